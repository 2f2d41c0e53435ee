//! Whether an answer is right, worked out from the canonical text alone: nothing here is shared with the activities.

use std::cmp::Ordering;

/// A value as numerator and denominator.
type Value = (i128, i128);

/// Whether an answer makes a statement true when it is put where the `?` is; the sign of a comparison between its sides.
pub fn agrees(math: &str, answer: &str) -> bool {
    if let Some(Ok(number)) = math.strip_suffix("=?").map(str::parse::<u32>).filter(|_| answer.contains('*'))
    {
        return all_pairs(number, answer);
    }
    if let Some(known) = math.strip_suffix("=?*?").or_else(|| math.strip_suffix("=?+?")) {
        return another_rectangle(known, answer);
    }
    // Twelve at night is the hour 0, twelve at noon the hour 12.
    for (half, from) in [(" am", 0), (" pm", 720)] {
        if let Some(time) = answer.strip_suffix(half) {
            let minutes = number(time).0;
            return (60..780).contains(&minutes) && agrees(math, &daytime(from + minutes % 720));
        }
    }
    if let Some((range, sort)) = math.split_once('|') {
        return all_of_a_sort(range, sort, answer);
    }
    // The unit of a length is that of its story (stories.rs); coins on a table are so many cents.
    let unit = [" cm", " m", " in", " ft", "c"].iter().find_map(|unit| answer.strip_suffix(unit));
    let answer = unit.unwrap_or(answer);
    for (range, low, high) in [("under-half", 0, 1), ("half-to-one", 1, 2), ("over-one", 2, 4)] {
        if let Some(number) = answer.strip_suffix(range) {
            let (n, d) = side(number.trim_end());
            return low * d < 2 * n && 2 * n < high * d && agrees(math, number.trim_end());
        }
    }
    if let Some((left, right)) = math.split_once('=') {
        if let (Some((quotient, rest)), Some((all, by))) = (answer.split_once('r'), left.split_once("//")) {
            let whole = |text: &str| text.parse::<u64>().expect("a whole number");
            let (quotient, rest, all, by) = (whole(quotient), whole(rest), whole(all), whole(by));
            return rest < by && quotient * by + rest == all;
        }
        let [left, right] = [left, right].map(|side| side.replacen('?', answer, 1));
        return left == right || !left.starts_with('(') && same(side(&left), side(&right));
    }
    if let Some(number) = answer.strip_prefix("!=") {
        // Not the same as it stands, and the same with this number first on the right side.
        let (left, right) = math.split_once('?').expect("a comparison");
        let rest = right.trim_start_matches(|digit: char| digit.is_ascii_digit());
        return !same(side(left), side(right)) && same(side(left), side(&format!("{number}{rest}")));
    }
    if ["<", "=", ">"].contains(&answer) {
        let (left, right) = math.split_once('?').expect("a comparison");
        let ((a, b), (c, d)) = (side(left), side(right));
        let sign = match (a * d).cmp(&(c * b)) {
            Ordering::Less => "<",
            Ordering::Equal => "=",
            Ordering::Greater => ">",
        };
        return sign == answer;
    }
    if math.matches('?').count() > 1 {
        // The same numbers, each less than the next one.
        let read = |text: &str, sign: char| text.split(sign).map(side).collect::<Vec<Value>>();
        let (mut all, order) = (read(math, '?'), read(answer, ','));
        all.sort_by(|(a, b), (c, d)| (a * d).cmp(&(c * b)));
        return all == order;
    }
    let terms: Vec<Value> = math.split(',').map(|term| side(&term.replace('?', answer))).collect();
    assert!(terms.len() > 2, "{math} has no rule");
    let step = |pair: &[Value]| (pair[1].0 * pair[0].1 - pair[0].0 * pair[1].1, pair[0].1 * pair[1].1);
    let steps: Vec<Value> = terms.windows(2).map(step).collect();
    steps.windows(2).all(|pair| same(pair[0], pair[1]))
}

