//! Everything that can be done on the mat, as buttons.

use super::{Aside, Made, PlaceMat};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What a button does, where there is something to do it to, and what it is called; the largest place first.
pub(super) fn all(mat: &PlaceMat) -> Vec<(Option<Verb>, Say)> {
    let drawn = mat.made == Made::Drawn;
    let mut all: Vec<(Option<Verb>, Say)> = Vec::new();
    for place in (0..mat.places).rev() {
        let of = |n| mat.called(place, n);
        if let Some(lower) = place.checked_sub(1) {
            let name = say::button_trade_for(of(1), mat.called(lower, 10));
            all.push((mat.open(place), name));
        }
        let ten = if drawn {
            say::button_ring(of(10))
        } else {
            say::button_trade_for(of(10), mat.called(place + 1, 1))
        };
        all.push((mat.trade(place), ten));
        for n in [1, 5] {
            let things = of(n.into());
            match mat.aside {
                Aside::Taken if drawn => all.push((mat.take(place, n), say::button_cross_out(things))),
                Aside::Taken => all.push((mat.take(place, n), say::button_take_away(things))),
                Aside::Joined | Aside::Stock => {
                    all.push((mat.bring(place, n), say::button_put_on_mat(things)))
                }
                Aside::Shared(groups) if n == 1 => {
                    all.push((mat.take(place, groups), say::button_give_each(things)));
                }
                Aside::Shared(_) => {}
            }
        }
        if !matches!(mat.aside, Aside::Joined | Aside::Stock) {
            let back = if drawn {
                say::button_uncross(of(1))
            } else {
                say::button_put_back(of(mat.groups().into()))
            };
            all.push((mat.bring(place, mat.groups()), back));
        }
    }
    all
}
