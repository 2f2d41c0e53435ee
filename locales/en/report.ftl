# Reports of a student: for parents, for a school team, for the folder.
# Sentences to parents are short and plain.

## What reports have in common
# $date $year
report-day = { $date }, { $year }
# $first $last
report-days = { $first } to { $last }
# $first $second
report-list = { $first }, { $second }

## For parents
report-parents = Report for parents
report-parents-title = { $name } and math
# $name $days $tasks
report-worked = { $name } worked with us on { $days ->
    [one] 1 day
   *[other] { $days } days
} and did { $tasks ->
    [one] 1 task.
   *[other] { $tasks } tasks.
}
report-can-title = What { $name } can do now
report-can-soon = { $name } has just begun. Soon there will be more to tell.
# $name $can
report-masters = “{ $can }” { $name } does this with numbers alone.
# $name $can $stage
report-does = “{ $can }” { $stage ->
    [c] { $name } does this with objects.
   *[r] { $name } does this with drawings.
}
# $name $can $stage $right
report-learns = “{ $can }” { $stage ->
    [c] { $name } learns this with objects.
    [r] { $name } learns this with drawings.
   *[a] { $name } learns this with numbers.
} { $right ->
    [one] 1 task was right without help.
   *[other] { $right } tasks were right without help.
}
report-next-title = What comes next
# $name $can
report-next = { $name } will learn this: “{ $can }”
# $name $can
report-next-same = { $name } goes on with this: “{ $can }”
report-next-stage = { $stage ->
    [c] We start with objects that we move.
    [r] We make drawings for it.
   *[a] We do it with numbers alone.
}
report-next-none = { $name } has done all that we planned. We will choose what comes next.
report-home-title = Five minutes at home
report-home-note = You need no phone for this. Try it two or three times a week, and stop while it is fun.
report-home-needs = You need: { $things }
report-home-does = Do this: { $steps }
report-home-says = You can say: { $words }
report-no-test = This page tells about practice. It is not a test.
report-from = From
report-reach = How to reach me

## For a school team
report-team = Report for the school team
report-team-title = { $name }: practice report for the school team
# $name $id
report-skill = { $name } ({ $id })
# $right $of
report-of = { $right } of { $of }
report-nothing = none
report-not-screening = Practice data. This is not a diagnosis and not a screening result. Tenfold has no norms and no cut scores.
report-skills-title = Skills and stages
report-skills-caption = Where the student stands now, and answers without help in these days
report-column-right = Right without help
report-no-practice = Nothing was practiced in these days.
report-graph = Right answers without help, day by day: { $skill }. The numbers are in the table.
report-graph-numbers = The numbers of the graph: { $skill }
report-graph-changes = A dashed line is a change of stage. The reasons are in the table of changes.
report-changes-title = Changes of stage
report-changes-caption = Each change, and its reason
report-no-changes = No change of stage in these days.
report-column-day = Date
report-dosage-title = Dosage
# $sittings $days $minutes $planned
report-dosage = { $sittings ->
    [one] 1 sitting
   *[other] { $sittings } sittings
} on { $days ->
    [one] 1 day,
   *[other] { $days } days,
} { $minutes ->
    [one] 1 minute in all.
   *[other] { $minutes } minutes in all.
} The plan asks for { $planned } minutes a sitting.
report-planned-days = { $days ->
    [one] It asks for 1 day a week.
   *[other] It asks for { $days } days a week.
}
report-cut-off = { $n ->
    [one] 1 sitting was cut off. Its minutes are counted from its first record to its last.
   *[other] { $n } sittings were cut off. Their minutes are counted from the first record to the last.
}
report-weeks-caption = Practice in each week
report-column-week = Week of
report-column-sittings = Sittings
report-column-days = Days
report-column-minutes = Minutes
report-supports-title = Help and supports
# $helped $of
report-helped = Help was taken before { $helped } of { $of } first answers. They do not count as right without help.
# $support $times $of
report-support = { $support }: on for { $times } of { $of } first answers
report-no-supports = No supports were on.
report-patterns-title = Errors that wrong answers would fit
report-patterns-caption = Wrong first answers that one error would explain
report-patterns-note = One answer can fit several errors. This is not a diagnosis and not a screening result. Other reasons can give the same pattern: vision, language, attention, anxiety, device, missed teaching.
report-no-patterns = { $wrong ->
    [one] 1 first answer was wrong. No error fits two of them.
   *[other] { $wrong } first answers were wrong. No error fits two of them.
}
report-column-does = What it does
report-column-fits = Of the wrong answers
report-decisions-title = Goals and decisions
report-decisions-caption = What was decided about the plan, and why
report-column-decision = Decision
# $first $second
report-sentences = { $first }. { $second }
# $day $reason
report-withdrawn = { $day }: an answer was voided. { $reason }
report-decision = Date and decision
report-facts-title = For the state’s record
report-facts-note = For a person to fill in. Tenfold knows none of these and sets none of them.
report-fact-year = School year
report-fact-grade = Grade
report-fact-screener = Dyscalculia screener administered
report-fact-identified = Identified as demonstrating characteristics of dyscalculia (yes or no)
report-fact-intervention = Name of the intervention

