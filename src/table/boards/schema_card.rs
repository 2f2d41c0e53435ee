//! Drawings of how numbers belong together in a story: one is chosen, then each number and the question mark get their box.
//!
//! Lengths are a drawing, not a measure: nothing about a number can be read off them.

use super::kit::{self, TRAY};
use crate::math::Number;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A drawing. Its three boxes are 0, 1, 2 in the order named here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Schema {
    /// Total, part, part: one bar of two parts.
    Total,
    /// Start, change, end.
    Change,
    /// Larger, smaller, difference: two bars.
    Difference,
    /// Total, in each, groups: a bar of equal parts.
    Groups,
    /// Larger, smaller, times: one part beside a bar of several such.
    Times,
    /// First, second, result: an equation with a plus sign.
    Plus,
    /// The same with a minus sign.
    Minus,
    /// The same with a times sign.
    Product,
    /// The same with a division sign.
    Quotient,
    /// Total, in each, groups: equal parts and a smaller one, of which all are counted.
    Needed,
    /// The same, of which the full ones are counted.
    Full,
    /// Total, in each, what is left over.
    LeftOver,
}

impl Schema {
    /// The name in values and messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Schema::Total => "total",
            Schema::Change => "change",
            Schema::Difference => "difference",
            Schema::Groups => "groups",
            Schema::Times => "times",
            Schema::Plus => "plus",
            Schema::Minus => "minus",
            Schema::Product => "product",
            Schema::Quotient => "quotient",
            Schema::Needed => "needed",
            Schema::Full => "full",
            Schema::LeftOver => "left-over",
        }
    }

    fn box_name(self, number: usize) -> Say {
        say::schema_box(match (self, number) {
            (Schema::Total | Schema::Groups | Schema::Needed | Schema::Full | Schema::LeftOver, 0) => "total",
            (Schema::Total, 1) => "part-1",
            (Schema::Total, _) => "part-2",
            (Schema::Change, 0) => "start",
            (Schema::Change, 1) => "change",
            (Schema::Change, _) => "end",
            (Schema::Difference | Schema::Times, 0) => "larger",
            (Schema::Difference | Schema::Times, 1) => "smaller",
            (Schema::Difference, _) => "difference",
            (Schema::Groups | Schema::Needed | Schema::Full | Schema::LeftOver, 1) => "each",
            (Schema::Groups, _) => "groups",
            (Schema::Times, _) => "times",
            (Schema::Needed, _) => "needed",
            (Schema::Full, _) => "full",
            (Schema::LeftOver, _) => "left-over",
            (_, 0) => "first",
            (_, 1) => "second",
            (_, _) => "result",
        })
    }

    /// The drawing in an area, and where its boxes are.
    fn drawing(self, at: Area) -> (Vec<Shape>, [Area; 3]) {
        let part = |x: i32, y: i32, w: i32, h: i32| {
            area(at.x + at.w * x / 100, at.y + at.h * y / 100, at.w * w / 100, at.h * h / 100)
        };
        let bar = |x, y, w, hue| Shape::Rect(part(x, y, w, 33), 4, Ink::Hue(hue));
        let small = |x, y| part(x, y, 24, 25);
        // A bracket over something has its back above; one under something, below.
        let bracket = |from: i32, to: i32, y: i32, back: i32| {
            let (low, high) = (at.y + at.h * y / 100, at.y + at.h * (y + back) / 100);
            let (from, to) = (at.x + at.w * from / 100, at.x + at.w * to / 100);
            let line = |a: Point, b: Point| Shape::Line(a, b, Ink::Bracket);
            [
                line(point(from, low), point(from, high)),
                line(point(from, high), point(to, high)),
                line(point(to, high), point(to, low)),
            ]
        };
        let over = |from: i32, to: i32, y: i32| bracket(from, to, y, -5);
        let units = |y: i32| (0..4).map(move |unit| bar(2 + 24 * unit + unit / 3, y, 23, 7));
        match self {
            Schema::Total => {
                let mut shapes = vec![bar(2, 46, 56, 7), bar(59, 46, 39, 2)];
                shapes.extend(over(2, 98, 40));
                (shapes, [small(38, 0), small(18, 50), small(66, 50)])
            }
            Schema::Change => {
                let arrow = |from: Area, to: Area| {
                    let (from, to) = (point(from.right(), from.centre().y), point(to.x, to.centre().y));
                    [
                        Shape::Line(from, to, Ink::Jump),
                        Shape::Line(to.plus(-at.w / 40, -at.h / 24), to, Ink::Jump),
                        Shape::Line(to.plus(-at.w / 40, at.h / 24), to, Ink::Jump),
                    ]
                };
                let boxes = [small(2, 46), small(38, 10), small(74, 46)];
                let [start, _, end] = boxes;
                (arrow(start, end).to_vec(), boxes)
            }
            Schema::Difference => {
                let gap = Shape::Rect(part(59, 56, 39, 33), 4, Ink::Aside);
                let shapes = vec![bar(2, 8, 96, 7), bar(2, 56, 56, 2), gap];
                (shapes, [small(38, 12), small(18, 60), small(66, 60)])
            }
            Schema::Groups => {
                let mut shapes: Vec<Shape> = units(38).collect();
                shapes.extend(over(2, 98, 33));
                (shapes, [small(38, 0), small(2, 42), small(38, 75)])
            }
            Schema::Times => {
                let mut shapes: Vec<Shape> = units(56).collect();
                shapes.push(bar(2, 8, 23, 2));
                let sign = point(at.x + at.w * 58 / 100, at.y + at.h * 24 / 100);
                shapes.push(Shape::plain(sign, at.h / 6, "×", Ink::Text));
                (shapes, [small(38, 60), small(2, 12), small(66, 12)])
            }
            Schema::Needed | Schema::Full | Schema::LeftOver => {
                // Three full parts stand for all of them. The smaller one is drawn inside the group that it does not fill.
                let full = if self == Schema::LeftOver { Ink::Aside } else { Ink::Hue(7) };
                let rest = if self == Schema::Full { Ink::Aside } else { Ink::Hue(2) };
                let part_of = |x: i32, w: i32, ink: Ink| Shape::Rect(part(x, 38, w, 27), 4, ink);
                let mut shapes: Vec<Shape> = (0..3).map(|unit| part_of(2 + 25 * unit, 24, full)).collect();
                shapes.extend([part_of(77, 21, Ink::Waiting), part_of(77, 10, rest)]);
                shapes.extend(over(2, 87, 33));
                let (from, to) = match self {
                    Schema::Needed => (2, 98),
                    Schema::Full => (2, 76),
                    _ => (77, 87),
                };
                shapes.extend(bracket(from, to, 68, 5));
                (shapes, [small(33, 0), small(2, 39), small((from + to) / 2 - 12, 75)])
            }
            Schema::Plus | Schema::Minus | Schema::Product | Schema::Quotient => {
                let sign = |x: i32, text: &str| {
                    Shape::plain(point(at.x + at.w * x / 100, at.centre().y), at.h / 4, text, Ink::Text)
                };
                let op = self.sign().unwrap_or_default();
                (vec![sign(32, op), sign(68, "=")], [small(2, 37), small(38, 37), small(74, 37)])
            }
        }
    }

    /// The sign of an equation; none where something is drawn.
    const fn sign(self) -> Option<&'static str> {
        match self {
            Schema::Plus => Some("+"),
            Schema::Minus => Some("−"),
            Schema::Product => Some("×"),
            Schema::Quotient => Some("÷"),
            _ => None,
        }
    }
}

