//! A spinner: an arrow over colored sectors, and how often it stopped on each.
//!
//! Chance comes in as an argument, as with dice: whoever spins draws one of the equal parts of the rim, and the arrow
//! stops in its middle, never on a line. By hand, a tap points the arrow.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Two to eight sectors, each of one or several of the equal parts of the rim. Spots from 0 are the parts, spots from 100
/// the sectors in the list beside the disc. The number of sectors is a slider.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spinner {
    /// How many parts each sector has, and how often the arrow stopped there.
    sectors: Vec<(u8, u16)>,
    /// The part the arrow points to.
    at: u16,
    /// The part it pointed to before it was spun.
    before: u16,
}

/// Parts of the rim at most: a part is wide enough for a finger.
const PARTS: u8 = 12;
const LIST: u16 = 100;
const COUNT: PieceId = PieceId(0);
/// The arrow, by turns this piece and the next.
const ARROW: u16 = 1;
/// Full turns of a spin, in degrees.
const TURNS: i32 = 3 * 360;
const FEWEST: u16 = 2;
const MOST: u16 = 8;
const INKS: [Ink; MOST as usize] =
    [Ink::Red, Ink::Blue, Ink::Yellow, Ink::Green, Ink::Orange, Ink::Hue(9), Ink::Tan, Ink::Hue(6)];

impl Spinner {
    /// Four equal sectors.
    #[must_use]
    pub fn new() -> Spinner {
        Spinner { sectors: vec![(1, 0); 4], at: 0, before: 0 }
    }

    /// The equal parts of the rim: a spin draws one of so many.
    #[must_use]
    pub fn parts(&self) -> u16 {
        self.sectors.iter().map(|(parts, _)| u16::from(*parts)).sum()
    }

    /// Each sector with its first part and the number of its parts.
    fn bounds(&self) -> impl Iterator<Item = (u16, u16)> {
        self.sectors.iter().scan(0, |first, (parts, _)| {
            let own = (*first, u16::from(*parts));
            *first += own.1;
            Some(own)
        })
    }

    fn sector_of(&self, part: u16) -> Option<usize> {
        self.bounds().position(|(first, parts)| (first..first + parts).contains(&part))
    }

    fn points(&self) -> Say {
        say::spinner_points(letter(self.sector_of(self.at).unwrap_or_default()))
    }

    /// Other sectors: what was counted before tells nothing of them.
    fn changed(&mut self) -> Say {
        self.sectors.iter_mut().for_each(|(_, hits)| *hits = 0);
        (self.at, self.before) = (0, 0);
        say::did_change()
    }

    fn was_spun(&self) -> bool {
        self.sectors.iter().any(|(_, hits)| *hits > 0)
    }

    /// How often it stopped on each sector, by `written`.
    fn hits(&self, between: &str, written: impl Fn(usize, u16) -> String) -> String {
        let all = self.sectors.iter().enumerate().map(|(sector, (_, hits))| written(sector, *hits));
        all.collect::<Vec<_>>().join(between)
    }
}

impl Default for Spinner {
    fn default() -> Spinner {
        Spinner::new()
    }
}

/// What stands on a sector, so that it is known without its color.
fn letter(sector: usize) -> String {
    char::from(b'A' + u8::try_from(sector).unwrap_or_default()).to_string()
}

fn ink(sector: usize) -> Ink {
    INKS.get(sector).copied().unwrap_or(Ink::Tan)
}