## The page of reports
reports = Reports
report-reader = Written in
report-first = From
report-last = To
report-draft = Text to change before it is printed

## Before the group
before-group = Before your group
group-page-title = Before your group
group-page-title-of = Before your group: { $group }
group-page-who = Who, and where each one stands
group-page-nothing = Everybody here has done all of the plan. Please choose new skills.
group-page-model = Model
# $skill $stage
group-page-focus = { $skill }. { $stage }.
group-page-practised-by = Practiced next by { $names }
group-page-materials = Put on the table
group-page-ask = Ask
# $math $answer $does $question
group-page-listen = { $math }: the answer { $answer } fits this error. { $does } Then ask: { $question }
group-page-exit = Exit ticket
# $math $key
group-page-key = { $math }: { $key }
group-page-plan = Thirty minutes
# $minutes $part
group-page-minutes = { $minutes } minutes. { $part }
group-page-i = I do
group-page-we = We do
group-page-you = You do
group-page-warm-up = Warm-up: { $skill }
# $ask $math $key
group-page-task = { $ask } ({ $math }; key: { $key })
group-page-ticket = Exit ticket: { $can }
group-page-name = Name
group-page-again = Other tasks

## A goal from evidence
goal = Goal from evidence
goal-title = { $name }: draft of a goal
goal-draft-title = Draft
goal-note = Change this text as your team decides. Nothing of it is decided here.
# $name $days $right $of $skill $stage
goal-baseline = Baseline: { $name } answered { $right } of { $of } tasks right without help { $days }. Skill: { $skill }. { $stage }.
# $by $name $up $block $mastery $skill
goal-sentence = Goal: By { $by }, { $name } will answer at least { $up } of { $block } tasks right without help, in two blocks in a row, with numbers. At least one block will have { $mastery } right. Skill: { $skill }.
goal-measure = Measured by: scored tasks in Tenfold. Only the first answer counts, and only without help.
goal-supports = Supports: { $supports }.
goal-no-supports = Supports: none.
goal-items-title = What the baseline is made of
goal-items-caption = Each number above comes from these answers
goal-column-record = Record
goal-by = To be reached by
goal-nothing = Nothing was answered without help in this skill in these days.

## Then and now
sample = Then and now
# $name $skill
sample-title = { $name }, then and now: { $skill }
sample-then = Then: { $day }
sample-now = Now: { $day }
sample-math = Task: { $math }
# $answer $result
sample-answer = Answer: { $answer }. { $result }.
sample-record = Record { $id }
sample-nothing = There are no two answers on different days to show, with a right one at the end.
