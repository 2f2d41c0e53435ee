//! `cargo xtask test`: everything that says whether Tenfold is sound, and one line at the end.

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::chrome::{self, Chrome};
use crate::command;
use crate::counts::{Counts, of_cargo_test, of_playwright};
use crate::exports;
use crate::project::Project;
use crate::site;
use crate::step::Step;
use crate::tools::{self, Tools, WASM};

/// How much to test.
pub enum Scope {
    /// Everything that needs only Rust, Node and a browser.
    Usual,
    /// That, and what other programs make of the exports, as before a delivery.
    All,
    /// Only the exports.
    Exports,
    /// The native tests.
    Native,
    /// The browser tests, or those whose title matches a regular expression.
    Browser(Option<String>),
    /// Random input, more of it than the browser tests do.
    Fuzz(Fuzz),
}

/// How much random input, and on what.
pub struct Fuzz {
    /// What it is drawn from.
    pub seed: u32,
    /// Steps for each manipulative.
    pub steps: u32,
    /// The name of a manipulative; all of them where it is empty.
    pub tool: String,
}

/// Runs the tests. Each stage runs whatever came of the ones before, so that one look shows all that is
/// wrong; what cannot be run counts as failed.
pub fn run(project: &Project, scope: &Scope) -> Result<ExitCode> {
    let sum = match scope {
        Scope::Usual => usual(project),
        Scope::All => usual(project).and_then(|mut sum| {
            sum += exports::run(project)?;
            Ok(sum)
        }),
        Scope::Exports => exports::run(project),
        Scope::Native => native(project),
        Scope::Browser(pattern) => {
            let (tools, chrome) = prepare(project)?;
            site::ensure(project, &tools)?;
            browser(project, &chrome, pattern.as_deref(), &[])
        }
        Scope::Fuzz(Fuzz { seed, steps, tool }) => {
            let (tools, chrome) = prepare(project)?;
            site::ensure(project, &tools)?;
            let (seed, steps) = (seed.to_string(), steps.to_string());
            let told =
                [("TENFOLD_FUZZ_SEED", &*seed), ("TENFOLD_FUZZ_STEPS", &*steps), ("TENFOLD_FUZZ_TOOL", tool)];
            browser(project, &chrome, Some("fuzz:"), &told)
        }
    }?;
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn usual(project: &Project) -> Result<Counts> {
    let mut sum = Counts::default();
    // Without Node and the like there is no page, but what needs only Rust is still worth knowing.
    let prepared = prepare(project);
    let mut checks = rust_checks(project);
    if prepared.is_ok() {
        checks.push(("types of tests/e2e", types(project)));
    }
    for (name, mut command) in checks {
        sum += check(project, name, &mut command)?;
    }
    sum += native(project)?;
    let built = prepared.and_then(|(tools, chrome)| site::ensure(project, &tools).map(|()| chrome));
    sum += Counts::check(built.is_ok());
    match built {
        Ok(chrome) => sum += browser(project, &chrome, None, &[])?,
        Err(error) => {
            println!("{error:#}\n\nWithout the page, no browser test was run.");
            sum += Counts { passed: 0, failed: 1 };
        }
    }
    Ok(sum)
}

fn prepare(project: &Project) -> Result<(Tools, Chrome)> {
    Ok((tools::for_build(project)?, chrome::find(project)?))
}

/// Checks that say yes or no. The app is looked at for its own target only: nowhere else does it run.
fn rust_checks(project: &Project) -> Vec<(&'static str, Command)> {
    let cargo = |arguments: &[&str]| {
        let mut cargo = project.cargo();
        cargo.args(arguments);
        cargo
    };
    let warnings = ["--", "--deny", "warnings"];
    let host = ["clippy", "--workspace", "--exclude", "tenfold-app", "--all-targets"];
    let wasm = ["clippy", "--package", "tenfold", "--package", "tenfold-app", "--target", WASM];
    vec![
        ("format", cargo(&["fmt", "--all", "--check"])),
        ("clippy, host", cargo(&[&host[..], &warnings].concat())),
        ("clippy, wasm", cargo(&[&wasm[..], &warnings].concat())),
    ]
}

fn types(project: &Project) -> Command {
    let mut node = project.command("node");
    node.args(["node_modules/typescript/bin/tsc", "--noEmit", "--project", "tests/e2e"]);
    node
}

fn check(project: &Project, name: &str, command: &mut Command) -> Result<Counts> {
    let step = Step::start(name);
    let log = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let finished = command::run(command, &project.own(&format!("check-{log}.log")))?;
    step.done(if finished.success { "good" } else { "FAILED" });
    if !finished.success {
        println!("{}\n", finished.excerpt());
    }
    Ok(Counts::check(finished.success))
}

fn native(project: &Project) -> Result<Counts> {
    let step = Step::start("native tests");
    let mut cargo = project.cargo();
    cargo.args(["test", "--workspace", "--exclude", "tenfold-app", "--no-fail-fast"]);
    let finished = command::run(&mut cargo, &project.own("native.log"))?;
    let counts = Counts::of_runner(of_cargo_test(&finished.text), finished.success);
    step.done(&format!("{} passed, {} failed", counts.passed, counts.failed));
    if counts.failed > 0 {
        println!("{}\n", finished.excerpt());
    }
    Ok(counts)
}

/// Playwright starts its own servers, one for each of its processes, on free ports.
fn browser(
    project: &Project,
    chrome: &Chrome,
    pattern: Option<&str>,
    told: &[(&str, &str)],
) -> Result<Counts> {
    println!("browser tests");
    let report = project.own("browser.json");
    if report.exists() {
        fs::remove_file(&report).with_context(|| format!("{} cannot be removed", report.display()))?;
    }
    let mut playwright = project.command("node");
    playwright.args(["node_modules/@playwright/test/cli.js", "test", "--config", "tests/e2e"]);
    playwright.args(pattern.iter().flat_map(|pattern| ["--grep", pattern]));
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    playwright.envs(told.iter().copied());
    chrome.tell(&mut playwright);
    // Its own list of tests goes straight to the reader: these are minutes, and failures are shown as they come.
    let status = playwright.status().context("node could not be started")?;
    let said = fs::read_to_string(&report).ok().and_then(|report| of_playwright(&report));
    Ok(Counts::of_runner(said, status.success()))
}
