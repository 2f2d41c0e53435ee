# Un número entero por una fracción.

# $case $copies $part $answer
fraction-copies = { $case ->
    [ask-copies] Aquí hay { $part }. Ponlo { $copies } veces en total. ¿Cuánto es?
    [ask-hops] Da { $copies } saltos de { $part } desde 0. ¿A dónde llegas?
    [ask-card] ¿Cuánto es { $copies } por { $part }?
    [again] Tomas { $part } una y otra vez, { $copies } veces. ¿Cuánto es?
    [strategy] Las partes no cambian de tamaño. Cuenta cuántas partes hay en total.
    [not-yet-copies] Primero pon las copias.
    [not-yet-hops] Primero da tus saltos.
    [question] ¿Cuántas partes hay en total?
    [make-copies] Ponemos { $part } otra vez.
    [make-hops] Avanzamos { $part } de un salto.
    [write] { $copies } por { $part } es { $answer }.
   *[praise] Contaste las partes. Su tamaño no cambió.
}

frac-times-both = { $part ->
    [name] Multiplica el de arriba y el de abajo
    [does] Multiplica los dos números de la fracción: 3 × 2/5 es 6/15.
    [why] Parece justo hacer lo mismo con los dos, y para fracciones equivalentes sí se hace.
    [next] Pongan tres veces 2/5 con barras. Pregunte si las barras se hicieron más pequeñas.
    [feedback] Ahora tienes más partes. ¿También se hicieron más pequeñas?
   *[question] ¿Qué pasa con el tamaño de una parte cuando tomas más de ellas?
}
frac-mult-adds = { $part ->
    [name] Suma el número entero al de arriba
    [does] Suma en lugar de multiplicar: 3 × 2/5 es 5/5.
    [why] Sumar le es más conocido, y deja el número de abajo como en las sumas.
    [next] Digan las copias en voz alta al ponerlas: 2/5 y 2/5 y 2/5.
    [feedback] ¿Cuántas partes tiene una copia? Cuenta eso para cada copia.
   *[question] ¿Cuántas copias hay y cuántas partes tiene cada una?
}
