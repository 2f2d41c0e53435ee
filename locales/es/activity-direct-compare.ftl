# Dos cosas que se comparan sin números.

direct-question = { $layout ->
    [weigh] ¿Qué hace lo más pesado con su platillo?
    [pour] Sobra agua. ¿En qué vaso cabe más?
    [longer] ¿Basta con mirar una sola punta?
    [shorter] ¿Basta con mirar una sola punta?
   *[other] ¿Dónde deben empezar los dos?
}
direct-choice = { $case ->
    [weigh-right] Lo baja.
    [weigh-wrong] Lo sube.
    [pour-right] En el angosto
    [pour-wrong] En el ancho
    [longer-right] No, hay que mirar las dos
    [longer-wrong] Sí, una sola
    [shorter-right] No, hay que mirar las dos
    [shorter-wrong] Sí, una sola
    [ribbons-right] En la misma raya
    [ribbons-wrong] Donde sea
    [redraw-right] En la misma raya
   *[redraw-wrong] Donde sea
}
direct-compare = { $case ->
    [ask-ribbons] Lleva los dos listones a la raya. ¿Cuál es más largo? Toca al lado. Toca = si son iguales.
    [ask-weigh] Pon las dos cosas en la balanza. ¿Cuál pesa más? Tócala. Toca = si pesan igual.
    [ask-pour] Pasa el agua al otro vaso. ¿En cuál cabe más? Tócalo. Toca = si cabe igual.
    [ask-redraw] Dibuja otra vez las dos tiras desde la raya. ¿Cuál es más larga? Toca = si son iguales.
    [ask-longer] ¿Qué tira es más larga? Toca al lado. Toca = si son iguales.
    [ask-shorter] ¿Qué tira es más corta? Toca al lado. Toca = si son iguales.
    [again-ribbons] Haz que los dos listones empiecen en la raya. ¿Cuál se pasa?
    [again-weigh] ¿Cuál baja su platillo?
    [again-pour] ¿Sobra agua? ¿O no se llena el vaso ancho?
    [again-redraw] Cuenta los cuadritos de una tira. Dibuja igual desde la raya.
    [again-longer] No mires una sola punta. ¿Cuál tiene más cuadritos?
    [again-shorter] No mires una sola punta. ¿Cuál tiene menos cuadritos?
    [strategy-ribbons] Una punta de cada listón va en la raya. Luego mira las otras puntas.
    [strategy-weigh] Pon una cosa en cada platillo. Baja la que pesa más.
    [strategy-pour] El vaso angosto está lleno. Pasa el agua al ancho.
    [strategy-redraw] Empieza las dos en la raya. Luego mira las otras puntas.
    [strategy-longer] En tu mente, muévelas hasta que empiecen en la misma raya.
    [strategy-shorter] En tu mente, muévelas hasta que empiecen en la misma raya.
    [not-yet-ribbons] Primero lleva los dos listones a la raya. Luego elige.
    [not-yet-weigh] Primero pon las dos cosas en la balanza. Luego elige.
    [not-yet-pour] Primero pasa el agua al otro vaso. Luego elige.
    [not-yet-redraw] Primero dibuja las dos tiras desde la raya. Luego elige.
    [not-yet-longer] Primero elige.
    [not-yet-shorter] Primero elige.
    [step-ribbons] Llevamos los dos listones a la raya.
    [step-weigh] Ponemos una cosa en cada platillo.
    [step-pour] Pasamos el agua al vaso ancho.
    [step-redraw] Dibujamos otra vez las dos tiras desde la raya.
    [write-longer-first] El de arriba se pasa. Es más largo.
    [write-longer-same] Los dos terminan en el mismo lugar. Son iguales.
    [write-longer-second] El de abajo se pasa. Es más largo.
    [write-shorter-first] Arriba hay más cuadritos. La tira de abajo es más corta.
    [write-shorter-same] Las dos tienen los mismos cuadritos. Son iguales.
    [write-shorter-second] Abajo hay más cuadritos. La tira de arriba es más corta.
    [write-weigh-first] La pelota baja. Pesa más.
    [write-weigh-same] La barra está nivelada. Pesan igual.
    [write-weigh-second] La caja baja. Pesa más.
    [write-pour-first] Sobra agua. En el vaso angosto cabe más.
    [write-pour-same] El vaso ancho se llena y no sobra nada. Cabe igual.
    [write-pour-second] El vaso ancho no se llena. En él cabe más.
    [praise-weigh] Dejaste que la balanza te lo dijera.
    [praise-pour] Dejaste que el agua te lo dijera.
   *[praise-line] Miraste las dos puntas.
}

meas-not-aligned = { $part ->
    [name] Compara sin una misma raya para empezar
    [does] Deja un listón donde está y cree que el que llega más lejos es el más largo.
    [why] Cuando todo está sobre el mismo piso, lo más alto llega más arriba. Aquí nadie les ha puesto un piso.
    [next] Que dos niños comparen su estatura mientras uno está parado en una silla. Hablen de por qué no es justo.
    [feedback] Uno empieza más adelante que el otro. Lleva los dos a la raya.
   *[question] ¿Dónde empieza este? ¿Y dónde empieza el otro?
}
meas-one-end = { $part ->
    [name] Juzga por una sola punta
    [does] Mira dónde está una punta y olvida la otra: la tira que llega más lejos le parece más larga.
    [why] En la punta de allá es donde pasa algo. Las puntas de acá antes siempre estaban parejas.
    [next] Empuje uno de dos lápices iguales hacia adelante. Pregunte si se hizo más largo, y vuelva a ponerlo en su lugar.
    [feedback] Llega más lejos. Pero mira también dónde empieza.
   *[question] ¿Qué le pasa a la tira cuando la empujo?
}
