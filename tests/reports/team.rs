//! The team's report: each number against the diary.

use std::collections::{BTreeMap, BTreeSet};

use tenfold::activities::Stage;
use tenfold::curriculum::SKILLS;
use tenfold::insight::report::{Graph, Span, Team, dosage, team};
use tenfold::plan::Plan;
use tenfold::practice::Ladder;
use tenfold::records::{Day, Entry, Placed, Planned, RecordId, Screened, What};
use tenfold::words::Lang;

use crate::diary::{Deed, Diary, MONDAY};
use crate::pages::{YEAR, diaries, texts};

const SPANS: [Span; 2] = [YEAR, Span { first: Day(MONDAY.0 + 2), last: Day(MONDAY.0 + 16) }];

fn each(mut check: impl FnMut(&Diary, Span, Team, Vec<&Deed>)) {
    for diary in diaries() {
        for span in SPANS {
            let kept = diary
                .deeds
                .iter()
                .filter(|deed| !deed.withdrawn && span.first <= deed.day && deed.day <= span.last);
            let kept: Vec<&Deed> = kept.collect();
            let team = team(&diary.student, &diary.ladder, &diary.entries, span);
            check(&diary, span, team, kept);
        }
    }
}

#[test]
fn skills_have_the_answers_of_the_diary() {
    each(|_, _, team, kept| {
        let practised: BTreeSet<&str> = kept.iter().map(|deed| deed.skill).collect();
        let listed: BTreeSet<&str> =
            team.skills.iter().filter(|skill| skill.last.is_some()).map(|skill| skill.skill).collect();
        assert_eq!(listed, practised);
        for skill in &team.skills {
            let own = || kept.iter().filter(|deed| deed.skill == skill.skill);
            let alone = own().filter(|deed| deed.alone()).count();
            let right = own().filter(|deed| deed.alone() && deed.right).count();
            assert_eq!(skill.scored, (small(right), small(alone)), "{}", skill.skill);
            assert_eq!(skill.last, own().map(|deed| deed.day).max());
        }
    });
}

#[test]
fn help_supports_and_wrong_answers_are_counted_once() {
    each(|_, _, team, kept| {
        let first: Vec<&&Deed> = kept.iter().filter(|deed| deed.first).collect();
        let helped = first.iter().filter(|deed| deed.helped).count();
        assert_eq!(team.first_answers, (small(first.len()), small(helped)));
        assert_eq!(team.wrong, small(first.iter().filter(|deed| !deed.right).count()));
        let aloud = first.iter().filter(|deed| deed.read_aloud).count();
        let expected: Vec<(String, u32)> =
            if aloud > 0 { vec![("read-aloud".to_owned(), small(aloud))] } else { Vec::new() };
        assert_eq!(team.supports, expected);
    });
}

#[test]
fn an_error_is_named_from_two_answers_on_with_its_days() {
    let mut named = 0;
    each(|_, _, team, kept| {
        let mut fits: BTreeMap<&str, Vec<Day>> = BTreeMap::new();
        for deed in kept.iter().filter(|deed| deed.first && !deed.right) {
            for id in &deed.fits {
                fits.entry(id).or_default().push(deed.day);
            }
        }
        fits.retain(|_, days| days.len() >= 2);
        assert_eq!(team.patterns.len(), fits.len());
        for pattern in &team.patterns {
            named += 1;
            let mut days = fits[pattern.misconception.as_str()].clone();
            assert_eq!(pattern.fits, small(days.len()));
            days.sort();
            days.dedup();
            assert_eq!(pattern.days, days);
        }
    });
    assert!(named > 20, "{named}");
}

