# Antes o después del mediodía.

# $event
day-event = { $event ->
    [asleep] Está oscuro. Todos duermen.
    [sunrise] Sale el sol. Te despiertas.
    [breakfast] Desayunas antes de la escuela.
    [school] Empiezan las clases en la escuela.
    [recess] Tienes recreo antes del almuerzo.
    [lunch] Almuerzas en la escuela.
    [back] Vuelves a clase después del almuerzo.
    [home] Termina la escuela. Vas a casa.
    [play] Juegas después de la escuela.
    [dinner] Cenas en casa.
    [bath] Te bañas antes de dormir.
    [bed] Te vas a la cama.
   *[dark] Está oscuro. Acabas de dormirte.
}
before-noon = antes del mediodía
after-noon = después del mediodía
# $case $event $half $time $told
half-of-day = { $case ->
    [ask-day] { $event } El reloj muestra { $time }. Pon ahí el marcador. Luego escribe la hora.
    [again-day] { $event } ¿En qué mitad del día es? Busca ahí la hora.
    [strategy-day] Primero piensa: ¿es antes o después del mediodía? Luego busca la hora.
    [not-yet-day] Primero pon el marcador en una hora.
    [question-day] { $event } ¿Cuándo es?
    [first-day] { $half ->
        [am] Es después de la medianoche y antes del mediodía.
       *[pm] Es después del mediodía y antes de la medianoche.
    } Ponemos el marcador en la última hora que empezó.
    [write-day] { $half ->
        [am] De la medianoche al mediodía escribimos a. m.
       *[pm] Del mediodía a la medianoche escribimos p. m.
    }
    [praise-day] Encontraste la mitad del día y luego la hora.
    [ask-day-line] { $event } El reloj muestra { $time }. Marca la hora. Luego escríbela.
    [again-day-line] { $event } ¿En qué mitad del día es? Marca ahí la hora.
    [strategy-day-line] Primero piensa: ¿es antes o después del mediodía? Luego busca la hora.
    [not-yet-day-line] Primero marca una hora.
    [question-day-line] { $event } ¿Cuándo es?
    [first-day-line] { $half ->
        [am] Es después de la medianoche y antes del mediodía.
       *[pm] Es después del mediodía y antes de la medianoche.
    } Marcamos la última hora que empezó.
    [write-day-line] { $half ->
        [am] De la medianoche al mediodía escribimos a. m.
       *[pm] Del mediodía a la medianoche escribimos p. m.
    }
    [praise-day-line] Encontraste la mitad del día y luego la hora.
    [ask-day-half] { $event } Esto pasa a { $told }. Escribe la hora con a. m. o p. m.
    [again-day-half] { $event } ¿Es antes o después del mediodía? Escribe la hora.
    [strategy-day-half] a. m. va de la medianoche al mediodía. p. m. va del mediodía a la medianoche.
    [not-yet-day-half] Primero escribe la hora.
    [question-day-half] { $event } ¿Cuándo es?
    [write-day-half] { $half ->
        [am] Es antes del mediodía: a. m.
       *[pm] Es después del mediodía: p. m.
    }
   *[praise-day-half] Pensaste en el día y escribiste su mitad.
}

time-am-pm-swap = { $part ->
    [name] Confunde una mitad del día con la otra
    [does] Escribe p. m. para el desayuno a las 7:30, o a. m. para la cena.
    [why] El reloj muestra cada hora dos veces al día y se ve igual. Los dos nombres cortos le dicen poco a un niño.
    [next] Dibujen una tira de medianoche a medianoche. Pongan dibujos del día del niño y lean una hora para cada uno.
    [feedback] El reloj muestra esta hora dos veces al día. Piensa en lo que haces entonces.
   *[question] ¿Es antes o después del almuerzo?
}
time-night-is-pm = { $part ->
    [name] Cuenta toda la noche como p. m. del mismo día
    [does] Escribe p. m. para las 2:30 de la noche, cuando todos duermen.
    [why] La noche es una sola cosa para un niño, y empieza al anochecer. No se ve que a la mitad empieza otro día.
    [next] Sigan una noche en una tira del día: a la cama, medianoche, todavía dormido, sale el sol. Pregunte dónde empieza otro día.
    [feedback] La noche tiene dos partes. A la medianoche empieza otro día.
   *[question] ¿Ya pasó la medianoche?
}
time-noon-hour-is-am = { $part ->
    [name] Cuenta con la mañana la hora después del mediodía
    [does] Escribe a. m. para el almuerzo a las 12:20.
    [why] El 12 es el último al contar las horas; por eso parece que termina la mañana.
    [next] Pongan un reloj en 11:50 y gírenlo hasta pasar las 12. Al mediodía digan juntos: “Ahora empieza p. m.”
    [feedback] Busca el mediodía. ¿Esta hora es antes o después?
   *[question] ¿Qué empieza a las 12 del mediodía?
}
