//! Paints a picture: compares it with what stands in the page, and changes only what differs.
//!
//! Hand-written instead of a keyed list of views: a board of three hundred pieces has to open fast, a piece must not become a
//! handful of reactive nodes, and what leaves the board must leave nothing behind (docs/decisions.md has the figures).

use std::collections::{HashMap, HashSet};

use tenfold::table::geometry::{Area, Point};
use tenfold::table::hand::{Scene, Stack, Stop};
use tenfold::table::{Disclosure, Grip, Picture, PieceId, Place, Role, Spot, Sprite, escape, svg};
use tenfold::words::{Lang, Say, say};
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, SvgElement};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What the page adds to a picture.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Marks {
    /// The stop that takes the focus.
    pub focus: Option<Stop>,
    /// Pieces that are lifted, by a finger or the keyboard.
    pub lifted: Vec<PieceId>,
    /// Pieces that were chosen to go together.
    pub chosen: Vec<PieceId>,
    /// Places where what is lifted may be put down.
    pub legal: Vec<Spot>,
    /// The place it would be put down on.
    pub over: Vec<Spot>,
    /// The box that digits go into.
    pub slot: Option<Spot>,
    /// Where a prompt points.
    pub pointed: Vec<Stop>,
    /// How much may be told.
    pub tells: bool,
    /// Whether anything can be done.
    pub open: bool,
}

/// What stands in the page for one place or piece.
#[derive(Clone, PartialEq, Debug, Default)]
struct Drawn {
    html: String,
    attributes: Vec<(&'static str, String)>,
    at: Option<Point>,
}

/// An element for something of the picture, and what that was when it was drawn: what has not changed since is not drawn
/// again, which on a mat of three hundred pieces is nearly all there is.
struct Node<T> {
    element: Element,
    of: Option<T>,
    drawn: Drawn,
}

/// A place, and what the page adds to it.
type DrawnPlace = (Place, PlaceMarks);
/// A piece, and what the page adds to it.
type DrawnPiece = (Sprite, PieceMarks);

/// What the page adds to one place.
#[derive(Clone, Copy, PartialEq)]
struct PlaceMarks {
    lang: Lang,
    open: bool,
    focus: bool,
    pointed: bool,
    legal: bool,
    over: bool,
    active: bool,
}

impl PlaceMarks {
    fn of(place: &Place, marks: &Marks, lang: Lang) -> PlaceMarks {
        let (spot, stop) = (place.spot, Stop::Place(place.spot));
        PlaceMarks {
            lang,
            open: marks.open,
            focus: marks.focus == Some(stop),
            pointed: marks.pointed.contains(&stop),
            legal: marks.legal.contains(&spot),
            over: marks.over.contains(&spot),
            active: marks.slot == Some(spot) && marks.open,
        }
    }
}

/// What the page adds to one piece.
#[derive(Clone, Copy, PartialEq)]
struct PieceMarks {
    lang: Lang,
    /// Whether it can be taken up now.
    movable: bool,
    focus: bool,
    pointed: bool,
    lifted: bool,
    chosen: bool,
    /// Whether the keyboard stops at it, for all of its stack.
    head: bool,
    /// How many lie there, where the name may tell it.
    several: Option<usize>,
}

impl PieceMarks {
    fn of(sprite: &Sprite, stack: Option<&Stack>, marks: &Marks, lang: Lang) -> PieceMarks {
        let (id, stop) = (sprite.id, Stop::Piece(sprite.id));
        let own = stack.filter(|stack| stack.piece == id);
        let several = own.map(|stack| stack.pieces.len());
        PieceMarks {
            lang,
            movable: sprite.grip != Grip::Fixed && marks.open,
            focus: marks.focus == Some(stop),
            pointed: marks.pointed.contains(&stop),
            lifted: marks.lifted.contains(&id),
            chosen: marks.chosen.contains(&id),
            head: own.is_some(),
            // One stop for the whole stack; how many there are is told only where that is no answer.
            several: several.filter(|n| *n > 1 && sprite.grip == Grip::Loose && marks.tells),
        }
    }
}

/// The layers of a board and everything in them.
pub struct Painter {
    document: Document,
    back: Layer,
    places: Element,
    sprites: Element,
    front: Layer,
    ghosts: Element,
    bands: Layer,
    spots: HashMap<Spot, Node<DrawnPlace>>,
    pieces: HashMap<PieceId, Node<DrawnPiece>>,
    sizes: HashMap<PieceId, Area>,
    /// The pieces as they stand in the page, from the lowest up.
    order: Vec<PieceId>,
}

struct Layer {
    element: Element,
    html: String,
}

impl Painter {
    /// Paints into an empty `<svg>`.
    pub fn new(root: &Element) -> Option<Painter> {
        let document = root.owner_document()?;
        let layer = |class: &str| -> Option<Element> {
            let element = document.create_element_ns(Some(SVG), "g").ok()?;
            element.set_attribute("class", class).ok()?;
            root.append_child(&element).ok()?;
            Some(element)
        };
        let back = Layer { element: layer("layer-back")?, html: String::new() };
        let places = layer("layer-places")?;
        let sprites = layer("layer-pieces")?;
        let front = Layer { element: layer("layer-front")?, html: String::new() };
        let ghosts = layer("layer-ghosts")?;
        let bands = Layer { element: layer("layer-bands")?, html: String::new() };
        for quiet in [&back.element, &front.element, &ghosts, &bands.element] {
            quiet.set_attribute("aria-hidden", "true").ok()?;
        }
        Some(Painter {
            document,
            back,
            places,
            sprites,
            front,
            ghosts,
            bands,
            spots: HashMap::new(),
            pieces: HashMap::new(),
            sizes: HashMap::new(),
            order: Vec::new(),
        })
    }

