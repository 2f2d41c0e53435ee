//! Numbers as tens and ones.
//!
//! Teens are ten and some more. Concrete: the first of two ten frames is filled, the rest goes into the second.
//! Representational: dots are drawn after a full frame, or a picture is read. Abstract: `10+4=?`, `14=10+?`, `?+4=14`.
//!
//! Two-digit numbers. Concrete: base-ten blocks, of which every ten ones are traded for a ten. Representational: sticks and
//! dots, of which every ten dots are ringed, or a drawing that is read. Abstract: so many tens and ones in words, written as
//! a number; or what the tens digit is worth. Their card holds the box alone: the sum on it would answer the question.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Number::Whole, Op, Statement, Term, ones, tens};
use crate::table::boards::{BaseTen, DotFrame, EquationCard, Frames, SticksAndDots};
use crate::table::{Board, Kind, PieceId, Seat, SeatRole, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct TensAndOnes {
    /// Whether the numbers are 11 to 19; otherwise they are 21 to 99.
    pub teens: bool,
}

static TEEN_CONCAT: Misconception = Misconception::new("pv.teen-concat", say::pv_teen_concat);
static TEEN_WHOLE: Misconception = Misconception::new("pv.teen-says-whole", say::pv_teen_whole);
pub(super) static REVERSAL: Misconception = Misconception::new("pv.reversal", say::pv_reversal);
/// Takes a digit for what it looks like.
pub(super) static FACE_VALUE: Misconception = Misconception::new("pv.face-value", say::pv_face_value);
static ALL_ONES: Misconception = Misconception::new("pv.all-ones", say::pv_all_ones);
/// Writes each part in full.
pub(super) static CONCAT: Misconception = Misconception::new("pv.concat", say::pv_concat);
static NO_RENAME: Misconception = Misconception::new("pv.no-rename", say::pv_no_rename);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&TEEN_CONCAT, &TEEN_WHOLE, &REVERSAL, &FACE_VALUE, &ALL_ONES, &CONCAT, &NO_RENAME];

/// What the box stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asked {
    /// All together: `30+14=?`.
    All,
    /// What is there besides the tens: `14=10+?`, `10+?=14`.
    Rest,
    /// What the tens are worth: `?+4=14`, `47=?+7`.
    Tens,
}

/// An item as it is understood.
#[derive(Clone, Copy, Debug)]
struct Parts {
    /// What the tens are worth.
    tens: u32,
    /// The ones, which may be more than nine.
    ones: u32,
    asked: Asked,
}

impl Parts {
    fn of(item: &Item) -> Option<Parts> {
        use Term::{Known, Unknown};
        let (left, right) = item.math.sides()?;
        let (tens, ones, asked) =
            match ((left.first, left.rest.as_slice()), (right.first, right.rest.as_slice())) {
                ((Known(Whole(tens)), [(Op::Plus, Known(Whole(ones)))]), (Unknown, [])) => {
                    (tens, *ones, Asked::All)
                }
                ((Known(Whole(tens)), [(Op::Plus, Unknown)]), (Known(Whole(all)), []))
                | ((Known(Whole(all)), []), (Known(Whole(tens)), [(Op::Plus, Unknown)])) => {
                    (tens, all.checked_sub(tens)?, Asked::Rest)
                }
                ((Unknown, [(Op::Plus, Known(Whole(ones)))]), (Known(Whole(all)), []))
                | ((Known(Whole(all)), []), (Unknown, [(Op::Plus, Known(Whole(ones)))])) => {
                    (all.checked_sub(*ones)?, *ones, Asked::Tens)
                }
                _ => return None,
            };
        Some(Parts { tens, ones, asked })
    }

    const fn all(self) -> u32 {
        self.tens + self.ones
    }

    const fn answer(self) -> u32 {
        match self.asked {
            Asked::All => self.all(),
            Asked::Rest => self.ones,
            Asked::Tens => self.tens,
        }
    }

