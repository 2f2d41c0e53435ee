//! *I do* is watched, so it has to be short: at most 45 seconds, whatever the item, the stage and the language.

use tenfold::activities::{Level, Random, Stage, solve};
use tenfold::curriculum::{SKILLS, Skill};
use tenfold::practice::Lesson;
use tenfold::words::{Lang, Say};

/// Words in a minute: slow, clear speech.
const WORDS_A_MINUTE: f64 = 130.0;
/// What a step takes beside its words: the pieces move, the button for the next one is found.
const STEP_SECONDS: f64 = 1.0;
/// What a child takes to choose an answer, beside hearing the question.
const CHOICE_SECONDS: f64 = 2.0;
const MOST_SECONDS: f64 = 45.0;

fn spoken_words(say: &Say, lang: Lang) -> f64 {
    let text = say.voice(lang);
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).count();
    f64::from(u32::try_from(words).expect("a sentence"))
}

/// Seconds of a whole lesson: the question, every step, and the questions in between with their right answers.
fn seconds(skill: &'static Skill, mut lesson: Lesson, lang: Lang) -> (f64, usize) {
    let mut words = spoken_words(&skill.activity.ask(&lesson.item), lang);
    let mut extra = 0.0;
    while !lesson.is_done() {
        let question = lesson.question().cloned();
        if let Some(question) = question {
            words += spoken_words(&question.ask, lang);
            words += question.choices.iter().map(|choice| spoken_words(choice, lang)).sum::<f64>();
            extra += CHOICE_SECONDS;
            lesson.answer(question.right);
        }
        lesson.step();
        words += lesson.said().map_or(0.0, |said| spoken_words(said, lang));
        extra += STEP_SECONDS;
    }
    (words / WORDS_A_MINUTE * 60.0 + extra, lesson.progress().1)
}

#[test]
fn every_lesson_is_over_in_45_seconds() {
    let mut too_long = Vec::new();
    for skill in SKILLS.iter() {
        for stage in Stage::ALL {
            for lang in Lang::ALL {
                let (mut longest, mut at) = (0.0, String::new());
                for level in [Level::Easy, Level::Usual, Level::Hard] {
                    for seed in 0..500_u32 {
                        let item = skill.activity.generate(stage, level, &mut Random::from_seed(seed.into()));
                        let name = format!("{} {}", item.math, item.layout);
                        let (seconds, steps) = seconds(skill, Lesson::new(skill, item, seed), lang);
                        if seconds > longest {
                            (longest, at) = (seconds, format!("{name}, {steps} steps"));
                        }
                    }
                }
                let line = format!("{} {stage} {}: {longest:.0} s ({at})", skill.id, lang.code());
                println!("{line}");
                if longest > MOST_SECONDS {
                    too_long.push(line);
                }
            }
        }
    }
    assert!(too_long.is_empty(), "longer than {MOST_SECONDS} s:\n{}", too_long.join("\n"));
}

#[test]
fn a_lesson_has_few_steps_and_two_only_where_there_is_one_thing_to_do() {
    let mut others = std::collections::BTreeMap::new();
    for skill in SKILLS.iter() {
        for stage in Stage::ALL {
            for seed in 0..300_u32 {
                let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(seed.into()));
                let name = format!("{} {stage} {}", skill.id, item.layout);
                let text = item.math.to_string();
                let own = solve(skill.activity, &item, &skill.activity.table(&item)).len();
                let steps = Lesson::new(skill, item, seed).progress().1;
                if !(if own == 1 { 2..=9 } else { 3..=9 }).contains(&steps) {
                    others.entry(name).or_insert((text, steps));
                }
            }
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn something_is_asked_every_two_or_three_steps_and_never_twice_running() {
    for skill in SKILLS.iter() {
        for stage in Stage::ALL {
            for seed in 0..500_u32 {
                let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(seed.into()));
                let name = format!("{} {stage} {} {}", skill.id, item.math, item.layout);
                let mut lesson = Lesson::new(skill, item, seed);
                let (mut asked, mut since) = (0, 2);
                while !lesson.is_done() {
                    if let Some(question) = lesson.question() {
                        assert!(since >= 2, "{name}: two questions running");
                        assert!(question.right < question.choices.len(), "{name}");
                        (asked, since) = (asked + 1, 0);
                    }
                    lesson.step();
                    since += 1;
                }
                assert!(asked > 0, "{name}: nothing is asked");
            }
        }
    }
}
