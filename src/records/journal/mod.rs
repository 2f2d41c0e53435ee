//! The journal: writes entries through a store so that none is lost, and reads them back.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::activities::Random;
use crate::records::arrived::Arrived;
use crate::records::codec::{Damage, VERSION, open, seal};
use crate::records::entry::{Clock, Entry, What};
use crate::records::id::{RecordId, token};
use crate::records::merge::Known;
use crate::records::moment::Moment;
use crate::records::quarantine::set_aside;
use crate::records::store::{Op, Room, Store, Trouble};

/// A sitting that is being written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pen {
    /// Whose sitting it is.
    pub student: String,
    /// The sitting's id.
    pub sitting: String,
    /// The number of its next entry.
    pub next: u32,
}

/// What a write came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Lists of moves that were given up for room, the oldest first.
    pub moves_dropped: usize,
}

/// What reading a student's log came to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sweep {
    /// Every entry that can be read, in the order it was written here.
    pub entries: Vec<Entry>,
    /// How many could not be read; they are in quarantine.
    pub damaged: usize,
}

/// What reading a student's lists of moves came to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MovesSweep {
    /// The attempt's id and its moves, the oldest first.
    pub lists: Vec<(RecordId, String)>,
    /// How many could not be read; they are in quarantine.
    pub damaged: usize,
}

#[derive(Serialize, Deserialize)]
struct Device {
    v: u16,
    id: String,
}

/// The end of the log: the last number given, and the wall clock then.
#[derive(Serialize, Deserialize)]
struct Tail {
    v: u16,
    seq: u64,
    at: i64,
}

/// The moves of one attempt.
#[derive(Serialize, Deserialize)]
struct Moves {
    v: u16,
    of: RecordId,
    moves: String,
}

const DEVICE: &str = "device";
const EPOCH: &str = "epoch";
const TAIL: &str = "tail";
/// The name under which the revision of a student's records lies beside them.
const REVISION: &str = "revision";
/// Entries read at once: enough to be quick, few enough to leave the page time to breathe.
const PAGE: usize = 500;
/// Entries of another device kept as one text, a line each: reading many small texts takes a database ten times as long.
const PACK: usize = 500;
/// Lists of moves given up at once when room runs short.
const GIVEN_UP: usize = 25;
/// How far the wall clock may run behind before it counts as a jump, in milliseconds.
const BEHIND: i64 = 2 * 60_000;

/// Writes and reads the log.
///
/// Reading needs nothing. Writing needs the pen ([`Journal::take_pen`]): its epoch is checked within every commit, so that a
/// tab that was asleep while another wrote cannot write over it.
#[derive(Debug)]
pub struct Journal<S> {
    store: S,
    device: RefCell<String>,
    epoch: Cell<Option<u64>>,
    seq: Cell<u64>,
    last_at: Cell<i64>,
    last_running: Cell<Option<(i64, u64)>>,
    ordinals: RefCell<HashMap<String, u64>>,
    revisions: Cell<u64>,
    damaged: Cell<usize>,
}

impl<S: Store> Journal<S> {
    /// Opens a journal for reading.
    ///
    /// # Errors
    /// [`Trouble::Newer`] where a newer Tenfold has been here, and [`Trouble`] of the store.
    pub async fn open(store: S) -> Result<Journal<S>, Trouble> {
        let journal = Journal {
            store,
            device: RefCell::default(),
            epoch: Cell::new(None),
            seq: Cell::new(0),
            last_at: Cell::new(0),
            last_running: Cell::new(None),
            ordinals: RefCell::default(),
            revisions: Cell::new(0),
            damaged: Cell::new(0),
        };
        journal.read_state().await?;
        Ok(journal)
    }

    /// The store underneath.
    pub const fn store(&self) -> &S {
        &self.store
    }

    /// This device's id; empty until something was written.
    pub fn device(&self) -> String {
        self.device.borrow().clone()
    }

    /// How many damaged things were met since this was opened.
    pub const fn damaged(&self) -> usize {
        self.damaged.get()
    }

