//! A number that is not known, anywhere in an equation: `?-3=5`, `5=8-?`, `8+4=?+5`.
//!
//! Concrete: cubes are put onto a pan of a balance, or taken off, until both sides are the same; its beam is held until the
//! child has written how many. Representational: the numbers and the `?` get their boxes in a bar of a whole and two parts.
//! Abstract: the number is written on the card.
//!
//! A bar has one whole, so equations with a sum on both sides are built and written, and not drawn. What a minus is taken
//! from cannot be unknown on a balance.

use super::equal_sign::{ADDS_ALL, NEXT};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::missing_addend::ADDS;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Number, Op, Statement, Term};
use crate::table::boards::{CubePans, EquationCard, Schema, SchemaCard};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct UnknownNumber;

/// Where the unknown stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    /// `?+3=8`
    First,
    /// `3+?=8`
    Second,
    /// `8=?+3`
    AfterSign,
    /// `8=3+?`
    Last,
    /// `8-?=3`
    Taken,
    /// `3=8-?`
    TakenLast,
    /// `?-3=5`
    Start,
    /// `5=?-3`
    StartAfterSign,
    /// `4+4=?+3`
    BothAfterSign,
    /// `4+4=3+?`
    BothLast,
    /// `?+3=4+4`
    BothFirst,
}

impl Form {
    const ALL: [Form; 11] = [
        Form::First,
        Form::Second,
        Form::AfterSign,
        Form::Last,
        Form::Taken,
        Form::TakenLast,
        Form::Start,
        Form::StartAfterSign,
        Form::BothAfterSign,
        Form::BothLast,
        Form::BothFirst,
    ];

    /// A sum on each side of the sign.
    const fn has_two_sums(self) -> bool {
        matches!(self, Form::BothAfterSign | Form::BothLast | Form::BothFirst)
    }

    /// The unknown is what something is taken from.
    const fn asks_for_whole(self) -> bool {
        matches!(self, Form::Start | Form::StartAfterSign)
    }

    const fn is_asked(self, stage: Stage) -> bool {
        match stage {
            Stage::Concrete => !self.asks_for_whole() && !matches!(self, Form::TakenLast),
            Stage::Representational => !self.has_two_sums(),
            Stage::Abstract => true,
        }
    }

    fn is_of(self, level: Level, stage: Stage) -> bool {
        let hard = self.has_two_sums() || self.asks_for_whole();
        self.is_asked(stage)
            && match level {
                Level::Easy => matches!(self, Form::First | Form::Second | Form::Taken),
                Level::Usual => true,
                Level::Hard => hard,
            }
    }
}

/// An equation with one unknown: what a side is worth, the known part of it, and of another sum on the other side the first
/// number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Equation {
    form: Form,
    worth: u32,
    part: u32,
    /// 0 where there is no other sum.
    first: u32,
}

impl Equation {
    fn statement(self) -> Statement {
        let Equation { form, worth, part, first } = self;
        let [worth_term, known] = [worth, part].map(Term::whole);
        let left = Term::whole(worth.saturating_sub(part));
        let plus = |first, second| Expression::pair(first, Op::Plus, second);
        let minus = |first, second| Expression::pair(first, Op::Minus, second);
        let sum = || plus(Term::whole(first), Term::whole(worth.saturating_sub(first)));
        let one = Expression::term;
        let (left, right) = match form {
            Form::First => (plus(Term::Unknown, known), one(worth_term)),
            Form::Second => (plus(known, Term::Unknown), one(worth_term)),
            Form::AfterSign => (one(worth_term), plus(Term::Unknown, known)),
            Form::Last => (one(worth_term), plus(known, Term::Unknown)),
            Form::Taken => (minus(worth_term, Term::Unknown), one(known)),
            Form::TakenLast => (one(known), minus(worth_term, Term::Unknown)),
            Form::Start => (minus(Term::Unknown, known), one(left)),
            Form::StartAfterSign => (one(left), minus(Term::Unknown, known)),
            Form::BothAfterSign => (sum(), plus(Term::Unknown, known)),
            Form::BothLast => (sum(), plus(known, Term::Unknown)),
            Form::BothFirst => (plus(Term::Unknown, known), sum()),
        };
        Statement::Equation(left, right)
    }

    fn read(item: &Item) -> Option<Equation> {
        let whole = |term: Term| match term {
            Term::Known(Number::Whole(number)) => Some(number),
            _ => None,
        };
        let of = |side: &Expression| side.terms().map(whole).collect::<Vec<_>>();
        let (left, right) = item.math.sides()?;
        let numbers = item.wholes();
        let known = |side: &[Option<u32>]| side.iter().copied().collect::<Option<Vec<u32>>>();
        let (left, right) = (of(left), of(right));
        // Two sums, a known and an unknown one; or two known numbers.
        let (worth, part, first) = match (known(&left), known(&right), numbers.as_slice()) {
            (Some(sum), _, [first, _, part]) | (_, Some(sum), [part, first, _]) if sum.len() == 2 => {
                (sum.iter().sum(), *part, *first)
            }
            (_, _, [one, other]) => {
                // Either both are parts, or the larger one is the whole.
                let whole_is_asked = Equation { form: Form::Start, worth: one + other, part: *one, first: 0 };
                let after = Equation { form: Form::StartAfterSign, part: *other, ..whole_is_asked };
                let found = [whole_is_asked, after].into_iter().find(|known| known.statement() == item.math);
                match found {
                    Some(found) => return Some(found),
                    None => (*one.max(other), *one.min(other), 0),
                }
            }
            _ => return None,
        };
        let equations = Form::ALL.into_iter().map(|form| Equation { form, worth, part, first });
        equations
            .filter(|known| known.form.has_two_sums() == (first > 0))
            .find(|known| known.statement() == item.math)
    }

