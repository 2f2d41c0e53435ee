//! `cargo xtask`: everything that is done to Tenfold's source, on a machine with only Rust and Node.
//!
//! | module | what it knows |
//! |---|---|
//! | [`project`] | where things are |
//! | [`command`] | running a program, keeping what it printed |
//! | [`step`] | the lines the reader sees while waiting |
//! | [`tools`], [`chrome`] | what must be installed, and how |
//! | [`site`] | building `dist/`, and knowing when it is up to date |
//! | [`serve`], [`test`], [`bench`] | the commands |
//! | [`exports`] | what other programs make of the exports |
//! | [`bytes`] | what each manipulative weighs in the delivered module |
//! | [`counts`] | reading how many tests passed out of what test runners print |
//!
//! Whatever runs inside Node or the browser is JavaScript and stays JavaScript: `xtask/node`, `tests/e2e`.

mod bench;
mod bytes;
mod chrome;
mod command;
mod counts;
mod exports;
mod project;
mod serve;
mod site;
mod step;
mod test;
mod tools;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use project::Project;

const HELP: &str = "\
cargo xtask <command>

  serve [--port 8080] [--base /]   build what has changed, then serve it on this machine
  build                            the release into dist/, for any static host and folder, and as one file
  test                             the usual tests; the last line is `N passed, N failed`
       --all                       and the exports, read by other programs: needs Python 3
       --exports                   only those
       --native                    only the native tests
       --browser [PATTERN]         only the browser tests (whose title matches PATTERN)
  fuzz [--seed 1] [--steps 1000] [TOOL]
                                   random input on every manipulative, or on one; replayable from its seed
  bench [NAME]                     sizes and times, also in target/bench.json: all, or those of the script called
                                   NAME, or with the name `bytes` what each manipulative weighs

Each command first installs what it needs and does not find. CHROME names the browser to test with.";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(Value(command)) => command.string()?,
        None | Some(Long("help") | Short('h')) => {
            println!("{HELP}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => bail!("{}\n\n{HELP}", other.unexpected()),
    };
    match command.as_str() {
        "serve" => {
            let mut options = serve::Options::default();
            while let Some(argument) = arguments.next()? {
                match argument {
                    Long("port") => options.port = arguments.value()?.parse()?,
                    Long("base") => options.base = arguments.value()?.string()?,
                    other => bail!(other.unexpected()),
                }
            }
            serve::run(&Project::find()?, &options)
        }
        "build" => {
            no_more(&mut arguments)?;
            let project = Project::find()?;
            site::build(&project, &tools::for_build(&project)?)?;
            println!("dist/ can be put on any static host, in any folder.");
            println!("dist/tenfold.html is all of it in one file, to be opened from a disk.");
            Ok(ExitCode::SUCCESS)
        }
        "test" => {
            let mut scope = test::Scope::Usual;
            while let Some(argument) = arguments.next()? {
                scope = match argument {
                    Long("all") => test::Scope::All,
                    Long("exports") => test::Scope::Exports,
                    Long("native") => test::Scope::Native,
                    Long("browser") => {
                        let pattern = arguments.optional_value();
                        test::Scope::Browser(pattern.map(|value| value.string()).transpose()?)
                    }
                    Value(pattern) if matches!(scope, test::Scope::Browser(None)) => {
                        test::Scope::Browser(Some(pattern.string()?))
                    }
                    other => bail!(other.unexpected()),
                }
            }
            test::run(&Project::find()?, &scope)
        }
        "fuzz" => {
            let mut fuzz = test::Fuzz { seed: 1, steps: 1_000, tool: String::new() };
            while let Some(argument) = arguments.next()? {
                match argument {
                    Long("seed") => fuzz.seed = arguments.value()?.parse()?,
                    Long("steps") => fuzz.steps = arguments.value()?.parse()?,
                    Value(tool) if fuzz.tool.is_empty() => fuzz.tool = tool.string()?,
                    other => bail!(other.unexpected()),
                }
            }
            test::run(&Project::find()?, &test::Scope::Fuzz(fuzz))
        }
        "bench" => {
            let mut name = None;
            while let Some(argument) = arguments.next()? {
                match argument {
                    Value(value) if name.is_none() => name = Some(value.string()?),
                    other => bail!(other.unexpected()),
                }
            }
            bench::run(&Project::find()?, name.as_deref())
        }
        "help" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

fn no_more(arguments: &mut lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => bail!(argument.unexpected()),
    }
}
