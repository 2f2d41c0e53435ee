# Uno más y uno menos; sumas y restas hasta cinco.

# $case $first $second $things $answer
small-sums = { $case ->
    [ask-frame-plus] Ves { $things }. Pon { $second } más. ¿Cuántas hay ahora?
    [ask-frame-minus] Ves { $things }. Quita { $second }. ¿Cuántas quedan?
    [ask-draw-plus] Ves { $things }. Dibuja { $second } más. ¿Cuántos hay ahora?
    [ask-cross-minus] Ves { $things }. Tacha { $second }. ¿Cuántos quedan?
    [ask-card-plus] ¿Cuánto es { $first } más { $second }?
    [ask-card-minus] ¿Cuánto es { $first } menos { $second }?
    [ask-one-plus] ¿Qué número es uno más que { $first }?
    [ask-one-minus] ¿Qué número es uno menos que { $first }?
    [again-plus] Tienes { $first }. Te dan { $second } más. ¿Cuántos tienes?
    [again-minus] Tienes { $first }. Regalas { $second }. ¿Cuántos te quedan?
    [strategy-plus] Di { $first }. Luego sigue contando.
    [strategy-minus] Di { $first }. Luego cuenta hacia atrás.
    [not-yet-frame-plus] Primero pon { $second } más.
    [not-yet-frame-minus] Primero quita { $second }.
    [not-yet-draw-plus] Primero dibuja { $second } más.
    [not-yet-cross-minus] Primero tacha { $second }.
    [next-plus] Contamos. ¿Qué sigue después de { $first }?
    [next-minus] Contamos hacia atrás. ¿Qué sigue después de { $first }?
    [step-frame-plus] Ponemos { $second } más.
    [step-frame-minus] Quitamos { $second }.
    [step-draw-plus] Dibujamos { $second } más.
    [step-cross-minus] Tachamos { $second }.
    [write-plus] { $first } y { $second } más son { $answer }.
    [write-minus] { $first } menos { $second } son { $answer }.
    [praise-plus] Dijiste { $first } y contaste hasta { $answer }.
   *[praise-minus] Dijiste { $first } y contaste hacia atrás hasta { $answer }.
}
small-sums-question = ¿Habrá más o menos?
small-sums-more = Más
small-sums-fewer = Menos

count-before-after = { $part ->
    [name] Confunde el número de antes con el de después
    [does] Dice uno menos cuando se pide uno más, y al revés: 5 por uno más que 6.
    [why] Antes y después son palabras del tiempo. En una fila de números dependen de hacia dónde se camina.
    [next] Caminen por números pegados en el piso. Uno más es un paso adelante; uno menos, un paso atrás. Digan dónde quedan.
    [feedback] ¿Más o menos? Piensa hacia dónde vas.
   *[question] Si te dan uno, ¿tienes más o menos?
}
onemore-writes-both = { $part ->
    [name] Escribe juntos el número y su vecino
    [does] Escribe 67 por uno más que 6: los dos números, uno al lado del otro.
    [why] Al seguir contando dice “seis, siete” y escribe todo lo que dijo.
    [next] Que el niño diga “seis, siete” y escriba solo la última palabra. Luego, que ponga esa cantidad de fichas.
    [feedback] Escribiste dos números. Deja solo el último que dijiste.
   *[question] ¿Cuál de estos dos números es la respuesta?
}
