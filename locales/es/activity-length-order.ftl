# Tres longitudes en orden; dos longitudes que se comparan con una tercera.

letter-alone = { $letter }
length-order-question = ¿Cuál es la más corta?
go-between-question = ¿Qué puede llegar a las dos cintas?
go-between-choice = { $case ->
    [right] El hilo
   *[wrong] Nada
}
# $case $shortest $middle $longest
length-order = { $case ->
    [ask-order] Lleva las cintas a la raya, una en cada fila. La más corta va primero.
    [ask-between] Las cintas no se mueven. Lleva el hilo a las dos. ¿Cuál es más larga? Toca = si son iguales.
    [ask-letters] Ordena las letras de la tira más corta a la más larga.
    [ask-pairs] En cada dibujo hay dos tiras. Ordena las tres: primero la más corta.
    [ask-pairs-back] En cada dibujo hay dos tiras. Ordena las tres: primero la más corta.
    [ask-clues] La tira { $longest } es más larga que { $middle }. { $middle } es más larga que { $shortest }. Ordénalas: primero la más corta.
    [ask-clues-back] La tira { $shortest } es más corta que { $middle }. { $middle } es más corta que { $longest }. Ordénalas: primero la más corta.
    [ask-clues-long] La tira { $longest } es más larga que { $middle }. { $shortest } es más corta que { $middle }. Ordénalas: primero la más corta.
    [ask-clues-short] La tira { $middle } es más larga que { $shortest }. { $middle } es más corta que { $longest }. Ordénalas: primero la más corta.
    [again-line] ¿Cuál es la más corta? ¿Cuál es la más larga? Mira las dos puntas.
    [again-between] Pon el hilo junto a una cinta, luego junto a otra. ¿Qué ves?
    [again] Una de ellas se compara dos veces. ¿Qué sabes de ella?
    [strategy-line] Haz que todas empiecen en la misma raya. Luego mira las otras puntas.
    [strategy-between] ¿Una es más larga que el hilo y otra más corta? Entonces ya sabes cuál es más larga.
    [strategy] Busca la que se compara dos veces. ¿Una es más larga y otra más corta que ella? Entonces va en medio.
    [not-yet-between] Primero pon el hilo junto a las dos cintas. Luego elige.
    [not-yet] Primero llena los tres lugares.
    [string] Ponemos el hilo junto a esta cinta.
    [first] { $shortest } es la más corta. Va primero.
    [next] { $middle } es más larga que { $shortest } y más corta que { $longest }. Va en medio.
    [last] { $longest } es la más larga. Va al final.
    [write-first] La cinta parada es más larga que el hilo. El hilo es más largo que la acostada. Entonces la parada es más larga.
    [write-same] El hilo mide lo mismo que las dos. Entonces son iguales.
    [write-second] La cinta acostada es más larga que el hilo. El hilo es más largo que la parada. Entonces la acostada es más larga.
    [praise-between] Usaste el hilo para comparar las dos.
   *[praise] Ordenaste las tres.
}

meas-not-joined = { $part ->
    [name] No une dos comparaciones
    [does] Se queda con la última comparación y pone la tercera donde sea; o cree que dos son iguales porque nunca estuvieron juntas.
    [why] Cada comparación se vio por separado. Que dos de ellas digan una tercera sin mirar es una idea nueva.
    [next] Que el niño compare un lápiz con un hilo, y el hilo con un libro. Pregunte por el lápiz y el libro antes de juntarlos.
    [feedback] Mira cuál se compara dos veces. ¿En qué lugar va?
   *[question] ¿Cómo lo sabes, si estas dos nunca estuvieron juntas?
}
meas-longest-first = { $part ->
    [name] Pone primero la más larga
    [does] Ordena bien las tres, pero al revés: la más larga queda primero.
    [why] El más grande suele contar como el primero, como en una carrera o en una fila.
    [next] Que diga el orden con palabras: corta, más larga, la más larga. Luego que lo arme otra vez como una escalera que sube.
    [feedback] Tu orden está al revés. Primero va la más corta.
   *[question] ¿Cuál pedí primero?
}