    /// Whether no piece stands in the page yet.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The element of a stop.
    pub fn element(&self, stop: Stop) -> Option<&Element> {
        match stop {
            Stop::Piece(piece) => self.pieces.get(&piece).map(|node| &node.element),
            Stop::Place(spot) => self.spots.get(&spot).map(|node| &node.element),
        }
    }

    /// The stop an element of the page belongs to.
    pub fn stop_of(&self, element: &Element) -> Option<Stop> {
        let group = element.closest("[data-id],[data-spot]").ok().flatten()?;
        let number = |name: &str| group.get_attribute(name).and_then(|text| text.parse().ok());
        number("data-id")
            .map(|id| Stop::Piece(PieceId(id)))
            .or_else(|| number("data-spot").map(|spot| Stop::Place(Spot(spot))))
    }

    /// Makes the page show a picture.
    pub fn paint(&mut self, scene: Scene<'_>, marks: &Marks, lang: Lang) {
        let picture = scene.picture;
        self.back.paint(svg(&picture.back, lang));
        self.front.paint(svg(&picture.front, lang));
        self.paint_places(picture, marks, lang);
        self.paint_sprites(scene, marks, lang);
    }

    fn paint_places(&mut self, picture: &Picture, marks: &Marks, lang: Lang) {
        let there: HashSet<Spot> = picture.places.iter().map(|place| place.spot).collect();
        self.spots.retain(|spot, node| there.contains(spot) || drop_element(&node.element));
        let mut last: Option<Element> = None;
        for place in &picture.places {
            let Some(mut node) = self.spots.remove(&place.spot).or_else(|| new_node(&self.document)) else {
                continue;
            };
            let marks = PlaceMarks::of(place, marks, lang);
            if node.of.as_ref().is_none_or(|(drawn, with)| drawn != place || *with != marks) {
                node = put(node, draw_place(place, marks), false);
                node.of = Some((place.clone(), marks));
            }
            place_after(&self.places, last.as_ref(), &node.element);
            last = Some(node.element.clone());
            self.spots.insert(place.spot, node);
        }
    }

