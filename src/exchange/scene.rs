//! Scenes of the free table as text, for links and for the device.
//!
//! `1` and then one part for each manipulative, after a `~`: its name, `:`, and what lies on it. A mat tells where each
//! piece lies; any other manipulative tells what was done to it since it was taken from the shelf. The last part may be the
//! sheet that lies over them all.

use crate::table::boards::Mat;
use crate::table::sheet::Sheet;
use crate::table::{Action, Board, Manipulative as _, Seat, SeatRole, Table, Verb, catalogue};
use crate::words::{Say, say};

/// The version of the text.
const VERSION: &str = "1";
/// How many manipulatives stand on one table.
pub const MOST: usize = 4;
/// The name of the part for the sheet: of no manipulative.
const SHEET: &str = "sheet:";
/// Longer texts are not read: no link holds them.
const LONGEST: usize = 20_000;

/// One manipulative of a scene with what was done to it since it was as it begins. Mats need no history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Laid {
    /// The manipulative as it is.
    pub board: Board,
    /// What led there.
    pub done: Vec<Verb>,
}

/// What lies on a free table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scene {
    /// The manipulatives.
    pub boards: Vec<Laid>,
    /// What lies over them.
    pub sheet: Sheet,
}

/// Why a text is no scene.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoScene {
    /// It is damaged, cut off, or something else.
    Broken,
    /// A newer Tenfold wrote it.
    Newer,
}

impl NoScene {
    /// The reason, for the adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            NoScene::Broken => say::tools_broken(),
            NoScene::Newer => say::tools_newer(),
        }
    }
}

/// What lies on a table, as text. `locked`: what lies on mats stays where it is for whoever opens the scene.
#[must_use]
pub fn scene_text(scene: &Scene, locked: bool) -> String {
    let mut out = VERSION.to_owned();
    for Laid { board, done } in &scene.boards {
        out.push('~');
        out.push_str(board.name());
        out.push(':');
        match board {
            Board::Mat(mat) if locked => out.push_str(&mat.clone().locked().text()),
            Board::Mat(mat) => out.push_str(&mat.text()),
            _ => {
                let verbs: Vec<String> = done.iter().map(|verb| verb.to_string().replace(' ', ".")).collect();
                out.push_str(&verbs.join("_"));
            }
        }
    }
    if !scene.sheet.is_empty() {
        out.push('~');
        out.push_str(SHEET);
        out.push_str(&scene.sheet.text());
    }
    out
}

/// The scene of a text.
///
/// # Errors
/// [`NoScene`] for any other text; nothing of it is taken then.
pub fn read_scene(text: &str) -> Result<Scene, NoScene> {
    let mut parts = text.split('~').peekable();
    let version = parts.next().unwrap_or_default();
    if version != VERSION {
        let newer = version.parse::<u32>().is_ok_and(|number| number > 1);
        return Err(if newer { NoScene::Newer } else { NoScene::Broken });
    }
    if text.len() > LONGEST {
        return Err(NoScene::Broken);
    }
    let mut scene = Scene::default();
    while let Some(part) = parts.next() {
        match part.strip_prefix(SHEET) {
            Some(sheet) if parts.peek().is_none() => {
                scene.sheet = Sheet::from_text(sheet).ok_or(NoScene::Broken)?;
            }
            _ => scene.boards.push(read_board(part).ok_or(NoScene::Broken)?),
        }
    }
    if scene.boards.is_empty() || scene.boards.len() > MOST { Err(NoScene::Broken) } else { Ok(scene) }
}

fn read_board(part: &str) -> Option<Laid> {
    let (name, text) = part.split_once(':')?;
    let mut board = catalogue::find(name)?.begin()?;
    if let Board::Mat(mat) = &board {
        let board = Mat::from_text(mat.name(), text)?.into();
        return Some(Laid { board, done: Vec::new() });
    }
    let verbs = text.split('_').filter(|verb| !verb.is_empty());
    let done: Vec<Verb> = verbs.map(|verb| verb.replace('.', " ").parse().ok()).collect::<Option<_>>()?;
    for verb in &done {
        board.act(verb).ok()?;
    }
    Some(Laid { board, done })
}

/// The boards of a scene as a table to work on. Undo leads back to the scene, not beyond it.
#[must_use]
pub fn scene_table(boards: &[Laid]) -> Table {
    Table::new(boards.iter().map(|laid| Seat { board: laid.board.clone(), role: SeatRole::Work }).collect())
}

/// What was done to one board of a table, after what a scene had done to it before. Starting over led back to the scene.
#[must_use]
pub fn done_to(before: &[Verb], done: &[Action], seat: u8) -> Vec<Verb> {
    let cleared = done.iter().rposition(|action| action.verb == Verb::Clear).map_or(0, |clear| clear + 1);
    let since = done.iter().skip(cleared).filter(|action| action.seat == seat).map(|action| action.verb);
    before.iter().copied().chain(since).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::sheet::Thing;
    use crate::table::{Kind, Spot};

    fn counters(n: u16) -> Laid {
        let mut board = catalogue::find("counters").and_then(catalogue::Tool::begin).expect("a shelf");
        for number in 0..n {
            let to = Spot(20_000 + number * 97);
            board.act(&Verb::Add { kind: Kind::Counter, n: 1, to }).expect("room");
        }
        Laid { board, done: Vec::new() }
    }

    fn frame() -> Laid {
        let done = vec![Verb::Add { kind: Kind::Counter, n: 3, to: Spot(2) }];
        let mut board = catalogue::find("ten-frame").and_then(catalogue::Tool::begin).expect("a shelf");
        board.act(&done[0]).expect("room");
        Laid { board, done }
    }

    #[test]
    fn scenes_read_back() {
        let (sheet, _) = Sheet::default().laid(Thing::Equation("7+?=10".into())).expect("room");
        let text = scene_text(&Scene { boards: vec![frame(), counters(12)], sheet }, false);
        let read = read_scene(&text).expect("its own text");
        assert_eq!(scene_text(&read, false), text);
        assert_eq!(read.sheet.marks().len(), 1);
        assert_eq!(read.boards.iter().map(|laid| laid.board.value()).collect::<Vec<_>>(), ["3", "12"]);
    }

    #[test]
    fn two_hundred_pieces_fit_into_two_thousand_letters() {
        let text = scene_text(&Scene { boards: vec![counters(200)], ..Scene::default() }, true);
        assert!(text.len() < 1_500, "{}", text.len());
        assert!(text.chars().all(|letter| letter.is_ascii_alphanumeric() || "~:-._".contains(letter)));
    }

    #[test]
    fn what_is_no_scene_is_refused() {
        for text in [
            "",
            "1",
            "1~",
            "1~counters",
            "1~nothing:",
            "1~counters:0",
            "1~ten-frame:jump.3",
            "x~counters:",
            "1~sheet:",
            "1~sheet:~counters:",
            "1~counters:~sheet:q",
        ] {
            assert_eq!(read_scene(text), Err(NoScene::Broken), "{text}");
        }
        assert_eq!(read_scene("2~counters:"), Err(NoScene::Newer));
        assert_eq!(read_scene(&format!("1{}", "~counters:".repeat(5))), Err(NoScene::Broken));
    }
}