    const fn answer(self) -> u32 {
        if self.form.asks_for_whole() { self.worth } else { self.worth.saturating_sub(self.part) }
    }

    /// What a child writes who takes the number after the sign for the answer to what stands before it.
    const fn next(self) -> Option<u32> {
        match self.form {
            Form::AfterSign | Form::BothAfterSign => Some(self.worth),
            Form::StartAfterSign => Some(self.worth.saturating_sub(self.part)),
            _ => None,
        }
    }

    /// What the boxes of the bar hold: the whole and its parts.
    fn boxes(self) -> [String; 3] {
        let (whole, part) = (self.worth.to_string(), self.part.to_string());
        if self.form.asks_for_whole() {
            return ["?".to_owned(), part, self.worth.saturating_sub(self.part).to_string()];
        }
        [whole, part, "?".to_owned()]
    }

    fn suits(self, stage: Stage) -> bool {
        let most = match (stage, self.form.has_two_sums()) {
            (Stage::Concrete, _) => 10,
            (_, true) => 15,
            (_, false) => 20,
        };
        let first =
            if self.form.has_two_sums() { (1..self.worth).contains(&self.first) } else { self.first == 0 };
        self.form.is_asked(stage)
            && (3..=most).contains(&self.worth)
            && (1..self.worth).contains(&self.part)
            && first
    }

    /// What is done on the pans.
    const fn does(self) -> &'static str {
        match self.form {
            Form::Taken => "take",
            Form::First | Form::Second | Form::BothFirst => "left",
            _ => "right",
        }
    }

    fn pans(self) -> CubePans {
        let sum = match self.first {
            0 => vec![small(self.worth)],
            first => vec![small(first), small(self.worth.saturating_sub(first))],
        };
        let known = vec![small(self.part)];
        match self.does() {
            "take" => CubePans::to_take_off(small(self.worth), small(self.part)),
            "left" => CubePans::to_fill([known, sum], CubePans::LEFT),
            _ => CubePans::to_fill([sum, known], CubePans::RIGHT),
        }
    }

    fn bar(self) -> SchemaCard {
        let mut numbers = vec![self.part];
        numbers.push(if self.form.asks_for_whole() {
            self.worth.saturating_sub(self.part)
        } else {
            self.worth
        });
        SchemaCard::drawn(&numbers, Schema::Total)
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "pans",
        Stage::Representational => "bar",
        Stage::Abstract => "card",
    }
}

/// What lies in the boxes of a bar.
fn lie(card: &SchemaCard) -> Option<[String; 3]> {
    card.says().into_iter().next().flatten().map(|(_, texts)| texts)
}

/// What is still to be placed on a bar, the whole before its parts; `None` where something lies in a wrong box.
fn missing(card: &SchemaCard, [whole, first, second]: [String; 3]) -> Option<Vec<Verb>> {
    let [total, one, other] = lie(card)?;
    // The parts may lie either way round.
    let turned = one == second && one != first || other == first && other != second;
    let (first, second) = if turned { (second, first) } else { (first, second) };
    let fits = |lies: &String, wanted: &String| lies.is_empty() || lies == wanted;
    if !fits(&total, &whole) || !fits(&one, &first) || !fits(&other, &second) {
        return None;
    }
    let none = String::new;
    if total.is_empty() {
        return Some(card.place(0, &[whole, none(), none()]));
    }
    let open = |lies: String, wanted| if lies.is_empty() { wanted } else { none() };
    Some(card.place(0, &[none(), open(one, first), open(other, second)]))
}

impl UnknownNumber {
    /// What the side is worth after cubes are put on or taken off, and what is written.
    fn words(item: &Item, case: &str) -> Say {
        let equation = Equation::read(item);
        let answer = equation.map_or(0, Equation::answer);
        let side =
            equation.map_or(0, |known| if known.form == Form::Taken { known.part } else { known.worth });
        say::unknown_number(case, side, answer)
    }

