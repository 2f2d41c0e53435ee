//! The numbers in order: what comes next, what comes before, what is missing.
//!
//! Concrete: beads are pushed along a string, and one more. Representational: a number is hidden on a path, or on a chart.
//! Abstract: `5,6,7,?`, `?,90,91`, `8,?,10` on a card.

use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small_sums::OTHER_WAY;
use super::steps::Question;
use super::tens_and_ones::{CONCAT, REVERSAL};
use crate::math::{Number, Statement, Term, ones, tens};
use crate::table::boards::{Beads, Chart, EquationCard, NumberPath};
use crate::table::{Board, Manipulative as _, PieceId, Seat, SeatRole, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sequences {
    /// On to 20, and back from ten.
    ToTwenty,
    /// From any number to 100: before, between, after.
    ToHundred,
    /// To 120, most of all past a ten and past a hundred.
    ToHundredTwenty,
}

/// Leaves out thirteen or fifteen.
static TEEN_SKIP: Misconception = Misconception::new("count.teen-skip", say::count_teen_skip);
/// Says forty after twenty-nine.
pub(super) static DECADE_SKIP: Misconception =
    Misconception::new("count.decade-skip", say::count_decade_skip);
/// Says the last number again.
static REPEATS: Misconception = Misconception::new("count.repeat", say::count_repeat);
/// Begins at one again.
static RESTARTS: Misconception = Misconception::new("count.restart-at-one", say::count_restart);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&TEEN_SKIP, &DECADE_SKIP, &REPEATS, &RESTARTS];

/// Where the number stands that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asked {
    /// `5,6,7,?`
    After,
    /// `9,8,7,?`
    Back,
    /// `?,90,91`
    Before,
    /// `8,?,10`
    Between,
}

impl Asked {
    const ALL: [Asked; 4] = [Asked::After, Asked::Back, Asked::Before, Asked::Between];

    const fn name(self) -> &'static str {
        match self {
            Asked::After => "after",
            Asked::Back => "back",
            Asked::Before => "before",
            Asked::Between => "between",
        }
    }

    /// The numbers about `answer`, which is left out.
    fn statement(self, answer: u32) -> Option<Statement> {
        let known = |number: Option<u32>| number.map(Term::whole);
        let terms = match self {
            Asked::After => {
                let before = [3, 2, 1].map(|by| known(answer.checked_sub(by)));
                before.into_iter().chain([Some(Term::Unknown)]).collect::<Option<Vec<Term>>>()
            }
            Asked::Back => Some(
                [3, 2, 1].map(|by| Term::whole(answer + by)).into_iter().chain([Term::Unknown]).collect(),
            ),
            Asked::Before => Some(vec![Term::Unknown, Term::whole(answer + 1), Term::whole(answer + 2)]),
            Asked::Between => {
                let before = known(answer.checked_sub(1));
                before.map(|before| vec![before, Term::Unknown, Term::whole(answer + 1)])
            }
        };
        terms.map(Statement::Sequence)
    }

    /// What is asked in an item, and the answer.
    fn of(item: &Item) -> Option<(Asked, u32)> {
        let Statement::Sequence(terms) = &item.math else { return None };
        let number = |term: &Term| match term {
            Term::Known(Number::Whole(number)) => Some(*number),
            _ => None,
        };
        let of = |asked: Asked| {
            let answer = match asked {
                Asked::After => number(terms.get(2)?)? + 1,
                Asked::Back => number(terms.get(2)?)?.checked_sub(1)?,
                Asked::Before => number(terms.get(1)?)?.checked_sub(1)?,
                Asked::Between => number(terms.first()?)? + 1,
            };
            (asked.statement(answer).as_ref() == Some(&item.math)).then_some((asked, answer))
        };
        Asked::ALL.into_iter().find_map(of)
    }
}

fn answer(item: &Item) -> u32 {
    Asked::of(item).map_or(0, |(_, answer)| answer)
}

fn asked(item: &Item) -> Asked {
    Asked::of(item).map_or(Asked::After, |(asked, _)| asked)
}

