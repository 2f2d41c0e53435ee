//! The browser that the tests run in.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::command::{answer, run};
use crate::project::Project;
use crate::step::Step;

/// Names under which browsers of the Chromium family are found on a `PATH`.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser to test with.
pub enum Chrome {
    /// One that is installed on this machine.
    At(PathBuf),
    /// The one Playwright has downloaded for itself.
    Playwrights,
}

impl Chrome {
    /// Tells `command`, which runs Playwright, to use this browser.
    pub fn tell(&self, command: &mut Command) {
        match self {
            Self::At(path) => command.env("CHROME", path),
            Self::Playwrights => command.env_remove("CHROME"),
        };
    }
}

/// In this order: the one `CHROME` names, an installed one, Debian's package, Playwright's own.
pub fn find(project: &Project) -> Result<Chrome> {
    let step = Step::start("Chromium");
    if let Some(path) = env::var_os("CHROME").map(PathBuf::from) {
        if !runs(project, &path) {
            bail!("CHROME names {}, which does not run.", path.display());
        }
        step.done(&path.display().to_string());
        return Ok(Chrome::At(path));
    }
    if let Some(path) = installed(project) {
        step.done(&path.display().to_string());
        return Ok(Chrome::At(path));
    }
    if is_debian() && is_root(project) {
        step.note("installing Debian's package");
        // An old list of packages may do; and if not, the installation says so.
        let _ = run(project.command("apt-get").arg("update"), &project.own("apt-update.log"))?;
        let mut install = project.command("apt-get");
        install.args(["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]);
        install.env("DEBIAN_FRONTEND", "noninteractive");
        let finished = run(&mut install, &project.own("apt-install.log"))?;
        // On Ubuntu the package only points to a snap, and then there is still none that runs.
        if let Some(path) = installed(project).filter(|_| finished.success) {
            step.done(&path.display().to_string());
            return Ok(Chrome::At(path));
        }
    }
    step.note("installing Playwright's own");
    let mut install = project.command("node");
    install.args(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
    if run(&mut install, &project.own("playwright-install.log"))?.success {
        step.done("there");
        return Ok(Chrome::Playwrights);
    }
    bail!(
        "There is no Chromium or Chrome here, and none could be installed ({}). \
         Install one (on Debian: apt-get install chromium), or name one: CHROME=/path/to/chrome",
        project.own("playwright-install.log").display()
    )
}

fn installed(project: &Project) -> Option<PathBuf> {
    let on_path = NAMES.iter().filter_map(|name| which::which(name).ok());
    on_path.chain(usual_places()).find(|path| runs(project, path))
}

/// Where macOS and Windows keep it, off the `PATH`.
fn usual_places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        ["Google Chrome", "Chromium"]
            .map(|name| PathBuf::from(format!("/Applications/{name}.app/Contents/MacOS/{name}")))
            .to_vec()
    } else if cfg!(windows) {
        ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
            .iter()
            .filter_map(env::var_os)
            .map(|folder| PathBuf::from(folder).join(r"Google\Chrome\Application\chrome.exe"))
            .collect()
    } else {
        Vec::new()
    }
}

fn runs(project: &Project, path: &Path) -> bool {
    // On Windows `--version` opens a window and prints nothing.
    if cfg!(windows) { path.is_file() } else { answer(project.command(path).arg("--version")).is_some() }
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && which::which("apt-get").is_ok()
}

fn is_root(project: &Project) -> bool {
    answer(project.command("id").arg("-u")).as_deref() == Some("0")
}
