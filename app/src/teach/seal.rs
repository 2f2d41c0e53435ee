//! The key of an adult's computer, and keys that come in with plans.

use leptos::html;
use leptos::prelude::*;
use tenfold::exchange::SealKey;
use tenfold::records::{Op, Trouble, passphrase};
use tenfold::words::{Say, say};

use crate::platform::seal::{Pair, is_usable};
use crate::platform::{chance, crypto, files};
use crate::ui::{App, Command, app, sealing, take_away};

/// A key that came in with plans, and the one that work is sealed to here.
#[derive(Clone, PartialEq)]
pub struct KeyFound {
    key: SealKey,
    before: Option<SealKey>,
}

impl KeyFound {
    /// Holds a key against the one that is here; `None` for one that nobody could seal to.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn of(app: App, key: SealKey) -> Result<Option<KeyFound>, Trouble> {
        if crypto::is_there() && !is_usable(&key).await {
            return Ok(None);
        }
        match sealing::pinned(app).await {
            Ok(before) => Ok(Some(KeyFound { key, before })),
            Err(sealing::NotSealed::Trouble(trouble)) => Err(trouble),
            // What is here is no key any more: the next one takes its place.
            Err(sealing::NotSealed::Cannot) => Ok(Some(KeyFound { key, before: None })),
        }
    }

    /// Whether there is anything to take.
    pub fn changes(&self) -> bool {
        self.before != Some(self.key)
    }

    /// The operations that take it: the first key by itself, another one only where an adult has agreed.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn take(&self, app: App, agreed: bool) -> Result<Vec<Op>, Trouble> {
        let takes = self.changes() && (agreed || self.before.is_none());
        if takes { sealing::pin(app, &self.key).await } else { Ok(Vec::new()) }
    }
}

/// What a key that came in would change.
#[component]
pub fn KeyReport(
    /// The key.
    found: KeyFound,
    /// An adult agrees to another key.
    agreed: RwSignal<bool>,
) -> impl IntoView {
    let app = app();
    let print = found.key.fingerprint();
    agreed.set(false);
    match found.before {
        Some(before) if found.changes() => view! {
            <div data-key="changed">
                <p class="notice">{app.text(say::seal_changed(before.fingerprint(), print))}</p>
                <label class="line">
                    <input
                        type="checkbox"
                        name="seal-agree"
                        prop:checked=move || agreed.get()
                        on:change=move |event| agreed.set(event_target_checked(&event))
                    />
                    {app.text(say::seal_agree())}
                </label>
            </div>
        }
        .into_any(),
        Some(_) => view! { <p data-key="same">{app.text(say::seal_same())}</p> }.into_any(),
        None => view! { <p data-key="first">{app.text(say::seal_first(print))}</p> }.into_any(),
    }
}

/// The key of this computer: to make one, and to bring one back.
#[component]
pub fn SealSection() -> impl IntoView {
    let app = app();
    let public = RwSignal::new(None::<SealKey>);
    let words = RwSignal::new(None::<String>);
    let typed = RwSignal::new(String::new());
    let told = RwSignal::new(None::<Say>);
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let input = NodeRef::<html::Input>::new();
    leptos::task::spawn_local(async move {
        if let Some(pair) = Pair::kept().await {
            public.try_set(Some(pair.public));
        }
    });
    let make = move || {
        busy.set(true);
        let phrase = passphrase(&mut chance::random(), untrack(|| app.screen()));
        leptos::task::spawn_local(async move {
            match Pair::make(&phrase).await {
                Some((pair, backup)) => {
                    let name = take_away::file_name("key-backup", "txt");
                    files::download(&name, "text/plain", &[backup]);
                    public.try_set(Some(pair.public));
                    words.try_set(Some(phrase));
                    told.try_set(Some(say::seal_made()));
                }
                None => drop(told.try_set(Some(say::seal_no_crypto()))),
            }
            busy.try_set(false);
        });
    };
    let bring_back = move || {
        let list = input.get_untracked().and_then(|input| input.files());
        busy.set(true);
        leptos::task::spawn_local(async move {
            let backup = match list.and_then(|list| list.get(0)) {
                Some(file) => files::text(&file).await.unwrap_or_default(),
                None => String::new(),
            };
            let phrase = typed.try_get_untracked().unwrap_or_default();
            match Pair::bring_back(&backup, &phrase).await {
                Some(pair) => {
                    public.try_set(Some(pair.public));
                    typed.try_set(String::new());
                    told.try_set(Some(say::seal_brought()));
                }
                None => drop(told.try_set(Some(say::seal_not_brought()))),
            }
            busy.try_set(false);
        });
    };
    let state = move || match public.get() {
        Some(key) => say::seal_there(key.fingerprint()),
        None if crypto::is_there() => say::seal_none(),
        None => say::seal_no_crypto(),
    };
    view! {
        <section aria-labelledby="seal">
            <h2 id="seal">{app.text(say::seal_title())}</h2>
            <p class="note">{app.text(say::seal_note())}</p>
            <p data-seal=move || public.get().map(|key| key.fingerprint())>{move || state().text(app.screen())}</p>
            {move || (crypto::is_there() && public.with(Option::is_none)).then(|| view! {
                <Command does="seal-make" name=say::seal_make() enabled=idle on_press=move |()| make()/>
            })}
            <p class="note" role="status" data-seal-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
            {move || words.get().map(|words| view! {
                <p>{app.text(say::seal_words())}</p>
                <p class="phrase" data-seal-words="" translate="no">{words}</p>
            })}
            <p class="note">{app.text(say::seal_limits())}</p>
            {crypto::is_there().then(|| view! {
                <details class="part">
                    <summary>{app.text(say::seal_restore())}</summary>
                    <label class="line">
                        {app.text(say::seal_file())}
                        <input type="file" name="seal-backup" accept=".txt,text/plain" node_ref=input/>
                    </label>
                    <label class="line">
                        {app.text(say::seal_typed())}
                        <input
                            type="text"
                            name="seal-words"
                            autocomplete="off"
                            prop:value=move || typed.get()
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                    <Command does="seal-bring-back" name=say::seal_bring_back() enabled=idle on_press=move |()| bring_back()/>
                </details>
            })}
        </section>
    }
}
