# Puntos de la cuadrícula.

points-over = A la derecha
points-up = Hacia arriba
points-question = ¿Hacia dónde vamos primero?
# $case $across $up
points = { $case ->
    [ask-walk] Avanza { $across } a la derecha y marca un punto. Sube { $up } y marca otro. Escribe el par donde estás.
    [ask-plot] Marca un punto en ({ $across },{ $up }).
    [ask-read] ¿Dónde está el punto? Escribe el par.
    [ask-card] Empieza en el 0. Avanza { $across } a la derecha y sube { $up }. ¿Qué par es?
    [over] Empezamos en el 0 y avanzamos { $across } a la derecha.
    [up] Desde ahí subimos { $up }.
    [plot] Avanzamos { $across } a la derecha y subimos { $up }.
    [again] El primer número dice cuánto a la derecha. El segundo dice cuánto hacia arriba.
    [strategy] Empieza en el 0. Primero ve a la derecha y luego sube.
    [not-yet] Primero marca tus puntos en la cuadrícula.
    [write] { $across } a la derecha y { $up } hacia arriba es ({ $across },{ $up }).
   *[praise] Primero fuiste a la derecha y luego subiste.
}

coord-swaps = { $part ->
    [name] Va primero hacia arriba y luego a la derecha
    [does] Toma el primer número para subir: pone (3, 5) tres hacia arriba y cinco a la derecha.
    [why] Los dos números se parecen, y nada en el papel dice cuál va primero.
    [next] Caminen sobre una cuadrícula de cinta en el piso. Digan en cada paso “a la derecha y luego arriba”, como por un pasillo y luego la escalera.
    [feedback] El primer número va a la derecha. El segundo va hacia arriba.
   *[question] ¿Hacia dónde fuiste con el primer número?
}
coord-from-one = { $part ->
    [name] Cuenta la línea del cero como uno
    [does] Empieza a contar en el eje: cada número queda desviado por uno.
    [why] Contar empieza con uno, y el eje es la primera línea que hay.
    [next] Párense en el cero de una cuadrícula en el piso. Digan “cero” ahí y cuenten solo al mover un pie.
    [feedback] Antes de avanzar estás en el 0. Cuenta pasos y no líneas.
   *[question] ¿Dónde estás antes de tu primer paso?
}