/// Whether a rectangle of other sides, `2*6` or laid in rows as `6+6`, has the area `3*4`, or the two sides `3+4` together.
fn another_rectangle(known: &str, answer: &str) -> bool {
    let whole = |text: &str| text.parse::<u32>().expect("a whole number");
    let (c, d) = answer.split_once('*').map_or_else(
        || {
            let rows: Vec<u32> = answer.split('+').map(whole).collect();
            assert!(rows.iter().all(|row| *row == rows[0]), "{answer} is no rectangle");
            (u32::try_from(rows.len()).expect("few rows"), rows[0])
        },
        |(c, d)| (whole(c), whole(d)),
    );
    let (a, b) = known.split_once(['*', '+']).map(|(a, b)| (whole(a), whole(b))).expect("two sides");
    let same = if known.contains('*') { a * b == c * d } else { a + b == c + d };
    same && a.min(b) != c.min(d)
}

fn daytime(minutes: i128) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// Whether these are all pairs of numbers that are multiplied to another, each once.
fn all_pairs(number: u32, answer: &str) -> bool {
    let whole = |text: &str| text.parse::<u32>().expect("a whole number");
    let pair =
        |pair: &str| pair.split_once('*').map(|(a, b)| (whole(a).min(whole(b)), whole(a).max(whole(b))));
    let mut found: Vec<(u32, u32)> = answer.split(',').map(|text| pair(text).expect("a pair")).collect();
    found.sort_unstable();
    let all = (1..=number).flat_map(|a| (a..=number).map(move |b| (a, b))).filter(|(a, b)| a * b == number);
    found == all.collect::<Vec<_>>()
}

/// Whether these are all numbers of a range that are multiples of another, or have two factors.
fn all_of_a_sort(range: &str, sort: &str, answer: &str) -> bool {
    let whole = |text: &str| text.parse::<u32>().expect("a whole number");
    let (from, to) = range.split_once("..").expect("a range");
    let of_the_sort = |number: u32| match sort.strip_suffix("*?") {
        Some(of) => (1..=number).any(|times| times * whole(of) == number),
        None => (1..=number).filter(|factor| number.is_multiple_of(*factor)).count() == 2,
    };
    let mut found: Vec<u32> = answer.split(',').map(whole).collect();
    found.sort_unstable();
    found == (whole(from)..=whole(to)).filter(|number| of_the_sort(*number)).collect::<Vec<_>>()
}

fn same(a: Value, b: Value) -> bool {
    a.0 * b.1 == b.0 * a.1
}

/// The value of a side: times and divided by before plus and minus.
fn side(text: &str) -> Value {
    // How many groups it takes for all, how many are full, what is in none of them.
    for sign in ["//^", "//_", "%"] {
        if let Some((all, each)) = text.split_once(sign) {
            let [all, each] = [all, each].map(|text| text.parse::<i128>().expect("a whole number"));
            let full = (1..=all).filter(|groups| groups * each <= all).count() as i128;
            return match sign {
                "//^" if full * each < all => (full + 1, 1),
                "%" => (all - full * each, 1),
                _ => (full, 1),
            };
        }
    }
    if let Some((number, unit)) = text.split_once('~') {
        let [number, unit] = [number, unit].map(|text| text.parse::<i128>().expect("a whole number"));
        let below = number - number % unit;
        return (if 2 * (number % unit) < unit { below } else { below + unit }, 1);
    }
    let at = text.rfind(['+', '-']);
    if let Some(at) = at {
        let ((a, b), (c, d)) = (side(&text[..at]), side(&text[at + 1..]));
        let c = if text[at..].starts_with('-') { -c } else { c };
        return (a * d + c * b, b * d);
    }
    let (times, divided) = (text.rfind('*'), text.rfind("//"));
    if times > divided {
        let at = times.expect("a place");
        let ((a, b), (c, d)) = (side(&text[..at]), side(&text[at + 1..]));
        return (a * c, b * d);
    }
    if let Some(at) = divided {
        let ((a, b), (c, d)) = (side(&text[..at]), side(&text[at + 2..]));
        return (a * d, b * c);
    }
    number(text)
}

fn number(text: &str) -> Value {
    let whole = |text: &str| text.parse::<i128>().unwrap_or_else(|_| panic!("{text} is no number"));
    if let Some((hours, minutes)) = text.split_once(':') {
        return (60 * whole(hours) + whole(minutes), 1);
    }
    if let Some((wholes, parts)) = text.split_once('.') {
        return (
            whole(&format!("{wholes}{parts}")),
            10_i128.pow(u32::try_from(parts.len()).expect("few places")),
        );
    }
    if let Some((wholes, part)) = text.split_once(' ') {
        let (n, d) = number(part);
        return (whole(wholes) * d + n, d);
    }
    match text.split_once('/') {
        Some((n, d)) => (whole(n), whole(d)),
        None => (whole(text), 1),
    }
}

