//! Stories: there are enough of each family, in both languages; they ask for everything; their words mislead often enough.

use std::collections::{BTreeSet, HashSet};

use tenfold::activities::mixed_frames::MixedFrame;
use tenfold::activities::rest_frames::RestFrame;
use tenfold::activities::step_frames::StepFrame;
use tenfold::activities::story_frames::{Family, Frame};
use tenfold::activities::{Activity as _, Level, Random, RestStories, Stage};
use tenfold::math::Op;
use tenfold::words::Lang;

/// Numbers that stand nowhere in the stories themselves.
const TOLD: (u32, u32, u32) = (731, 842, 953);

fn text(frame: Frame, lang: Lang) -> String {
    frame.tell(TOLD.0, TOLD.1, TOLD.2).text(lang)
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Words that a child who goes by words alone takes as a sign to put together, and to take away.
fn pointers(lang: Lang) -> (&'static [&'static str], &'static [&'static str]) {
    match lang {
        Lang::En => (
            &["more", "all", "together", "both", "join", "joined", "taller", "older", "longer"],
            &["left", "fewer", "less", "lost", "sold"],
        ),
        Lang::Es => (
            &["más", "total", "juntos", "juntas", "las", "ahora"],
            &["quedan", "queda", "quedaron", "menos", "perdió", "vendió"],
        ),
    }
}

/// Whether a frame is worked by putting together: worked out from what it asks for.
fn puts_together(frame: Frame) -> Option<bool> {
    match (frame.family, frame.unknown()) {
        (Family::Separate, unknown) => Some(unknown == 1),
        (
            Family::Join
            | Family::Parts
            | Family::Compare
            | Family::Length
            | Family::Money
            | Family::Fraction,
            unknown,
        ) => Some(unknown == 3),
        // These multiply or divide: what points elsewhere is told below.
        (Family::Groups | Family::Array | Family::Area | Family::Times, _) => None,
    }
}

#[test]
fn every_family_has_forty_stories_of_its_own() {
    for family in Family::ALL {
        for lang in Lang::ALL {
            let stories: HashSet<String> = family.all().map(|frame| text(frame, lang)).collect();
            assert!(stories.len() >= 40, "{} has {} in {}", family.name(), stories.len(), lang.code());
        }
    }
}

#[test]
fn every_number_of_a_story_is_told_once_and_no_other() {
    for frame in Family::ALL.into_iter().flat_map(Family::all) {
        for lang in Lang::ALL {
            let text = text(frame, lang);
            let mut told: Vec<u32> = words(&text).iter().filter_map(|word| word.parse().ok()).collect();
            told.sort_unstable();
            let mut wanted = vec![TOLD.0, TOLD.1];
            wanted.extend(frame.has_spare().then_some(TOLD.2));
            assert_eq!(told, wanted, "{frame} in {}: {text}", lang.code());
            assert!(text.ends_with('?') && text.matches('?').count() == 1, "{frame}: {text}");
            assert!(words(&text).len() <= 26, "{frame} is long: {text}");
        }
    }
}

#[test]
fn the_unknown_is_in_every_position_of_every_family() {
    for family in Family::ALL {
        let asked: BTreeSet<u8> = family.all().map(Frame::unknown).collect();
        assert_eq!(asked, BTreeSet::from([1, 2, 3]), "{}", family.name());
    }
}

#[test]
fn a_third_of_each_family_misleads_and_some_tell_too_much() {
    for family in Family::ALL {
        let all = family.all().count();
        let misleading: Vec<Frame> = family.all().filter(|frame| frame.misleads()).collect();
        assert!(3 * misleading.len() >= all, "{} of {all} in {}", misleading.len(), family.name());
        assert!(family.all().filter(|frame| frame.has_spare()).count() >= 3, "{}", family.name());
        for frame in misleading {
            for lang in Lang::ALL {
                let (more, less) = pointers(lang);
                let against: Vec<&str> = match puts_together(frame) {
                    Some(true) => less.to_vec(),
                    Some(false) => more.to_vec(),
                    // Taking away where it is multiplied; adding or multiplying where it is divided.
                    None if frame.unknown() == 3 => [less, &["away", "regaló"]].concat(),
                    None => [more, &["times", "veces"]].concat(),
                };
                let text = text(frame, lang);
                let found = words(&text).iter().any(|word| against.contains(&word.as_str()));
                assert!(found, "{frame} does not mislead in {}: {text}", lang.code());
            }
        }
    }
}

