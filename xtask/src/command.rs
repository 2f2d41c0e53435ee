//! Running a program and keeping what it printed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// How much of a long output is shown; the rest is in its file.
const SHOWN_LINES: usize = 100;

/// A program that has ended.
pub struct Finished {
    /// Did it end with exit code 0?
    pub success: bool,
    /// What it printed, both streams in the order in which they came.
    pub text: String,
    log: PathBuf,
}

impl Finished {
    /// The end of what it printed, without the lines that say that all is well, and where the whole is.
    pub fn excerpt(&self) -> String {
        let lines: Vec<&str> = self.text.lines().filter(|line| !all_is_well(line)).collect();
        let from = lines.len().saturating_sub(SHOWN_LINES);
        let shown = lines.get(from..).unwrap_or_default().join("\n");
        if from == 0 { shown } else { format!("{shown}\n(all of it: {})", self.log.display()) }
    }
}

/// Cargo's progress, and tests that passed: thousands of lines, between which a failure is not seen.
fn all_is_well(line: &str) -> bool {
    let progress = ["Compiling", "Checking", "Downloading", "Downloaded", "Running", "Finished"];
    let line = line.trim();
    line.is_empty()
        || line.ends_with("... ok")
        || line.starts_with("test result: ok.")
        || (line.starts_with("running ") && line.ends_with(" tests"))
        || progress.iter().any(|word| line.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
}

/// Runs `command` to its end; what it prints goes to `log`.
///
/// # Errors
/// When it cannot be started. That it failed is for the caller to judge.
pub fn run(command: &mut Command, log: &Path) -> Result<Finished> {
    let program = command.get_program().to_string_lossy().into_owned();
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let file = File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
    let both = file.try_clone().with_context(|| format!("{} cannot be written", log.display()))?;
    let status = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(both)
        .status()
        .with_context(|| format!("{program} could not be started"))?;
    let bytes = fs::read(log).with_context(|| format!("{} cannot be read", log.display()))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Finished { success: status.success(), text, log: log.to_path_buf() })
}

/// Runs `command` and fails when it fails; `what` completes the sentence "… failed".
pub fn must(command: &mut Command, log: &Path, what: &str) -> Result<Finished> {
    let finished = run(command, log)?;
    if !finished.success {
        bail!("{}\n\n{what} failed.", finished.excerpt());
    }
    Ok(finished)
}

/// The one line that `program --version` and its like print, or nothing when it does not run.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::all_is_well;

    #[test]
    fn only_what_needs_attention_is_shown() {
        for line in [
            "   Compiling serde v1.0.0",
            "test a::b ... ok",
            "running 12 tests",
            "",
            "    Finished `dev` in 1s",
        ] {
            assert!(all_is_well(line), "{line}");
        }
        let result = "test result: FAILED. 1 passed; 1 failed; 0 ignored";
        for line in ["test a::b ... FAILED", "error[E0308]: mismatched types", "Runningshoes", result] {
            assert!(!all_is_well(line), "{line}");
        }
    }
}
