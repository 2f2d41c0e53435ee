//! Taking work away: what was handed in is the truth, this device only a copy.

use leptos::prelude::{Track as _, Update as _};
use serde::{Deserialize, Serialize};
use tenfold::exchange::Export;
use tenfold::plan::Student;
use tenfold::records::{Day, Entry, Erased, Receipt, RecordId, Trouble, VERSION, in_order, keep_receipt};
use tenfold::words::{Say, say};

use super::App;
use super::sealing::{self, NotSealed};
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

/// Every entry of each student, in order.
pub async fn logs(app: App, students: &[Student]) -> Result<Vec<(Student, Vec<Entry>)>, Trouble> {
    let mut logs = Vec::new();
    for student in students {
        logs.push((student.clone(), entries(app, &student.id).await?));
    }
    Ok(logs)
}

/// A file name from what a person is called: letters and digits, and the day.
pub fn file_name(about: &str, ending: &str) -> String {
    let plain: String =
        about.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    format!("tenfold-{plain}-{}.{ending}", clock::now().day().iso())
}

/// Offers a student's work as a file, sealed where a plan has brought a key and nobody wants it `without` a seal; whether it was
/// offered. The adult says whether it arrived.
///
/// # Errors
/// [`NotSealed`], and nothing was offered.
pub async fn hand_in(app: App, student: &str, unkept: &[Entry], without: bool) -> Result<bool, NotSealed> {
    let Some(student) = app.student_of(student) else { return Ok(false) };
    let parts = match pack(app, std::slice::from_ref(&student), &[], unkept).await {
        Ok(parts) => parts,
        // The store cannot be read: what is in memory goes out all the same.
        Err(_) => {
            let mut export = Export::begin(clock::now().wall, "", std::slice::from_ref(&student), &[]);
            export.entries(unkept);
            export.finish(&[])
        }
    };
    let (ending, kind, parts) = sealing::file(app, parts, without).await?;
    let name = file_name(&student.nickname, ending);
    if files::can_share() && files::share(&name, kind, &parts).await {
        return Ok(true);
    }
    Ok(files::download(&name, kind, &parts).is_some())
}

/// What is here of students now, to be kept as handed in with its moves once an adult says that it arrived.
pub async fn receipts(app: App, students: &[Student]) -> Vec<(String, Receipt)> {
    let now = clock::now();
    // Without a receipt more is handed in next time, and nothing is lost.
    let logs = logs(app, students).await.unwrap_or_default();
    let receipt = |(student, log): (Student, Vec<Entry>)| {
        (student.id, Receipt::of(&log, now.wall, now.offset).with_moves())
    };
    logs.into_iter().map(receipt).collect()
}

/// An adult says that it arrived.
pub fn confirm(app: App, receipts: Vec<(String, Receipt)>) {
    let now = clock::now();
    small::write(small::TAKEN, &Taken { v: VERSION, at: now.wall, offset: now.offset });
    leptos::task::spawn_local(async move {
        if let Ok(records) = app.write(false).await {
            let ops = receipts.iter().map(|(student, receipt)| keep_receipt(student, receipt)).collect();
            // As above: without one, more is handed in.
            let _ = records.journal().commit(ops).await;
        }
        app.taken.update(|taken| *taken = taken.wrapping_add(1));
    });
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
