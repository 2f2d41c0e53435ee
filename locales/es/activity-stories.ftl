# Historias de juntar, quitar y comparar.
story-step = { $case ->
    [ask-c] Muéstralo con fichas.
    [ask-r] Elige un dibujo y coloca las tarjetas.
    [ask-dots] Termina el dibujo.
    [ask-a] Escríbelo con un cuadro vacío.
    [not-yet-c] Primero muestra la historia con fichas.
    [not-yet-r] Primero dibuja la historia.
    [not-yet-dots] Primero termina el dibujo.
    [not-yet-a] Primero escribe la historia como ecuación.
    [ask-plates] Muéstralo en platos.
    [ask-tiles] Muéstralo en filas de fichas.
    [not-yet-plates] Primero muestra la historia en platos.
    [not-yet-tiles] Primero muestra la historia en filas.
    [ask-ribbons] Pon las cintas junto al metro, como en la historia.
    [not-yet-ribbons] Primero pon las cintas como en la historia.
    [ask-bars] Muéstralo con barras de partes iguales.
    [not-yet-bars] Primero muestra la historia con barras.
    [ask-tiles-estimate] Arma su ecuación. Luego halla la respuesta y dónde está.
    [not-yet-tiles-estimate] Primero arma la ecuación.
    [strategy-estimate] Primero estima. ¿Es más de 1/2? ¿Es más de 1? Luego calcula.
    [ask-two-r] Elige dos dibujos y coloca las tarjetas. La estrella es lo que hallas primero.
    [ask-two-a] Arma dos ecuaciones. La estrella es lo que hallas primero.
    [ask-rest-a] Escribe la ecuación. Lo que sobra va después de la R.
    [strategy-rest] Forma grupos completos. ¿Sobra algo? ¿Qué hace la historia con eso?
    [again-two] Primero hay que hallar algo. Con eso hallas lo demás.
    [strategy-two] ¿Qué puedes hallar primero? Llámalo estrella. Luego sigue desde ahí.
    [strategy] Cuenta la historia con tus palabras. ¿Qué sabes? ¿Qué buscas?
    [place] Cada número va en su cuadro. El signo de pregunta es lo que buscamos.
   *[question] ¿Qué buscamos?
}
# $case $known $other $whole
stories = { $case ->
    [first-plus] Ponemos { $known } fichas en una parte.
    [second-plus] Ponemos { $other } en la otra parte.
    [first-minus] Ponemos las { $whole } en el todo.
    [second-minus] Pasamos { $known } a una parte.
    [dots-plus] Dibujamos { $other } puntos más.
    [dots-minus] Tachamos { $known } puntos.
    [write-plus] { $known } y { $other } son { $whole }.
    [write-minus] { $whole } menos { $known } es { $other }.
    [praise-plus] Viste las dos partes. { $known } y { $other } son { $whole }.
   *[praise-minus] Primero hallaste el número mayor. { $whole } menos { $known } es { $other }.
}
# $case $first $second $unit $answer
fraction-stories = { $case ->
    [first-plus] Ponemos { $first }.
    [second-plus] Ponemos { $second } después.
    [cut-plus] Cortamos todo en partes de { $unit }.
    [first-minus] Ponemos todo: { $first }.
    [cut-minus] Cortamos en partes de { $unit }.
    [take-minus] Quitamos { $second }.
    [write-plus] { $first } y { $second } son { $answer }.
    [write-minus] { $first } menos { $second } es { $answer }.
    [praise-plus] Juntaste todo en partes de { $unit }. Es { $answer }.
   *[praise-minus] Quitaste una de la otra en partes de { $unit }. Es { $answer }.
}
# $case $n $star $answer
step-stories = { $case ->
    [there] Ponemos { $n } fichas en el todo.
    [come] Llegan { $n } más.
    [gone] Se van { $n } a una parte.
    [star] Primero hallamos la estrella.
    [asked] Con la estrella hallamos el signo de pregunta.
    [write] Primero sale { $star }. Luego sale { $answer }.
   *[praise] Seguiste después del primer paso. De { $star } llegaste a { $answer }.
}
steps-question = ¿Qué hallamos primero?
# $case $n
mixed-stories = { $case ->
    [more] En un plato más ponemos { $n }.
   *[gone] Quitamos { $n } de un plato.
}
# $case $total $each $full $left $answer
rest-stories = { $case ->
    [draw-up] Todos necesitan lugar. El grupo que no se llena también cuenta.
    [draw-down] Solo cuentan los grupos completos. Elegimos este dibujo.
    [draw-rest] Se pregunta lo que sobra. Elegimos este dibujo.
    [divide] Dividimos { $total } entre { $each }.
    [quotient] Salen { $full } grupos. Lo que sobra es { $left }.
    [again-up] Con { $total } se forman grupos de { $each }. Todos necesitan lugar. ¿Cuántos grupos son?
    [again-down] Con { $total } se forman grupos de { $each }. ¿Cuántos grupos se llenan?
    [again-rest] Con { $total } se forman grupos de { $each }. ¿Cuántos quedan fuera de los grupos?
    [write-up] Se llenan { $full } grupos. El resto necesita uno más: { $answer }.
    [write-down] Se llenan { $full } grupos. El resto no cuenta aquí.
    [write-even] Se llenan { $full } grupos. No sobra nada, así que son { $answer }.
    [write-rest] Se llenan { $full } grupos. El resto es la respuesta: { $answer }.
    [praise-up] Viste que el resto también necesita un grupo. Hacen falta { $answer }.
    [praise-even] Viste que no sobra nada. Son { $answer } y ya.
    [praise-down] Viste que solo cuentan los grupos completos. Son { $answer }.
   *[praise-rest] Viste que se pregunta el resto. Es { $answer }.
}
rest-stories-ask = { $case ->
    [how-many] ¿Cuántos sobran ahora?
    [then] Sobra algo. ¿Qué pasa con eso?
    [one-more] necesita un grupo más
    [only-full] no cuenta
   *[asked-for] es la respuesta
}
# $case $known $other $whole $unit
length-stories = { $case ->
    [first-plus] Ponemos la primera cinta en 0.
    [second-plus] La otra empieza donde termina la primera.
    [first-minus] Ponemos la primera cinta en 0.
    [second-minus] La otra también empieza en 0. Ahora vemos la diferencia.
    [write-plus] { $known } y { $other } son { $whole }. La longitud es de { $whole } { $unit }.
    [write-minus] { $whole } menos { $known } es { $other }. La longitud es de { $other } { $unit }.
    [praise-plus] Juntaste las longitudes: { $whole } { $unit }.
   *[praise-minus] Viste que falta una parte: { $other } { $unit }.
}
# $case $first $second $third
story-groups-say = { $case ->
    [first-plates-3] Ponemos { $first } platos.
    [second-plates-3] Ponemos { $second } en cada plato.
    [first-plates-2] A cada plato le toca una.
    [second-plates-2] Seguimos hasta repartir todas.
    [group-plates] Llenamos un plato con { $second }.
    [first-tiles] Ponemos una fila de { $second }.
    [second-tiles-3] La copiamos hasta tener { $first } filas.
    [second-tiles-1] Copiamos la fila hasta usar todas las fichas.
    [first-tiles-2] Empezamos { $first } filas.
    [second-tiles-2] Llenamos las filas hasta usar todas las fichas.
    [write-3] { $first } por { $second } es { $third }.
    [write-2] { $third } entre { $first } es { $second }.
    [write-1] { $third } entre { $second } es { $first }.
    [praise-3] Viste partes iguales. { $first } por { $second } es { $third }.
    [praise-2] Viste { $first } partes iguales en { $third }. Cada una es { $second }.
   *[praise-1] Viste cuántas partes de { $second } forman { $third }. Son { $first }.
}
story-drawing = { $drawing ->
    [total] Las partes forman un total. Elegimos este dibujo.
    [change] Algo cambia. Elegimos este dibujo.
    [difference] Se comparan dos cantidades. Elegimos este dibujo.
    [groups] Los grupos son iguales. Elegimos este dibujo.
    [plus] Se juntan dos cantidades. Sumamos.
    [minus] Una cantidad se quita de la otra. Restamos.
   *[times] Una cantidad es varias veces la otra. Elegimos este dibujo.
}
story-equation = La historia es: { $equation }.
story-role = { $role ->
    [total] el total
    [part] una parte
    [start] el inicio
    [change] el cambio
    [end] el final
    [larger] la cantidad mayor
    [smaller] la cantidad menor
    [difference] la diferencia
    [each] cuántos hay en cada uno
    [groups] cuántos grupos hay
   *[times] cuántas veces
}
# $case $first $second
story-again = { $case ->
    [join-3] Primero hay { $first }. Luego llegan { $second }. ¿Cuántos hay al final?
    [join-2] Primero hay { $first }. Llegan más. Al final hay { $second }. ¿Cuántos llegaron?
    [join-1] Hay algunos. Llegan { $first }. Al final hay { $second }. ¿Cuántos había primero?
    [separate-3] Primero hay { $first }. Luego se van { $second }. ¿Cuántos hay al final?
    [separate-2] Primero hay { $first }. Se van algunos. Al final hay { $second }. ¿Cuántos se fueron?
    [separate-1] Hay algunos. Se van { $first }. Al final hay { $second }. ¿Cuántos había primero?
    [parts-3] Una parte es { $first }. La otra es { $second }. ¿Cuánto es el total?
    [parts-2] Una parte es { $first }. El total es { $second }. ¿Cuánto es la otra parte?
    [parts-1] Una parte es { $first }. El total es { $second }. ¿Cuánto es la primera parte?
    [whole-3] Una parte es { $first }. La otra es { $second }. ¿Cuánto es todo?
    [whole-2] Una parte es { $first }. Todo es { $second }. ¿Cuánto es la otra parte?
    [whole-1] Una parte es { $first }. Todo es { $second }. ¿Cuánto es la primera parte?
    [gap-3] La menor es { $first }. La diferencia es { $second }. ¿Cuánto es la mayor?
    [gap-2] La menor es { $first }. La mayor es { $second }. ¿Cuánto es la diferencia?
    [gap-1] La diferencia es { $first }. La mayor es { $second }. ¿Cuánto es la menor?
    [area-3] Un rectángulo mide { $first } por { $second }. ¿Cuál es su área?
    [area-2] El área es { $second }. Un lado mide { $first }. ¿Cuánto mide el otro lado?
    [area-1] El área es { $second }. Un lado mide { $first }. ¿Cuánto mide el otro?
    [groups-3] Hay { $first } grupos de { $second }. ¿Cuántos son?
    [groups-2] Se reparten { $second } en { $first } grupos iguales. ¿Cuántos hay en cada grupo?
    [groups-1] Se forman grupos de { $first } con { $second }. ¿Cuántos grupos hay?
    [array-3] Hay { $first } filas de { $second }. ¿Cuántos son?
    [array-2] Se ponen { $second } en { $first } filas iguales. ¿Cuántos hay en cada fila?
    [array-1] Se forman filas de { $first } con { $second }. ¿Cuántas filas hay?
    [times-3] La menor es { $second }. La mayor son { $first } partes así. ¿Cuánto es la mayor?
    [times-2] La mayor es { $second }. Son { $first } partes iguales. La menor es una parte. ¿Cuánto es?
    [times-1] La menor es { $first }. La mayor es { $second }. ¿Cuántas partes así caben en ella?
    [compare-3] La cantidad menor es { $first }. La diferencia es { $second }. ¿Cuál es la mayor?
    [compare-2] La cantidad menor es { $first }. La mayor es { $second }. ¿Cuál es la diferencia?
   *[compare-1] La diferencia es { $first }. La cantidad mayor es { $second }. ¿Cuál es la menor?
}

