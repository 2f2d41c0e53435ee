//! Of every rectangle a child may make beside another one, what is said of it: right just where it keeps what it is to keep,
//! and changes the other one as it is asked for.

use tenfold::activities::{Item, Level, Random, Stage, Verdict};
use tenfold::curriculum::skill;
use tenfold::table::boards::{ArrayDrawing, EquationCard};
use tenfold::table::{Action, Board, Kind, Spot, Table, Verb};

/// What makes so many rows of so many.
fn making(table: &Table, rows: u8, columns: u8) -> Vec<Verb> {
    match table.board(0) {
        Some(Board::TileArray(_)) => {
            let row = Verb::Add { kind: Kind::Tile, n: columns, to: Spot(0) };
            [row].into_iter().chain((rows > 1).then_some(Verb::Group { n: rows - 1 })).collect()
        }
        Some(Board::ArrayDrawing(_)) => vec![Verb::Mark { at: ArrayDrawing::corner(rows, columns), n: 1 }],
        Some(Board::EquationCard(card)) => EquationCard::towards(card, &format!("{rows}*{columns}")),
        board => panic!("{board:?}"),
    }
}

fn is_right(item: &Item, (rows, columns): (u8, u8)) -> bool {
    let math = item.math.to_string();
    let numbers: Vec<u32> =
        math.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
    let [a, b] = numbers[..] else { panic!("{math}") };
    let (c, d) = (u32::from(rows), u32::from(columns));
    let (areas, ways) = ((a * b, c * d), (a + b, c + d));
    match item.layout.rsplit('-').next() {
        Some("longer") => areas.0 == areas.1 && ways.1 > ways.0,
        Some("shorter") => areas.0 == areas.1 && ways.1 < ways.0,
        Some("larger") => ways.0 == ways.1 && areas.1 > areas.0,
        Some("smaller") => ways.0 == ways.1 && areas.1 < areas.0,
        _ => panic!("{}", item.layout),
    }
}

#[test]
fn every_other_rectangle_is_right_that_keeps_the_one_and_changes_the_other() {
    let activity = skill("3.PERIM").expect("the skill").activity;
    let mut rectangles = 0;
    for stage in Stage::ALL {
        let items = (0..60).map(|seed| activity.generate(stage, Level::Usual, &mut Random::from_seed(seed)));
        for item in items.filter(|item| item.layout.contains('-')) {
            for (rows, columns) in (1..=8).flat_map(|rows| (1..=10).map(move |columns| (rows, columns))) {
                let mut table = activity.table(&item);
                for verb in making(&table, rows, columns) {
                    table.act(Action::first(verb)).expect("there is room");
                }
                let name = format!("{stage} {} {}: {rows} by {columns}", item.math, item.layout);
                let judgement = activity.score(&item, &table);
                let right = is_right(&item, (rows, columns));
                assert_eq!(judgement.verdict == Verdict::Right, right, "{name}");
                assert!(!right || judgement.suspects.is_empty(), "{name}: {:?}", judgement.suspects);
                rectangles += 1;
            }
        }
    }
    assert!(rectangles > 80 * 60, "{rectangles}");
}
