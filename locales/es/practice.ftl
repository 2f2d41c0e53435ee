not-right-yet = Todavía no.
built-right-said-wrong = Lo armaste bien. Mira otra vez tu número.
built-wrong-said-right = Tu número va bien. Mira otra vez tu mesa.
help-below = Mira, aquí está de otra manera. { $question }
help-together = Vamos a terminarlo juntos.
help-check = Ya está todo. Presiona Revisar.

date = { $month ->
    [1] { $day } de enero
    [2] { $day } de febrero
    [3] { $day } de marzo
    [4] { $day } de abril
    [5] { $day } de mayo
    [6] { $day } de junio
    [7] { $day } de julio
    [8] { $day } de agosto
    [9] { $day } de septiembre
    [10] { $day } de octubre
    [11] { $day } de noviembre
   *[12] { $day } de diciembre
}
on-no-day = ningún día
on-day = el { $day }
on-two-days = el { $first } y el { $second }
from-day-to-day = del { $first } al { $last }
reason-block = { $right } de { $of } correctas { $days }
reason-misconception = { $times } incorrectas seguidas con el mismo error { $days }: { $name }
reason-probes = Todas las preguntas de prueba correctas { $days }
reason-mastery = { $earlier } de { $of } y { $later } de { $of } correctas { $days }
reason-not-retained = Prueba de retención: { $right } de { $of } correctas { $days }
reason-retained = Prueba de retención superada: { $right } de { $of } correctas { $days }
reason-fell-first = Retrocedió { $times } veces en la primera etapa, la última { $days }. Primero viene: { $first }
reason-fell = Retrocedió { $times } veces en la primera etapa, la última { $days }. Por favor, revíselo.
reason-need-met = Ya está { $skill } { $days }. Puede continuar.
# $days $words
reason-placed = Etapa elegida por un adulto { $days }: { $words }
