//! What lies on the free table: boards with their history. Putting a manipulative on the table and taking one off is undone
//! like anything else.

use tenfold::exchange::{Laid, MOST_BOARDS, done_to, scene_table, scene_text};
use tenfold::table::catalogue::Tool;
use tenfold::table::{Action, Board, Refusal, Table, Verb};
use tenfold::words::Say;

/// A manipulative as it begins.
pub fn shelf(tool: &Tool) -> Option<Laid> {
    tool.begin().map(|board| Laid { board, done: Vec::new() })
}

/// A table and what had been done to its boards before it was set out.
struct Layer {
    table: Table,
    scene: Vec<Laid>,
    /// The name of each board never changes while it stands here.
    names: Vec<&'static str>,
}

impl Layer {
    fn new(scene: Vec<Laid>) -> Layer {
        let names = scene.iter().map(|laid| laid.board.name()).collect();
        Layer { table: scene_table(&scene), scene, names }
    }
}

/// The free table.
pub struct Free {
    now: Layer,
    /// As the table was before boards were put on or taken off.
    before: Vec<Layer>,
    after: Vec<Layer>,
}

impl Free {
    /// A table with these boards.
    pub fn with(scene: Vec<Laid>) -> Free {
        Free { now: Layer::new(scene), before: Vec::new(), after: Vec::new() }
    }

    /// The names of the boards, in their order.
    pub fn names(&self) -> Vec<&'static str> {
        self.now.names.clone()
    }

    /// A board.
    pub fn board(&self, seat: u8) -> Option<&Board> {
        self.now.table.board(seat)
    }

    /// Every board with all that was done to it; `None` where the history is longer than the table's memory.
    fn laid(&self) -> Option<Vec<Laid>> {
        let table = &self.now.table;
        let laid = |(seat, before): (u8, &Laid)| {
            let done = done_to(&before.done, table.done(), seat);
            Some(Laid { board: table.board(seat)?.clone(), done })
        };
        let all: Option<Vec<Laid>> = (0_u8..).zip(&self.now.scene).map(laid).collect();
        let told = |laid: &Laid| table.remembers_all() || matches!(laid.board, Board::Mat(_));
        all.filter(|all| all.iter().all(told))
    }

    /// The scene as text; `None` where it cannot be told in one.
    pub fn text(&self, locked: bool) -> Option<String> {
        self.laid().filter(|laid| !laid.is_empty()).map(|laid| scene_text(&laid, locked))
    }

    /// Whether one more board fits.
    pub fn has_room(&self) -> bool {
        self.now.names.len() < MOST_BOARDS
    }

    fn change(&mut self, scene: Vec<Laid>) {
        let before = std::mem::replace(&mut self.now, Layer::new(scene));
        self.before.push(before);
        self.after.clear();
    }

    /// Puts one more manipulative on the table.
    pub fn put(&mut self, tool: &Tool) {
        let Some(one) = shelf(tool).filter(|_| self.has_room()) else { return };
        let mut scene = self.laid().unwrap_or_else(|| self.now.scene.clone());
        scene.push(one);
        self.change(scene);
    }

    /// Takes a manipulative off the table.
    pub fn take_off(&mut self, seat: usize) {
        let mut scene = self.laid().unwrap_or_else(|| self.now.scene.clone());
        if seat < scene.len() {
            scene.remove(seat);
            self.change(scene);
        }
    }

    /// Does something to a board.
    pub fn act(&mut self, seat: u8, verb: Verb) -> Result<Say, Refusal> {
        let said = self.now.table.act(Action { seat, verb })?;
        self.after.clear();
        Ok(said)
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        self.now.table.can_undo() || !self.before.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        self.now.table.can_redo() || !self.after.is_empty()
    }

    /// Takes the last thing back.
    pub fn undo(&mut self) {
        if !self.now.table.undo()
            && let Some(before) = self.before.pop()
        {
            self.after.push(std::mem::replace(&mut self.now, before));
        }
    }

    /// Does what was taken back again.
    pub fn redo(&mut self) {
        if !self.now.table.redo()
            && let Some(after) = self.after.pop()
        {
            self.before.push(std::mem::replace(&mut self.now, after));
        }
    }

    /// Whether anything was done that starting over takes back.
    pub fn can_clear(&self) -> bool {
        self.now.table.can_undo()
    }
}
