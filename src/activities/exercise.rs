//! What nearly all activities have in common: something is built in steps, and the answer is written on a card beside it.
//!
//! An [`Exercise`] says how a question is set out, which way leads to what is asked, what the answer is, and what known
//! misconceptions would do. Everything else an [`Activity`] answers follows from that here: the next step from any state,
//! the verdict, what is suspected.

use super::Activity;
use super::item::{Item, Level, Stage};
use super::misconception::{Misconception, Suspect};
use super::random::Random;
use super::steps::{Judgement, Question, Step};
use crate::table::boards::EquationCard;
use crate::table::{Action, Board, Key, Manipulative as _, SeatRole, Table, Verb};
use crate::words::{Say, say};

/// What is said about an item besides its steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// The question.
    Ask,
    /// The same in other words.
    AskAgain,
    /// A way to do it.
    Strategy,
    /// What is still to be built.
    NotYet,
    /// What is said while the answer is written in a lesson.
    Write,
    /// What is said when it is right.
    Praise,
}

impl Part {
    /// The case in a message with a part for each.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Part::Ask => "ask",
            Part::AskAgain => "again",
            Part::Strategy => "strategy",
            Part::NotYet => "not-yet",
            Part::Write => "write",
            Part::Praise => "praise",
        }
    }

    /// The same where the question, and what is still to be built, are said differently for each layout.
    pub(super) fn case(self, layout: &str) -> String {
        match self {
            Part::Ask | Part::NotYet => format!("{}-{layout}", self.name()),
            _ => self.name().to_owned(),
        }
    }
}

/// One leg of the way to what is asked.
pub(super) struct Leg {
    /// What is done; never empty.
    pub verbs: Vec<Verb>,
    /// What is said while it is done.
    pub say: Say,
    /// What is asked before it.
    pub question: Option<Question>,
}

impl Leg {
    /// A leg.
    pub(super) fn new(verbs: Vec<Verb>, say: Say) -> Leg {
        Leg { verbs, say, question: None }
    }

    /// The leg with a question before it.
    pub(super) fn asked(mut self, question: Question) -> Leg {
        self.question = Some(question);
        self
    }

    /// The same, from the parts of the question.
    pub(super) fn asking(self, ask: Say, choices: Vec<Say>, right: usize) -> Leg {
        self.asked(Question { ask, choices, right })
    }
}

/// What a misconception leads to.
pub(super) enum Mistake {
    /// It is built right, and this is written.
    Writes(&'static Misconception, String),
    /// This is built, from the start, and this is written.
    Builds(&'static Misconception, Vec<Verb>, String),
}

/// What misconceptions lead to that say what is written; those that say nothing are left out.
pub(super) fn written<T: ToString>(
    answers: impl IntoIterator<Item = (&'static Misconception, Option<T>)>,
) -> Vec<Mistake> {
    let writes = |(misconception, answer): (_, Option<T>)| {
        answer.map(|answer| Mistake::Writes(misconception, answer.to_string()))
    };
    answers.into_iter().filter_map(writes).collect()
}

/// An activity with something to build on the first board, or nothing, and something to write, or nothing.
pub(super) trait Exercise: Sync {
    /// As [`Activity::generate`].
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item;

    /// As [`Activity::knows`].
    fn knows(&self, item: &Item) -> bool;

    /// As [`Activity::table`]. What is built stands on the first board; what is written on a card.
    fn table(&self, item: &Item) -> Table;

    /// What is to be written on an equation card, as canonical text; empty where nothing is.
    fn answer(&self, item: &Item) -> String;

    /// Whether what is written is right; by itself where it is written just as the answer is. `10/12` may do for `5/6`.
    fn accepts(&self, item: &Item, written: &str) -> bool {
        written == self.answer(item)
    }

    /// Whether an answer that is wrong tells of a misconception that leads to another one; by itself where both are the same.
    /// An estimate is never just what a rule says.
    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        given == thought
    }

    /// The leg that comes after `done` others, from a board that stands there; `None` where all is built, or nothing is
    /// to be. What is there is recognised by its [`Exercise::state`], so that it does not matter how a child came there.
    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg>;

    /// What is said.
    fn say(&self, item: &Item, part: Part) -> Say;

    /// What is asked before the answer is written.
    fn question(&self, _item: &Item) -> Option<Question> {
        None
    }

    /// What misconceptions would do; those that come to the right answer may be among them.
    fn mistakes(&self, item: &Item) -> Vec<Mistake>;

    /// How far a board is, as a text that is the same wherever the same has been done; by itself its value.
    fn state(&self, board: &Board) -> String {
        board.value()
    }

    /// How many legs are done on a board that is none of those on the way and from which the way can still be gone on:
    /// where things are done in another order, or half.
    fn resume(&self, _item: &Item, _board: &Board) -> Option<usize> {
        None
    }

    /// Whether there is something to judge on a board; by itself where it is not as at the start.
    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        self.state(board) != self.state(start)
    }

    /// Whether a board is as it should be; `wanted` is what the way leads to.
    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        self.state(board) == self.state(wanted)
    }

