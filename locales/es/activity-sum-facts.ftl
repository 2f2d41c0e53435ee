# Sumas y restas hasta 20 según los hechos de los que salen.

# $case $first $second $answer $less $more
sum-facts = { $case ->
    [question-double] ¿Cuántas veces tomamos { $first }?
    [question-near] Piensa en dos veces { $less }. ¿Cuánto es?
    [question-ten] ¿Cuánto le falta a { $more } para ser 10?
    [question-count] ¿Con qué número empezamos?
    [question-less] ¿De qué número quitamos?
    [ask-frame-rows] Pon { $first } en la primera fila y { $second } en la segunda. ¿Cuántas hay?
    [again-frame-rows] Pon los dos números, cada uno en su fila. ¿Cuántas hay en total?
    [not-yet-frame-rows] Primero pon los dos números, uno en cada fila.
    [row-first] Ponemos { $first } en la primera fila.
    [row-second] Ponemos { $second } en la segunda fila.
    [ask-frame-take] Quita { $second }. ¿Cuántas quedan?
    [again-frame-take] Aquí hay { $first } fichas. Se van { $second }. ¿Cuántas se quedan?
    [not-yet-frame-take] Primero quita fichas.
    [take] Quitamos { $second }.
    [ask-jumps] Empieza en { $first }. Salta { $second } en total. ¿A qué número llegas?
    [again-jumps] Estás en { $first }. Avanzas { $second } más. ¿Dónde estás ahora?
    [not-yet-jumps] Primero haz tus saltos.
    [ask-jumps-back] Empieza en { $first }. Salta hacia atrás { $second } en total. ¿A qué número llegas?
    [again-jumps-back] Estás en { $first }. Regresas { $second }. ¿Dónde estás ahora?
    [not-yet-jumps-back] Primero haz tus saltos.
    [first-near] Primero saltamos hasta lo que sabemos.
    [first-ten] Primero saltamos hasta 10.
    [first-less] Primero saltamos hacia atrás hasta 10.
    [last-double] Saltamos { $first } otra vez: es un doble.
    [last-near] Ahora saltamos lo que falta.
    [last-ten] Ahora saltamos lo que falta.
    [last-count] Saltamos { $second }.
    [last-less] Luego saltamos hacia atrás lo que falta.
    [ask-card] ¿Cuánto es { $first } más { $second }?
    [again-card] Tienes { $first }. Te dan { $second } más. ¿Cuántos tienes?
    [ask-card-back] ¿Cuánto es { $first } menos { $second }?
    [again-card-back] Tienes { $first }. Regalas { $second }. ¿Cuántos te quedan?
    [strategy-double] Los dos números son iguales. Usa el doble que ya sabes.
    [strategy-near] Los números son vecinos. El doble del menor, y uno más.
    [strategy-ten] Forma diez con el número mayor. Luego suma lo que queda.
    [strategy-count] Empieza con el número mayor. Sigue contando el menor.
    [strategy-less] Piensa en sumar: ¿{ $second } y cuánto más forman { $first }?
    [write-double] El doble de { $first } es { $answer }.
    [write-near] El doble de { $less } y uno más es { $answer }.
    [write-ten] Formamos diez con { $more }. Con el resto es { $answer }.
    [write-count] Desde { $more } contamos { $less } más: { $answer }.
    [write-less] { $second } y { $answer } forman { $first }. Entonces el resultado es { $answer }.
    [praise-double] Usaste un doble.
    [praise-near] Usaste un doble cercano.
    [praise-ten] Formaste diez en el camino.
    [praise-count] Empezaste con el número mayor.
   *[praise-less] Supiste qué dos números forman { $first }.
}
