//! The window: address, title, language, focus, what happens to the tab.

use std::str::FromStr as _;

use tenfold::exchange::Route;
use tenfold::table::geometry::{Area, Size, area, size};
use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, Document, Element, EventTarget, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The screen that is asked for.
pub fn route() -> Route {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Route::from_str(&hash).unwrap_or(Route::Home)
}

/// Goes to a screen.
pub fn go(route: &Route) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(&route.to_string());
    }
}

/// The languages the person prefers, most wanted first.
pub fn languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// Sets the page's language and title.
pub fn set_head(lang: &str, title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", lang);
        }
    }
}

/// Switches a class of the whole page.
pub fn set_class(name: &str, on: bool) {
    if let Some(body) = document().and_then(|document| document.body()) {
        let _ = body.class_list().toggle_with_force(name, on);
    }
}

/// Puts the focus on the first element a selector finds.
pub fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        focus_element(&element);
    }
}

/// Puts the focus on an element, without moving the page under a finger.
pub fn focus_element(element: &Element) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(false);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus_with_options(&options);
    } else if let Some(element) = element.dyn_ref::<web_sys::SvgElement>() {
        let _ = element.focus_with_options(&options);
    }
}

/// Which child of an element has the focus, counted from 0.
pub fn focused_child(parent: &Element) -> Option<usize> {
    let child = focused().filter(|focused| focused.parent_element().as_ref() == Some(parent))?;
    Some(std::iter::successors(child.previous_element_sibling(), Element::previous_element_sibling).count())
}

/// What has the focus, if anything has.
pub fn focused() -> Option<Element> {
    let document = document()?;
    let body = document.body();
    document
        .active_element()
        .filter(|active| body.as_ref().is_none_or(|body| !active.is_same_node(Some(body))))
}

/// Before the next frame is painted: all that was just changed has taken its room by then.
pub fn next_frame(call: impl FnOnce() + 'static) {
    let once = Closure::once_into_js(call);
    if let Some(window) = window() {
        let _ = window.request_animation_frame(once.unchecked_ref());
    }
}

/// What an address is worth to somebody who keeps records.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Address {
    /// https, or this very machine: whatever is kept belongs to this address alone.
    Own,
    /// A file that was opened from a disk. Browsers trust it, but all such pages share one storage.
    File,
    /// Plain http: whoever is on the way can be this address.
    NotSecure,
}

/// What the page's address is worth.
pub fn address() -> Address {
    let Some(window) = window() else { return Address::NotSecure };
    // Asked first: a browser may call a file secure.
    match window.location().protocol() {
        Ok(protocol) if protocol == "file:" => Address::File,
        _ if window.is_secure_context() => Address::Own,
        _ => Address::NotSecure,
    }
}

/// Whether the person has asked for less motion.
pub fn wants_less_motion() -> bool {
    let asked =
        window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    asked.is_some_and(|asked| asked.matches())
}

/// The size of the window in CSS pixels.
pub fn viewport() -> (i32, i32) {
    let size = |value: Result<JsValue, JsValue>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    let Some(window) = window() else { return (1366, 768) };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    (size(window.inner_width()) as i32, size(window.inner_height()) as i32)
}

/// The size of the first element a selector finds, and where the elements of another selector lie in it, in pixels.
pub fn layout(of: &str, parts: &str) -> Option<(Size, Vec<Area>)> {
    let whole = document()?.query_selector(of).ok().flatten()?;
    let from = whole.get_bounding_client_rect();
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let pixels = |length: f64| length.round() as i32;
    let found = whole.query_selector_all(parts).ok()?;
    let elements = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into::<Element>().ok());
    let place = |part: Element| {
        let rect = part.get_bounding_client_rect();
        area(
            pixels(rect.left() - from.left()),
            pixels(rect.top() - from.top()),
            pixels(rect.width()),
            pixels(rect.height()),
        )
    };
    Some((size(pixels(from.width()), pixels(from.height())), elements.map(place).collect()))
}

