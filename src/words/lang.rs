//! The languages Tenfold speaks.

use serde::{Deserialize, Serialize};

/// A language of the screen or of the voice; the two are chosen apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English as taught in the United States.
    #[default]
    En,
    /// Spanish as taught to Spanish-speaking children in the United States.
    Es,
}

impl Lang {
    /// Every language, in the order of `build.rs`.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// The BCP 47 code for `lang` attributes, file names and links: `en`, `es`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }

    /// The language of a BCP 47 tag such as `es-419`, or `None` where Tenfold does not speak it.
    ///
    /// ```
    /// # use tenfold::words::Lang;
    /// assert_eq!(Lang::from_tag("es-MX"), Some(Lang::Es));
    /// assert_eq!(Lang::from_tag("fr"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let code = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The language's own name, for the switch that chooses it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Es => "Español",
        }
    }
}
