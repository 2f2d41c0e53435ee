//! What the build needs beyond Rust and Node, and how it gets here.
//!
//! Nothing is taken on trust: a tool counts as present when it runs and says the right version. Tools are
//! compiled with cargo, since that works wherever the project itself can be built; where `cargo binstall`
//! is present it is asked first.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::command::{answer, must, run};
use crate::project::Project;
use crate::step::Step;

/// The target the page is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Pinned: 0.22 reads another configuration.
const TRUNK: &str = "0.21.14";

/// The oldest Node that Playwright and Workbox run on.
const NODE: u32 = 20;

/// The tools, found.
pub struct Tools {
    /// Trunk, at its pinned version.
    pub trunk: PathBuf,
    /// A `PATH` on which Trunk finds the right wasm-bindgen and wasm-opt.
    pub path: OsString,
}

/// Makes sure of everything `site::build` needs.
pub fn for_build(project: &Project) -> Result<Tools> {
    wasm_target(project)?;
    let trunk = Tool {
        name: "Trunk",
        program: "trunk",
        package: "trunk",
        version: TRUNK.to_owned(),
        // TLS and looking for updates, its default features, serve no build that downloads nothing.
        arguments: &["--locked", "--no-default-features"],
        opt_level: "0",
    };
    let trunk = trunk.installed(project)?;
    let wasm_bindgen = Tool {
        name: "wasm-bindgen",
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: locked_version(project, "wasm-bindgen")?,
        // Not --locked: the lock file of 0.2.130 names a version that not every registry has.
        arguments: &["--no-default-features"],
        // It rewrites the whole module at every build, which pays for a little optimisation.
        opt_level: "1",
    };
    let wasm_bindgen = wasm_bindgen.installed(project)?;
    npm_packages(project)?;
    crates(project)?;

    let mut folders = vec![project.root.join("node_modules/.bin")];
    folders.extend(wasm_bindgen.parent().map(PathBuf::from));
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(folders).context("PATH has an entry that cannot be in it")?;
    Ok(Tools { trunk, path })
}

/// The standard library for WebAssembly.
fn wasm_target(project: &Project) -> Result<()> {
    let step = Step::start("wasm target");
    let present = || {
        let sysroot = answer(project.command("rustc").args(["--print", "sysroot"]))?;
        PathBuf::from(sysroot).join("lib/rustlib").join(WASM).join("lib").exists().then_some(())
    };
    if present().is_some() {
        step.done("already there");
        return Ok(());
    }
    if which::which("rustup").is_err() {
        bail!("Rust has no {WASM} target here, and rustup, which brings it, is missing: https://rustup.rs");
    }
    step.note("installing");
    let log = project.own("rustup.log");
    must(
        project.command("rustup").args(["target", "add", WASM]),
        &log,
        &format!("rustup target add {WASM}"),
    )?;
    step.done("installed");
    Ok(())
}

/// A program that comes out of a package on crates.io.
struct Tool {
    name: &'static str,
    program: &'static str,
    package: &'static str,
    version: String,
    arguments: &'static [&'static str],
    opt_level: &'static str,
}

impl Tool {
    /// The program, after installing it if need be.
    fn installed(&self, project: &Project) -> Result<PathBuf> {
        let step = Step::start(&format!("{} {}", self.name, self.version));
        let own = project.target.join("tools");
        let (right, others) = self.found(project, &own);
        if let Some(program) = right {
            step.done("already there");
            return Ok(program);
        }
        // Another version serves another project of this machine: leave it where it is, and put ours beside it.
        let root = match cargo_home() {
            Some(home) if others == 0 => home,
            _ => own.clone(),
        };
        let log = project.own(&format!("install-{}.log", self.program));
        let mut how = "downloaded";
        if !self.download(project, &root)? {
            how = "compiled";
            step.note("compiling, which takes some minutes");
            let mut cargo = project.cargo();
            cargo
                .args(["install", self.package, "--version", &self.version])
                .args(self.arguments)
                .arg("--root")
                .arg(&root)
                // A folder of its own, which cargo throws away afterwards.
                .env_remove("CARGO_TARGET_DIR")
                // Trunk asks for link-time optimisation, which makes it no better at copying files. Measured on
                // two cores: Trunk 600 s as published, 192 s like this; wasm-bindgen 329 s and 109 s.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level);
            must(
                &mut cargo,
                &log,
                &format!(
                    "Installing {} {} (by hand: cargo install {} --version {})",
                    self.name, self.version, self.package, self.version
                ),
            )?;
        }
        let Some(program) = self.found(project, &own).0 else {
            bail!("{} {} was installed in {} but does not run.", self.name, self.version, root.display());
        };
        step.done(how);
        Ok(program)
    }