    /// As [`Activity::numerals`].
    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        vec![item.math.say()]
    }

    /// As [`Activity::below`].
    fn below(&self, item: &Item) -> Option<Item>;
}

/// The way from a board to what is asked.
pub(super) struct Way {
    /// The boards on it, from the first to the last; none where there is no board.
    pub stations: Vec<Board>,
    /// What is done on it, in order.
    pub verbs: Vec<Verb>,
}

impl Way {
    /// The way on an item's own table.
    fn of(exercise: &dyn Exercise, item: &Item, table: &Table) -> Way {
        match table.board(0) {
            Some(start) => Way::from(exercise, item, start.clone()),
            None => Way { stations: Vec::new(), verbs: Vec::new() },
        }
    }

    /// The way from a board, as far as it can be gone.
    pub(super) fn from(exercise: &dyn Exercise, item: &Item, start: Board) -> Way {
        let mut way = Way { stations: vec![start], verbs: Vec::new() };
        while let Some(mut board) = way.stations.last().cloned()
            && way.stations.len() < MOST_LEGS
            && let Some(leg) = exercise.leg(item, way.stations.len() - 1, &board)
            && leg.verbs.iter().all(|verb| board.act(verb).is_ok())
        {
            way.stations.push(board);
            way.verbs.extend(leg.verbs);
        }
        way
    }

    /// Whether there is anything to build.
    fn builds(&self) -> bool {
        self.stations.len() > 1
    }

    /// Whether a board is what the way leads to.
    fn ends_at(&self, exercise: &dyn Exercise, item: &Item, board: &Board) -> bool {
        self.stations.last().is_some_and(|wanted| exercise.is_built(item, board, wanted))
    }
}

/// More legs than any way has.
const MOST_LEGS: usize = 24;

/// The goal of all legs, and that of writing, which comes after them.
const WRITE: u8 = 100;

fn next_leg(exercise: &dyn Exercise, item: &Item, board: &Board) -> Option<Step> {
    let way = Way::of(exercise, item, &exercise.table(item));
    if !way.builds() || way.ends_at(exercise, item, board) {
        return None;
    }
    let stands = |board: &Board| {
        let now = exercise.state(board);
        let station = way.stations.iter().rposition(|station| exercise.state(station) == now);
        station.or_else(|| exercise.resume(item, board))
    };
    if let Some(done) = stands(board)
        && let Some(leg) = exercise.leg(item, done, board)
        && works(board, &leg.verbs)
    {
        let actions = leg.verbs.into_iter().map(Action::first).collect();
        let goal = u8::try_from(done).unwrap_or(WRITE - 1).min(WRITE - 1);
        return Some(Step { goal, actions, say: leg.say, question: leg.question, mends: false });
    }
    // One thing taken back leads on; or all is begun anew.
    let takes_back =
        |verb: &Verb| matches!(verb, Verb::Remove { n: 1, .. } | Verb::Type { key: Key::Back, .. });
    let back = board.verbs().into_iter().filter(takes_back).find(|verb| {
        let mut before = board.clone();
        before.act(verb).is_ok() && stands(&before).is_some()
    });
    Some(Step::mending(
        0,
        Action::first(back.unwrap_or(Verb::Clear)),
        match back {
            Some(Verb::Type { .. }) => say::step_rub_out(),
            Some(_) => say::step_one_back(),
            None => say::step_start_over(),
        },
    ))
}

fn works(board: &Board, verbs: &[Verb]) -> bool {
    let mut board = board.clone();
    !verbs.is_empty() && verbs.iter().all(|verb| board.act(verb).is_ok())
}

/// The card that the answer is written on, and where it lies.
fn card(table: &Table) -> Option<(u8, &EquationCard)> {
    (0_u8..).zip(table.seats()).find_map(|(number, seat)| match (&seat.board, seat.role) {
        (_, SeatRole::Shown) => None,
        (Board::EquationCard(card), _) => Some((number, card)),
        _ => None,
    })
}

fn next(exercise: &dyn Exercise, item: &Item, table: &Table) -> Option<Step> {
    if let Some(step) = next_leg(exercise, item, table.board(0)?) {
        return Some(step);
    }
    let answer = exercise.answer(item);
    let (seat, card) = card(table)?;
    if card.answer().is_some_and(|written| exercise.accepts(item, &written)) {
        return None;
    }
    let actions: Vec<Action> = card.towards(&answer).into_iter().map(|verb| Action { seat, verb }).collect();
    Some(match actions.as_slice() {
        [] => return None,
        [back @ Action { verb: Verb::Type { key: Key::Back, .. }, .. }] => {
            Step::mending(WRITE, *back, say::step_rub_out())
        }
        _ => {
            let said = exercise.say(item, Part::Write);
            Step { question: exercise.question(item), ..Step::new(WRITE, actions, said) }
        }
    })
}

