//! Quotients of whole numbers, and the unknown factor that is the same number.
//!
//! A quotient is a share or a measure: `24//4=?` is what each of four gets, or how many fours there are. Concrete: a counted
//! heap that is dealt onto plates, or put onto plates by fours, or laid in rows. Representational: an array of which one side
//! is known, equal jumps back to zero, or forward to the total. Abstract: `35//7=?`, `8*?=48`, `?*6=24`, `48//?=8` on a card.

use super::equal_groups::set_plates;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::{by_hand, small};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, OpenLine, Plates, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. What is given beside the total, and what is asked for, are from 2 to 9.
#[derive(Clone, Copy, Debug)]
pub struct Division {
    /// Whether a factor or divisor is asked for, not the quotient.
    pub factor: bool,
}

/// Takes away instead of dividing.
pub(super) static SUBTRACTS: Misconception = Misconception::new("div.subtract-instead", say::div_subtracts);
static GROUP_OFF: Misconception = Misconception::new("div.off-by-one-group", say::div_group_off);
static SWAPS: Misconception = Misconception::new("div.group-size-swap", say::div_swaps);
static MULTIPLIES: Misconception = Misconception::new("eq.missing-mult", say::eq_missing_mult);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SUBTRACTS, &GROUP_OFF, &SWAPS, &MULTIPLIES];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 8] = [2, 3, 4, 5, 6, 7, 8, 9];

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    /// `24//4=?`
    Quotient,
    /// `4*?=24`: how many are in each of four groups.
    Each,
    /// `?*6=24`: how many groups of six there are.
    Groups,
    /// `24//?=6`: the same, by the divisor.
    Divisor,
}

impl Form {
    fn statement(self, total: u32, given: u32) -> Statement {
        let (total, given) = (Term::whole(total), Term::whole(given));
        match self {
            Form::Quotient => Statement::pair(total, Op::DividedBy, given, Term::Unknown),
            Form::Each => Statement::pair(given, Op::Times, Term::Unknown, total),
            Form::Groups => Statement::pair(Term::Unknown, Op::Times, given, total),
            Form::Divisor => Statement::pair(total, Op::DividedBy, Term::Unknown, given),
        }
    }

    /// The name in messages.
    const fn name(self) -> &'static str {
        match self {
            Form::Quotient => "quotient",
            Form::Each => "each",
            Form::Groups => "groups",
            Form::Divisor => "divisor",
        }
    }

    /// The layouts of a stage. What one of so many gets is dealt or stands in rows; how many groups there are is laid out
    /// group by group.
    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (stage, self) {
            (Stage::Concrete, Form::Quotient) => &["share", "measure"],
            (Stage::Concrete, Form::Each) => &["share"],
            (Stage::Concrete, _) => &["tiles"],
            (Stage::Representational, Form::Quotient) => &["rows", "jumps-back"],
            (Stage::Representational, Form::Each) => &["rows"],
            (Stage::Representational, _) => &["across", "jumps"],
            (Stage::Abstract, _) => &["card"],
        }
    }
}

/// An item that has been read.
#[derive(Clone, Copy)]
struct Fact {
    form: Form,
    total: u32,
    given: u32,
    answer: u32,
}

/// Small enough for a layout: twelve gestures, or what fits there.
fn suits(layout: &str, given: u32, answer: u32) -> bool {
    let facts = 2..=9;
    // Two twos are as many taken away as divided.
    let telling = (given, answer) != (2, 2);
    telling
        && facts.contains(&given)
        && facts.contains(&answer)
        && match layout {
            "share" => given <= 8,
            "measure" => answer * (1 + by_hand(given)) <= 12,
            "tiles" => answer <= 8 && by_hand(given) + answer <= 12,
            "jumps" | "jumps-back" => answer <= 7,
            "rows" | "across" | "card" => true,
            _ => false,
        }
}

impl Division {
    const fn forms(self) -> &'static [Form] {
        if self.factor { &[Form::Each, Form::Groups, Form::Divisor] } else { &[Form::Quotient] }
    }

    /// What an item says; nothing is given and nothing asked for where it is not one of this activity's.
    fn fact(self, item: &Item) -> Fact {
        let (a, b) = item.pair();
        let (total, given) = (a.max(b), a.min(b));
        let form = self.forms().iter().find(|form| form.statement(total, given) == item.math);
        let answer = total.checked_div(given).filter(|answer| answer * given == total);
        match (form, answer) {
            (Some(form), Some(answer)) => Fact { form: *form, total, given, answer },
            _ => Fact { form: Form::Quotient, total: 0, given: 0, answer: 0 },
        }
    }

    fn words(self, item: &Item, case: &str, key: &str) -> Say {
        let Fact { total, given, answer, .. } = self.fact(item);
        say::division(format!("{case}-{key}"), total, given, answer)
    }

    /// What is said of a layout, or of the form of a card.
    fn told(self, item: &Item, case: &str) -> Say {
        let key =
            if item.stage == Stage::Abstract { self.fact(item).form.name() } else { item.layout.as_str() };
        self.words(item, case, key)
    }

    /// As many groups as should be in each, and the other way round; `None` where that is the same, or not possible.
    fn swapped(self, item: &Item) -> Option<Vec<Verb>> {
        let Fact { given, answer, .. } = self.fact(item);
        let corner = |rows, columns| vec![Verb::Mark { at: ArrayDrawing::corner(rows, columns), n: 1 }];
        let verbs = match item.layout.as_str() {
            "measure" => {
                let deal = Verb::Group { n: small(answer) };
                set_plates(given).into_iter().chain([deal]).collect()
            }
            "rows" => corner(small(answer), small(given)),
            "across" => corner(small(given), small(answer)),
            _ => return None,
        };
        (given != answer).then_some(verbs)
    }

    /// The statement with its answer.
    fn whole(self, item: &Item) -> Say {
        self.words(item, "write", self.fact(item).form.name())
    }
}

