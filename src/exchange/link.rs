//! Addresses: hash routes, which work on any static host, in a sub-folder and offline.

use std::fmt;
use std::str::FromStr;

use crate::activities::{Feature, Stage};
use crate::curriculum::skill;
use crate::practice::Look;
use crate::records::Phase;
use crate::words::Lang;

/// The most letters of a link: longer ones are cut off by mail programs and by some school filters.
pub const LONGEST_LINK: usize = 2_000;

/// A screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// Who are you?
    Home,
    /// The chosen student's home.
    Today,
    /// Today's sitting.
    Practice,
    /// One skill for anyone to look at.
    Try(TryLink),
    /// The free table.
    Tools(ToolsLink),
    /// The interventionist's side.
    Teach,
    /// The same with a plan to be taken in, as [`plan_text`](super::plan_text) makes it.
    Plan(String),
    /// The skill map.
    Skills,
    /// No screen; what was asked for.
    Unknown(String),
}

/// One skill to look at. Nothing is recorded; the same seed gives the same items within one release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryLink {
    /// The skill's id.
    pub skill: &'static str,
    /// The stage.
    pub stage: Stage,
    /// Whose turn.
    pub phase: Phase,
    /// The seed.
    pub seed: u32,
    /// Only items with this.
    pub feature: Option<&'static Feature>,
    /// The language, where the address says one.
    pub lang: Option<Lang>,
}

impl TryLink {
    /// What is to be looked at.
    #[must_use]
    pub const fn look(&self) -> Look {
        let TryLink { stage, phase, seed, feature, .. } = *self;
        Look { stage, phase, seed, feature }
    }

    /// The link to a skill at its first stage.
    #[must_use]
    pub const fn to(skill: &'static str) -> TryLink {
        TryLink { skill, stage: Stage::Concrete, phase: Phase::You, seed: 1, feature: None, lang: None }
    }
}

/// For whom the free table stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TablePage {
    /// Whoever models or explores.
    #[default]
    Free,
    /// A table of children: each predicts on a card of their own.
    ShowMe,
    /// The same with counters under a mask.
    Guess,
}

/// What stands on the free table. Without either, the gallery.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ToolsLink {
    /// For whom.
    pub page: TablePage,
    /// A manipulative to begin with.
    pub tool: Option<&'static str>,
    /// A whole scene, as [`read_scene`](super::read_scene) takes it; it comes before the manipulative.
    pub scene: Option<String>,
}

impl ToolsLink {
    /// One manipulative as it begins.
    #[must_use]
    pub const fn to(tool: &'static str) -> ToolsLink {
        ToolsLink { page: TablePage::Free, tool: Some(tool), scene: None }
    }

    /// A page for a table of children.
    #[must_use]
    pub const fn together(page: TablePage) -> ToolsLink {
        ToolsLink { page, tool: None, scene: None }
    }

    /// The page or the manipulative that an address names after `tools/`.
    fn named(name: &str) -> Option<ToolsLink> {
        match name {
            "show-me" => Some(ToolsLink::together(TablePage::ShowMe)),
            "guess" => Some(ToolsLink::together(TablePage::Guess)),
            name => crate::table::catalogue::find(name).map(|tool| ToolsLink::to(tool.name)),
        }
    }
}

impl fmt::Display for ToolsLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.page {
            TablePage::Free => "#/tools",
            TablePage::ShowMe => "#/tools/show-me",
            TablePage::Guess => "#/tools/guess",
        })?;
        if let Some(tool) = self.tool {
            write!(f, "/{tool}")?;
        }
        self.scene.as_ref().map_or(Ok(()), |scene| write!(f, "?scene={scene}"))
    }
}

impl fmt::Display for TryLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TryLink { skill, stage, phase, seed, feature, lang } = self;
        write!(f, "#/try/{skill}?stage={stage}&phase={}&seed={seed}", phase.name())?;
        feature.map_or(Ok(()), |feature| write!(f, "&feature={}", feature.id))?;
        lang.map_or(Ok(()), |lang| write!(f, "&lang={}", lang.code()))
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => f.write_str("#/"),
            Route::Today => f.write_str("#/today"),
            Route::Practice => f.write_str("#/practice"),
            Route::Try(link) => write!(f, "{link}"),
            Route::Tools(link) => write!(f, "{link}"),
            Route::Teach => f.write_str("#/teach"),
            Route::Plan(plan) => write!(f, "#/teach/plan?p={plan}"),
            Route::Skills => f.write_str("#/teach/skills"),
            Route::Unknown(address) => write!(f, "#/{address}"),
        }
    }
}

