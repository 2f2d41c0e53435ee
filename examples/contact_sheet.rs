//! Draws every skill at every stage, without a browser: `cargo run --example contact_sheet` writes a page for each language
//! into `target/`, to be looked at before and after a change.

use std::fmt::Write as _;
use std::{fs, io};

use tenfold::activities::{Level, Random, Stage};
use tenfold::curriculum::{SKILLS, Skill};
use tenfold::table::geometry::{Point, point, size};
use tenfold::table::{Disclosure, Manipulative as _, Picture, picture_svg};
use tenfold::words::{Lang, Say};

/// One item of a skill, all its boards under one another.
fn item(skill: &Skill, stage: Stage, lang: Lang) -> (Say, String) {
    let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(7));
    let mut boards: Vec<(Point, Picture)> = Vec::new();
    let mut whole = size(420, 0);
    for seat in skill.activity.table(&item).seats() {
        let picture = seat.board.draw(size(420, 260), Disclosure::Structure);
        let at = point(0, whole.h);
        whole = size(whole.w.max(picture.size.w), whole.h + picture.size.h + 8);
        boards.push((at, picture));
    }
    (skill.activity.ask(&item), picture_svg(whole, &boards, "", lang))
}

fn sheet(lang: Lang) -> String {
    let mut out = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>Tenfold</title>",
        lang.code()
    );
    out.push_str("<style>body{font:16px Andika,sans-serif}main{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem}");
    out.push_str("svg{max-width:100%;height:auto}h2{grid-column:1/-1;margin:1rem 0 0}</style><main>");
    for skill in SKILLS.iter() {
        // Writing into a String cannot fail.
        let _ = write!(out, "<h2>{} {}</h2>", skill.id, (skill.name)().text(lang));
        for stage in Stage::ALL {
            let (ask, svg) = item(skill, stage, lang);
            let _ = write!(out, "<section><p>{}</p>{svg}</section>", ask.text(lang));
        }
    }
    out + "</main></html>"
}

fn main() -> io::Result<()> {
    for lang in Lang::ALL {
        let path = format!("target/contact-sheet-{}.html", lang.code());
        fs::write(&path, sheet(lang))?;
        println!("{path}");
    }
    Ok(())
}
