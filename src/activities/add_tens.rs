//! Sums within 100, by tens and ones.
//!
//! Concrete: base-ten blocks of both numbers are put together, and ten ones are traded for a ten. Representational: a drawing
//! in which ten ones are ringed, or jumps on an open number line, through the next ten. Abstract: columns, with the small
//! numeral that is carried shown and not demanded; or the sum on a card, where one number has a single digit or no ones.

use super::addition_bugs as bugs;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::through_ten;
use crate::math::{Op, Statement, Term, digits, ones, tens};
use crate::table::boards::{BaseTen, ColumnForm, EquationCard, OpenLine, Row, SticksAndDots};
use crate::table::{Board, Key, Kind, Manipulative as _, PieceId, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. The sum is less than 100.
#[derive(Clone, Copy, Debug)]
pub struct AddTens {
    /// Whether both numbers have two digits, and their ones make a ten; otherwise the second number has a single digit, or
    /// no ones.
    pub regroup: bool,
}

static NO_CARRY: Misconception = Misconception::new("add.no-carry", say::add_no_carry);
static WRITE_BOTH: Misconception = Misconception::new("add.write-both", say::add_write_both);
static WRONG_DIGIT: Misconception = Misconception::new("add.carry-wrong-digit", say::add_wrong_digit);
static CARRY_ALWAYS: Misconception = Misconception::new("add.carry-always", say::add_carry_always);
static LEFT_ALIGN: Misconception = Misconception::new("add.left-align", say::add_left_align);
static DIGIT_REUSED: Misconception = Misconception::new("add.single-digit-reused", say::add_digit_reused);
static ALL_DIGITS: Misconception = Misconception::new("add.adds-all-digits", say::add_all_digits);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&NO_CARRY, &WRITE_BOTH, &WRONG_DIGIT, &CARRY_ALWAYS, &LEFT_ALIGN, &DIGIT_REUSED, &ALL_DIGITS];

/// The procedures, the most telling first.
pub(super) static PROCEDURES: [(&Misconception, bugs::Procedure); 9] = [
    (&NO_CARRY, bugs::no_carry),
    (&WRITE_BOTH, bugs::write_both),
    (&WRONG_DIGIT, bugs::carry_wrong_digit),
    (&DIGIT_REUSED, bugs::single_digit_reused),
    (&LEFT_ALIGN, bugs::left_align),
    (&CARRY_ALWAYS, bugs::carry_always),
    (&ALL_DIGITS, bugs::add_all_digits),
    (&through_ten::COUNTS_START, bugs::count_from_start),
    (&through_ten::SWAPS_PLUS, bugs::subtracts),
];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 7] = [1, 2, 3, 4, 5, 10, 20];
/// How far the jumps can go: the same on every line, so that it tells nothing.
const FARTHEST: u32 = 60;

const CARRIED: Spot = ColumnForm::spot(Row::Above, 1);

fn statement(first: u32, second: u32) -> Statement {
    Statement::pair(Term::whole(first), Op::Plus, Term::whole(second), Term::Unknown)
}

/// Whether the ones make a ten.
fn makes_ten(first: u32, second: u32) -> bool {
    ones(first) + ones(second) >= 10
}

/// What is still to be done with the blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Phase {
    /// Ones lie beside the mat.
    Ones,
    /// Ten ones lie on the mat.
    Trade,
    /// Tens lie beside the mat.
    Tens,
    Done,
}

impl Phase {
    fn of(mat: &BaseTen) -> Phase {
        if mat.count(Kind::One, BaseTen::TAKEN) > 0 {
            Phase::Ones
        } else if mat.count(Kind::One, BaseTen::ONES) >= 10 {
            Phase::Trade
        } else if mat.count(Kind::Ten, BaseTen::TAKEN) > 0 {
            Phase::Tens
        } else {
            Phase::Done
        }
    }
}

/// The next jump over what is missing: the tens first, then no farther than the next ten.
fn next_jump(landed: u32, missing: u32) -> Option<u8> {
    let to_ten = (10 - landed % 10) % 10;
    let most = if (1..=missing).contains(&to_ten) && missing < 10 { to_ten } else { missing };
    JUMPS.into_iter().rev().find(|by| u32::from(*by) <= most)
}

/// How many jumps are missing.
fn jumps(mut landed: u32, mut missing: u32) -> usize {
    let mut count = 0;
    while let Some(by) = next_jump(landed, missing).map(u32::from) {
        (landed, missing, count) = (landed + by, missing - by, count + 1);
    }
    count
}

