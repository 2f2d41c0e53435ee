//! Linking cubes: sticks that join where their ends meet, and break where one wants.
//!
//! A stick lies or stands; each cube keeps its color, which a sign on it tells as well. Positions are in units of the mat, as
//! in `mat/`, but it is another one: [`Cubes::ANYWHERE`] is wherever there is room.
//!
//! Limits: [`Cubes::MOST`] sticks; a stick is as long as the mat at most.

use super::kit::{self, Ids, TRAY, source, source_index};
use super::mat::plan::Plan;
use super::mat::{FIELD, HANDFUL, nudges};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// The mat in its own units, about as high as wide, so that cubes are wide enough for a finger where the screen is narrow; and
/// how far the places of its lattice are apart.
const MAT: Size = size(2_400, 2_700);
const PITCH: (i32, i32) = (MAT.w / FIELD.across as i32, MAT.h / FIELD.down as i32);
/// The side of a cube: eleven lie side by side, twelve stand on each other.
const CUBE: i32 = 216;
/// How near an end comes to another one before they link.
const LINKS: i32 = 100;
const COLORS: [Ink; 6] = [Ink::Red, Ink::Blue, Ink::Yellow, Ink::Green, Ink::Orange, Ink::Rod(1)];

#[derive(Clone, PartialEq, Eq, Debug)]
struct Stick {
    id: PieceId,
    /// The color of each cube, from the left or from the top.
    cubes: Vec<u8>,
    /// The upper left corner.
    at: (i32, i32),
    stands: bool,
    from: Vec<PieceId>,
}

impl Stick {
    fn long(&self) -> i32 {
        i32::try_from(self.cubes.len()).unwrap_or(1)
    }

    fn size(&self) -> (i32, i32) {
        if self.stands { (CUBE, self.long() * CUBE) } else { (self.long() * CUBE, CUBE) }
    }

    fn lies(&self) -> Spot {
        let ((x, y), (w, h)) = (self.at, self.size());
        FIELD.spot((x + w / 2) / PITCH.0, (y + h / 2) / PITCH.1)
    }

    /// The corner where the cube with this number is, or would be.
    fn corner(&self, number: i32) -> (i32, i32) {
        let along = number * CUBE;
        if self.stands { (self.at.0, self.at.1 + along) } else { (self.at.0 + along, self.at.1) }
    }

    fn fits(&self) -> bool {
        let (w, h) = self.size();
        w <= MAT.w && h <= MAT.h
    }
}

/// Cubes on a mat.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cubes {
    sticks: Vec<Stick>,
    ids: Ids,
}

impl Cubes {
    /// Wherever there is room on the mat.
    pub const ANYWHERE: Spot = Spot(0);
    /// How many sticks lie on a mat at most.
    pub const MOST: usize = 60;

    /// An empty mat.
    #[must_use]
    pub fn new() -> Cubes {
        Cubes::default()
    }

    fn find(&self, piece: PieceId) -> Result<&Stick, Refusal> {
        self.sticks.iter().find(|stick| stick.id == piece).ok_or(Refusal::Nothing)
    }

    fn take(&mut self, piece: PieceId) -> Result<Stick, Refusal> {
        let index = self.sticks.iter().position(|stick| stick.id == piece).ok_or(Refusal::Nothing)?;
        Ok(self.sticks.remove(index))
    }

    fn total(&self) -> usize {
        self.sticks.iter().map(|stick| stick.cubes.len()).sum()
    }

    /// The first place in reading order where a stick covers no other and links to none.
    fn free(&self, (w, h): (i32, i32)) -> (i32, i32) {
        let clear = |(x, y): (i32, i32)| {
            self.sticks.iter().all(|other| {
                let ((ox, oy), (ow, oh)) = (other.at, other.size());
                x >= ox + ow + LINKS || ox >= x + w + LINKS || y >= oy + oh || oy >= y + h
            })
        };
        let step = CUBE + 24;
        let rows = (MAT.h - h - 20) / step;
        let columns = ((MAT.w - w - 20) / step).max(0);
        let mut cells =
            (0..=rows).flat_map(|row| (0..=columns).map(move |column| (20 + column * step, 20 + row * step)));
        cells.find(|place| clear(*place)).unwrap_or((20, 20))
    }

