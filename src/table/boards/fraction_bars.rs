//! Fraction bars laid end to end along a number line, from zero.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::math::Fraction;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Arg, Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bar {
    id: PieceId,
    parts: u8,
}

/// A line from 0 to one or two wholes with a track for bars. Spot 0 is the track; bars stay in the order they are
/// laid, end to end, so that no gap can be left and no whole can be cut short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FractionBars {
    wholes: u8,
    /// The sizes in the tray: how many of each make one whole.
    sizes: Vec<u8>,
    bars: Vec<Bar>,
    ids: Ids,
    /// What lies above the track and stays there.
    above: Option<Fraction>,
    /// Whether a line stands at one half.
    half: bool,
    /// Bars can be cut into equal parts.
    cuts: bool,
}

/// Into how many parts a bar is cut, and the parts of a whole at most.
const CUTS: [u8; 6] = [2, 3, 4, 5, 6, 8];
const MOST_PARTS: u8 = 12;

const TRACK: Spot = Spot(0);

impl FractionBars {
    /// A line of so many wholes and a tray of these sizes.
    #[must_use]
    pub fn new(wholes: u8, sizes: &[u8]) -> FractionBars {
        FractionBars {
            wholes: wholes.max(1),
            sizes: sizes.to_vec(),
            bars: Vec::new(),
            ids: Ids::default(),
            above: None,
            half: false,
            cuts: false,
        }
    }

    /// A line of one whole with bars above it, which stay there.
    #[must_use]
    pub fn below(above: Fraction, sizes: &[u8]) -> FractionBars {
        FractionBars { above: Some(above), ..FractionBars::new(1, sizes) }
    }

    /// The line with a mark at one half.
    #[must_use]
    pub fn with_half(self) -> FractionBars {
        FractionBars { half: true, ..self }
    }

    /// The same with bars on the track already, each of which can be cut into smaller ones.
    #[must_use]
    pub fn holding(mut self, bars: &[u8]) -> FractionBars {
        for &parts in bars {
            let id = self.ids.next();
            self.bars.push(Bar { id, parts });
        }
        self.cuts = true;
        self
    }

    /// The pieces on the track that are one of so many parts, from the left.
    #[must_use]
    pub fn pieces(&self, parts: u8) -> Vec<PieceId> {
        self.bars.iter().filter(|bar| bar.parts == parts).map(|bar| bar.id).collect()
    }

    /// The track.
    #[must_use]
    pub const fn track() -> Spot {
        TRACK
    }

    /// How far the bars reach; `None` only for sizes whose common denominator would not fit.
    #[must_use]
    pub fn length(&self) -> Option<Fraction> {
        self.bars
            .iter()
            .try_fold(Fraction::whole(0), |sum, bar| sum.plus(Fraction::new(1, bar.parts.into())?))
    }

    /// The size of all bars, where they are all of one size.
    #[must_use]
    pub fn one_size(&self) -> Option<u8> {
        let first = self.bars.first()?.parts;
        self.bars.iter().all(|bar| bar.parts == first).then_some(first)
    }

    /// How many bars lie on the track.
    #[must_use]
    pub fn count(&self) -> usize {
        self.bars.len()
    }

    /// The sizes of the bars, in order.
    #[must_use]
    pub fn laid(&self) -> Vec<u8> {
        self.bars.iter().map(|bar| bar.parts).collect()
    }

    /// The last bar on the track.
    #[must_use]
    pub fn last(&self) -> Option<PieceId> {
        self.bars.last().map(|bar| bar.id)
    }

    /// The parts lie where the bar lay.
    fn cut(&mut self, piece: PieceId, into: u8) -> Result<Say, Refusal> {
        let at = self.bars.iter().position(|bar| bar.id == piece).ok_or(Refusal::Nothing)?;
        let whole = self.bars.get(at).map_or(MOST_PARTS, |bar| bar.parts);
        if !self.cuts || !CUTS.contains(&into) {
            return Err(Refusal::NotHere);
        }
        let parts = whole.checked_mul(into).filter(|parts| *parts <= MOST_PARTS).ok_or(Refusal::Full)?;
        let cut: Vec<Bar> = (0..into).map(|_| Bar { id: self.ids.next(), parts }).collect();
        self.bars.splice(at..=at, cut);
        Ok(say::did_split(Kind::Bar(parts).count(into.into())))
    }

    fn can_lay(&self, parts: u8, n: u8) -> Result<(), Refusal> {
        if !self.sizes.contains(&parts) || n == 0 {
            return Err(Refusal::NotHere);
        }
        let more = Fraction::new(n.into(), parts.into()).ok_or(Refusal::NotHere)?;
        let reach = self.length().and_then(|length| length.plus(more)).ok_or(Refusal::PastTheEnd)?;
        let end = Fraction::whole(self.wholes.into());
        if reach.value_cmp(end).is_gt() { Err(Refusal::PastTheEnd) } else { Ok(()) }
    }

