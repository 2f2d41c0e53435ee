//! Plans on their way down: a file for a class device, or a link for one child.
//!
//! A part holds a student's row with all that is planned, and the [`Point`] from which practice goes on. What comes in is
//! shown as a difference first, and takes the place of what is there only when an adult says so.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};

use super::hand_in::SealKey;
use super::json::{Refused, checked, is_sound};
use super::roster::{Field, differing};
use crate::curriculum::{Grade, order_for};
use crate::plan::{Difference, Goal, NUMBERS, Plan, Rules, Student, Supports, differences};
use crate::practice::{Ladder, Point, Standing};
use crate::records::{Roster, VERSION, checksum, iso_utc};
use crate::words::Lang;

/// The word by which a plan file is known.
pub(super) const MARK: &str = "plan";

/// The most students of a file: a large school.
const MOST: usize = 2_000;
/// The most bytes a link unfolds to: a child after years of practice is below a tenth of it.
const MOST_UNFOLDED: usize = 2 << 20;
/// As far as deflate goes.
const TIGHTEST: u8 = 10;

/// One student's plan, and where the student stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(from = "Small", into = "Small")]
pub struct PlanPart {
    /// The student's row.
    pub student: Student,
    /// Where practice goes on.
    pub point: Point,
}

/// A part as it is written: what is as usual is left out, so that a code of it can be read off a screen.
#[derive(Clone, Serialize, Deserialize)]
struct Small {
    id: String,
    nickname: String,
    picture: u8,
    grade: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    screen: Lang,
    voice: Lang,
    edited: u32,
    /// Left out where they are those of the grade, in the order of the curriculum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    skills: Option<Vec<String>>,
    /// Numbers that are not as usual, by their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rules: Vec<(String, u16)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    review_days: Option<Vec<u16>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    supports: Option<Supports>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    goals: Vec<Goal>,
    point: Point,
}

impl From<PlanPart> for Small {
    fn from(part: PlanPart) -> Small {
        let PlanPart { student, point } = part;
        let Plan { skills, rules, supports, days, goals } = student.plan;
        let usual = Rules::default();
        let unusual = NUMBERS.iter().filter(|number| (number.read)(&rules) != (number.read)(&usual));
        Small {
            skills: (skills != order_for(Grade(student.grade))).then_some(skills),
            rules: unusual.map(|number| (number.name.to_owned(), (number.read)(&rules))).collect(),
            review_days: (rules.review_days != usual.review_days).then_some(rules.review_days),
            supports: (supports != Supports::default()).then_some(supports),
            days: (days > 0).then_some(days),
            goals,
            id: student.id,
            nickname: student.nickname,
            picture: student.picture,
            grade: student.grade,
            groups: student.groups,
            screen: student.screen,
            voice: student.voice,
            edited: student.edited,
            point,
        }
    }
}

impl From<Small> for PlanPart {
    fn from(small: Small) -> PlanPart {
        let mut rules = Rules::default();
        for (name, value) in &small.rules {
            if let Some(number) = NUMBERS.iter().find(|number| number.name == name) {
                (number.write)(&mut rules, *value);
            }
        }
        rules.review_days = small.review_days.unwrap_or(rules.review_days);
        let plan = Plan {
            skills: small.skills.unwrap_or_else(|| order_for(Grade(small.grade))),
            // As everything that comes from elsewhere, mended.
            rules: rules.sane(),
            supports: small.supports.unwrap_or_default(),
            days: small.days.unwrap_or_default(),
            goals: small.goals,
        };
        let student = Student {
            id: small.id,
            nickname: small.nickname,
            picture: small.picture,
            grade: small.grade,
            groups: small.groups,
            screen: small.screen,
            voice: small.voice,
            plan,
            edited: small.edited,
        };
        PlanPart { student, point: small.point }
    }
}

/// A plan file that was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlanFile {
    /// The parts that are whole.
    pub parts: Vec<PlanPart>,
    /// The key that hand-ins are to be sealed to, if the plans came with one.
    pub key: Option<SealKey>,
    /// How many are not.
    pub damaged: usize,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    key: Option<(String, String)>,
    students: Vec<(String, PlanPart)>,
}

fn json(part: &PlanPart) -> String {
    serde_json_wasm::to_string(part).unwrap_or_default()
}

/// A file of plans, with the key that hand-ins are to be sealed to. `made` is the time by the wall clock: milliseconds since
/// 1970, UTC.
#[must_use]
pub fn plan_file(made: i64, key: Option<&SealKey>, parts: &[PlanPart]) -> String {
    let part = |part: &PlanPart| {
        let json = json(part);
        format!("[\"{:08x}\",{json}]", checksum(&json))
    };
    let parts: Vec<String> = parts.iter().map(part).collect();
    let key = key.map(SealKey::text).map(|key| format!("\"key\":[\"{:08x}\",\"{key}\"],", checksum(&key)));
    let key = key.unwrap_or_default();
    format!(
        "{{\"tenfold\":\"{MARK}\",\"version\":{VERSION},\"made\":\"{}\",{key}\"students\":[\n{}\n]}}\n",
        iso_utc(made),
        parts.join(",\n")
    )
}

