//! For whom something is done: everyone, a group, or one student.

use std::collections::BTreeSet;

use leptos::prelude::*;
use tenfold::plan::Student;
use tenfold::words::say;

use crate::ui::{App, app};

/// For whom.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Whose {
    /// Everyone.
    #[default]
    All,
    /// A group.
    Group(String),
    /// One student, by id.
    Student(String),
}

impl Whose {
    fn value(&self) -> String {
        match self {
            Whose::All => String::new(),
            Whose::Group(name) => format!("group {name}"),
            Whose::Student(id) => format!("student {id}"),
        }
    }

    fn of(value: &str) -> Whose {
        match value.split_once(' ') {
            Some(("group", name)) => Whose::Group(name.to_owned()),
            Some(("student", id)) => Whose::Student(id.to_owned()),
            _ => Whose::All,
        }
    }

    fn takes(&self, student: &Student) -> bool {
        match self {
            Whose::All => true,
            Whose::Group(name) => student.groups.contains(name),
            Whose::Student(id) => student.id == *id,
        }
    }

    /// The students it names, without following changes.
    pub fn students(&self, app: App) -> Vec<Student> {
        let takes = |student: &&Student| self.takes(student);
        app.roster.with_untracked(|roster| roster.students.iter().filter(takes).cloned().collect())
    }
}

/// Everyone, the groups and the students, to choose from.
#[component]
pub fn WhoseSelect(
    /// The name of the field.
    name: &'static str,
    /// What is chosen.
    whose: RwSignal<Whose>,
) -> impl IntoView {
    let app = app();
    let options = move || {
        let (groups, students): (BTreeSet<String>, Vec<Student>) = app.roster.with(|roster| {
            let groups = roster.students.iter().flat_map(|student| student.groups.clone()).collect();
            (groups, roster.students.clone())
        });
        let option = move |known: Whose, name: String| {
            let is = known.clone();
            view! { <option value=known.value() selected=move || whose.with(|whose| *whose == is)>{name}</option> }
        };
        let groups = groups.into_iter().map(|name| option(Whose::Group(name.clone()), name));
        let students =
            students.into_iter().map(|student| option(Whose::Student(student.id), student.nickname));
        view! {
            {option(Whose::All, say::filter_all().text(app.screen()))}
            {groups.collect_view()}
            {students.collect_view()}
        }
    };
    view! {
        <select name=name on:change=move |event| whose.set(Whose::of(&event_target_value(&event)))>{options}</select>
    }
}
