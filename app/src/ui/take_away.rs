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

/// Whose records, and what of them is handed in once an adult says that it arrived.
pub type Receipts = Vec<(String, Receipt)>;

/// The records of some students, to be taken away.
pub struct Pack {
    /// The file, piece by piece.
    pub parts: Vec<String>,
    /// What is in it.
    pub receipts: Receipts,
}

/// The records of some students with their moves. `unkept` are answers that could not be kept on the device.
pub async fn pack(
    app: App,
    students: &[Student],
    erased: &[Erased],
    unkept: &[Entry],
) -> Result<Pack, Trouble> {
    let journal = app.opened()?.journal();
    let now = clock::now();
    let mut export = Export::begin(now.wall, &journal.device(), students, erased);
    let mut moves: Vec<(RecordId, String)> = Vec::new();
    let mut receipts = Vec::new();
    for student in students {
        let log = journal.read(&student.id).await?.entries;
        export.entries(&log);
        receipts.push((student.id.clone(), Receipt::of(&log, now.wall, now.offset).with_moves()));
        moves.extend(journal.moves(&student.id).await?.lists);
    }
    export.entries(unkept);
    Ok(Pack { parts: export.finish(&moves), receipts })
}

/// Every entry of a student, in order.
pub async fn entries(app: App, student: &str) -> Result<Vec<Entry>, Trouble> {
    let records = app.opened()?;
    Ok(in_order(records.journal().read(student).await?.entries))
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

/// Offers a student's work as a file, sealed where a plan has brought a key and nobody wants it `without` a seal; what is in
/// it, `None` where it could not be offered. The adult says whether it arrived.
///
/// # Errors
/// [`NotSealed`], and nothing was offered.
pub async fn hand_in(
    app: App,
    student: &str,
    unkept: &[Entry],
    without: bool,
) -> Result<Option<Receipts>, NotSealed> {
    let Some(student) = app.student_of(student) else { return Ok(None) };
    let Pack { parts, receipts } = match pack(app, std::slice::from_ref(&student), &[], unkept).await {
        Ok(pack) => pack,
        // The store cannot be read: what is in memory goes out all the same.
        Err(_) => {
            let mut export = Export::begin(clock::now().wall, "", std::slice::from_ref(&student), &[]);
            export.entries(unkept);
            // Without a receipt more is handed in next time, and nothing is lost.
            Pack { parts: export.finish(&[]), receipts: Vec::new() }
        }
    };
    let (ending, kind, parts) = sealing::file(app, parts, without).await?;
    let name = file_name(&student.nickname, ending);
    if files::can_share() && files::share(&name, kind, &parts).await {
        return Ok(Some(receipts));
    }
    Ok(files::download(&name, kind, &parts).map(|()| receipts))
}

/// An adult says that it arrived.
pub fn confirm(app: App, receipts: Receipts) {
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