impl Manipulative for Spinner {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(part), n: 1 } if part < LIST => {
                let sector = self.sector_of(part).ok_or(Refusal::NotHere)?;
                if let Some((_, hits)) = self.sectors.get_mut(sector) {
                    *hits = hits.saturating_add(1);
                }
                (self.before, self.at) = (self.at, part);
                Ok(self.points())
            }
            Verb::Mark { at: Spot(spot), n } if n > 0 => {
                let others = self.parts();
                let sector = spot.checked_sub(LIST).and_then(|at| self.sectors.get_mut(usize::from(at)));
                let (parts, _) = sector.filter(|(parts, _)| *parts != n).ok_or(Refusal::NotHere)?;
                if others - u16::from(*parts) + u16::from(n) > PARTS.into() {
                    return Err(Refusal::Full);
                }
                *parts = n;
                self.changed();
                Ok(say::spinner_width(letter((spot - LIST).into()), n))
            }
            Verb::Move { piece: COUNT, n: 1, to: Spot(count @ FEWEST..=MOST) }
                if usize::from(count) != self.sectors.len() =>
            {
                self.sectors = vec![(1, 0); count.into()];
                Ok(self.changed())
            }
            Verb::Tidy if self.was_spun() => Ok(self.changed()),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let spins = (0..self.parts()).map(|part| Verb::Mark { at: Spot(part), n: 1 });
        let widths = (LIST..).take(self.sectors.len());
        let widths = widths.flat_map(|at| (1..=PARTS).map(move |n| Verb::Mark { at: Spot(at), n }));
        let counts = (FEWEST..=MOST).map(|to| Verb::Move { piece: COUNT, n: 1, to: Spot(to) });
        let others = widths.chain(counts).chain([Verb::Tidy]);
        spins.chain(kit::accepted(self, others)).collect()
    }

    fn value(&self) -> String {
        if self.was_spun() { self.hits("+", |_, hits| hits.to_string()) } else { String::new() }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_spinner(self.sectors.len()).and(self.points());
        if disclosure < Disclosure::Full || !self.was_spun() {
            return what;
        }
        what.and(say::spinner_hits(self.hits(", ", |sector, hits| format!("{} {hits}", letter(sector)))))
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let rows = i32::try_from(self.sectors.len()).unwrap_or(1);
        let wide = space.w >= 520 && space.w * 10 > space.h * 13;
        // Beside the disc one below the other, below it in two columns.
        let (across, down) = if wide { (1, rows) } else { (2, (rows + 1) / 2) };
        let space = kit::grown(space, 296, 230 + if wide { 170 } else { down * kit::TARGET });
        let side = if wide {
            space.h.min(space.w - 240).min(520)
        } else {
            space.w.min(space.h - down * kit::TARGET - 8).min(520)
        };
        let (list, left) = if wide {
            let width = (space.w - side - 16).min(300);
            let left = (space.w - side - 16 - width) / 2;
            let pitch = (space.h / rows).min(60);
            (area(left + side + 16, (space.h - rows * pitch) / 2, width, pitch), left)
        } else {
            (area(0, side + 8, space.w / 2, kit::TARGET), (space.w - side) / 2)
        };
        let centre = point(left + side / 2, if wide { space.h / 2 } else { side / 2 });
        let radius = side / 2 - 8;
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Circle(centre.plus(0, 4), radius + 3, Ink::Shadow));
        let (total, most) =
            (i32::from(self.parts()), self.sectors.iter().map(|(_, hits)| *hits).max().unwrap_or(0));
        let degrees = |part: u16, half: i32| (2 * i32::from(part) + half) * 180 / total;
        let all = (0_u16..).zip(&self.sectors).zip(self.bounds());
        for ((index, (_, hits)), (first, parts)) in all {
            let sector = usize::from(index);
            let corners = kit::sector(centre, radius, degrees(first, 0), degrees(first + parts, 0));
            let middle = kit::around(centre, radius * 79 / 100, degrees(first, parts.into()));
            let half = kit::TARGET / 2;
            let reach = area(middle.x - half, middle.y - half, 2 * half, 2 * half);
            let shapes = vec![
                Shape::Polygon(corners, ink(sector)),
                Shape::plain(middle, (radius / 6).clamp(18, 36), letter(sector), Ink::Text),
            ];
            let name = say::spinner_sector(letter(sector));
            let on = self.sector_of(self.at) == Some(sector);
            let spot = Spot(first + parts / 2);
            picture.places.push(Place::new(spot, Role::Corner, reach, shapes, name).marked(on));
            let (column, row) = (i32::from(index) % across, i32::from(index) / across);
            let at = area(list.x + column * list.w, list.y + row * list.h, list.w, list.h);
            let swatch = area(at.x, at.y, kit::TARGET, at.h);
            let box_of = swatch.inset(5);
            let shapes = vec![
                Shape::Rect(box_of, 8, ink(sector)),
                Shape::plain(box_of.centre(), 22, letter(sector), Ink::Text),
            ];
            let name = say::spinner_width(letter(sector), parts);
            picture.places.push(Place::new(Spot(LIST + index), Role::Cell, swatch, shapes, name));
            let bars = area(swatch.right() + 4, box_of.y + 2, at.w - kit::TARGET - 48, box_of.h - 4);
            if disclosure == Disclosure::Full {
                let long = bars.w * i32::from(*hits) / i32::from(most.max(1));
                if long > 0 {
                    picture.back.push(Shape::Rect(Area { w: long, ..bars }, 3, ink(sector)));
                }
                let end = point(bars.x + long + 20, bars.centre().y);
                picture.front.push(Shape::plain(end, 22, hits.to_string(), Ink::Text));
            }
        }
        for part in 0..self.parts() {
            // The parts of a wide sector are seen at the rim.
            let [from, to] = [92, 100].map(|at| kit::around(centre, radius * at / 100, degrees(part, 0)));
            picture.front.push(Shape::Line(from, to, Ink::Hair));
        }
        picture.sprites.push(self.arrow(centre, radius, degrees));
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let Some(sector) = at.0.checked_sub(LIST) else { return Some(Verb::Mark { at, n: 1 }) };
        let (parts, _) = *self.sectors.get(usize::from(sector))?;
        let wider = Verb::Mark { at, n: parts + 1 };
        let narrow = parts > 1 && self.clone().act(&wider).is_err();
        Some(if narrow { Verb::Mark { at, n: 1 } } else { wider })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offer(self, Verb::Tidy, say::button_wipe_hits()).into_iter().collect()
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let now = u16::try_from(self.sectors.len()).unwrap_or(FEWEST);
        let (name, says) = (say::slide_sectors(), say::just(now));
        vec![Slider { piece: COUNT, low: FEWEST, high: MOST, step: 1, now, name, says }]
    }
}

