//! Rounding: which of two neighbours is nearer.
//!
//! Concrete: beads on a string are pushed to the nearest ten; or the discs of a number are changed, so that none is smaller than
//! what is asked for. Representational: a line from the one neighbour to the other, on which the middle is marked. Abstract:
//! asked in words. What lies in the middle is rounded up, as is the custom at school.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Op, Statement, Term, digits};
use crate::table::boards::{Beads, EquationCard, Mat, NumberLine, Range, Scale};
use crate::table::{Board, Kind, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Round {
    /// Whether to any place; otherwise numbers are below 1,000, and rounded to tens and hundreds.
    pub any: bool,
}

static TRUNCATES: Misconception = Misconception::new("round.truncate", say::round_truncates);
static WRONG_PLACE: Misconception = Misconception::new("round.wrong-place", say::round_wrong_place);
static ROLLS: Misconception = Misconception::new("round.rolling", say::round_rolls);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&TRUNCATES, &WRONG_PLACE, &ROLLS];

/// Steps of the line from one neighbour to the other, and the one in the middle.
const STEPS: u16 = 10;
const MIDDLE: u16 = 5;

/// The nearest multiple of a unit; the larger one where both are as near.
fn nearest(number: u32, unit: u32) -> u32 {
    (number + unit / 2) / unit.max(1) * unit
}

/// A number and the unit it is rounded to.
#[derive(Clone, Copy)]
struct Rounded {
    number: u32,
    unit: u32,
}

impl Rounded {
    fn of(item: &Item) -> Rounded {
        let (number, unit) = item.pair();
        Rounded { number, unit: unit.max(1) }
    }

    const fn low(self) -> u32 {
        self.number / self.unit * self.unit
    }

    const fn middle(self) -> u32 {
        self.low() + self.unit / 2
    }

    fn answer(self) -> u32 {
        nearest(self.number, self.unit)
    }

    fn statement(self) -> Statement {
        Statement::pair(Term::whole(self.number), Op::Nearest, Term::whole(self.unit), Term::Unknown)
    }

    /// Before the middle, after it, or just there.
    fn side(self) -> &'static str {
        match self.number.cmp(&self.middle()) {
            std::cmp::Ordering::Less => "down",
            std::cmp::Ordering::Equal => "half",
            std::cmp::Ordering::Greater => "up",
        }
    }

    /// From the ones on, each place in turn: 348 is 350, and that is 400.
    fn rolled(self) -> u32 {
        let mut number = self.number;
        let mut unit = 10;
        while unit <= self.unit {
            number = nearest(number, unit);
            unit *= 10;
        }
        number
    }

    /// To another place than the one that is asked for.
    fn elsewhere(self) -> u32 {
        if self.unit > 10 {
            nearest(self.number, self.unit / 10)
        } else {
            nearest(self.number, self.unit * 10)
        }
    }
}

/// The disc of a place.
fn disc(unit: u32) -> Kind {
    Kind::Disc(u8::try_from(2 + digits(unit).len()).unwrap_or_default())
}

/// How many discs of every place, from the ones up.
fn discs(number: u32) -> Vec<(u32, u32)> {
    let places = [1, 10, 100, 1_000, 10_000, 100_000];
    places.into_iter().zip(digits(number).into_iter().map(u32::from)).collect()
}

/// What is done next with the discs; `None` where they are as they should be, or no longer those of the number.
fn disc_step(Rounded { number, unit }: Rounded, mat: &Mat) -> Option<(Vec<Verb>, &'static str)> {
    let count = |unit: u32| u32::try_from(mat.count(disc(unit))).unwrap_or_default();
    let up = nearest(number, unit) > number;
    let places = discs(number);
    // Of the larger places nothing is missing, and none has more than one is to be added.
    let whole = places.iter().all(|(place, digit)| {
        let missing = *digit + u32::from(*place == unit && up);
        if *place < unit { count(*place) <= *digit } else { (*digit..=missing).contains(&count(*place)) }
    });
    // Nor does anything lie in places the number has not got.
    let lies: u32 = places.iter().map(|(place, _)| place * count(*place)).sum();
    if !whole || mat.value() != lies.to_string() {
        return None;
    }
    let digit = number / unit % 10;
    if up && count(unit) == digit {
        return Some((vec![Verb::Add { kind: disc(unit), n: 1, to: Mat::ANYWHERE }], "add"));
    }
    let small = places.into_iter().filter(|(place, _)| *place < unit);
    let smaller: Vec<Verb> =
        small.flat_map(|(place, _)| mat.all(disc(place))).map(|piece| Verb::Remove { piece, n: 1 }).collect();
    let say = if up { "rest" } else { "take" };
    (!smaller.is_empty()).then_some((smaller, say))
}

fn words(item: &Item, case: &str) -> Say {
    let rounded = Rounded::of(item);
    let (to, one) = (say::round_to(rounded.unit), say::round_one(rounded.unit));
    say::round(case, rounded.number, rounded.middle(), rounded.answer(), to, one)
}

impl Round {
    const fn units(self) -> &'static [u32] {
        if self.any { &[10, 100, 1_000, 10_000] } else { &[10, 100] }
    }

    fn suits(self, Rounded { number, unit }: Rounded, stage: Stage, layout: &str) -> bool {
        let range = if self.any { 1_000..1_000_000 } else { 11..1_000 };
        let low = discs(number).into_iter().filter(|(place, _)| *place < unit);
        self.units().contains(&unit)
            && number > unit
            && !number.is_multiple_of(unit)
            && match (stage, layout) {
                (Stage::Concrete, "beads") => !self.any && unit == 10 && number < 100,
                // Each disc is taken away by itself.
                (Stage::Concrete, "discs") => {
                    self.any
                        && (1_000..100_000).contains(&number)
                        && low.map(|(_, digit)| digit).sum::<u32>() <= 10
                }
                (Stage::Representational, "line") | (Stage::Abstract, "card") => range.contains(&number),
                _ => false,
            }
    }

    const fn layout(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Concrete if self.any => "discs",
            Stage::Concrete => "beads",
            Stage::Representational => "line",
            Stage::Abstract => "card",
        }
    }
}