    fn paint_sprites(&mut self, scene: Scene<'_>, marks: &Marks, lang: Lang) {
        let stacks = scene.stacks();
        let heads: HashMap<PieceId, &Stack> =
            stacks.iter().flat_map(|stack| stack.pieces.iter().map(move |piece| (*piece, stack))).collect();
        let with = |sprite: &Sprite| PieceMarks::of(sprite, heads.get(&sprite.id).copied(), marks, lang);
        if self.pieces.is_empty() {
            return self.paint_first(scene.picture, with);
        }
        let there: HashSet<PieceId> = scene.picture.sprites.iter().map(|sprite| sprite.id).collect();
        let gone: Vec<PieceId> = self.pieces.keys().filter(|piece| !there.contains(piece)).copied().collect();
        let becomes: HashMap<PieceId, &Sprite> = scene
            .picture
            .sprites
            .iter()
            .filter(|sprite| sprite.from.len() > 1 && !self.pieces.contains_key(&sprite.id))
            .flat_map(|sprite| sprite.from.iter().map(move |piece| (*piece, sprite)))
            .collect();
        // Where new pieces come from, as they lay before anything moves.
        let origins: HashMap<PieceId, Area> = self.sizes.clone();
        for piece in gone {
            let Some(node) = self.pieces.remove(&piece) else { continue };
            self.sizes.remove(&piece);
            match becomes.get(&piece) {
                Some(into) => slide_away(&node.element, into.at),
                None => drop(drop_element(&node.element)),
            }
        }
        let order: Vec<PieceId> = scene.picture.sprites.iter().map(|sprite| sprite.id).collect();
        let in_order = self.order == order;
        self.order = order;
        let mut last: Option<Element> = None;
        let mut siblings: HashMap<PieceId, i32> = HashMap::new();
        for sprite in &scene.picture.sprites {
            let is_new = !self.pieces.contains_key(&sprite.id);
            let Some(mut node) = self.pieces.remove(&sprite.id).or_else(|| new_node(&self.document)) else {
                continue;
            };
            let origin = sprite.from.first().filter(|_| is_new).and_then(|from| {
                let number = siblings.entry(*from).or_insert(0);
                *number += 1;
                origins.get(from).map(|area| along(*area, sprite, *number - 1))
            });
            if let Some(origin) = origin {
                move_to(&node.element, origin);
            }
            let marks = with(sprite);
            if node.of.as_ref().is_none_or(|(drawn, with)| drawn != sprite || *with != marks) {
                node = put(node, draw_sprite(sprite, marks), origin.is_some());
                node.of = Some((sprite.clone(), marks));
            }
            if !in_order {
                place_after(&self.sprites, last.as_ref(), &node.element);
                last = Some(node.element.clone());
            }
            self.sizes.insert(sprite.id, sprite.area());
            self.pieces.insert(sprite.id, node);
        }
    }

    /// Pieces where none stands yet, in one go: three hundred that are made one by one take twice as long.
    fn paint_first(&mut self, picture: &Picture, with: impl Fn(&Sprite) -> PieceMarks) {
        let mut all: Vec<(&Sprite, PieceMarks, Drawn)> = Vec::with_capacity(picture.sprites.len());
        for sprite in &picture.sprites {
            let marks = with(sprite);
            let drawn = match all.last() {
                // Most pieces of a full mat look like the one before, and to write down a look is what takes long.
                Some((before, like, drawn)) if before.shapes == sprite.shapes && like.lang == marks.lang => {
                    draw_sprite_as(drawn.html.clone(), sprite, marks)
                }
                _ => draw_sprite(sprite, marks),
            };
            all.push((sprite, marks, drawn));
        }
        let mut html = String::new();
        for (sprite, _, drawn) in &all {
            // By an attribute here, and by the style as soon as it moves, which comes before it.
            let Point { x, y } = sprite.at;
            html.push_str(&format!("<g transform=\"translate({x} {y})\""));
            for (name, value) in &drawn.attributes {
                html.push_str(&format!(" {name}=\""));
                escape(&mut html, value);
                html.push('"');
            }
            html.push('>');
            html.push_str(&drawn.html);
            html.push_str("</g>");
        }
        self.sprites.set_inner_html(&html);
        let mut next = self.sprites.first_element_child();
        for (sprite, marks, drawn) in all {
            let Some(element) = next else { return };
            next = element.next_element_sibling();
            self.order.push(sprite.id);
            self.sizes.insert(sprite.id, sprite.area());
            self.pieces.insert(sprite.id, Node { element, of: Some((sprite.clone(), marks)), drawn });
        }
    }

    /// Shows what a finger carries: a copy of the pieces, in a group that alone moves.
    pub fn ghost(&mut self, scene: Scene<'_>, pieces: &[PieceId], lang: Lang) -> Option<Element> {
        let group = self.document.create_element_ns(Some(SVG), "g").ok()?;
        group.set_attribute("class", "ghost").ok()?;
        let mut html = String::new();
        for piece in pieces {
            let Some(sprite) = scene.sprite(*piece) else { continue };
            let Point { x, y } = sprite.at;
            html.push_str(&format!("<g transform=\"translate({x} {y})\">{}</g>", svg(&sprite.shapes, lang)));
        }
        group.set_inner_html(&html);
        self.ghosts.append_child(&group).ok()?;
        Some(group)
    }

