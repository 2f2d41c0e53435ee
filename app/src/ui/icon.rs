//! Icons and the pictures on the children's tiles: a few strokes each, drawn here.

use leptos::prelude::*;

/// What an icon stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// The way home.
    Home,
    /// Read aloud.
    Speak,
    /// An adult reads it.
    Together,
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// Start over.
    Again,
    /// Help.
    Help,
    /// Answer.
    Check,
    /// Go on.
    Next,
    /// An adult.
    Adult,
    /// Hears something.
    Ear,
    /// Hears nothing.
    NoEar,
    /// Close.
    Close,
    /// Take away, hand in.
    HandIn,
    /// Rub out.
    Back,
    /// One more.
    Add,
    /// Everything there is to choose from.
    Shelf,
    /// Fill the screen.
    Full,
    /// Draw and write.
    Pen,
    /// Move pieces.
    Hand,
    /// Rub out what was drawn.
    Eraser,
    /// How it is shown.
    View,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Icon::Home => "M4 12 12 4l8 8M6 10v10h12V10M10 20v-6h4v6",
            Icon::Speak => "M4 9v6h4l6 5V4L8 9zM17 8q3 4 0 8M19.500 5q5 7 0 14",
            Icon::Together => {
                "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2 21q0-8 6-8t6 8M17 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4M15 15q6-1 7 6"
            }
            Icon::Undo => "M9 6 4 11l5 5M4 11h9q7 0 7 8",
            Icon::Redo => "m15 6 5 5-5 5M20 11h-9q-7 0-7 8",
            Icon::Again => "M19 12a7 7 0 1 1-2-5M17 3v4h-4",
            Icon::Help => "M9 9q0-4 3.500-4T16 8.500q0 2.500-3.500 3.500V15M12.500 19v.5",
            Icon::Check => "m5 13 5 5L20 6",
            Icon::Next => "M5 12h14M13 6l6 6-6 6",
            Icon::Adult => "M12 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21q0-8 8-8t8 8",
            Icon::Ear => "M8 10q0-6 5-6t5 6q0 3-2.500 5t-2.500 4-3 2-3-3M11 10q0-3 2-3t2 3-2 3",
            Icon::NoEar => "M8 10q0-6 5-6t5 6q0 3-2.500 5t-2.500 4-3 2-3-3M4 4l16 16",
            Icon::Close => "M6 6l12 12M18 6 6 18",
            Icon::HandIn => "M12 3v12M7 10l5 5 5-5M4 20h16",
            Icon::Add => "M12 5v14M5 12h14",
            Icon::Shelf => "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
            Icon::Full => "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
            Icon::Pen => "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
            Icon::Hand => {
                "M7 12V6.500a1.500 1.500 0 0 1 3 0V11V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v9q0 6-5 6-4 0-6-4l-3-5q2-2 4 1z"
            }
            Icon::Eraser => "M13 5l7 7-8 8H8l-4-4zM9 9l7 7",
            Icon::View => {
                "M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13M15.500 15.500 20 20M8 10.500h5M10.500 8v5"
            }
            Icon::Back => "M8 6 3 12l5 6h12V6zM12 10l4 4M16 10l-4 4",
        }
    }
}

/// An icon; what it means stands in the name of its button.
pub fn icon(icon: Icon) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path()></path>
        </svg>
    }
}

/// Pictures that any child can point to: shapes and colours, told apart without colour.
const PICTURES: [(&str, &str); 12] = [
    (
        "sun",
        "M24 14a10 10 0 1 1 0 20 10 10 0 0 1 0-20M24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M38 10l-4 4M14 34l-4 4",
    ),
    ("leaf", "M10 38Q8 12 40 8q0 30-26 28M12 36 30 18"),
    ("star", "m24 5 6 13 14 2-10 10 2 14-12-7-12 7 2-14L4 20l14-2z"),
    ("boat", "M6 30h36l-6 10H12zM24 6v20M24 8l14 16H24M20 12 10 24h10z"),
    ("fish", "M6 24q14-18 28 0-14 18-28 0M34 24l10-8v16zM14 21v1"),
    ("house", "M6 24 24 8l18 16M11 21v19h26V21M20 40V29h8v11"),
    (
        "flower",
        "M24 18a6 6 0 1 1 0 .1M18 14a6 6 0 1 1-4 8M14 24a6 6 0 1 1 6 7M28 30a6 6 0 1 0 6-7M33 21a6 6 0 1 0-4-8M24 30v14",
    ),
    ("moon", "M32 8a18 18 0 1 0 8 24A15 15 0 0 1 32 8"),
    ("tree", "M24 6 10 24h8L8 36h32L30 24h8zM24 36v8"),
    ("kite", "M24 4 38 20 24 36 10 20zM24 4v32M10 20h28M24 36q6 4 0 9"),
    ("drop", "M24 5Q10 24 10 31a14 13 0 0 0 28 0Q38 24 24 5"),
    ("apple", "M24 14q-14-8-16 8t10 22q6-4 6-4t6 4q12-6 10-22T24 14M24 14q0-8 6-10"),
];

/// How many pictures there are.
pub const PICTURE_COUNT: u8 = 12;

/// The picture of a tile.
pub fn picture(number: u8) -> impl IntoView {
    let place = usize::from(number % PICTURE_COUNT);
    let (name, path) = PICTURES.get(place).copied().unwrap_or(("", ""));
    view! {
        <svg class=format!("picture picture-{place}") viewBox="0 0 48 48" aria-hidden="true" focusable="false" data-picture=name>
            <path d=path></path>
        </svg>
    }
}