    /// What is done, as a part of the name of a message.
    fn does(item: &Item) -> &'static str {
        let Some(equation) = Equation::read(item) else { return "parts" };
        match item.stage {
            Stage::Concrete => equation.does(),
            Stage::Representational => "bar",
            Stage::Abstract if equation.form.has_two_sums() => "sums",
            Stage::Abstract => "parts",
        }
    }

    fn asked(equation: Equation) -> Question {
        let Equation { form, worth, part, .. } = equation;
        if form.has_two_sums() {
            let choices = vec![say::just(worth), say::just(worth + part)];
            return Question { ask: say::unknown_question("sums"), choices, right: 0 };
        }
        let whole = if form.asks_for_whole() { say::math_unknown() } else { say::just(worth) };
        Question { ask: say::unknown_question("whole"), choices: vec![whole, say::just(part)], right: 0 }
    }
}

impl Exercise for UnknownNumber {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let forms: Vec<Form> = Form::ALL.into_iter().filter(|form| form.is_of(level, stage)).collect();
        // Where sums stand on both sides, the sign is what matters: every other item that may be one is one.
        let sums: Vec<Form> = forms.iter().copied().filter(|form| form.has_two_sums()).collect();
        loop {
            let forms = if random.coin() && !sums.is_empty() { &sums } else { &forms };
            let form = random.pick(forms).copied().unwrap_or(Form::Second);
            let worth = random.between(3, if level == Level::Easy { 10 } else { 20 });
            let first = if form.has_two_sums() { random.between(1, worth) } else { 0 };
            let equation = Equation { form, worth, part: random.between(1, worth), first };
            if equation.suits(stage) {
                return Item::new(stage, equation.statement(), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let equation = Equation::read(item);
        item.layout == layout(item.stage) && equation.is_some_and(|known| known.suits(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        match (item.stage, Equation::read(item)) {
            (Stage::Concrete, Some(equation)) => Table::with_answer(equation.pans(), card),
            (Stage::Representational, Some(equation)) => Table::with_answer(equation.bar(), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Equation::read(item).map_or(0, Equation::answer).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let equation = Equation::read(item)?;
        let says = |case: &str| UnknownNumber::words(item, case);
        match board {
            Board::CubePans(pans) => {
                let n = small(equation.answer()).checked_sub(pans.changed()).filter(|n| *n > 0)?;
                let does = equation.does();
                let leg = Leg::new(
                    vec![pans.more(n)],
                    says(if does == "take" { "build-take" } else { "build-put" }),
                );
                let choices = vec![say::pan_left(), say::pan_right()];
                Some(leg.asking(say::unknown_question("more"), choices, usize::from(does == "left")))
            }
            Board::SchemaCard(card) => {
                let verbs = missing(card, equation.boxes()).filter(|verbs| !verbs.is_empty())?;
                if lie(card)?.first().is_some_and(|total| !total.is_empty()) {
                    return Some(Leg::new(verbs, says("build-parts")));
                }
                Some(Leg::new(verbs, says("build-whole")).asked(UnknownNumber::asked(equation)))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let does = UnknownNumber::does(item);
        let does = match (part, does) {
            (Part::Ask, "parts" | "sums") => "card",
            (Part::Ask, does) => does,
            (_, "left" | "right") => "put",
            (_, does) => does,
        };
        UnknownNumber::words(item, &format!("{}-{does}", part.name()))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let equation = Equation::read(item).filter(|_| item.stage == Stage::Abstract)?;
        Some(UnknownNumber::asked(equation))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(equation) = Equation::read(item) else { return Vec::new() };
        let all = equation.worth + equation.part;
        let adds = match equation.form {
            form if form.has_two_sums() => Some((&ADDS_ALL, all)),
            // What is unknown is the sum itself.
            form if form.asks_for_whole() => None,
            _ => Some((&ADDS, all)),
        };
        let next = equation.next().map(|next| (&NEXT, next));
        let table = self.table(item);
        let mistake = |(rule, number): (_, u32)| match table.board(0) {
            Some(Board::CubePans(pans)) => {
                Mistake::Builds(rule, vec![pans.more(small(number))], number.to_string())
            }
            // The unknown is taken for all there is.
            Some(Board::SchemaCard(card)) if number == all => {
                let [whole, part, unknown] = equation.boxes();
                Mistake::Builds(rule, card.place(0, &[unknown, part, whole]), number.to_string())
            }
            _ => Mistake::Writes(rule, number.to_string()),
        };
        adds.into_iter().chain(next).map(mistake).collect()
    }

    fn state(&self, board: &Board) -> String {
        let boxes = if let Board::SchemaCard(card) = board { lie(card) } else { None };
        let Some([whole, mut one, mut other]) = boxes else { return board.value() };
        if one > other {
            std::mem::swap(&mut one, &mut other);
        }
        format!("{whole}={one}+{other}")
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let equation = Equation::read(item)?;
        // No bar has two wholes: such an equation is built at once.
        let stage = match item.stage.below()? {
            Stage::Representational if equation.form.has_two_sums() => Stage::Concrete,
            stage => stage,
        };
        let form = match (stage, equation.form) {
            (Stage::Concrete, Form::TakenLast) => Form::Taken,
            (_, form) => form,
        };
        let below = Equation { form, ..equation };
        below.suits(stage).then(|| Item::new(stage, below.statement(), layout(stage)))
    }
}