impl Spinner {
    /// The arrow on its pin. A new piece with every spin, so that it is seen to turn even to where it was.
    fn arrow(&self, centre: Point, radius: i32, degrees: impl Fn(u16, i32) -> i32) -> Sprite {
        let corners = [(-4, 40), (-4, -40), (-11, -38), (0, -66), (11, -38), (4, -40), (4, 40)];
        let corners = corners.map(|(x, y)| point(x * radius / 100, y * radius / 100));
        let (from, to) = (degrees(self.before, 1), degrees(self.at, 1));
        let turns = if self.was_spun() { TURNS } else { 0 };
        let by = turns + (to - from).rem_euclid(360);
        let pin = (radius / 12).max(1);
        let middle = point(pin, pin);
        let turned = |about: Point, ink: Ink| Shape::Turned {
            about,
            from,
            by,
            shapes: vec![Shape::Polygon(corners.to_vec(), ink)],
        };
        let shapes = vec![
            turned(middle.plus(2, 4), Ink::Shadow),
            turned(middle, Ink::Silver),
            Shape::Circle(middle, pin, Ink::Card),
        ];
        let spins: u16 = self.sectors.iter().fold(0, |all, (_, hits)| all.wrapping_add(*hits));
        Sprite {
            id: PieceId(ARROW + spins % 2),
            kind: Kind::Marker,
            lies: Spot(self.at),
            grip: Grip::Fixed,
            at: centre.plus(-pin, -pin),
            size: size(2 * pin, 2 * pin),
            shapes,
            name: self.points(),
            from: Vec::new(),
        }
    }
}