impl FromStr for Route {
    type Err = std::convert::Infallible;

    fn from_str(hash: &str) -> Result<Route, Self::Err> {
        let address = hash.trim_start_matches('#').trim_matches('/');
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let unknown = || Route::Unknown(address.to_owned());
        Ok(match path.trim_end_matches('/') {
            "" => Route::Home,
            "today" => Route::Today,
            "practice" => Route::Practice,
            "teach" => Route::Teach,
            "teach/plan" => value_of(query, "p").map_or(Route::Teach, Route::Plan),
            "teach/skills" => Route::Skills,
            "tools" => Route::Tools(ToolsLink { scene: scene_of(query), ..ToolsLink::default() }),
            other if other.starts_with("tools/") => {
                match other.strip_prefix("tools/").and_then(ToolsLink::named) {
                    Some(link) => Route::Tools(ToolsLink { scene: scene_of(query), ..link }),
                    None => unknown(),
                }
            }
            other => match other.strip_prefix("try/").and_then(skill) {
                Some(skill) => Route::Try(with_query(TryLink::to(skill.id), query)),
                None => unknown(),
            },
        })
    }
}

fn scene_of(query: &str) -> Option<String> {
    value_of(query, "scene")
}

fn value_of(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned()).next()
}

/// What the query says, as far as it can be read; the rest stays as it was.
fn with_query(mut link: TryLink, query: &str) -> TryLink {
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match name {
            "stage" => link.stage = value.parse().unwrap_or(link.stage),
            "phase" => link.phase = Phase::from_name(value).unwrap_or(link.phase),
            "seed" => link.seed = value.parse().unwrap_or(link.seed),
            "feature" => link.feature = Feature::named(value),
            "lang" => link.lang = Lang::from_tag(value),
            _ => {}
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(hash: &str) -> Route {
        hash.parse().unwrap_or(Route::Home)
    }

    #[test]
    fn addresses_read_back() {
        for hash in [
            "#/",
            "#/today",
            "#/practice",
            "#/teach",
            "#/teach/skills",
            "#/teach/plan?p=abc-_9",
            "#/tools",
            "#/tools/counters",
            "#/tools/show-me",
            "#/tools/show-me?scene=1~counters:",
            "#/tools/guess",
            "#/tools?scene=1~counters:~ten-frame:add.counter.3.2",
            "#/try/K.MAKE10?stage=c&phase=you&seed=1",
            "#/try/2.SUB2D.REG?stage=c&phase=you&seed=7&feature=crosses-ten",
            "#/try/3.FRAC.NL?stage=a&phase=we&seed=4294967295&lang=es",
        ] {
            assert_eq!(route(hash).to_string(), hash);
        }
    }

    #[test]
    fn what_is_left_out_or_misspelt_falls_back() {
        assert_eq!(route(""), Route::Home);
        assert_eq!(route("#"), Route::Home);
        assert_eq!(route("#/teach/"), Route::Teach);
        let bare = TryLink::to("K.MAKE10");
        assert_eq!(route("#/try/K.MAKE10"), Route::Try(bare.clone()));
        assert_eq!(
            route("#/try/K.MAKE10?stage=x&phase=they&seed=-1&lang=fr&feature=odd&z=1&=&"),
            Route::Try(bare)
        );
    }

    #[test]
    fn wrong_addresses_are_known_as_such() {
        for hash in [
            "#/nowhere",
            "#/try/",
            "#/try/K.MAKE11",
            "#/try/<b>",
            "#/tools/abacus",
            "#//",
            "#/today/tomorrow",
        ] {
            let expected = hash == "#//";
            assert_eq!(matches!(route(hash), Route::Home), expected, "{hash}");
            assert_eq!(matches!(route(hash), Route::Unknown(_)), !expected, "{hash}");
        }
    }
}
