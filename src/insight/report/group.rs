//! Before the group: one page to read in the corridor, and thirty minutes made of the same activities.
//!
//! The skill that most of the group practise next is taught to all, at the lowest stage any of those children stands on;
//! the others are named with theirs. Every item comes from the seed, so that a page can be made anew and differ.

use super::layout::{Block, Grid, Report, Section};
use super::material::real;
use super::picture::{described, key, still};
use super::words::{list, skill_of};
use crate::activities::{Activity, Item, Level, Random, Stage, solve};
use crate::curriculum::{SKILLS, Skill, skill};
use crate::plan::Student;
use crate::practice::{Ladder, Standing};
use crate::table::Disclosure;
use crate::words::{Say, say};

/// A child of the group.
#[derive(Clone, Debug)]
pub struct Member {
    /// What it is called here.
    pub name: String,
    /// What it practises next, and where it stands with that; `None` where all of its plan is mastered.
    pub next: Option<(&'static Skill, Standing)>,
    /// Right answers and items of the block that is open.
    pub block: (u8, u8),
}

/// An item for paper, with its key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Task {
    /// The item.
    pub item: Item,
    /// The question.
    pub ask: Say,
    /// The right answer.
    pub key: String,
}

/// What a wrong answer to the first item may tell, and what to ask then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listen {
    /// The answer.
    pub answer: String,
    /// What a child does who comes to it.
    pub does: Say,
    /// What to ask.
    pub question: Say,
}

/// What is taught.
#[derive(Clone, Debug)]
pub struct Focus {
    /// The skill.
    pub skill: &'static Skill,
    /// The lowest stage of those who practise it.
    pub stage: Stage,
    /// Who practises it.
    pub who: Vec<String>,
    /// What lies on the table.
    pub materials: Vec<Say>,
    /// The way to do it, in a sentence or two.
    pub strategy: Say,
    /// What is said while the first item is done.
    pub steps: Vec<Say>,
    /// What to ask.
    pub questions: Vec<Say>,
    /// What to listen for.
    pub listen: Option<Listen>,
    /// A skill to warm up with, and its tasks.
    pub warm_up: (&'static Skill, Vec<Task>),
    /// *I do*.
    pub model: Task,
    /// *We do*.
    pub together: Vec<Task>,
    /// *You do*.
    pub alone: Vec<Task>,
    /// The exit ticket.
    pub exit: Vec<Task>,
}

/// A group, and what to do with it.
#[derive(Clone, Debug)]
pub struct BeforeGroup {
    /// Its name; empty for a few students of no group.
    pub name: String,
    /// Who is in it.
    pub members: Vec<Member>,
    /// What is taught; `None` where everybody has mastered all of their plan.
    pub focus: Option<Focus>,
}

/// Minutes of warm-up, I do, we do, you do, exit ticket: half an hour.
pub const MINUTES: [u8; 5] = [5, 6, 7, 8, 4];
/// More questions are not remembered on the way to the room.
const MOST_QUESTIONS: usize = 3;

/// What to do with a group, from its students and their ladders. The seed chooses the items.
#[must_use]
pub fn before_group(name: &str, people: &[(Student, Ladder)], seed: u64) -> BeforeGroup {
    let member = |(student, ladder): &(Student, Ladder)| {
        let next = ladder.todays_skill(&student.plan.skills, &SKILLS);
        let progress = next.map(|skill| (skill, ladder.progress(skill.id)));
        let block = progress.as_ref().map_or((0, 0), |(_, progress)| progress.block());
        let next = progress.map(|(skill, progress)| (skill, progress.standing));
        Member { name: student.nickname.clone(), next, block }
    };
    let members: Vec<Member> = people.iter().map(member).collect();
    let own = |id: &str| -> Vec<(&str, Stage)> {
        let stands = |member: &'_ Member| match member.next {
            Some((skill, Standing::At(stage))) if skill.id == id => Some(stage),
            _ => None,
        };
        members.iter().filter_map(|member| Some((member.name.as_str(), stands(member)?))).collect()
    };
    // Of two that are practised by equally many, the one that is taught first.
    let count = |skill: &&'static Skill| own(skill.id).len();
    let skill = SKILLS.iter().rev().max_by_key(count).filter(|skill| count(skill) > 0);
    let focus = skill.map(|skill| {
        let own = own(skill.id);
        let stage = own.iter().map(|(_, stage)| *stage).min().unwrap_or(Stage::Concrete);
        focus(skill, stage, own.into_iter().map(|(name, _)| name.to_owned()).collect(), seed)
    });
    BeforeGroup { name: name.to_owned(), members, focus }
}

