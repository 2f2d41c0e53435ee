//! What lies in a classroom in place of what lies on the screen.

use crate::words::{Say, say};

/// A real material, and the boards it stands for.
type Real = (fn() -> Say, &'static [&'static str]);

/// Every board of every skill stands in one row.
static REAL: [Real; 29] = [
    (say::real_ten_frames, &["ten-frame", "dot-frame", "double-ten-frame", "twenty-frame", "five-frame"]),
    (say::real_counters, &["counters", "two-sets"]),
    (say::real_part_mat, &["number-bond", "part-whole-mat"]),
    (
        say::real_whiteboard,
        &[
            "equation-card",
            "fraction-card",
            "truth-card",
            "equation",
            "sticks-and-dots",
            "open-line",
            "column-form",
            "schema-card",
        ],
    ),
    (say::real_base_ten, &["base-ten", "base-ten-blocks", "place-mat"]),
    (say::real_discs, &["discs", "decimal-discs"]),
    (
        say::real_line,
        &[
            "number-line-20",
            "number-line-100",
            "number-line-1000",
            "decimal-line",
            "line-between",
            "double-number-line",
            "number-path-20",
        ],
    ),
    (say::real_time_line, &["time-line", "day-line"]),
    (say::real_beads, &["bead-string-20", "bead-string-100"]),
    (say::real_plates, &["plates"]),
    (say::real_tiles, &["tile-array", "factor-pairs"]),
    (
        say::real_squared_paper,
        &["array-drawing", "area-model", "box-model", "coordinate-grid", "joined-shape"],
    ),
    (say::real_geoboard, &["geoboard"]),
    (say::real_fraction_tiles, &["fraction-bars", "fraction-strips", "paper-folding", "paper-square"]),
    (say::real_fraction_line, &["fraction-line"]),
    (say::real_decimal_blocks, &["decimal-blocks"]),
    (say::real_decimal_grids, &["decimal-grid", "decimal-overlap"]),
    (say::real_coins, &["money"]),
    (say::real_clock, &["clock"]),
    (say::real_ruler, &["ruler", "broken-ruler"]),
    (say::real_ribbons, &["ribbons", "in-order"]),
    (say::real_balance, &["cube-pans", "pan-balance"]),
    (say::real_things, &["two-things"]),
    (say::real_jug, &["jug"]),
    (say::real_protractor, &["protractor"]),
    (say::real_unit_cubes, &["unit-cubes"]),
    (say::real_graph_paper, &["bar-graph", "picture-graph"]),
    (say::real_cards, &["dot-picture", "glimpse", "picked-numbers", "digit-slider"]),
    (say::real_chart, &["hundred-chart", "chart-120"]),
];

/// The real material for a board, by the board's name.
pub(super) fn real(board: &str) -> Option<Say> {
    REAL.iter().find(|(_, boards)| boards.contains(&board)).map(|(says, _)| says())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::activities::{Level, Random, Stage};
    use crate::curriculum::SKILLS;

    #[test]
    fn every_board_of_every_skill_has_a_real_material() {
        let mut missing = BTreeSet::new();
        let mut used = BTreeSet::new();
        for skill in SKILLS.iter() {
            for (stage, seed) in
                Stage::ALL.into_iter().flat_map(|stage| (0..40).map(move |seed| (stage, seed)))
            {
                let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(seed));
                for seat in skill.activity.table(&item).seats() {
                    let name = seat.board.name();
                    used.insert(name);
                    if real(name).is_none() {
                        missing.insert(name);
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{missing:?}");
        let idle: Vec<&&str> =
            REAL.iter().flat_map(|(_, boards)| *boards).filter(|name| !used.contains(**name)).collect();
        assert!(idle.is_empty(), "no skill has {idle:?}");
    }
}