/// What lies ready to be placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tile {
    Number(Number),
    /// What is asked for.
    Unknown,
    /// What the first of two drawings finds and the second one uses.
    Star,
}

impl Tile {
    fn text(self) -> String {
        match self {
            Tile::Number(number) => number.to_string(),
            Tile::Unknown => "?".to_owned(),
            Tile::Star => "*".to_owned(),
        }
    }

    fn kind(self) -> Kind {
        match self {
            Tile::Number(Number::Whole(number)) => {
                Kind::NumberCard(u16::try_from(number).unwrap_or_default())
            }
            Tile::Number(number) => {
                let short = |text: Option<&str>| text.and_then(|text| text.parse().ok()).unwrap_or_default();
                let text = number.to_string();
                let (over, under) = text.split_once('/').unzip();
                Kind::FractionCard(short(over), short(under))
            }
            Tile::Unknown => Kind::Marker,
            // Not one stack with the question mark: the keyboard stops at both.
            Tile::Star => Kind::Star,
        }
    }

    /// What stands on it: a fraction with its bar.
    fn face(self, at: Area) -> Vec<Shape> {
        let text = self.text();
        let middle = at.centre();
        match text.split_once('/') {
            Some((over, under)) => kit::fraction(middle, over, under).to_vec(),
            None => {
                let height = kit::fitting(&text, at.w - 6).min(26);
                vec![Shape::plain(middle, height, text.replace('*', "★"), Ink::Text)]
            }
        }
    }

