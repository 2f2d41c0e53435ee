//! Paints a picture: compares it with what stands in the page, and changes only what differs.
//!
//! Hand-written instead of a keyed list of views: a board of three hundred pieces has to open fast, a piece must not become a
//! handful of reactive nodes, and what leaves the board must leave nothing behind (docs/decisions.md has the figures).

use std::collections::{HashMap, HashSet};

use tenfold::table::geometry::{Area, Point};
use tenfold::table::hand::{Scene, Stack, Stop};
use tenfold::table::{Disclosure, Grip, Picture, PieceId, Place, Role, Spot, Sprite, svg};
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

struct Node {
    element: Element,
    drawn: Drawn,
}

/// The layers of a board and everything in them.
pub struct Painter {
    document: Document,
    back: Layer,
    places: Element,
    sprites: Element,
    front: Layer,
    ghosts: Element,
    spots: HashMap<Spot, Node>,
    pieces: HashMap<PieceId, Node>,
    sizes: HashMap<PieceId, Area>,
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
        for quiet in [&back.element, &front.element, &ghosts] {
            quiet.set_attribute("aria-hidden", "true").ok()?;
        }
        Some(Painter {
            document,
            back,
            places,
            sprites,
            front,
            ghosts,
            spots: HashMap::new(),
            pieces: HashMap::new(),
            sizes: HashMap::new(),
        })
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
            let drawn = draw_place(place, marks, lang);
            let Some(node) = self.spots.remove(&place.spot).or_else(|| new_node(&self.document)) else {
                continue;
            };
            let node = put(node, drawn, false);
            place_after(&self.places, last.as_ref(), &node.element);
            last = Some(node.element.clone());
            self.spots.insert(place.spot, node);
        }
    }

    fn paint_sprites(&mut self, scene: Scene<'_>, marks: &Marks, lang: Lang) {
        let stacks = scene.stacks();
        let heads: HashMap<PieceId, &Stack> =
            stacks.iter().flat_map(|stack| stack.pieces.iter().map(move |piece| (*piece, stack))).collect();
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
        let mut last: Option<Element> = None;
        let mut siblings: HashMap<PieceId, i32> = HashMap::new();
        for sprite in &scene.picture.sprites {
            let drawn = draw_sprite(sprite, heads.get(&sprite.id).copied(), marks, lang);
            let is_new = !self.pieces.contains_key(&sprite.id);
            let Some(node) = self.pieces.remove(&sprite.id).or_else(|| new_node(&self.document)) else {
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
            let node = put(node, drawn, origin.is_some());
            place_after(&self.sprites, last.as_ref(), &node.element);
            last = Some(node.element.clone());
            self.sizes.insert(sprite.id, sprite.area());
            self.pieces.insert(sprite.id, node);
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

    /// Lets pieces begin their way to where they belong from where a finger let go of them.
    ///
    /// A piece that stands in the tray stays there: only the one that is made of it begins its way under the finger.
    pub fn start_from(&mut self, scene: Scene<'_>, pieces: &[PieceId], by: Point) {
        for piece in pieces {
            let stays = scene.sprite(*piece).is_some_and(|sprite| sprite.grip == Grip::Source);
            if let (Some(node), Some(area)) = (self.pieces.get_mut(piece), self.sizes.get_mut(piece)) {
                let at = area.corner().plus(by.x, by.y);
                if stays {
                    *area = Area { x: at.x, y: at.y, ..*area };
                    continue;
                }
                let _ = node.element.set_attribute("data-still", "");
                move_to(&node.element, at);
                node.drawn.at = Some(at);
                *area = Area { x: at.x, y: at.y, ..*area };
                // Reading the layout makes the browser take this place for the beginning.
                let _ = node.element.get_bounding_client_rect();
                let _ = node.element.remove_attribute("data-still");
            }
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
fn put(mut node: Node, drawn: Drawn, comes_from: bool) -> Node {
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
            crate::platform::page::after_paint(move || move_to(&element, at));
        } else {
            move_to(&node.element, at);
        }
    }
    node.drawn = drawn;
    node
}

fn new_node(document: &Document) -> Option<Node> {
    let element = document.create_element_ns(Some(SVG), "g").ok()?;
    Some(Node { element, drawn: Drawn::default() })
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
fn stop_attributes(stop: Stop, marks: &Marks, actionable: bool, out: &mut Vec<(&'static str, String)>) {
    if actionable {
        let focus = if marks.focus == Some(stop) { "0" } else { "-1" };
        out.push(("tabindex", focus.into()));
    }
    if marks.pointed.contains(&stop) {
        out.push(("data-pointed", "true".into()));
    }
}

fn draw_place(place: &Place, marks: &Marks, lang: Lang) -> Drawn {
    let spot = place.spot;
    let mut attributes: Vec<(&'static str, String)> = vec![("data-spot", spot.to_string())];
    let (name, role, actionable): (&'static str, &str, bool) = match place.role {
        Role::Zone | Role::Field(_) => ("data-zone", "group", false),
        Role::Cell => ("data-cell", "button", true),
        Role::Corner => ("data-mark", "button", true),
        Role::Slot => ("data-answer", "button", true),
        Role::Handle(..) => ("data-handle", "button", true),
    };
    let legal = marks.legal.contains(&spot);
    let actionable = (actionable || legal) && marks.open;
    let role = if legal { "button" } else { role };
    let value = match place.role {
        Role::Slot => place.typed.clone().unwrap_or_default(),
        _ => place.name.text(Lang::En),
    };
    attributes.push((name, value));
    attributes.push(("role", role.into()));
    let label = if legal { say::hand_put_in(place.name.clone()) } else { place.name.clone() };
    attributes.push(("aria-label", label.voice(lang)));
    if matches!(place.role, Role::Cell | Role::Corner) {
        attributes.push(("aria-pressed", place.on.to_string()));
    }
    if matches!(place.role, Role::Field(_)) {
        attributes.push(("data-field", "true".into()));
    }
    if marks.slot == Some(spot) && marks.open {
        attributes.push(("data-active", "true".into()));
    }
    if legal {
        attributes.push(("data-legal", "true".into()));
    }
    if marks.over.contains(&spot) {
        attributes.push(("data-over", "true".into()));
    }
    stop_attributes(Stop::Place(spot), marks, actionable, &mut attributes);
    let Area { x, y, w, h } = place.area;
    let mut html = svg(&place.shapes, lang);
    // The whole area answers and shows the focus, whatever is drawn in it.
    html.push_str(&format!(
        "<rect class=\"reach\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"8\"/>"
    ));
    Drawn { html, attributes, at: None }
}

fn draw_sprite(sprite: &Sprite, stack: Option<&Stack>, marks: &Marks, lang: Lang) -> Drawn {
    let mut attributes: Vec<(&'static str, String)> =
        vec![("data-id", sprite.id.to_string()), ("data-piece", sprite.kind.to_string())];
    let is_head = stack.is_some_and(|stack| stack.piece == sprite.id);
    let movable = sprite.grip != Grip::Fixed && marks.open;
    let several = stack.filter(|stack| is_head && stack.pieces.len() > 1 && sprite.grip == Grip::Loose);
    let name: Say = match several {
        // One stop for the whole stack; how many there are is told only where that is no answer.
        Some(stack) if marks.tells => stack.kind.count(stack.pieces.len()),
        _ => sprite.name.clone(),
    };
    // As it is written: who works by voice says what stands on the piece.
    attributes.push(("aria-label", name.text(lang)));
    attributes.push(("role", if movable { "button".into() } else { "img".into() }));
    if sprite.grip == Grip::Source && !is_head {
        // A tray shows some for as many as are needed: who hears it meets one.
        attributes.push(("aria-hidden", "true".into()));
    }
    let class = match sprite.grip {
        Grip::Fixed => "piece fixed",
        Grip::Loose => "piece",
        Grip::Source => "piece source",
    };
    attributes.push(("class", class.into()));
    if marks.lifted.contains(&sprite.id) {
        attributes.push(("data-lifted", "true".into()));
    }
    stop_attributes(Stop::Piece(sprite.id), marks, movable && is_head, &mut attributes);
    let mut html = svg(&sprite.shapes, lang);
    html.push_str(&format!(
        "<rect class=\"reach\" x=\"0\" y=\"0\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
        sprite.size.w, sprite.size.h
    ));
    Drawn { html, attributes, at: Some(sprite.at) }
}

/// Whether a disclosure lets labels tell counts.
pub fn tells(disclosure: Disclosure) -> bool {
    disclosure == Disclosure::Full
}