fn pushed(board: &Board) -> u32 {
    board.value().parse().unwrap_or_default()
}

impl Sequences {
    fn layout(self, stage: Stage) -> &'static str {
        match (stage, self) {
            (Stage::Concrete, _) => "beads",
            (Stage::Representational, Sequences::ToTwenty) => "read-path",
            (Stage::Representational, _) => "read-chart",
            (Stage::Abstract, _) => "card",
        }
    }

    fn suits(self, stage: Stage, asked: Asked, answer: u32) -> bool {
        let (most, ways): (u32, &[Asked]) = match (stage, self) {
            (Stage::Concrete, Sequences::ToTwenty) => (20, &[Asked::After]),
            // Few enough to be pushed by tens and looked over.
            (Stage::Concrete, Sequences::ToHundred) => (50, &[Asked::After]),
            (Stage::Concrete, Sequences::ToHundredTwenty) => (100, &[Asked::After]),
            (Stage::Representational, Sequences::ToTwenty) => (19, &[Asked::Between]),
            (Stage::Representational, Sequences::ToHundred) => (99, &[Asked::Between]),
            (Stage::Representational, Sequences::ToHundredTwenty) => (119, &[Asked::Between]),
            (Stage::Abstract, Sequences::ToTwenty) => (20, &[Asked::After, Asked::Back, Asked::Between]),
            (Stage::Abstract, Sequences::ToHundred) => (100, &[Asked::After, Asked::Before, Asked::Between]),
            (Stage::Abstract, Sequences::ToHundredTwenty) => {
                (120, &[Asked::After, Asked::Before, Asked::Between])
            }
        };
        // All of it lies on the path or the chart, and something is to be pushed before the one more.
        let least = match asked {
            Asked::After => 4,
            Asked::Between => 2,
            Asked::Before | Asked::Back => 1,
        };
        let most = match asked {
            Asked::After => most,
            Asked::Back => 7,
            Asked::Before => most - 2,
            Asked::Between => most.min(match self {
                Sequences::ToTwenty => 19,
                Sequences::ToHundred => 99,
                Sequences::ToHundredTwenty => 119,
            }),
        };
        let least = if self == Sequences::ToHundredTwenty { 20 } else { least };
        ways.contains(&asked) && (least..=most).contains(&answer)
    }

    /// The hard ones: past a ten or into the teens.
    fn is_hard(self, answer: u32) -> bool {
        match self {
            Sequences::ToTwenty => answer > 10,
            Sequences::ToHundred => ones(answer) == 0 || ones(answer) == 9,
            Sequences::ToHundredTwenty => answer > 100 || ones(answer) == 0,
        }
    }

    fn words(item: &Item, case: &str) -> Say {
        let answer = answer(item);
        say::sequence(case, answer.saturating_sub(1), answer)
    }

    fn question(item: &Item) -> Question {
        let back = matches!(asked(item), Asked::Back | Asked::Before);
        let choices = vec![say::sequence_on(), say::sequence_back()];
        Question { ask: say::sequence_question(), choices, right: usize::from(back) }
    }
}