#[test]
fn people_have_names_from_many_homes() {
    let capitals = |frame: Frame, lang: Lang| -> BTreeSet<String> {
        let text = text(frame, lang);
        let words = text.split(|letter: char| !letter.is_alphabetic());
        words.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
    };
    let mut names: BTreeSet<String> = BTreeSet::new();
    for frame in Family::ALL.into_iter().flat_map(Family::all) {
        // What has a capital in both languages is a name.
        let (english, spanish) = (capitals(frame, Lang::En), capitals(frame, Lang::Es));
        names.extend(english.intersection(&spanish).filter(|name| name.len() > 1).cloned());
    }
    assert!(names.len() >= 40, "{names:?}");
}

#[test]
fn stories_in_steps_are_many_and_tell_each_number_once() {
    let told = [731, 842, 953];
    let count = |wanted: fn(StepFrame) -> bool| StepFrame::all().filter(|frame| wanted(*frame)).count();
    assert!(StepFrame::all().count() >= 40 && 3 * count(StepFrame::misleads) >= 40);
    assert!(count(StepFrame::has_spare) >= 3 && count(StepFrame::asks_how_many_more) >= 3);
    let mut texts: HashSet<String> = HashSet::new();
    for frame in StepFrame::all() {
        assert_eq!(StepFrame::read(&frame.to_string()), Some(frame));
        for lang in Lang::ALL {
            let text = frame.tell(told, 604).text(lang);
            let mut found: Vec<u32> = words(&text).iter().filter_map(|word| word.parse().ok()).collect();
            found.sort_unstable();
            let mut wanted: Vec<u32> = frame.has_spare().then_some(604).into_iter().collect();
            let letters = ['a', 'b', 'c'].into_iter().filter(|letter| frame.pattern().contains(*letter));
            wanted.extend(letters.zip(told).map(|(_, number)| number));
            assert_eq!(found, wanted, "{frame} in {}: {text}", lang.code());
            assert!(text.ends_with('?') && text.matches('?').count() == 1, "{frame}: {text}");
            assert!(words(&text).len() <= 28, "{frame} is long: {text}");
            assert!(texts.insert(text), "{frame} is told twice");
        }
    }
    let starts = StepFrame::all().filter(|frame| frame.pattern().starts_with('?')).count();
    let ends = StepFrame::all().filter(|frame| frame.pattern().ends_with('?')).count();
    assert!(starts >= 5 && ends >= 10 && starts + ends + 5 <= 40, "the unknown is not everywhere");
}

#[test]
fn a_word_in_a_story_of_steps_points_away_from_its_second_step() {
    for frame in StepFrame::all().filter(|frame| frame.misleads()) {
        let pattern = frame.pattern();
        let signs: String = pattern.chars().filter(|letter| "+-".contains(*letter)).collect();
        // Worked from the end, the sign of the first step is undone at last.
        let plus = match (pattern.starts_with('?'), pattern.ends_with('?')) {
            (true, _) => signs.starts_with('-'),
            (_, true) => signs.ends_with('+'),
            _ => false,
        };
        for lang in Lang::ALL {
            let (more, less) = pointers(lang);
            let against = if plus { less } else { more };
            let text = frame.tell([731, 842, 953], 604).text(lang);
            assert!(words(&text).iter().any(|word| against.contains(&word.as_str())), "{frame}: {text}");
        }
    }
}

/// Words that a child who goes by words alone takes as a sign to multiply.
fn times_pointers(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["all", "together", "times"],
        Lang::Es => &["total", "juntos", "juntas", "veces"],
    }
}

/// A story that is told with these numbers, each once, and asks one thing.
fn is_sound(name: &str, text: &str, wanted: &[u32]) {
    let mut found: Vec<u32> = words(text).iter().filter_map(|word| word.parse().ok()).collect();
    found.sort_unstable();
    assert_eq!(found, wanted, "{name}: {text}");
    assert!(text.ends_with('?') && text.matches('?').count() == 1, "{name}: {text}");
    assert!(words(text).len() <= 28, "{name} is long: {text}");
}

