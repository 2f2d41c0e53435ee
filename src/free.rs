//! The free table: what lies on it, boards and the sheet over them, and one history for all of it. Putting a manipulative
//! on the table, taking one off, and whatever is drawn over them is undone like anything else.
//!
//! Limit: [`Free::MEMORY`] steps can be undone.

use crate::exchange::{Laid, MOST_BOARDS, Scene, done_to, scene_table, scene_text};
use crate::table::catalogue::Tool;
use crate::table::sheet::Sheet;
use crate::table::{Action, Board, Refusal, Table, Verb, first_done};
use crate::words::Say;

/// A manipulative as it begins.
fn shelf(tool: &Tool) -> Option<Laid> {
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

/// One step that can be taken back, or done again.
enum Step {
    /// So many actions on the boards.
    Acts(usize),
    /// The sheet was another.
    Sheet(Sheet),
    /// Boards were put on or taken off.
    Layer(Layer),
}

/// The free table.
pub struct Free {
    now: Layer,
    sheet: Sheet,
    before: Vec<Step>,
    after: Vec<Step>,
}

impl Free {
    /// How many steps can be undone. A step may hold a whole sheet or four boards with all that was done to them, and a
    /// school's Chromebook has little memory. The boards themselves remember more ([`Table::MEMORY`]): a link tells what
    /// was done to them.
    pub const MEMORY: usize = 200;

    /// A table with a scene.
    #[must_use]
    pub fn with(scene: Scene) -> Free {
        Free { now: Layer::new(scene.boards), sheet: scene.sheet, before: Vec::new(), after: Vec::new() }
    }

    /// A table with one manipulative from the shelf.
    #[must_use]
    pub fn of(tool: &Tool) -> Free {
        Free::with(Scene { boards: shelf(tool).into_iter().collect(), ..Scene::default() })
    }

    /// The names of the boards, in their order.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        self.now.names.clone()
    }

    /// A board.
    #[must_use]
    pub fn board(&self, seat: u8) -> Option<&Board> {
        self.now.table.board(seat)
    }

    /// What lies over the boards.
    #[must_use]
    pub const fn sheet(&self) -> &Sheet {
        &self.sheet
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
    #[must_use]
    pub fn text(&self, locked: bool) -> Option<String> {
        let boards = self.laid().filter(|laid| !laid.is_empty())?;
        Some(scene_text(&Scene { boards, sheet: self.sheet.clone() }, locked))
    }

    /// Whether one more board fits.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.now.names.len() < MOST_BOARDS
    }

    fn did(&mut self, step: Step) {
        self.before.push(step);
        self.after.clear();
        let whole = self.whole_steps().min(Free::MEMORY);
        self.before.drain(..self.before.len() - whole);
    }

    /// How many of the last steps can be taken back wholly. The table forgets actions, not steps: three hundred pieces that
    /// are moved together are as many actions, and a step of which half is forgotten is none.
    fn whole_steps(&self) -> usize {
        let mut there = Some(self.now.table.done().len());
        let whole = |step: &&Step| {
            there = match (step, there) {
                (Step::Acts(number), Some(left)) => match left.checked_sub(*number) {
                    Some(left) => Some(left),
                    None => return false,
                },
                // Before it, another table stood here, which remembers for itself.
                (Step::Layer(_), _) => None,
                (_, there) => there,
            };
            true
        };
        self.before.iter().rev().take_while(whole).count()
    }

    fn change(&mut self, scene: Vec<Laid>) {
        let before = std::mem::replace(&mut self.now, Layer::new(scene));
        self.did(Step::Layer(before));
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

    /// Does something to a board and says what happened.
    ///
    /// # Errors
    /// A [`Refusal`]; the table is then as it was.
    pub fn act(&mut self, seat: u8, verb: Verb) -> Result<Say, Refusal> {
        let said = self.now.table.act(Action { seat, verb })?;
        self.did(Step::Acts(1));
        Ok(said)
    }

    /// Does several things to a board as one step, as far as they are accepted; what the first one came to.
    pub fn act_together(&mut self, seat: u8, verbs: impl IntoIterator<Item = Verb>) -> Result<Say, Refusal> {
        let table = &mut self.now.table;
        let all: Vec<_> = verbs.into_iter().map(|verb| table.act(Action { seat, verb })).collect();
        let done = all.iter().flatten().count();
        if done > 0 {
            self.did(Step::Acts(done));
        }
        first_done(all)
    }

    /// Lays another sheet over the boards.
    pub fn cover(&mut self, sheet: Sheet) {
        if sheet != self.sheet {
            let before = std::mem::replace(&mut self.sheet, sheet);
            self.did(Step::Sheet(before));
        }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Goes one step, with `act` for what was done on boards; what leads back from there.
    fn step(&mut self, step: Step, act: fn(&mut Table) -> bool) -> Option<Step> {
        match step {
            Step::Acts(number) => {
                let done = (0..number).filter(|_| act(&mut self.now.table)).count();
                (done > 0).then_some(Step::Acts(done))
            }
            Step::Sheet(sheet) => Some(Step::Sheet(std::mem::replace(&mut self.sheet, sheet))),
            Step::Layer(layer) => Some(Step::Layer(std::mem::replace(&mut self.now, layer))),
        }
    }

    /// Takes the last thing back.
    pub fn undo(&mut self) {
        if let Some(back) = self.before.pop().and_then(|step| self.step(step, Table::undo)) {
            self.after.push(back);
        }
    }

    /// Does what was taken back again.
    pub fn redo(&mut self) {
        if let Some(back) = self.after.pop().and_then(|step| self.step(step, Table::redo)) {
            self.before.push(back);
        }
    }

    /// Whether anything was done that starting over takes back.
    #[must_use]
    pub fn can_clear(&self) -> bool {
        self.now.table.can_undo()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::geometry::point;
    use crate::table::sheet::Pen;
    use crate::table::{Kind, Manipulative as _, PieceId, Spot, catalogue};

    fn tool(name: &str) -> &'static Tool {
        catalogue::find(name).expect("it is on the shelf")
    }

    #[test]
    fn the_oldest_step_goes_and_undo_leads_back_to_the_oldest_kept() {
        let mut free = Free::of(tool("dice"));
        let value = |free: &Free| free.board(0).map(|board| board.value());
        let mut values = Vec::new();
        for step in 0..Free::MEMORY + 5 {
            values.push(value(&free));
            let n = u8::try_from(2 + step % 5).expect("a small number");
            free.act(0, Verb::Mark { at: Spot(0), n }).expect("another face");
        }
        let last = value(&free);
        for before in values.iter().rev().take(Free::MEMORY) {
            assert!(free.can_undo());
            free.undo();
            assert_eq!(value(&free), *before);
        }
        assert!(!free.can_undo());
        while free.can_redo() {
            free.redo();
        }
        assert_eq!(value(&free), last);
    }

    #[test]
    fn the_sheet_the_boards_and_what_is_done_to_them_have_one_history() {
        let mut free = Free::of(tool("tally"));
        free.act(0, Verb::Mark { at: Spot(0), n: 3 }).expect("a mark");
        free.put(tool("clock"));
        let drawn = free.sheet().drawn(Pen::Red, &[point(10, 10), point(900, 400)]);
        free.cover(drawn.expect("a stroke"));
        free.undo();
        assert!(free.sheet().is_empty());
        assert_eq!(free.names(), ["tally", "clock"]);
        free.undo();
        assert_eq!(free.names(), ["tally"]);
        free.undo();
        assert!(!free.can_undo());
        while free.can_redo() {
            free.redo();
        }
        assert_eq!(free.names(), ["tally", "clock"]);
        assert_eq!(free.board(0).map(|board| board.value()).as_deref(), Some("3"));
        assert!(!free.sheet().is_empty());
    }

    #[test]
    fn what_is_done_together_is_taken_back_together_or_not_at_all() {
        let mut free = Free::of(tool("counters"));
        for _ in 0..30 {
            let add = Verb::Add { kind: Kind::Counter, n: 10, to: Spot(0) };
            free.act(0, add).expect("room");
        }
        let shift = |piece| Verb::Shift { piece: PieceId(piece), across: 1, down: 0 };
        let mut states = Vec::new();
        for _ in 0..5 {
            states.push(free.board(0).cloned());
            // The last of them is not there.
            assert!(free.act_together(0, (0..301).map(shift)).is_ok());
        }
        // Three moves of three hundred are all that a memory of a thousand actions holds.
        for state in states.iter().rev().take(Table::MEMORY / 300) {
            free.undo();
            assert_eq!(&free.board(0).cloned(), state);
        }
        assert!(!free.can_undo());
        assert_eq!(free.act_together(0, [shift(400)]), Err(Refusal::Nothing));
        assert!(!free.can_undo(), "nothing was done");
    }
}
