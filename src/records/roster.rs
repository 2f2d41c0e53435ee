//! The roster: who practises on this device, and who must never come back.

use serde::{Deserialize, Serialize};

use crate::order::by_text;
use crate::plan::Student;

/// A student that was erased. Outlives the student in merges: an old file cannot bring the records back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Erased {
    /// The student's id.
    pub student: String,
    /// When, by the wall clock: milliseconds since 1970, UTC.
    pub at: i64,
}

/// Everyone on this device.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Roster {
    /// Students, in the order of their tiles.
    pub students: Vec<Student>,
    /// Tombstones.
    pub erased: Vec<Erased>,
}

impl Roster {
    /// The student of an id.
    #[must_use]
    pub fn student(&self, id: &str) -> Option<&Student> {
        self.students.iter().find(|student| student.id == id)
    }

    /// Adds a student, or replaces the row of the same id.
    pub fn put(&mut self, student: Student) {
        match self.students.iter_mut().find(|known| known.id == student.id) {
            Some(known) => *known = student,
            None => self.students.push(student),
        }
    }

    /// Takes a student off and leaves a tombstone.
    pub fn erase(&mut self, id: &str, at: i64) {
        self.students.retain(|student| student.id != id);
        if !self.is_erased(id) {
            self.erased.push(Erased { student: id.to_owned(), at });
            self.erased = in_order(std::mem::take(&mut self.erased));
        }
    }

    /// Whether a student was erased.
    #[must_use]
    pub fn is_erased(&self, id: &str) -> bool {
        self.erased.iter().any(|erased| erased.student == id)
    }

    /// The union with another device's roster, whichever is read first. Of two rows for one student the one edited more
    /// often wins; of equally many the one that is later in order, so that every device chooses the same.
    #[must_use]
    pub fn merged(mut self, other: Roster) -> Roster {
        for erased in other.erased {
            match self.erased.iter_mut().find(|known| known.student == erased.student) {
                Some(known) => known.at = known.at.min(erased.at),
                None => self.erased.push(erased),
            }
        }
        self.erased = in_order(self.erased);
        for student in other.students {
            match self.students.iter_mut().find(|known| known.id == student.id) {
                Some(known) if rank(&student) > rank(known) => *known = student,
                Some(_) => {}
                None => self.students.push(student),
            }
        }
        let erased = std::mem::take(&mut self.erased);
        self.students.retain(|student| erased.iter().all(|gone| gone.student != student.id));
        let students = by_text(self.students, |student| format!("{}\0{}", student.nickname, student.id));
        Roster { erased, students }
    }
}

fn in_order(erased: Vec<Erased>) -> Vec<Erased> {
    by_text(erased, |erased| erased.student.clone())
}

fn rank(student: &Student) -> (u32, String) {
    (student.edited, serde_json_wasm::to_string(student).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn student(id: &str, nickname: &str, edited: u32) -> Student {
        Student { edited, ..Student::new(id.into(), nickname.into(), 0, 2, Lang::En, Vec::new()) }
    }

    fn roster(students: Vec<Student>) -> Roster {
        Roster { students, erased: Vec::new() }
    }

    #[test]
    fn merging_gives_the_same_whichever_comes_first() {
        let mut a = roster(vec![student("s1", "Fox", 2), student("s2", "Owl", 1)]);
        let b = roster(vec![student("s1", "Red Fox", 3), student("s3", "Bee", 1), student("s2", "Owl 2", 1)]);
        a.erase("s4", 5);
        let merged = a.clone().merged(b.clone());
        assert_eq!(merged, b.merged(a));
        let names: Vec<&str> = merged.students.iter().map(|student| student.nickname.as_str()).collect();
        assert_eq!(names, ["Bee", "Owl", "Red Fox"]);
    }

    #[test]
    fn an_erased_student_does_not_come_back() {
        let old = roster(vec![student("s1", "Fox", 9)]);
        let mut here = old.clone();
        here.erase("s1", 100);
        assert_eq!(here.clone().merged(old.clone()).students, []);
        assert_eq!(old.merged(here).students, []);
    }
}