    /// `piece` and the bars of its size after it, `n` in all; those nearest the end go along.
    fn handful(&self, piece: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let parts = self.bars.iter().find(|bar| bar.id == piece).ok_or(Refusal::Nothing)?.parts;
        let like = self.bars.iter().rev().filter(|bar| bar.parts == parts && bar.id != piece);
        let all: Vec<PieceId> = std::iter::once(piece).chain(like.map(|bar| bar.id)).take(n.into()).collect();
        if n == 0 || all.len() < usize::from(n) { Err(Refusal::Nothing) } else { Ok(all) }
    }
}

impl Manipulative for FractionBars {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Bar(parts), n, to: TRACK } => {
                self.can_lay(parts, n)?;
                for _ in 0..n {
                    let id = self.ids.next();
                    self.bars.push(Bar { id, parts });
                }
                Ok(say::did_lay_bars(Kind::Bar(parts).count(n.into())))
            }
            Verb::Remove { piece, n } => {
                let gone = self.handful(piece, n)?;
                let parts = self.bars.iter().find(|bar| bar.id == piece).map_or(1, |bar| bar.parts);
                self.bars.retain(|bar| !gone.contains(&bar.id));
                Ok(say::did_return(Kind::Bar(parts).count(n.into())))
            }
            Verb::Split { piece, into } => self.cut(piece, into),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for &parts in &self.sizes {
            let fits = (1..=u8::MAX).take_while(|n| self.can_lay(parts, *n).is_ok());
            out.extend(fits.map(|n| Verb::Add { kind: Kind::Bar(parts), n, to: TRACK }));
        }
        for bar in &self.bars {
            let fits = (1..=u8::MAX).take_while(|n| self.handful(bar.id, *n).is_ok());
            out.extend(fits.map(|n| Verb::Remove { piece: bar.id, n }));
            let cuts = CUTS.map(|into| Verb::Split { piece: bar.id, into });
            out.extend(kit::accepted(self, cuts));
        }
        out
    }

    fn value(&self) -> String {
        match (self.one_size(), self.length()) {
            (Some(parts), _) => format!("{}/{parts}", self.bars.len()),
            (None, Some(length)) if !self.bars.is_empty() => length.to_string(),
            _ => String::new(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let mut what = say::describe_bars(self.wholes);
        if let Some(above) = self.above {
            let length = Arg::Fraction(above.numerator().into(), above.denominator().into());
            what = what.and(say::bars_above(length));
        }
        match (disclosure, self.one_size()) {
            (Disclosure::Structure, _) => what,
            (_, _) if self.bars.is_empty() => what.and(say::bars_none()),
            (Disclosure::Relative, Some(_)) => what.and(say::bars_equal()),
            (Disclosure::Full, Some(parts)) => what
                .and(say::bars_reach(Arg::Fraction(self.bars.len().try_into().unwrap_or(0), parts.into()))),
            (_, None) => what.and(say::bars_unequal()),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = Plan::new(space, self);
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        picture.back.push(Shape::Rect(plan.ground, 12, Ink::Paper));
        plan.draw_line(self.wholes, &mut picture.back);
        if let Some(above) = self.above {
            plan.draw_above(above, &mut picture.back);
        }
        if self.half {
            let (x, y) = (plan.at(0.5), plan.track.y);
            let top = if self.above.is_some() { y - BAR - 10 } else { y };
            picture.front.push(Shape::Line(point(x, top), point(x, plan.track.bottom() + 24), Ink::Mark));
            picture.front.push(Shape::plain(point(x, plan.track.bottom() + 40), 20, "1/2", Ink::Text));
        }
        let track = Place::new(
            TRACK,
            Role::Zone,
            plan.track,
            vec![Shape::Rect(plan.track, 6, Ink::Waiting)],
            say::place_track(),
        );
        picture.places.push(track);
        picture.places.push(kit::tray(plan.tray));
        let mut reach = 0.0;
        for bar in &self.bars {
            let from = plan.at(reach);
            reach += 1.0 / f64::from(bar.parts);
            let wide = plan.at(reach) - from;
            let at = point(from, plan.track.y);
            let size = size(wide, plan.track.h);
            picture.sprites.push(Sprite {
                id: bar.id,
                kind: Kind::Bar(bar.parts),
                lies: TRACK,
                grip: Grip::Loose,
                at,
                size,
                shapes: bar_shapes(Area::at(point(0, 0), size), bar.parts),
                name: Kind::Bar(bar.parts).name(),
                from: vec![source(self.source_of(bar.parts))],
            });
        }
        for (index, &parts) in (0_u16..).zip(&self.sizes) {
            let at = plan.ready(index.into(), parts);
            let shapes = bar_shapes(Area::at(point(0, 0), size(at.w, at.h)), parts);
            picture.sprites.push(kit::source_sprite(index, Kind::Bar(parts), at, shapes));
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(index) => {
                let parts = *self.sizes.get(usize::from(index))?;
                (to != TRAY).then_some(Verb::Add { kind: Kind::Bar(parts), n, to })
            }
            None => (to == TRAY).then_some(Verb::Remove { piece, n }),
        }
    }

    fn held_buttons(&self, piece: PieceId, _n: u8) -> Vec<Button> {
        let cuts = CUTS.map(|into| (Verb::Split { piece, into }, say::button_cut_bar(into)));
        kit::offers(self, cuts)
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        if held.is_none() {
            for &parts in self.sizes.iter().filter(|parts| self.can_lay(**parts, 1).is_ok()) {
                let verb = Verb::Add { kind: Kind::Bar(parts), n: 1, to: TRACK };
                out.push(Button::new(verb, say::button_lay_bar(Kind::Bar(parts).name())));
            }
        }
        if let Some(piece) = self.last() {
            out.push(Button::new(Verb::Remove { piece, n: 1 }, say::button_remove_bar()));
        }
        out
    }
}

impl FractionBars {
    fn source_of(&self, parts: u8) -> u16 {
        (0_u16..).zip(&self.sizes).find(|(_, size)| **size == parts).map_or(0, |(index, _)| index)
    }
}

fn bar_shapes(at: Area, parts: u8) -> Vec<Shape> {
    // One whole is no fraction of it.
    let name = if parts == 1 { "1".to_owned() } else { format!("1/{parts}") };
    let height = (at.w * 10 / 20).clamp(11, 18);
    vec![
        Shape::Rect(area(at.x + 1, at.y + 2, at.w - 2, at.h), 4, Ink::Shadow),
        Shape::Rect(area(at.x + 1, at.y, at.w - 2, at.h), 4, Ink::Bar),
        Shape::plain(point(at.x + at.w / 2, at.y + at.h / 2), height, name, Ink::Text),
    ]
}

/// Where everything stands at one size.
struct Plan {
    space: Size,
    ground: Area,
    track: Area,
    tray: Area,
    /// The length of one whole.
    whole: i32,
    /// How many bars stand beside each other in the tray.
    across: i32,
}

const BAR: i32 = 44;

impl Plan {
    fn new(space: Size, board: &FractionBars) -> Plan {
        let sizes = i32::try_from(board.sizes.len()).unwrap_or(1).max(1);
        let whole = (space.w.max(296) - 48) / i32::from(board.wholes);
        let widest = board.sizes.iter().min().map_or(whole, |parts| whole / i32::from(*parts));
        let across = ((space.w.max(296) - 16) / (widest + 12)).clamp(1, sizes);
        let rows = (sizes + across - 1) / across;
        let tray_height = rows * (BAR + 12) + 12;
        let above = if board.above.is_some() { BAR + 10 } else { 0 };
        let space = kit::grown(space, 296, tray_height + 150 + above);
        let ground = area(0, 0, space.w, space.h - tray_height - 6);
        let track = area(24, ground.centre().y - BAR + above / 2, whole * i32::from(board.wholes), BAR);
        Plan { space, ground, track, tray: kit::low_tray(space, tray_height), whole, across }
    }

    /// Pixels from the left for a place on the line. Rounded once from the exact place, so that three thirds end where
    /// the whole ends.
    fn at(&self, place: f64) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "a place on a line a few hundred pixels long")]
        let pixels = (place * f64::from(self.whole)).round() as i32;
        self.track.x + pixels
    }

    fn draw_line(&self, wholes: u8, out: &mut Vec<Shape>) {
        let level = self.track.bottom() + 14;
        out.push(Shape::Line(
            point(self.track.x - 10, level),
            point(self.track.right() + 10, level),
            Ink::Line,
        ));
        for number in 0..=i32::from(wholes) {
            let x = self.track.x + number * self.whole;
            out.push(Shape::Line(point(x, level - 9), point(x, level + 9), Ink::Line));
            out.push(Shape::plain(point(x, level + 28), 24, number.to_string(), Ink::Text));
        }
    }

    fn draw_above(&self, above: Fraction, out: &mut Vec<Shape>) {
        let parts = u8::try_from(above.denominator()).unwrap_or(1).max(1);
        for number in 0..above.numerator() {
            let place = |number: u32| self.at(f64::from(number) / f64::from(parts));
            let (from, to) = (place(number), place(number + 1));
            let corner = point(from, self.track.y - BAR - 6);
            out.extend(bar_shapes(Area::at(corner, size(to - from, BAR)), parts));
        }
    }

    fn ready(&self, index: i32, parts: u8) -> Area {
        let step = (self.tray.w - 16) / self.across;
        let corner = point(
            self.tray.x + 8 + (index % self.across) * step,
            self.tray.y + 10 + (index / self.across) * (BAR + 12),
        );
        area(corner.x, corner.y, self.whole / i32::from(parts.max(1)), BAR)
    }
}