    /// Puts a stick down, with its middle at a spot; it links to those whose ends it meets.
    fn lay(&mut self, mut stick: Stick, to: Spot) -> Result<(), Refusal> {
        let (w, h) = stick.size();
        if !stick.fits() || self.sticks.len() >= Cubes::MOST {
            return Err(Refusal::Full);
        }
        if to == Cubes::ANYWHERE {
            stick.at = self.free((w, h));
            self.sticks.push(stick);
            return Ok(());
        }
        let (column, row) = FIELD.cell(to).ok_or(Refusal::NotHere)?;
        let at = (column * PITCH.0 + PITCH.0 / 2 - w / 2, row * PITCH.1 + PITCH.1 / 2 - h / 2);
        stick.at = (at.0.clamp(0, MAT.w - w), at.1.clamp(0, MAT.h - h));
        self.link(&mut stick);
        self.sticks.push(stick);
        Ok(())
    }

    /// Joins a stick to another one at its end, and to one at its beginning.
    fn link(&mut self, stick: &mut Stick) {
        for after in [true, false] {
            let near = self.sticks.iter().position(|other| {
                // One cube by itself neither lies nor stands: it joins either.
                let like = other.stands == stick.stands || other.long() == 1 || stick.long() == 1;
                let stands = if other.long() == 1 { stick.stands } else { other.stands };
                let (mut one, mut two) = (stick.clone(), other.clone());
                (one.stands, two.stands) = (stands, stands);
                let (upper, lower) = if after { (&one, &two) } else { (&two, &one) };
                let ((x, y), (ox, oy)) = (upper.corner(upper.long()), lower.at);
                let both =
                    Stick { cubes: [upper.cubes.clone(), lower.cubes.clone()].concat(), ..upper.clone() };
                like && both.fits() && (x - ox).abs() <= LINKS && (y - oy).abs() <= LINKS
            });
            let Some(index) = near else { continue };
            let other = self.sticks.remove(index);
            stick.stands = if other.long() == 1 { stick.stands } else { other.stands };
            let own = std::mem::take(&mut stick.cubes);
            let before = i32::try_from(own.len()).unwrap_or(1);
            stick.from = vec![stick.id, other.id];
            // What lay there stays where it is.
            stick.at = other.at;
            if after {
                stick.at = if stick.stands {
                    (other.at.0, other.at.1 - before * CUBE)
                } else {
                    (other.at.0 - before * CUBE, other.at.1)
                };
                stick.cubes = [own, other.cubes].concat();
            } else {
                stick.cubes = [other.cubes, own].concat();
            }
            let (w, h) = stick.size();
            stick.at = (stick.at.0.clamp(0, MAT.w - w), stick.at.1.clamp(0, MAT.h - h));
            stick.id = self.ids.next();
        }
    }

    fn split(&mut self, piece: PieceId, off: u8) -> Result<(), Refusal> {
        let whole = self.find(piece)?;
        if off == 0 || usize::from(off) >= whole.cubes.len() || self.sticks.len() >= Cubes::MOST {
            return Err(if off == 0 { Refusal::Nothing } else { Refusal::Full });
        }
        let mut whole = self.take(piece)?;
        let rest = whole.cubes.split_off(whole.cubes.len() - usize::from(off));
        let mut part =
            Stick { cubes: rest, from: vec![piece], at: whole.corner(whole.long()), ..whole.clone() };
        // So far apart that they do not look like one stick, if there is room.
        let (dx, dy) = if whole.stands { (0, LINKS) } else { (LINKS, 0) };
        let (w, h) = part.size();
        part.at = ((part.at.0 + dx).min(MAT.w - w), (part.at.1 + dy).min(MAT.h - h));
        let gap = (part.at.0 - whole.corner(whole.long()).0, part.at.1 - whole.corner(whole.long()).1);
        whole.at = ((whole.at.0 - dx + gap.0.min(dx)).max(0), (whole.at.1 - dy + gap.1.min(dy)).max(0));
        whole.from = vec![piece];
        whole.id = self.ids.next();
        part.id = self.ids.next();
        self.sticks.extend([whole, part]);
        Ok(())
    }