impl Exercise for Round {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = self.layout(stage);
        loop {
            let unit = random.pick(self.units()).copied().unwrap_or(10);
            let places = match (stage, self.any) {
                (Stage::Concrete, false) => 2,
                (_, false) => 3,
                (Stage::Concrete, true) => random.between(4, 5),
                (_, true) => random.between(4, 6),
            };
            let number = random.below(10_u32.pow(places));
            let rounded = Rounded { number, unit };
            let part = 10 * (number % unit) / unit;
            let fits = match level {
                // Far from the middle.
                Level::Easy => part != 4 && part != 5,
                Level::Usual => true,
                // The middle itself and just before it, or a nine that makes one more of the next place.
                Level::Hard => part == 4 || part == 5 || number / unit % 10 == 9 && part > 5,
            };
            if fits && self.suits(rounded, stage, layout) {
                return Item::new(stage, rounded.statement(), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let rounded = Rounded::of(item);
        self.suits(rounded, item.stage, &item.layout) && item.math == rounded.statement()
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let rounded = Rounded::of(item);
        let board: Option<Board> = match item.layout.as_str() {
            "beads" => Beads::of("bead-string-100").map(|beads| beads.counted(rounded.number).into()),
            "discs" => Mat::of("discs").map(|mat| {
                discs(rounded.number).into_iter().fold(mat, |mat, (unit, n)| mat.with(disc(unit), n)).into()
            }),
            "line" => {
                let range = Range { from: rounded.low(), step: rounded.unit / 10, steps: STEPS, ticks: true };
                Some(NumberLine::of(Scale::Between(range)).into())
            }
            _ => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Rounded::of(item).answer().to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let rounded = Rounded::of(item);
        let ask = |case: &str, right: Say, wrong: Say| (words(item, case), vec![right, wrong]);
        let between = |low: u32| say::round_between(low, low + rounded.unit);
        let (leg, (asked, choices)) = match board {
            Board::Beads(_) if done == 0 => (
                Leg::new(
                    vec![Beads::counting(rounded.answer())],
                    words(item, &format!("first-beads-{}", rounded.side())),
                ),
                ask("question-between", between(rounded.low()), between(rounded.low() + rounded.unit)),
            ),
            Board::NumberLine(line) if done == 0 => (
                Leg::new(vec![line.marking(MIDDLE)?], words(item, "first-line")),
                ask(
                    "question-middle",
                    say::just(rounded.middle()),
                    say::just(rounded.low() + rounded.unit / 10),
                ),
            ),
            Board::Mat(mat) => {
                let (verbs, case) = disc_step(rounded, mat)?;
                (
                    Leg::new(verbs, words(item, &format!("{case}-discs"))),
                    ask("question-half", say::just(rounded.unit / 2), say::just(rounded.unit / 10)),
                )
            }
            _ => return None,
        };
        Some(if done == 0 { leg.asking(asked, choices, 0) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            Board::Mat(mat) => disc_step(Rounded::of(item), mat).map(|_| 1),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Write if item.layout == "line" => {
                words(item, &format!("write-line-{}", Rounded::of(item).side()))
            }
            Part::Write => words(item, "write"),
            _ => words(item, &format!("{}-{}", part.name(), item.layout)),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let rounded = Rounded::of(item);
        let between = |low: u32| say::round_between(low, low + rounded.unit);
        (item.stage == Stage::Abstract).then(|| Question {
            ask: words(item, "question-between"),
            choices: vec![between(rounded.low()), between(rounded.low() + rounded.unit)],
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let rounded = Rounded::of(item);
        let low = rounded.low();
        let truncates = match Exercise::table(self, item).board(0) {
            Some(Board::Beads(_)) => Mistake::Builds(&TRUNCATES, vec![Beads::counting(low)], low.to_string()),
            Some(Board::Mat(mat)) => {
                let smaller = discs(rounded.number).into_iter().filter(|(place, _)| *place < rounded.unit);
                let pieces = smaller.flat_map(|(place, _)| mat.all(disc(place)));
                let verbs = pieces.map(|piece| Verb::Remove { piece, n: 1 }).collect();
                Mistake::Builds(&TRUNCATES, verbs, low.to_string())
            }
            _ => Mistake::Writes(&TRUNCATES, low.to_string()),
        };
        let elsewhere = rounded.elsewhere();
        let others = [(&WRONG_PLACE, elsewhere), (&ROLLS, rounded.rolled())];
        let others = others.into_iter().filter(|(_, answer)| *answer > 0);
        let written =
            others.map(|(misconception, answer)| Mistake::Writes(misconception, answer.to_string()));
        std::iter::once(truncates).chain(written).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => {
                let count = |place: u32| mat.count(disc(place)).to_string();
                let counts: Vec<String> = discs(999_999).into_iter().map(|(place, _)| count(place)).collect();
                format!("{} {}", counts.join(","), board.value())
            }
            Board::NumberLine(line) => {
                let mut ticks = line.marked();
                ticks.sort_unstable();
                format!("{ticks:?}")
            }
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let rounded = Rounded::of(item);
        let below = Item { stage, math: item.math.clone(), layout: self.layout(stage).to_owned() };
        self.suits(rounded, stage, &below.layout).then_some(below)
    }
}
