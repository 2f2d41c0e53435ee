//! QR codes: links, and the frames of a hand-in.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// The longest text that is made into a code, in bytes: denser ones are not read off a projector by a webcam.
pub const LONGEST_QR: usize = 700;

/// A QR code of a text as an SVG file, black on white with its quiet zone of four modules, one unit a module; `None` for a
/// text longer than [`LONGEST_QR`].
///
/// Medium error correction: a code on a screen is whole, but it may shine or be seen from the side.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok().filter(|_| text.len() <= LONGEST_QR)?;
    Some(svg(&code))
}

/// A code as an SVG file.
pub(super) fn svg(code: &QrCode) -> String {
    let side = code.size() + 8;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\""
    );
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing into a String cannot fail.
            let _ = write!(out, "M{} {}h1v1h-1z", x + 4, y + 4);
        }
    }
    out.push_str("\"/></svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_texts_have_a_code_and_long_ones_none() {
        let code = qr_svg("https://example.org/#/tools").expect("a code");
        assert!(code.starts_with("<svg") && code.ends_with("</svg>"));
        assert_eq!(qr_svg(&"a".repeat(LONGEST_QR + 1)), None);
    }
}
