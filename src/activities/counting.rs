//! How many there are: each is counted once, the last number tells how many, and it stays so however they lie.
//!
//! Concrete: counters move one by one to the other side of a mat; for the number that stays they are then put in order.
//! Representational: dots are ringed, and then laid out in another way. Abstract: the number of dots on a picture is written;
//! or so many counters are put on an empty mat.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Statement, Term};
use crate::table::boards::{DotPicture, EquationCard, Mat, Pattern};
use crate::table::{Board, Kind, Manipulative as _, Seat, SeatRole, Table, Verb};
use crate::words::{Say, say};

/// The activity: up to 20.
#[derive(Clone, Copy, Debug)]
pub struct Counting {
    /// Whether what is counted is laid out in another way before the number is asked; and whether a set is made of a number.
    pub stays: bool,
}

/// Leaves one out.
pub(super) static SKIPS: Misconception = Misconception::new("count.skip-object", say::count_skip_object);
/// Counts one twice.
pub(super) static TWICE: Misconception = Misconception::new("count.double-count", say::count_double);
/// Leaves out number words among the teens, thirteen and fifteen first.
static SEQUENCE: Misconception = Misconception::new("count.sequence-error", say::count_sequence);
/// A longer row is more.
static LONGER: Misconception = Misconception::new("card.longer-row-more", say::card_longer_row);
/// Takes a handful, and does not count.
static GRABS: Misconception = Misconception::new("card.grab", say::card_grab);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SKIPS, &TWICE, &SEQUENCE, &LONGER, &GRABS];

/// How things lie at first, in the layouts.
const LIES: [&str; 3] = ["line", "rows", "scatter"];
/// So many are counted in one step of a lesson.
const AT_ONCE: usize = 5;

/// `7=?`: there are seven, and how many there are is asked.
pub(super) fn how_many(number: u32) -> Statement {
    Statement::Equation(Expression::term(Term::whole(number)), Expression::term(Term::Unknown))
}

/// The number of a statement with a single one.
pub(super) fn only_number(item: &Item) -> u32 {
    match item.wholes().as_slice() {
        [number] => *number,
        _ => 0,
    }
}

/// The number words from after `done` to `to`.
pub(super) fn counted(done: u32, to: u32) -> String {
    (done + 1..=to).map(|number| number.to_string()).collect::<Vec<_>>().join(", ")
}

/// What is done, by the layout.
fn does(item: &Item) -> &str {
    item.layout.split('-').next().unwrap_or_default()
}

/// How many counters lie left and right; none where the mat is all one.
fn sides(mat: &Mat) -> (usize, usize) {
    (mat.lying_in(Mat::LEFT).len(), mat.lying_in(Mat::RIGHT).len())
}

impl Counting {
    /// What is done, and how things lie.
    fn layouts(self, stage: Stage) -> (&'static str, &'static [&'static str]) {
        match (stage, self.stays) {
            (Stage::Concrete, false) => ("over", &LIES),
            (Stage::Representational, false) => ("mark", &LIES),
            (Stage::Abstract, false) => ("read", &LIES),
            (Stage::Concrete, true) => ("order", &LIES),
            (Stage::Representational, true) => ("change", &LIES),
            (Stage::Abstract, true) => ("give", &[]),
        }
    }

    fn most(self, stage: Stage, lies: &str) -> u32 {
        match (stage, lies) {
            (Stage::Concrete, _) if self.stays => 10,
            // One gesture for each.
            (Stage::Concrete, _) => 12,
            // After the change the row is longer, and has to be seen.
            (Stage::Representational, "line") if self.stays => 8,
            (Stage::Representational, _) if self.stays => 10,
            (_, "line") => 10,
            _ => 20,
        }
    }

    fn words(item: &Item, case: &str) -> Say {
        let number = only_number(item);
        say::counting(format!("{case}-{}", does(item)), number, Kind::Counter.count(number as usize))
    }

    fn counters(item: &Item) -> Option<Mat> {
        if item.layout == "give" {
            return Mat::of("counters");
        }
        let (_, lies) = item.layout.split_once('-')?;
        Mat::to_move_over(small(only_number(item)), Pattern::of(lies)?)
    }

    fn dots(item: &Item) -> Option<DotPicture> {
        let (does, lies) = item.layout.split_once('-')?;
        let picture = DotPicture::to_count(small(only_number(item)), Pattern::of(lies)?);
        Some(match (does, lies) {
            ("change", "line") => picture.then(Pattern::Spread),
            ("change", "rows") => picture.then(Pattern::Scatter),
            ("change", _) => picture.then(Pattern::Rows),
            _ => picture,
        })
    }

    /// How many have been counted, and whether they lie another way already.
    fn progress(board: &Board) -> (u32, bool) {
        match board {
            Board::Mat(mat) => {
                let over = mat.lying_in(Mat::RIGHT).len();
                let ordered = over > 0 && mat.clone().act(&Verb::Tidy).is_err();
                (u32::try_from(over).unwrap_or_default(), ordered)
            }
            Board::DotPicture(picture) => (picture.marked(), false),
            _ => (0, false),
        }
    }

    /// What is asked in a lesson.
    fn asked(item: &Item) -> Question {
        let number = only_number(item);
        let choices = match item.layout.as_str() {
            "give" => vec![say::just(number), say::just(number + 1)],
            _ => vec![say::counting_once(), say::counting_twice()],
        };
        Question { ask: Counting::words(item, "question"), choices, right: 0 }
    }
}

impl Exercise for Counting {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (does, ways) = self.layouts(stage);
        let lies = random.pick(ways).copied().unwrap_or_default();
        let most = self.most(stage, lies);
        let number = match level {
            Level::Easy => random.between(3, 6),
            Level::Usual if does == "give" => random.between(1, most),
            Level::Usual => random.between(3, most),
            Level::Hard => random.between(most / 2 + 2, most),
        };
        let layout = if lies.is_empty() { does.to_owned() } else { format!("{does}-{lies}") };
        Item::new(stage, how_many(number), &layout)
    }

