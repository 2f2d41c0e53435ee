//! Work that comes in without a file: as a pasted text, or as codes before the camera. What was read is staged as files are.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use leptos::html;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use tenfold::exchange::{Gather, Packet, Refused, Took, codes_in, packet_texts};
use tenfold::words::{Say, say};

use crate::platform::camera::{Camera, NoCamera};
use crate::platform::seal::Pair;
use crate::ui::{Command, app};

/// What was read: what it is called in the report, and the file in it.
pub type Gathered = (String, Result<String, Refused>);

/// The file in a packet; a sealed one is opened where its key is.
async fn opened(packet: Result<Packet, Refused>) -> Result<String, Refused> {
    match packet? {
        Packet::Sealed(sealed) => {
            let pair =
                Pair::kept().await.filter(|pair| sealed.is_to(&pair.public)).ok_or(Refused::OtherKey)?;
            // Sealed to this key, and changed since.
            pair.opened(&sealed).await.ok_or(Refused::NotOurs)?.unfold()
        }
        packet => packet.unfold(),
    }
}

/// What stands in a text that holds no records: JSON as it is, and packets that were saved as text.
pub async fn opened_texts(text: String) -> Vec<Result<String, Refused>> {
    // A plan may name anything, our mark too.
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    let Some(packets) = packet_texts(&text).filter(|_| !is_json) else { return vec![Ok(text)] };
    let mut texts = Vec::new();
    for packet in packets {
        texts.push(opened(packet).await);
    }
    texts
}

/// How often the camera's picture is looked at, in milliseconds: a code stands for 200, so each is seen at least once where the
/// device is quick enough.
const LOOKS: u32 = 120;

/// A box to paste into, and the camera.
#[component]
pub fn TakeIn(
    /// What was read so far; the page empties it when it was taken in.
    gathered: RwSignal<Vec<Gathered>>,
) -> impl IntoView {
    let app = app();
    let typed = RwSignal::new(String::new());
    let empty = RwSignal::new(false);
    let read = move || {
        let packets = packet_texts(&typed.get_untracked()).unwrap_or_default();
        empty.set(packets.is_empty());
        if packets.is_empty() {
            return;
        }
        typed.set(String::new());
        leptos::task::spawn_local(async move {
            let mut texts = Vec::new();
            for (place, packet) in packets.into_iter().enumerate() {
                let name = say::take_in_name(place + 1).text(untrack(|| app.screen()));
                texts.push((name, opened(packet).await));
            }
            gathered.try_update(|gathered| gathered.extend(texts));
        });
    };
    view! {
        <details class="part take-in">
            <summary>{app.text(say::take_in_title())}</summary>
            <label class="line">
                {app.text(say::take_in_text())}
                <textarea
                    class="packet"
                    name="take-in-text"
                    rows="3"
                    spellcheck="false"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
            </label>
            <div class="choices">
                <Command does="take-in-read" name=say::take_in_read() on_press=move |()| read()/>
            </div>
            <p class="note" role="status" data-take-in-told="">
                {move || empty.get().then(|| say::take_in_empty().text(app.screen()))}
            </p>
            <Codes gathered=gathered/>
        </details>
    }
}

/// Why there is no camera, in words.
fn no_camera_say(why: NoCamera) -> Say {
    match why {
        NoCamera::NotSecure => say::take_in_not_secure(),
        NoCamera::Refused => say::take_in_refused(),
        NoCamera::Missing => say::take_in_no_camera(),
    }
}

/// The camera, while it is on, and what it looks with.
type On = SendWrapper<Rc<RefCell<Option<Interval>>>>;

/// The camera looks for codes until somebody stops it: one child's screen after the other.
#[component]
fn Codes(
    /// What was read so far.
    gathered: RwSignal<Vec<Gathered>>,
) -> impl IntoView {
    let app = app();
    let video = NodeRef::<html::Video>::new();
    let told = RwSignal::new(None::<Say>);
    let looking = RwSignal::new(false);
    let on: On = SendWrapper::new(Rc::new(RefCell::new(None)));
    let gone = on.clone();
    on_cleanup(move || drop(gone.borrow_mut().take()));
    let stop_on = on.clone();
    let stop = move || {
        drop(stop_on.borrow_mut().take());
        looking.set(false);
    };
    let took = move |took: Took| {
        let say = match took {
            Took::Further(have, count) => say::take_in_further(have, count),
            Took::Whole(bytes) => {
                leptos::task::spawn_local(async move {
                    let text = opened(Packet::read(&bytes)).await;
                    let name = say::take_in_codes().text(untrack(|| app.screen()));
                    gathered.try_update(|gathered| gathered.push((name, text)));
                });
                say::take_in_whole()
            }
            Took::Spoiled => say::take_in_spoiled(),
            Took::Newer => say::take_in_newer(),
            Took::Known | Took::NotOurs => return,
        };
        told.try_set(Some(say));
    };
    let start = move || {
        let Some(video) = video.get_untracked() else { return };
        let on = on.clone();
        looking.set(true);
        told.set(Some(say::take_in_looking()));
        leptos::task::spawn_local(async move {
            let camera = match Camera::start(video).await {
                Ok(camera) => camera,
                Err(why) => {
                    looking.try_set(false);
                    told.try_set(Some(no_camera_say(why)));
                    return;
                }
            };
            // Stopped, or the page closed, while a person was asked: it goes off again.
            if looking.try_get_untracked() != Some(true) {
                return;
            }
            let gather = RefCell::new(Gather::default());
            let look = Interval::new(LOOKS, move || {
                let Some(gray) = camera.look() else { return };
                for text in codes_in(&gray.pixels, gray.width, gray.height) {
                    took(gather.borrow_mut().take(&text));
                }
            });
            *on.borrow_mut() = Some(look);
        });
    };
    let name =
        Signal::derive(move || if looking.get() { say::take_in_stop() } else { say::take_in_camera() });
    let press = move || if looking.get_untracked() { stop() } else { start() };
    view! {
        <div class="choices">
            <Command does="take-in-camera" name=name on_press=move |()| press()/>
        </div>
        <p class="note" role="status" data-camera-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
        <video
            class="camera"
            node_ref=video
            muted
            playsinline
            hidden=move || !looking.get()
            aria-label=app.text(say::take_in_picture())
        ></video>
    }
}