story-swaps = { $part ->
    [name] Usa la otra operación en un problema
    [does] Suma cuando falta una parte, o resta cuando falta el total.
    [why] Toma los números del problema antes de saber qué representan.
    [next] Tape los números. Que el niño cuente la historia y diga qué se busca. Después destápelos.
    [feedback] Cuenta otra vez la historia. ¿Falta el total o una parte?
   *[question] ¿De qué trata la historia? Dilo sin números.
}
story-keyword = { $part ->
    [name] Se guía por una palabra clave
    [does] Suma porque el problema dice “más” o “en total”; resta porque dice “quedan” o “menos”.
    [why] En muchos problemas cortos la palabra y la operación sí coincidían.
    [next] Cuenten dos historias con la misma palabra, una de sumar y otra de restar. Dibujen las dos y compárenlas.
    [feedback] Una palabra no te dice qué hacer. ¿Qué pasa en la historia?
   *[question] Si quitas esta palabra, ¿qué sigue pasando en la historia?
}
story-compare-total = { $part ->
    [name] Suma dos cantidades que se comparan
    [does] Cuando se pregunta cuántos más hay, da las dos cantidades juntas.
    [why] “Más” suena a sumar, y en el problema no se quita nada.
    [next] Pongan dos filas de fichas, una junto a la otra. Formen parejas y pregunte cuáles no tienen pareja.
    [feedback] Pon las dos cantidades una junto a la otra. ¿Cuánto sobresale una?
   *[question] Muéstrame cuáles no tienen pareja.
}
frac-no-reason = { $part ->
    [name] No compara su respuesta con un medio y uno
    [does] Calcula la fracción y dice que está donde no puede estar.
    [why] Mira los números de arriba y de abajo por separado, y no el tamaño de la fracción.
    [next] Antes de calcular, muestra cada fracción en una recta con 0, 1/2 y 1. Estima dónde va a estar.
    [feedback] Mira tu respuesta. ¿Es más de un medio? ¿Es más de uno?
   *[question] ¿Qué es mayor, tu respuesta o un medio? ¿Cómo lo sabes?
}
steps-stops = { $part ->
    [name] Se queda en el primer paso de una historia
    [does] Da como respuesta lo que sale en el primer paso.
    [why] Hasta ahora un paso era toda la historia, y ya salió un número.
    [next] Pide que escriba qué significa cada número y que lea otra vez la pregunta al final.
    [feedback] Hallaste algo del camino. Lee otra vez la pregunta. ¿Es eso lo que pide?
   *[question] ¿Qué nos dice tu número? ¿Qué pide la historia?
}
word-one-step = { $part ->
    [name] Hace un solo paso donde la historia tiene dos
    [does] Multiplica, divide o suma una vez y da ese número como respuesta.
    [why] Con los dos primeros números ya salía una respuesta. El tercero se le pasó.
    [next] Que subraye la pregunta y tache cada número cuando ya lo usó.
    [feedback] Tu número es cierto, pero la historia sigue. ¿Qué pasa después?
   *[question] ¿Qué parte de la historia no has usado todavía?
}
meas-no-unit = { $part ->
    [name] Da una longitud sin su unidad
    [does] Escribe bien el número, pero no dice de qué unidad es.
    [why] En otras historias bastaba con el número.
    [next] Pide 3 de algo: 3 pulgadas de hilo y luego 3 pies. Ponlos lado a lado.
    [feedback] Un número solo no es una longitud. ¿En qué se mide?
   *[question] ¿Cabe esta longitud en tu mesa? ¿Cómo lo sabes?
}
story-extra = { $part ->
    [name] Usa todos los números del problema
    [does] Usa también un número que no tiene que ver con la pregunta.
    [why] Hasta ahora todos los números de un problema servían para algo.
    [next] Que tache lo que no hace falta antes de empezar y explique por qué.
    [feedback] ¿Hacen falta todos los números? Busca uno que sobra.
   *[question] ¿Qué números hablan de lo que buscamos?
}
story-additive = { $part ->
    [name] Suma o resta al comparar cuántas veces
    [does] Suma o resta cuando una cantidad es varias veces la otra.
    [why] Comparar siempre ha sido preguntar “cuántos más”, y “veces” suena parecido.
    [next] Hagan un tren de 3 cubos. Hagan otro que mida 4 veces lo mismo y otro con 4 cubos más. Pónganlos uno junto al otro.
    [feedback] “Veces” habla de copias, no de cuántos más. ¿Cuántas copias de la menor hay?
   *[question] ¿Cuántas copias de la pequeña caben en la grande?
}
