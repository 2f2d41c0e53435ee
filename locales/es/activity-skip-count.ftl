# Contar hacia adelante de uno en uno, de cinco en cinco, de diez en diez y de cien en cien.

# $case $start $step $answer
skip-count = { $case ->
    [ask-blocks] Aquí está el { $start }. Pon dos veces { $step }. Cambia si puedes. ¿Qué número es ahora?
    [again-blocks] Empieza en { $start }. Pon { $step } más. Pon { $step } otra vez. ¿Cuánto hay?
    [strategy-blocks] Busca los bloques que valen { $step }. Diez iguales son uno del lugar que sigue.
    [not-yet-blocks] Primero pon bloques en el tablero.
    [question-blocks] ¿Qué bloques valen { $step }?
    [write-blocks] Seguimos contando. Ahora es { $answer }.
    [praise-blocks] Seguiste contando con bloques y cambiaste.
    [ask-line] Empieza en { $start }. Haz tres saltos de { $step }. ¿A qué número llegas?
    [again-line] Cuenta desde { $start }, tres veces. Cada vez es { $step } más. ¿Dónde terminas?
    [strategy-line] Di el número después de cada salto.
    [not-yet-line] Primero haz los saltos.
    [question-line] ¿De cuánto es cada salto?
    [write-line] El último salto llega a { $answer }.
    [praise-line] Hiciste el mismo salto cada vez.
    [ask-card] ¿Qué número sigue?
    [again-card] Cada vez es lo mismo más. ¿Qué número sigue?
    [strategy-card] Mira cuánto más es cada vez. Luego sigue igual.
    [not-yet-card] Primero escribe un número.
    [question-card] ¿Cuánto más es cada vez?
    [write-card] Cada vez es { $step } más. El número que sigue es { $answer }.
    [praise-card] Viste cuánto más es cada vez y seguiste igual.
    [ask-gap] ¿Qué número falta?
    [again-gap] Cada vez es lo mismo más. ¿Qué número va en la casilla?
    [strategy-gap] Cuenta de uno en uno, de cinco, de diez o de cien. ¿Con cuál llegas al último?
    [not-yet-gap] Primero escribe un número.
    [question-gap] ¿Cuánto más es cada vez?
    [write-gap] Cada vez es { $step } más. El número es { $answer }.
   *[praise-gap] Viste cuánto más es cada vez.
}
skip-put-on = Ponemos { $things }.
skip-jump = Saltamos { $step }. Es { $number }.

count-hundred-skip = { $part ->
    [name] Se salta una centena
    [does] Dice 500 después de 399.
    [why] Cambian todas las cifras a la vez. Hay que buscar el nombre de la centena nueva, y viene a la mente la que sigue.
    [next] Pongan 395 con bloques en un tablero, luego cinco más, y cambien. Hagan lo mismo en otras centenas. Pare antes de cada una y pregunte.
    [feedback] Llegaste a otra centena. ¿Cuál sigue?
   *[question] ¿Me cuentas de cien en cien?
}
