//! Then and now: the two answers are those of the diary, and the picture is what the child's moves lead to.

use tenfold::activities::{Item, solve};
use tenfold::curriculum::skill;
use tenfold::insight::report::{Block, then_and_now};
use tenfold::records::RecordId;
use tenfold::table::Manipulative as _;

use crate::diary::{Deed, Diary};
use crate::pages::{YEAR, diaries};

#[test]
fn an_early_wrong_answer_stands_beside_the_last_right_one() {
    let (mut seen, mut wrong) = (0, 0);
    for diary in diaries() {
        for id in diary.practised() {
            let alone: Vec<&Deed> =
                diary.deeds.iter().filter(|deed| deed.skill == id && deed.alone()).collect();
            let told = then_and_now(&diary.student, &diary.entries, YEAR, &id, &[]);
            let Some(now) = alone.iter().rfind(|deed| deed.right) else {
                assert!(told.is_none());
                continue;
            };
            let before: Vec<&&Deed> = alone.iter().filter(|deed| deed.day < now.day).collect();
            let Some(then) = before.iter().find(|deed| !deed.right).or(before.first()) else {
                assert!(told.is_none());
                continue;
            };
            let told = told.expect("two answers");
            assert_eq!((&told.then.id, &told.now.id), (&then.id, &now.id));
            assert_eq!((told.then.day, told.now.day), (then.day, now.day));
            assert!(told.then.ask.is_some() && told.then.table.is_none(), "no moves, no picture");
            seen += 1;
            wrong += u32::from(!then.right);
        }
    }
    assert!(seen > 15 && wrong > 8, "{seen}, {wrong}");
}

#[test]
fn moves_lead_to_the_picture_and_moves_nobody_understands_lead_to_none() {
    let diary = Diary::of(7, &["K.COUNT.SEQ"], 60, 8);
    let told = then_and_now(&diary.student, &diary.entries, YEAR, "K.COUNT.SEQ", &[]).expect("two answers");
    let activity = skill("K.COUNT.SEQ").expect("a skill").activity;
    let attempt = &told.now.attempt;
    let item = Item::read(attempt.stage, &attempt.math, &attempt.layout).expect("an item");
    let mut table = activity.table(&item);
    let mut moves = Vec::new();
    for action in solve(activity, &item, &table).into_iter().flat_map(|step| step.actions) {
        table.act(action).expect("a legal action");
        moves.push(format!("{} {action}", moves.len() * 1_000));
    }
    assert!(!moves.is_empty());
    moves.push("99000 check".into());
    let list = |text: String| -> Vec<(RecordId, String)> { vec![(told.now.id.clone(), text)] };
    let show = |text: String| {
        then_and_now(&diary.student, &diary.entries, YEAR, "K.COUNT.SEQ", &list(text)).expect("two answers")
    };
    let shown = show(moves.join(";"));
    let values = |table: &tenfold::table::Table| -> Vec<String> {
        table.seats().iter().map(|seat| seat.board.value()).collect()
    };
    assert_eq!(shown.now.table.as_ref().map(values), Some(values(&table)));
    let pictures = |told: &tenfold::insight::report::ThenAndNow| {
        let blocks: Vec<Block> =
            told.report().sections.into_iter().flat_map(|section| section.blocks).collect();
        blocks.iter().filter(|block| matches!(block, Block::Picture(..))).count()
    };
    assert_eq!(pictures(&shown), 1);
    for broken in ["1000 0:fly away", "nonsense", "1000 undo"] {
        assert_eq!(pictures(&show(broken.into())), 0, "{broken}");
    }
}
