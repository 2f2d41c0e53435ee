## Lo que se planea para un estudiante
plan-skill-added = Se agrega: { $skill }
plan-skill-dropped = Se quita: { $skill }
plan-order = Otro orden, que empieza con: { $skill }
# $name $was $is
plan-changed = { $name }: { $was } → { $is }
plan-support-on = Se activa: { $support }
plan-support-off = Se desactiva: { $support }
# $skill $aim $day
plan-goal = { $skill }: { $aim } para el { $day }
plan-goal-set = Meta: { $goal }
plan-goal-dropped = Ya no es meta: { $goal }
form-days = Días de práctica por semana
