## What is planned for a student
plan-skill-added = Added: { $skill }
plan-skill-dropped = Taken off: { $skill }
plan-order = Another order, beginning with: { $skill }
# $name $was $is
plan-changed = { $name }: { $was } → { $is }
plan-support-on = Now on: { $support }
plan-support-off = Now off: { $support }
# $skill $aim $day
plan-goal = { $skill }: { $aim } by { $day }
plan-goal-set = Goal: { $goal }
plan-goal-dropped = No goal any more: { $goal }
form-days = Days of practice in a week

## Planning, in the student form
plan-no-skill = none
plan-order-title = Order of the skills
plan-earlier = Earlier
plan-later = Later
plan-goals = Goals
plan-aim = What is to be reached
plan-by = By which day
plan-goal-add = Add this goal
plan-goal-drop = Drop
plan-goal-missing = Please choose a skill and a day.
plan-place = Begin one skill at another stage
plan-place-note = The student goes on at this stage, whatever was reached before.
plan-why = Why is the plan changed?
plan-why-note = A change of the plan is kept with its day and this reason.
plan-why-missing = The plan was changed. Please write why.
plan-history = What was decided, and why
plan-history-none = Nothing yet.
plan-first = The first plan that was kept
# $skill $stage
plan-placed = { $skill } begins: { $stage }