/// Reads a file of plans.
///
/// # Errors
/// [`Refused`] where nothing of it is taken.
pub fn read_plan_file(text: &str) -> Result<PlanFile, Refused> {
    let text = checked(text, MARK)?;
    let file: File = serde_json_wasm::from_str(text).map_err(|_| Refused::NotOurs)?;
    if file.students.len() > MOST {
        return Err(Refused::TooLarge);
    }
    let mut read = PlanFile::default();
    if let Some((sum, key)) = file.key {
        // A key that is not what was sent would seal work to nobody.
        read.key = SealKey::read(&key).filter(|_| u32::from_str_radix(&sum, 16) == Ok(checksum(&key)));
        read.damaged += usize::from(read.key.is_none());
    }
    for (sum, part) in file.students {
        let whole = u32::from_str_radix(&sum, 16) == Ok(checksum(&json(&part)));
        if whole && part.is_sound() {
            read.parts.push(part);
        } else {
            read.damaged += 1;
        }
    }
    Ok(read)
}

/// One student's plan as text for a link: the same file, folded small.
#[must_use]
pub fn plan_text(made: i64, key: Option<&SealKey>, part: &PlanPart) -> String {
    let file = plan_file(made, key, std::slice::from_ref(part));
    URL_SAFE_NO_PAD.encode(compress_to_vec(file.as_bytes(), TIGHTEST))
}

/// Reads what [`plan_text`] wrote.
///
/// # Errors
/// [`Refused`] where nothing of it is taken; a link that was cut short is none of ours.
pub fn read_plan_text(text: &str) -> Result<PlanFile, Refused> {
    let folded = URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::NotOurs)?;
    let bytes = decompress_to_vec_with_limit(&folded, MOST_UNFOLDED).map_err(|_| Refused::NotOurs)?;
    let file = String::from_utf8(bytes).map_err(|_| Refused::NotOurs)?;
    let read = read_plan_file(&file)?;
    if read.damaged > 0 { Err(Refused::NotOurs) } else { Ok(read) }
}

impl PlanPart {
    fn is_sound(&self) -> bool {
        is_sound(&self.student) && self.point.is_sound()
    }
}

/// What a part would change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Down {
    /// The student is not here yet.
    New,
    /// The student was erased here, and stays so.
    Erased,
    /// The student is here.
    Known {
        /// What differs of the row, the plan aside.
        fields: Vec<Field>,
        /// What differs of the plan.
        plan: Vec<Difference>,
        /// Skills of which the child stands elsewhere: from where, if it met them here, to where.
        stages: Vec<(String, Option<Standing>, Standing)>,
    },
}

impl Down {
    /// Whether there is anything to take.
    #[must_use]
    pub fn changes(&self) -> bool {
        match self {
            Down::New => true,
            Down::Erased => false,
            Down::Known { fields, plan, stages } => {
                !(fields.is_empty() && plan.is_empty() && stages.is_empty())
            }
        }
    }
}

/// Holds a part against what is here. `here` and `then` are the student's ladder now and as it would be.
#[must_use]
pub fn compare(roster: &Roster, part: &PlanPart, here: &Ladder, then: &Ladder) -> Down {
    if roster.is_erased(&part.student.id) {
        return Down::Erased;
    }
    let Some(before) = roster.student(&part.student.id) else { return Down::New };
    let standing = |ladder: &Ladder, id: &str| {
        ladder.met().find(|(met, _)| *met == id).map(|(_, progress)| progress.standing)
    };
    let stages = then.met().filter_map(|(id, progress)| {
        let was = standing(here, id);
        (was != Some(progress.standing)).then(|| (id.to_owned(), was, progress.standing))
    });
    Down::Known {
        // Supports are a part of the plan.
        fields: differing(before, &part.student)
            .into_iter()
            .filter(|field| *field != Field::Supports)
            .collect(),
        plan: differences(&before.plan, &part.student.plan),
        stages: stages.collect(),
    }
}

