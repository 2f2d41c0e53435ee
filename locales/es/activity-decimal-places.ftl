# Decimales hasta milésimas: cuánto vale cada lugar, y diez veces el valor.

decimal-unit = { $place ->
    [0] milésimas
    [1] centésimas
   *[other] décimas
}
decimal-places-trade = Cambiamos diez { $unit } por una ficha mayor.
decimal-places-split = Cambiamos cada ficha mayor por diez { $unit }.

# $case $whole $digit $answer $unit $factor
decimal-places = { $case ->
    [question-ten] ¿Cuántas décimas forman una unidad?
    [question-place] ¿En qué lugar está el { $digit }?
    [question-slide] ¿Cuántos lugares se mueven los dígitos?
    [ask-discs] Forma { $whole } con fichas. ¿Cuánto vale el { $digit }?
    [again-discs] Pon las fichas de cada dígito. ¿Cuánto forman las fichas del { $digit }?
    [strategy-discs] El punto va después de las unidades. Siguen décimas, centésimas y milésimas.
    [not-yet-discs] Primero forma todo el número con fichas.
    [write-discs] El { $digit } cuenta { $unit }. Vale { $answer }.
    [praise-discs] Viste en qué lugar está el { $digit }.
    [ask-times] Aquí está { $whole } diez veces. Cambia diez iguales donde puedas. ¿Cuánto es?
    [again-times] Diez fichas iguales son una del lugar siguiente. Cámbialas todas. ¿Qué número es?
    [strategy-times] Diez de un lugar forman una del lugar mayor que sigue.
    [not-yet-times] Primero cambia todas las que sean diez iguales.
    [write-times] Ahora cada ficha cuenta en el lugar mayor: { $answer }.
    [praise-times] Cambiaste cada diez. Cada dígito pasó al lugar mayor que sigue.
    [ask-share] Diez niños reparten { $whole }. Cambia cada ficha por diez menores. ¿Cuánto recibe cada uno?
    [again-share] De cada ficha haz diez menores. Cada niño recibe una de cada diez. ¿Cuánto es?
    [strategy-share] Una ficha es diez del lugar menor que sigue. Cada niño recibe una de las diez.
    [not-yet-share] Primero cambia las fichas por otras menores.
    [write-share] Cada niño recibe una de cada diez: { $answer }.
    [praise-share] Cambiaste cada ficha por diez. Cada dígito pasó al lugar menor que sigue.
    [ask-read] Las fichas muestran { $whole }. ¿Cuánto vale el { $digit }?
    [again-read] Busca las fichas del { $digit }. ¿Cuánto forman juntas?
    [strategy-read] Cada ficha dice cuánto vale. Cuenta solo las fichas del { $digit }.
    [write-read] El { $digit } cuenta { $unit }. Vale { $answer }.
    [praise-read] Viste en qué lugar está el { $digit }.
    [ask-slide] Desliza los dígitos para tener { $factor } veces { $whole }. ¿Qué número es?
    [again-slide] Cada dígito debe valer { $factor } veces lo que valía. Deslízalos. ¿Qué hay ahora?
    [strategy-slide] Un lugar a la izquierda, un dígito vale diez veces lo mismo. El punto no se mueve.
    [not-yet-slide] Primero desliza los dígitos.
    [first] Deslizamos los dígitos a la izquierda. Ahora cada uno vale más.
    [first-back] Deslizamos los dígitos a la derecha. Ahora cada uno vale menos.
    [write-slide] Ahora es { $answer }.
    [praise-slide] Moviste cada dígito a un lugar mayor. El punto no se movió.
    [ask-slide-back] Desliza los dígitos para dividir { $whole } entre { $factor }. ¿Qué número es?
    [again-slide-back] Se reparte { $whole } entre { $factor }. Desliza los dígitos. ¿Cuánto le toca a cada uno?
    [strategy-slide-back] Un lugar a la derecha, un dígito vale la décima parte. El punto no se mueve.
    [not-yet-slide-back] Primero desliza los dígitos.
    [write-slide-back] Ahora es { $answer }.
    [praise-slide-back] Moviste cada dígito a un lugar menor. El punto no se movió.
    [ask-worth] Mira { $whole }. ¿Cuánto vale el { $digit }?
    [again-worth] Formas { $whole } con fichas. ¿Cuánto forman las fichas del { $digit }?
    [strategy-worth] Después del punto van décimas, luego centésimas y luego milésimas.
    [write-worth] El { $digit } cuenta { $unit }. Vale { $answer }.
    [praise-worth] Viste en qué lugar está el { $digit }.
    [ask-by] ¿Cuánto es { $factor } veces { $whole }?
    [again-by] Cada dígito pasa a valer { $factor } veces lo que valía. ¿Qué número es entonces?
    [strategy-by] Cada dígito pasa a un lugar mayor. El punto no se mueve.
    [write-by] Cada dígito pasa a un lugar mayor: { $answer }.
    [praise-by] Moviste cada dígito a un lugar mayor.
    [ask-over] ¿Cuánto es { $whole } entre { $factor }?
    [again-over] Se reparte { $whole } entre { $factor }. ¿Cuánto le toca a cada uno?
    [strategy-over] Cada dígito pasa a un lugar menor. El punto no se mueve.
    [write-over] Cada dígito pasa a un lugar menor: { $answer }.
   *[praise-over] Moviste cada dígito a un lugar menor.
}

dec-append-zero = { $part ->
    [name] Escribe un cero al final de un decimal
    [does] Responde 2.50 a 2.5 × 10.
    [why] Con los números enteros siempre bastó un cero al final.
    [next] Formen 2.5 con fichas y cambien cada una por una del lugar siguiente. Luego formen 2.50 y pregunte qué cambió.
    [feedback] Aquí un cero al final no agrega nada. Cada dígito tiene que pasar a otro lugar.
   *[question] ¿Cuánto vale ahora el primer dígito? ¿Cuánto debería valer?
}
dec-wrong-way = { $part ->
    [name] Mueve los dígitos al lado contrario
    [does] Responde 0.25 a 2.5 × 10.
    [why] Recuerda una regla sobre el punto, pero no hacia dónde va.
    [next] Pregunte primero si el resultado será más o menos. Luego deslicen los dígitos y miren.
    [feedback] ¿Tu número es más o menos que antes? ¿Cuál debe ser?
   *[question] ¿El resultado será más o menos que el número que tienes?
}
dec-mirror = { $part ->
    [name] Cree que después del punto los lugares son como en un espejo
    [does] Busca “unidades” después del punto. Dice que el 4 de 3.047 son 4 décimas.
    [why] A la izquierda van unidades, decenas, centenas. A la derecha parece que empiezan los mismos nombres.
    [next] Pongan una ficha en cada lugar bajo su nombre. ¿Diez de cuáles forman una de estas?
    [feedback] El primer lugar después del punto es de las décimas. Ahí no hay unidades.
   *[question] ¿Cuántas de estas forman un entero?
}
