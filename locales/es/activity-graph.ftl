# Datos en filas, columnas y palabras.

graph-compare = Comparar los dos
graph-together = Juntar todos
graph-question = ¿Qué hacemos con los números?
graph-question-scale = ¿Cuántas vale cada uno?
# $name $number
graph-step = { $name }: son { $number }.
# $name $number $each
graph-step-scaled = { $name }: { $number } veces { $each }.
graph-not-yet = { $layout ->
    [rows] Primero pon una fila de cuadritos para cada fruta.
   *[other] Primero llena las columnas.
}
# $case $first $second $third $answer
graph = { $case ->
    [ask-rows-more] Hay { $first } manzanas y { $second } peras. Pon una fila de cuadritos para cada fruta. ¿Cuántas manzanas más hay?
    [ask-rows-all] Hay { $first } manzanas, { $second } peras y { $third } ciruelas. Pon una fila para cada fruta. ¿Cuántas hay en total?
    [ask-pictures-more] Hay { $first } manzanas y { $second } peras. Dibuja una estrella para cada una. ¿Cuántas manzanas más hay?
    [ask-pictures-all] Hay { $first } manzanas, { $second } peras y { $third } ciruelas. Dibuja una estrella para cada una. ¿Cuántas hay en total?
    [ask-card-more] Una gráfica muestra { $first } manzanas y { $second } peras. ¿Cuántas manzanas más hay?
    [ask-card-all] Una gráfica muestra { $first } manzanas, { $second } peras y { $third } ciruelas. ¿Cuántas hay en total?
    [again-more] Cada pera se junta con una manzana. ¿Cuántas manzanas sobran?
    [again-all] Pon toda la fruta en un plato. ¿Cuántas son?
    [strategy-more] Mira dónde siguen las manzanas cuando ya no hay peras. Cuenta solo esas.
    [strategy-all] Suma las frutas, una clase tras otra.
    [write-more] { $first } menos { $second } es { $answer }.
    [write-all] Todas juntas son { $answer }.
    [praise-more] Comparaste manzanas y peras: { $answer } más.
   *[praise-all] Juntaste todas las clases. Son { $answer }.
}
# $case $first $second $each $one $two
graph-scaled = { $case ->
    [ask-rows-more] Cada cuadrito vale { $each }. Pon filas para { $first } manzanas y { $second } peras. ¿Cuántas manzanas más hay?
    [ask-rows-all] Cada cuadrito vale { $each }. Pon filas para { $first } manzanas y { $second } peras. ¿Cuántas hay en total?
    [ask-bars-more] Cada cuadro vale { $each }. Dibuja { $first } manzanas y { $second } peras. ¿Cuántas manzanas más hay?
    [ask-bars-all] Cada cuadro vale { $each }. Dibuja { $first } manzanas y { $second } peras. ¿Cuántas hay en total?
    [ask-card-more] Cada estrella vale { $each }. Las manzanas tienen { $one } estrellas y las peras { $two }. ¿Cuántas manzanas más hay?
    [ask-card-all] Cada estrella vale { $each }. Las manzanas tienen { $one } estrellas y las peras { $two }. ¿Cuántas hay en total?
    [ask-half-more] Cada estrella vale { $each }. Las manzanas tienen { $one } estrellas y media, las peras { $two }. ¿Cuántas manzanas más hay?
    [strategy-more] Cada uno vale { $each }. Cuenta de { $each } en { $each }. Luego compara.
   *[strategy-all] Cada uno vale { $each }. Cuenta de { $each } en { $each }. Luego suma.
}

data-reads-max = { $part ->
    [name] Lee la fila más larga cuando se pregunta cuántos más
    [does] Con 7 manzanas y 4 peras contesta 7 a “cuántas manzanas más”.
    [why] Entiende “más manzanas” como “de cuál hay más y cuántas son”.
    [next] Pongan las dos filas juntas, hagan parejas una por una y pregunte cuáles no tienen pareja.
    [feedback] Dijiste cuántas hay. ¿Cuántas más hay que peras?
   *[question] ¿Cuáles no tienen pareja en la otra fila?
}
data-ignores-scale = { $part ->
    [name] Cuenta los símbolos y no lo que valen
    [does] Si cada estrella vale 5, cuenta cada estrella como una.
    [why] En las primeras gráficas un dibujo era una cosa, y la clave es pequeña y está a un lado.
    [next] Escriban el valor en cada estrella de una gráfica y cuenten en voz alta con ese número.
    [feedback] Contaste cada uno como uno. ¿Cuánto vale cada uno?
   *[question] ¿Qué dice la clave sobre uno de ellos?
}
data-half-is-one = { $part ->
    [name] Cuenta medio símbolo como uno entero
    [does] Si cada estrella vale 10, lee tres estrellas y media como 40.
    [why] Media estrella también se puede señalar y contar.
    [next] Corten una estrella de papel a la mitad y pregunte cuánto vale una mitad si la entera vale 10.
    [feedback] Una estrella es solo la mitad. Vale menos que una entera.
   *[question] ¿Cuánto es la mitad de lo que vale una estrella?
}