    /// The program at the right version, if it is anywhere, and how many are there at other versions.
    fn found(&self, project: &Project, own: &std::path::Path) -> (Option<PathBuf>, usize) {
        let file = format!("{}{}", self.program, env::consts::EXE_SUFFIX);
        let mut places = vec![own.join("bin").join(&file)];
        places.extend(which::which(self.program));
        places.extend(cargo_home().map(|home| home.join("bin").join(&file)));
        let mut others = 0;
        for program in places {
            // `trunk 0.21.14`, `wasm-bindgen 0.2.130 (abcdef 2026-01-01)`
            let Some(line) = answer(project.command(&program).arg("--version")) else { continue };
            if line.split_whitespace().nth(1) == Some(&self.version) {
                return (Some(program), others);
            }
            others += 1;
        }
        (None, others)
    }

    /// Asks `cargo binstall` for a ready-made program. That it has none, or no network, is no failure.
    fn download(&self, project: &Project, root: &std::path::Path) -> Result<bool> {
        if which::which("cargo-binstall").is_err() {
            return Ok(false);
        }
        let mut binstall = project.cargo();
        binstall
            .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"])
            .arg(root)
            .arg(format!("{}@{}", self.package, self.version));
        Ok(run(&mut binstall, &project.own(&format!("download-{}.log", self.program)))?.success)
    }
}

/// Where `cargo install` puts programs.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The version of `package` in `Cargo.lock`.
fn locked_version(project: &Project, package: &str) -> Result<String> {
    let lock = fs::read_to_string(project.root.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    version_in_lock(&lock, package).with_context(|| format!("Cargo.lock does not name {package}"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

/// The crates of `Cargo.lock`. Trunk, being told to download nothing, tells cargo so too.
fn crates(project: &Project) -> Result<()> {
    let step = Step::start("crates");
    let finished = must(project.cargo().arg("fetch"), &project.own("fetch.log"), "cargo fetch")?;
    step.done(if finished.text.contains("Download") { "downloaded" } else { "already there" });
    Ok(())
}

/// Node itself and the packages of `package-lock.json`.
pub fn npm_packages(project: &Project) -> Result<()> {
    let step = Step::start("npm packages");
    let needed = format!("Node {NODE} or newer is needed (https://nodejs.org)");
    let Some(version) = answer(project.command("node").arg("--version")) else {
        bail!("{needed}; there is no `node` here.");
    };
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        bail!("{needed}; the `node` here says {version}.");
    }
    let mut hasher = DefaultHasher::new();
    for name in ["package.json", "package-lock.json"] {
        fs::read(project.root.join(name))
            .with_context(|| format!("{name} cannot be read"))?
            .hash(&mut hasher);
    }
    let wanted = format!("{:016x}", hasher.finish());
    let modules = project.root.join("node_modules");
    // Inside node_modules, so that it goes when they go.
    let stamp = modules.join(".tenfold-stamp");
    if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == wanted) && whole(&modules) {
        step.done("already there");
        return Ok(());
    }
    let Ok(npm) = which::which("npm") else {
        bail!("npm is missing; it comes with Node: https://nodejs.org");
    };
    step.note("installing");
    let mut npm = project.command(npm);
    must(npm.args(["ci", "--no-audit", "--no-fund"]), &project.own("npm.log"), "npm ci")?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))?;
    step.done("installed");
    Ok(())
}

/// Is every package there that npm says it has put there?
fn whole(modules: &std::path::Path) -> bool {
    let read = || -> Option<serde_json::Value> {
        serde_json::from_slice(&fs::read(modules.join(".package-lock.json")).ok()?).ok()
    };
    let list = read();
    let packages = list.as_ref().and_then(|list| list.get("packages")?.as_object());
    // Names in it begin with `node_modules/`.
    let Some((packages, root)) = packages.zip(modules.parent()) else { return false };
    packages.keys().all(|name| root.join(name).join("package.json").exists())
}

#[cfg(test)]
mod tests {
    use super::version_in_lock;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(version_in_lock(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in_lock(LOCK, "wasm"), None);
    }
}
