# La clase en vistas en la página para adultos: cuadro, una destreza, un estudiante en el tiempo, minutos y días.

## Elegir una vista y lo que muestra
views-title = Vistas de la clase
view-table = Tabla
view-matrix = Cuadro
view-skill = Una destreza
view-student = Un estudiante en el tiempo
view-minutes = Minutos y días
filter-from = Desde
filter-to = Hasta
filter-note = Sin fechas cuenta todo.
views-reading = Un momento. Se leen los registros.
views-nobody = No hay nadie en esta selección.
# $first $last $of
table-shown = Filas { $first } a { $last } de { $of }
# $first $last $of
views-shown = Estudiantes { $first } a { $last } de { $of }
views-before = Página anterior
views-after = Página siguiente

## Cuadro
# $grade $domain
matrix-group = Grado { $grade }: { $domain }
matrix-caption = Estudiantes por destreza: la etapa y las diez últimas respuestas sin ayuda
matrix-legend = C con objetos, R con dibujos, A con números, M dominado. Un punto: planeado, sin empezar. Un signo de exclamación: por favor, revise.
matrix-marks = Las barras pequeñas son las diez últimas respuestas sin ayuda, la más reciente a la derecha. Hacia arriba, correcta; hacia abajo, incorrecta.
matrix-planned = Mostrar también lo que solo está planeado
matrix-not-begun = Planeado, sin empezar
matrix-flagged = por favor, revise
matrix-none = No se practicó nada en estos días.
# $right $of
marks-said = { $right } de las últimas { $of } correctas

## Una destreza
skill-caption = { $skill }: primero, quien la necesita ahora
skill-not-planned = Sin planear
column-last-ten = Últimas diez
column-repeats = Errores que se repiten
# $name $times $days
skill-error = { $name }: { $times } veces, { $days }
skill-choose = Elija una destreza.

## Un estudiante en el tiempo
over-time-who = Estudiante
over-time-changes = Cambios de etapa
over-time-from = De la etapa
over-time-to = A la etapa

## Minutos y días
minutes-caption = Días y minutos de práctica en cada semana, junto al plan
minutes-note = El plan es el de hoy. Las semanas empiezan el lunes.
minutes-plan = Plan para una semana
# $days $minutes
minutes-wanted = { $days ->
    [one] 1 día
   *[other] { $days } días
}, { $minutes } min
minutes-no-plan = Sin días planeados
minutes-week = Semana del { $day }
minutes-reached = Cumplido
minutes-below = Menos que el plan
