# Pares de factores.

# $case $number
factors = { $case ->
    [ask-tiles] Busca todos los rectángulos con { $number } fichas. Guarda cada uno.
    [again-tiles] Pon las { $number } fichas en 1 fila, en 2 filas y así. Guarda si todas las filas son iguales.
    [strategy-tiles] Ve en orden: 1 fila, 2 filas, 3 filas. Mira si todas son iguales.
    [not-yet-tiles] Primero guarda un rectángulo.
    [question-tiles] En 1 fila, ¿cuántas fichas hay en la fila?
    [praise-tiles] Fuiste en orden y guardaste todos los rectángulos.
    [prime-tiles] Hay un solo rectángulo. El { $number } es un número primo.
    [ask-arrays] Cada dibujo tiene { $number } puntos. Marca todos los rectángulos.
    [again-arrays] En unos dibujos todas las filas son iguales. Marca todos esos.
    [strategy-arrays] Mira el lado derecho. ¿Está derecho?
    [not-yet-arrays] Primero marca un dibujo.
    [question-arrays] En 1 fila, ¿cuántos puntos hay en la fila?
    [praise-arrays] Miraste cada dibujo y marcaste todos los rectángulos.
    [prime-arrays] Hay un solo rectángulo. El { $number } es un número primo.
    [ask-list] Escribe todos los pares de factores de { $number }. Si uno no va, deja la casilla vacía.
    [again-list] ¿Qué dos números dan { $number } al multiplicar? Busca todos los pares.
    [strategy-list] Ve en orden: 1, 2, 3. Para cuando un par vuelve al revés.
    [not-yet-list] Primero escribe un par.
    [question-list] ¿1 por qué número es { $number }?
    [praise-list] Fuiste en orden y hallaste todos los pares.
   *[prime-list] Hay un solo par. El { $number } es un número primo.
}
factor-rows = { $layout ->
    [tiles] { $rows } de { $columns }: es un rectángulo. Lo guardamos.
   *[arrays] { $rows } de { $columns }: es un rectángulo. Lo marcamos.
}
factor-times = { $first } por { $second } es { $number }. Escribimos { $second }.

fact-multiples = { $part ->
    [name] Escribe múltiplos en lugar de factores
    [does] Escribe 24, 48, 72 cuando se le piden los factores de 24.
    [why] Las dos palabras son de la multiplicación. Los múltiplos salen al contar, y por eso vienen primero.
    [next] Pongan 24 fichas en filas y escriban los dos lados de cada rectángulo. Los lados son factores. Nunca son más largos que todas las fichas.
    [feedback] Es demasiado grande. Busca números que lo formen al multiplicar.
   *[question] ¿Puede una fila ser más larga que todas las fichas?
}
fact-one-missing = { $part ->
    [name] Olvida un par de factores
    [does] Escribe 2 × 12, 3 × 8 y 4 × 6 para 24, y no 1 × 24.
    [why] Por 1 parece que no pasa nada. Y lo que no se busca en orden se olvida pronto.
    [next] Escriban 1, 2, 3 y así en orden, y tachen lo que no va. Paren cuando un par vuelve al revés.
    [feedback] Todavía falta uno. Ve en orden, desde el 1.
   *[question] ¿Cómo sabes que ya los tienes todos?
}
