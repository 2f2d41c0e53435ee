//! What other programs make of the exports: a sample is written by Tenfold's own code, and read by programs that are
//! pinned in `tests/exports/requirements.txt`, in an environment of their own below the target folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::command::{self, answer, must};
use crate::counts::{Counts, of_unittest};
use crate::project::Project;
use crate::step::Step;

/// Where the pinned programs are listed, and their tests lie.
const FOLDER: &str = "tests/exports";

/// Writes the sample and has it read. What cannot be run counts as failed.
pub fn run(project: &Project) -> Result<Counts> {
    let sample = project.target.join("exports/sample");
    let prepared = environment(project).and_then(|python| write_sample(project, &sample).map(|()| python));
    let python = match prepared {
        Ok(python) => python,
        Err(error) => {
            println!("{error:#}\n\nThe exports were read by no other program.");
            return Ok(Counts { passed: 0, failed: 1 });
        }
    };
    let step = Step::start("exports");
    let mut tests = project.command(python);
    tests.args(["-B", "-m", "unittest", "discover", "--verbose", "--start-directory", FOLDER]);
    tests.env("TENFOLD_EXPORTS", &sample);
    let finished = command::run(&mut tests, &project.own("exports.log"))?;
    let counts = Counts::of_runner(of_unittest(&finished.text), finished.success);
    step.done(&format!("{} passed, {} failed", counts.passed, counts.failed));
    if counts.failed > 0 {
        println!("{}\n", finished.excerpt());
    }
    Ok(counts)
}

fn write_sample(project: &Project, sample: &Path) -> Result<()> {
    let step = Step::start("sample of exports");
    if sample.exists() {
        fs::remove_dir_all(sample).with_context(|| format!("{} cannot be removed", sample.display()))?;
    }
    let mut cargo = project.cargo();
    cargo.args(["test", "--package", "tenfold", "--test", "practice", "files_for_other_programs"]);
    cargo.env("TENFOLD_EXPORTS", sample);
    must(&mut cargo, &project.own("exports-sample.log"), "Writing the sample")?;
    step.done("written");
    Ok(())
}

/// A Python with the pinned programs, made anew where the list of them has changed.
fn environment(project: &Project) -> Result<PathBuf> {
    let step = Step::start("Python packages");
    let own = project.target.join("exports/venv");
    let python = own.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let list = project.root.join(FOLDER).join("requirements.txt");
    let wanted = fs::read_to_string(&list).with_context(|| format!("{} cannot be read", list.display()))?;
    let stamp = own.join("requirements.txt");
    if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == wanted) && python.exists() {
        step.done("already there");
        return Ok(python);
    }
    let found = ["python3", "python"].into_iter().find(|name| {
        answer(project.command(name).arg("--version")).is_some_and(|line| line.starts_with("Python 3"))
    });
    let Some(found) = found else {
        bail!("Python 3 is needed to read the exports, and is missing: https://www.python.org")
    };
    step.note("installing");
    let log = project.own("exports-python.log");
    let mut make = project.command(found);
    must(make.args(["-m", "venv", "--clear"]).arg(&own), &log, "Making a Python environment")?;
    let mut pip = project.command(&python);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--requirement"]).arg(&list);
    must(&mut pip, &log, "Installing Python packages")?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))?;
    step.done("installed");
    Ok(python)
}
