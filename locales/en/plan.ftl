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

## Plans on their way to another device
plan-down-title = Plans for other devices
plan-down-note = A plan takes along what a student practices, the supports, and where the student stands. On the other device, choose the file at “Add the work of other devices”, or open the link.
plan-whose = For whom
plan-file = Plan as a file
plan-link = Plan as a link
plan-link-note = Open this link on the student’s device, or let its camera read the code. It holds the nickname and the plan.
plan-link-too-long = This plan is too long for a link. Please take the file.
plan-new-student = New on this device
plan-of-erased = Was erased on this device, and stays erased.
plan-same = Nothing changes.
plan-field = Changed: { $field }
