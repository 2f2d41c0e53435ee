//! The browser's voice.

use std::cell::RefCell;

use tenfold::words::Lang;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

thread_local! {
    /// The sentence being spoken: without a hold on it some browsers forget it half way.
    static SPEAKING: RefCell<Option<SpeechSynthesisUtterance>> = const { RefCell::new(None) };
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    // Missing in some browsers: asking web-sys for it would throw.
    let there = js_sys::Reflect::has(&window, &"speechSynthesis".into()).unwrap_or(false);
    if there { window.speech_synthesis().ok() } else { None }
}

fn voice(synthesis: &SpeechSynthesis, lang: Lang) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    let mut fitting = voices.filter(|voice| Lang::from_tag(&voice.lang()) == Some(lang));
    // Only a voice on the device itself: nothing is sent anywhere.
    fitting.find(SpeechSynthesisVoice::local_service)
}

/// Whether this device can speak a language by itself.
pub fn can_speak(lang: Lang) -> bool {
    synthesis().is_some_and(|synthesis| voice(&synthesis, lang).is_some())
}

/// Calls back when the list of voices has arrived: browsers load it late.
pub fn on_voices(call: impl Fn() + 'static) {
    if let Some(synthesis) = synthesis() {
        let closure = Closure::<dyn Fn()>::new(call);
        synthesis.set_onvoiceschanged(Some(closure.as_ref().unchecked_ref()));
        // Lives as long as the page does: there is one.
        closure.forget();
    }
}

/// Speaks, instead of whatever was being said. `rate` is in percent.
pub fn speak(text: &str, lang: Lang, rate: u8) {
    let Some(synthesis) = synthesis() else { return };
    let Some(voice) = voice(&synthesis, lang) else { return };
    synthesis.cancel();
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_rate(f32::from(rate) / 100.0);
    synthesis.speak(&utterance);
    SPEAKING.with_borrow_mut(|speaking| *speaking = Some(utterance));
}

/// Stops.
pub fn hush() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
    SPEAKING.with_borrow_mut(|speaking| *speaking = None);
}
