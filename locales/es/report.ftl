# Informes de un estudiante: para la familia, para el equipo de la escuela, para la carpeta.
# A la familia se le habla de usted, con frases cortas.

## Lo que tienen en común los informes
# $date $year
report-day = { $date } de { $year }
# $first $last
report-days = Del { $first } al { $last }
# $first $second
report-list = { $first }, { $second }

## Para la familia
report-parents = Informe para la familia
report-parents-title = { $name } y las matemáticas
# $name $days $tasks
report-worked = { $name } trabajó con nosotros { $days ->
    [one] 1 día
   *[other] { $days } días
} e hizo { $tasks ->
    [one] 1 tarea.
   *[other] { $tasks } tareas.
}
report-can-title = Lo que { $name } ya sabe hacer
report-can-soon = { $name } apenas empieza. Pronto habrá más que contar.
# $name $can
report-masters = “{ $can }” { $name } lo hace solo con números.
# $name $can $stage
report-does = “{ $can }” { $stage ->
    [c] { $name } lo hace con objetos.
   *[r] { $name } lo hace con dibujos.
}
# $name $can $stage $right
report-learns = “{ $can }” { $stage ->
    [c] { $name } lo aprende con objetos.
    [r] { $name } lo aprende con dibujos.
   *[a] { $name } lo aprende con números.
} { $right ->
    [one] 1 tarea salió bien sin ayuda.
   *[other] { $right } tareas salieron bien sin ayuda.
}
report-next-title = Lo que sigue
# $name $can
report-next = { $name } va a aprender esto: “{ $can }”
# $name $can
report-next-same = { $name } sigue con esto: “{ $can }”
report-next-stage = { $stage ->
    [c] Empezamos con objetos que se mueven.
    [r] Hacemos dibujos.
   *[a] Lo hacemos solo con números.
}
report-next-none = { $name } ya hizo todo lo que teníamos en el plan. Vamos a elegir lo que sigue.
report-home-title = Cinco minutos en casa
report-home-note = No hace falta el teléfono. Háganlo dos o tres veces por semana, y paren mientras sea divertido.
report-home-needs = Lo que necesita: { $things }
report-home-does = Hagan esto: { $steps }
report-home-says = Puede decir: { $words }
report-no-test = Esta hoja habla de la práctica. No es un examen.
report-from = De parte de
report-reach = Cómo comunicarse conmigo

## Para el equipo de la escuela
report-team = Informe para el equipo escolar
report-team-title = { $name }: informe de práctica para el equipo escolar
# $name $id
report-skill = { $name } ({ $id })
# $right $of
report-of = { $right } de { $of }
report-nothing = ninguno
report-not-screening = Datos de práctica. Esto no es un diagnóstico ni el resultado de una evaluación de detección. Tenfold no tiene normas ni puntos de corte.
report-skills-title = Destrezas y etapas
report-skills-caption = En qué etapa está ahora, y respuestas sin ayuda en estos días
report-column-right = Bien sin ayuda
report-no-practice = En estos días no hubo práctica.
report-graph = Respuestas correctas sin ayuda, día por día: { $skill }. Los números están en la tabla.
report-graph-numbers = Los números de la gráfica: { $skill }
report-graph-changes = Una línea punteada es un cambio de etapa. Las razones están en la tabla de cambios.
report-changes-title = Cambios de etapa
report-changes-caption = Cada cambio, y su razón
report-no-changes = En estos días no cambió de etapa.
report-column-day = Fecha
report-dosage-title = Cantidad de práctica
# $sittings $days $minutes $planned
report-dosage = { $sittings ->
    [one] 1 sesión
   *[other] { $sittings } sesiones
} en { $days ->
    [one] 1 día,
   *[other] { $days } días,
} { $minutes ->
    [one] 1 minuto en total.
   *[other] { $minutes } minutos en total.
} El plan pide { $planned } minutos por sesión.
report-planned-days = { $days ->
    [one] También pide 1 día por semana.
   *[other] También pide { $days } días por semana.
}
report-cut-off = { $n ->
    [one] 1 sesión se interrumpió. Sus minutos se cuentan del primer registro al último.
   *[other] { $n } sesiones se interrumpieron. Sus minutos se cuentan del primer registro al último.
}
report-weeks-caption = Práctica en cada semana
report-column-week = Semana del
report-column-sittings = Sesiones
report-column-days = Días
report-column-minutes = Minutos
report-supports-title = Ayudas y apoyos
# $helped $of
report-helped = Se pidió ayuda antes de { $helped } de { $of } primeras respuestas. No cuentan como correctas sin ayuda.
# $support $times $of
report-support = { $support }: activo en { $times } de { $of } primeras respuestas
report-no-supports = No había apoyos activos.
report-patterns-title = Errores que explicarían las respuestas equivocadas
report-patterns-caption = Primeras respuestas equivocadas que un mismo error explicaría
report-patterns-note = Una respuesta puede corresponder a varios errores. Esto no es un diagnóstico ni el resultado de una evaluación de detección. Otras razones pueden dar el mismo patrón: la vista, el idioma, la atención, la ansiedad, el dispositivo, temas que no se enseñaron.
report-no-patterns = { $wrong ->
    [one] 1 primera respuesta fue equivocada. Ningún error explica dos de ellas.
   *[other] { $wrong } primeras respuestas fueron equivocadas. Ningún error explica dos de ellas.
}
report-column-does = Qué hace
report-column-fits = De las equivocadas
report-decisions-title = Metas y decisiones
report-decisions-caption = Qué se decidió sobre el plan, y por qué
report-column-decision = Decisión
# $first $second
report-sentences = { $first }. { $second }
# $day $reason
report-withdrawn = { $day }: se anuló una respuesta. { $reason }
report-decision = Fecha y decisión
report-facts-title = Para el registro del estado
report-facts-note = Lo llena una persona. Tenfold no sabe nada de esto ni lo decide.
report-fact-year = Año escolar
report-fact-grade = Grado
report-fact-screener = Se aplicó una evaluación de detección de discalculia
report-fact-identified = Se identificaron características de discalculia (sí o no)
report-fact-intervention = Nombre de la intervención

