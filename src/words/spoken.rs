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
        (Lang::En, 100) => Some(("hundredth", "hundredths")),
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
        (Lang::Es, 100) => Some(("centésimo", "centésimos")),
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

/// `0.45` as a teacher says it: "45 hundredths", "45 centésimas". Read digit by digit, 0.45 sounds larger than 0.5.
pub(super) fn decimal(wholes: u32, parts: u32, places: u8, lang: Lang) -> String {
    let (one, many, and) = match (lang, places) {
        (Lang::En, 1) => ("tenth", "tenths", "and"),
        (Lang::En, 2) => ("hundredth", "hundredths", "and"),
        (Lang::En, _) => ("thousandth", "thousandths", "and"),
        (Lang::Es, 1) => ("décima", "décimas", "y"),
        (Lang::Es, 2) => ("centésima", "centésimas", "y"),
        (Lang::Es, _) => ("milésima", "milésimas", "y"),
    };
    let part = match (parts, lang) {
        (1, Lang::En) => format!("1 {one}"),
        (1, Lang::Es) => format!("una {one}"),
        _ => format!("{parts} {many}"),
    };
    match (wholes, lang) {
        (0, _) => part,
        (_, Lang::En) => format!("{wholes} {and} {part}"),
        (1, Lang::Es) => format!("1 entero {and} {part}"),
        (_, Lang::Es) => format!("{wholes} enteros {and} {part}"),
    }
}
