//! docs/manipulatives.md and its pictures are made from the models: names, pictures, keys and buttons as they are, and what
//! each manipulative is for and cannot do from docs/manipulatives/entries.tsv. This test holds the files to the models.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tenfold::table::boards::TRAY;
use tenfold::table::catalogue::{Group, TOOLS, Tool};
use tenfold::table::geometry::{point, size};
use tenfold::table::hand::{Arrow, STRIDE, Scene};
use tenfold::table::{
    Board, Disclosure, Grip, Manipulative, Picture, Place, Role, Spot, Verb, Way, picture_svg,
};
use tenfold::words::Lang;

const PAGE: &str = "docs/manipulatives.md";
const FOLDER: &str = "docs/manipulatives";
const ENTRIES: &str = "docs/manipulatives/entries.tsv";
const COMMAND: &str = "TENFOLD_WRITE_DOCS=1 cargo test --test manipulatives_doc";

const HEAD: &str = "\
# Manipulatives

Every manipulative of the free table (`#/tools`), as the gallery shows them. Each has an address of its own, which stands
under its name.

This page is made from the models by `tests/manipulatives_doc.rs`; what each is for and its limits stand in
[manipulatives/entries.tsv](manipulatives/entries.tsv). After a change: `";

const COMMON: &str = "`.

What holds for all of them:

- By mouse, finger or pen: drag a piece, or tap it and then the place; tap a cell or a point. A stroke over cells marks
  each one it crosses.
- By keyboard: Tab goes to a board, arrows from thing to thing on it. Space does what Enter does.
- What can be done with a piece, and the places it can go to, stand beside the board as buttons once it is lifted.
- A mat can be laid under most loose pieces, by a button: two, three or four parts, a whole and its parts, two rows. With
  totals shown, the board tells what lies in each part.
- Undo, redo, start over and totals are the table's. Totals are told only while *Show totals* is on.

";

/// What a teacher wants to know of a manipulative and no model can tell.
struct Entry {
    purpose: String,
    limits: String,
}

/// The entries by name; the first row names the columns.
fn entries() -> BTreeMap<String, Entry> {
    let text = fs::read_to_string(ENTRIES).unwrap_or_else(|error| panic!("{ENTRIES}: {error}"));
    let mut entries = BTreeMap::new();
    for line in text.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, purpose, limits] = columns[..] else { panic!("{ENTRIES}: not three columns: {line}") };
        assert!(!purpose.is_empty() && !limits.is_empty(), "{ENTRIES}: {name} says nothing");
        let entry = Entry { purpose: purpose.into(), limits: limits.into() };
        assert!(entries.insert(name.into(), entry).is_none(), "{ENTRIES}: {name} stands there twice");
    }
    entries
}

/// The whole page.
fn page(entries: &BTreeMap<String, Entry>) -> String {
    let mut out = format!("{HEAD}{COMMAND}{COMMON}");
    let of = |group: Group| TOOLS.iter().filter(move |tool| tool.group == group);
    let english = |tool: &Tool| (tool.says)().text(Lang::En);
    for group in Group::ALL {
        let links: Vec<String> =
            of(group).map(|tool| format!("[{}](#{})", english(tool), tool.name)).collect();
        let _ = writeln!(out, "- **{}**: {}", group.say().text(Lang::En), links.join(", "));
    }
    for group in Group::ALL {
        let _ = writeln!(out, "\n## {}", group.say().text(Lang::En));
        for tool in of(group) {
            let (name, called) = (tool.name, english(tool));
            let Some(Entry { purpose, limits }) = entries.get(name) else { continue };
            let _ = writeln!(
                out,
                "\n### <a id=\"{name}\"></a>{called}\n\n*{}*, `#/tools/{name}`\n\n<img src=\"manipulatives/{name}.svg\" alt=\"{called}\" width=\"460\">\n",
                (tool.says)().text(Lang::Es)
            );
            let _ = writeln!(out, "- **For**: {purpose}");
            for line in keys(tool) {
                let _ = writeln!(out, "- {line}");
            }
            let _ = writeln!(out, "- **Limits**: {limits}");
        }
    }
    out
}

/// A board as it stands, and as it is drawn.
struct State {
    board: Board,
    picture: Picture,
}

impl State {
    fn of(board: Board) -> State {
        let picture = board.draw(size(900, 500), Disclosure::Structure);
        State { board, picture }
    }

