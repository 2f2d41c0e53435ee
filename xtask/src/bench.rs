//! `cargo xtask bench`: one table of what the page weighs and how fast it is, also in `target/bench.json`.
//!
//! The weights are taken here and in `bytes`. Times come from the scripts in `tests/e2e/bench`, each of which prints rows of
//! the same form as JSON; adding a measurement is adding a script there.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use walkdir::WalkDir;

use crate::chrome::{self, Chrome};
use crate::project::Project;
use crate::{bytes, site, tools};

/// What the code of the page (wasm, js and css) may weigh, compressed, in bytes.
const CODE_AIM: u64 = 450_000;

/// Builds, measures (only what is called `name`, if there is a name) and reports.
pub fn run(project: &Project, name: Option<&str>) -> Result<ExitCode> {
    let tools = tools::for_build(project)?;
    let bytes_alone = name == Some(bytes::NAME);
    let chrome = if bytes_alone { None } else { Some(chrome::find(project)?) };
    site::ensure(project, &tools)?;

    let mut rows = Vec::new();
    if !bytes_alone {
        rows.extend(weights(&project.dist())?);
    }
    if bytes_alone || name.is_none() {
        rows.extend(bytes::rows(project, &tools)?);
    }
    let all_measured = match chrome {
        Some(chrome) => run_scripts(project, &chrome, name, &mut rows)?,
        None => true,
    };

    print_table(&rows);
    let file = project.target.join("bench.json");
    fs::write(&file, format!("{:#}\n", json!({ "rows": rows })))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    println!("\n{}", file.display());
    if !all_measured {
        bail!("Not everything could be measured; the reasons are above.");
    }
    Ok(ExitCode::SUCCESS)
}

/// Adds the rows of the scripts; whether all of them could measure.
fn run_scripts(
    project: &Project,
    chrome: &Chrome,
    name: Option<&str>,
    rows: &mut Vec<Value>,
) -> Result<bool> {
    let mut node = project.command("node");
    node.arg("tests/e2e/bench/run.mjs").args(name).stdout(Stdio::piped());
    chrome.tell(&mut node);
    let output = node.spawn().and_then(std::process::Child::wait_with_output);
    let output = output.context("node could not be started")?;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        rows.push(serde_json::from_str(line).with_context(|| format!("this is not a row: {line}"))?);
    }
    Ok(output.status.success())
}

/// Bytes as they cross the wire (gzip level 9), by kind of file.
fn weights(dist: &Path) -> Result<Vec<Value>> {
    let mut kinds = BTreeMap::new();
    for entry in WalkDir::new(dist) {
        let entry = entry.context("dist/ cannot be read")?;
        if !entry.file_type().is_file() {
            continue;
        }
        let kind = match entry.path().extension().and_then(|extension| extension.to_str()) {
            Some("wasm") => "wasm",
            _ if entry.file_name() == "sw.js" => "js, service worker",
            // Everything else once more; nobody loads both.
            _ if entry.file_name() == "tenfold.html" => "the one file",
            Some("js") => "js",
            Some("css") => "css",
            Some("woff2") => "font",
            _ => "html and other",
        };
        let bytes =
            fs::read(entry.path()).with_context(|| format!("{} cannot be read", entry.path().display()))?;
        *kinds.entry(kind).or_insert(0) += compressed(&bytes)?;
    }
    // The service worker comes after the page stands, but it comes.
    let code = ["wasm", "js", "js, service worker", "css"];
    let code = code.iter().filter_map(|kind| kinds.get(kind)).sum::<u64>();
    let mut rows: Vec<Value> = kinds.iter().map(|(kind, bytes)| row(kind, *bytes)).collect();
    let mut sum = row("wasm + js + css", code);
    sum["aim"] = CODE_AIM.into();
    rows.push(sum);
    Ok(rows)
}

/// A row about compressed bytes.
pub fn row(kind: &str, bytes: u64) -> Value {
    json!({ "name": format!("gzip, {kind}"), "value": bytes, "unit": "bytes" })
}

/// What gzip (level 9) makes of it, in bytes.
pub fn compressed(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map(|gz| gz.len() as u64).context("gzip failed")
}

fn print_table(rows: &[Value]) {
    let text = |row: &Value, key: &str| match &row[key] {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    println!("\n{:<52} {:>10} {:<6} {:>10}", "", "measured", "", "aim");
    for row in rows {
        let aim = row["aim"].as_f64().zip(row["value"].as_f64());
        let verdict = aim.map_or("", |(aim, value)| if value <= aim { "" } else { "  over" });
        println!(
            "{:<52} {:>10} {:<6} {:>10}{verdict}",
            text(row, "name"),
            text(row, "value"),
            text(row, "unit"),
            text(row, "aim"),
        );
    }
}
