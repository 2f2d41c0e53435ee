use super::*;
use crate::exchange::zip::ZipFile;

const NEW: NewStudents = NewStudents { lang: Lang::En, pictures: 12, naming: Naming::Code };

fn stage(files: &[&str], roster: &Roster, naming: Naming) -> Result<Staged, Refusal> {
    let files: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
    stage_students(&files, roster, NewStudents { naming, ..NEW }, &mut Random::from_seed(4))
}

fn sound(files: &[&str], roster: &Roster) -> Staged {
    stage(files, roster, Naming::Code).expect("students")
}

fn after(roster: &Roster, staged: &Staged) -> Roster {
    let mut roster = roster.clone();
    for student in staged.students() {
        roster.put(student.clone());
    }
    roster
}

fn names(students: &[Student]) -> Vec<&str> {
    students.iter().map(|student| student.nickname.as_str()).collect()
}

#[test]
fn a_typed_list_adds_students_and_says_which_rows_it_cannot_take() {
    let list = "Nickname,Grade,Groups,Language,Supports\n\
                Sol,2,\"Table 1, Mondays\",es,read-aloud;large\n\
                Luna,K,,,\n\
                ,3,,,\n\
                Mar,7,,,\n\
                Rio,4th,,Klingon,\n\
                Eco,5,,,hologram\n\
                sol,2,,,\n\
                Oso,,,,\n";
    let staged = sound(&[list], &Roster::default());
    assert_eq!(names(&staged.added), ["Sol", "Luna"]);
    let [sol, luna] = staged.added.as_slice() else { panic!("two students") };
    assert_eq!((sol.grade, sol.screen, sol.voice), (2, Lang::Es, Lang::Es));
    assert_eq!(sol.groups, ["Table 1", "Mondays"]);
    assert_eq!(sol.plan.supports.names(), ["read-aloud", "large"]);
    assert_eq!((luna.grade, luna.screen), (0, Lang::En));
    assert_eq!(luna.plan.supports.names(), ["read-aloud"], "as a new student of that grade");
    assert_eq!(luna.plan.skills, order_for(Grade(0)));
    let flaws = [
        (4, Flaw::Nameless),
        (5, Flaw::Grade("7".into())),
        (6, Flaw::Language("Klingon".into())),
        (7, Flaw::Support("hologram".into())),
        (8, Flaw::Twice),
        (9, Flaw::Grade(String::new())),
    ];
    assert_eq!(staged.refused, flaws);
}

#[test]
fn what_was_written_reads_back_as_the_same() {
    let mut student = Student::new("k3v9x2qamf".into(), "=cmd()".into(), 3, 0, Lang::Es, Vec::new());
    student.groups = vec!["Mesa 1".into(), "Lunes".into()];
    student.plan.supports = Supports { repeat_filter: 300, ..Supports::default() };
    let roster = Roster { students: vec![student.clone()], erased: Vec::new() };
    let csv = roster_csv(&roster.students);
    assert!(csv.contains("'=cmd()"));
    assert_eq!(sound(&[&csv], &roster), Staged { same: 1, ..Staged::default() });

    // On a device that was wiped, the same child comes back with the same id.
    let wiped = sound(&[&csv], &Roster::default());
    let [again] = wiped.added.as_slice() else { panic!("a student") };
    assert_eq!(again.plan.supports.names(), ["repeat-filter"], "and with its supports");
    assert_eq!(
        (&again.id, &again.nickname, &again.groups),
        (&student.id, &student.nickname, &student.groups)
    );
}

#[test]
fn a_row_changes_only_what_it_says_and_the_plan_stays() {
    let mut known = Student::new("k3v9x2qamf".into(), "Sol".into(), 3, 2, Lang::En, vec!["K.MAKE10".into()]);
    known.plan.supports.rate = 70;
    known.groups = vec!["Table 1".into()];
    let roster = Roster { students: vec![known.clone()], erased: Vec::new() };
    let staged = sound(&["apodo;grado;voz\nSOL;3;es\n"], &roster);
    let [changed] = staged.changed.as_slice() else { panic!("a change") };
    assert_eq!(changed.fields, [Field::Nickname, Field::Grade, Field::Languages]);
    let expected = Student {
        nickname: "SOL".into(),
        grade: 3,
        voice: Lang::Es,
        edited: known.edited + 1,
        ..known.clone()
    };
    assert_eq!(changed.student, expected);
    assert_eq!(
        sound(&["nickname,supports\nSol,sounds\n"], &roster).changed[0].student.plan.supports.rate,
        70
    );
    assert_eq!(sound(&["nickname\nSol\nsol\n"], &roster).refused, [(3, Flaw::Twice)]);
}

const USERS: &str = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,\
                     email,sms,phone,agentSourcedIds,grades,password\n\
                     u1,active,,true,maria.r,,María,Ruiz,,,,,,,02,\n\
                     u2,active,,true,leo.p,,Leo,Pak,,,,,,,\"KG\",\n\
                     u3,active,,true,maria.s,,María,Sosa,,,,,,,03,\n\
                     u4,active,,true,teach,,Ana,Day,,,,,,,,\n\
                     u5,tobedeleted,,true,gone,,Gone,Kid,,,,,,,01,\n\
                     u6,active,,true,big,,Big,Kid,,,,,,,09,\n";