    fn scene(&self) -> Scene<'_> {
        Scene { board: &self.board, picture: &self.picture }
    }

    fn after(&self, verb: &Verb) -> Option<State> {
        let mut board = self.board.clone();
        board.act(verb).ok()?;
        Some(State::of(board))
    }

    /// Whether Enter on a place of this role does something.
    fn answers(&self, place: &Place, role: Role) -> bool {
        place.role == role && self.board.tap(place.spot).is_some_and(|verb| self.after(&verb).is_some())
    }

    /// Whether what is marked by a tap is rubbed out by Backspace, which taps what is marked.
    fn rubs_out(&self, role: Role) -> bool {
        let on = |state: &State, spot: Spot| state.scene().place(spot).is_some_and(|place| place.on);
        let tapped = |state: &State, spot: Spot| state.board.tap(spot).and_then(|verb| state.after(&verb));
        self.picture.places.iter().filter(|place| place.role == role && !place.on).any(|place| {
            let marked = tapped(self, place.spot).filter(|marked| on(marked, place.spot));
            marked
                .and_then(|marked| tapped(&marked, place.spot))
                .is_some_and(|rubbed| !on(&rubbed, place.spot))
        })
    }

    fn commands(&self) -> Vec<String> {
        let free = self.board.buttons(None);
        let loose = self.picture.sprites.iter().filter(|sprite| sprite.grip != Grip::Fixed);
        let held = loose.flat_map(|sprite| {
            let own = self.board.held_buttons(sprite.id, 1);
            self.board.buttons(Some((sprite.id, 1))).into_iter().chain(own)
        });
        free.into_iter().chain(held).map(|button| button.name.text(Lang::En)).collect()
    }
}