    /// `first`: whether the whole stands before the equal sign, where it is given.
    fn statement(self, first: bool) -> Statement {
        let (tens, ones, all) = (Term::whole(self.tens), Term::whole(self.ones), Term::whole(self.all()));
        let (parts, whole) = match self.asked {
            Asked::All => (Expression::pair(tens, Op::Plus, ones), Term::Unknown),
            Asked::Rest => (Expression::pair(tens, Op::Plus, Term::Unknown), all),
            Asked::Tens => (Expression::pair(Term::Unknown, Op::Plus, ones), all),
        };
        let whole = Expression::term(whole);
        if first && self.asked != Asked::All {
            Statement::Equation(whole, parts)
        } else {
            Statement::Equation(parts, whole)
        }
    }

    fn suits(self, teens: bool, stage: Stage, layout: &str) -> bool {
        let Parts { tens, ones, asked } = self;
        if teens {
            let fits = match (stage, layout) {
                (Stage::Concrete, "frames") => asked != Asked::Tens,
                (Stage::Representational, "draw") => asked == Asked::Rest,
                (Stage::Representational, "read") => asked == Asked::All,
                (stage, layout) => stage == Stage::Abstract && layout == "card",
            };
            return fits && tens == 10 && (1..10).contains(&ones);
        }
        let fits = match (stage, layout, asked) {
            (Stage::Concrete, "blocks", Asked::All) | (Stage::Representational, "sticks", Asked::All) => {
                (10..30).contains(&ones)
            }
            (Stage::Representational, "read", Asked::All) => ones < 10,
            (Stage::Abstract, "card", Asked::All) => ones < 30,
            // One digit of 44 cannot be told from the other.
            (Stage::Abstract, "card", Asked::Tens) => (1..10).contains(&ones) && tens != 10 * ones,
            _ => false,
        };
        fits && tens >= 10 && tens.is_multiple_of(10) && (21..100).contains(&self.all())
    }
}

/// How many ones are to be traded, and one of them.
fn loose(board: &Board) -> Option<(usize, PieceId)> {
    match board {
        Board::BaseTen(mat) => {
            Some((mat.count(Kind::One, BaseTen::ONES), mat.last(Kind::One, BaseTen::ONES)?))
        }
        Board::SticksAndDots(drawing) => {
            let Spot(dot) = drawing.first_whole(Kind::One)?;
            Some((drawing.whole(Kind::One), PieceId(dot)))
        }
        _ => None,
    }
}

impl TensAndOnes {
    fn words(self, item: &Item, case: &str) -> Say {
        let Some(parts) = Parts::of(item) else { return say::not_yet_write() };
        let (all, rods) = (parts.all(), (parts.tens / 10) as usize);
        if self.teens {
            return say::teens(case, parts.ones, all);
        }
        let (ten, one) = (Kind::Ten.count(tens(all) as usize), Kind::One.count(ones(all) as usize));
        say::tens_ones(case, Kind::Ten.count(rods), Kind::One.count(parts.ones as usize), all, ten, one, rods)
    }

    /// `card-rest` and the like: what is asked on which table.
    fn way(item: &Item) -> String {
        let asked = match Parts::of(item).map(|parts| parts.asked) {
            Some(Asked::Rest) => "-rest",
            Some(Asked::Tens) => "-tens",
            _ => "",
        };
        format!("{}{asked}", item.layout)
    }

    /// Any two numbers, and what is asked of them; not all of them suit.
    fn parts(self, layout: &str, level: Level, random: &mut Random) -> Parts {
        let asked = match random.below(3) {
            0 => Asked::All,
            1 => Asked::Rest,
            _ => Asked::Tens,
        };
        if self.teens {
            let ones = if level == Level::Easy { random.between(1, 5) } else { random.between(1, 9) };
            return Parts { tens: 10, ones, asked };
        }
        let (low, high) = match (layout, level) {
            ("read" | "card", Level::Easy) => (1, 9),
            ("read", _) => (0, 9),
            (_, Level::Easy) => (11, 16),
            (_, Level::Usual) => (10, 19),
            // Two trades, or no ones at all.
            (_, Level::Hard) => (18, 29),
        };
        let from = if layout == "card" && level == Level::Usual { 1 } else { low };
        let ones = if layout == "card" && level == Level::Hard && random.below(4) == 0 {
            0
        } else {
            random.between(from, high)
        };
        Parts { tens: 10 * random.between(1, 9), ones, asked }
    }
}