impl Exercise for Sequences {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let asked = random.pick(&Asked::ALL).copied().unwrap_or(Asked::After);
            let answer = random.between(1, 120);
            let level_fits = match level {
                Level::Easy => !self.is_hard(answer),
                Level::Usual => true,
                Level::Hard => self.is_hard(answer),
            };
            if level_fits
                && self.suits(stage, asked, answer)
                && let Some(math) = asked.statement(answer)
            {
                return Item::new(stage, math, self.layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let suits = |(asked, answer)| self.suits(item.stage, asked, answer);
        item.layout == self.layout(item.stage) && Asked::of(item).is_some_and(suits)
    }

    fn table(&self, item: &Item) -> Table {
        let bare = EquationCard::bare(&item.math);
        let hidden = u16::try_from(answer(item)).unwrap_or_default();
        let shown = |board: Board| {
            Table::new(vec![
                Seat { board, role: SeatRole::Shown },
                Seat { board: bare.clone().into(), role: SeatRole::Answer },
            ])
        };
        let table = match item.layout.as_str() {
            "beads" => {
                let name = if *self == Sequences::ToTwenty { "bead-string-20" } else { "bead-string-100" };
                Beads::of(name).map(|beads| Table::with_answer(beads, bare.clone()))
            }
            "read-path" => NumberPath::hiding(hidden).map(|path| shown(path.into())),
            "read-chart" => {
                let name = if *self == Sequences::ToHundred { "hundred-chart" } else { "chart-120" };
                Chart::hiding(name, hidden).map(|chart| shown(chart.into()))
            }
            _ => None,
        };
        table.unwrap_or_else(|| Table::alone(EquationCard::new(&item.math)))
    }

    fn answer(&self, item: &Item) -> String {
        answer(item).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::Beads(_) = board else { return None };
        let (answer, pushed) = (answer(item), pushed(board));
        let push = |to: u32| {
            vec![Verb::Move { piece: PieceId(0), n: 1, to: Spot(u16::try_from(to).unwrap_or_default()) }]
        };
        if pushed == answer {
            return None;
        }
        if pushed + 1 == answer {
            return Some(Leg::new(push(answer), Sequences::words(item, "more")));
        }
        let leg = Leg::new(push(answer - 1), Sequences::words(item, "step"));
        Some(leg.asked(Sequences::question(item)))
    }

    fn resume(&self, _item: &Item, _board: &Board) -> Option<usize> {
        Some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let layout = item.layout.split('-').next().unwrap_or_default();
        let case = match part {
            Part::Ask | Part::AskAgain | Part::Strategy if layout == "card" && part != Part::AskAgain => {
                format!("{name}-{}", asked(item).name())
            }
            Part::Ask | Part::AskAgain | Part::Strategy => format!("{name}-{layout}"),
            Part::Write if matches!(asked(item), Asked::Back | Asked::Before) => "write-back".to_owned(),
            _ => name.to_owned(),
        };
        Sequences::words(item, &case)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.layout != "beads").then(|| Sequences::question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (asked, answer) = (asked(item), answer(item));
        let on = asked == Asked::After;
        let teen = [13, 15].contains(&answer) && asked != Asked::Back;
        let other = match asked {
            Asked::After => answer.checked_sub(4),
            Asked::Back => Some(answer + 4),
            Asked::Before => Some(answer + 3),
            Asked::Between => None,
        };
        let repeated = match asked {
            Asked::After | Asked::Between => Some(answer - 1),
            Asked::Back => Some(answer + 1),
            Asked::Before => None,
        };
        // Twenty-nine is followed by forty.
        let decade =
            (ones(answer) == 0 && answer > 10).then_some(answer + 10).filter(|_| asked != Asked::Before);
        let concatenated = answer.checked_sub(100).filter(|rest| *rest > 0);
        let concatenated = concatenated.and_then(|rest| format!("100{rest}").parse().ok());
        let two_digits = (13..100).contains(&answer) && ones(answer) > 0;
        let reversed = two_digits.then(|| 10 * ones(answer) + tens(answer));
        let all: Vec<(&'static Misconception, Option<u32>)> = match self {
            Sequences::ToTwenty => vec![
                (&TEEN_SKIP, Some(answer + 1).filter(|_| teen)),
                (&DECADE_SKIP, decade),
                (&REPEATS, repeated),
            ],
            Sequences::ToHundred => {
                vec![(&RESTARTS, Some(1).filter(|_| on)), (&OTHER_WAY, other), (&DECADE_SKIP, decade)]
            }
            Sequences::ToHundredTwenty => {
                vec![(&DECADE_SKIP, decade), (&CONCAT, concatenated), (&REVERSAL, reversed)]
            }
        };
        written(all)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let answer = answer(item);
        let own = Asked::ALL.into_iter().find(|asked| self.suits(stage, *asked, answer))?;
        Some(Item::new(stage, own.statement(answer)?, self.layout(stage)))
    }
}
