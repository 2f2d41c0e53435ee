//! Scenes for lessons, each named by what it teaches. Their texts are those that sharing a table makes.

use crate::words::{Say, say};

/// A scene that is always there.
pub struct Ready {
    /// Its name in the page: append-only.
    pub id: &'static str,
    /// What it teaches.
    pub teaches: fn() -> Say,
    /// The scene, as [`read_scene`](super::read_scene) takes it.
    pub text: &'static str,
}

const fn ready(id: &'static str, teaches: fn() -> Say, text: &'static str) -> Ready {
    Ready { id, teaches, text }
}

/// Every scene, from counting to fractions.
pub static READY: [Ready; 24] = [
    ready("make-ten", say::scene_make_ten, "1~ten-frame:add.counter.7.6"),
    ready(
        "doubles",
        say::scene_doubles,
        "1~counters:09g84000Ck84000Fo84000Is840009gCG010CkCG010FoCG010IsCG01",
    ),
    ready("parts", say::scene_parts, "1~counters:09g9g000Ck9g000Fo9g000Is9g000Lw9g000WG9g010ZK9g010cO9g01"),
    ready(
        "compare",
        say::scene_compare,
        "1~counters:09g84000Ck84000Fo84000Is84000Lw84000Py84000T2840009gCG010CkCG010FoCG010IsCG01",
    ),
    ready("subitize", say::scene_subitize, "1~dot-cards:49gCu012GSCu013NECu015U0Cu01"),
    ready("teens", say::scene_teens, "1~base-ten-blocks:2bQ8O003qG4q003ri4q003tA4q003uc4q00"),
    ready(
        "take-away",
        say::scene_take_away,
        "1~base-ten-blocks:2bQ8O002cs8O002eK8O002fm8O003qG4q003ri4q003tA4q00",
    ),
    ready(
        "add-regroup",
        say::scene_add_regroup,
        "1~base-ten-blocks:2bQ8O002cs8O002eK8O003qG4q003ri4q003tA4q003uc4q003w44q003qG6I003ri6I003tA6I003uc6I003w46I003qG7k003ri7k00",
    ),
    ready(
        "three-digits",
        say::scene_three_digits,
        "1~base-ten-blocks:1K07k001U07k002bQ8O002cs8O002eK8O003qG4q003ri4q003tA4q003uc4q003w44q00",
    ),
    ready("expanded", say::scene_expanded, "1~arrow-cards:BEWBI00LRQBI00Wb6BI00"),
    ready("decimals", say::scene_decimals, "1~discs:6cm5A007iy5A007ls5A008pA5A008s45A008pA8E008s48E00"),
    ready(
        "ten-times",
        say::scene_ten_times,
        "1~discs:6cm5A006fg5A006cm8E005Wa5A005ZU5A005Wa8E004QO5A004TI5A004QO8E00",
    ),
    ready("coins", say::scene_coins, "1~money:36SBI002BwBI001HQBI000MuBI00"),
    ready(
        "same-amount",
        say::scene_same_amount,
        "1~money:36S840026SEW002BwEW001HQEW0016SKy001BwKy001HQKy001MuKy001SOKy00",
    ),
    ready(
        "partners",
        say::scene_partners,
        "1~rods:9JM6S008Ii8O000PA8O007I4AK001OWAK006HQCG002NsCG005GmEC003NEEC004G8G8004MaG800",
    ),
    ready(
        "rod-fractions",
        say::scene_rod_fractions,
        "1~rods:5Gm6S002Eq8O002Ii8O001ECAK001GmAK001JMAK000DYCG000EqCG000G8CG000HQCG000IiCG000K0CG00",
    ),
    ready("groups", say::scene_groups, "1~plates:add.plate.1.0_add.plate.1.0_add.plate.1.0_group.4"),
    ready("array", say::scene_array, "1~array-drawing:mark.23.1"),
    ready("rows", say::scene_rows, "1~tile-array:add.tile.5.0_group.1"),
    ready("jumps", say::scene_jumps, "1~open-line:jump.20_jump.10_jump.5"),
    ready(
        "fourths",
        say::scene_fourths,
        "1~fraction-tiles:0Uy4q001JM7a001ga7a003DYAK003PAAK003amAK003mOAK006AeD4006GSD4006MGD4006S4D4006XsD4006dgD4006jUD4006pID400",
    ),
    ready(
        "thirds",
        say::scene_thirds,
        "1~fraction-tiles:0Uy4q002FU7a002Uy7a002kS7a005BcAK005JMAK005R6AK005YqAK005gaAK005oKAK0099gD4009DYD4009HQD4009LID4009PAD4009T2D4009WuD4009amD4009eeD4009iWD4009mOD4009qGD400",
    ),
    ready("three-fourths", say::scene_three_fourths, "1~fraction-circles:3XsCu003XsJM5o3RQJMBc"),
    ready("hexagon", say::scene_hexagon, "1~pattern-blocks:0BIBI001OC9u001OCChBc3b6AK003ciAKBc3eKAK00"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{read_scene, scene_text};
    use crate::table::Manipulative as _;

    #[test]
    fn every_scene_is_what_sharing_it_would_make_again() {
        for scene in &READY {
            let laid = read_scene(scene.text).unwrap_or_else(|why| panic!("{}: {why:?}", scene.id));
            assert_eq!(scene_text(&laid, false), scene.text, "{}", scene.id);
        }
    }

    #[test]
    fn scenes_show_what_their_names_say() {
        let value = |id: &str| {
            let scene = READY.iter().find(|scene| scene.id == id).expect("a scene");
            read_scene(scene.text).expect("a scene").boards[0].board.value()
        };
        for (id, expected) in [
            ("make-ten", "7"),
            ("parts", "8"),
            ("take-away", "43"),
            ("add-regroup", "42"),
            ("three-digits", "235"),
            ("expanded", "346"),
            ("decimals", "1.24"),
            ("ten-times", "333"),
            ("coins", "41c"),
            ("same-amount", "75c"),
            ("partners", "60"),
            ("groups", "4+4+4"),
            ("array", "3*4"),
            ("rows", "5+5"),
            ("jumps", "35"),
            ("fourths", "4"),
            ("three-fourths", "3/4"),
        ] {
            assert_eq!(value(id), expected, "{id}");
        }
    }
}