/// The roster with the parts in it: each row takes the place of the one that is there, and counts as changed once more than
/// either, so that no older row comes back in a merge.
#[must_use]
pub fn taken(roster: &Roster, parts: &[PlanPart]) -> Roster {
    let mut roster = roster.clone();
    for part in parts.iter().filter(|part| !roster.is_erased(&part.student.id)).collect::<Vec<_>>() {
        let mut student = part.student.clone();
        if let Some(before) = roster.student(&student.id).filter(|before| **before != student) {
            student.edited = student.edited.max(before.edited).saturating_add(1);
        }
        roster.put(student);
    }
    roster
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Stage;
    use crate::curriculum::SKILLS;
    use crate::plan::Aim;
    use crate::records::{Entry, Placed, RecordId, What};

    fn student() -> Student {
        let skills = order_for(Grade(2));
        Student::new("fox2345678".into(), "Zorro «ñ»".into(), 3, 2, Lang::Es, skills)
    }

    fn log(skill: &str) -> Vec<Entry> {
        let id = RecordId { device: "laptop".into(), sitting: "s".into(), n: 0 };
        let placed = Placed { skill: skill.into(), stage: Stage::Abstract, reason: "seen".into() };
        vec![Entry::new(id, "fox2345678".into(), 1, 1_772_442_000_000, 0, What::Placed(placed))]
    }

    fn part() -> PlanPart {
        let point = Point::of(None, &Rules::default(), &SKILLS, &log("2.SUB2D.REG"));
        PlanPart { student: student(), point }
    }

    #[test]
    fn a_file_and_a_link_read_back_whole() {
        let file = plan_file(0, None, &[part(), part()]);
        assert_eq!(
            read_plan_file(&file),
            Ok(PlanFile { parts: vec![part(), part()], ..PlanFile::default() })
        );
        let value: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        let pretty = serde_json::to_string_pretty(&value).expect("JSON");
        assert_eq!(read_plan_file(&pretty).map(|read| read.parts.len()), Ok(2));
        let text = plan_text(0, None, &part());
        assert_eq!(read_plan_text(&text), Ok(PlanFile { parts: vec![part()], ..PlanFile::default() }));
        assert!(text.len() < 420, "{} letters", text.len());
    }

    #[test]
    fn a_key_travels_with_the_plans() {
        let mut point = [7; 65];
        point[0] = 4;
        let key = SealKey::of(&point).expect("of that shape");
        let text = plan_text(0, Some(&key), &part());
        assert_eq!(read_plan_text(&text).map(|read| (read.key, read.parts.len())), Ok((Some(key), 1)));
        // The code of a link has room for it still.
        assert!(text.len() < 560, "{} letters", text.len());
        let file = plan_file(0, Some(&key), &[part()]);
        let changed = file.replacen(&key.text()[20..30], "AAAAAAAAAA", 1);
        assert_eq!(read_plan_file(&changed).map(|read| (read.key, read.damaged)), Ok((None, 1)));
    }

    #[test]
    fn what_is_not_as_usual_travels_too() {
        let mut part = part();
        part.student.groups = vec!["Table 1".into()];
        part.student.plan = Plan {
            skills: vec!["3.FRAC.NL".into(), "K.MAKE10".into()],
            rules: Rules { block: 12, retention_days: [9, 40], review_days: vec![2, 9], ..Rules::default() },
            supports: Supports { large: true, rate: 70, repeat_filter: 300, ..Supports::default() },
            days: 4,
            goals: vec![Goal { skill: "K.MAKE10".into(), aim: Aim::Mastery, by: "2027-03-01".into() }],
        };
        let read = read_plan_text(&plan_text(0, None, &part)).expect("our own");
        assert_eq!(read.parts, [part]);
    }

    #[test]
    fn what_is_damaged_is_left_out_and_what_is_not_ours_is_refused() {
        let damaged = plan_file(0, None, &[part(), part()]).replacen("\"grade\":2", "\"grade\":3", 1);
        assert_eq!(read_plan_file(&damaged).map(|read| (read.parts.len(), read.damaged)), Ok((1, 1)));
        let newer = plan_file(0, None, &[part()]).replacen("\"version\":1", "\"version\":2", 1);
        assert_eq!(read_plan_file(&newer), Err(Refused::Newer));
        assert_eq!(read_plan_file("{\"tenfold\":\"records\",\"version\":1}"), Err(Refused::NotOurs));
        let text = plan_text(0, None, &part());
        for cut in 0..text.len() {
            assert_eq!(read_plan_text(&text[..cut]), Err(Refused::NotOurs), "{cut}");
        }
        let bomb = compress_to_vec(&vec![b' '; 50 << 20], TIGHTEST);
        assert_eq!(read_plan_text(&URL_SAFE_NO_PAD.encode(bomb)), Err(Refused::NotOurs));
    }

    #[test]
    fn a_part_is_told_as_what_it_changes() {
        let here = Ladder::fold(&Rules::default(), &SKILLS, &[]);
        let then = part().point.ladder().clone();
        let mut roster = Roster::default();
        assert_eq!(compare(&roster, &part(), &here, &then), Down::New);
        let mut before = student();
        before.nickname = "Fox".into();
        before.plan.days = 3;
        before.edited = 9;
        roster.put(before);
        let expected = Down::Known {
            fields: vec![Field::Nickname],
            plan: vec![Difference::Days(3, 0)],
            stages: vec![("2.SUB2D.REG".into(), None, Standing::At(Stage::Abstract))],
        };
        assert_eq!(compare(&roster, &part(), &here, &then), expected);
        let after = taken(&roster, &[part()]);
        assert_eq!(after.students, [Student { edited: 10, ..student() }]);
        let same = compare(&after, &part(), &then, &then);
        assert!(!same.changes());
        assert_eq!(taken(&after, &[PlanPart { student: after.students[0].clone(), ..part() }]), after);
        roster.erase("fox2345678", 1);
        assert_eq!(compare(&roster, &part(), &here, &then), Down::Erased);
        assert_eq!(taken(&roster, &[part()]).students, []);
    }
}
