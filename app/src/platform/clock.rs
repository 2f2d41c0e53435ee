//! The device's clocks.

use tenfold::records::Moment;

/// Now, by both clocks.
pub fn now() -> Moment {
    let date = js_sys::Date::new_0();
    let running = web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds of a lifetime fit"
    )]
    Moment {
        wall: date.get_time() as i64,
        offset: -(date.get_timezone_offset() as i32),
        running: running as u64,
    }
}