    /// Shows the bands that are drawn around pieces to choose them.
    pub fn bands(&mut self, bands: &[Area]) {
        let band = |Area { x, y, w, h }: &Area| {
            format!("<rect class=\"band\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"6\"/>")
        };
        self.bands.paint(bands.iter().map(band).collect());
    }

    /// Lets pieces begin their way to where they belong from where a finger let go of them.
    ///
    /// A piece that stands in the tray stays there: only the one that is made of it begins its way under the finger.
    pub fn start_from(&mut self, scene: Scene<'_>, pieces: &[PieceId], by: Point) {
        let mut moved = Vec::new();
        for piece in pieces {
            let stays = scene.sprite(*piece).is_some_and(|sprite| sprite.grip == Grip::Source);
            if let (Some(node), Some(area)) = (self.pieces.get_mut(piece), self.sizes.get_mut(piece)) {
                let at = area.corner().plus(by.x, by.y);
                *area = Area { x: at.x, y: at.y, ..*area };
                if stays {
                    continue;
                }
                let _ = node.element.set_attribute("data-still", "");
                move_to(&node.element, at);
                // It lies elsewhere than it was drawn, and is drawn again wherever it belongs.
                node.drawn.at = Some(at);
                node.of = None;
                moved.push(node.element.clone());
            }
        }
        // Reading the layout makes the browser take these places for the beginning.
        if let Some(first) = moved.first() {
            let _ = first.get_bounding_client_rect();
        }
        for element in moved {
            let _ = element.remove_attribute("data-still");
        }
    }
}

impl Layer {
    fn paint(&mut self, html: String) {
        if self.html != html {
            self.element.set_inner_html(&html);
            self.html = html;
        }
    }
}

/// Brings a node to what it should be.
fn put<T>(mut node: Node<T>, drawn: Drawn, comes_from: bool) -> Node<T> {
    if node.drawn.html != drawn.html {
        node.element.set_inner_html(&drawn.html);
    }
    if node.drawn.attributes != drawn.attributes {
        for (name, value) in &drawn.attributes {
            if !node.drawn.attributes.contains(&(*name, value.clone())) {
                let _ = node.element.set_attribute(name, value);
            }
        }
        for (name, _) in &node.drawn.attributes {
            if !drawn.attributes.iter().any(|(other, _)| other == name) {
                let _ = node.element.remove_attribute(name);
            }
        }
    }
    if let Some(at) = drawn.at
        && (node.drawn.at != drawn.at || comes_from)
    {
        if comes_from {
            // The eye sees where it came from before it moves.
            let element = node.element.clone();
            crate::platform::page::next_frame(move || move_to(&element, at));
        } else {
            move_to(&node.element, at);
        }
    }
    node.drawn = drawn;
    node
}

fn new_node<T>(document: &Document) -> Option<Node<T>> {
    let element = document.create_element_ns(Some(SVG), "g").ok()?;
    Some(Node { element, of: None, drawn: Drawn::default() })
}

/// Takes an element out; `false`, for `retain`.
fn drop_element(element: &Element) -> bool {
    element.remove();
    false
}

/// Keeps the order of the page that of the picture, without touching what stands right.
fn place_after(parent: &Element, last: Option<&Element>, element: &Element) {
    let expected = match last {
        Some(last) => last.next_sibling(),
        None => parent.first_child(),
    };
    let stands = expected.as_ref().is_some_and(|node| node.is_same_node(Some(element)));
    if !stands {
        let _ = parent.insert_before(element, expected.as_ref());
    }
}

/// Moves an element; the style sheet decides whether it glides.
pub fn move_to(element: &Element, at: Point) {
    if let Some(element) = element.dyn_ref::<SvgElement>() {
        let _ = element.style().set_property("transform", &format!("translate({}px,{}px)", at.x, at.y));
    }
}

/// Where the `number`-th part of something that is split begins: along the longer side of what it was.
fn along(whole: Area, part: &Sprite, number: i32) -> Point {
    if whole.h >= whole.w {
        Point { x: whole.x, y: whole.y + (number * part.size.h).min(whole.h - part.size.h).max(0) }
    } else {
        Point { x: whole.x + (number * part.size.w).min(whole.w - part.size.w).max(0), y: whole.y }
    }
}

/// A piece that has become part of another one glides there and is gone.
fn slide_away(element: &Element, to: Point) {
    let _ = element.set_attribute("aria-hidden", "true");
    let _ = element.set_attribute("data-leaving", "");
    for name in ["data-id", "data-piece", "role", "tabindex", "aria-label"] {
        let _ = element.remove_attribute(name);
    }
    move_to(element, to);
    let element = element.clone();
    gloo_timers::callback::Timeout::new(320, move || element.remove()).forget();
}

/// The attributes that place and piece share.
fn stop_attributes(focus: bool, pointed: bool, actionable: bool, out: &mut Vec<(&'static str, String)>) {
    if actionable {
        out.push(("tabindex", if focus { "0" } else { "-1" }.into()));
    }
    if pointed {
        out.push(("data-pointed", "true".into()));
    }
}

fn draw_place(place: &Place, marks: PlaceMarks) -> Drawn {
    let PlaceMarks { lang, legal, .. } = marks;
    let mut attributes: Vec<(&'static str, String)> = vec![("data-spot", place.spot.to_string())];
    let (name, role, actionable): (&'static str, &str, bool) = match place.role {
        Role::Zone | Role::Field(_) => ("data-zone", "group", false),
        Role::Cell => ("data-cell", "button", true),
        Role::Corner => ("data-mark", "button", true),
        Role::Slot => ("data-answer", "button", true),
        Role::Handle(..) => ("data-handle", "button", true),
    };
    let actionable = (actionable || legal) && marks.open;
    let role = if legal { "button" } else { role };
    let value = match place.role {
        Role::Slot => place.typed.clone().unwrap_or_default(),
        _ => place.name.text(Lang::En),
    };
    attributes.push((name, value));
    attributes.push(("role", role.into()));
    let label = if legal { say::hand_put_in(place.name.clone()) } else { place.name.clone() };
    // As it is written in a box, for who works by voice.
    let label = if place.role == Role::Slot { label.text(lang) } else { label.voice(lang) };
    attributes.push(("aria-label", label));
    if matches!(place.role, Role::Cell | Role::Corner) {
        attributes.push(("aria-pressed", place.on.to_string()));
    }
    if matches!(place.role, Role::Field(_)) {
        attributes.push(("data-field", "true".into()));
    }
    for (is, name) in [(marks.active, "data-active"), (legal, "data-legal"), (marks.over, "data-over")] {
        if is {
            attributes.push((name, "true".into()));
        }
    }
    stop_attributes(marks.focus, marks.pointed, actionable, &mut attributes);
    let Area { x, y, w, h } = place.area;
    let mut html = svg(&place.shapes, lang);
    // The whole area answers and shows the focus, whatever is drawn in it.
    html.push_str(&format!(
        "<rect class=\"reach\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"8\"/>"
    ));
    Drawn { html, attributes, at: None }
}

fn draw_sprite(sprite: &Sprite, marks: PieceMarks) -> Drawn {
    draw_sprite_as(svg(&sprite.shapes, marks.lang), sprite, marks)
}

/// A piece whose shapes are written down already.
fn draw_sprite_as(html: String, sprite: &Sprite, marks: PieceMarks) -> Drawn {
    let PieceMarks { lang, movable, head, .. } = marks;
    let mut attributes: Vec<(&'static str, String)> =
        vec![("data-id", sprite.id.to_string()), ("data-piece", sprite.kind.to_string())];
    let name: Say = match marks.several {
        Some(several) => sprite.kind.count(several),
        None => sprite.name.clone(),
    };
    let name = if marks.chosen { say::name_chosen(name) } else { name };
    // As it is written: who works by voice says what stands on the piece.
    attributes.push(("aria-label", name.text(lang)));
    attributes.push(("role", if movable { "button".into() } else { "img".into() }));
    if sprite.grip == Grip::Source && !head {
        // A tray shows some for as many as are needed: who hears it meets one.
        attributes.push(("aria-hidden", "true".into()));
    }
    let class = match sprite.grip {
        Grip::Fixed => "piece fixed",
        Grip::Loose => "piece",
        Grip::Source => "piece source",
    };
    attributes.push(("class", class.into()));
    for (is, name) in [(marks.lifted, "data-lifted"), (marks.chosen, "data-chosen")] {
        if is {
            attributes.push((name, "true".into()));
        }
    }
    stop_attributes(marks.focus, marks.pointed, movable && head, &mut attributes);
    // What marks it is drawn around it by the style sheet: a rectangle in each would be three hundred elements more on a
    // full mat, a quarter of the time that takes to open.
    Drawn { html, attributes, at: Some(sprite.at) }
}

/// Whether a disclosure lets labels tell counts.
pub fn tells(disclosure: Disclosure) -> bool {
    disclosure == Disclosure::Full
}