/// A listener that is taken off again when it is dropped.
pub struct Listening {
    target: EventTarget,
    event: &'static str,
    call: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ =
            self.target.remove_event_listener_with_callback(self.event, self.call.as_ref().unchecked_ref());
    }
}

/// Listens to a target for as long as the result is kept.
pub fn listen(
    target: &EventTarget,
    event: &'static str,
    call: impl FnMut(web_sys::Event) + 'static,
) -> Listening {
    let call = Closure::<dyn FnMut(web_sys::Event)>::new(call);
    let options = AddEventListenerOptions::new();
    options.set_passive(false);
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
        event,
        call.as_ref().unchecked_ref(),
        &options,
    );
    Listening { target: target.clone(), event, call }
}

/// Listens to the window.
pub fn on_window(event: &'static str, call: impl FnMut(web_sys::Event) + 'static) -> Option<Listening> {
    let window = window()?;
    Some(listen(&window, event, call))
}

/// Listens to the document.
pub fn on_document(event: &'static str, call: impl FnMut(web_sys::Event) + 'static) -> Option<Listening> {
    let document = document()?;
    Some(listen(&document, event, call))
}

/// Tells of every change of an element's size for as long as it is kept.
pub struct Measuring {
    observer: web_sys::ResizeObserver,
    _call: Closure<dyn FnMut()>,
}

impl Drop for Measuring {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `call` after each frame in which the size of `element` has changed, and once at first.
pub fn on_size(element: &Element, call: impl FnMut() + 'static) -> Option<Measuring> {
    let call = Closure::<dyn FnMut()>::new(call);
    let observer = web_sys::ResizeObserver::new(call.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Measuring { observer, _call: call })
}

/// Keeps a touch from becoming a gesture of the browser: nothing scrolls, and no tap is swallowed. Where the page scrolls
/// already it cannot be kept from it, and to try is an error on the console.
pub fn no_gesture(touch: &web_sys::TouchEvent) {
    if touch.cancelable() {
        touch.prevent_default();
    }
}

/// Whether the tab is put away.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Whether a dialog lies over the page.
pub fn has_dialog() -> bool {
    document().is_some_and(|document| document.query_selector("dialog[open]").ok().flatten().is_some())
}

/// Opens the page's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Fills the screen with the page, for a projector, or lets the window be a window again.
pub fn full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser may refuse; then nothing changes.
        let _ = root.request_fullscreen();
    }
}

/// The whole address of a screen of this page.
pub fn address_of(route: &Route) -> String {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let (page, _) = href.split_once('#').unwrap_or((&href, ""));
    format!("{page}{route}")
}

/// Puts text on the clipboard; whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    let begin = || {
        let navigator: JsValue = window()?.navigator().into();
        // Missing where the page is not on a secure address.
        let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
        let write: js_sys::Function =
            js_sys::Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
        write.call1(&clipboard, &text.into()).ok()?.dyn_into::<js_sys::Promise>().ok()
    };
    match begin() {
        Some(promise) => wasm_bindgen_futures::JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Tells boot.js something.
pub fn tell(event: &str, detail: &str) {
    let options = web_sys::CustomEventInit::new();
    options.set_detail(&detail.into());
    if let (Some(window), Ok(event)) =
        (window(), web_sys::CustomEvent::new_with_event_init_dict(event, &options))
    {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls a method of `window.tenfoldUpdate` in boot.js.
pub fn update(method: &str) -> bool {
    let call = || {
        let update = js_sys::Reflect::get(window()?.as_ref(), &"tenfoldUpdate".into()).ok()?;
        let method: js_sys::Function = js_sys::Reflect::get(&update, &method.into()).ok()?.dyn_into().ok()?;
        Some(method.call0(&update).ok()?.is_truthy())
    };
    call().unwrap_or(false)
}