/// So many tasks of a skill that are not among those there are already.
fn tasks(
    skill: &Skill,
    stage: Stage,
    count: usize,
    before: &mut Vec<Item>,
    random: &mut Random,
) -> Vec<Task> {
    let activity = skill.activity;
    let mut out = Vec::new();
    for _ in 0..count {
        let mut item = activity.generate(stage, Level::Usual, random);
        // A skill with few items repeats one rather than hold the page up.
        for _ in 0..30 {
            if !before.iter().any(|known| known.math == item.math) {
                break;
            }
            item = activity.generate(stage, Level::Usual, random);
        }
        before.push(item.clone());
        out.push(Task { ask: activity.ask(&item), key: key(activity, &item), item });
    }
    out
}

fn focus(chosen: &'static Skill, stage: Stage, who: Vec<String>, seed: u64) -> Focus {
    let random = &mut Random::from_seed(seed);
    let activity = chosen.activity;
    let before = &mut Vec::new();
    let item = activity.generate(stage, Level::Easy, random);
    before.push(item.clone());
    let model = Task { ask: activity.ask(&item), key: key(activity, &item), item };
    // What it needs is met again first; a skill that needs nothing is met at the stage below.
    let first = chosen.needs.iter().find_map(|id| skill(id)).unwrap_or(chosen);
    let review = if first.id == chosen.id { stage.below().unwrap_or(stage) } else { stage };
    let steps = solve(activity, &model.item, &activity.table(&model.item));
    let questions =
        steps.iter().filter_map(|step| step.question.as_ref().map(|question| question.ask.clone()));
    let questions = distinct(questions.chain([activity.ask_again(&model.item)]));
    let listen = activity.suspects(&model.item).into_iter().next().map(|suspect| Listen {
        answer: suspect.answer,
        does: suspect.misconception.does(),
        question: suspect.misconception.question(),
    });
    Focus {
        skill: chosen,
        stage,
        who,
        materials: materials(activity, &model.item),
        strategy: activity.strategy(&model.item),
        steps: distinct(steps.into_iter().map(|step| step.say)),
        questions: questions.into_iter().take(MOST_QUESTIONS).collect(),
        listen,
        warm_up: (first, tasks(first, review, 2, before, random)),
        model,
        together: tasks(chosen, stage, 2, before, random),
        alone: tasks(chosen, stage, 4, before, random),
        exit: tasks(chosen, stage, 3, before, random),
    }
}

fn materials(activity: &dyn Activity, item: &Item) -> Vec<Say> {
    distinct(activity.table(item).seats().iter().filter_map(|seat| real(seat.board.name())))
}

/// Each saying once.
fn distinct(says: impl Iterator<Item = Say>) -> Vec<Say> {
    let mut out: Vec<Say> = Vec::new();
    for say in says {
        if !out.contains(&say) {
            out.push(say);
        }
    }
    out
}

impl BeforeGroup {
    /// The page to be read before the group, then the plan, then the exit ticket.
    #[must_use]
    pub fn report(&self) -> Report {
        let title = if self.name.is_empty() {
            say::group_page_title()
        } else {
            say::group_page_title_of(self.name.as_str())
        };
        let mut sections = vec![self.who()];
        match &self.focus {
            Some(focus) => sections.extend(focus.sections()),
            None => sections.push(Section::plain(vec![Block::Text(say::group_page_nothing())])),
        }
        Report { name: "group", title, sections }
    }