/// Writes a number into the result row, ones first.
pub(super) fn in_columns(number: u32) -> Vec<Verb> {
    let write =
        |(column, digit)| Verb::Type { at: ColumnForm::spot(Row::Result, column), key: Key::Digit(digit) };
    (0..).zip(digits(number)).map(write).collect()
}

impl AddTens {
    fn suits(self, stage: Stage, layout: &str, first: u32, second: u32) -> bool {
        let fits = match (stage, layout) {
            (Stage::Concrete, "blocks") => true,
            (Stage::Representational, "sticks") => self.regroup,
            // On the line one begins with the larger, if there is much to jump.
            (Stage::Representational, "line") => second <= FARTHEST && (!self.regroup || first >= second),
            (stage, layout) => {
                stage == Stage::Abstract && layout == if self.regroup { "columns" } else { "card" }
            }
        };
        let numbers = if self.regroup {
            second > 10 && makes_ten(first, second)
        } else {
            (2..10).contains(&second) || (10..=FARTHEST).contains(&second) && second.is_multiple_of(10)
        };
        fits && numbers && (11..100).contains(&first) && ones(first) > 0 && first + second < 100
    }

    fn words(item: &Item, case: &str) -> Say {
        let (first, second) = item.pair();
        let rods = Kind::Ten.count(tens(second) as usize);
        let cubes = Kind::One.count(ones(second) as usize);
        say::add_tens(case, first, second, first + second, cubes, rods)
    }

    /// What is asked in a lesson: whether there is a ten in the ones, or what stays as it is.
    fn asked(item: &Item) -> Question {
        let (first, second) = item.pair();
        if ones(second) == 0 {
            let choices = vec![say::column_tens(), say::column_ones()];
            return Question { ask: say::add_tens_question_which(second), choices, right: 0 };
        }
        let ask = say::add_tens_question_ten(ones(first), ones(second));
        Question { ask, choices: vec![say::yes(), say::no()], right: usize::from(!makes_ten(first, second)) }
    }

    fn with_blocks(item: &Item, mat: &BaseTen) -> Option<Leg> {
        let (_, second) = item.pair();
        let join = |kind: Kind, to: Spot, case: &str| {
            let n = u8::try_from(mat.count(kind, BaseTen::TAKEN)).ok()?;
            let verb = Verb::Move { piece: mat.last(kind, BaseTen::TAKEN)?, n, to };
            Some(Leg::new(vec![verb], AddTens::words(item, case)))
        };
        let leg = match Phase::of(mat) {
            Phase::Ones => join(Kind::One, BaseTen::ONES, "ones-blocks"),
            Phase::Tens => join(Kind::Ten, BaseTen::TENS, "tens-blocks"),
            Phase::Trade => {
                let piece = mat.last(Kind::One, BaseTen::ONES)?;
                Some(Leg::new(vec![Verb::Trade { piece }], AddTens::words(item, "trade-blocks")))
            }
            Phase::Done => None,
        };
        let untouched = mat.value_at(BaseTen::TAKEN) == second as usize;
        leg.map(|leg| AddTens::asking(item, leg, untouched))
    }

    fn with_columns(item: &Item, form: &ColumnForm, done: usize) -> Option<Leg> {
        let (first, second) = item.pair();
        let write = |number: u32, column: u16| {
            let digit = digits(number).get(usize::from(column)).copied();
            digit
                .map(|digit| Verb::Type { at: ColumnForm::spot(Row::Result, column), key: Key::Digit(digit) })
        };
        let sum = first + second;
        if done == 0 {
            let carry = Verb::Type { at: CARRIED, key: Key::Digit(1) };
            let carry = form.written(CARRIED).is_empty().then_some(carry);
            let verbs = write(sum, 0).into_iter().chain(carry).collect();
            let say =
                say::add_tens_column_ones(ones(first), ones(second), ones(first) + ones(second), ones(sum));
            return Some(AddTens::asking(item, Leg::new(verbs, say), true));
        }
        let say = say::add_tens_column_tens(tens(first), tens(second), tens(sum));
        (done == 1).then(|| Leg::new(write(sum, 1).into_iter().collect(), say))
    }

    fn asking(item: &Item, leg: Leg, untouched: bool) -> Leg {
        if !untouched {
            return leg;
        }
        leg.asked(AddTens::asked(item))
    }
}

