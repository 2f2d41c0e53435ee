# Redondear al vecino más cercano.

# A qué se redondea, y una de esas.
round-to = { $unit ->
    [10] a la decena más cercana
    [100] a la centena más cercana
    [1000] al millar más cercano
   *[other] a la decena de millar más cercana
}
round-one = { $unit ->
    [10] una decena
    [100] una centena
    [1000] un millar
   *[other] una decena de millar
}
# $low $high
round-between = { $low } y { $high }

# $case $number $middle $answer $to $one
round = { $case ->
    [question-between] ¿Entre cuáles dos está { $number }?
    [question-middle] ¿Qué número está en la mitad de la recta?
    [question-half] ¿Cuánto es la mitad de { $one }?
    [ask-beads] Hay { $number } cuentas a la izquierda. Muévelas { $to }. ¿Qué número es?
    [again-beads] Ve de { $number } a la decena completa que está más cerca. ¿Cuál es?
    [strategy-beads] Cada color son diez cuentas. ¿Cuánto hay hacia atrás y cuánto hacia adelante?
    [not-yet-beads] Primero mueve las cuentas hasta una decena completa.
    [first-beads-up] Hasta { $answer }, hacia adelante, es más corto.
    [first-beads-down] Hasta { $answer }, hacia atrás, es más corto.
    [first-beads-half] Los dos caminos son iguales. Entonces avanzamos hasta { $answer }.
    [praise-beads] Comparaste el camino hacia atrás y hacia adelante.
    [ask-line] Marca la mitad de la recta. Luego redondea { $number } { $to }.
    [again-line] ¿Dónde está la mitad? ¿{ $number } está antes? Escribe el extremo más cercano.
    [strategy-line] Antes de la mitad está más cerca el izquierdo. Desde la mitad, toma el derecho.
    [not-yet-line] Primero marca la mitad de la recta.
    [first-line] Marcamos la mitad. Es { $middle }.
    [write-line-up] { $number } está después de la mitad. El extremo más cercano es { $answer }.
    [write-line-down] { $number } está antes de la mitad. El extremo más cercano es { $answer }.
    [write-line-half] { $number } está justo en la mitad. Entonces redondeamos a { $answer }.
    [praise-line] Miraste de qué lado de la mitad está el número.
    [ask-discs] Aquí está el { $number }. Cambia las fichas para redondear { $to }. ¿Qué número es?
    [again-discs] No dejes fichas menores que { $one }. Agrega { $one } solo si queda más cerca.
    [strategy-discs] Mira las fichas menores. ¿Forman la mitad de { $one } o más?
    [not-yet-discs] Primero cambia las fichas.
    [add-discs] Las fichas menores forman la mitad o más. Agregamos { $one }.
    [rest-discs] Ahora quitamos las fichas menores.
    [take-discs] Las fichas menores forman menos de la mitad. Las quitamos.
    [praise-discs] Comparaste las fichas menores con la mitad de { $one }.
    [ask-card] Redondea { $number } { $to }. ¿Qué número es?
    [again-card] Piensa en los números redondos de los lados. ¿Cuál está más cerca de { $number }?
    [strategy-card] Busca los dos números redondos de los lados. ¿Cuál está más cerca?
    [write] { $number } { $to } es { $answer }.
   *[praise-card] Comparaste los números de los dos lados.
}

round-truncates = { $part ->
    [name] Siempre redondea hacia abajo
    [does] Pone ceros en los últimos dígitos: redondea 348 a 340.
    [why] Para hacer más sencillo un número, deja fuera la parte pequeña.
    [next] Caminen en una recta de una decena a la siguiente. Pregunte desde cada número qué extremo está más cerca.
    [feedback] Fuiste hacia atrás. ¿Es más corto el camino hacia adelante?
   *[question] ¿Cuánto hay hacia atrás y cuánto hacia adelante?
}
round-wrong-place = { $part ->
    [name] Redondea a otro lugar
    [does] Redondea 348 a 350 donde se pide la centena más cercana.
    [why] Aprendió a redondear con decenas y redondea así todos los números.
    [next] Que diga primero los dos vecinos y dibuje la recta entre ellos.
    [feedback] Mira otra vez qué lugar se pide.
   *[question] ¿Entre qué dos números estás escogiendo?
}
round-rolls = { $part ->
    [name] Redondea un lugar tras otro
    [does] Redondea 348 a 350, y ese a 400.
    [why] Cada paso por sí solo está bien, y olvida el primer número.
    [next] Marquen el número y la mitad en una recta. Pregunte qué extremo está más cerca del número mismo.
    [feedback] Mira el primer número completo. ¿Pasa de la mitad?
   *[question] ¿Dónde está el número mismo, antes o después de la mitad?
}
