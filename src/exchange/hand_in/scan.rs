//! Reading codes off a picture.

use rqrr::PreparedImage;

/// The most pixels a side of a picture that is looked at: more only takes longer.
const MOST_SIDE: usize = 2_000;

/// The texts of the QR codes in a picture of gray values, row by row; none where the picture is not of that size.
#[must_use]
pub fn codes_in(gray: &[u8], width: usize, height: usize) -> Vec<String> {
    if !(1..=MOST_SIDE).contains(&width) || !(1..=MOST_SIDE).contains(&height) || gray.len() != width * height
    {
        return Vec::new();
    }
    let at = |x: usize, y: usize| gray.get(y * width + x).copied().unwrap_or_default();
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, at);
    let grids = picture.detect_grids();
    grids.iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Random;
    use crate::exchange::hand_in::{Frames, Gather, Took};
    use qrcodegen::{QrCode, QrCodeEcc};

    /// A camera's picture of a code: turned by `turn` thousandths of a radian, `scale` tenths of a pixel a module, paler than
    /// black on white, unsharp, with noise.
    fn pictured(text: &str, turn: i32, scale: i32, random: &mut Random) -> (Vec<u8>, usize, usize) {
        let code = QrCode::encode_text(text, QrCodeEcc::Low).expect("a code");
        let (width, height) = (960_i32, 720_i32);
        let (sin, cos) = (f64::from(turn) / 1000.0).sin_cos();
        let scale = f64::from(scale) / 10.0;
        let module = |x: f64, y: f64| {
            let (x, y) = (x - f64::from(width) / 2.0, y - f64::from(height) / 2.0);
            let middle = f64::from(code.size()) / 2.0;
            let (u, v) = ((x * cos + y * sin) / scale + middle, (y * cos - x * sin) / scale + middle);
            #[expect(clippy::cast_possible_truncation, reason = "a module of a code")]
            let dark = code.get_module(u.floor() as i32, v.floor() as i32);
            let inside = (-4.0..middle * 2.0 + 4.0).contains(&u) && (-4.0..middle * 2.0 + 4.0).contains(&v);
            match (dark, inside) {
                (true, _) => 60,
                (false, true) => 205,
                // The room around the screen.
                (false, false) => 110,
            }
        };
        let mut gray = Vec::new();
        for y in 0..height {
            for x in 0..width {
                // A pixel sees four points around it.
                let (x, y) = (f64::from(x), f64::from(y));
                let seen: u32 = [(0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9)]
                    .iter()
                    .map(|(u, v)| module(x + u, y + v))
                    .sum();
                gray.push(u8::try_from(seen / 4 + random.below(17)).expect("a byte"));
            }
        }
        (gray, 960, 720)
    }

    #[test]
    fn a_hand_in_goes_from_screen_to_camera() {
        let mut random = Random::from_seed(11);
        let sent: Vec<u8> = (0..5_000).map(|_| u8::try_from(random.below(256)).expect("a byte")).collect();
        let frames = Frames::of(&sent).expect("few");
        let mut gather = Gather::default();
        let mut missed = 0;
        for number in 0..80 {
            let turn = i32::try_from(random.below(160)).expect("small") - 80;
            let scale = i32::try_from(60 + random.below(25)).expect("small");
            let (gray, width, height) = pictured(&frames.text(number), turn, scale, &mut random);
            let codes = codes_in(&gray, width, height);
            if codes.is_empty() {
                missed += 1;
            }
            for text in codes {
                if let Took::Whole(got) = gather.take(&text) {
                    assert_eq!(got, sent);
                    assert!(missed * 3 <= number, "{missed} of {number} frames were not read");
                    return;
                }
            }
        }
        panic!("never whole; {missed} frames were not read");
    }

    #[test]
    fn pictures_without_codes_and_of_no_size_have_none() {
        let mut random = Random::from_seed(5);
        for (width, height) in [(1, 1), (3, 2), (64, 48), (320, 240)] {
            for grain in [2, 255] {
                let gray: Vec<u8> = (0..width * height)
                    .map(|_| u8::try_from(random.below(grain) * (255 / grain)).expect("a byte"))
                    .collect();
                assert_eq!(codes_in(&gray, width, height), Vec::<String>::new());
            }
        }
        assert_eq!(codes_in(&[], 0, 0), Vec::<String>::new());
        assert_eq!(codes_in(&[0; 10], 3, 3), Vec::<String>::new());
        assert_eq!(codes_in(&[], usize::MAX, 2), Vec::<String>::new());
    }
}
