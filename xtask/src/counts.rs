//! Reading how many tests passed out of what test runners print.

use std::ops::AddAssign;

use serde_json::Value;

/// What came of some tests or checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many were as they should be.
    pub passed: u64,
    /// How many were not, or could not be run.
    pub failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Counts {
    /// A check that says yes or no counts as one test.
    pub fn check(success: bool) -> Self {
        Self { passed: success.into(), failed: (!success).into() }
    }

    /// What a runner said, held against its exit code: one that failed without a failed test, or found no
    /// test at all, has itself failed.
    pub fn of_runner(said: Option<Self>, success: bool) -> Self {
        let mut counts = said.unwrap_or_default();
        if counts.failed == 0 && (!success || counts.passed == 0) {
            counts.failed = 1;
        }
        counts
    }
}

/// The sum of cargo's `test result: ok. 12 passed; 0 failed; …`, of which there is one for each test binary
/// and each set of documentation tests; nothing if no binary got so far.
pub fn of_cargo_test(output: &str) -> Option<Counts> {
    let mut sum = None;
    for line in output.lines() {
        let Some((_, result)) = line.split_once("test result: ") else { continue };
        let number_before = |word: &str| -> Option<u64> {
            let words: Vec<&str> = result.split([' ', ';']).filter(|part| !part.is_empty()).collect();
            words.windows(2).find_map(|pair| match pair {
                [number, next] if *next == word => number.parse().ok(),
                _ => None,
            })
        };
        if let (Some(passed), Some(failed)) = (number_before("passed"), number_before("failed")) {
            *sum.get_or_insert_with(Counts::default) += Counts { passed, failed };
        }
    }
    sum
}

/// Playwright's JSON report. A test that passed only when tried again counts as failed: nothing here is
/// retried, and if somebody turns that on, it must not hide what they find.
pub fn of_playwright(report: &str) -> Option<Counts> {
    let report: Value = serde_json::from_str(report).ok()?;
    let number = |name: &str| report.get("stats")?.get(name)?.as_u64();
    let outside_of_tests = report.get("errors")?.as_array()?.len() as u64;
    Some(Counts {
        passed: number("expected")?,
        failed: number("unexpected")? + number("flaky")? + outside_of_tests,
    })
}

/// The end of what Python's unittest prints: `Ran 13 tests in 4.2s`, and `OK` or `FAILED (failures=1, errors=2)`. What was
/// skipped was not run.
pub fn of_unittest(output: &str) -> Option<Counts> {
    let mut lines = output.lines().rev();
    let verdict = lines.by_ref().find(|line| line.starts_with("OK") || line.starts_with("FAILED"))?;
    let ran = lines.find_map(|line| line.strip_prefix("Ran ")?.split(' ').next()?.parse::<u64>().ok())?;
    let number = |name: &str| -> u64 {
        let mut parts = verdict.split(['(', ')', ',', ' ']);
        parts.find_map(|part| part.strip_prefix(name)?.strip_prefix('=')?.parse().ok()).unwrap_or_default()
    };
    let failed = number("failures") + number("errors");
    Some(Counts { passed: ran.saturating_sub(failed + number("skipped")), failed })
}

#[cfg(test)]
mod tests {
    use super::{Counts, of_cargo_test, of_playwright, of_unittest};

    #[test]
    fn unittest_says_how_many_ran_and_then_what_was_wrong() {
        let good = "test_a (a.A) ... ok\n\n-----\nRan 13 tests in 4.200s\n\nOK\n";
        assert_eq!(of_unittest(good), Some(Counts { passed: 13, failed: 0 }));
        let bad = "Ran 13 tests in 4.200s\n\nFAILED (failures=1, errors=2, skipped=3)\n";
        assert_eq!(of_unittest(bad), Some(Counts { passed: 7, failed: 3 }));
        assert_eq!(of_unittest("ModuleNotFoundError: No module named 'duckdb'\n"), None);
    }

    #[test]
    fn cargo_test_prints_a_result_for_every_binary() {
        let output = "running 3 tests\ntest a ... ok\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s\n";
        assert_eq!(of_cargo_test(output), Some(Counts { passed: 13, failed: 2 }));
        assert_eq!(of_cargo_test("error: could not compile `tenfold`"), None);
    }

    #[test]
    fn playwright_reports_failures_inside_and_outside_of_tests() {
        let report = r#"{"errors":[{"message":"x"}],
            "stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":2,"duration":1.5}}"#;
        assert_eq!(of_playwright(report), Some(Counts { passed: 5, failed: 3 }));
        assert_eq!(of_playwright(""), None);
        assert_eq!(of_playwright("{}"), None);
    }

    #[test]
    fn a_runner_that_crashes_or_finds_nothing_has_failed() {
        let five = Counts { passed: 5, failed: 0 };
        assert_eq!(Counts::of_runner(Some(five), true), five);
        assert_eq!(Counts::of_runner(Some(five), false), Counts { passed: 5, failed: 1 });
        assert_eq!(Counts::of_runner(Some(Counts::default()), true), Counts { passed: 0, failed: 1 });
        assert_eq!(Counts::of_runner(None, false), Counts { passed: 0, failed: 1 });
        let bad = Counts { passed: 5, failed: 2 };
        assert_eq!(Counts::of_runner(Some(bad), false), bad);
    }
}