const CLASSES: &str = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType\n\
                       c1,active,,\"Math, Room 4\",02,co1,,homeroom\n";
const ENROLLMENTS: &str = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n\
                           e1,active,,c1,s1,u1,student\n\
                           e2,active,,c1,s1,u2,student\n\
                           e3,active,,c1,s1,u4,teacher\n";
const ROLES: &str = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n\
                     r1,active,,u3,primary,student,,,s1\n\
                     r4,active,,u4,primary,teacher,,,s1\n\
                     r6,active,,u6,primary,student,,,s1\n";

#[test]
fn a_school_s_files_give_codes_and_the_key_stays_apart() {
    let files = [ENROLLMENTS, ROLES, USERS, CLASSES];
    let staged = sound(&files, &Roster::default());
    assert_eq!((staged.added.len(), staged.others), (3, 3));
    assert!(staged.added.iter().all(|student| student.nickname.len() == 4));
    let grades: Vec<u8> = staged.added.iter().map(|student| student.grade).collect();
    assert_eq!(grades, [2, 0, 3]);
    assert_eq!(staged.added[0].groups, ["Math  Room 4"]);
    assert_eq!(staged.added[2].groups, Vec::<String>::new());
    let key = key_csv(&staged.key);
    assert!(key.contains(&format!("{},María,Ruiz,u1\r\n", staged.added[0].nickname)));
    let kept = serde_json_wasm::to_string(&staged.added).expect("text");
    assert!(!kept.contains("Mar") && !kept.contains("Ruiz") && !kept.contains("u1"));

    // Read again, on any device, nothing changes; what an adult has renamed keeps its name.
    let mut roster = after(&Roster::default(), &staged);
    roster.students[1].nickname = "Fox".into();
    assert_eq!(sound(&files, &roster).same, 3);
    let elsewhere = sound(&[USERS, ROLES, ENROLLMENTS, CLASSES], &Roster::default());
    assert_eq!(elsewhere.added[0].id, staged.added[0].id);

    // Who was erased stays erased.
    let gone = roster.students[0].id.clone();
    roster.erase(&gone, 5);
    assert_eq!(sound(&files, &roster).refused, [(2, Flaw::Erased)]);
}

#[test]
fn given_names_are_told_apart_by_the_family_name() {
    let staged =
        stage(&[USERS, ROLES, ENROLLMENTS], &Roster::default(), Naming::GivenName).expect("students");
    assert_eq!(names(&staged.added), ["María", "Leo", "María S"]);
}

#[test]
fn a_given_name_counts_where_no_other_is_preferred() {
    let users = "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,grades,preferredGivenName\n\
                 u1,,,true,m,María,Ruiz,02,\nu2,,,true,l,Leonardo,Pak,KG,Leo\n";
    let staged = stage(&[users, ENROLLMENTS], &Roster::default(), Naming::GivenName).expect("students");
    assert_eq!(names(&staged.added), ["María", "Leo"]);
}

#[test]
fn a_school_s_zip_is_read_as_its_files_are() {
    let mut zip = ZipFile::new();
    for (name, text) in [("manifest.csv", "propertyName,value\n"), ("users.csv", USERS), ("roles.csv", ROLES)]
    {
        zip.add(name, text);
    }
    let zip = zip.finish();
    let lists = lists_in(&zip).expect("lists");
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    let roster = Roster::default();
    assert_eq!(sound(&lists, &roster), sound(&[USERS, ROLES], &roster));
    assert_eq!(lists_in(&zip[..zip.len() / 2]), Err(Refusal::Damaged));
    assert_eq!(lists_in(USERS.as_bytes()), Ok(vec![USERS.to_owned()]));
    assert_eq!(lists_in(b"Sol;2\xf1"), Ok(vec!["Sol;2\u{fffd}".to_owned()]));
}

#[test]
fn what_is_no_list_of_students_is_refused() {
    for text in ["", "a,b\n1,2\n", "{\"tenfold\":\"records\"}", CLASSES] {
        assert_eq!(stage(&[text], &Roster::default(), Naming::Code), Err(Refusal::NoStudents), "{text}");
    }
    let long = ",".repeat(1_000);
    assert_eq!(stage(&[&long], &Roster::default(), Naming::Code), Err(Refusal::TooLarge));
}

#[test]
fn grades_are_read_as_people_write_them() {
    for (text, grade) in
        [("K", 0), ("KG", 0), ("kínder", 0), ("0", 0), ("02", 2), ("3rd", 3), ("4.º", 4), (" 5 ", 5)]
    {
        assert_eq!(grade_of(text), Some(grade), "{text}");
    }
    for text in ["6", "PK", "-1", "2a", "", "first", "1.5", "99999999999"] {
        assert_eq!(grade_of(text), None, "{text}");
    }
}
