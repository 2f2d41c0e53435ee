//! A mat with loose pieces: one model for everything that is laid down, fitted together, traded, turned and put in order.
//!
//! What the pieces are is told by a row of `sets.rs`, what they look like by `form.rs`. Pieces lie anywhere: a place on the
//! mat is a spot of its [`Field`], [`Mat::ANYWHERE`] is wherever there is room. Where a set fits together, a corner that
//! comes near another one goes to it.
//!
//! Under most sets one of several grounds may be laid: parts side by side, a whole with its parts. It changes what is told
//! of where the pieces lie, not what they are worth.
//!
//! Limits: [`Mat::MOST`] pieces. A position is given by the lattice of the field; fitting corners makes it finer.

mod arrange;
mod form;
mod ground;
mod inspect;
pub(super) mod plan;
mod sets;
mod text;

use self::ground::{CHOICES, Ground};
use self::plan::Plan;
use self::sets::{Over, SETS, Set, Spec, Written};
use super::kit::{self, Ids, TRAY, source, source_index};
use crate::math::gcd;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::Size;
use crate::table::hand::{Arrow, STRIDE};
use crate::table::piece::{Button, Field, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// The mat in its own units, and the lattice of places on it.
pub(super) const WIDTH: i32 = 3_840;
pub(super) const HEIGHT: i32 = 2_160;
pub(super) const PITCH: i32 = 16;
pub(super) const FIELD: Field = Field { first: 20_000, across: 240, down: 135 };
/// At most so many are taken from the tray at once.
pub(super) const HANDFUL: u8 = 10;

/// The sets that stand in activities only.
const IN_ACTIVITIES: [&str; 2] = ["decimal-blocks", "decimal-discs"];

/// A piece on the mat.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Laid {
    id: PieceId,
    kind: Kind,
    /// The middle of the box around it.
    at: (i32, i32),
    /// Degrees, clockwise.
    turn: i32,
    over: bool,
    locked: bool,
    from: Vec<PieceId>,
}

/// Loose pieces of one set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mat {
    set: u8,
    /// Which of [`CHOICES`] lies under the pieces; the first one is the set's own.
    ground: u8,
    pieces: Vec<Laid>,
    ids: Ids,
}

impl Mat {
    /// Wherever there is room on the mat.
    pub const ANYWHERE: Spot = Spot(0);
    /// The ground under the pieces: marking it lays another one.
    pub const GROUND: Spot = Spot(17);
    /// How many pieces lie on one mat at most.
    pub const MOST: usize = 300;