impl Exercise for TensAndOnes {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = match (stage, self.teens, random.coin()) {
            (Stage::Concrete, true, _) => "frames",
            (Stage::Concrete, false, _) => "blocks",
            (Stage::Representational, _, true) => "read",
            (Stage::Representational, true, false) => "draw",
            (Stage::Representational, false, false) => "sticks",
            (Stage::Abstract, ..) => "card",
        };
        loop {
            let parts = self.parts(layout, level, random);
            if parts.suits(self.teens, stage, layout) {
                // Of two digits it is asked what one is worth, which begins with the number.
                let math = parts.statement(!self.teens || random.coin());
                return Item::new(stage, math, layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Parts::of(item).is_some_and(|parts| parts.suits(self.teens, item.stage, &item.layout))
    }

    fn table(&self, item: &Item) -> Table {
        let Some(parts) = Parts::of(item) else { return Table::new(Vec::new()) };
        let card = EquationCard::new(&item.math);
        let bare = EquationCard::bare(&item.math);
        let read = |picture: Board| {
            let picture = Seat { board: picture, role: SeatRole::Shown };
            Table::new(vec![picture, Seat { board: bare.clone().into(), role: SeatRole::Answer }])
        };
        let (rods, ones) = (parts.tens / 10, parts.ones);
        match (item.layout.as_str(), Frames::of("double-ten-frame")) {
            ("frames", Some(frames)) => Table::with_answer(frames, card),
            ("draw", _) => Table::with_answer(DotFrame::with_given(0, false).after_ten(), card),
            ("read", _) if self.teens => {
                read(DotFrame::with_given(u8::try_from(ones).unwrap_or_default(), false).after_ten().into())
            }
            ("read", _) => read(SticksAndDots::new(rods, ones).into()),
            ("blocks", _) => Table::with_answer(BaseTen::alone(rods, ones), bare),
            ("sticks", _) => Table::with_answer(SticksAndDots::to_ring(rods, ones), bare),
            _ if self.teens => Table::alone(card),
            _ => Table::alone(bare),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Parts::of(item).map_or_else(String::new, |parts| parts.answer().to_string())
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let parts = Parts::of(item)?;
        let (leg, asks) = match board {
            Board::Frames(frames) => {
                let (second, missing) = match done {
                    0 => (false, 10_usize.checked_sub(frames.filled(false))?),
                    1 => (true, (parts.ones as usize).checked_sub(frames.filled(true))?),
                    _ => return None,
                };
                let to = *frames.empty_in(second).get(missing.checked_sub(1)?)?;
                let add = Verb::Add { kind: Kind::Counter, n: u8::try_from(missing).ok()?, to };
                let say = self.words(item, if second { "second-frames" } else { "first-frames" });
                (Leg::new(vec![add], say), !second)
            }
            Board::DotFrame(frame) if item.layout == "draw" && done == 0 => {
                let missing = parts.ones.checked_sub(frame.drawn())?;
                let draw = frame.more(u8::try_from(missing).ok().filter(|n| *n > 0)?)?;
                (Leg::new(vec![draw], self.words(item, "first-draw")), true)
            }
            board if item.layout != "read" => {
                let (there, piece) = loose(board).filter(|(there, _)| *there >= 10)?;
                let say = self.words(item, &format!("first-{}", item.layout));
                (Leg::new(vec![Verb::Trade { piece }], say), there == parts.ones as usize)
            }
            _ => return None,
        };
        Some(match self.ten(item).filter(|_| asks) {
            Some(question) => leg.asked(question),
            None => leg,
        })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let ones = Parts::of(item)?.ones;
        match board {
            Board::Frames(frames) => {
                (frames.filled(true) <= ones as usize).then_some(usize::from(frames.filled(false) == 10))
            }
            Board::DotFrame(frame) => (frame.drawn() < ones).then_some(0),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        match part {
            Part::Write | Part::Praise if self.teens => self.words(item, name),
            Part::NotYet => self.words(item, &format!("{name}-{}", item.layout)),
            _ => self.words(item, &format!("{name}-{}", TensAndOnes::way(item))),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let reads = item.stage == Stage::Abstract || item.layout == "read";
        self.ten(item).filter(|_| reads)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(Parts { tens, ones, asked }) = Parts::of(item) else { return Vec::new() };
        let rods = tens / 10;
        let answers: Vec<(&Misconception, String)> = match asked {
            Asked::All if self.teens => {
                vec![(&TEEN_CONCAT, format!("{tens}{ones}")), (&REVERSAL, format!("{ones}{rods}"))]
            }
            Asked::All if ones >= 10 => {
                vec![(&NO_RENAME, format!("{rods}{ones}")), (&ALL_ONES, (rods + ones).to_string())]
            }
            // 0 ones are neither written first nor beside 50.
            Asked::All if ones == 0 => vec![(&ALL_ONES, rods.to_string())],
            Asked::All => vec![
                (&REVERSAL, format!("{ones}{rods}")),
                (&ALL_ONES, (rods + ones).to_string()),
                (&CONCAT, format!("{tens}{ones}")),
            ],
            Asked::Rest => vec![(&TEEN_WHOLE, (tens + ones).to_string())],
            Asked::Tens => vec![(&FACE_VALUE, rods.to_string())],
        };
        answers.into_iter().map(|(misconception, answer)| Mistake::Writes(misconception, answer)).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Frames(frames) => format!("{},{}", frames.filled(false), frames.filled(true)),
            Board::DotFrame(frame) => frame.drawn().to_string(),
            // As long as there is something to trade it does not matter how much.
            board => loose(board).is_some_and(|(there, _)| there >= 10).to_string(),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let (tens, ones) = match table.board(0) {
            Some(Board::BaseTen(mat)) => {
                (mat.count(Kind::Ten, BaseTen::TENS), mat.count(Kind::One, BaseTen::ONES))
            }
            Some(Board::SticksAndDots(drawing)) => (drawing.whole(Kind::Ten), drawing.whole(Kind::One)),
            _ => return vec![item.math.say()],
        };
        vec![say::regroup_numerals(Kind::Ten.count(tens), Kind::One.count(ones))]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let parts = Parts::of(item)?;
        let stage = item.stage.below()?;
        let item = |parts: Parts, layout: &str| Some(Item::new(stage, parts.statement(true), layout));
        let all = Parts { asked: Asked::All, ..parts };
        match (stage, self.teens) {
            (Stage::Concrete, true) => item(parts, "frames"),
            (_, true) if parts.asked == Asked::All => item(parts, "read"),
            (_, true) => item(Parts { asked: Asked::Rest, ..parts }, "draw"),
            (Stage::Concrete, false) if parts.ones >= 10 => item(parts, "blocks"),
            // The same number with one of its tens as ones.
            (Stage::Concrete, false) => {
                let tens = parts.tens.checked_sub(10)?;
                item(Parts { tens, ones: parts.ones + 10, ..all }, "blocks")
            }
            (_, false) => item(all, if parts.ones < 10 { "read" } else { "sticks" }),
        }
    }
}

impl TensAndOnes {
    /// How many make a ten: the question of every lesson here.
    fn ten(self, item: &Item) -> Option<Question> {
        let choices = vec![say::just(10_u32), say::just(5_u32)];
        Some(Question { ask: self.words(item, "question"), choices, right: 0 })
    }
}
