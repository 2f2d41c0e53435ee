# Sumas y restas de decimales hasta centésimas.

decimal-sums-question = ¿Cuántas centésimas forman una décima?

# $case $first $second $answer
decimal-sums = { $case ->
    [ask-plus-blocks] Una placa es 1. Junta los dos números. Cambia donde haya diez. ¿Cuánto es?
    [again-plus-blocks] Junta los cubos, las barras y las placas. Diez iguales son uno del siguiente. ¿Cuánto es?
    [strategy-plus-blocks] Empieza por los cubos. Diez cubos son una barra. Diez barras son una placa.
    [not-yet-plus-blocks] Primero junta los dos números.
    [write-plus-blocks] Unidades, décimas, centésimas: { $answer }.
    [praise-plus-blocks] Juntaste cada clase con su clase.
    [ask-minus-blocks] Una placa es 1. Quita { $second }. ¿Cuánto queda?
    [again-minus-blocks] Quita { $second } de { $first } con bloques. ¿Qué queda?
    [strategy-minus-blocks] Empieza por los cubos. ¿Faltan? Abre una barra, o antes una placa.
    [not-yet-minus-blocks] Primero quita los bloques.
    [write-minus-blocks] Unidades, décimas, centésimas: { $answer }.
    [praise-minus-blocks] Quitaste cada clase de su clase.
    [ask-plus-drawn] Encierra diez iguales. ¿Cuánto es { $first } más { $second }?
    [again-plus-drawn] Los dos números están dibujados. Encierra cada diez fichas iguales. ¿Cuánto es?
    [strategy-plus-drawn] Empieza por las centésimas. Diez son una de la clase siguiente.
    [not-yet-plus-drawn] Primero encierra diez iguales.
    [write-plus-drawn] Ahora cuenta lo que no está encerrado: { $answer }.
    [praise-plus-drawn] Encerraste cada diez. Cada clase fue con su clase.
    [ask-minus-drawn] Tacha { $second }. ¿Cuánto queda de { $first }?
    [again-minus-drawn] Quita { $second } de { $first }. Tacha las fichas. ¿Qué queda?
    [strategy-minus-drawn] Empieza por las centésimas. ¿Faltan? Abre una ficha del lugar siguiente.
    [not-yet-minus-drawn] Primero tacha lo que se quita.
    [write-minus-drawn] Ahora cuenta lo que no está tachado: { $answer }.
    [praise-minus-drawn] Tachaste cada clase por separado.
    [ask-plus-card] ¿Cuánto es { $first } más { $second }?
    [again-plus-card] Junta { $first } y { $second }. ¿Cuánto es?
    [strategy-plus-card] Junta décimas con décimas y centésimas con centésimas.
    [write-plus-card] Cada lugar con el suyo: { $answer }.
    [praise-plus-card] Juntaste cada lugar con su lugar.
    [ask-minus-card] ¿Cuánto es { $first } menos { $second }?
    [again-minus-card] Quita { $second } de { $first }. ¿Cuánto queda?
    [strategy-minus-card] Resta lugar por lugar. ¿Faltan? Abre el lugar siguiente.
    [write-minus-card] Cada lugar con el suyo: { $answer }.
   *[praise-minus-card] Quitaste cada lugar de su lugar.
}

dec-right-align = { $part ->
    [name] Alinea los decimales por la derecha
    [does] Responde 0.60 a 2.5 + 0.35: pone las últimas cifras una debajo de otra.
    [why] Los números enteros se alinean por la última cifra, y eso siempre salió bien.
    [next] Formen los dos números con bloques y escríbanlos en una tabla de valor posicional. Pregunte qué cuentan el 5 y la última cifra.
    [feedback] ¿Qué cifras cuentan décimas? Junta décimas con décimas.
   *[question] ¿Qué cuenta la última cifra de cada número?
}
dec-separate = { $part ->
    [name] Trabaja a cada lado del punto por separado
    [does] Responde 2.40 a 2.5 + 0.35: 2 y 0 son 2, 5 y 35 son 40. Así mismo 3 × 2.4 es 6.12.
    [why] Parece que el punto está entre dos números enteros.
    [next] Formen 0.5 con barras y 0.35 con barras y cubos. Pregunte cuántas centésimas son 0.5.
    [feedback] Después del punto van décimas y luego centésimas. No son un solo número entero.
   *[question] ¿Cuántas centésimas hay en las décimas?
}
