//! Sounds without words: two soft tones to hear whether anything can be heard, and ticks when a piece lands.

use std::cell::RefCell;

use web_sys::{AudioContext, OscillatorType};

thread_local! {
    static AUDIO: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// One soft tone after another: frequency in hertz, length in seconds.
fn play(tones: &[(f32, f64)]) {
    AUDIO.with_borrow_mut(|audio| {
        if audio.is_none() {
            *audio = AudioContext::new().ok();
        }
        let Some(audio) = audio else { return };
        let _ = audio.resume();
        let mut at = audio.current_time() + 0.02;
        for (frequency, length) in tones {
            let (Ok(tone), Ok(volume)) = (audio.create_oscillator(), audio.create_gain()) else { return };
            tone.set_type(OscillatorType::Sine);
            tone.frequency().set_value(*frequency);
            let _ = volume.gain().set_value_at_time(0.14, at);
            let _ = volume.gain().exponential_ramp_to_value_at_time(0.001, at + length);
            let _ = tone.connect_with_audio_node(&volume);
            let _ = volume.connect_with_audio_node(&audio.destination());
            let _ = tone.start_with_when(at);
            let _ = tone.stop_with_when(at + length);
            at += length;
        }
    });
}

/// Two tones, the second higher.
pub fn check() {
    play(&[(523.0, 0.35), (784.0, 0.5)]);
}

/// A tick: something landed.
pub fn tick() {
    play(&[(320.0, 0.06)]);
}
