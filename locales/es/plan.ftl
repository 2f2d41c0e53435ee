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

## El plan, en el formulario del estudiante
plan-no-skill = ninguna
plan-order-title = Orden de las destrezas
plan-earlier = Antes
plan-later = Después
plan-goals = Metas
plan-aim = Lo que se quiere lograr
plan-by = Para qué día
plan-goal-add = Agregar esta meta
plan-goal-drop = Quitar
plan-goal-missing = Elija una destreza y un día.
plan-place = Empezar una destreza en otra etapa
plan-place-note = El estudiante sigue en esta etapa, haya logrado antes lo que haya logrado.
plan-why = ¿Por qué cambia el plan?
plan-why-note = Cada cambio del plan se guarda con su día y este motivo.
plan-why-missing = El plan cambió. Escriba por qué.
plan-history = Qué se decidió y por qué
plan-history-none = Todavía nada.
plan-first = El primer plan guardado
# $skill $stage
plan-placed = { $skill } empieza: { $stage }

## Planes que van a otro dispositivo
plan-down-title = Planes para otros dispositivos
plan-down-note = Un plan lleva lo que practica un estudiante, sus apoyos y hasta dónde ha llegado. En el otro dispositivo, elija el archivo en «Agregar el trabajo de otros dispositivos» o abra el enlace.
plan-whose = Para quién
plan-file = Plan como archivo
plan-link = Plan como enlace
plan-link-note = Abra este enlace en el dispositivo del estudiante, o lea el código con su cámara. Contiene el apodo y el plan.
plan-link-too-long = Este plan es demasiado largo para un enlace. Use el archivo.
plan-new-student = Nuevo en este dispositivo
plan-of-erased = Se borró en este dispositivo y sigue borrado.
plan-same = Nada cambia.
plan-field = Cambia: { $field }