    async fn read_state(&self) -> Result<(), Trouble> {
        if let Some(device) = self.read_own::<Device>(DEVICE).await? {
            *self.device.borrow_mut() = device.id;
        }
        if let Some(tail) = self.read_own::<Tail>(TAIL).await? {
            self.seq.set(self.seq.get().max(tail.seq));
            self.last_at.set(tail.at);
        }
        self.ordinals.borrow_mut().clear();
        Ok(())
    }

    /// A small value of the state; `None` where it is missing or damaged. What is damaged goes to quarantine.
    async fn read_own<T: serde::de::DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Trouble> {
        let Some(text) = self.store.get(Room::State, key).await? else { return Ok(None) };
        match open(&text) {
            Ok(value) => Ok(Some(value)),
            Err(Damage::Newer(_)) => Err(Trouble::Newer),
            Err(Damage::Checksum | Damage::Unreadable) => {
                self.quarantine(Room::State, key, &[&text]).await;
                Ok(None)
            }
        }
    }

    /// What was put beside a student's log under a name ([`put_beside`]); `None` where nothing was, or it is damaged and
    /// in quarantine.
    ///
    /// # Errors
    /// [`Trouble::Newer`] where a newer Tenfold put it there; [`Trouble`] of the store.
    pub async fn beside<T: serde::de::DeserializeOwned>(
        &self,
        name: &str,
        student: &str,
    ) -> Result<Option<T>, Trouble> {
        self.read_own(&beside_key(name, student)).await
    }