#[test]
fn stories_with_all_operations_are_many_and_a_third_of_them_misleads() {
    let misleading = MixedFrame::all().filter(|frame| frame.misleads()).count();
    assert!(MixedFrame::all().count() >= 24 && 3 * misleading >= MixedFrame::all().count());
    let pointing = RestFrame::all().filter(|frame| frame.pointer().is_some()).count();
    assert!(RestFrame::all().count() >= 18 && 3 * pointing >= RestFrame::all().count());
    for op in [Op::DividedUp, Op::DividedDown, Op::LeftOver] {
        assert!(RestFrame::all().filter(|frame| frame.op() == op).count() >= 6, "{op:?}");
    }
    let mut texts: HashSet<String> = HashSet::new();
    for lang in Lang::ALL {
        for frame in MixedFrame::all() {
            assert_eq!(MixedFrame::read(&frame.to_string()), Some(frame));
            let text = frame.tell([731, 842, 953]).text(lang);
            is_sound(&frame.to_string(), &text, &[731, 842, 953]);
            assert!(texts.insert(text), "{frame} is told twice");
        }
        for frame in RestFrame::all() {
            assert_eq!(RestFrame::read(&frame.to_string()), Some(frame));
            let text = frame.tell(731, 842).text(lang);
            is_sound(&frame.to_string(), &text, &[731, 842]);
            assert!(texts.insert(text), "{frame} is told twice");
        }
    }
}

#[test]
fn about_a_quarter_of_the_stories_with_groups_leaves_nothing_over() {
    for stage in [Stage::Concrete, Stage::Abstract] {
        let items = (0..2_000).map(|seed| {
            RestStories.generate(stage, Level::Usual, &mut Random::from_seed(seed)).math.to_string()
        });
        let even = items.filter(|math| {
            let numbers: Vec<u32> =
                math.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
            numbers[0].is_multiple_of(numbers[1])
        });
        assert!((400..=600).contains(&even.count()), "{stage}");
    }
}

#[test]
fn a_word_in_a_story_with_all_operations_points_where_it_is_said_to_point() {
    for lang in Lang::ALL {
        let (more, less) = pointers(lang);
        for frame in MixedFrame::all().filter(|frame| frame.misleads()) {
            let against = match frame.pattern() {
                "a*b+c=?" | "a//b+c=?" => less,
                "a+b=?*c" | "a-b=?*c" => times_pointers(lang),
                _ => more,
            };
            let text = frame.tell([731, 842, 953]).text(lang);
            assert!(words(&text).iter().any(|word| against.contains(&word.as_str())), "{frame}: {text}");
        }
        for frame in RestFrame::all() {
            let against = match frame.pointer() {
                Some(Op::Plus) => more,
                Some(Op::Minus) => less,
                Some(_) => times_pointers(lang),
                None => continue,
            };
            let text = frame.tell(731, 842).text(lang);
            assert!(words(&text).iter().any(|word| against.contains(&word.as_str())), "{frame}: {text}");
        }
    }
}

#[test]
fn a_length_is_asked_for_in_the_unit_in_which_it_is_told() {
    for frame in Family::Length.all() {
        let [english, spanish] = match frame.unit() {
            "cm" => ["centimeters", "centímetros"],
            "m" => ["meters", "metros"],
            "in" => ["inches", "pulgadas"],
            _ => ["feet", "pies"],
        };
        for (lang, unit) in [(Lang::En, english), (Lang::Es, spanish)] {
            let text = text(frame, lang);
            assert!(words(&text).iter().any(|word| word == unit), "{frame} in {unit}: {text}");
        }
        let compared = ["than", "longer", "shorter"];
        let text = text(frame, Lang::En);
        assert!(
            !frame.compares()
                || words(&text).iter().any(|word| compared.contains(&word.as_str()) || word == "more"),
            "{text}"
        );
    }
}

#[test]
fn money_is_asked_for_in_what_it_is_told_in() {
    for frame in Family::Money.all() {
        for (lang, units) in [(Lang::En, ["cents", "dollars"]), (Lang::Es, ["centavos", "dólares"])] {
            let text = text(frame, lang);
            let [cents, dollars] = units.map(|unit| words(&text).iter().filter(|word| *word == unit).count());
            assert!(cents.min(dollars) == 0 && cents.max(dollars) >= 2, "{frame}: {text}");
        }
    }
}

#[test]
fn a_layout_names_one_frame_forever() {
    for frame in Family::ALL.into_iter().flat_map(Family::all) {
        assert_eq!(Frame::read(&frame.to_string()), Some(frame));
    }
    for text in ["join", "join-", "join-0", "join-041", "join-01", "join-999", "kitten-1", "join-+1"] {
        assert_eq!(Frame::read(text), None, "{text}");
    }
}
