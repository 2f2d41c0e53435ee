//! `cargo xtask bench bytes`: what each manipulative adds to the page, as it crosses the wire.
//!
//! To build the page once without each of them would take hours. The functions of the delivered module are told apart
//! by their names instead, and a manipulative weighs what gzip saves when its functions are left out of the code.
//! `dist/` has no names; but what Trunk gave to wasm-opt lies in the target folder and has them, and wasm-opt, run once
//! more with the options of the build and `-g`, gives the same code with names. That it is the same is checked.
//!
//! A function belongs to a manipulative when its name tells of that one alone: what is written in its module, and what
//! was compiled anew from generic code for its types and closures. Not in the weights are
//!
//! - texts and tables (the phrases, the sets of the mat): data have no names;
//! - what was inlined into functions of other modules, such as the making of a board into the catalogue;
//! - a function that came out the same for two manipulatives: it is there once, under the name of one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::bench::{compressed, row};
use crate::command::must;
use crate::project::Project;
use crate::step::Step;
use crate::tools::Tools;

/// What this measurement is called.
pub const NAME: &str = "bytes";

/// What a manipulative may weigh on average, compressed, in bytes.
const AIM: u64 = 2_500;

/// One row for each model, one for what they share, and the average. `dist/` must be up to date.
pub fn rows(project: &Project, tools: &Tools) -> Result<Vec<Value>> {
    let table = project.root.join("src/table");
    let source =
        |name: &str| read(&table.join(name)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let served = served(&source("board.rs")?, &source("boards/mod.rs")?, &source("catalogue.rs")?)?;

    let step = Step::start("names of functions");
    let named = named_module(project, tools)?;
    let delivered = read(&only_module(&project.dist())?)?;
    let functions = Functions::read(&named)?;
    if functions.bodies != Functions::read(&delivered)?.bodies {
        bail!("The module with names is not the one in dist/. `cargo xtask build` makes both anew.");
    }
    step.done("found");

    let step = Step::start("weight of manipulatives");
    let modules: BTreeSet<&str> = served.keys().map(String::as_str).collect();
    let code = Code::new(functions.with_owners(&modules))?;
    let mut rows = Vec::new();
    for (module, tools) in &served {
        let own = Owner::One(module);
        if !code.has(own) {
            bail!(
                "The module has no function of boards/{module}, which cannot be: the page calls them by their \
                 addresses. Are names still written as xtask/src/bytes.rs reads them?"
            );
        }
        let serves =
            if *tools == 0 { "practice only".to_owned() } else { format!("{tools} on the free table") };
        rows.push(row(&format!("{module} ({serves})"), code.saved_without(|owner| owner == own)?));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row["value"].as_u64()));
    rows.push(row("shared by manipulatives", code.saved_without(|owner| owner == Owner::Shared)?));

    // A model that is there for practice alone is one manipulative.
    let number: u64 = served.values().map(|tools| (*tools).max(1)).sum();
    let all = code.saved_without(|owner| owner != Owner::Other)?;
    let mut average = row(&format!("a manipulative, average of {number}"), all / number);
    average["aim"] = AIM.into();
    rows.push(average);
    step.done("found");
    Ok(rows)
}

/// How many manipulatives of the catalogue each module under `boards` serves, from the source: the list `boards!`,
/// which module a model comes from, and the list `TOOLS`.
fn served(board: &str, boards: &str, catalogue: &str) -> Result<BTreeMap<String, u64>> {
    let between = |text: &str, from: &str, to: &str| -> Option<String> {
        Some(text.split_once(from)?.1.split_once(to)?.0.to_owned())
    };
    let list = between(board, "\nboards! {\n", "\n}").context("board.rs has no list `boards!`")?;
    let tools = between(catalogue, "pub static TOOLS", "\n];").context("catalogue.rs has no list `TOOLS`")?;
    let module_of = |model: &str| {
        boards.lines().find_map(|line| {
            let (module, names) = line.strip_prefix("pub use ")?.split_once("::")?;
            names.split(|letter| !is_of_name(letter)).any(|name| name == model).then_some(module)
        })
    };
    let mut served = BTreeMap::new();
    for model in list.lines().filter_map(|line| line.split_whitespace().next()) {
        let module = module_of(model).with_context(|| format!("boards/mod.rs does not name {model}"))?;
        let rows =
            [format!("one_of!({model},"), format!("{}!(\"", model.to_lowercase()), format!("Some({model}::")];
        let number: usize = rows.iter().map(|row| tools.matches(row).count()).sum();
        *served.entry(module.to_owned()).or_insert(0) += number as u64;
    }
    let (found, all) = (served.values().sum::<u64>(), tools.matches("say::tool_").count() as u64);
    if found != all {
        bail!(
            "{all} manipulatives are in the catalogue, but {found} have a model that xtask/src/bytes.rs can read."
        );
    }
    Ok(served)
}