impl Exercise for Division {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let form = *random.pick(self.forms()).unwrap_or(&Form::Quotient);
            let layout = random.pick(form.layouts(stage)).copied().unwrap_or_default();
            let (given, answer) = match level {
                Level::Easy => (*random.pick(&[2, 3, 5]).unwrap_or(&2), random.between(2, 5)),
                Level::Usual => (random.between(2, 9), random.between(2, 9)),
                Level::Hard if stage == Stage::Abstract => (random.between(6, 9), random.between(6, 9)),
                Level::Hard => (random.between(3, 9), random.between(3, 9)),
            };
            if suits(layout, given, answer) {
                return Item::new(stage, form.statement(given * answer, given), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let Fact { form, given, answer, .. } = self.fact(item);
        form.layouts(item.stage).contains(&item.layout.as_str()) && suits(&item.layout, given, answer)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Fact { total, given, .. } = self.fact(item);
        match item.layout.as_str() {
            "share" => Table::with_answer(Plates::sharing(total as usize, given as usize), card),
            "measure" => Table::with_answer(Plates::with_heap(total as usize), card),
            "tiles" => Table::with_answer(TileArray::with_heap(total as usize), card),
            "rows" | "across" => Table::with_answer(ArrayDrawing::new(), card),
            "jumps-back" => Table::with_answer(OpenLine::back_from(total, &JUMPS), card),
            "jumps" => Table::with_answer(OpenLine::forward(100, &JUMPS), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        self.fact(item).answer.to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Fact { given, answer, .. } = self.fact(item);
        let step = u32::try_from(done).ok()?;
        let to_come = answer.checked_sub(step).filter(|n| *n > 0)?;
        let verbs = match (board, item.layout.as_str()) {
            // One for each plate, then all the rest.
            (Board::Plates(_), "share") => match done {
                0 => vec![Verb::Group { n: 1 }],
                1 => vec![Verb::Group { n: small(to_come) }],
                _ => return None,
            },
            (Board::Plates(plates), _) => plates.one_more(small(given)).to_vec(),
            (Board::TileArray(_), _) => match done {
                0 => vec![Verb::Add { kind: Kind::Tile, n: small(given), to: Spot(0) }],
                1 => vec![Verb::Group { n: 1 }],
                2 => vec![Verb::Group { n: small(to_come) }],
                _ => return None,
            },
            (Board::ArrayDrawing(_), layout) => {
                let known = [1, answer].get(done).map(|other| (small(given), small(*other)))?;
                let (rows, columns) = if layout == "rows" { known } else { (known.1, known.0) };
                vec![Verb::Mark { at: ArrayDrawing::corner(rows, columns), n: 1 }]
            }
            (Board::OpenLine(_), _) => vec![Verb::Jump { by: small(given) }],
            _ => return None,
        };
        let said = match board {
            Board::OpenLine(line) if item.layout == "jumps" => {
                say::mul_step_jump(small(given), line.landed() + given)
            }
            Board::OpenLine(line) => say::div_step_back(small(given), line.landed().saturating_sub(given)),
            _ => self.told(item, ["first", "second"].get(done).copied().unwrap_or("third")),
        };
        let leg = Leg::new(verbs, said);
        let other = if answer == given { given + 1 } else { answer };
        let choices = vec![say::just(given), say::just(other)];
        Some(if done == 0 { leg.asking(self.told(item, "question"), choices, 0) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let form = self.fact(item).form;
        match part {
            // The equation first, then what is done to find it.
            Part::Ask if form != Form::Quotient && item.stage != Stage::Abstract => {
                self.words(item, "ask", form.name()).and(self.told(item, "do"))
            }
            Part::Write => self.whole(item),
            Part::Praise => self.told(item, "praise").and(self.whole(item)),
            part => self.told(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let answer = self.fact(item).answer;
        let choices = vec![say::just(answer), say::just(answer + 1)];
        (item.stage == Stage::Abstract).then(|| Question {
            ask: self.words(item, "question", "card"),
            choices,
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Fact { total, given, answer, .. } = self.fact(item);
        let multiplies = self.factor.then_some((&MULTIPLIES, total * given));
        let answers = [
            (&SUBTRACTS, total.saturating_sub(given)),
            (&GROUP_OFF, answer.saturating_sub(1)),
            (&GROUP_OFF, answer + 1),
        ];
        let written = |(misconception, number): (_, u32)| Mistake::Writes(misconception, number.to_string());
        let swapped = self.swapped(item).map(|verbs| Mistake::Builds(&SWAPS, verbs, answer.to_string()));
        multiplies.into_iter().chain(answers).map(written).chain(swapped).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::OpenLine(line) => format!("{:?}", line.jumps()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            // Plates alone are no groups yet.
            Board::Plates(plates) => plates.groups().iter().any(|size| *size > 0),
            board => self.state(board) != self.state(start),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let Fact { form, given, answer, .. } = self.fact(item);
        let stage = item.stage.below()?;
        let layout = form.layouts(stage).iter().find(|layout| suits(layout, given, answer))?;
        Some(Item::new(stage, item.math.clone(), layout))
    }
}