## La página de informes
reports = Informes
report-reader = Escrito en
report-first = Desde
report-last = Hasta
report-draft = Texto que se puede cambiar antes de imprimirlo

## Antes del grupo
before-group = Antes de su grupo
group-page-title = Antes de su grupo
group-page-title-of = Antes de su grupo: { $group }
group-page-who = Quién está y en qué etapa va cada uno
group-page-nothing = Aquí todos terminaron su plan. Elija destrezas nuevas, por favor.
group-page-model = Muestre
# $skill $stage
group-page-focus = { $skill }. { $stage }.
group-page-practised-by = Les toca a { $names }
group-page-materials = Ponga en la mesa
group-page-ask = Pregunte
# $math $answer $does $question
group-page-listen = { $math }: la respuesta { $answer } corresponde a este error. { $does } Pregunte entonces: { $question }
group-page-exit = Boleto de salida
# $math $key
group-page-key = { $math }: { $key }
group-page-plan = Treinta minutos
# $minutes $part
group-page-minutes = { $minutes } minutos. { $part }
group-page-i = Yo lo hago
group-page-we = Lo hacemos
group-page-you = Lo haces
group-page-warm-up = Repaso: { $skill }
# $ask $math $key
group-page-task = { $ask } ({ $math }; respuesta: { $key })
group-page-ticket = Boleto de salida: { $can }
group-page-name = Nombre
group-page-again = Otras tareas

## Una meta a partir de evidencia
goal = Meta a partir de evidencia
goal-title = { $name }: borrador de una meta
goal-draft-title = Borrador
goal-note = Cambie este texto como lo decida su equipo. Aquí no se decide nada.
# $name $days $right $of $skill $stage
goal-baseline = Punto de partida: { $name } respondió bien { $right } de { $of } tareas sin ayuda { $days }. Destreza: { $skill }. { $stage }.
# $by $name $up $block $mastery $skill
goal-sentence = Meta: A más tardar el { $by }, { $name } responderá bien al menos { $up } de { $block } tareas sin ayuda, en dos bloques seguidos, con números. Al menos un bloque tendrá { $mastery } respuestas correctas. Destreza: { $skill }.
goal-measure = Se mide con las tareas de Tenfold. Solo cuenta la primera respuesta, y solo sin ayuda.
goal-supports = Apoyos: { $supports }.
goal-no-supports = Apoyos: ninguno.
goal-items-title = De qué está hecho el punto de partida
goal-items-caption = Cada número de arriba sale de estas respuestas
goal-column-record = Registro
goal-by = Para lograrla antes del
goal-nothing = En estos días no hay respuestas sin ayuda en esta destreza.

## Antes y ahora
sample = Antes y ahora
# $name $skill
sample-title = { $name }, antes y ahora: { $skill }
sample-then = Antes: { $day }
sample-now = Ahora: { $day }
sample-math = Tarea: { $math }
# $answer $result
sample-answer = Respuesta: { $answer }. { $result }.
sample-record = Registro { $id }
sample-nothing = No hay dos respuestas de días distintos que mostrar, con una correcta al final.