    fn who(&self) -> Section {
        let row = |member: &Member| {
            let (skill, standing) = member.next.map_or_else(
                || (say::report_nothing(), say::stage_mastered()),
                |(skill, standing)| ((skill.name)(), standing.say()),
            );
            let (right, of) = member.block;
            let block = if of > 0 { say::report_of(right, of) } else { say::report_nothing() };
            vec![say::just(member.name.as_str()), skill, standing, block]
        };
        if self.members.is_empty() {
            return Section::plain(Vec::new());
        }
        let grid = Grid {
            caption: say::group_page_who(),
            head: vec![say::column_student(), say::column_skill(), say::column_stage(), say::column_block()],
            rows: self.members.iter().map(row).collect(),
        };
        Section::plain(vec![Block::Grid(grid)])
    }
}

impl Focus {
    fn sections(&self) -> Vec<Section> {
        let stage = Standing::At(self.stage).say();
        let who = list(self.who.iter().map(|name| say::just(name.as_str())));
        let mut model = vec![Block::Text(say::group_page_focus((self.skill.name)(), stage))];
        model.extend(who.map(|who| Block::Note(say::group_page_practised_by(who))));
        model.push(Block::Text(self.strategy.clone()));
        let mut ask = self.questions.clone();
        if let Some(Listen { answer, does, question }) = &self.listen {
            ask.push(say::group_page_listen(
                self.model.shown(),
                answer.as_str(),
                does.clone(),
                question.clone(),
            ));
        }
        let keys = self.exit.iter().map(|task| say::group_page_key(task.shown(), task.key.as_str()));
        let mut sections = vec![
            Section::new(say::group_page_model(), model),
            Section::new(say::group_page_materials(), vec![Block::List(self.materials.clone())]),
            Section::new(say::group_page_ask(), vec![Block::List(ask)]),
            Section::new(say::group_page_exit(), vec![Block::List(keys.collect())]),
            self.plan(),
        ];
        sections.push(self.ticket());
        sections
    }

    /// Half an hour, part by part.
    fn plan(&self) -> Section {
        let (first, warm_up) = &self.warm_up;
        let model: Vec<Say> = [self.model.say()].into_iter().chain(self.steps.iter().cloned()).collect();
        let said = |tasks: &[Task]| tasks.iter().map(Task::say).collect::<Vec<Say>>();
        let parts = [
            (say::group_page_warm_up(skill_of(first.id)), said(warm_up)),
            (say::group_page_i(), model),
            (say::group_page_we(), said(&self.together)),
            (say::group_page_you(), said(&self.alone)),
            (say::group_page_exit(), said(&self.exit)),
        ];
        let blocks = MINUTES.into_iter().zip(parts).flat_map(|(minutes, (part, says))| {
            [Block::Text(say::group_page_minutes(minutes, part)), Block::List(says)]
        });
        Section::new(say::group_page_plan(), blocks.collect())
    }

    /// The exit ticket, to be given to the children: no key on it.
    fn ticket(&self) -> Section {
        let mut blocks = vec![Block::Blanks(vec![say::group_page_name()])];
        for task in &self.exit {
            let table = self.skill.activity.table(&task.item);
            let shows = described(&table, Disclosure::Structure);
            blocks.push(Block::Text(task.ask.clone()));
            blocks.push(Block::Picture(Box::new(still(&table, Disclosure::Structure)), shows));
        }
        Section::new(say::group_page_ticket((self.skill.can)()), blocks)
    }
}

impl Task {
    /// The mathematics as it is read by an adult.
    fn shown(&self) -> Say {
        self.item.math.say()
    }

    /// The question, the mathematics and the key.
    fn say(&self) -> Say {
        say::group_page_task(self.ask.clone(), self.shown(), self.key.as_str())
    }
}