    /// An empty mat with the set of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Mat> {
        let set = SETS.iter().position(|set| set.name == name)?;
        Some(Mat { set: u8::try_from(set).ok()?, ground: 0, pieces: Vec::new(), ids: Ids::default() })
    }

    /// The names of all sets of the free table.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SETS.iter().map(|set| set.name).filter(|name| !IN_ACTIVITIES.contains(name))
    }

    fn set(&self) -> &'static Set {
        let [first, ..] = &SETS;
        SETS.get(usize::from(self.set)).unwrap_or(first)
    }

    /// What makes regions of the mat.
    fn ground(&self) -> Ground {
        match CHOICES.get(usize::from(self.ground)) {
            Some(laid) if self.ground > 0 => *laid,
            _ => self.set().loops,
        }
    }

    /// The set's own columns, unless another ground lies over them.
    fn columns(&self) -> &'static [(Kind, i32)] {
        if self.ground == 0 { self.set().columns } else { &[] }
    }

    /// Lays a ground under the pieces; they stay where they are. Loops and what is put in order have their own.
    fn lay(&mut self, ground: u8) -> Result<(), Refusal> {
        let own = !self.set().loops.outlines.is_empty() || self.set().written == Written::Order;
        if own || usize::from(ground) >= CHOICES.len() {
            return Err(Refusal::NotHere);
        }
        if ground == self.ground {
            return Err(Refusal::Nothing);
        }
        self.ground = ground;
        Ok(())
    }

    /// What a ground is called: the set's own by what it is.
    fn say_ground(&self, ground: u8) -> Say {
        let own = if self.set().columns.is_empty() { 0 } else { whole(CHOICES.len()) };
        say::button_ground(if ground == 0 { own } else { ground.into() })
    }

    /// The name of the set: the value of `data-board`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.set().name
    }

    /// What the manipulative is called.
    #[must_use]
    pub fn called(&self) -> Say {
        (self.set().says)()
    }

    /// The same mat with another of [`CHOICES`] under its pieces.
    #[must_use]
    pub(crate) fn on_ground(mut self, ground: u8) -> Mat {
        self.ground = ground;
        self
    }

    fn spec(&self, kind: Kind) -> Result<&'static Spec, Refusal> {
        self.set().spec(kind).ok_or(Refusal::NotHere)
    }

    fn find(&self, piece: PieceId) -> Result<&Laid, Refusal> {
        let laid = self.pieces.iter().find(|laid| laid.id == piece).ok_or(Refusal::Nothing)?;
        if laid.locked { Err(Refusal::Locked) } else { Ok(laid) }
    }

    /// `piece` and those of its kind that lie on the same spot, `n` in all.
    fn handful(&self, piece: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let laid = self.find(piece)?;
        let spot = lies(laid.at);
        let like = |other: &&Laid| {
            other.kind == laid.kind && other.id != piece && !other.locked && lies(other.at) == spot
        };
        let others = self.pieces.iter().rev().filter(like).map(|other| other.id);
        let all: Vec<PieceId> = std::iter::once(piece).chain(others).take(n.into()).collect();
        if n == 0 || all.len() < usize::from(n) { Err(Refusal::Nothing) } else { Ok(all) }
    }

    fn room(&self, spec: &Spec, n: u8) -> Result<(), Refusal> {
        let n = usize::from(n);
        let there = self.pieces.iter().filter(|piece| piece.kind == spec.kind).count();
        if n == 0 || spec.only > 0 && there + n > usize::from(spec.only) {
            return Err(Refusal::Nothing);
        }
        if n > usize::from(HANDFUL) || self.pieces.len() + n > Mat::MOST {
            Err(Refusal::Full)
        } else {
            Ok(())
        }
    }

    fn size_of(&self, piece: &Laid) -> (i32, i32) {
        self.set()
            .spec(piece.kind)
            .map_or((0, 0), |spec| spec.form.size(piece.turn, mirrored(spec, piece.over)))
    }

    fn new_piece(&mut self, kind: Kind, at: (i32, i32), turn: i32, from: Vec<PieceId>) -> Laid {
        Laid { id: self.ids.next(), kind, at, turn, over: false, locked: false, from }
    }

    fn add(&mut self, kind: Kind, n: u8, to: Spot) -> Result<Say, Refusal> {
        let spec = self.spec(kind)?;
        self.room(spec, n)?;
        for number in 0..i32::from(n) {
            let tray = self.set().specs.iter().position(|other| other.kind == kind).unwrap_or(0);
            let from = vec![source(u16::try_from(tray).unwrap_or(0))];
            let mut piece = self.new_piece(kind, (0, 0), 0, from);
            let at = self.landing(&piece, spec, to).ok_or(Refusal::NotHere)?;
            let size = self.size_of(&piece);
            // Several put down at one place lie side by side.
            let beside = if FIELD.cell(to).is_none() { 0 } else { number * (size.0 + 12) };
            piece.at = self.inside((at.0 + beside, at.1), size);
            self.pieces.push(piece);
        }
        Ok(say::did_put_down(kind.count(n.into())))
    }

    fn put(&mut self, piece: PieceId, n: u8, to: Spot) -> Result<Say, Refusal> {
        let moving = self.handful(piece, n)?;
        let laid = self.find(piece)?.clone();
        let spec = self.spec(laid.kind)?;
        let at = self.landing(&laid, spec, to).ok_or(Refusal::NotHere)?;
        // What was moved last lies on top.
        let (mut moved, rest): (Vec<Laid>, Vec<Laid>) =
            std::mem::take(&mut self.pieces).into_iter().partition(|laid| moving.contains(&laid.id));
        moved.iter_mut().for_each(|laid| laid.at = at);
        self.pieces = rest;
        self.pieces.extend(moved);
        Ok(say::did_move())
    }

    /// By so many steps of the lattice, exactly: what was chosen with it comes after it, and lies to it as it lay.
    fn shift(&mut self, piece: PieceId, (across, down): (i16, i16)) -> Result<Say, Refusal> {
        let mut laid = self.find(piece)?.clone();
        let at = (laid.at.0 + i32::from(across) * PITCH, laid.at.1 + i32::from(down) * PITCH);
        laid.at = self.inside(at, self.size_of(&laid));
        self.pieces.retain(|other| other.id != piece);
        self.pieces.push(laid);
        Ok(say::did_move())
    }

    fn trade(&mut self, piece: PieceId) -> Result<Say, Refusal> {
        let laid = self.find(piece)?.clone();
        let (need, kind) = self.spec(laid.kind)?.trade.ok_or(Refusal::NotHere)?;
        let spec = self.spec(kind)?;
        let like: Vec<&Laid> =
            self.pieces.iter().filter(|other| other.kind == laid.kind && !other.locked).collect();
        let nearest = crate::order::by_number(like, |other| {
            let (dx, dy) = (i64::from(other.at.0 - laid.at.0), i64::from(other.at.1 - laid.at.1));
            dx * dx + dy * dy
        });
        let used: Vec<PieceId> = nearest.iter().take(need.into()).map(|other| other.id).collect();
        if used.len() < usize::from(need) {
            return Err(Refusal::TooFew);
        }
        self.pieces.retain(|other| !used.contains(&other.id));
        let turn = if spec.turn > 0 { laid.turn } else { 0 };
        let at = if self.columns().is_empty() {
            let (x, y) = self.pivot(&laid);
            let (mx, my) = spec.form.middle(turn, false);
            if matches!(spec.form, form::Form::Sector(..)) { (x + mx, y + my) } else { laid.at }
        } else {
            self.free(spec, turn)
        };
        let at = self.inside(at, spec.form.size(turn, false));
        let traded = self.new_piece(kind, at, turn, used);
        self.pieces.push(traded);
        Ok(say::did_trade(kind.name()))
    }

    /// The point a piece turns about.
    fn pivot(&self, piece: &Laid) -> (i32, i32) {
        let middle = self
            .set()
            .spec(piece.kind)
            .map_or((0, 0), |spec| spec.form.middle(piece.turn, mirrored(spec, piece.over)));
        (piece.at.0 - middle.0, piece.at.1 - middle.1)
    }

    fn split(&mut self, piece: PieceId, into: u8) -> Result<Say, Refusal> {
        let laid = self.find(piece)?.clone();
        let (parts, kind) = self.spec(laid.kind)?.split.ok_or(Refusal::NotHere)?;
        let spec = self.spec(kind)?;
        if into != parts {
            return Err(Refusal::NotHere);
        }
        if self.pieces.len() - 1 + usize::from(parts) > Mat::MOST {
            return Err(Refusal::Full);
        }
        let pivot = self.pivot(&laid);
        let columns = !self.columns().is_empty();
        self.pieces.retain(|other| other.id != piece);
        for number in 0..i32::from(parts) {
            let (at, turn) = if columns {
                (self.free(spec, 0), 0)
            } else {
                part_place(spec, &laid, pivot, number, parts.into())
            };
            let at = self.inside(at, spec.form.size(turn, false));
            let part = self.new_piece(kind, at, turn.rem_euclid(360), vec![piece]);
            self.pieces.push(part);
        }
        Ok(say::did_split(kind.count(parts.into())))
    }

    fn turn(&mut self, piece: PieceId, way: Way) -> Result<Say, Refusal> {
        let laid = self.find(piece)?.clone();
        let spec = self.spec(laid.kind)?;
        let mut after = laid.clone();
        let said = match way {
            Way::Over if spec.over == Over::No => return Err(Refusal::NotHere),
            Way::Over => {
                after.over = !after.over;
                say::did_turn_over()
            }
            _ if spec.turn == 0 => return Err(Refusal::NotHere),
            _ => {
                let step = if way == Way::Back { -spec.turn } else { spec.turn };
                after.turn = (after.turn + step).rem_euclid(360);
                say::did_turn()
            }
        };
        let (x, y) = self.pivot(&laid);
        let (mx, my) = spec.form.middle(after.turn, mirrored(spec, after.over));
        after.at = self.inside((x + mx, y + my), spec.form.size(after.turn, mirrored(spec, after.over)));
        if let Some(place) = self.pieces.iter_mut().find(|other| other.id == piece) {
            *place = after;
        }
        Ok(said)
    }

    /// What counts: everything whose face is to be seen.
    fn counted(&self) -> impl Iterator<Item = (&Laid, &'static Spec)> {
        let with_spec = self.pieces.iter().filter_map(|piece| Some((piece, self.set().spec(piece.kind)?)));
        with_spec.filter(|(piece, spec)| !hidden(spec, piece.over))
    }

    fn buttons_for(&self, piece: PieceId, n: u8) -> Vec<(Verb, Say)> {
        let Ok(laid) = self.find(piece) else { return Vec::new() };
        let into = self.parts(laid.kind);
        let own = [
            (Verb::Trade { piece }, say::button_trade()),
            (Verb::Split { piece, into }, say::button_split()),
            (Verb::Turn { piece, way: Way::Around }, say::button_turn()),
            (Verb::Turn { piece, way: Way::Back }, say::button_turn_back()),
            (Verb::Turn { piece, way: Way::Over }, say::button_turn_over()),
            (Verb::Add { kind: laid.kind, n: 1, to: Mat::ANYWHERE }, say::button_another()),
        ];
        own.into_iter().chain(nudges(piece, n, lies(laid.at))).collect()
    }

    /// How many pieces lie in each region of the loops; nothing where there are none.
    fn sorted(&self) -> Vec<(u16, usize)> {
        self.set().loops.counts(self.pieces.iter().map(|piece| piece.at))
    }

    /// The name of a piece with the loops or the part it lies in.
    fn placed(&self, piece: &Laid, name: Say) -> Say {
        let ground = self.ground();
        if ground.outlines.is_empty() {
            name
        } else {
            say::name_in(name, ground.say(ground.around(piece.at)))
        }
    }

    /// Pieces by kind: `2 tens, 3 ones`; `None` of none.
    fn things(&self, counted: &[(&Laid, &'static Spec)]) -> Option<Say> {
        let counts = self.set().specs.iter().rev().filter_map(|spec| {
            let n = counted.iter().filter(|(piece, _)| piece.kind == spec.kind).count();
            (n > 0).then(|| spec.kind.count(n))
        });
        counts.reduce(|rest, first| say::thing_and(first, rest))
    }

    /// What pieces come to, as canonical text.
    fn worth(&self, mut counted: Vec<(&Laid, &'static Spec)>) -> String {
        let set = self.set();
        let sum: u64 = counted.iter().map(|(_, spec)| u64::from(spec.worth)).sum();
        match set.written {
            Written::Count => counted.len().to_string(),
            Written::Part => {
                let over = counted.iter().filter(|(piece, _)| piece.over).count();
                format!("{over}/{}", counted.len())
            }
            // Three hundred pieces of at most 9,000 each.
            Written::Sum => written_sum(u32::try_from(sum).unwrap_or(u32::MAX), set.per),
            Written::Decimal => kit::thousandths(sum),
            Written::Cents => format!("{sum}c"),
            Written::Order => {
                counted = crate::order::by_number(counted, |(piece, _)| piece.at.0.into());
                counted.iter().map(|(_, spec)| spec.label).collect::<Vec<_>>().join(",")
            }
        }
    }

    /// What lies in each part of the mat; `None` where it has none.
    fn told(&self) -> Option<Say> {
        let ground = self.ground();
        let told = |region: u16| {
            let counted: Vec<_> =
                self.counted().filter(|(piece, _)| ground.around(piece.at) == region).collect();
            let place = ground.say(region);
            match self.things(&counted) {
                None => say::part_empty(place),
                Some(things) if self.set().written == Written::Count => say::did_put_in(things, place),
                Some(things) => say::part_holds(place, things, self.worth(counted)),
            }
        };
        ground.regions().map(told).reduce(Say::and)
    }

    /// How many parts a piece of a kind is split into; 0 where it is not split.
    fn parts(&self, kind: Kind) -> u8 {
        self.set().spec(kind).and_then(|spec| spec.split).map_or(0, |(parts, _)| parts)
    }
}

/// Whether turning over mirrors the form.
fn mirrored(spec: &Spec, over: bool) -> bool {
    over && spec.over == Over::Mirror
}

/// Whether turning over hides the face.
fn hidden(spec: &Spec, over: bool) -> bool {
    over && spec.over == Over::Back
}

fn whole(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The spot of the field a piece lies on.
pub(super) fn lies((x, y): (i32, i32)) -> Spot {
    FIELD.spot(x.div_euclid(PITCH), y.div_euclid(PITCH))
}

/// The commands that move a piece a step of the arrow keys from where it lies.
pub(super) fn nudges(piece: PieceId, n: u8, lies: Spot) -> [(Verb, Say); 4] {
    let (column, row) = FIELD.cell(lies).unwrap_or_default();
    let to = |arrow: Arrow| {
        let (x, y) = arrow.direction();
        Verb::Move { piece, n, to: FIELD.spot(column + x * STRIDE, row + y * STRIDE) }
    };
    [
        (to(Arrow::Left), say::button_left()),
        (to(Arrow::Right), say::button_right()),
        (to(Arrow::Up), say::button_up()),
        (to(Arrow::Down), say::button_down()),
    ]
}

/// Where a part of what was split lies, and how it is turned: sectors about the same point, bars end to end along what
/// they were, anything else in rows of five.
fn part_place(spec: &Spec, whole: &Laid, pivot: (i32, i32), number: i32, parts: i32) -> ((i32, i32), i32) {
    let from = |(x, y): (i32, i32), (dx, dy): (i32, i32)| (x + dx, y + dy);
    match spec.form {
        form::Form::Sector(..) => {
            let turn = whole.turn + number * spec.turn;
            (from(pivot, spec.form.middle(turn, false)), turn)
        }
        form::Form::Bar(w, h, _) if !matches!(spec.kind, Kind::Money(_)) => {
            // Twice the distance from the middle, so that halves of a unit are not lost.
            let along = 2 * number + 1 - parts;
            let tower = matches!(spec.kind, Kind::Tower(_));
            let offset = if tower { (0, along * h / 2) } else { (along * w / 2, 0) };
            (from(whole.at, kit::turned(offset, whole.turn)), whole.turn)
        }
        _ => {
            let turn = if spec.turn > 0 || matches!(spec.form, form::Form::Bar(..)) { whole.turn } else { 0 };
            let (w, h) = spec.form.size(turn, false);
            (from(whole.at, ((number % 5 - 2) * (w + 8), (number / 5) * (h + 8))), turn)
        }
    }
}

impl Manipulative for Mat {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        // Whatever is refused half way leaves the mat as it was.
        let mut after = self.clone();
        let said = match *verb {
            Verb::Add { kind, n, to } => after.add(kind, n, to)?,
            Verb::Move { piece, n, to } => after.put(piece, n, to)?,
            Verb::Shift { piece, across, down } => after.shift(piece, (across, down))?,
            Verb::Remove { piece, n } => {
                let (what, gone) = (after.find(piece)?.kind.count(n.into()), after.handful(piece, n)?);
                after.pieces.retain(|laid| !gone.contains(&laid.id));
                say::did_return(what)
            }
            Verb::Trade { piece } => after.trade(piece)?,
            Verb::Split { piece, into } => after.split(piece, into)?,
            Verb::Turn { piece, way } => after.turn(piece, way)?,
            Verb::Group { n } if self.set().shares && (2..=10).contains(&n) => {
                after = self.shared(n)?;
                say::did_share(n)
            }
            Verb::Mark { at: Mat::GROUND, n } => {
                after.lay(n)?;
                say::mat_is(after.say_ground(n))
            }
            // Order would take what is sorted out of its loops.
            Verb::Tidy if self.set().loops.outlines.is_empty() => {
                after = self.tidied();
                if after.pieces == self.pieces {
                    return Err(Refusal::Nothing);
                }
                say::did_tidy()
            }
            _ => return Err(Refusal::NotHere),
        };
        *self = after;
        Ok(said)
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        let wherever = || [Mat::ANYWHERE].into_iter().chain(self.ground().spots());
        for spec in self.set().specs {
            let n = (1..=HANDFUL).take_while(|n| self.room(spec, *n).is_ok());
            out.extend(n.flat_map(|n| wherever().map(move |to| Verb::Add { kind: spec.kind, n, to })));
        }
        for laid in self.pieces.iter().filter(|laid| !laid.locked) {
            let piece = laid.id;
            let n = (1..=u8::MAX).take_while(|n| self.handful(piece, *n).is_ok());
            out.extend(n.flat_map(|n| {
                wherever().map(move |to| Verb::Move { piece, n, to }).chain([Verb::Remove { piece, n }])
            }));
            let into = self.parts(laid.kind);
            let own = [
                // For any number of steps.
                Verb::Shift { piece, across: 0, down: 0 },
                Verb::Trade { piece },
                Verb::Split { piece, into },
                Verb::Turn { piece, way: Way::Around },
                Verb::Turn { piece, way: Way::Back },
                Verb::Turn { piece, way: Way::Over },
            ];
            out.extend(kit::accepted(self, own));
        }
        let all = (2..=10).map(|n| Verb::Group { n }).chain([Verb::Tidy]);
        let all = all.chain((0..).take(CHOICES.len()).map(|n| Verb::Mark { at: Mat::GROUND, n }));
        out.extend(kit::accepted(self, all));
        out
    }

    fn value(&self) -> String {
        if self.pieces.is_empty() {
            return String::new();
        }
        match self.sorted().as_slice() {
            [first, rest @ ..] => rest.iter().fold(first.1.to_string(), |text, (_, n)| format!("{text}+{n}")),
            [] => self.worth(self.counted().collect()),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_mat(self.called());
        let what = if self.ground > 0 { what.and(say::mat_is(self.say_ground(self.ground))) } else { what };
        match disclosure {
            Disclosure::Structure => what,
            _ if self.pieces.is_empty() => what.and(say::mat_empty()),
            Disclosure::Relative => what.and(say::mat_some()),
            Disclosure::Full if self.set().written == Written::Order => {
                what.and(say::mat_from_left(self.value()))
            }
            Disclosure::Full => {
                let Some(all) = self.things(&self.counted().collect::<Vec<_>>()) else {
                    return what.and(say::mat_some());
                };
                let counts = |all: Say| match self.set().written {
                    Written::Part => say::mat_part(all, self.value()),
                    _ => say::mat_counts(all, self.value()),
                };
                match (self.sorted().as_slice(), self.told()) {
                    ([], None) => what.and(counts(all)),
                    ([], Some(told)) => what.and(told).and(counts(all)),
                    (sorted, _) => what.and(Ground::told(sorted)).and(say::mat_has(all)),
                }
            }
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let set = self.set();
        let left = |spec: &Spec| self.room(spec, 1).is_ok();
        let plan = Plan::new(space, set.specs.len());
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        let mut ground = vec![Shape::Rect(plan.mat, 12, Ink::Paper)];
        ground.extend(plan.columns(self.columns()));
        ground.extend(self.ground().shapes(&plan));
        picture.places.extend(self.ground().places(&plan));
        picture.places.push(Place::new(
            Mat::ANYWHERE,
            Role::Field(FIELD),
            plan.mat,
            ground,
            say::place_mat(),
        ));
        picture.places.push(kit::tray(plan.tray));
        for laid in &self.pieces {
            let Some(spec) = set.spec(laid.kind) else { continue };
            let look = look(spec, laid.turn, laid.over);
            let (size, shapes) = look.draw(plan.mat.w);
            picture.sprites.push(Sprite {
                id: laid.id,
                kind: laid.kind,
                lies: lies(laid.at),
                grip: if laid.locked { Grip::Fixed } else { Grip::Loose },
                at: plan.corner(laid.at, size),
                size,
                shapes,
                name: self.placed(laid, name(laid, spec, disclosure)),
                from: laid.from.clone(),
            });
        }
        for (index, spec) in (0_u16..).zip(set.specs).filter(|(_, spec)| left(spec)) {
            let cell = plan.cell(index.into());
            let (size, shapes) = look(spec, 0, false).draw(plan.in_cell(spec, cell));
            let corner = cell.corner().plus((cell.w - size.w) / 2, (cell.h - size.h) / 2);
            let at = crate::table::geometry::Area::at(corner, size);
            let mut source = kit::source_sprite(index, spec.kind, at, shapes);
            source.name = say::name_source(called(spec.kind, spec));
            picture.sprites.push(source);
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(self.name())
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(_) if to == TRAY => None,
            Some(index) => {
                let spec = self.set().specs.get(usize::from(index))?;
                Some(Verb::Add { kind: spec.kind, n, to })
            }
            None if to == TRAY => Some(Verb::Remove { piece, n }),
            None => Some(Verb::Move { piece, n, to }),
        }
    }

    fn chooses(&self) -> bool {
        true
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let shares = [2, 3, 4, 5].map(|n| (Verb::Group { n }, say::button_share(n)));
        let next = if usize::from(self.ground) + 1 < CHOICES.len() { self.ground + 1 } else { 0 };
        let lay = (Verb::Mark { at: Mat::GROUND, n: next }, self.say_ground(next));
        kit::offers(self, [(Verb::Tidy, say::button_tidy())].into_iter().chain(shares).chain([lay]))
    }

    fn held_buttons(&self, piece: PieceId, n: u8) -> Vec<Button> {
        kit::offers(self, self.buttons_for(piece, n))
    }
}

fn look(spec: &'static Spec, turn: i32, over: bool) -> form::Look<'static> {
    let ink = match spec.over {
        Over::Color(other) if over => other,
        _ => spec.ink,
    };
    form::Look {
        form: spec.form,
        ink,
        label: spec.label,
        turn,
        over: mirrored(spec, over),
        hidden: hidden(spec, over),
    }
}

/// A kind by its name and by what stands on it: who works by voice says what there is to see.
fn called(kind: Kind, spec: &Spec) -> Say {
    match kind {
        Kind::Money(_) => say::thing_and(kind.name(), say::just(spec.label)),
        kind => kind.name(),
    }
}

/// What a piece is called. How many dots a card has is told only where that is no answer.
fn name(laid: &Laid, spec: &Spec, disclosure: Disclosure) -> Say {
    let name = match laid.kind {
        Kind::DotCard(_) if disclosure < Disclosure::Full || hidden(spec, laid.over) => {
            say::name_dots_hidden()
        }
        Kind::FractionCard(..) | Kind::DecimalCard(..) if laid.over => say::name_card_hidden(),
        Kind::Counter if laid.over => return say::name_counter_yours(),
        Kind::Counter => say::name_counter_given(),
        kind => called(kind, spec),
    };
    let name = if laid.over { say::name_turned_over(name) } else { name };
    if laid.locked { say::name_locked(name) } else { name }
}

/// A sum as a whole number or a fraction in lowest terms.
fn written_sum(sum: u32, per: u32) -> String {
    let common = gcd(sum, per).max(1);
    let (over, under) = (sum / common, per / common);
    if under == 1 { over.to_string() } else { format!("{over}/{under}") }
}