#[test]
fn the_evaluator_of_this_test_is_right_on_known_items() {
    for (math, answer) in [
        ("7+?=10", "3"),
        ("?+4=10", "6"),
        ("81-38=?", "43"),
        ("14=10+?", "4"),
        ("47=?+7", "40"),
        ("4*6=?", "24"),
        ("4+4+4=?", "12"),
        ("20-3*4=?", "8"),
        ("8+5-3=?", "10"),
        ("9*90=?", "810"),
        ("2*3*4=?", "24"),
        ("4*6*?=48", "2"),
        ("4+6+5+?=20", "5"),
        ("35//7=?", "5"),
        ("48//?=8", "6"),
        ("?*6=24", "4"),
        ("75//4=?", "18r3"),
        ("3//4=?", "3/4"),
        ("3//1/4=?", "12"),
        ("3/4=?", "3/4"),
        ("?=5/4", "5/4"),
        ("2/3=?/12", "8"),
        ("1/2+1/3=?", "10/12"),
        ("2 1/4-3/4=?", "1 1/2"),
        ("2.5+0.35=?", "2.85"),
        ("0.4*0.6=?", "0.24"),
        ("3*2.4=?", "7.2"),
        ("7.3//5=?", "1.46"),
        ("1.2//0.3=?", "4"),
        ("0.4*0.6?0.6", "<"),
        ("2:50+0:20=?", "3:10"),
        ("(3,5)=?", "(3,5)"),
        ("3/5?2/3", "<"),
        ("0.5?0.45", ">"),
        ("6?2?4", "2,4,6"),
        ("5+2?4+3", "="),
        ("5+2?7+3", "!=4"),
        ("7?9-1", "!=8"),
        ("395,400,?", "405"),
        ("7,?,9,10", "8"),
        ("348~100=?", "300"),
        ("350~100=?", "400"),
        ("996~10=?", "1000"),
        ("47300=?*100", "473"),
        ("47//^6=?", "8"),
        ("48//^6=?", "8"),
        ("47//_6=?", "7"),
        ("47%6=?", "5"),
        ("35+13=?*6", "8"),
        ("50-4*6=?", "26"),
        ("48//6-3=?", "5"),
        ("15=?", "7+7+1"),
        ("12=?", "1*12,2*6,4*3"),
        ("7=?", "1*7"),
        ("3*4=?*?", "2*6"),
        ("3*4=?*?", "6+6"),
        ("3+4=?+?", "2*5"),
        ("20..40|6*?", "24,36,30"),
        ("1..10|prime", "2,3,5,7"),
    ] {
        assert!(agrees(math, answer), "{math}: {answer}");
    }
    for (math, answer) in [
        ("7+?=10", "17"),
        ("75//4=?", "17r7"),
        ("1/2+1/3=?", "2/5"),
        ("0.4*0.6=?", "2.4"),
        ("7.3//5=?", "1.43"),
        ("1.2//0.3=?", "0.4"),
        ("2:50+0:20=?", "2:70"),
        ("3/5?2/3", ">"),
        ("5+2?4+3", "!=4"),
        ("5+2?7+3", "!=7"),
        ("395,400,?", "500"),
        ("6?2?4", "6,4,2"),
        ("(3,5)=?", "(5,3)"),
        ("12=?", "2*6,3*4"),
        ("47//^6=?", "7"),
        ("47//_6=?", "8"),
        ("47%6=?", "7"),
        ("3*4=?*?", "4*3"),
        ("3*4=?*?", "2*5"),
        ("3+4=?+?", "6+6"),
        ("20..40|6*?", "24,30,36,42"),
        ("1..10|prime", "1,2,3,5,7"),
    ] {
        // Seventy minutes past two is ten past three, and is not written so.
        let told = math.contains(':');
        assert_eq!(agrees(math, answer), told, "{math}: {answer}");
    }
}
