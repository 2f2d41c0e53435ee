# The class in views on the page for adults: matrix, one skill, one student over time, minutes and days.

## Choosing a view and what it shows
views-title = Views of the class
view-table = Table
view-matrix = Matrix
view-skill = One skill
view-student = One student over time
view-minutes = Minutes and days
filter-from = From
filter-to = To
filter-note = Without dates, everything counts.
views-reading = One moment. The records are being read.
views-nobody = Nobody is in this choice.
# $first $last $of
table-shown = Rows { $first } to { $last } of { $of }
# $first $last $of
views-shown = Students { $first } to { $last } of { $of }
views-before = Previous page
views-after = Next page

## Matrix
# $grade $domain
matrix-group = Grade { $grade }: { $domain }
matrix-caption = Students by skill: the stage, and the last ten answers without help
matrix-legend = C with objects, R with drawings, A with numbers, M mastered. A dot: planned, not begun. An exclamation mark: please look.
matrix-marks = Small bars are the last ten answers without help, the newest on the right. Up is right, down is not right.
matrix-planned = Also show what is only planned
matrix-not-begun = Planned, not begun
matrix-flagged = please look
matrix-none = Nothing was practiced in these days.
# $right $of
marks-said = { $right } of the last { $of } right

## One skill
skill-caption = { $skill }: who needs it now comes first
skill-not-planned = Not planned
column-last-ten = Last ten
column-repeats = Errors that repeat
# $name $times $days
skill-error = { $name }: { $times } times, { $days }
skill-choose = Choose a skill.

## One student over time
over-time-who = Student
over-time-changes = Changes of stage
over-time-from = From stage
over-time-to = To stage

## Minutes and days
minutes-caption = Days and minutes of practice in each week, beside the plan
minutes-note = The plan is the one of today. Weeks begin on Monday.
minutes-plan = Plan for a week
# $days $minutes
minutes-wanted = { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $minutes } min
minutes-no-plan = No days planned
minutes-week = Week of { $day }
minutes-reached = Reached
minutes-below = Below the plan