    /// Becomes the one who writes: every other tab's next write is refused. Reads again what they may have written.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn take_pen(&self, random: &mut Random) -> Result<(), Trouble> {
        self.read_state().await?;
        let held = self.store.get(Room::State, EPOCH).await?;
        let epoch = held.as_deref().and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) + 1;
        let mut ops = vec![
            Op::Expect(Room::State, EPOCH.to_owned(), held),
            Op::Put(Room::State, EPOCH.to_owned(), epoch.to_string()),
        ];
        let mut device = self.device();
        if device.is_empty() {
            device = token(random);
            let value = Device { v: VERSION, id: device.clone() };
            ops.push(Op::Put(Room::State, DEVICE.to_owned(), seal(&value)));
            // A new device beside an old log: numbers go on above every one that is there.
            self.seq.set(self.highest_seq().await?);
        }
        self.store.commit(ops).await?;
        *self.device.borrow_mut() = device;
        self.epoch.set(Some(epoch));
        Ok(())
    }

    /// Lays the pen down, so that another tab may take it.
    pub fn lay_pen_down(&self) {
        self.epoch.set(None);
    }

    /// Whether this journal may write, as far as it knows.
    pub const fn has_pen(&self) -> bool {
        self.epoch.get().is_some()
    }

    async fn highest_seq(&self) -> Result<u64, Trouble> {
        let mut highest = 0;
        let mut pages = self.pages_of(Room::Log);
        while let Some(page) = pages.next().await? {
            let lines = page.iter().flat_map(|(_, text)| text.split('\n'));
            let seqs = lines.filter_map(|line| open::<Entry>(line).ok()).map(|entry| entry.seq);
            highest = seqs.fold(highest, u64::max);
        }
        Ok(highest)
    }

    /// Everything in a room.
    fn pages_of(&self, room: Room) -> Pages<'_, S> {
        Pages { store: &self.store, room, from: String::new(), below: "~".to_owned(), size: PAGE }
    }

    /// A student's log.
    fn pages_of_log(&self, student: &str) -> Pages<'_, S> {
        let (from, below) = log_range(student);
        Pages { store: &self.store, room: Room::Log, from, below, size: PAGE }
    }

    /// A new sitting. Nothing is written yet.
    pub fn begin(&self, student: &str, random: &mut Random) -> Pen {
        Pen { student: student.to_owned(), sitting: token(random), next: 0 }
    }

    /// Makes the entry of something that happened now, with the next number and the next id.
    pub fn mint(&self, pen: &mut Pen, what: What, now: Moment) -> Entry {
        let id = RecordId { device: self.device(), sitting: pen.sitting.clone(), n: pen.next };
        pen.next += 1;
        let seq = self.seq.get() + 1;
        self.seq.set(seq);
        let mut entry = Entry::new(id, pen.student.clone(), seq, now.wall, now.offset, what);
        let behind_the_last = now.wall < self.last_at.get() - BEHIND;
        let behind_the_running = self.last_running.get().is_some_and(|(wall, running)| {
            let passed = i64::try_from(now.running.saturating_sub(running)).unwrap_or(0);
            now.wall - wall < passed - BEHIND
        });
        if behind_the_last || behind_the_running {
            entry.clock = Clock::Jumped;
        }
        self.last_at.set(now.wall);
        self.last_running.set(Some((now.wall, now.running)));
        entry
    }

    /// Keeps entries, the moves that led to one of them, and whatever else belongs to the same commit. When this comes back
    /// without trouble, all of it survives the death of the browser.
    ///
    /// When room runs short, the oldest moves are given up, and then nothing more.
    ///
    /// # Errors
    /// [`Trouble`], and nothing was written.
    pub async fn keep(
        &self,
        entries: &[Entry],
        moves: Option<(&RecordId, &str)>,
        also: Vec<Op>,
    ) -> Result<Kept, Trouble> {
        let mut ops = Vec::new();
        for entry in entries {
            let ordinal = self.take_ordinals(&entry.student, 1).await?;
            ops.push(Op::Put(Room::Log, log_key(&entry.student, ordinal), seal(entry)));
        }
        if let (Some((id, moves)), Some(entry)) = (moves, entries.last()) {
            let value = Moves { v: VERSION, of: id.clone(), moves: moves.to_owned() };
            let key = format!("{:012}/{}/{id}", entry.seq, entry.student);
            ops.push(Op::Put(Room::Moves, key, seal(&value)));
        }
        if let Some(entry) = entries.last() {
            let tail = Tail { v: VERSION, seq: self.seq.get(), at: entry.at };
            ops.push(Op::Put(Room::State, TAIL.to_owned(), seal(&tail)));
        }
        ops.extend(also);
        let kept = self.commit_giving_up_moves(self.guarded(ops)?).await;
        if kept.is_err() {
            // The numbers given out were not used after all.
            self.ordinals.borrow_mut().clear();
        }
        kept
    }

    /// Operations under the expectation that this journal still has the pen, with a new revision for each student whose
    /// records they touch.
    fn guarded(&self, ops: Vec<Op>) -> Result<Vec<Op>, Trouble> {
        let epoch = self.epoch.get().ok_or(Trouble::NotWriter)?;
        let touched: BTreeSet<&str> = ops.iter().filter_map(touches).collect();
        let revisions: Vec<Op> = touched.into_iter().map(|student| self.revise(epoch, student)).collect();
        let mut guarded = vec![Op::Expect(Room::State, EPOCH.to_owned(), Some(epoch.to_string()))];
        guarded.extend(ops);
        guarded.extend(revisions);
        Ok(guarded)
    }

    /// The operation that gives a student's records a revision that none ever had: no epoch comes twice.
    fn revise(&self, epoch: u64, student: &str) -> Op {
        let number = self.revisions.get() + 1;
        self.revisions.set(number);
        Op::Put(Room::State, beside_key(REVISION, student), format!("{epoch}-{number}"))
    }

    /// The revision of every student's records: it changes with each of them. A student without one has no records, or some
    /// that were written before there were revisions.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn revisions(&self) -> Result<HashMap<String, String>, Trouble> {
        let mut found = HashMap::new();
        let mut pages = self.pages_beside(REVISION, PAGE);
        while let Some(page) = pages.next().await? {
            found.extend(
                page.into_iter().filter_map(|(key, text)| Some((student_beside(&key)?.to_owned(), text))),
            );
        }
        Ok(found)
    }

    /// The revision of a student's records, as [`Journal::revisions`] has it.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn revision(&self, student: &str) -> Result<Option<String>, Trouble> {
        self.store.get(Room::State, &beside_key(REVISION, student)).await
    }

    /// Everything that lies beside the logs under a name, a few students at a time, sealed as [`seal`] does.
    pub fn pages_beside(&self, name: &str, size: usize) -> Pages<'_, S> {
        Pages {
            store: &self.store,
            room: Room::State,
            from: format!("{name}/"),
            below: format!("{name}0"),
            size,
        }
    }

    /// Keeps what was worked out from a student's records, unless they have changed since it was begun. This needs no pen: who
    /// reads it asks for the revision.
    ///
    /// # Errors
    /// [`Trouble::NotWriter`] where they have changed; other [`Trouble`] of the store.
    pub async fn keep_worked_out(
        &self,
        name: &str,
        student: &str,
        revision: Option<&str>,
        value: &impl Serialize,
    ) -> Result<(), Trouble> {
        let unchanged = Op::Expect(Room::State, beside_key(REVISION, student), revision.map(str::to_owned));
        self.store.commit(vec![unchanged, put_beside(name, student, value)]).await
    }

    /// The pen's epoch, to be lent to a journal that writes for this one.
    pub const fn epoch(&self) -> Option<u64> {
        self.epoch.get()
    }

    /// Writes under an epoch that was lent. Revisions are told apart by the wall clock: the lender counts its own.
    pub fn borrow_pen(&self, epoch: u64, now: Moment) {
        self.epoch.set(Some(epoch));
        self.revisions.set(u64::try_from(now.wall).unwrap_or_default().max(self.revisions.get()));
    }

    /// Forgets where logs end, since another journal wrote in them.
    pub fn forget_ends(&self) {
        self.ordinals.borrow_mut().clear();
    }

    /// Commits with the pen, for everything that is not an entry.
    ///
    /// # Errors
    /// [`Trouble`], and nothing was written.
    pub async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        let done = self.store.commit(self.guarded(ops)?).await;
        if done == Err(Trouble::NotWriter) {
            self.epoch.set(None);
        }
        done
    }

    async fn commit_giving_up_moves(&self, mut ops: Vec<Op>) -> Result<Kept, Trouble> {
        let mut moves_dropped = 0;
        let mut giving_up = Vec::new();
        loop {
            let mut attempt = ops.clone();
            attempt.extend(giving_up.iter().cloned());
            match self.store.commit(attempt).await {
                Ok(()) => return Ok(Kept { moves_dropped }),
                Err(Trouble::Full) => {}
                Err(trouble) => {
                    if trouble == Trouble::NotWriter {
                        self.epoch.set(None);
                    }
                    return Err(trouble);
                }
            }
            let oldest = self.store.scan(Room::Moves, "", "~", moves_dropped + GIVEN_UP).await?;
            if oldest.len() == moves_dropped {
                // The last to go are the moves of this very answer.
                let before = ops.len();
                ops.retain(|op| !matches!(op, Op::Put(Room::Moves, ..)));
                if ops.len() == before {
                    return Err(Trouble::Full);
                }
            }
            moves_dropped = oldest.len();
            giving_up = oldest.into_iter().map(|(key, _)| Op::Delete(Room::Moves, key)).collect();
        }
    }

    /// The last of so many ordinals that were free.
    async fn take_ordinals(&self, student: &str, count: u64) -> Result<u64, Trouble> {
        let known = self.ordinals.borrow().get(student).copied();
        let next = match known {
            Some(next) => next,
            None => {
                let (from, below) = log_range(student);
                let last = self.store.last_key(Room::Log, &from, &below).await?;
                last.and_then(|key| ordinal_of(&key)).map_or(0, |last| last + 1)
            }
        };
        self.ordinals.borrow_mut().insert(student.to_owned(), next + count);
        Ok(next + count - 1)
    }

    /// Every entry of a student. Damaged ones go to quarantine.
    ///
    /// # Errors
    /// [`Trouble::Newer`] where a newer Tenfold wrote an entry; [`Trouble`] of the store.
    pub async fn read(&self, student: &str) -> Result<Sweep, Trouble> {
        let mut sweep = Sweep::default();
        let mut pages = self.pages_of_log(student);
        while let Some(page) = pages.next().await? {
            for (key, text) in page {
                let mut damaged = Vec::new();
                for line in text.split('\n') {
                    match open(line) {
                        Ok(entry) => sweep.entries.push(entry),
                        Err(Damage::Newer(_)) => return Err(Trouble::Newer),
                        Err(Damage::Checksum | Damage::Unreadable) => damaged.push(line),
                    }
                }
                if !damaged.is_empty() {
                    sweep.damaged += damaged.len();
                    self.quarantine(Room::Log, &key, &damaged).await;
                }
            }
        }
        Ok(sweep)
    }

    /// Takes a student's entries into what is known, without reading more of them than that.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn know(&self, student: &str, known: &mut Known) -> Result<(), Trouble> {
        let mut pages = self.pages_of_log(student);
        while let Some(page) = pages.next().await? {
            page.iter().flat_map(|(_, text)| text.split('\n')).for_each(|line| known.add(line));
        }
        Ok(())
    }

    async fn quarantine(&self, room: Room, key: &str, damaged: &[&str]) {
        self.damaged.set(self.damaged.get() + damaged.len());
        set_aside(&self.store, room, key, damaged).await;
    }

    /// Every list of moves of a student. Damaged ones go to quarantine; those of a newer Tenfold stay and are left out, since
    /// nobody needs them to practice.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn moves(&self, student: &str) -> Result<MovesSweep, Trouble> {
        let mut sweep = MovesSweep::default();
        let needle = format!("/{student}/");
        let mut pages = self.pages_of(Room::Moves);
        while let Some(page) = pages.next().await? {
            for (key, text) in page.into_iter().filter(|(key, _)| key.contains(&needle)) {
                match open::<Moves>(&text) {
                    Ok(moves) => sweep.lists.push((moves.of, moves.moves)),
                    Err(Damage::Newer(_)) => {}
                    Err(Damage::Checksum | Damage::Unreadable) => {
                        sweep.damaged += 1;
                        self.quarantine(Room::Moves, &key, &[&text]).await;
                    }
                }
            }
        }
        Ok(sweep)
    }

    /// The operations that put entries of other devices into the log, with their moves.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn adopt(&self, entries: &[Arrived], moves: &[(RecordId, String)]) -> Result<Vec<Op>, Trouble> {
        let mut ops = Vec::new();
        let mut of_students: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for entry in entries {
            of_students.entry(&entry.student).or_default().push(entry.sealed());
        }
        for (student, lines) in of_students {
            for pack in lines.chunks(PACK) {
                let count = u64::try_from(pack.len()).unwrap_or_default();
                // Under its last ordinal, so that the last key of a log tells the next one.
                let ordinal = self.take_ordinals(student, count).await?;
                ops.push(Op::Put(Room::Log, log_key(student, ordinal), pack.join("\n")));
            }
        }
        let with_moves: HashSet<&RecordId> = moves.iter().map(|(id, _)| id).collect();
        let owners: HashMap<&RecordId, &Arrived> = entries
            .iter()
            .filter(|entry| with_moves.contains(&entry.id))
            .map(|entry| (&entry.id, entry))
            .collect();
        for (id, moves) in moves {
            let Some(entry) = owners.get(id) else { continue };
            let value = Moves { v: VERSION, of: id.clone(), moves: moves.clone() };
            let key = format!("{:012}/{}/{id}", entry.seq, entry.student);
            ops.push(Op::Put(Room::Moves, key, seal(&value)));
        }
        Ok(ops)
    }

    /// The operations that remove some records of a student, with their moves.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn remove(&self, student: &str, ids: &HashSet<RecordId>) -> Result<Vec<Op>, Trouble> {
        let mut ops: Vec<Op> =
            self.epoch.get().map(|epoch| self.revise(epoch, student)).into_iter().collect();
        let mut pages = self.pages_of_log(student);
        while let Some(page) = pages.next().await? {
            let goes = |line: &&str| open::<Entry>(line).is_ok_and(|entry| ids.contains(&entry.id));
            for (key, text) in page {
                let stay: Vec<&str> = text.split('\n').filter(|line| !goes(line)).collect();
                let rest = stay.join("\n");
                if rest.is_empty() {
                    ops.push(Op::Delete(Room::Log, key));
                } else if rest != text {
                    ops.push(Op::Put(Room::Log, key, rest));
                }
            }
        }
        let needle = format!("/{student}/");
        let mut pages = self.pages_of(Room::Moves);
        while let Some(page) = pages.next().await? {
            let goes = |key: &str| key.split_once(&needle).and_then(|(_, id)| id.parse().ok());
            let own = page.into_iter().filter(|(key, _)| goes(key).is_some_and(|id| ids.contains(&id)));
            ops.extend(own.map(|(key, _)| Op::Delete(Room::Moves, key)));
        }
        Ok(ops)
    }

    /// The operations that remove everything a student ever did here.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn erase(&self, student: &str) -> Result<Vec<Op>, Trouble> {
        let mut ops = Vec::new();
        let mut pages = self.pages_of_log(student);
        while let Some(page) = pages.next().await? {
            ops.extend(page.into_iter().map(|(key, _)| Op::Delete(Room::Log, key)));
        }
        let needle = format!("/{student}/");
        // In quarantine too: the keys there begin with those of the place.
        for room in [Room::Moves, Room::State, Room::Quarantine] {
            let mut pages = self.pages_of(room);
            while let Some(page) = pages.next().await? {
                let own = page.into_iter().filter(|(key, _)| key.contains(&needle));
                ops.extend(own.map(|(key, _)| Op::Delete(room, key)));
            }
        }
        self.ordinals.borrow_mut().remove(student);
        Ok(ops)
    }
}

