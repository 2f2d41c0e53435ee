# What the screens say. To a child: short, concrete, addressed to the child. To an adult: plain sentences.

## Everywhere
close = Close
next = Next
check = Check
undo = Undo
redo = Redo
start-over = Start over
tools = Undo and start over
commands = What you can do
hint = Help
choices = Choose
home = Home
keypad = Number keys
key-back = Rub out
key-slash = Fraction bar
key-point = Decimal point
key-next-box = Next box
read-aloud = Read it to me
read-together = Read it together
read-together-note = Ask an adult to read this with you.
switch-screen = Screen
switch-voice = Voice
opening = One moment.
hand-put-in = Put in: { $place }
not-found = This page is not here.
try-again = Try again

## Who are you?
home-title = Who are you?
home-empty = Nobody is here yet. An adult can add the first child.
home-adults = For adults
get-up = Somebody else

## Today
today-hello = Hello, { $name }!
today-path = Today
today-review = Warm up
today-skill = Practice
today-choice = You choose
today-start = Start
sound-check = Can you hear this?
sound-heard = I hear it
sound-not-heard = I hear nothing

## A sitting
leave = Leave
items-done = { $n ->
    [one] 1 done
   *[other] { $n } done
}
phase-i = Watch me
phase-we = Together
phase-you = You
prompt-look = Look where it shines. Do that next.
prompt-what-next = What comes next?
noted = Thank you. Here is the next one.
help-table = Look here
lesson-step = Show me
lesson-now-you = Now you
lesson-look-again = Look again.
choice-title = What would you like?
choice-more = A little more
choice-another = Something else: { $skill }
choice-done = I am done
ending-title = Well worked.
ending-can = What I can do now
# $items $minutes
ending-worked = { $items ->
    [one] 1 task
   *[other] { $items } tasks
} in { $minutes ->
    [one] 1 minute.
   *[other] { $minutes } minutes.
}
ending-home = Go home
hand-in = Hand in
handed-in-question = A file was made. An adult can look for it in Downloads. Is it there?
handed-in-failed = No file could be made here. An adult can take the work away on the page for adults.
handed-in-yes = Yes, I saw the file
taken-last = Work was last taken away on { $day }.
taken-never = Work was never taken away from this device.

## The adult's card
adult-card = Card for the adult
adult-no-suspect = No error to talk about yet.
adult-suspects = The last answer fits:
adult-ask = Ask:
adult-showed-it = I showed it
adult-five-minutes = Five minutes left
adult-end-now = End now

## How records are kept
keeping-safe = Work is kept on this device until it is taken away. It can be lost when a profile is wiped.
keeping-shared = All Tenfold files that are opened on this computer keep their work in one place. Other pages that are opened as files can read it and change it. Please hand in before you close the page.
keeping-small = This browser keeps little. The last seconds of work can be lost. Please take the work away after each sitting.
keeping-nothing = This browser keeps nothing. All work is lost when the page is closed, unless it is handed in before.
keeping-damaged = Some stored data was damaged. It was set aside, and the rest is in order.
trouble-full = There is no room left on this device. Please take the work away.
trouble-blocked = This browser does not let Tenfold keep work right now. Please tell an adult.
trouble-other-tab = Tenfold is open in another tab. Only one can keep work.
trouble-newer = A newer Tenfold has been used on this device. Nothing was touched. Please open Tenfold once with the internet on, so that it can update.
trouble-not-secure = This address is not protected (no https). An adult decides whether work may be kept here.
trouble-shared = Tenfold was opened as a file. An adult decides whether work may be kept here.
stopped-full = There is no room left to keep work. Your last answer was not counted. Please hand in now, and tell an adult.
keep-anyway = An adult says: keep work here
use-this-tab = Use this tab

## The interventionist's side
teach-title = Students and work
teach-students = Students
teach-new = New student
teach-table = Every student by skill
teach-files = Files
teach-skills = Look at a skill
teach-promise = Nothing is sent anywhere. No real name is needed. Tenfold is practice, not a screener, and it does not diagnose.
edit = Change
erase = Erase
keep = Keep
print = Print
column-student = Student
column-skill = Skill
column-stage = Stage
column-last = Last practiced
column-block = This block
column-reason = Why
stage-not-begun = Not begun
# $right $of
block-so-far = { $right } of { $of } right
reasons-before = Earlier
form-nickname = Nickname or code
form-nickname-note = No real name, please.
form-nickname-missing = Please write a nickname or a code.
form-grade = Grade
form-picture = Picture
form-picture-number = Picture { $number }
form-skills = Skills to practice
form-supports = Supports
form-minutes = Minutes of practice
support-read-aloud = Questions are read aloud by themselves
support-screen-reader = A screen reader speaks, not Tenfold
support-large = Larger text
support-contrast = High contrast
support-left-handed = Symbols on the left
support-sounds = Soft ticks when a piece lands
support-repeat-filter = Wait between taps, in milliseconds
support-rate = How fast the voice speaks
erase-question = Erase { $name } and all work from this device? It stays erased, also when old files are read.
erase-export-first = Take the work away first
erase-now = Erase
export-attempts = Every answer (CSV)
export-summary = Where everyone stands (CSV)
export-json = All records (JSON)
import-choose = Add the work of other devices
# $new $known $students
import-report = { $new } new, { $known } already here, { $students } new students.
import-conflicting = { $n } have a number that is used already, with other content. Both are kept.
import-damaged = { $n } could not be read and are left out.
import-of-erased = { $n } belong to students who were erased. They stay erased.
import-erases = { $n } students of this device were erased elsewhere. Their work will be erased here too.
import-folder = Or a whole folder
# $at $of
import-reading = File { $at } of { $of } is being read.
import-adding = One moment. It is being added.
import-more = and { $count } more
import-aside = { $n } other files of the folder were not looked into.
import-apply = Add
import-cancel = Leave it

## One skill to look at
try-only = Only: { $feature }.
try-all = Any item
try-note = Nothing is recorded here.
try-stages = Stage
try-phases = Whose turn
