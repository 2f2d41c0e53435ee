//! The report for a school team: where the student stands, how it came there, how much practice there was, with which help.
//!
//! Counts and dates, nothing more. What wrong answers would fit is told with the number of answers that were looked at, and
//! with the other reasons there may be. The five facts of the state's record are left for a person to write: Tenfold knows
//! none of them, and must set none of them.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{Answer, Span, answers, dated};
use super::dosage::{Dosage, dosage};
use super::graph::{Graph, scores};
use super::layout::{Block, Grid, Report, Section};
use super::words::{day_in_year, days_of, skill_of};
use crate::curriculum::SKILLS;
use crate::insight::{Decision, decisions, screened, support_name};
use crate::order::by_number;
use crate::plan::{Goal, Student};
use crate::practice::{Change, Ladder, Standing, said_days};
use crate::records::{Day, Entry, Screened, What};
use crate::words::{Say, say};

/// Where the student stands with one skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TeamSkill {
    /// The skill's id.
    pub skill: &'static str,
    /// Where the student stands now.
    pub standing: Standing,
    /// Right answers and scored answers in the span.
    pub scored: (u32, u32),
    /// The last day of the span on which it was answered.
    pub last: Option<Day>,
}

/// Wrong answers that one error would explain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    /// The misconception's id.
    pub misconception: String,
    /// Wrong first answers it would explain.
    pub fits: u32,
    /// On these days, the earliest first.
    pub days: Vec<Day>,
}