/// A range of keys with their texts, read a page at a time.
#[derive(Debug)]
pub struct Pages<'s, S> {
    store: &'s S,
    room: Room,
    from: String,
    below: String,
    /// Texts on a page.
    size: usize,
}

impl<S: Store> Pages<'_, S> {
    /// The next page: keys with their texts, in order; `None` after the last.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn next(&mut self) -> Result<Option<Vec<(String, String)>>, Trouble> {
        let page = self.store.scan(self.room, &self.from, &self.below, self.size).await?;
        let Some((last, _)) = page.last() else { return Ok(None) };
        // The first key that can come after it.
        self.from = format!("{last} ");
        Ok(Some(page))
    }
}

/// The operation that puts something beside a student's log, in place of what lay there under the name. It goes when the
/// student is erased.
#[must_use]
pub fn put_beside(name: &str, student: &str, value: &impl Serialize) -> Op {
    Op::Put(Room::State, beside_key(name, student), seal(value))
}

fn beside_key(name: &str, student: &str) -> String {
    format!("{name}/{student}/")
}

/// Whose it is that lies beside a log under a key.
#[must_use]
pub fn student_beside(key: &str) -> Option<&str> {
    Some(key.strip_suffix('/')?.split_once('/')?.1)
}

/// Whose records an operation writes to, or what is beside them. What is erased leaves no revision behind.
fn touches(op: &Op) -> Option<&str> {
    match op {
        Op::Put(Room::Log, key, _) => Some(key.split_once('/')?.0),
        Op::Put(Room::State, key, _) => student_beside(key).filter(|_| !key.starts_with(REVISION)),
        _ => None,
    }
}

fn log_key(student: &str, ordinal: u64) -> String {
    format!("{student}/{ordinal:010}")
}

/// From the first key of a student up to the first that is not.
fn log_range(student: &str) -> (String, String) {
    (format!("{student}/"), format!("{student}0"))
}

fn ordinal_of(key: &str) -> Option<u64> {
    key.rsplit('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests;