#[test]
fn dosage_is_the_sittings_of_the_diary() {
    let mut cut_off = 0;
    for diary in diaries() {
        for span in SPANS {
            let sat: Vec<_> =
                diary.sittings.iter().filter(|sat| span.first <= sat.day && sat.day <= span.last).collect();
            let told = dosage(&diary.entries, span);
            assert_eq!(told.sittings, small(sat.len()));
            assert_eq!(told.minutes, sat.iter().map(|sat| sat.minutes).sum::<u32>());
            assert_eq!(told.days, small(sat.iter().map(|sat| sat.day).collect::<BTreeSet<_>>().len()));
            assert_eq!(told.cut_off, small(sat.iter().filter(|sat| !sat.ended).count()));
            cut_off += told.cut_off;
            // The weeks hold all of it, each once, without a gap.
            assert_eq!(told.weeks.iter().map(|week| week.minutes).sum::<u32>(), told.minutes);
            assert_eq!(told.weeks.iter().map(|week| week.sittings).sum::<u32>(), told.sittings);
            assert_eq!(told.weeks.iter().map(|week| week.days).sum::<u32>(), told.days);
            assert!(told.weeks.windows(2).all(|pair| pair[1].monday.0 - pair[0].monday.0 == 7));
            assert!(told.weeks.iter().all(|week| (week.monday.0 - MONDAY.0) % 7 == 0));
        }
    }
    assert!(cut_off > 5, "{cut_off}");
}

#[test]
fn changes_and_withdrawals_are_those_of_the_span() {
    each(|diary, span, team, _| {
        let in_span = |day: Day| span.first <= day && day <= span.last;
        let all: usize = diary
            .ladder
            .met()
            .map(|(_, progress)| progress.changes.iter().filter(|change| in_span(change.day)).count())
            .sum();
        assert_eq!(team.changes.len(), all);
        assert!(team.changes.is_sorted_by_key(|(_, change)| change.day));
        let withdrawn: Vec<_> = diary.withdrawn.iter().filter(|(day, _)| in_span(*day)).cloned().collect();
        assert_eq!(team.withdrawn, withdrawn);
    });
}

/// What an adult decided is no sitting, and is told with its day and reason; what lies outside the span is not.
#[test]
fn decisions_are_told_with_their_reasons_and_count_as_no_practice() {
    let mut diary = Diary::of(5, &["K.COUNT.SEQ"], 70, 6);
    let before = dosage(&diary.entries, YEAR);
    let plan = |days: u8| Box::new(Plan { days, ..diary.student.plan.clone() });
    let whats = [
        (-400, What::Planned(Planned { plan: plan(2), reason: "long ago".into() })),
        (4, What::Planned(Planned { plan: plan(3), reason: "every other day".into() })),
        (
            6,
            What::Placed(Placed {
                skill: "K.COUNT.SEQ".into(),
                stage: Stage::Abstract,
                reason: "seen".into(),
            }),
        ),
    ];
    for (n, (day, what)) in (0_u32..).zip(whats) {
        let id = RecordId { device: "adult23456".into(), sitting: format!("plan{n}"), n: 0 };
        let at = (MONDAY.0 + day) * 86_400_000;
        diary.entries.push(Entry::new(id, diary.student.id.clone(), 1_000 + u64::from(n), at, 0, what));
    }
    let told = team(&diary.student, &diary.ladder, &diary.entries, YEAR);
    let days: Vec<(Day, &str)> =
        told.decisions.iter().map(|decision| (decision.day, decision.reason.as_str())).collect();
    assert_eq!(days, [(Day(MONDAY.0 + 4), "every other day"), (Day(MONDAY.0 + 6), "seen")]);
    assert_eq!(told.dosage, before);
    let page = texts(&told.report(), Lang::En).join("\n");
    assert!(page.contains("every other day") && !page.contains("long ago"), "{page}");
}