/// What a team is told.
#[derive(Clone, Debug)]
pub struct Team {
    /// What the student is called here.
    pub name: String,
    /// The days it tells about.
    pub span: Span,
    /// Skills that were practised in the span or changed in it, in the order of the curriculum.
    pub skills: Vec<TeamSkill>,
    /// Changes of standing in the span, the earliest first, each with its skill.
    pub changes: Vec<(&'static str, Change)>,
    /// Graphs of the skills with the most scored answers, the most first.
    pub graphs: Vec<Graph>,
    /// How much practice there was.
    pub dosage: Dosage,
    /// Minutes after which a sitting of the plan may end.
    pub planned: u16,
    /// Days of practice the plan wants in a week; 0 where nothing was decided.
    pub planned_days: u8,
    /// Goals of the plan.
    pub goals: Vec<Goal>,
    /// What adults decided about the plan in the span, the earliest first.
    pub decisions: Vec<Decision>,
    /// Supports that were on, each with the number of first answers it was on for.
    pub supports: Vec<(String, u32)>,
    /// First answers in the span, and first answers before which help was taken.
    pub first_answers: (u32, u32),
    /// Errors that at least two wrong answers fit, the most frequent first.
    pub patterns: Vec<Pattern>,
    /// Wrong first answers in the span.
    pub wrong: u32,
    /// Scores of other tests in the span, the latest first.
    pub screened: Vec<Screened>,
    /// Answers an adult withdrew in the span, with the reason.
    pub withdrawn: Vec<(Day, String)>,
}

/// More graphs than this are a file and no report.
const MOST_GRAPHS: usize = 3;
/// A single answer fits many errors by chance.
const FEWEST_FITS: u32 = 2;

/// What a team is told of a student, from its ladder and its entries in order.
#[must_use]
pub fn team(student: &Student, ladder: &Ladder, entries: &[Entry], span: Span) -> Team {
    let answers = answers(entries, span);
    let first: Vec<Answer<'_>> = answers.iter().filter(|answer| answer.attempt.check == 1).copied().collect();
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let mut changes: Vec<(&'static str, Change)> = Vec::new();
    let mut skills = Vec::new();
    for skill in SKILLS.iter() {
        let progress = ladder.progress(skill.id);
        let own = progress.changes.into_iter().filter(|change| span.holds(change.day));
        let before = changes.len();
        changes.extend(own.map(|change| (skill.id, change)));
        let days = answers.iter().filter(|answer| answer.attempt.skill == skill.id).map(|answer| answer.day);
        let last = days.max();
        if last.is_some() || changes.len() > before {
            let scores = scores(&answers, skill.id);
            let scored = scores.iter().fold((0, 0), |(right, of), day| (right + day.right, of + day.of));
            skills.push(TeamSkill { skill: skill.id, standing: progress.standing, scored, last });
        }
    }
    let changes = by_number(changes, |(_, change)| change.day.0);
    let most: Vec<&TeamSkill> = skills.iter().filter(|skill| skill.scored.1 > 0).collect();
    let graph = |skill: &TeamSkill| {
        let scores = scores(&answers, skill.skill);
        let own = changes.iter().filter(|(id, _)| *id == skill.skill).map(|(_, change)| change.day);
        let (first, last) = (scores.first()?.day, scores.last()?.day);
        let changes = own.filter(|day| Span { first, last }.holds(*day)).collect();
        Some(Graph { skill: skill.skill.to_owned(), span: Span { first, last }, scores, changes })
    };
    let most = by_number(most, |skill| -i64::from(skill.scored.1)).into_iter().take(MOST_GRAPHS);
    let graphs = most.filter_map(graph).collect();
    let helped = first.iter().filter(|answer| !answer.attempt.hints.is_empty());
    let wrong = first.iter().filter(|answer| !answer.attempt.is_right());
    Team {
        name: student.nickname.clone(),
        span,
        skills,
        graphs,
        changes,
        dosage: dosage(entries, span),
        planned: student.plan.rules.minutes,
        planned_days: student.plan.days,
        goals: student.plan.goals.clone(),
        decisions: decisions(entries).into_iter().rev().filter(|decision| span.holds(decision.day)).collect(),
        supports: supports(&first),
        first_answers: (small(first.len()), small(helped.count())),
        patterns: patterns(&first),
        wrong: small(wrong.count()),
        screened: screened(entries).into_iter().filter(|score| span.holds(score.on)).collect(),
        withdrawn: withdrawn(entries, span),
    }
}

fn supports(first: &[Answer<'_>]) -> Vec<(String, u32)> {
    let mut on: BTreeMap<&str, u32> = BTreeMap::new();
    for name in first.iter().flat_map(|answer| &answer.attempt.supports) {
        *on.entry(name).or_default() += 1;
    }
    on.into_iter().map(|(name, times)| (name.to_owned(), times)).collect()
}

/// Errors that would explain at least two of these first answers, the most frequent first.
pub(in crate::insight) fn patterns(first: &[Answer<'_>]) -> Vec<Pattern> {
    let mut known: BTreeMap<&str, (u32, BTreeSet<Day>)> = BTreeMap::new();
    for answer in first.iter().filter(|answer| !answer.attempt.is_right()) {
        let suspects: BTreeSet<&str> = answer.attempt.suspects.iter().map(String::as_str).collect();
        for id in suspects {
            let (fits, days) = known.entry(id).or_default();
            *fits += 1;
            days.insert(answer.day);
        }
    }
    Pattern::all(known)
}

impl Pattern {
    /// Errors by how many answers each would explain and on which days: those that explain enough, the most frequent first.
    pub(in crate::insight) fn all(known: BTreeMap<&str, (u32, BTreeSet<Day>)>) -> Vec<Pattern> {
        let pattern = |(id, (fits, days)): (&str, (u32, BTreeSet<Day>))| Pattern {
            misconception: id.to_owned(),
            fits,
            days: days.into_iter().collect(),
        };
        let patterns = known.into_iter().map(pattern).filter(|pattern| pattern.fits >= FEWEST_FITS).collect();
        by_number(patterns, |pattern| -i64::from(pattern.fits))
    }
}

fn withdrawn(entries: &[Entry], span: Span) -> Vec<(Day, String)> {
    let withdrawal = |(day, entry): (Day, &Entry)| match &entry.what {
        What::Voided(voided) if span.holds(day) => Some((day, voided.reason.clone())),
        _ => None,
    };
    dated(entries).into_iter().filter_map(withdrawal).collect()
}

impl Team {
    /// The report.
    #[must_use]
    pub fn report(&self) -> Report {
        let mut sections = vec![
            Section::plain(vec![Block::Note(days_of(self.span)), Block::Note(say::report_not_screening())]),
            self.skills_section(),
        ];
        sections.extend(self.graphs.iter().map(Graph::section));
        sections.extend([
            Section::new(say::report_changes_title(), vec![self.changes_block()]),
            self.dosage_section(),
            self.supports_section(),
            self.patterns_section(),
            self.decisions_section(),
        ]);
        sections.extend(self.scores_section());
        sections.extend([Section::new(
            say::report_facts_title(),
            vec![
                Block::Note(say::report_facts_note()),
                Block::Blanks(vec![
                    say::report_fact_year(),
                    say::report_fact_grade(),
                    say::report_fact_screener(),
                    say::report_fact_identified(),
                    say::report_fact_intervention(),
                ]),
            ],
        )]);
        Report { name: "team", title: say::report_team_title(self.name.as_str()), sections }
    }

    fn skills_section(&self) -> Section {
        let row = |skill: &TeamSkill| {
            vec![
                skill_of(skill.skill),
                skill.standing.say(),
                say::report_of(skill.scored.0, skill.scored.1),
                skill.last.map_or_else(say::report_nothing, day_in_year),
            ]
        };
        let title = say::report_skills_title();
        if self.skills.is_empty() {
            return Section::new(title, vec![Block::Text(say::report_no_practice())]);
        }
        let grid = Grid {
            caption: say::report_skills_caption(),
            head: vec![
                say::column_skill(),
                say::column_stage(),
                say::report_column_right(),
                say::column_last(),
            ],
            rows: self.skills.iter().map(row).collect(),
        };
        Section::new(title, vec![Block::Grid(grid)])
    }

    fn changes_block(&self) -> Block {
        if self.changes.is_empty() {
            return Block::Text(say::report_no_changes());
        }
        let row = |(skill, change): &(&'static str, Change)| {
            vec![day_in_year(change.day), skill_of(skill), change.to.say(), change.reason.say()]
        };
        Block::Grid(Grid {
            caption: say::report_changes_caption(),
            head: vec![
                say::report_column_day(),
                say::column_skill(),
                say::column_stage(),
                say::column_reason(),
            ],
            rows: self.changes.iter().map(row).collect(),
        })
    }

    fn dosage_section(&self) -> Section {
        let Dosage { sittings, days, minutes, cut_off, ref weeks } = self.dosage;
        let mut blocks = vec![Block::Text(say::report_dosage(sittings, days, minutes, self.planned))];
        if self.planned_days > 0 {
            blocks.push(Block::Text(say::report_planned_days(self.planned_days)));
        }
        if cut_off > 0 {
            blocks.push(Block::Note(say::report_cut_off(cut_off)));
        }
        if !weeks.is_empty() {
            let count = |number: u32| say::just(number);
            let rows = weeks.iter().map(|week| {
                vec![day_in_year(week.monday), count(week.sittings), count(week.days), count(week.minutes)]
            });
            blocks.push(Block::Grid(Grid {
                caption: say::report_weeks_caption(),
                head: vec![
                    say::report_column_week(),
                    say::report_column_sittings(),
                    say::report_column_days(),
                    say::report_column_minutes(),
                ],
                rows: rows.collect(),
            }));
        }
        Section::new(say::report_dosage_title(), blocks)
    }

    fn supports_section(&self) -> Section {
        let (all, helped) = self.first_answers;
        let mut says = vec![say::report_helped(helped, all)];
        says.extend(
            self.supports.iter().map(|(id, times)| say::report_support(support_name(id), *times, all)),
        );
        if self.supports.is_empty() {
            says.push(say::report_no_supports());
        }
        Section::new(say::report_supports_title(), vec![Block::List(says)])
    }

    fn patterns_section(&self) -> Section {
        let title = say::report_patterns_title();
        if self.patterns.is_empty() {
            return Section::new(title, vec![Block::Text(say::report_no_patterns(self.wrong))]);
        }
        let row = |pattern: &Pattern| {
            let known = crate::activities::misconception(&pattern.misconception);
            let name = known.map_or_else(|| say::just(pattern.misconception.as_str()), |known| known.name());
            let does = known.map_or_else(say::report_nothing, |known| known.does());
            let fits = say::report_of(pattern.fits, self.wrong);
            vec![name, does, fits, said_days(&pattern.days)]
        };
        let grid = Grid {
            caption: say::report_patterns_caption(),
            head: vec![
                say::column_error(),
                say::report_column_does(),
                say::report_column_fits(),
                say::report_column_day(),
            ],
            rows: self.patterns.iter().map(row).collect(),
        };
        Section::new(title, vec![Block::Note(say::report_patterns_note()), Block::Grid(grid)])
    }

    /// What other tests said, each score with its source; nothing where there is none.
    fn scores_section(&self) -> Option<Section> {
        if self.screened.is_empty() {
            return None;
        }
        let cell =
            |text: &str| -> Say { if text.is_empty() { say::report_nothing() } else { say::just(text) } };
        let row = |score: &Screened| {
            let Screened { source, measure, score, level, on } = score;
            vec![day_in_year(*on), cell(source), cell(measure), cell(score), cell(level)]
        };
        let grid = Grid {
            caption: say::scores_caption(),
            head: vec![
                say::report_column_day(),
                say::scores_test(),
                say::scores_measure(),
                say::scores_score(),
                say::scores_level(),
            ],
            rows: self.screened.iter().map(row).collect(),
        };
        let blocks = vec![Block::Note(say::scores_of_others()), Block::Grid(grid)];
        Some(Section::new(say::scores_title(), blocks))
    }

    fn decisions_section(&self) -> Section {
        let mut blocks = Vec::new();
        if !self.goals.is_empty() {
            blocks.push(Block::List(self.goals.iter().map(|goal| say::plan_goal_set(goal.say())).collect()));
        }
        if !self.decisions.is_empty() {
            let row = |decision: &Decision| {
                let what = decision.what.says().into_iter().reduce(say::report_sentences);
                let why = if decision.reason.is_empty() {
                    say::report_nothing()
                } else {
                    say::just(decision.reason.as_str())
                };
                vec![day_in_year(decision.day), what.unwrap_or_else(say::report_nothing), why]
            };
            blocks.push(Block::Grid(Grid {
                caption: say::report_decisions_caption(),
                head: vec![say::report_column_day(), say::report_column_decision(), say::column_reason()],
                rows: self.decisions.iter().map(row).collect(),
            }));
        }
        if !self.withdrawn.is_empty() {
            let withdrawn = self.withdrawn.iter();
            let says = withdrawn.map(|(day, why)| say::report_withdrawn(day_in_year(*day), why.as_str()));
            blocks.push(Block::List(says.collect()));
        }
        let blank = say::report_decision;
        blocks.push(Block::Blanks(vec![blank(), blank(), blank()]));
        Section::new(say::report_decisions_title(), blocks)
    }
}