    /// A staircase: sticks one below the other from the left edge, the longest first; in as many blocks as are needed. One
    /// that is longer than the mat is wide goes on standing, before the others.
    fn tidied(&self) -> Cubes {
        let longest_first = |stick: &Stick| -i64::from(stick.long());
        let mut sticks = crate::order::by_number(self.sticks.clone(), longest_first);
        let step = CUBE + 14;
        let (mut at, mut widest) = ((20, 20), 0);
        for stick in &mut sticks {
            stick.stands = stick.long() * CUBE > MAT.w;
            let (w, _) = stick.size();
            if stick.stands {
                stick.at = (at.0.min(MAT.w - w), at.1);
                at.0 += step;
                continue;
            }
            if at.1 + CUBE > MAT.h {
                at = (at.0 + widest + LINKS + 20, 20);
                widest = 0;
            }
            stick.at = (at.0.min(MAT.w - w), at.1);
            widest = widest.max(w);
            at.1 += step;
        }
        Cubes { sticks, ids: self.ids.clone() }
    }

    fn commands(&self, piece: PieceId) -> Vec<(Verb, Say)> {
        let Ok(stick) = self.find(piece) else { return Vec::new() };
        let off = (1..=10).map(|into| (Verb::Split { piece, into }, say::button_break_off(into)));
        let turn = (Verb::Turn { piece, way: Way::Around }, say::button_turn());
        off.chain([turn]).chain(nudges(piece, 1, stick.lies())).collect()
    }
}

