//! The camera: pictures in gray for as long as somebody looks. Nothing of them is kept.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

/// Why there is no camera.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoCamera {
    /// The page is not on a secure address.
    NotSecure,
    /// A person or a policy has said no.
    Refused,
    /// There is none, or another program has it.
    Missing,
}

/// The widest picture that is looked at: more takes longer and reads no better.
const WIDTH: u32 = 960;

/// A camera that is on. It goes off when this is dropped.
pub struct Camera {
    stream: MediaStream,
    video: HtmlVideoElement,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

/// A picture in gray, row by row.
pub struct Gray {
    /// A byte for each pixel.
    pub pixels: Vec<u8>,
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a field of an object of our own cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}

/// Of the better lines a camera has, where it has any.
fn constraints() -> MediaStreamConstraints {
    let ideal = |number: u32| {
        let object = Object::new();
        set(&object, "ideal", &number.into());
        object
    };
    let video = Object::new();
    set(&video, "width", &ideal(1280));
    set(&video, "height", &ideal(720));
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&video);
    constraints
}

fn why(error: JsValue) -> NoCamera {
    match error.dyn_into::<DomException>().map(|error| error.name()) {
        Ok(name) if name == "NotAllowedError" || name == "SecurityError" => NoCamera::Refused,
        _ => NoCamera::Missing,
    }
}

impl Camera {
    /// Turns the camera on; what it sees is shown in `video`.
    ///
    /// # Errors
    /// [`NoCamera`].
    pub async fn start(video: HtmlVideoElement) -> Result<Camera, NoCamera> {
        let window = web_sys::window().ok_or(NoCamera::Missing)?;
        // Missing where the page is not on a secure address, whatever its type says.
        let devices = window.navigator().media_devices().ok().filter(|devices| !devices.is_undefined());
        let devices = devices.ok_or(NoCamera::NotSecure)?;
        let asked = devices.get_user_media_with_constraints(&constraints()).map_err(why)?;
        let stream: MediaStream =
            JsFuture::from(asked).await.map_err(why)?.dyn_into().map_err(|_| NoCamera::Missing)?;
        let made = Camera::over(stream, video);
        let camera = made.ok_or(NoCamera::Missing)?;
        let plays = camera.video.play().map_err(|_| NoCamera::Missing)?;
        JsFuture::from(plays).await.map_err(|_| NoCamera::Missing)?;
        Ok(camera)
    }

    fn over(stream: MediaStream, video: HtmlVideoElement) -> Option<Camera> {
        let canvas: HtmlCanvasElement =
            web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        let options = Object::new();
        set(&options, "willReadFrequently", &true.into());
        let context = canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()?;
        video.set_src_object(Some(&stream));
        Some(Camera { stream, video, canvas, context })
    }

    /// What the camera sees now; `None` while it sees nothing yet.
    pub fn look(&self) -> Option<Gray> {
        let (wide, high) = (self.video.video_width(), self.video.video_height());
        if wide == 0 || high == 0 {
            return None;
        }
        let width = wide.min(WIDTH);
        let height = (high.checked_mul(width)? / wide).max(1);
        if self.canvas.width() != width || self.canvas.height() != height {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        let (w, h) = (f64::from(width), f64::from(height));
        let drawn =
            self.context.draw_image_with_html_video_element_and_dw_and_dh(&self.video, 0.0, 0.0, w, h);
        drawn.ok()?;
        let colors = self.context.get_image_data(0.0, 0.0, w, h).ok()?.data();
        let gray = |color: &[u8]| match color {
            // By how bright each looks (ITU-R BT.601), in parts of 256.
            [red, green, blue, ..] => {
                let sum = 77 * u32::from(*red) + 150 * u32::from(*green) + 29 * u32::from(*blue);
                u8::try_from(sum >> 8).unwrap_or(u8::MAX)
            }
            _ => 0,
        };
        let pixels = colors.chunks_exact(4).map(gray).collect();
        Some(Gray { pixels, width: usize::try_from(width).ok()?, height: usize::try_from(height).ok()? })
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                track.stop();
            }
        }
        self.video.set_src_object(None);
    }
}