/// The patterns of touching a manipulative has, each with its keys, as it begins and with something on it.
fn keys(tool: &Tool) -> Vec<String> {
    let states: Vec<State> = [tool.begin(), tool.sample()].into_iter().flatten().map(State::of).collect();
    let any = |holds: &dyn Fn(&State) -> bool| states.iter().any(holds);
    let place = |holds: &dyn Fn(&State, &Place) -> bool| {
        any(&|state| state.picture.places.iter().any(|place| holds(state, place)))
    };
    let mut lines = Vec::new();
    let mut line = |name: &str, keys: &[(bool, &str)]| {
        let keys: Vec<&str> = keys.iter().filter(|(there, _)| *there).map(|(_, keys)| *keys).collect();
        lines.push(format!("**{name}**: {}.", keys.join("; ")));
    };

    // Pieces that go from place to place; those that only move along a field are arranged or slid.
    let carried = |state: &State, n: u8| {
        let mut loose = state.picture.sprites.iter().filter(|sprite| sprite.grip != Grip::Fixed);
        let scene = state.scene();
        let stack = |sprite| scene.stack_of(sprite).map_or(0, |stack| stack.pieces.len());
        loose.any(|sprite| {
            let enough = sprite.grip == Grip::Source || stack(sprite.id) >= n.into();
            enough && scene.in_field(sprite.id).is_none() && !scene.legal(sprite.id, n).is_empty()
        })
    };
    let turns = |way: Way| {
        any(&|state| {
            let mut loose = state.picture.sprites.iter().filter(|sprite| sprite.grip != Grip::Fixed);
            loose.any(|sprite| state.after(&Verb::Turn { piece: sprite.id, way }).is_some())
        })
    };
    let turning = [
        (turns(Way::Around), "R turns it, Shift and R turns it back"),
        (turns(Way::Over), "F turns it over"),
    ];
    if any(&|state| carried(state, 1)) {
        line(
            "Carry",
            &[
                (
                    true,
                    "Enter lifts, arrows choose a place that takes it, Enter puts it down, Escape lets go",
                ),
                (any(&|state| carried(state, 2)), "1 to 9, + and − say how many"),
                (
                    place(&|_, place| matches!(place.role, Role::Handle(..))),
                    "Enter on a bracket lifts a full row",
                ),
            ],
        );
    }
    let arranged = |state: &State| {
        let scene = state.scene();
        state.picture.sprites.iter().any(|sprite| {
            let beside = scene.beside(sprite.id, Arrow::Right, STRIDE);
            let beside = beside.or_else(|| scene.beside(sprite.id, Arrow::Left, STRIDE));
            beside.is_some_and(|to| scene.carry(sprite.id, 1, to).is_some())
        })
    };
    let slid = any(&|state| !state.board.sliders(Disclosure::Structure).is_empty());
    let trayed = place(&|_, place| place.spot == TRAY);
    if any(&arranged) && !slid {
        line(
            "Arrange",
            &[
                (true, "arrows move what is lifted, with Shift by the smallest step, Enter lets go"),
                turning[0],
                turning[1],
                (trayed, "Backspace puts it back into the tray"),
            ],
        );
    } else if turning.iter().any(|(there, _)| *there) {
        line("Turn", &turning);
    }
    if any(&|state| state.board.chooses()) {
        line(
            "Several",
            &[
                (
                    true,
                    "a band drawn around them, or Shift and Enter on one after the other; Control and A takes all",
                ),
                (true, "what is done to one is then done to all, Escape lets them go"),
            ],
        );
    }
    if place(&|state, place| state.answers(place, Role::Cell)) {
        line(
            "Cells",
            &[
                (true, "arrows go from cell to cell, Enter taps"),
                (any(&|state| state.rubs_out(Role::Cell)), "Backspace rubs out what is marked"),
            ],
        );
    }
    if place(&|state, place| state.answers(place, Role::Corner)) {
        line(
            "Points",
            &[
                (true, "arrows go from point to point, Enter chooses"),
                (any(&|state| state.rubs_out(Role::Corner)), "Backspace rubs out what is marked"),
            ],
        );
    }
    if slid {
        let mut names = Vec::new();
        for slider in states.iter().flat_map(|state| state.board.sliders(Disclosure::Structure)) {
            let name = slider.name.text(Lang::En);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let names = match &names[..] {
            [first, second, .., last] if names.len() > 4 => format!("{first} · {second} … {last}"),
            all => all.join(" · "),
        };
        let keys = format!("arrows, Page Up, Page Down, Home and End on the sliders ({names})");
        line(
            "Slide",
            &[(true, &keys), (any(&arranged), "on the board Enter lifts, arrows slide, Enter lets go")],
        );
    }
    if place(&|_, place| place.role == Role::Slot) {
        let below = place(&|state, place| {
            place.role == Role::Slot && state.board.slot_below(place.spot) != place.spot
        });
        line(
            "Write",
            &[
                (true, "arrows go from box to box, digits write, Backspace rubs out"),
                (below, "/ goes to the lower box"),
            ],
        );
    }
    let mut commands = Vec::new();
    for command in states.iter().flat_map(State::commands) {
        if !commands.contains(&command) {
            commands.push(command);
        }
    }
    if !commands.is_empty() {
        lines.push(format!("**Buttons**, by Tab and Enter: {}.", commands.join(" · ")));
    }
    lines
}

/// The picture of a manipulative as a file of its own.
fn drawing(tool: &Tool) -> String {
    let (picture, mut shown) = tool.picture();
    // Pieces on a mat lie at its top; what is empty below them is not shown, but where loops are.
    let lies = |role: fn(&Role) -> bool| picture.places.iter().any(|place| role(&place.role));
    if shown.h < picture.size.h && !lies(|role| *role == Role::Zone) {
        let lowest = picture.sprites.iter().map(|sprite| sprite.area().bottom() - shown.y + 8).max();
        shown.h = lowest.unwrap_or(shown.h).clamp(60, shown.h.max(60));
    }
    let svg = picture_svg(size(shown.w, shown.h), &[(point(-shown.x, -shown.y), picture)], "", Lang::En);
    let (head, rest) = svg.split_once("<style>").expect("a style");
    let (style, body) = rest.split_once("</style>").expect("a style");
    // Only the inks that this picture is drawn with.
    let used = |selector: &str| match selector.trim().split_once('.') {
        Some((_, class)) => body.contains(&format!("class=\"{class}\"")),
        None => true,
    };
    let rule = |rule: &&str| rule.split('{').next().is_some_and(|names| names.split(',').any(used));
    let rules: String =
        style.split_inclusive('}').filter(rule).map(|rule| rule.trim().to_owned() + "\n").collect();
    // Paper of its own: the page it is shown on may be dark. A line for each shape, so that changes can be read.
    let body = body.replace("><", ">\n<");
    format!(
        "{head}<style>\n{rules}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fdf7ea\"/>\n{body}\n"
    )
}

#[test]
fn every_manipulative_has_an_entry_and_every_entry_a_manipulative() {
    let catalogue: BTreeSet<String> = TOOLS.iter().map(|tool| tool.name.to_owned()).collect();
    let entries: BTreeSet<String> = entries().into_keys().collect();
    let without: Vec<_> = catalogue.difference(&entries).collect();
    let stray: Vec<_> = entries.difference(&catalogue).collect();
    assert!(without.is_empty(), "{ENTRIES}: no row for {without:?}");
    assert!(stray.is_empty(), "{ENTRIES}: no manipulative is called {stray:?}");
}

#[test]
fn the_page_and_its_pictures_are_as_the_models_are() {
    let mut files: BTreeMap<String, String> =
        TOOLS.iter().map(|tool| (format!("{FOLDER}/{}.svg", tool.name), drawing(tool))).collect();
    files.insert(PAGE.into(), page(&entries()));
    let there = fs::read_dir(FOLDER).unwrap_or_else(|error| panic!("{FOLDER}: {error}"));
    let there = there.map(|file| file.expect("a readable folder").file_name().to_string_lossy().into_owned());
    let stray: Vec<String> = there
        .filter(|name| name.ends_with(".svg"))
        .map(|name| format!("{FOLDER}/{name}"))
        .filter(|name| !files.contains_key(name))
        .collect();
    if std::env::var_os("TENFOLD_WRITE_DOCS").is_some() {
        for (name, text) in &files {
            fs::write(name, text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        for name in &stray {
            fs::remove_file(name).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        return;
    }
    // A checkout may have other ends of lines.
    let same = |(name, text): &(&String, &String)| {
        fs::read_to_string(Path::new(name)).is_ok_and(|there| there.replace("\r\n", "\n") == **text)
    };
    let other: Vec<&String> = files.iter().filter(|file| !same(file)).map(|(name, _)| name).collect();
    assert!(
        other.is_empty() && stray.is_empty(),
        "out of date: {other:?}, of no manipulative: {stray:?}. To write them anew: {COMMAND}"
    );
}
