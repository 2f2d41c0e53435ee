//! Files that leave and enter.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, File, FilePropertyBag, HtmlAnchorElement,
    HtmlCanvasElement, HtmlImageElement, Url,
};

/// The kind of a table for spreadsheets.
pub const CSV: &str = "text/csv;charset=utf-8";

fn pieces(parts: &[String]) -> Array {
    parts.iter().map(|part| JsValue::from_str(part)).collect()
}

/// Offers a file for download. No browser tells whether it was kept: ask the person.
pub fn download(name: &str, kind: &str, parts: &[String]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    offer(name, &Blob::new_with_str_sequence_and_options(&pieces(parts), &options).ok()?)
}

/// Offers a file that is no text.
pub fn download_bytes(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    offer(name, &Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?)
}

fn offer(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has its own hold on the blob once it has begun.
    gloo_timers::callback::Timeout::new(60_000, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}

/// Offers a drawing in SVG as a picture of pixels, twice as fine as it is drawn; `None` where the browser cannot make one.
pub async fn download_png(name: &str, svg: String) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let blob = Blob::new_with_str_sequence_and_options(&pieces(&[svg]), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let drawn = pixels(&address).await;
    drop(Url::revoke_object_url(&address));
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&drawn?);
    link.set_download(name);
    link.click();
    Some(())
}

/// A drawing as a PNG in a data address.
async fn pixels(address: &str) -> Option<String> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (image.natural_width() * 2, image.natural_height() * 2);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width.into(), height.into());
    context
        .draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into())
        .ok()?;
    canvas.to_data_url_with_type("image/png").ok()
}

fn as_file(name: &str, kind: &str, parts: &[String]) -> Option<JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let file = File::new_with_str_sequence_and_options(&pieces(parts), name, &options).ok()?;
    let data = js_sys::Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    Some(data.into())
}

fn method(name: &str) -> Option<(web_sys::Navigator, js_sys::Function)> {
    let navigator = web_sys::window()?.navigator();
    let function = Reflect::get(&navigator, &name.into()).ok()?.dyn_into().ok()?;
    Some((navigator, function))
}

/// Whether the device's share sheet takes files.
pub fn can_share() -> bool {
    let probe = || {
        let (navigator, can_share) = method("canShare")?;
        let data = as_file("tenfold.json", "application/json", &[String::new()])?;
        Some(can_share.call1(&navigator, &data).ok()?.is_truthy())
    };
    probe().unwrap_or(false)
}

/// Gives a file to the share sheet; whether it was taken.
pub async fn share(name: &str, kind: &str, parts: &[String]) -> bool {
    let begin = || {
        let (navigator, share) = method("share")?;
        let data = as_file(name, kind, parts)?;
        share.call1(&navigator, &data).ok()?.dyn_into::<js_sys::Promise>().ok()
    };
    match begin() {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// The files that were chosen in a field.
pub fn chosen(event: &web_sys::Event) -> Option<web_sys::FileList> {
    event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?.files()
}

/// The files of a list.
pub fn each(files: &web_sys::FileList) -> Vec<File> {
    (0..files.length()).filter_map(|index| files.get(index)).collect()
}

/// The bytes of a file; `None` where it cannot be read.
async fn bytes(file: &File) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&JsFuture::from(file.array_buffer()).await.ok()?).to_vec())
}

/// The text of a file; `None` where it cannot be read.
pub async fn text(file: &File) -> Option<String> {
    // By its bytes: a text of JavaScript's would have to be turned into ours letter by letter.
    let bytes = bytes(file).await?;
    Some(
        String::from_utf8(bytes)
            .unwrap_or_else(|other| String::from_utf8_lossy(other.as_bytes()).into_owned()),
    )
}

/// The bytes of chosen files; those that cannot be read are left out. `None`, and none of them is opened, where one is larger
/// than `most` bytes.
pub async fn read_bytes(files: web_sys::FileList, most: u32) -> Option<Vec<Vec<u8>>> {
    let files = each(&files);
    if files.iter().any(|file| file.size() > most.into()) {
        return None;
    }
    let mut out = Vec::new();
    for file in files {
        out.extend(bytes(&file).await);
    }
    Some(out)
}