    fn knows(&self, item: &Item) -> bool {
        let (does, ways) = self.layouts(item.stage);
        let lies = match item.layout.split_once('-') {
            Some((own, lies)) if own == does && ways.contains(&lies) => lies,
            None if item.layout == does && ways.is_empty() => "",
            _ => return false,
        };
        let number = only_number(item);
        let least = if does == "give" { 1 } else { 3 };
        (least..=self.most(item.stage, lies)).contains(&number) && item.math == how_many(number)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let board = match item.stage {
            Stage::Concrete => Counting::counters(item).map(Board::from),
            Stage::Representational => Counting::dots(item).map(Board::from),
            Stage::Abstract if self.stays => {
                return Counting::counters(item).map_or_else(|| Table::alone(card), Table::alone);
            }
            Stage::Abstract => {
                let shown =
                    Counting::dots(item).map(|dots| Seat { board: dots.into(), role: SeatRole::Shown });
                let answer = Seat { board: card.into(), role: SeatRole::Answer };
                return Table::new(shown.into_iter().chain([answer]).collect());
            }
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        if item.layout == "give" { String::new() } else { only_number(item).to_string() }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let number = only_number(item);
        let leg = match board {
            Board::Mat(mat) if item.layout == "give" => {
                let there: u32 = mat.value().parse().unwrap_or_default();
                let n = number.checked_sub(there).filter(|n| *n > 0)?.min(5);
                let verb = Verb::Add { kind: Kind::Counter, n: small(n), to: Mat::ANYWHERE };
                (vec![verb], there, n)
            }
            Board::Mat(mat) => {
                let left = mat.lying_in(Mat::LEFT);
                if left.is_empty() {
                    let may_order = self.stays && mat.clone().act(&Verb::Tidy).is_ok();
                    return may_order.then(|| Leg::new(vec![Verb::Tidy], say::counting_change(does(item))));
                }
                let there = mat.lying_in(Mat::RIGHT).len();
                let over =
                    left.into_iter().take(AT_ONCE).map(|piece| Verb::Move { piece, n: 1, to: Mat::RIGHT });
                let verbs: Vec<Verb> = over.collect();
                let n = verbs.len();
                (verbs, u32::try_from(there).ok()?, u32::try_from(n).ok()?)
            }
            Board::DotPicture(picture) if item.stage == Stage::Representational => {
                if self.stays && !picture.may_change() {
                    return None;
                }
                let verbs = picture.next(AT_ONCE);
                if verbs.is_empty() {
                    let change = || Leg::new(vec![Verb::Tidy], say::counting_change(does(item)));
                    return picture.may_change().then(change);
                }
                let n = u32::try_from(verbs.len()).ok()?;
                (verbs, picture.marked(), n)
            }
            _ => return None,
        };
        let (verbs, there, n) = leg;
        let leg = Leg::new(verbs, say::counting_step(counted(there, there + n)));
        Some(if there == 0 && !(self.stays && item.layout != "give") {
            leg.asked(Counting::asked(item))
        } else {
            leg
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        Counting::words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let stays =
            || Question { ask: say::counting_stays(), choices: vec![say::yes(), say::no()], right: 0 };
        match does(item) {
            "read" => Some(Counting::asked(item)),
            "order" | "change" => Some(stays()),
            _ => None,
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let number = only_number(item);
        let writes = |misconception, n: u32| Mistake::Writes(misconception, n.to_string());
        if item.layout == "give" {
            let gives = |misconception, n: u32| {
                let most = |n: u32| Verb::Add { kind: Kind::Counter, n: small(n), to: Mat::ANYWHERE };
                let verbs =
                    [n.min(10), n.saturating_sub(10)].into_iter().filter(|n| *n > 0).map(most).collect();
                Mistake::Builds(misconception, verbs, String::new())
            };
            let handfuls =
                (number.saturating_sub(4)..=number + 4).filter(|n| *n > 0 && n.abs_diff(number) > 1);
            let handfuls = handfuls.map(|n| gives(&GRABS, n));
            let near = [(&SKIPS, number.saturating_sub(1)), (&TWICE, number + 1)];
            let near =
                near.into_iter().filter(|(_, n)| *n > 0).map(|(misconception, n)| gives(misconception, n));
            return near.chain(handfuls).collect();
        }
        let mut mistakes = vec![writes(&SKIPS, number - 1), writes(&TWICE, number + 1)];
        if item.layout == "change-line" {
            mistakes.extend([writes(&LONGER, number + 1), writes(&LONGER, number + 2)]);
        }
        if number >= 13 {
            mistakes.push(writes(&SEQUENCE, number + 1));
        }
        if number >= 15 {
            mistakes.push(writes(&SEQUENCE, number + 2));
        }
        let table = self.table(item);
        let left_out = match table.board(0) {
            _ if self.stays => None,
            Some(Board::Mat(mat)) => {
                let over = mat.lying_in(Mat::LEFT).into_iter().skip(1);
                Some(over.map(|piece| Verb::Move { piece, n: 1, to: Mat::RIGHT }).collect())
            }
            Some(Board::DotPicture(picture)) if item.stage == Stage::Representational => {
                Some(picture.next(number as usize - 1))
            }
            _ => None,
        };
        let builds = |verbs| Mistake::Builds(&SKIPS, verbs, (number - 1).to_string());
        mistakes.extend(left_out.map(builds));
        mistakes
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) if sides(mat) != (0, 0) => {
                format!("{:?} {}", sides(mat), self.stays && Counting::progress(board).1)
            }
            Board::DotPicture(picture) if self.stays && !picture.may_change() => "changed".to_owned(),
            board => board.value(),
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let number = only_number(item) as usize;
        let goes_on = match board {
            Board::Mat(mat) if item.layout == "give" => {
                mat.value().parse::<usize>().is_ok_and(|there| there < number)
            }
            Board::Mat(mat) => {
                let (left, right) = sides(mat);
                left + right == number
            }
            Board::DotPicture(_) => true,
            _ => false,
        };
        goes_on.then_some(0)
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            // Only once they lie another way is there a number that has stayed.
            Board::Mat(_) if self.stays && !start.value().is_empty() => Counting::progress(board).1,
            Board::DotPicture(picture) if self.stays => !picture.may_change(),
            _ => self.state(board) != self.state(start),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        // A set of so many, wherever it lies.
        let state = |board: &Board| if item.layout == "give" { board.value() } else { self.state(board) };
        state(board) == state(wanted)
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let there = match table.board(0) {
            Some(Board::Mat(mat)) if item.layout == "give" => mat.value().parse().unwrap_or_default(),
            Some(board) => Counting::progress(board).0,
            None => 0,
        };
        if there == 0 { Vec::new() } else { vec![say::just(there)] }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (does, ways) = self.layouts(stage);
        let own = item.layout.split_once('-').map(|(_, lies)| lies).filter(|lies| ways.contains(lies));
        let lies = own.or(ways.last().copied())?;
        let number = only_number(item);
        let fits = (3..=self.most(stage, lies)).contains(&number);
        fits.then(|| Item::new(stage, how_many(number), &format!("{does}-{lies}")))
    }
}
