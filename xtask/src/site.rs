//! Building `dist/`, and knowing when it is up to date.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use crate::command::{answer, must};
use crate::project::Project;
use crate::step::Step;
use crate::tools::Tools;

/// Folders at the root that do not go into the page. Everything else does, so that a folder somebody adds
/// can make a build needless but never stale.
const NOT_INPUT: [&str; 5] = ["target", "dist", "node_modules", "docs", "tests"];

/// Builds `dist/` unless it is what the present source gives.
pub fn ensure(project: &Project, tools: &Tools) -> Result<()> {
    let _only = lock(project)?;
    let step = Step::start("dist/ up to date");
    if fs::read_to_string(stamp(project)).is_ok_and(|kept| kept == fingerprint(project)) {
        step.done("yes");
        return Ok(());
    }
    step.done("no");
    build_alone(project, tools)
}

/// Builds the release into `dist/`.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    let _only = lock(project)?;
    build_alone(project, tools)
}

/// Waits until nobody else builds in this checkout: two at once would mix their files. The lock goes with the
/// file, however this program ends.
fn lock(project: &Project) -> Result<File> {
    let path = project.own("build.lock");
    let locked = || {
        fs::create_dir_all(project.own(""))?;
        let file = File::create(&path)?;
        file.lock().map(|()| file)
    };
    locked().with_context(|| format!("{} cannot be locked", path.display()))
}

fn build_alone(project: &Project, tools: &Tools) -> Result<()> {
    let step = Step::start("dist/");
    step.note("building the release");
    // If the build fails half-way, nothing may say that dist/ is good.
    let stamp = stamp(project);
    if stamp.exists() {
        fs::remove_file(&stamp).with_context(|| format!("{} cannot be removed", stamp.display()))?;
    }
    // Taken before the build: a file that is saved meanwhile makes the next one build again.
    let inputs = inputs(project);
    let mut trunk = project.command(&tools.trunk);
    trunk.args(["build", "--release"]).env("PATH", &tools.path);
    // Trunk does not accept `NO_COLOR=1`, which many people have set; and where it was inside itself when the
    // compiler found a mistake is of no use to anybody.
    trunk.env_remove("NO_COLOR").env("RUST_BACKTRACE", "0");
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths(project));
    let built = must(&mut trunk, &project.own("build.log"), "The build");
    // Left behind when a build fails, and no part of the page.
    let stage = project.dist().join(".stage");
    if stage.exists() {
        fs::remove_dir_all(&stage).with_context(|| format!("{} cannot be removed", stage.display()))?;
    }
    built?;
    fs::write(&stamp, format!("{inputs:016x} {:016x}", output(project)))
        .with_context(|| format!("{} cannot be written", stamp.display()))?;
    step.done("built");
    Ok(())
}

/// Flags that keep the folders of this machine out of the messages of panics, and so out of `dist/`. Cargo adds them
/// to those of `.cargo/config.toml`.
fn without_paths(project: &Project) -> String {
    let cargo = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let registries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let sysroot = answer(project.command("rustc").args(["--print", "sysroot"]));
    registries
        .map(|registry| registry.path())
        .chain(sysroot.map(PathBuf::from))
        .chain([project.root.clone()])
        .filter_map(|path| path.to_str().map(str::to_owned))
        // Cargo splits these flags at spaces.
        .filter(|path| !path.contains(char::is_whitespace))
        .map(|path| format!("--remap-path-prefix={path}/="))
        .collect::<Vec<_>>()
        .join(" ")
}

fn stamp(project: &Project) -> PathBuf {
    project.own("dist.stamp")
}

/// The source as it is and `dist/` as it is: a page that was built from other source, or changed or
/// emptied since, has another one.
fn fingerprint(project: &Project) -> String {
    format!("{:016x} {:016x}", inputs(project), output(project))
}

fn inputs(project: &Project) -> u64 {
    let goes_in = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        let hidden = name.starts_with('.') && name != ".cargo";
        let left_out = if entry.file_type().is_dir() {
            hidden || NOT_INPUT.contains(&name.as_ref()) || entry.path() == project.target
        } else {
            hidden || name.ends_with(".md")
        };
        entry.depth() != 1 || !left_out
    };
    let mut hasher = DefaultHasher::new();
    // Cargo looks at it, and so it changes the page.
    env::var_os("RUSTFLAGS").hash(&mut hasher);
    hash_files(&project.root, goes_in, &mut hasher);
    hasher.finish()
}

fn output(project: &Project) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash_files(&project.dist(), |_| true, &mut hasher);
    hasher.finish()
}

/// Names and contents, in the order of the names. What cannot be read counts as not there: at worst the
/// page is built once more, and the build says what is the matter.
fn hash_files(root: &Path, goes_in: impl FnMut(&DirEntry) -> bool, hasher: &mut DefaultHasher) {
    for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(goes_in).flatten() {
        if entry.file_type().is_file() {
            entry.path().strip_prefix(root).unwrap_or(entry.path()).hash(hasher);
            fs::read(entry.path()).ok().hash(hasher);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::fingerprint;
    use crate::project::Project;

    #[test]
    fn the_fingerprint_follows_source_and_output_and_nothing_else() -> std::io::Result<()> {
        let root = std::env::temp_dir().join(format!("tenfold-fingerprint-{}", std::process::id()));
        for folder in ["src/deep", "dist", "target", "tests", ".git"] {
            fs::create_dir_all(root.join(folder))?;
        }
        let project = Project { target: root.join("target"), root: root.clone() };
        let write = |name: &str, text: &str| fs::write(root.join(name), text);
        for name in ["src/deep/a.rs", "index.html", "dist/index.html", "README.md"] {
            write(name, "1")?;
        }
        let first = fingerprint(&project);

        for name in ["README.md", "target/x", "tests/x", ".git/x"] {
            write(name, "2")?;
        }
        assert_eq!(fingerprint(&project), first, "what does not go into the page does not matter");

        for name in ["src/deep/a.rs", "index.html", "dist/index.html"] {
            write(name, "2")?;
            assert_ne!(fingerprint(&project), first, "{name} changed");
            fs::remove_file(root.join(name))?;
            assert_ne!(fingerprint(&project), first, "{name} removed");
            write(name, "1")?;
            assert_eq!(fingerprint(&project), first, "{name} as before");
        }
        fs::rename(root.join("src/deep/a.rs"), root.join("src/deep/b.rs"))?;
        assert_ne!(fingerprint(&project), first, "a file renamed");
        fs::remove_dir_all(&root)
    }
}
