//! A report on the page: headings, sentences, tables and pictures, in the reader's language, made to be printed.

use leptos::prelude::*;
use tenfold::insight::report::{Block, Grid, Report, Section};
use tenfold::words::{Lang, Say};

/// A report in a language.
#[component]
pub fn ReportView(
    /// The report.
    report: Report,
    /// The reader's language; the screen may speak another one.
    lang: Lang,
) -> impl IntoView {
    let Report { name, title, sections } = report;
    let sections = sections.into_iter().map(|section| section_view(section, lang));
    view! {
        <article class="paper" lang=lang.code() data-paper=name>
            <h1 tabindex="-1">{title.text(lang)}</h1>
            {sections.collect_view()}
        </article>
    }
}

/// One section of a report, by itself.
pub fn section_view(section: Section, lang: Lang) -> impl IntoView {
    let blocks = section.blocks.into_iter().map(|block| block_view(block, lang));
    let part = section.title.as_ref().map(|title| title.id());
    view! {
        <section data-part=part>
            {section.title.map(|title| view! { <h2>{title.text(lang)}</h2> })}
            {blocks.collect_view()}
        </section>
    }
}

fn block_view(block: Block, lang: Lang) -> AnyView {
    let texts = move |says: Vec<Say>| says.into_iter().map(move |say| say.text(lang));
    match block {
        Block::Text(say) => view! { <p>{say.text(lang)}</p> }.into_any(),
        Block::Note(say) => view! { <p class="note">{say.text(lang)}</p> }.into_any(),
        Block::List(says) => {
            let lines = texts(says).map(|text| view! { <li>{text}</li> });
            view! { <ul>{lines.collect_view()}</ul> }.into_any()
        }
        Block::Grid(grid) => grid_view(grid, lang).into_any(),
        Block::Picture(picture, shows) => {
            let view_box = format!("0 0 {} {}", picture.size.w, picture.size.h);
            view! {
                <svg class="board-svg" viewBox=view_box role="img" aria-label=shows.text(lang) inner_html=picture.svg(lang)></svg>
            }
            .into_any()
        }
        Block::Blanks(says) => {
            let lines = texts(says).map(|text| view! { <p class="blank"><span>{text}</span></p> });
            view! { <div class="blanks">{lines.collect_view()}</div> }.into_any()
        }
        Block::Draft(says) => draft_view(texts(says).collect::<Vec<_>>().join("\n\n"), lang).into_any(),
    }
}

/// A table that scrolls by itself where the screen is narrow.
fn grid_view(grid: Grid, lang: Lang) -> impl IntoView {
    let Grid { caption, head, rows } = grid;
    let head = head.into_iter().map(move |say| view! { <th scope="col">{say.text(lang)}</th> });
    let row = move |cells: Vec<Say>| {
        let mut cells = cells.into_iter();
        let first = cells.next().map(|say| view! { <th scope="row">{say.text(lang)}</th> });
        let rest = cells.map(|say| view! { <td>{say.text(lang)}</td> });
        view! { <tr>{first}{rest.collect_view()}</tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=caption.text(lang)>
            <table class="grid">
                <caption>{caption.text(lang)}</caption>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Text that a person changes before it is printed. A box to type in prints only what shows in it, so the same text stands
/// beneath it for paper.
fn draft_view(text: String, lang: Lang) -> impl IntoView {
    let text = RwSignal::new(text);
    let name = tenfold::words::say::report_draft();
    view! {
        <textarea
            class="draft"
            name="draft"
            rows="12"
            aria-label=name.text(lang)
            prop:value=move || text.get()
            on:input=move |event| text.set(event_target_value(&event))
        ></textarea>
        <p class="drafted" aria-hidden="true">{move || text.get()}</p>
    }
}
