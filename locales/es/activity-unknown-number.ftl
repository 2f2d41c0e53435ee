# Un número que no se conoce, en cualquier lugar de una igualdad.

unknown-question = { $about ->
    [more] ¿Qué platillo tiene más ahora?
    [whole] ¿Cuál es el todo?
   *[sums] ¿Cuánto vale el lado que no tiene casilla?
}
# $case $side $answer
unknown-number = { $case ->
    [ask-left] Pon cubos en el platillo izquierdo. Los dos deben tener lo mismo. ¿Cuántos pusiste?
    [ask-right] Pon cubos en el platillo derecho. Los dos deben tener lo mismo. ¿Cuántos pusiste?
    [ask-take] Quita cubos del platillo izquierdo. Los dos deben tener lo mismo. ¿Cuántos quitaste?
    [again-put] Cuenta los dos platillos. ¿Cuántos cubos le faltan a uno de ellos?
    [again-take] Cuenta los dos platillos. ¿Cuántos cubos le sobran al izquierdo?
    [strategy-put] Cuenta el platillo que tiene más. Luego sigue contando desde el otro.
    [strategy-take] Cuenta el platillo derecho. El izquierdo debe quedarse con esa cantidad.
    [not-yet-put] Primero pon cubos en el platillo.
    [not-yet-take] Primero quita cubos del platillo izquierdo.
    [build-put] Ponemos cubos hasta que los dos platillos tengan { $side }.
    [build-take] Quitamos cubos hasta que el izquierdo también tenga { $side }.
    [write-put] Pusimos { $answer }. Ahora los dos platillos tienen { $side }.
    [write-take] Quitamos { $answer }. Ahora los dos platillos tienen { $side }.
    [praise-put] Pusiste { $answer }. Los dos platillos tienen { $side }.
    [praise-take] Quitaste { $answer }. Los dos platillos tienen { $side }.
    [ask-bar] Pon cada número y el signo de pregunta en la barra. Luego escribe el número que falta.
    [again-bar] Arriba de la barra va el todo. En la barra van sus dos partes. ¿Qué va en cada lugar?
    [strategy-bar] Primero busca el todo. Con más, está solo. Con menos, va primero.
    [not-yet-bar] Primero pon los números y el signo de pregunta en la barra.
    [build-whole] Este es el todo. Va arriba de la barra.
    [build-parts] Estas son sus dos partes.
    [write-bar] El número que falta es { $answer }.
    [praise-bar] Encontraste el todo y sus partes. El número que falta es { $answer }.
    [ask-card] ¿Qué número falta?
    [again-parts] ¿Con qué número es cierto esto?
    [again-sums] ¿Con qué número valen lo mismo los dos lados?
    [strategy-parts] Primero busca el todo. Con más, está solo. Con menos, va primero.
    [strategy-sums] Primero calcula el lado sin casilla. Luego haz que el otro valga lo mismo.
    [write-parts] Con { $answer } es cierto.
    [write-sums] Un lado vale { $side }. Con { $answer } el otro lado también vale { $side }.
    [praise-parts] Buscaste el todo y sus partes. Es { $answer }.
   *[praise-sums] Hiciste iguales los dos lados. Cada lado vale { $side }.
}