impl Exercise for AddTens {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = match (stage, self.regroup && random.coin()) {
            (Stage::Concrete, _) => "blocks",
            (Stage::Representational, true) => "sticks",
            (Stage::Representational, false) => "line",
            (Stage::Abstract, _) => {
                if self.regroup {
                    "columns"
                } else {
                    "card"
                }
            }
        };
        loop {
            let first = random.between(11, 89);
            let second = match (self.regroup, random.coin()) {
                (true, _) => random.between(11, if level == Level::Easy { 29 } else { 79 }),
                (false, true) => random.between(2, 9),
                (false, false) => 10 * random.between(1, 8),
            };
            let hard = if self.regroup { ones(first + second) == 0 } else { makes_ten(first, second) };
            if level.allows(!hard) && self.suits(stage, layout, first, second) {
                return Item::new(stage, statement(first, second), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (first, second) = item.pair();
        self.suits(item.stage, &item.layout, first, second) && item.math == statement(first, second)
    }

    fn table(&self, item: &Item) -> Table {
        let (first, second) = item.pair();
        let parts = |number: u32| (tens(number), ones(number));
        let card = EquationCard::new(&item.math);
        match item.layout.as_str() {
            "blocks" => Table::with_answer(BaseTen::joining(parts(first), parts(second)), card),
            "sticks" => {
                let drawing = SticksAndDots::to_ring(tens(first) + tens(second), ones(first) + ones(second));
                Table::with_answer(drawing, card)
            }
            "line" => Table::with_answer(OpenLine::from(first, FARTHEST, &JUMPS), card),
            "columns" => Table::alone(ColumnForm::new(first, Op::Plus, second)),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (first, second) = item.pair();
        // In columns the answer stands on the board.
        if item.layout == "columns" { String::new() } else { (first + second).to_string() }
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (_, second) = item.pair();
        match board {
            Board::BaseTen(mat) => AddTens::with_blocks(item, mat),
            Board::SticksAndDots(drawing) if drawing.whole(Kind::One) >= 10 => {
                let Spot(dot) = drawing.first_whole(Kind::One)?;
                let ring =
                    Leg::new(vec![Verb::Trade { piece: PieceId(dot) }], AddTens::words(item, "ring-sticks"));
                Some(AddTens::asking(item, ring, true))
            }
            Board::OpenLine(line) => {
                let by = next_jump(line.landed(), second.checked_sub(line.distance())?)?;
                let say = say::add_tens_jump(by, line.landed() + u32::from(by));
                let leg = Leg::new(vec![Verb::Jump { by }], say);
                Some(AddTens::asking(item, leg, line.distance() == 0))
            }
            Board::ColumnForm(form) => AddTens::with_columns(item, form, done),
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (first, second) = item.pair();
        match board {
            Board::BaseTen(mat) => (Phase::of(mat) != Phase::Done).then_some(0),
            Board::OpenLine(line) => {
                let missing = second.checked_sub(line.distance()).filter(|missing| *missing > 0)?;
                let most = OpenLine::MOST_JUMPS.checked_sub(line.jumps().len())?;
                (jumps(line.landed(), missing) <= most).then_some(0)
            }
            // The tens may be written first.
            board => (self.state(board) == format!("-{}-", tens(first + second))).then_some(0),
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let case = match part {
            Part::AskAgain | Part::Write => name.to_owned(),
            _ => format!("{name}-{}", item.layout),
        };
        AddTens::words(item, &case)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.layout == "card").then(|| AddTens::asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = item.pair();
        let answers = PROCEDURES
            .iter()
            .filter_map(|(misconception, rule)| Some((*misconception, rule(first, second)?)));
        let mistake = |(misconception, answer): (&'static Misconception, u32)| {
            if item.layout != "columns" {
                return Mistake::Writes(misconception, answer.to_string());
            }
            Mistake::Builds(misconception, in_columns(answer), String::new())
        };
        answers.map(mistake).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::BaseTen(mat) => format!("{:?}", Phase::of(mat)),
            Board::SticksAndDots(drawing) => (drawing.whole(Kind::One) >= 10).to_string(),
            Board::OpenLine(line) => line.distance().to_string(),
            // The small numeral is shown and not demanded.
            Board::ColumnForm(form) => form.result_row(),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = match stage {
            Stage::Concrete => "blocks",
            _ if self.regroup => "sticks",
            _ => "line",
        };
        Some(Item::new(stage, item.math.clone(), layout))
    }
}