fn score(exercise: &dyn Exercise, item: &Item, table: &Table) -> Judgement {
    let first = exercise.table(item);
    let way = Way::of(exercise, item, &first);
    let (Some(board), Some(start)) = (table.board(0), way.stations.first()) else {
        return Judgement::not_yet(say::not_yet_write());
    };
    if way.builds() && !exercise.is_begun(board, start) {
        return Judgement::not_yet(exercise.say(item, Part::NotYet));
    }
    let built = way.builds().then(|| way.ends_at(exercise, item, board));
    let answer = exercise.answer(item);
    if answer.is_empty() && board.value().is_empty() {
        return Judgement::not_yet(say::not_yet_gap());
    }
    let written = match card(table).filter(|_| !answer.is_empty()) {
        Some((_, card)) => match card.answer() {
            Some(written) => Some(written),
            None => return Judgement::not_yet(say::not_yet_write()),
        },
        None => None,
    };
    let said = written.as_ref().map(|written| exercise.accepts(item, written));
    let given = written.unwrap_or_else(|| board.value());
    let judgement = Judgement::of(built, said, given);
    if judgement.is_right() {
        return judgement;
    }
    let same_board = |suspect: &Suspect| {
        let mut thought = first.clone();
        suspect.actions.iter().all(|action| thought.act(*action).is_ok())
            && thought.board(0).is_some_and(|thought| exercise.state(thought) == exercise.state(board))
    };
    // What was built right and written wrong is named by what is written.
    // Where nothing is written, what is built is the answer.
    let by_words = !way.builds() || answer.is_empty() || said == Some(false) && built != Some(false);
    let named: Vec<_> = suspects(exercise, item, &first, &way)
        .into_iter()
        .filter(|suspect| {
            exercise.is_like(item, &judgement.answer, &suspect.answer) && (by_words || same_board(suspect))
        })
        .map(|suspect| suspect.misconception)
        .collect();
    judgement.suspecting(named)
}

fn suspects(exercise: &dyn Exercise, item: &Item, table: &Table, way: &Way) -> Vec<Suspect> {
    let card = card(table);
    let right = |answer: &str| exercise.accepts(item, answer);
    // What does not fit the card is written by nobody.
    let acting = |verbs: &[Verb], answer: &str| -> Option<Vec<Action>> {
        let mut actions: Vec<Action> = verbs.iter().copied().map(Action::first).collect();
        if let Some((seat, card)) = card.filter(|_| !answer.is_empty()) {
            let mut written = card.clone();
            let keys = card.towards(answer);
            if keys.is_empty() || keys.iter().any(|verb| written.act(verb).is_err()) {
                return None;
            }
            actions.extend(keys.into_iter().map(|verb| Action { seat, verb }));
        }
        Some(actions)
    };
    let suspect = |mistake: Mistake| match mistake {
        Mistake::Writes(misconception, answer) => {
            let actions = acting(&way.verbs, &answer)?;
            (!right(&answer)).then_some(Suspect { misconception, answer, actions })
        }
        Mistake::Builds(misconception, verbs, answer) => {
            let mut board = table.board(0)?.clone();
            let possible = verbs.iter().all(|verb| board.act(verb).is_ok());
            let said = answer.is_empty() || right(&answer);
            if !possible || said && way.ends_at(exercise, item, &board) {
                return None;
            }
            let actions = acting(&verbs, &answer)?;
            let answer = if answer.is_empty() { board.value() } else { answer };
            Some(Suspect { misconception, answer, actions })
        }
    };
    exercise.mistakes(item).into_iter().filter_map(suspect).collect()
}

impl<E: Exercise> Activity for E {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        Exercise::generate(self, stage, level, random)
    }

    fn knows(&self, item: &Item) -> bool {
        Exercise::knows(self, item)
    }

    fn table(&self, item: &Item) -> Table {
        Exercise::table(self, item)
    }

    fn ask(&self, item: &Item) -> Say {
        self.say(item, Part::Ask)
    }

    fn ask_again(&self, item: &Item) -> Say {
        self.say(item, Part::AskAgain)
    }

    fn strategy(&self, item: &Item) -> Say {
        self.say(item, Part::Strategy)
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        next(self, item, table)
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        score(self, item, table)
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        let table = Exercise::table(self, item);
        suspects(self, item, &table, &Way::of(self, item, &table))
    }

    fn praise(&self, item: &Item) -> Say {
        self.say(item, Part::Praise)
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        Exercise::numerals(self, item, table)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        Exercise::below(self, item)
    }
}
