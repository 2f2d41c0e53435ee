# Enteros entre una fracción unitaria, y una fracción unitaria entre un número entero.

# $case $whole $part $parts $answer
fraction-units = { $case ->
    [ask-cut-bars] Corta las { $whole } barras en partes de { $part }. ¿Cuántas partes salen?
    [ask-strip] Dobla la tira para tener { $part }. Dobla esa parte en { $whole } porciones. Ábrela y colorea una porción. ¿Qué parte de la tira es?
    [ask-cut-line] Corta la recta en partes de { $part }. ¿Cuántas partes caben en { $whole }?
    [ask-share-line] Corta la recta para que { $part } tenga { $whole } porciones iguales. Salta una porción desde 0. ¿Qué parte del entero es?
    [ask-card] ¿Cuánto es { $whole } entre { $part }?
    [ask-share-card] ¿Cuánto es { $part } entre { $whole }?
    [again] ¿Cuántas veces cabe { $part } en { $whole }?
    [again-share] { $whole } niños comparten { $part } de una tira. ¿Qué parte de la tira le toca a cada uno?
    [strategy] ¿Cuántas partes caben en un entero? Cuenta eso para cada entero.
    [strategy-share] Corta todas las partes del entero de la misma manera. Cuenta las partes pequeñas.
    [not-yet] Primero dobla la tira, ábrela y colorea una porción.
    [not-yet-cut] Primero corta en partes.
    [question] ¿Cuántas partes hay en total?
    [question-share] ¿Cuántas partes pequeñas forman un entero?
    [cut] Cortamos cada entero en { $parts } partes.
    [cut-line] Cortamos cada parte en { $whole } porciones.
    [hop] Saltamos una porción.
    [fold] Doblamos la tira en { $parts } partes.
    [fold-again] Doblamos cada parte en { $whole } porciones. Abrimos la tira.
    [open] Abrimos la tira.
    [color] Coloreamos una porción.
    [write] { $part } cabe { $answer } veces en { $whole }.
    [write-share] Una porción es { $answer } del entero.
    [praise] Contaste las partes de cada entero.
   *[praise-share] Contaste cuántas porciones forman un entero.
}

frac-div-mult = { $part ->
    [name] Multiplica en lugar de dividir
    [does] Para 3 ÷ 1/4 y para 1/4 ÷ 3 escribe 3/4.
    [why] Simplemente junta los dos números, como en 3 × 1/4.
    [next] Pregunte con papel de verdad: ¿cuántos cuartos se pueden cortar de tres tiras?
    [feedback] Mira el signo. ¿Algo se reparte o se corta en partes?
   *[question] ¿Qué te pide encontrar esta división?
}
frac-div-smaller = { $part ->
    [name] Cree que al dividir siempre sale menos
    [does] Escribe una fracción pequeña donde caben muchas partes: 3 ÷ 1/4 es 1/12.
    [why] Con números enteros el cociente nunca era mayor que lo que se dividía.
    [next] Que primero lo estime. Luego corten tres tiras en cuartos y cuéntenlos.
    [feedback] Una parte es menos que un entero. ¿Cuántas caben en un entero?
   *[question] ¿Cabe menos de una de estas partes o cabe más?
}
