//! Taking work away: what was handed in is the truth, this device only a copy.

use leptos::prelude::{Track as _, Update as _};
use serde::{Deserialize, Serialize};
use tenfold::exchange::Export;
use tenfold::plan::Student;
use tenfold::records::{Day, Entry, Erased, RecordId, Trouble, VERSION, in_order};
use tenfold::words::{Say, say};

use super::App;
use crate::platform::{clock, files, small};

/// When work was last taken away from this device, as an adult said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Taken {
    v: u16,
    at: i64,
    offset: i32,
}

/// The records of some students as a file, piece by piece. `unkept` are answers that could not be kept on the device.
pub async fn pack(
    app: App,
    students: &[Student],
    erased: &[Erased],
    unkept: &[Entry],
) -> Result<Vec<String>, Trouble> {
    let records = app.opened()?;
    let journal = records.journal();
    let mut export = Export::begin(clock::now().wall, &journal.device(), students, erased);
    let mut moves: Vec<(RecordId, String)> = Vec::new();
    for student in students {
        export.entries(&journal.read(&student.id, 0).await?.entries);
        moves.extend(journal.moves(&student.id).await?.lists);
    }
    export.entries(unkept);
    Ok(export.finish(&moves))
}

/// Every entry of a student, in order.
pub async fn entries(app: App, student: &str) -> Result<Vec<Entry>, Trouble> {
    let records = app.opened()?;
    Ok(in_order(records.journal().read(student, 0).await?.entries))
}

/// A file name from what a person is called: letters and digits, and the day.
pub fn file_name(about: &str, ending: &str) -> String {
    let plain: String =
        about.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    format!("tenfold-{plain}-{}.{ending}", clock::now().day().iso())
}

/// Offers a student's work as a file; whether it was offered. The adult says whether it arrived.
pub async fn hand_in(app: App, student: &str, unkept: &[Entry]) -> bool {
    let Some(student) = app.student_of(student) else { return false };
    let parts = match pack(app, std::slice::from_ref(&student), &[], unkept).await {
        Ok(parts) => parts,
        // The store cannot be read: what is in memory goes out all the same.
        Err(_) => {
            let mut export = Export::begin(clock::now().wall, "", std::slice::from_ref(&student), &[]);
            export.entries(unkept);
            export.finish(&[])
        }
    };
    let name = file_name(&student.nickname, "json");
    if files::can_share() && files::share(&name, "application/json", &parts).await {
        return true;
    }
    files::download(&name, "application/json", &parts).is_some()
}

/// An adult has seen the file.
pub fn confirm(app: App) {
    let now = clock::now();
    small::write(small::TAKEN, &Taken { v: VERSION, at: now.wall, offset: now.offset });
    app.taken.update(|taken| *taken = taken.wrapping_add(1));
}

/// When work was last taken away, in words.
pub fn last_taken_say(app: App) -> Say {
    app.taken.track();
    match small::read::<Taken>(small::TAKEN) {
        Some(taken) => {
            let (_, month, day) = Day::of(taken.at, taken.offset).civil();
            say::taken_last(say::date(month, day))
        }
        None => say::taken_never(),
    }
}