impl Manipulative for Cubes {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let mut after = self.clone();
        let said = match *verb {
            Verb::Add { kind: Kind::Cube(color), n, to } => {
                if usize::from(color) >= COLORS.len() || n == 0 {
                    return Err(Refusal::NotHere);
                }
                if n > HANDFUL {
                    return Err(Refusal::Full);
                }
                let id = after.ids.next();
                let cubes = vec![color; n.into()];
                let stick = Stick { id, cubes, at: (0, 0), stands: false, from: vec![source(color.into())] };
                after.lay(stick, to)?;
                say::did_put_down(Kind::Cube(color).count(n.into()))
            }
            Verb::Move { piece, n: 1, to } => {
                let stick = after.take(piece)?;
                let before = after.sticks.len();
                after.lay(stick, to)?;
                if after.sticks.len() > before { say::did_move() } else { say::did_link() }
            }
            Verb::Shift { piece, across, down } => {
                let mut stick = after.take(piece)?;
                let (w, h) = stick.size();
                let x = stick.at.0 + i32::from(across) * PITCH.0;
                let y = stick.at.1 + i32::from(down) * PITCH.1;
                stick.at = (x.clamp(0, MAT.w - w), y.clamp(0, MAT.h - h));
                after.sticks.push(stick);
                say::did_move()
            }
            Verb::Remove { piece, n: 1 } => say::did_return(name(&after.take(piece)?)),
            Verb::Split { piece, into } => {
                after.split(piece, into)?;
                say::did_break_off(into)
            }
            Verb::Turn { piece, way: Way::Around } => {
                let mut stick = after.take(piece)?;
                let middle = stick.lies();
                // A quarter turn clockwise: what was at the bottom comes to lie on the left.
                if stick.stands {
                    stick.cubes.reverse();
                }
                stick.stands = !stick.stands;
                if stick.long() == 1 {
                    return Err(Refusal::NotHere);
                }
                after.lay(stick, middle)?;
                say::did_turn()
            }
            Verb::Tidy => {
                after = self.tidied();
                if after == *self {
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
        let room = self.sticks.len() < Cubes::MOST;
        let colors = (0_u8..).take(COLORS.len()).filter(|_| room);
        let to = Cubes::ANYWHERE;
        let mut out: Vec<Verb> = colors
            .flat_map(|color| (1..=HANDFUL).map(move |n| Verb::Add { kind: Kind::Cube(color), n, to }))
            .collect();
        for stick in &self.sticks {
            let piece = stick.id;
            // A step stands for any number of steps.
            let step = Verb::Shift { piece, across: 0, down: 0 };
            out.extend([Verb::Move { piece, n: 1, to }, step, Verb::Remove { piece, n: 1 }]);
            let long = u8::try_from(stick.cubes.len()).unwrap_or(u8::MAX);
            out.extend((1..long).filter(|_| room).map(|into| Verb::Split { piece, into }));
            let turn = Verb::Turn { piece, way: Way::Around };
            out.extend(self.clone().act(&turn).is_ok().then_some(turn));
        }
        out.extend((self.tidied() != *self).then_some(Verb::Tidy));
        out
    }

    fn value(&self) -> String {
        match self.total() {
            0 => String::new(),
            total => total.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_mat(say::tool_linking_cubes());
        match disclosure {
            Disclosure::Structure => what,
            _ if self.sticks.is_empty() => what.and(say::mat_empty()),
            Disclosure::Relative => what.and(say::mat_some()),
            Disclosure::Full => what.and(say::total_is(self.total())),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = Plan::shaped(space, COLORS.len(), MAT);
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        let ground = vec![Shape::Rect(plan.mat, 12, Ink::Paper)];
        picture.places.push(Place::new(
            Cubes::ANYWHERE,
            Role::Field(FIELD),
            plan.mat,
            ground,
            say::place_mat(),
        ));
        picture.places.push(kit::tray(plan.tray));
        let px = |units: i32| (units * plan.mat.w + MAT.w / 2) / MAT.w;
        for stick in &self.sticks {
            let ((x, y), (w, h)) = (stick.at, stick.size());
            let corner = point(plan.mat.x + px(x), plan.mat.y + px(y));
            let cubes = (0..).zip(&stick.cubes).flat_map(|(number, color)| {
                let (cx, cy) = stick.corner(number);
                let at = point(plan.mat.x + px(cx) - corner.x, plan.mat.y + px(cy) - corner.y);
                cube(Area::at(at, size(px(CUBE), px(CUBE))), *color)
            });
            let spread =
                size(px(w).min(plan.mat.right() - corner.x), px(h).min(plan.mat.bottom() - corner.y));
            picture.sprites.push(Sprite {
                id: stick.id,
                kind: Kind::Cube(stick.cubes.first().copied().unwrap_or_default()),
                lies: stick.lies(),
                grip: Grip::Loose,
                at: corner,
                size: spread,
                shapes: std::iter::once(Shape::Rect(area(1, 3, spread.w, spread.h), 5, Ink::Shadow))
                    .chain(cubes)
                    .collect(),
                name: name(stick),
                from: stick.from.clone(),
            });
        }
        for (index, color) in (0_u16..).zip(0_u8..).take(COLORS.len()) {
            let cell = plan.cell(index.into());
            let side = (cell.w.min(cell.h) - 14).min(px(CUBE).max(32));
            let corner = cell.corner().plus((cell.w - side) / 2, (cell.h - side) / 2);
            let shapes = cube(area(0, 0, side, side), color);
            picture.sprites.push(kit::source_sprite(
                index,
                Kind::Cube(color),
                Area::at(corner, size(side, side)),
                shapes,
            ));
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(_) if to == TRAY => None,
            Some(index) => Some(Verb::Add { kind: Kind::Cube(u8::try_from(index).ok()?), n, to }),
            None if to == TRAY => Some(Verb::Remove { piece, n: 1 }),
            None => Some(Verb::Move { piece, n: 1, to }),
        }
    }

    fn chooses(&self) -> bool {
        true
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offers(self, [(Verb::Tidy, say::button_tidy())])
    }

    fn held_buttons(&self, piece: PieceId, _n: u8) -> Vec<Button> {
        kit::offers(self, self.commands(piece))
    }
}

/// What a stick is called; how long it is, is for the child to find.
fn name(stick: &Stick) -> Say {
    match stick.cubes.as_slice() {
        [color] => Kind::Cube(*color).name(),
        _ => say::name_cube_stick(),
    }
}

/// A cube from above, with the sign of its color.
fn cube(at: Area, color: u8) -> Vec<Shape> {
    let ink = COLORS.get(usize::from(color)).copied().unwrap_or(Ink::Red);
    let (middle, reach) = (at.centre(), at.w * 24 / 100);
    let line = |x: i32, y: i32| Shape::Line(middle.plus(-x, -y), middle.plus(x, y), Ink::Line);
    let mut shapes = vec![Shape::Rect(at, (at.w / 8).max(2), ink)];
    match color {
        0 => shapes.push(Shape::Circle(middle, reach, Ink::Line)),
        1 => shapes.push(line(reach, 0)),
        2 => shapes.push(line(0, reach)),
        3 => shapes.push(line(reach, reach)),
        4 => shapes.extend([line(reach, 0), line(0, reach)]),
        _ => shapes.extend([line(reach, reach), line(reach, -reach)]),
    }
    shapes
}
