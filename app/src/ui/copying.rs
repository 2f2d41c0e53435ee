//! Copying a text for another program.

use leptos::prelude::*;
use tenfold::words::{Say, say};

use crate::platform::page;

/// Copies a text, and tells whether the browser let it.
pub fn copy(text: String, told: RwSignal<Option<Say>>) {
    leptos::task::spawn_local(async move {
        let copied = page::copy(&text).await;
        told.try_set(Some(if copied { say::tools_copied() } else { say::tools_not_copied() }));
    });
}