    fn name(self) -> Say {
        match self {
            Tile::Number(number) => say::schema_tile(number.say()),
            Tile::Unknown => say::schema_tile("unknown"),
            Tile::Star => say::schema_tile("star"),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Model {
    schema: Option<Schema>,
    /// The tile in each box, by its place in the tray.
    boxes: [Option<u16>; 3],
}

/// One or two drawings and the tiles for them. Spots 0 to 2 are the boxes of the first, 10 to 12 of the second; 100 and on,
/// 110 and on, the drawings to choose from. Piece `n` is the `n`-th tile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SchemaCard {
    offers: &'static [Schema],
    tiles: Vec<Tile>,
    models: Vec<Model>,
}

const CHOICES: u16 = 100;
const NEXT: u16 = 10;

impl SchemaCard {
    /// A card with these numbers and a question mark.
    #[must_use]
    pub fn new(numbers: &[u32], offers: &'static [Schema]) -> SchemaCard {
        let numbers: Vec<Number> = numbers.iter().copied().map(Number::Whole).collect();
        SchemaCard::of(&numbers, offers)
    }

    /// The same with any numbers.
    #[must_use]
    pub fn of(numbers: &[Number], offers: &'static [Schema]) -> SchemaCard {
        let mut tiles: Vec<Tile> = numbers.iter().copied().map(Tile::Number).collect();
        tiles.push(Tile::Unknown);
        SchemaCard { offers, tiles, models: vec![Model::default()] }
    }

    /// A card on which the drawing is there, and nothing is to be chosen.
    #[must_use]
    pub fn drawn(numbers: &[u32], schema: Schema) -> SchemaCard {
        let model = Model { schema: Some(schema), ..Model::default() };
        SchemaCard { models: vec![model], ..SchemaCard::new(numbers, &[]) }
    }

    /// A card of two drawings; what the first finds is a star.
    #[must_use]
    pub fn in_two_steps(numbers: &[u32], offers: &'static [Schema]) -> SchemaCard {
        let mut card = SchemaCard::new(numbers, offers);
        card.tiles.extend([Tile::Star, Tile::Star]);
        card.models.push(Model::default());
        card
    }

    /// What each drawing says: which it is, and the text in each of its boxes, empty where none is.
    #[must_use]
    pub fn says(&self) -> Vec<Option<(Schema, [String; 3])>> {
        let text = |tile: Option<u16>| {
            tile.and_then(|tile| self.tiles.get(usize::from(tile)))
                .map_or_else(String::new, |tile| tile.text())
        };
        let says = |model: &Model| model.schema.map(|schema| (schema, model.boxes.map(text)));
        self.models.iter().map(says).collect()
    }

    /// The verb that chooses a drawing.
    #[must_use]
    pub fn choose(&self, model: u16, schema: Schema) -> Option<Verb> {
        let number = self.offers.iter().position(|offer| *offer == schema)?;
        Some(Verb::Mark { at: Spot(CHOICES + NEXT * model + u16::try_from(number).ok()?), n: 1 })
    }

    /// The verbs that place these texts into the boxes of a drawing.
    #[must_use]
    pub fn place(&self, model: u16, texts: &[String; 3]) -> Vec<Verb> {
        let mut used: Vec<u16> = self.models.iter().flat_map(|model| model.boxes).flatten().collect();
        let mut out = Vec::new();
        for (number, text) in (0_u16..).zip(texts) {
            let free =
                (0_u16..).zip(&self.tiles).find(|(id, tile)| !used.contains(id) && tile.text() == *text);
            if let Some((id, _)) = free {
                used.push(id);
                out.push(Verb::Move { piece: PieceId(id), n: 1, to: Spot(NEXT * model + number) });
            }
        }
        out
    }

    /// Where a tile lies: which drawing, which box.
    fn lies(&self, tile: u16) -> Option<(usize, usize)> {
        let holds = |model: &Model| model.boxes.iter().position(|held| *held == Some(tile));
        self.models.iter().enumerate().find_map(|(number, model)| Some((number, holds(model)?)))
    }

    fn box_mut(&mut self, Spot(at): Spot) -> Option<&mut Option<u16>> {
        let model = self.models.get_mut(usize::from(at / NEXT))?;
        model.schema?;
        model.boxes.get_mut(usize::from(at % NEXT))
    }

    /// The drawing and the choice that a spot is.
    fn choice(&self, Spot(at): Spot) -> Option<(usize, Schema)> {
        let index = at.checked_sub(CHOICES)?;
        let model = usize::from(index / NEXT);
        let schema = self.offers.get(usize::from(index % NEXT)).copied()?;
        (model < self.models.len()).then_some((model, schema))
    }

    /// A name, with the number of its drawing where there are two.
    fn in_step(&self, model: usize, name: Say) -> Say {
        if self.models.len() > 1 { say::schema_step(model + 1, name) } else { name }
    }

    fn pick_up(&mut self, tile: u16) {
        for model in &mut self.models {
            model.boxes.iter_mut().filter(|held| **held == Some(tile)).for_each(|held| *held = None);
        }
    }
}

impl Manipulative for SchemaCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at, n: 1 } => {
                let (model, schema) = self.choice(at).ok_or(Refusal::NotHere)?;
                let model = self.models.get_mut(model).ok_or(Refusal::NotHere)?;
                if model.schema == Some(schema) {
                    return Err(Refusal::Nothing);
                }
                // In another drawing the same boxes mean something else.
                *model = Model { schema: Some(schema), ..Model::default() };
                Ok(say::did_change())
            }
            Verb::Move { piece: PieceId(tile), n: 1, to } if usize::from(tile) < self.tiles.len() => {
                match self.box_mut(to).ok_or(Refusal::NotHere)? {
                    Some(held) if *held == tile => return Err(Refusal::Nothing),
                    Some(_) => return Err(Refusal::Full),
                    None => {}
                }
                self.pick_up(tile);
                if let Some(place) = self.box_mut(to) {
                    *place = Some(tile);
                }
                Ok(say::did_move())
            }
            Verb::Remove { piece: PieceId(tile), n: 1 } => {
                self.lies(tile).ok_or(Refusal::Nothing)?;
                self.pick_up(tile);
                Ok(say::did_move())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut all = Vec::new();
        let models = (0_u16..).zip(&self.models).map(|(model, _)| NEXT * model);
        for first in models {
            let choices = (0_u16..).zip(self.offers).map(|(choice, _)| CHOICES + first + choice);
            all.extend(choices.map(|at| Verb::Mark { at: Spot(at), n: 1 }));
            for (tile, _) in (0_u16..).zip(&self.tiles) {
                let piece = PieceId(tile);
                all.extend((first..first + 3).map(|at| Verb::Move { piece, n: 1, to: Spot(at) }));
            }
        }
        let tiles = (0_u16..).zip(&self.tiles);
        all.extend(tiles.map(|(tile, _)| Verb::Remove { piece: PieceId(tile), n: 1 }));
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        let said: Vec<String> = self
            .says()
            .into_iter()
            .flatten()
            .map(|(schema, texts)| format!("{}:{}", schema.name(), texts.join(",")))
            .collect();
        said.join(";")
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        // The numbers are those of the story, and where they are is the child's own.
        let mut said = say::describe_schemas();
        for (number, model) in self.models.iter().enumerate() {
            let Some(schema) = model.schema else { continue };
            said = said.and(self.in_step(number, say::schema_chosen(say::schema_name(schema.name()))));
            for (place, tile) in model.boxes.iter().enumerate() {
                if let Some(tile) = tile.and_then(|tile| self.tiles.get(usize::from(tile))) {
                    said = said.and(say::schema_holds(schema.box_name(place), tile.name()));
                }
            }
        }
        said
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        const CHOICE: Size = size(72, 60);
        const MODEL: i32 = 204;
        const TRAY_HIGH: i32 = 68;
        let count = i32::try_from(self.models.len()).unwrap_or(1);
        let least = 304;
        let across = if space.w >= count * (least + 16) { count } else { 1 };
        let rows = (count + across - 1) / across;
        // Where nothing is to be chosen there is no row for it.
        let choices = if self.offers.is_empty() { 0 } else { CHOICE.h + 6 };
        let tall = choices + 6 + MODEL;
        let tiles = i32::try_from(self.tiles.len()).unwrap_or(1);
        let step = 64;
        let tray_rows = (tiles * step + step - 1) / space.w.max(least) + 1;
        let space = kit::grown(space, least, rows * (tall + 8) + tray_rows * TRAY_HIGH + 8);
        let space = size(space.w, rows * (tall + 8) + tray_rows * TRAY_HIGH + 8);
        let mut picture = Picture { size: space, ..Picture::default() };
        let column = space.w / across;
        let wide = (column - 16).min(520);
        let mut zones: Vec<(Spot, Area)> = Vec::new();
        for ((index, first), model) in (0_i32..).zip((0_u16..).map(|index| NEXT * index)).zip(&self.models) {
            let left = (index % across) * column + (column - wide) / 2;
            let top = (index / across) * (tall + 8);
            let number = usize::try_from(index).unwrap_or_default();
            let offers = i32::try_from(self.offers.len()).unwrap_or(1).max(1);
            let gap = ((wide - offers * CHOICE.w) / (offers + 1)).max(2);
            let small = ((wide - (offers + 1) * gap) / offers).min(CHOICE.w);
            for ((place, at), schema) in (0_i32..).zip(CHOICES + first..).zip(self.offers) {
                let on = model.schema == Some(*schema);
                let around = area(left + gap + place * (small + gap), top, small, CHOICE.h);
                let mut shapes = vec![
                    Shape::Rect(around, 10, if on { Ink::Yellow } else { Ink::Aside }),
                    Shape::Rect(around, 10, Ink::Edge),
                ];
                // Of an equation nothing but its sign can be read so small.
                if let Some(sign) = schema.sign() {
                    shapes.push(Shape::plain(around.centre(), 40, sign, Ink::Text));
                } else {
                    let (drawn, boxes) = schema.drawing(around.inset(7));
                    shapes.extend(drawn);
                    shapes.extend(boxes.map(|at| Shape::Rect(at, 2, Ink::Paper)));
                }
                let name = self.in_step(number, say::schema_name(schema.name()));
                picture.places.push(Place::new(Spot(at), Role::Cell, around, shapes, name).marked(on));
            }
            let ground = area(left, top + choices, wide, MODEL);
            picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
            let Some(schema) = model.schema else { continue };
            let (drawn, boxes) = schema.drawing(ground.inset(6));
            picture.back.extend(drawn);
            for ((place, at), held) in (0_u16..).zip(boxes).zip(model.boxes) {
                let spot = Spot(first + place);
                let label = schema.box_name(place.into());
                let mut shapes = vec![Shape::Rect(at, 8, Ink::Paper), Shape::Rect(at, 8, Ink::Waiting)];
                if held.is_none() {
                    shapes.push(Shape::said(at.centre(), 14, label.clone(), Ink::Quiet));
                }
                let name = self.in_step(number, label);
                picture.places.push(Place::new(spot, Role::Zone, at, shapes, name));
                zones.push((spot, at));
            }
        }
        let tray = kit::low_tray(space, tray_rows * TRAY_HIGH);
        picture.places.push(kit::tray(tray));
        let in_row = (tray.w / step).max(1);
        for ((place, id), tile) in (0_i32..).zip(0_u16..).zip(&self.tiles) {
            let lies = self.lies(id).map(|(model, place)| {
                Spot(
                    NEXT * u16::try_from(model).unwrap_or_default()
                        + u16::try_from(place).unwrap_or_default(),
                )
            });
            let side = size(58, 46);
            let zone = lies.and_then(|lies| zones.iter().find(|(spot, _)| *spot == lies));
            let middle = match zone {
                Some((_, at)) => at.centre(),
                None => point(
                    tray.x + place % in_row * step + step / 2 + (tray.w - tiles.min(in_row) * step) / 2,
                    tray.y + place / in_row * TRAY_HIGH + TRAY_HIGH / 2,
                ),
            };
            let face = area(0, 0, side.w, side.h);
            let ink = if matches!(tile, Tile::Number(_)) { Ink::Card } else { Ink::Yellow };
            let mut shapes = vec![Shape::Rect(face, 8, ink), Shape::Rect(face, 8, Ink::Edge)];
            shapes.extend(tile.face(face));
            picture.sprites.push(Sprite {
                id: PieceId(id),
                kind: tile.kind(),
                lies: lies.unwrap_or(TRAY),
                grip: Grip::Loose,
                at: middle.plus(-side.w / 2, -side.h / 2),
                size: side,
                shapes,
                name: tile.name(),
                from: Vec::new(),
            });
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        Some(if to == TRAY { Verb::Remove { piece, n } } else { Verb::Move { piece, n, to } })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        self.choice(at).map(|_| Verb::Mark { at, n: 1 })
    }
}