/// Scores of other tests stand in the report with source and date, and move nothing.
#[test]
fn scores_of_other_tests_are_told_and_count_nowhere() {
    let mut diary = Diary::of(5, &["K.COUNT.SEQ"], 70, 6);
    let before = team(&diary.student, &diary.ladder, &diary.entries, YEAR);
    let ladder = Ladder::fold(&diary.student.plan.rules, &SKILLS, &diary.entries);
    for (n, day) in [(0_u32, -200), (1, 3), (2, 9)] {
        let what = What::Screened(Screened {
            source: "Another test".into(),
            measure: format!("Part {n}"),
            score: (400 + n).to_string(),
            level: String::new(),
            on: Day(MONDAY.0 + day),
        });
        let id = RecordId { device: "adult23456".into(), sitting: format!("score{n}"), n: 0 };
        // In the middle of the log, as a merge may leave it.
        let at = (MONDAY.0 + 5) * 86_400_000;
        let entry = Entry::new(id, diary.student.id.clone(), 2_000 + u64::from(n), at, 0, what);
        diary.entries.insert(diary.entries.len() / 2, entry);
    }
    assert_eq!(Ladder::fold(&diary.student.plan.rules, &SKILLS, &diary.entries), ladder);
    let after = team(&diary.student, &diary.ladder, &diary.entries, YEAR);
    let told: Vec<&str> = after.screened.iter().map(|score| score.measure.as_str()).collect();
    assert_eq!(told, ["Part 2", "Part 1"], "the latest first, and none from before the span");
    assert_eq!(
        (&after.skills, &after.dosage, after.first_answers),
        (&before.skills, &before.dosage, before.first_answers)
    );
    let page = texts(&after.report(), Lang::En).join("\n");
    assert!(page.contains("Another test") && page.contains("402") && !page.contains("400\n"), "{page}");
    assert!(!texts(&before.report(), Lang::En).iter().any(|text| text == "Scores of other tests"));
}

/// The graph and the table beside it come from one list; the list is held against the diary, and the marks against the list.
#[test]
fn a_graph_shows_what_its_table_tells() {
    let mut graphs = 0;
    each(|_, _, team, kept| {
        assert!(team.graphs.len() <= 3);
        for graph in &team.graphs {
            graphs += 1;
            let mut days: BTreeMap<(Day, u8), (u32, u32)> = BTreeMap::new();
            for deed in kept.iter().filter(|deed| deed.skill == graph.skill && deed.alone()) {
                let (right, of) = days.entry((deed.day, deed.stage as u8)).or_default();
                *right += u32::from(deed.right);
                *of += 1;
            }
            let told: BTreeMap<(Day, u8), (u32, u32)> = graph
                .scores
                .iter()
                .map(|score| ((score.day, score.stage as u8), (score.right, score.of)))
                .collect();
            assert_eq!(told, days);
            assert_eq!(told.len(), graph.scores.len());
            drawn(graph);
        }
    });
    assert!(graphs > 30, "{graphs}");
}

/// Marks stand within the axes, later days farther right, larger shares higher.
fn drawn(graph: &Graph) {
    let picture = graph.picture();
    let svg = picture.svg(Lang::En);
    let marks = svg.matches("class=\"i-pencil\"").count();
    assert_eq!(marks, graph.scores.len() + 3, "a mark for each day, and three in the legend");
    // Circles are marks of numerals: their places are read back from the picture.
    let mut circles = Vec::new();
    for part in svg.split("<circle ").skip(1) {
        let number = |name: &str| -> i32 {
            let rest = part.split(&format!("{name}=\"")).nth(1).expect("an attribute");
            rest.split('"').next().and_then(|text| text.parse().ok()).expect("a number")
        };
        circles.push((number("cx"), number("cy")));
    }
    circles.pop();
    let scores: Vec<_> = graph.scores.iter().filter(|score| score.stage == Stage::Abstract).collect();
    assert_eq!(circles.len(), scores.len());
    for ((x, y), score) in circles.iter().zip(&scores) {
        assert!((64..=616).contains(x) && (36..=216).contains(y));
        let share = f64::from(score.right) / f64::from(score.of);
        assert!((f64::from(216 - y) - share * 180.0).abs() <= 1.0, "{score:?} at {y}");
    }
    assert!(circles.is_sorted_by_key(|(x, _)| *x));
}

fn small(count: usize) -> u32 {
    u32::try_from(count).expect("few")
}
