//! The bounds of each skill's items, stated a second time.

use tenfold::activities::{Item, Level, Stage};

/// Fails where an item is not one of its skill; `numbers` are those of its mathematics, in order.
pub fn hold(skill: &str, name: &str, level: Level, item: &Item, numbers: &[u64]) {
    match skill {
        "K.MAKE10" => {
            assert!(numbers.contains(&10) && numbers.iter().all(|n| (1..=10).contains(n)), "{name}");
            assert!(numbers.iter().any(|n| *n < 10), "{name} is trivial");
        }
        "1.ADD20.STRAT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&a) && (2..=9).contains(&b) && (11..=18).contains(&(a + b)), "{name}");
            assert!(level != Level::Easy || a >= 8, "{name} is not easy");
            assert!(item.stage == Stage::Abstract || a >= b, "{name} begins with the smaller");
        }
        "1.SUB20.STRAT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((11..=18).contains(&a) && (2..=9).contains(&b) && a - b >= 2, "{name}");
            assert!(a - b < 10, "{name} does not go through ten");
        }
        "K.DECOMP10" | "1.FACTFAM" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (part, whole) = (a.min(b), a.max(b));
            if skill == "K.DECOMP10" {
                assert!((4..=9).contains(&whole) && part >= 1 && part < whole, "{name}");
                assert!(level != Level::Hard || whole >= 6, "{name} is not hard");
            } else {
                assert!((11..=18).contains(&whole) && part < 10 && whole - part < 10, "{name}");
            }
        }
        "1.EQUALSIGN" => {
            let math = item.math.to_string();
            let cards = item.stage == Stage::Abstract;
            let (left, right) = math.split_once(if cards { '?' } else { '=' }).expect("two sides");
            let of = |side: &str| side.split(['+', '-']).filter_map(|n| n.parse::<u64>().ok()).collect();
            let (left, right): (Vec<u64>, Vec<u64>) = (of(left), of(right));
            let worth: u64 = left.iter().sum();
            assert!((3..=if cards { 12 } else { 10 }).contains(&worth) && left.len() < 3, "{name}");
            assert!(numbers.iter().all(|n| (1..24).contains(n)) && right.len() < 3, "{name}");
            let both = left.len() == 2 && math.ends_with(|last: char| last.is_ascii_digit()) && {
                right.len() == 2 || !cards
            };
            assert!(level != Level::Easy || !both, "{name} is not easy");
            assert!(level != Level::Hard || both, "{name} is not hard");
        }
        "1.UNKNOWN" => {
            let math = item.math.to_string();
            assert!((2..=3).contains(&numbers.len()) && numbers.iter().all(|n| *n > 0), "{name}");
            let two_sums = numbers.len() == 3;
            let start = math.contains("?-");
            let worth: u64 = match (two_sums, start) {
                (true, _) => {
                    let (left, right) = math.split_once('=').expect("two sides");
                    let sum = if left.contains('?') { right } else { left };
                    sum.split('+').map(|n| n.parse::<u64>().expect("a number")).sum()
                }
                (false, true) => numbers.iter().sum(),
                (false, false) => *numbers.iter().max().expect("numbers"),
            };
            let most = match (item.stage, two_sums) {
                (Stage::Concrete, _) => 10,
                (_, true) => 15,
                _ => 20,
            };
            assert!((3..=most).contains(&worth), "{name} is worth {worth}");
            assert!(!math.ends_with("=?"), "{name} asks what comes next");
            assert!(!two_sums || item.stage != Stage::Representational, "{name} has no one bar");
            assert!(!start || item.stage != Stage::Concrete, "{name} cannot be built");
            assert!(level != Level::Easy || !two_sums && !start && worth <= 10, "{name} is not easy");
            assert!(level != Level::Hard || two_sums || start, "{name} is not hard");
        }
        "2.SUB2D.REG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a < 100 && a > b && a % 10 < b % 10, "{name} has nothing to regroup");
            assert!(level != Level::Hard || a % 10 == 0, "{name} is not hard");
        }
        "3.MULT.CONCEPT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&a) && (2..=9).contains(&b) && (a, b) != (2, 2), "{name}");
        }
        "3.FRAC.NL" => {
            let [n, d] = numbers[..] else { panic!("{name}") };
            assert!([2, 3, 4, 6, 8].contains(&d) && n % d != 0 && n > 0, "{name}");
            let wholes: u64 = item.layout[item.layout.len() - 1..].parse().expect("wholes");
            assert!(n < wholes * d, "{name} is off its line");
            assert!(level != Level::Hard || n > d, "{name} is not past 1");
        }
        "K.TEEN" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (low, high) = (a.min(b), a.max(b));
            let sum = item.math.to_string().ends_with("=?");
            let whole = if sum { low + high } else { high };
            assert!((11..=19).contains(&whole), "{name}");
            assert!(low == 10 || high == 10 || high - low == 10, "{name} has no ten");
        }
        "1.PV.TENSONES" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let sum = item.math.to_string().ends_with("=?");
            let (tens, whole) = if sum { (a, a + b) } else { (a - b, a) };
            assert!(tens % 10 == 0 && tens > 0 && (21..100).contains(&whole), "{name}");
            let trades = item.layout == "blocks" || item.layout == "sticks";
            assert!(!trades || b >= 10, "{name} has nothing to trade");
            assert!(level != Level::Easy || item.stage != Stage::Abstract || b < 10, "{name} is not easy");
        }
        "1.ADD2D1D" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((11..100).contains(&a) && a + b < 100, "{name}");
            assert!((2..10).contains(&b) || b % 10 == 0 && (10..=60).contains(&b), "{name}");
            let trades = a % 10 + b % 10 >= 10;
            assert!(level != Level::Easy || !trades, "{name} is not easy");
            assert!(level != Level::Hard || trades, "{name} is not hard");
        }
        "2.ADD2D.REG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a > 10 && b > 10 && a + b < 100 && a % 10 + b % 10 >= 10, "{name}");
            assert!(level != Level::Hard || (a + b) % 10 == 0, "{name} is not hard");
            assert!(item.layout != "line" || a >= b, "{name} begins with the smaller");
        }
        "2.EQGROUPS" if numbers.len() == 1 => {
            let [n] = numbers[..] else { panic!("{name}") };
            let most = if item.stage == Stage::Concrete { 17 } else { 20 };
            assert!((4..=most).contains(&n) && (n > 4 || item.stage == Stage::Abstract), "{name}");
            assert!(level != Level::Easy || n <= 12, "{name} is not easy");
            assert!(level != Level::Hard || n >= 10, "{name} is not hard");
        }
        "2.EQGROUPS" => {
            let [each, ref rest @ ..] = numbers[..] else { panic!("{name}") };
            assert!((2..=5).contains(&each) && rest.iter().all(|other| *other == each), "{name}");
            assert!((1..=4).contains(&rest.len()), "{name} has too many rows");
        }
        "3.MULT10S" => {
            let [digit, tens] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&digit) && tens % 10 == 0 && (20..=90).contains(&tens), "{name}");
        }
        "3.DIV.CONCEPT" => {
            let [total, by] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&by) && total % by == 0 && total > 4, "{name}");
            assert!((2..=9).contains(&(total / by)), "{name}");
        }
        "3.UNKNOWNFACTOR" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (total, by) = (a.max(b), a.min(b));
            assert!((2..=9).contains(&by) && total % by == 0 && total > 4, "{name}");
            assert!((2..=9).contains(&(total / by)), "{name}");
        }
        "2.SUB2D.NOREG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a < 100 && b > 10 && a > b + 1 && a % 10 >= b % 10, "{name} has to be regrouped");
            let zeros = b % 10 == 0 || a % 10 == b % 10 || a / 10 == b / 10;
            assert!(level != Level::Hard || zeros, "{name} is not hard");
        }
        "2.ADDSUB1000" | "3.ADDSUB1000.FL" | "4.ADDSUB.ALG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let subtract = item.math.to_string().contains('-');
            let (low, high) = if skill == "4.ADDSUB.ALG" { (1_000, 10_000) } else { (100, 1_000) };
            let result = if subtract { a.checked_sub(b).expect("something to take from") } else { a + b };
            assert!(a >= low && a < high && result < high && result > 9 && b > 4, "{name}");
            // Digit sums tell how often ten of a kind became one of the next: each time nine are lost.
            let sum = |n: u64| n.to_string().bytes().map(|digit| u64::from(digit - b'0')).sum::<u64>();
            let (whole, parts) = if subtract { (a, sum(b) + sum(result)) } else { (result, sum(a) + sum(b)) };
            let regrouped = (parts - sum(whole)) / 9;
            assert!(regrouped > 0, "{name} has nothing to regroup");
            let fluent = skill != "2.ADDSUB1000";
            assert!(level != Level::Usual || !fluent || regrouped > 1, "{name} is too easy");
            assert!(level != Level::Hard || regrouped > 1, "{name} is not hard");
            let zeros = a.to_string().matches('0').count();
            assert!(level != Level::Hard || !subtract || zeros > 0, "{name} has no zero");
        }
        "4.MULT.MULTI" | "5.MULT.ALG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let lengths = (a.to_string().len(), b.to_string().len());
            let known: &[(usize, usize)] = match (skill, item.stage) {
                ("4.MULT.MULTI", Stage::Concrete) => &[(2, 1), (2, 2)],
                ("4.MULT.MULTI", _) => &[(2, 1), (2, 2), (3, 1), (4, 1)],
                (_, Stage::Concrete) => &[(2, 2)],
                _ => &[(2, 2), (3, 2)],
            };
            assert!(known.contains(&lengths) && a % 10 > 0 && b % 10 > 0, "{name}");
            assert!(level != Level::Easy || lengths.0 == 2, "{name} is not easy");
            let zero = a.to_string().contains('0');
            assert!(
                level != Level::Hard || zero || item.stage == Stage::Concrete && b > 20,
                "{name} is not hard"
            );
        }
        "4.DIV.MULTI" | "5.DIV.2D" => {
            let [total, by] = numbers[..] else { panic!("{name}") };
            let divisors = if skill == "4.DIV.MULTI" { 2..=9 } else { 12..=49 };
            assert!(divisors.contains(&by) && total / by > 10 && total < 10_000, "{name}");
            assert!(item.stage != Stage::Concrete || total < 1_000, "{name} is too much for hands");
            let zero = (total / by).to_string().contains('0');
            assert!(level != Level::Easy || !zero && total % by == 0, "{name} is not easy");
            assert!(level != Level::Hard || zero, "{name} is not hard");
        }
        "4.FACTORS" if item.layout.ends_with("multiples") => {
            let [from, to, of] = numbers[..] else { panic!("{name}") };
            let many = to / of - (from - 1) / of;
            assert!(from >= 1 && to <= 100 && (3..=9).contains(&of) && (2..=7).contains(&many), "{name}");
            assert!(item.stage != Stage::Abstract || (3..=6).contains(&many), "{name} is too long to write");
            assert!(level != Level::Easy || from == 1 && of <= 6, "{name} is not easy");
            assert!(level != Level::Hard || from >= 20 && of >= 6, "{name} is not hard");
        }
        "4.FACTORS" if item.math.to_string().ends_with("prime") => {
            let [from, to] = numbers[..] else { panic!("{name}") };
            let many = match item.stage {
                Stage::Concrete => 6,
                Stage::Representational => 20,
                Stage::Abstract => 10,
            };
            assert!(from >= 1 && to == from + many - 1 && to <= 100, "{name}");
            assert!(item.stage != Stage::Concrete || from >= 8 && to <= 25, "{name} has no piles to lay");
            assert!(level != Level::Easy || from <= 12, "{name} is not easy");
            assert!(level != Level::Hard || from >= 15, "{name} is not hard");
        }
        "4.FACTORS" => {
            let [n] = numbers[..] else { panic!("{name}") };
            let range = if item.stage == Stage::Abstract { 10..=100 } else { 6..=36 };
            assert!(range.contains(&n), "{name}");
            let pairs = (1..=n).filter(|a| a * a <= n && n % a == 0).count();
            assert!(level != Level::Easy || pairs <= 2 && n <= 30, "{name} is not easy");
            assert!(level != Level::Hard || pairs > 2, "{name} is not hard");
        }
        "1.TENMORE" => {
            let [a, ten] = numbers[..] else { panic!("{name}") };
            let less = item.math.to_string().contains('-');
            assert!(ten == 10 && if less { 11..100 } else { 10..90 }.contains(&a), "{name}");
            let plain = (1..9).contains(&(a % 10));
            assert!(level != Level::Easy || plain && (20..60).contains(&a), "{name} is not easy");
            let last = if less { a < 20 } else { a >= 80 };
            assert!(level != Level::Hard || !plain || last, "{name} is not hard");
        }
        "2.FACTS20" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let less = item.math.to_string().contains('-');
            let other = if less { a - b } else { a };
            assert!((1..=10).contains(&b) && (1..=10).contains(&other), "{name}");
            let whole = b + other;
            let near = b.abs_diff(other) == 1;
            assert!(level != Level::Easy || b == other || whole <= 10 && !near, "{name} is not easy");
            assert!(level != Level::Hard || b != other && whole > 10, "{name} is not hard");
        }
        "3.FACTS100" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (rows, each) = if item.math.to_string().contains("//") { (b, a / b) } else { (a, b) };
            let fewest = if item.stage == Stage::Abstract { 0 } else { 2 };
            assert!((fewest..=10).contains(&rows) && (fewest..=10).contains(&each), "{name}");
            let landmark = [2, 5, 10].iter().any(|n| rows == *n || each == *n);
            assert!(level != Level::Easy || landmark, "{name} is not easy");
            assert!(
                level != Level::Hard || !landmark && rows > 2 && each > 2 && rows != each,
                "{name} is not hard"
            );
        }
        "2.COUNT1000" => {
            let [start, next, ..] = numbers[..] else { panic!("{name}") };
            let between = item.layout == "gap";
            let step = if between { (next - start) / 2 } else { next - start };
            let last = numbers[numbers.len() - 1] + if between { 0 } else { step };
            assert!([1, 5, 10, 100].contains(&step) && start >= 100 && last <= 1_000, "{name}");
            assert!(start % step.min(10) == 0, "{name} begins between");
            let new_hundred = step < 100 && start / 100 != last / 100;
            assert!(level != Level::Easy || !new_hundred, "{name} is not easy");
            assert!(level != Level::Hard || new_hundred, "{name} is not hard");
        }
        "2.NL100" => {
            let [n] = numbers[..] else { panic!("{name}") };
            assert!((5..100).contains(&n) && (item.stage != Stage::Abstract || n > 9), "{name}");
            assert!(item.stage != Stage::Representational || n % 5 == 0, "{name} has no tick");
            assert!(level != Level::Easy || n % 5 == 0, "{name} is not easy");
            let plain = if item.stage == Stage::Representational { n % 10 == 0 } else { n % 5 == 0 };
            assert!(level != Level::Hard || !plain, "{name} is not hard");
        }
        "3.ROUND" | "4.ROUND.ANY" => {
            let [n, unit] = numbers[..] else { panic!("{name}") };
            let any = skill == "4.ROUND.ANY";
            assert!(if any { 1_000..1_000_000 } else { 11..1_000 }.contains(&n), "{name}");
            assert!(n > unit && n % unit != 0 && (any || unit < 1_000) && unit <= 10_000, "{name}");
            let tenth = 10 * (n % unit) / unit;
            assert!(level != Level::Easy || !(4..=5).contains(&tenth), "{name} is not easy");
            let rolls = n / unit % 10 == 9 && tenth > 5;
            assert!(level != Level::Hard || tenth == 4 || tenth == 5 || rolls, "{name} is not hard");
        }
        "4.PV.MULTI" if !item.math.to_string().contains('=') => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(item.stage == Stage::Abstract && (1_000..1_000_000).contains(&a.min(b)), "{name}");
            let read = |n: u64| n.to_string().replace('0', "").parse::<u64>().expect("a digit");
            let misleads = (a % 10).cmp(&(b % 10)) != a.cmp(&b) || read(a).cmp(&read(b)) != a.cmp(&b);
            assert!(level == Level::Usual || misleads == (level == Level::Hard), "{name}");
        }
        "2.PV.100S" | "4.PV.MULTI" => {
            let math = item.math.to_string();
            let whole =
                if math.ends_with("=?") && math.contains('+') { numbers.iter().sum() } else { numbers[0] };
            let range = if skill == "2.PV.100S" { 100..1_000 } else { 1_000..1_000_000 };
            assert!(range.contains(&whole) || item.layout == "slide" && whole < 10_000, "{name}");
            let zero = whole.to_string().contains('0');
            let plain = item.layout != "slide" && !math.contains('*');
            assert!(!plain || level != Level::Easy || !zero, "{name} is not easy");
            assert!(!plain || level != Level::Hard || zero, "{name} is not hard");
            if math.contains("=?+") {
                let worth = (whole - numbers[1]).to_string();
                let digit = worth.chars().next().expect("a digit");
                assert!(worth.len() > 1 && worth[1..].chars().all(|zero| zero == '0'), "{name}");
                assert_eq!(whole.to_string().matches(digit).count(), 1, "{name}: which {digit}?");
            }
        }
        "K.ADD10.SIT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let sum = item.math.to_string().contains('+');
            let (whole, part) = if sum { (a + b, a) } else { (a, b) };
            assert!((4..=10).contains(&whole) && part >= 2 && whole - part >= 2, "{name}");
            assert!(item.math.to_string().ends_with("=?"), "{name} does not ask for the end");
            assert!(level != Level::Easy || whole <= 6, "{name} is not easy");
            assert!(level != Level::Hard || whole >= 8, "{name} is not hard");
        }
        "1.WORD.CHANGE" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let math = item.math.to_string();
            let asks_for_whole = math.contains('+') == math.ends_with('?') && !math.contains("-?");
            let whole = if asks_for_whole { a + b } else { a.max(b) };
            assert!(whole <= 20 && a >= 2 && b >= 2 && whole - a.min(b) >= 2, "{name}");
            assert!(level != Level::Easy || math.ends_with('?'), "{name} is not easy");
        }
        // Stories of money have the bounds of stories of lengths.
        _ if skill == "2.LENGTH.WORD" || item.layout.starts_with("money-") => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let asks_for_whole = item.math.to_string().ends_with('?');
            let (whole, part) = if asks_for_whole { (a + b, a) } else { (b, a) };
            let (least, most) = if item.stage == Stage::Concrete { (4, 20) } else { (6, 99) };
            assert!(whole <= most && part >= least && whole - part >= least, "{name}");
            assert!(whole != 2 * part, "{name}: its parts are alike");
        }
        "5.FRAC.WORD" => {
            let [a, b, c, d] = numbers[..] else { panic!("{name}") };
            assert!(a < b && c < d && b != d && b.max(d) <= 12, "{name}");
            let asks_for_whole = item.math.to_string().ends_with('?');
            assert!(asks_for_whole || c * b > a * d, "{name}: the whole is no more than its part");
            assert!(level != Level::Easy || b % d == 0 || d % b == 0, "{name} is not easy");
        }
        "2.WORD2STEP" if numbers.len() == 2 => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let math = item.math.to_string();
            let asks_for_whole = math.contains('+') == math.ends_with('?') && !math.contains("-?");
            let (whole, part) = if asks_for_whole { (a + b, a) } else { (a.max(b), a.min(b)) };
            let (least, most, wholes) =
                if item.stage == Stage::Concrete { (2, 10, 11..=20) } else { (6, 94, 21..=100) };
            let parts = [part, whole - part];
            assert!(wholes.contains(&whole), "{name}");
            assert!(parts.iter().all(|part| (least..=most).contains(part)), "{name}");
            assert!(level != Level::Easy || math.ends_with('?'), "{name} is not easy");
        }
        "2.WORD2STEP" => {
            let most = if item.stage == Stage::Concrete { 20 } else { 100 };
            assert!(numbers.len() == 3 && numbers.iter().all(|n| (2..=most).contains(n)), "{name}");
            let math = item.math.to_string();
            assert!(
                item.stage != Stage::Concrete || math.ends_with("=?"),
                "{name} is not acted out in order"
            );
            assert!(level != Level::Easy || math.ends_with("=?"), "{name} is not easy");
        }
        "4.WORD.MULTISTEP" => {
            let concrete = item.stage == Stage::Concrete;
            if let [total, each] = numbers[..] {
                let (full, left) = (total / each, total % each);
                let even = item.math.to_string().contains("//") && item.stage != Stage::Representational;
                assert!(left > 0 || even, "{name} has nothing left over");
                assert!(left != full && left != full + 1, "{name} does not tell them apart");
                assert!((3..=10).contains(&each) && (2..=40).contains(&full), "{name}");
                assert!(!concrete || full <= 6, "{name} is too much to lay");
                assert!(level != Level::Easy || !item.math.to_string().contains('^'), "{name} is not easy");
                return;
            }
            let [_, b, c] = numbers[..] else { panic!("{name}") };
            let (most, few) = if concrete { (60, 8) } else { (400, 12) };
            assert!(numbers.iter().all(|n| (2..=most).contains(n)), "{name}");
            let math = item.math.to_string();
            // So many groups, or so many in each.
            let known = if math.contains("=?*") { c } else { b };
            assert!(!math.contains("//") && !math.contains("=?*") || known <= few, "{name}");
            assert!(!concrete || math.ends_with("=?"), "{name} is not acted out in order");
            assert!(level != Level::Easy || math.find('*').is_some_and(|at| at < 3), "{name} is not easy");
        }
        "3.AREA.TILE" if numbers.len() == 4 => {
            let [a, b, c, d] = numbers[..] else { panic!("{name}") };
            let (tall, wide) = match item.stage {
                Stage::Concrete => (6, 6),
                Stage::Representational => (9, 9),
                Stage::Abstract => (18, 9),
            };
            assert!(a.min(b).min(c).min(d) >= 2 && b.max(d) <= wide && a + c <= tall, "{name}");
            assert!(b != d, "{name} is one rectangle");
            assert!(level != Level::Hard || a.min(b).min(c).min(d) >= 3, "{name} is not hard");
            assert!(level != Level::Easy || a.max(b).max(c).max(d) <= 5, "{name} is not easy");
        }
        "3.AREA.TILE" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=8).contains(&a) && (2..=9).contains(&b), "{name}");
            assert!(level != Level::Hard || a.min(b) >= 4, "{name} is not hard");
        }
        "3.PERIM" if numbers.len() == 2 => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=8).contains(&a) && (2..=9).contains(&b), "{name}");
            let most = match item.stage {
                Stage::Concrete => 24,
                Stage::Representational => 36,
                Stage::Abstract => 72,
            };
            assert!(a * b <= most, "{name} has too many squares");
            let same_area = item.math.to_string().contains('*');
            let kept = |c: u64, d: u64| if same_area { a * b == c * d } else { a + b == c + d };
            let others = (2..=50).flat_map(|c| (2..=50).map(move |d| (c, d)));
            let mut others = others.filter(|(c, d)| kept(*c, *d) && a.min(b) != *c.min(d));
            assert!(others.next().is_some(), "{name} has no other");
            assert!(level == Level::Usual || same_area == (level == Level::Easy), "{name}");
        }
        "3.PERIM" => {
            let [a, b, c, d] = numbers[..] else { panic!("{name}") };
            if item.layout == "side" {
                let last = d - a - b - c;
                assert!([a, b, c, last].iter().all(|side| (2..=9).contains(side) && 2 * side < d), "{name}");
            } else {
                let most = if item.layout == "band" { 5 } else { 9 };
                assert!((a, b) == (c, d) && a.min(b) >= 2 && a.max(b) <= most, "{name}");
            }
        }
        "5.VOLUME" => {
            let [a, b, c] = numbers[..] else { panic!("{name}") };
            let high = if item.layout == "edge" { c / (a * b) } else { c };
            assert!((2..=6).contains(&a) && (2..=6).contains(&b) && (2..=5).contains(&high), "{name}");
            assert!(item.layout != "edge" || a * b * high == c, "{name} fills no box");
            assert!(level != Level::Hard || a.min(b).min(high) >= 3, "{name} is not hard");
        }
        "1.LENGTH.UNITS" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            match item.layout.as_str() {
                "sum" => assert!(a >= 2 && b >= 2 && a + b <= 10, "{name}"),
                "tiles" => assert!(b == 0 && (2..=10).contains(&a), "{name}"),
                _ => assert!((1..=5).contains(&b) && (2..=10).contains(&(a - b)), "{name}"),
            }
        }
        "2.LENGTH.RULER" => {
            let [end, start] = numbers[..] else { panic!("{name}") };
            assert!((2..=5).contains(&start) && (2..=9).contains(&(end - start)), "{name}");
            assert!(item.layout != "broken" || start >= 3, "{name} begins where the ruler is broken off");
            assert!(level != Level::Hard || end - start >= 5, "{name} is not hard");
        }
        "2.SHARES" => match numbers[..] {
            [n, d] => assert!((2..=4).contains(&d) && (1..=d).contains(&n), "{name}"),
            [1, a, 1, b] => {
                assert!((2..=4).contains(&a) && (2..=4).contains(&b) && a != b, "{name}");
            }
            _ => panic!("{name}"),
        },
        "3.FRAC.UNIT" => {
            let (n, d) = match numbers[..] {
                [n, 1, d] if item.math.to_string().contains('*') => (n, d),
                [n, d] => (n, d),
                _ => panic!("{name}"),
            };
            assert!([2, 3, 4, 6, 8].contains(&d) && n > 0 && n % d != 0, "{name}");
            let copies = ["bars", "copies"].contains(&item.layout.as_str());
            assert!(if copies { (2..2 * d).contains(&n) && n < 12 } else { n < d }, "{name}");
            assert!(level != Level::Easy || n < d, "{name} is not easy");
        }
        "4.FRAC.CMP" if item.math.to_string().matches('?').count() > 1 => {
            let [a, b, c, d, e, f] = numbers[..] else { panic!("{name}") };
            let all = [(a, b), (c, d), (e, f)];
            let known = [2, 3, 4, 5, 6, 8, 10, 12];
            assert!(all.iter().all(|(n, d)| n < d && known.contains(d)), "{name}");
            assert!(all.iter().any(|(n, d)| 2 * n < *d) && all.iter().any(|(n, d)| 2 * n > *d), "{name}");
            let same = |x: (u64, u64), y: (u64, u64)| x.0 == y.0 || x.1 == y.1 || x.0 * y.1 == y.0 * x.1;
            assert!(!same(all[0], all[1]) && !same(all[1], all[2]) && !same(all[0], all[2]), "{name}");
            let half = all.iter().any(|(n, d)| 2 * n == *d);
            assert!(level == Level::Usual || half == (level == Level::Easy), "{name}");
        }
        "3.FRAC.CMP" | "4.FRAC.CMP" => {
            let [a, b, c, d] = numbers[..] else { panic!("{name}") };
            let most = if item.stage == Stage::Concrete { 8 } else { 12 };
            let known: &[u64] =
                if skill == "3.FRAC.CMP" { &[2, 3, 4, 6, 8] } else { &[2, 3, 4, 5, 6, 8, 10, 12] };
            assert!(known.contains(&b) && known.contains(&d) && b.max(d) <= most, "{name}");
            assert!((1..b).contains(&a) && (1..d).contains(&c), "{name} is past 1");
            assert!((a == c || b == d) == (skill == "3.FRAC.CMP") && (a, b) != (c, d), "{name}");
        }
        "3.FRAC.EQUIV" | "4.FRAC.EQUIV" => {
            let known: &[u64] =
                if skill == "3.FRAC.EQUIV" { &[1, 2, 3, 4, 6, 8] } else { &[2, 3, 4, 5, 6, 8, 10, 12, 100] };
            let most = if item.stage == Stage::Abstract { 100 } else { 12 };
            match numbers[..] {
                [n, d] if item.math.to_string().ends_with("=?") => {
                    assert!(n < d && d <= 10 && skill == "4.FRAC.EQUIV", "{name}");
                }
                [n, parts] => assert!(known.contains(&parts) && n < 10 && skill == "3.FRAC.EQUIV", "{name}"),
                [n, d, given] => {
                    let below = item.math.to_string().ends_with('?');
                    let parts = if below { given * d / n } else { given };
                    assert!(n < d && known.contains(&d) && known.contains(&parts), "{name}");
                    assert!(d != parts && parts <= most && n * parts % d == 0, "{name}");
                }
                _ => panic!("{name}"),
            }
        }
        "3.MASS.VOLUME" if item.layout.contains("mass") => {
            let [mass] = numbers[..] else { panic!("{name}") };
            let Some(of) = item.layout.rsplit('-').next().and_then(|last| last.parse::<u64>().ok()) else {
                assert!(item.stage == Stage::Abstract && (2..=500).contains(&mass), "{name}");
                return;
            };
            let easy = if item.stage == Stage::Concrete {
                assert!([10, 50, 100, 200].contains(&of) && (2..=6).contains(&(mass / of)), "{name}");
                // Neither nearly level with the weights below nor with those above.
                assert!((2 * of..=8 * of).contains(&(10 * (mass % of))), "{name}");
                of == 10 || of == 100
            } else {
                assert!([200, 500, 1_000].contains(&of), "{name}");
                assert!(20 * mass >= 3 * of && 20 * mass <= 17 * of, "{name}");
                4 * mass % of == 0
            };
            assert!(level == Level::Usual || easy == (level == Level::Easy), "{name}");
        }
        "3.MASS.VOLUME" if item.layout.contains("about") => {
            let [amount] = numbers[..] else { panic!("{name}") };
            let holds: u64 =
                item.layout.rsplit('-').next().and_then(|last| last.parse().ok()).expect("a jug");
            assert!([200, 500, 1_000].contains(&holds), "{name}");
            // Neither nearly nothing nor nearly all.
            assert!(20 * amount >= 3 * holds && 20 * amount <= 17 * holds, "{name}");
            assert!(level != Level::Easy || 4 * amount % holds == 0, "{name} is not easy");
            assert!(level != Level::Hard || 4 * amount % holds > 0, "{name} is not hard");
        }
        "3.MASS.VOLUME" => {
            let [a, mut b] = numbers[..] else { panic!("{name}") };
            if item.layout.starts_with("pour") {
                assert_eq!(b % a, 0, "{name} ends between two marks");
                b /= a;
            }
            if item.math.to_string().contains('*') {
                assert!(a >= 2 && [10, 20, 25, 50, 100, 200].contains(&b) && a * b <= 1_000, "{name}");
                let spaces = item.layout.rsplit('-').next().and_then(|last| last.parse::<u64>().ok());
                assert!(spaces.is_none_or(|spaces| a < spaces && spaces * b <= 1_000), "{name}");
            } else {
                assert!(a % 50 == 0 && b % 50 == 0 && a < 1_000 && b < 1_000, "{name}");
            }
            let easy = b == 10 || b % 100 == 0;
            assert!(level != Level::Easy || easy, "{name} is not easy");
            assert!(level != Level::Hard || !easy, "{name} is not hard");
        }
        "3.TIME.ELAPSED" if !item.math.to_string().contains('+') => {
            let [hour, minute] = numbers[..] else { panic!("{name}") };
            assert!((1..=12).contains(&hour) && (2..59).contains(&minute) && minute % 5 > 0, "{name}");
            assert!(level != Level::Hard || minute > 30, "{name} is not hard");
            assert!(level != Level::Easy || minute < 30, "{name} is not easy");
        }
        "3.TIME.ELAPSED" => {
            let minutes = |text: &str| {
                let (hours, minutes) = text.split_once(':')?;
                Some(60 * hours.parse::<u64>().ok()? + minutes.parse::<u64>().ok()?)
            };
            let math = item.math.to_string();
            let (left, end) = math.split_once('=').expect("an equation");
            let (start, long) = left.split_once('+').expect("a sum");
            let (start, long, end) = (minutes(start), minutes(long), minutes(end));
            let start = start.unwrap_or_else(|| end.expect("an end") - long.expect("a length"));
            let long = long.unwrap_or_else(|| end.expect("an end") - start);
            assert!(start >= 120 && start + long < 780 && (10..60).contains(&long), "{name}");
            assert!(start % 60 + long > 60, "{name} stays within the hour");
            let fives = start % 5 == 0 && long % 5 == 0;
            assert!(fives || item.stage != Stage::Concrete && level != Level::Easy, "{name} is not by fives");
            assert!(level != Level::Easy || long <= 30, "{name} is not easy");
            assert!(level != Level::Hard || !fives || item.stage == Stage::Concrete && long > 30, "{name}");
        }
        "2.TIME.FIVE" if item.layout.starts_with("day") => {
            let [hour, minute] = numbers[..] else { panic!("{name}") };
            assert!(hour < 22 && hour != 5 && minute % 5 == 0 && (5..60).contains(&minute), "{name}");
            let misleads = hour < 5 || hour == 11 || hour == 12;
            assert!(level == Level::Usual || misleads == (level == Level::Hard), "{name}");
        }
        "1.TIME.HALF" | "2.TIME.FIVE" => {
            let [hour, minute] = numbers[..] else { panic!("{name}") };
            assert!((1..=12).contains(&hour) && minute < 60, "{name}");
            if skill == "1.TIME.HALF" {
                assert!(
                    minute == 0 && level != Level::Hard || minute == 30 && level != Level::Easy,
                    "{name}"
                );
            } else {
                assert!(minute % 5 == 0 && minute > 0, "{name}");
                assert!(level != Level::Hard || minute > 30, "{name} is not hard");
                assert!(level != Level::Easy || minute <= 30, "{name} is not easy");
            }
        }
        "1.DATA.CATEG" => {
            let most = if numbers.len() == 3 { 6 } else { 9 };
            assert!((2..=3).contains(&numbers.len()), "{name}");
            assert!(numbers.iter().all(|n| (2..=most).contains(n)), "{name}");
            assert!(numbers.len() == 3 || numbers[0] > numbers[1], "{name} has no more");
        }
        "3.DATA.SCALED" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let each: u64 =
                item.layout.rsplit('-').next().and_then(|each| each.parse().ok()).expect("a scale");
            let half = if item.layout.starts_with("half") { each / 2 } else { 0 };
            assert!([2, 5, 10].contains(&each) && a % each == half % each && b % each == 0, "{name}");
            assert!(a.max(b) < 10 * each && a.min(b) >= 2 * each, "{name}");
            assert!(a > b || item.math.to_string().contains('+'), "{name} has no more");
        }
        "2.MONEY" if numbers.len() == 1 => {
            let [amount] = numbers[..] else { panic!("{name}") };
            assert!((11..200).contains(&amount) && amount != 100, "{name}");
            assert!(level != Level::Hard || amount > 100, "{name} has no dollar");
            assert!(level != Level::Easy || amount < 25, "{name} is not easy");
        }
        "2.MONEY" => {
            assert!((3..=8).contains(&numbers.len()) && numbers.is_sorted_by(|a, b| a >= b), "{name}");
            assert!(numbers.iter().all(|coin| [1, 5, 10, 25, 100].contains(coin)), "{name}");
            assert!(level != Level::Hard || numbers[0] == 100, "{name} has no dollar");
        }
        "5.COORD" => {
            let [across, up] = numbers[..] else { panic!("{name}") };
            assert!((1..=9).contains(&across) && (1..=9).contains(&up) && across != up, "{name}");
            assert!(level != Level::Hard || across.min(up) >= 4, "{name} is not hard");
        }
        "4.UNITS.CONVERT" => {
            let [n, factor] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&n), "{name}");
            let factors: &[u64] =
                if item.layout == "tiles" { &[3, 4, 7, 10] } else { &[3, 4, 7, 10, 12, 16, 60, 100] };
            assert!(factors.contains(&factor) && (n < 9 || item.layout != "tiles"), "{name}");
        }
        "4.ANGLE" => {
            assert!(numbers.iter().all(|angle| angle % 10 == 0 && (10..=180).contains(angle)), "{name}");
            match (item.layout.as_str(), numbers) {
                ("longer", [angle]) => assert!((20..=80).contains(angle), "{name}"),
                ("part", [part, all]) => {
                    assert!([90, 180].contains(all) && part < all && 2 * part != *all, "{name}");
                }
                (_, [a, b]) => assert!(a + b < 180 && a + b != 90 && *a != 90 && a != b, "{name}"),
                _ => panic!("{name}"),
            }
        }
        "4.DEC.NOTATION" => {
            let hundredths = match numbers[..] {
                // 0.05=?/100: the digits after the point are tenths or hundredths.
                [0, digits, of] => {
                    let places = item.math.to_string().find('=').expect("an equation") - 2;
                    assert!(
                        item.stage == Stage::Abstract && (of == 10 || of == 100) && places <= 2,
                        "{name}"
                    );
                    if places == 1 { 10 * digits } else { digits }
                }
                [n, d] => {
                    assert!(d == 10 || d == 100, "{name}");
                    n * 100 / d
                }
                _ => panic!("{name}"),
            };
            assert!((1..100).contains(&hundredths), "{name}");
        }
        "4.DEC.CMP" => {
            let [0, x, 0, y] = numbers[..] else { panic!("{name} is not less than one") };
            assert!((1..100).contains(&x) && (1..100).contains(&y), "{name}");
            let places: Vec<usize> = item.math.to_string().split('?').map(|text| text.len() - 2).collect();
            assert!(level != Level::Easy || places[0] == places[1], "{name} is not easy");
            assert!(level == Level::Easy || places[0] != places[1], "{name} is easy");
        }
        "5.DEC.PV" => {
            let math = item.math.to_string();
            // Thousandths, whatever the places.
            let value = |text: &str| {
                let (wholes, parts) = text.split_once('.').unwrap_or((text, ""));
                assert!(parts.len() <= 3 && !parts.ends_with('0'), "{name}");
                format!("{wholes}{parts:0<3}").parse::<u64>().expect("a decimal")
            };
            if let Some((whole, rest)) = math.split_once("=?+") {
                let worth = (value(whole) - value(rest)).to_string();
                assert!(worth.trim_end_matches('0').len() == 1 && worth.len() <= 3, "{name}");
            } else {
                let (number, factor) =
                    math.trim_end_matches("=?").split_once(['*', '/']).expect("two numbers");
                let factor: u64 = factor.trim_start_matches('/').parse().expect("a whole number");
                assert!([10, 100, 1_000].contains(&factor), "{name}");
                assert!(factor == 10 || item.stage != Stage::Concrete && level != Level::Easy, "{name}");
                let decimal = if math.contains('*') { value(number) } else { value(number) / factor };
                assert!(decimal % 1_000 > 0, "{name} has nothing after the point");
            }
        }
        "5.DEC.ADDSUB" => {
            let math = item.math.to_string();
            let minus = math.contains('-');
            let terms: Vec<u64> = math
                .trim_end_matches("=?")
                .split(['+', '-'])
                .map(|text| {
                    let (wholes, parts) = text.split_once('.').unwrap_or((text, ""));
                    assert!(parts.len() <= 2 && !parts.ends_with('0'), "{name}");
                    format!("{wholes}{parts:0<2}").parse().expect("a decimal")
                })
                .collect();
            let [a, b] = terms[..] else { panic!("{name}") };
            assert!(a < 1_000 && b < 1_000 && b > 0 && (minus || a + b < 1_000), "{name}");
            assert!(!minus || b < a, "{name} leaves nothing");
            assert!(math.contains('.'), "{name} has whole numbers only");
            let carries = (a % 10 + b % 10 > 9) || (a % 100 + b % 100 > 99);
            let unlike =
                math.split(['+', '-', '=']).take(2).map(|text| text.split('.').nth(1).map_or(0, str::len));
            let unlike: Vec<usize> = unlike.collect();
            assert!(level != Level::Hard || unlike[0] != unlike[1], "{name} is not hard");
            assert!(minus || item.stage != Stage::Representational || carries, "{name} has nothing to ring");
        }
        "5.DEC.MULT" => {
            let math = item.math.to_string();
            // Hundredths, whatever the places.
            let value = |text: &str| -> u64 {
                let (wholes, parts) = text.split_once('.').unwrap_or((text, ""));
                assert!(parts.len() <= 2 && !parts.ends_with('0'), "{name}");
                format!("{wholes}{parts:0<2}").parse().expect("a decimal")
            };
            let (left, right) = math.split_once(['=', '?']).expect("two sides");
            if let Some((total, each)) = left.split_once("//").filter(|(_, by)| by.contains('.')) {
                let (total, each) = (value(total), value(each));
                let times = total / each;
                assert!((2..=30).contains(&times) && times * each == total && total < 1_000, "{name}");
                assert!(item.stage == Stage::Abstract || total <= 200 && times <= 6, "{name} is too long");
                let tenths = total.is_multiple_of(10) && each.is_multiple_of(10);
                assert!(tenths || item.stage == Stage::Abstract, "{name} has no tenths only");
                assert!(level != Level::Easy || tenths && total < 200, "{name} is not easy");
                assert!(level != Level::Hard || total >= 100 || !tenths, "{name} is not hard");
                return;
            }
            if let Some((total, by)) = left.split_once("//") {
                let by: u64 = by.parse().expect("a whole number");
                let total = value(total);
                let each = total / by;
                assert!((2..=9).contains(&by) && each * by == total && total < 1_000, "{name}");
                assert!(total % 100 > 0, "{name} has whole numbers only");
                assert!(
                    level != Level::Easy || total.is_multiple_of(10) && each.is_multiple_of(10),
                    "{name} is not easy"
                );
                let new_place = total.is_multiple_of(10) && !each.is_multiple_of(10);
                assert!(
                    level != Level::Hard || new_place || (each / 10).is_multiple_of(10),
                    "{name} is not hard"
                );
                return;
            }
            let (first, second) = left.split_once('*').expect("a product");
            let (first, second) = (value(first), value(second));
            assert!(first > 0 && second > 0 && first < 1_000 && second < 1_000, "{name}");
            if item.layout == "compare" {
                assert!(value(right) == second && first != 100 && first < 200, "{name}");
                assert!(level != Level::Easy, "{name} is not easy");
                return;
            }
            let product = first * second;
            assert!(product % 100 == 0 && product != 10_000 && second % 100 > 0, "{name}");
            let below_one = first < 100 && second < 100;
            match item.layout.as_str() {
                "flat" | "overlap" => assert!(below_one, "{name} is not within the square"),
                "plates" | "boxes" => assert!(first % 100 == 0, "{name} is no number of groups"),
                _ => assert!(level != Level::Easy || below_one || first % 100 == 0, "{name} is not easy"),
            }
            let zero = product < 1_000 || product % 1_000 == 0;
            assert!(!below_one || level != Level::Easy || !zero, "{name} is not easy");
            assert!(!below_one || level != Level::Hard || zero, "{name} is not hard");
        }
        "4.FRAC.ADDLIKE" | "5.FRAC.ADDUNLIKE" => {
            let math = item.math.to_string();
            let terms: Vec<(u64, u64, u64)> =
                math.trim_end_matches("=?").split(['+', '-']).map(mixed).collect();
            let [(w, n, d), (v, m, e)] = terms[..] else { panic!("{name}") };
            let (first, second) = ((w * d + n) * e, (v * e + m) * d);
            let minus = math.contains('-');
            assert_eq!(d != e, skill == "5.FRAC.ADDUNLIKE", "{name}");
            assert!(n > 0 && m > 0 && m < e && (2..=12).contains(&d) && (2..=12).contains(&e), "{name}");
            assert!(!minus || first > second, "{name} leaves nothing");
            let sum = if minus { first - second } else { first + second };
            let easy = w + v == 0 && first <= d * e && sum <= d * e && (d % e == 0 || e % d == 0);
            assert!(level != Level::Easy || easy, "{name} is not easy");
            assert!(
                level != Level::Hard || d != e || if minus { n < m } else { n + m > d },
                "{name} is not hard"
            );
            assert!(item.stage == Stage::Abstract || sum <= 3 * d * e, "{name} is past its line");
        }
        "4.FRAC.XWHOLE" => {
            let [copies, n, d] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&copies) && n < d && d <= 10 && copies * n % d != 0, "{name}");
            assert!(item.stage == Stage::Abstract || copies * n < 3 * d && copies <= 5, "{name} is too long");
            assert!(level != Level::Easy || n == 1, "{name} is not easy");
            assert!(level != Level::Hard || n > 1 && copies * n > d, "{name} is not hard");
        }
        "5.FRAC.DIVISION" => {
            let [wholes, by] = numbers[..] else { panic!("{name}") };
            assert!((1..=12).contains(&wholes) && (2..=12).contains(&by) && wholes % by != 0, "{name}");
            assert!(item.stage == Stage::Abstract || wholes <= 5 && wholes * by <= 24, "{name} is too long");
            assert!(level != Level::Easy || wholes < by, "{name} is not easy");
            assert!(level != Level::Hard || wholes > by, "{name} is not hard");
        }
        "5.FRAC.MULT" => {
            let [n, d, m, e, ..] = numbers[..] else { panic!("{name}") };
            assert!(m < e && (2..=10).contains(&d) && (2..=10).contains(&e) && n != d && n * m > 0, "{name}");
            assert_eq!(numbers.len() > 4, item.layout == "compare", "{name}");
            assert!(n < d || item.layout == "compare" && n < 2 * d, "{name} is no part");
            assert!(item.stage == Stage::Abstract || d <= 6 && e <= 6 && n * m <= 12, "{name} is too much");
            assert!(level != Level::Easy || n == 1 || m == 1, "{name} is not easy");
            assert!(level != Level::Hard || n > 1 && m > 1, "{name} is not hard");
        }
        "5.FRAC.DIVUNIT" => {
            let [a, b, c] = numbers[..] else { panic!("{name}") };
            let shares = item.math.to_string().starts_with("1/");
            let (whole, parts) = if shares { (c, b) } else { (a, c) };
            assert!((2..=9).contains(&whole) && (2..=10).contains(&parts), "{name}");
            let most = if shares { 12 } else { 24 };
            assert!(item.stage == Stage::Abstract || whole * parts <= most, "{name} is too long");
            assert!(level != Level::Easy || !shares, "{name} is not easy");
            assert!(level != Level::Hard || shares, "{name} is not hard");
        }
        "3.WORD.MULT" | "4.COMPARE.MULT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let multiplies = item.math.to_string().ends_with("=?");
            let (x, y) = if multiplies { (a, b) } else { (a, b / a) };
            assert!(multiplies || b % a == 0, "{name} does not come out even");
            assert!((2..=9).contains(&x) && (2..=9).contains(&y) && (x, y) != (2, 2), "{name}");
            assert!(level != Level::Easy || multiplies, "{name} is not easy");
        }
        "K.COUNT.SEQ" | "K.COUNT.FROM" | "1.COUNT120" => {
            let most = match skill {
                "K.COUNT.SEQ" => 20,
                "K.COUNT.FROM" => 100,
                _ => 120,
            };
            assert!(numbers.iter().all(|n| (1..=most).contains(n)), "{name}");
            let back = numbers[0] > numbers[1];
            assert!(!back || skill == "K.COUNT.SEQ" && numbers[0] <= 10, "{name} goes back");
            assert!(
                level != Level::Hard
                    || skill != "1.COUNT120"
                    || numbers.iter().any(|n| *n > 98 || n % 10 > 8 || n % 10 < 2),
                "{name} is not hard"
            );
        }
        "K.COMPARE.NUM" | "1.COMPARE2" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let range = if skill == "K.COMPARE.NUM" { 1..=10 } else { 11..=99 };
            assert!(range.contains(&a) && range.contains(&b) && (a != b || skill == "1.COMPARE2"), "{name}");
        }
        "2.COMPARE3" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((100..1_000).contains(&a) && (100..1_000).contains(&b), "{name}");
            assert!(
                item.stage != Stage::Concrete || a.max(b) < 600,
                "{name} has more flats than there is room for"
            );
            assert!(
                item.stage != Stage::Representational || a.abs_diff(b) > 60,
                "{name} is not to be told apart"
            );
            let read = |n: u64| n.to_string().replace('0', "").parse::<u64>().expect("a digit");
            let right = a.cmp(&b);
            let misleads = (a % 10).cmp(&(b % 10)) != right || read(a).cmp(&read(b)) != right;
            assert!(level == Level::Usual || misleads == (level == Level::Hard), "{name}");
        }
        "K.COMPARE.SETS" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let most = if item.stage == Stage::Concrete { 6 } else { 10 };
            assert!((1..=most).contains(&a) && (1..=most).contains(&b) && a.abs_diff(b) <= 3, "{name}");
            assert!(level != Level::Hard || a.abs_diff(b) < 2, "{name} is not hard");
        }
        "K.MEASURE.CMP" if numbers.len() == 2 => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((1..=9).contains(&a) && (1..=9).contains(&b), "{name}");
            let along = !["weigh", "pour"].contains(&item.layout.as_str());
            assert!(!along || a.abs_diff(b) <= 3 && a.max(b) <= 7, "{name} is off its line");
            assert!(level == Level::Usual || (a.abs_diff(b) < 2) == (level == Level::Hard), "{name}");
        }
        "1.LENGTH.ORDER" if numbers.len() == 2 => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((3..=9).contains(&a) && (3..=9).contains(&b), "{name}");
            assert_ne!(a.abs_diff(b), 1, "{name} has no string between");
            assert!(level == Level::Usual || (a.abs_diff(b) == 3) == (level == Level::Easy), "{name}");
        }
        "1.LENGTH.ORDER" | "K.MEASURE.CMP" if numbers.len() == 3 => {
            let mut sorted = numbers.to_vec();
            sorted.sort_unstable();
            let [a, b, c] = sorted[..] else { panic!("{name}") };
            assert!(2 <= a && a < b && b < c && c <= 7, "{name}");
            let seen = ["order", "letters"].contains(&item.layout.as_str());
            let near = b - a == 1 || c - b == 1;
            assert!(!seen || level == Level::Usual || near == (level == Level::Hard), "{name}");
        }
        "K.NUMERAL.ID" => {
            let [n] = numbers[..] else { panic!("{name}") };
            assert!(n <= 20 && (n > 0 || item.stage == Stage::Abstract), "{name}");
            assert!(level != Level::Hard || n > 10, "{name} is not hard");
        }
        "K.COUNT.OBJ" => {
            let [n] = numbers[..] else { panic!("{name}") };
            let most = if item.stage == Stage::Concrete { 12 } else { 20 };
            let in_line = item.layout.ends_with("line") && item.stage != Stage::Concrete;
            assert!((3..=if in_line { 10 } else { most }).contains(&n), "{name}");
            assert!(level != Level::Easy || n <= 6, "{name} is not easy");
        }
        "K.CARDINALITY" => {
            let [n] = numbers[..] else { panic!("{name}") };
            let (least, most) = if item.stage == Stage::Abstract { (1, 20) } else { (3, 10) };
            assert!((least..=most).contains(&n), "{name}");
            assert!(item.layout != "change-line" || n <= 8, "{name} is too long once it is spread");
        }
        "K.ONEMORE" => {
            let [n, one] = numbers[..] else { panic!("{name}") };
            let most = if item.math.to_string().contains('+') { 19 } else { 20 };
            assert!(one == 1 && (1..=most).contains(&n), "{name}");
            assert!(level != Level::Hard || n >= 9, "{name} is not hard");
        }
        "K.SUBITIZE" => {
            let [n] = numbers[..] else { panic!("{name}") };
            assert!((1..=10).contains(&n), "{name}");
            assert!(level == Level::Usual || (n > 5) == (level == Level::Hard), "{name}");
        }
        "K.ADD5" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let whole = if item.math.to_string().contains('+') { a + b } else { a };
            assert!(whole <= 5 && b <= whole, "{name}");
            assert!(item.stage == Stage::Abstract || a.min(b) > 0, "{name} has nothing to do");
        }
        unknown => panic!("nobody has stated the bounds of {unknown}"),
    }
}

/// The fewest different items a stage of a skill may have: twenty, or all there are.
pub fn fewest_items(skill: &str, stage: Stage) -> usize {
    match (skill, stage) {
        // Of partners of ten there are nine, in two layouts.
        ("K.MAKE10", _) => 16,
        // What comes next up to 20, what is hidden before 20.
        ("K.COUNT.SEQ", _) => 17,
        // Ribbons of two to ten tiles.
        ("1.LENGTH.UNITS", Stage::Concrete) => 9,
        // Halves, thirds and fourths.
        ("2.SHARES", _) => 15,
        _ => 20,
    }
}

/// Wholes, numerator and denominator of a term.
fn mixed(text: &str) -> (u64, u64, u64) {
    let whole = |text: &str| text.parse().expect("a number");
    let (wholes, part) = text.split_once(' ').unwrap_or(("0", text));
    let (n, d) = part.split_once('/').unwrap_or((part, "1"));
    (whole(wholes), whole(n), whole(d))
}
