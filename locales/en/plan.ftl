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