/// The delivered module, with its names.
fn named_module(project: &Project, tools: &Tools) -> Result<Vec<u8>> {
    let page = read(&project.root.join("index.html"))?;
    let page = String::from_utf8_lossy(&page);
    let attribute = |name: &str| {
        let value = page.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
        value.map(|(value, _)| value).with_context(|| format!("index.html does not say {name}"))
    };
    let named = project.own("named.wasm");
    let program =
        which::which_in("wasm-opt", Some(&tools.path), &project.root).context("there is no wasm-opt")?;
    let mut wasm_opt = project.command(program);
    wasm_opt.arg(format!("-O{}", attribute("data-wasm-opt")?)).arg("-g");
    wasm_opt.args(attribute("data-wasm-opt-params")?.split_whitespace());
    wasm_opt.arg(only_module(&project.target.join("wasm-bindgen/release"))?).arg("-o").arg(&named);
    must(&mut wasm_opt, &project.own("named.log"), "wasm-opt")?;
    read(&named)
}

/// The one module in a folder.
fn only_module(folder: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let modules: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|end| end == "wasm")).collect();
    match <[PathBuf; 1]>::try_from(modules) {
        Ok([module]) => Ok(module),
        Err(modules) => bail!("{} has {} modules instead of one", folder.display(), modules.len()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The functions that a module defines.
#[derive(Default)]
struct Functions<'m> {
    /// How many it imports; names count those, too.
    imported: u32,
    /// Their code, in its order.
    bodies: Vec<&'m [u8]>,
    /// What they are called in the source, by their number.
    names: BTreeMap<u32, &'m str>,
}

impl<'m> Functions<'m> {
    fn read(module: &'m [u8]) -> Result<Self> {
        let mut functions = Functions::default();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        functions.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
                Payload::CustomSection(section) => {
                    let KnownCustom::Name(parts) = section.as_known() else { continue };
                    for part in parts {
                        let Name::Function(names) = part? else { continue };
                        for name in names {
                            let name = name?;
                            functions.names.insert(name.index, name.name);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(functions)
    }

    fn with_owners(&self, modules: &BTreeSet<&str>) -> Vec<(Owner<'m>, &'m [u8])> {
        let owner = |number| self.names.get(&number).map_or(Owner::Other, |name| Owner::of(name, modules));
        (self.imported..).map(owner).zip(self.bodies.iter().copied()).collect()
    }
}

/// Whose a function is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Owner<'n> {
    /// It is there for the manipulatives of one module.
    One(&'n str),
    /// It is there for several, or for whatever they have in common.
    Shared,
    /// It has to do with none.
    Other,
}

impl<'n> Owner<'n> {
    /// By the name of the function, which may tell of generic arguments, too; `modules` are those of manipulatives.
    fn of(name: &'n str, modules: &BTreeSet<&str>) -> Self {
        let told = name.split("::table::boards::").skip(1);
        let told: BTreeSet<&str> =
            told.filter_map(|rest| rest.split(|letter| !is_of_name(letter)).next()).collect();
        let mut own = told.iter().filter(|module| modules.contains(*module));
        match (own.next(), own.next()) {
            (Some(module), None) => Owner::One(module),
            (None, _) if told.is_empty() => Owner::Other,
            _ => Owner::Shared,
        }
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// All functions with their owners, and what they weigh together.
struct Code<'m> {
    functions: Vec<(Owner<'m>, &'m [u8])>,
    weight: u64,
}

impl<'m> Code<'m> {
    fn new(functions: Vec<(Owner<'m>, &'m [u8])>) -> Result<Self> {
        let mut code = Code { functions, weight: 0 };
        code.weight = code.weight_of(|_| true)?;
        Ok(code)
    }

    fn has(&self, owner: Owner<'_>) -> bool {
        self.functions.iter().any(|(other, _)| *other == owner)
    }

    /// How many bytes less the code is, compressed, without the functions of some owners.
    fn saved_without(&self, goes: impl Fn(Owner<'_>) -> bool) -> Result<u64> {
        Ok(self.weight.saturating_sub(self.weight_of(|owner| !goes(owner))?))
    }

    fn weight_of(&self, stays: impl Fn(Owner<'_>) -> bool) -> Result<u64> {
        let bodies = self.functions.iter().filter(|(owner, _)| stays(*owner)).map(|(_, body)| *body);
        compressed(&bodies.collect::<Vec<_>>().concat())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Code, Functions, Owner, served};

    #[test]
    fn a_function_belongs_to_the_one_manipulative_its_name_tells_of() {
        let modules = BTreeSet::from(["bar_model", "columns", "equation_card", "mat", "open_line"]);
        // As they stand in the module; only the hashes of the crates are shorter.
        for (name, owner) in [
            ("<tenfold[27]::table::boards::mat::form::Look>::draw", Owner::One("mat")),
            (
                "<tenfold[27]::table::boards::mat::Mat as tenfold[27]::table::board::Manipulative>::act",
                Owner::One("mat"),
            ),
            (
                "<tenfold[27]::table::boards::mat::loops::Loops>::free::<<tenfold[27]::table::boards::mat::Mat>::clear\
                 ::{closure#2}>::{closure#2}",
                Owner::One("mat"),
            ),
            (
                "<alloc[3c]::vec::Vec<tenfold[27]::table::boards::bar_model::Bar> as core[c5]::clone::Clone>::clone",
                Owner::One("bar_model"),
            ),
            (
                "<core[c5]::iter::adapters::map::Map<core[c5]::slice::iter::Iter<u8>, tenfold[27]::table::boards::kit\
                 ::offers<<tenfold[27]::table::boards::columns::Columns>::lines::{closure#0}>::{closure#0}> as \
                 core[c5]::iter::traits::iterator::Iterator>::next",
                Owner::One("columns"),
            ),
            ("tenfold[27]::table::boards::kit::digit_keys", Owner::Shared),
            (
                "<tenfold[27]::table::log::Table>::with_answer::<tenfold[27]::table::boards::open_line::OpenLine, \
                 tenfold[27]::table::boards::equation_card::EquationCard>",
                Owner::Shared,
            ),
            (
                "<tenfold[27]::table::board::Board as tenfold[27]::table::board::Manipulative>::act",
                Owner::Other,
            ),
            ("<tenfold_app[9a]::tools::free::Free>::put", Owner::Other),
            ("memcpy", Owner::Other),
        ] {
            assert_eq!(Owner::of(name, &modules), owner, "{name}");
        }
    }

    #[test]
    fn names_count_imported_functions_and_bodies_do_not() -> anyhow::Result<()> {
        let module = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x04\x01\x60\0\0",                 // one type, () -> ()
            b"\x02\x07\x01\x01a\x01b\0\0",           // imports a.b, function 0
            b"\x03\x03\x02\0\0",                     // defines functions 1 and 2
            b"\x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b", // the second has a nop
            b"\0\x0c\x04name\x01\x05\x01\x02\x02mx", // function 2 is called `mx`
        ]
        .concat();
        let functions = Functions::read(&module)?;
        assert_eq!(functions.bodies, [b"\0\x0b".as_slice(), b"\0\x01\x0b"]);
        assert_eq!(functions.names, BTreeMap::from([(2, "mx")]));
        assert_eq!(functions.imported, 1);
        Ok(())
    }

    #[test]
    fn what_is_there_twice_weighs_next_to_nothing_the_second_time() -> anyhow::Result<()> {
        // Noise, which gzip cannot make smaller (an xorshift).
        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[0]
        })
        .take(3_000)
        .collect();
        let (own, common) = noise.split_at(1_000);
        let code =
            Code::new(vec![(Owner::Other, common), (Owner::One("own"), own), (Owner::One("copy"), common)])?;
        let own = code.saved_without(|owner| owner == Owner::One("own"))?;
        assert!((950..1_050).contains(&own), "{own}");
        let copy = code.saved_without(|owner| owner == Owner::One("copy"))?;
        assert!(copy < 100, "{copy}");
        let all = code.saved_without(|_| true)?;
        assert!((2_950..3_100).contains(&all), "{all}");
        assert!(code.has(Owner::One("copy")) && !code.has(Owner::Shared));
        Ok(())
    }

    const BOARD: &str = "\nboards! {\n    Frames \"frames\",\n    Mat \"mat\",\n    Row \"row\",\n}\n";
    const BOARDS: &str =
        "pub use column_form::{ColumnForm, Row};\npub use frames::Frames;\npub use mat::Mat;\n";
    const CATALOGUE: &str = "pub static TOOLS: &[Tool] = &[\n    mat!(\"rods\", Group::Parts, say::tool_rods),\n    \
        one_of!(Frames, \"five\", Group::Counting, say::tool_five),\n    \
        tool(\"ten\", Group::Counting, say::tool_ten, || {\n        Some(Frames::ten().into())\n    }),\n];\n";

    #[test]
    fn the_source_tells_how_many_manipulatives_a_module_serves() -> anyhow::Result<()> {
        let expected = [("column_form", 0), ("frames", 2), ("mat", 1)];
        let expected = expected.map(|(module, tools)| (module.to_owned(), tools));
        assert_eq!(served(BOARD, BOARDS, CATALOGUE)?, BTreeMap::from(expected));
        let unknown = CATALOGUE.replace("Some(Frames::ten", "Some(Beads::ten");
        assert!(served(BOARD, BOARDS, &unknown).is_err(), "a row that cannot be read is no row less");
        Ok(())
    }
}
