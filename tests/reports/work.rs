//! The sheet of work: each number and each answer against the diary.

use tenfold::insight::report::{Span, work_sheet};
use tenfold::records::Day;

use crate::diary::{Deed, MONDAY};
use crate::pages::{YEAR, diaries};

#[test]
fn a_sheet_has_the_answers_of_the_diary() {
    for diary in diaries() {
        for span in [YEAR, Span { first: MONDAY, last: Day(MONDAY.0 + 9) }] {
            let sheet = work_sheet(&diary.student, &diary.entries, span);
            let in_span = |deed: &&Deed| !deed.withdrawn && span.first <= deed.day && deed.day <= span.last;
            let kept: Vec<&Deed> = diary.deeds.iter().filter(in_span).collect();
            let listed: usize = sheet.skills.iter().map(|(_, list)| list.len()).sum();
            assert_eq!(listed, kept.len());
            for (on, list) in &sheet.skills {
                let own = || kept.iter().filter(|deed| deed.skill == on.skill && deed.stage == on.stage);
                let count = |counts: &dyn Fn(&Deed) -> bool| {
                    u32::try_from(own().filter(|deed| counts(deed)).count()).expect("small")
                };
                assert_eq!(on.of, count(&|deed| deed.first));
                assert_eq!(on.right, count(&|deed| deed.first && deed.right));
                assert_eq!(on.alone, (count(&|deed| deed.alone() && deed.right), count(&Deed::alone)));
                let rights: Vec<bool> = list.iter().map(|written| written.right).collect();
                assert_eq!(rights, own().map(|deed| deed.right).collect::<Vec<_>>());
            }
            // One section for the days, one for the counts, one for each skill and stage.
            let report = sheet.report();
            assert_eq!(report.sections.len(), 2 + sheet.skills.len());
        }
    }
}
