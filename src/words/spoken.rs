//! Number words where numerals would be misread aloud.

use super::Lang;

/// `3/4` as a teacher says it: "3 fourths", "3 cuartos".
///
/// A voice reads a bare `3/4` as "three slash four" or as a date. Denominators beyond twelve are said as
/// "over", as in class.
pub(super) fn fraction(numerator: i64, denominator: i64, lang: Lang) -> String {
    let parts: Option<(&str, &str)> = match (lang, denominator) {
        (Lang::En, 1) => Some(("whole", "wholes")),
        (Lang::En, 2) => Some(("half", "halves")),
        (Lang::En, 3) => Some(("third", "thirds")),
        (Lang::En, 4) => Some(("fourth", "fourths")),
        (Lang::En, 5) => Some(("fifth", "fifths")),
        (Lang::En, 6) => Some(("sixth", "sixths")),
        (Lang::En, 7) => Some(("seventh", "sevenths")),
        (Lang::En, 8) => Some(("eighth", "eighths")),
        (Lang::En, 9) => Some(("ninth", "ninths")),
        (Lang::En, 10) => Some(("tenth", "tenths")),
        (Lang::En, 12) => Some(("twelfth", "twelfths")),
        (Lang::Es, 1) => Some(("entero", "enteros")),
        (Lang::Es, 2) => Some(("medio", "medios")),
        (Lang::Es, 3) => Some(("tercio", "tercios")),
        (Lang::Es, 4) => Some(("cuarto", "cuartos")),
        (Lang::Es, 5) => Some(("quinto", "quintos")),
        (Lang::Es, 6) => Some(("sexto", "sextos")),
        (Lang::Es, 7) => Some(("séptimo", "séptimos")),
        (Lang::Es, 8) => Some(("octavo", "octavos")),
        (Lang::Es, 9) => Some(("noveno", "novenos")),
        (Lang::Es, 10) => Some(("décimo", "décimos")),
        (Lang::Es, 12) => Some(("doceavo", "doceavos")),
        _ => None,
    };
    match (parts, lang, numerator) {
        (Some((one, _)), Lang::Es, 1) => format!("un {one}"),
        (Some((one, _)), Lang::En, 1) => format!("1 {one}"),
        (Some((_, many)), _, _) => format!("{numerator} {many}"),
        (None, Lang::En, _) => format!("{numerator} over {denominator}"),
        (None, Lang::Es, _) => format!("{numerator} sobre {denominator}"),
    }
}
