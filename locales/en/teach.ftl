# The interventionist's side.
import-not-ours = This is not a file of Tenfold’s, or it is not complete. Nothing was changed.
import-newer = A newer Tenfold wrote this file. Open Tenfold once with the internet on, then try again. Nothing was changed.
import-too-large = This file is too large to be a class’s work. Nothing was changed.

## The rules of the ladder, in the student form
rules-title = Rules of the ladder
rules-note = Change these only where a child needs other numbers.
rules-usual = Usual
rules-value = Here
rules-number = Rule
rules-defaults = Back to the usual numbers
rule-block = Tasks in a block
rule-up = Right answers in a block that lead up
rule-up-sittings = Sittings a block must span to lead up
rule-down = Right answers in a block that lead down, or fewer
rule-same-misconception = Wrong in a row with the same error that lead down
rule-falls = Falls at the first stage until a needed skill comes first
rule-mastery = Right answers in one of the two last blocks for mastery
rule-probe = Tasks in a probe
rule-probe-days = Days in a row with a perfect probe to go straight to numerals
rule-probes = Probes for a skill at most, 0 for none
rule-retention = Tasks in a retention check
rule-retention-pass = Right answers that pass a retention check
rule-retention-first = Days from mastery to the first retention check
rule-retention-second = Days from mastery to the second retention check
rule-review-days = Days to the next review, after each right one
rule-review-items = Review tasks in a sitting at most
rule-unprompted = Steps without a prompt until the child works alone
rule-missed = Missed tasks in a row until they are done together again
# $name $least $most
rules-range = { $name }: please write a number from { $least } to { $most }.
rules-up-above-block = The right answers that lead up cannot be more than the tasks in a block.
rules-down-not-below-up = The right answers that lead down must be fewer than those that lead up.
rules-sittings-above-block = A block cannot span more sittings than it has tasks.
rules-mastery-above-block = The right answers for mastery cannot be more than the tasks in a block.
rules-days-above-probes = There must be at least as many probes as days with a perfect probe.
rules-pass-above-retention = The right answers that pass a retention check cannot be more than its tasks.
rules-retention-order = The second retention check must come after the first.
# $most
rules-review-days = Days to the next review: please write up to 12 numbers that grow, such as 1, 3, 7, none above { $most }.

## Single answers, and withdrawing one
items = Answers
items-of = Answers of { $name }
items-none = There are no answers yet.
# $first $last $of
items-shown = { $first } to { $last } of { $of }, the newest first
items-newer = Newer
items-older = Older
column-when = When
column-question = Question
column-answer = Answer
column-result = Result
column-error = Fits this error
column-help = Help and supports
column-void = Void
item-right = Right
item-wrong = Not right
item-not-counted = Not counted
item-hints = Help { $rungs }
used-read-aloud = Read aloud
used-screen-reader = Screen reader
used-large = Large text
used-contrast = Contrast
used-left-handed = Symbols left
used-repeat-filter = Tap filter
used-sounds = Ticks
void = Void
void-why = Why does this answer not count?
void-why-missing = Please write why. It is kept with the answer.
void-keep = Void this answer
# $day $reason
voided-on = Voided on { $day }: { $reason }

## The roster as a list
roster-title = Roster as a list
roster-csv = Roster (CSV)
roster-choose = Add students from a list (CSV, or the files or the zip of OneRoster)
roster-note = A list needs the columns nickname and grade. It may have groups, screen, voice and supports; an empty cell changes nothing. Who is on it already is changed, and nobody is erased.
roster-given-names = Show given names on the tiles, not codes, for students from OneRoster
roster-given-names-note = Whoever passes the device can read the tiles.
# $new $changed $same
roster-report = New: { $new }. With changes: { $changed }. The same: { $same }.
roster-others = { $n ->
    [one] 1 person of the school is left out: an adult, another grade, or no longer enrolled.
   *[other] { $n } people of the school are left out: adults, other grades, or no longer enrolled.
}
roster-changes = With changes
# $name $fields
roster-changed = { $name }: { $fields }
roster-refused = Rows that are left out
# $row $why
roster-row = Row { $row }: { $why }
roster-key = Key file: which code is who (CSV)
roster-key-note = Keep this file yourself. Tenfold does not keep names.
roster-no-grade = “{ $grade }” is no grade from K to 5.
roster-no-language = “{ $language }” is no language of Tenfold’s. Write en or es.
roster-no-support = “{ $support }” is no support.
roster-twice = This student is in the list already.
roster-erased = This student was erased, and stays erased.
roster-no-students = No list of students was found. It needs a column called nickname, or the file users.csv of OneRoster. Nothing was changed.
roster-languages = Languages
form-groups = Groups, with commas between
filter-group = Group
filter-grade = Grade
filter-all = All

## The curtain
curtain-title = Passphrase
curtain-none = This page has no passphrase. Whoever opens it sees every student.
curtain-there = A passphrase guards this page. It is asked for when the page is opened, and again after somebody was on the children’s pages.
curtain-means = It keeps curious children out of this page. It does not lock the records up: somebody who knows computers well can still read what lies on this device.
curtain-lost = Nobody can look the passphrase up. If it is lost, children still practice and hand in. To begin anew, take every child’s work away first, and then clear this site’s data in the browser.
curtain-set = Set a passphrase
curtain-change = Change the passphrase
curtain-take-off = Take the passphrase off
curtain-write-down = Write these four words down, and keep them where children do not look.
curtain-other-words = Other words
curtain-repeat = Type the four words
curtain-not-the-same = These are not the four words above. Please look again.
curtain-show = Show what I type
curtain-lift = Open
curtain-wrong = That is not the passphrase.
curtain-wait = { $seconds ->
    [one] There were too many wrong tries. Please wait 1 second.
   *[other] There were too many wrong tries. Please wait { $seconds } seconds.
}
curtain-no-crypto = A passphrase needs a secure address (https) and a browser that keeps records. One of them is missing here.

## The skill map
map-title = Skill map
map-search = Search by code, word or manipulative
map-ccss = Common Core codes
map-found = { $count ->
    [one] 1 skill
   *[other] { $count } skills
}
map-legend = Rows are grades. An arrow leads from a skill to one that needs it; a dashed one to a skill that it helps. Codes are those of the Alabama Course of Study 2019.
map-needs = Needs
map-helps = Helped by
map-leads-to = Leads to
map-features = Only items with one thing:
map-errors = What often goes wrong
map-child-hears = The child hears: { $feedback }
code-confirmed = { $code }
code-inferred = { $code } (inferred)
code-missing = no state code yet
# $state $ccss
code-with-ccss = { $state } · { $ccss }
