# Una fracción por una fracción.

# $case $first $second $answer
fraction-product = { $case ->
    [ask-paper] Busca { $first } de { $second }. Dobla a lo ancho para { $second }. Dobla hacia abajo para { $first }. Ábrelo. Colorea la parte. ¿Qué parte del cuadrado es?
    [ask-overlap] { $second } del cuadrado tiene sombra. Colorea { $first } de la parte con sombra. ¿Qué parte del cuadrado es?
    [ask-card] ¿Cuánto es { $first } por { $second }?
    [ask-compare] ¿{ $first } por { $second } es más o menos que { $second }?
    [again] Toma { $first } de { $second }. ¿Qué parte del entero tienes?
    [again-compare] Tomas { $second } cierto número de veces. Ese número es { $first }. ¿Es más que antes?
    [strategy] Corta el entero en los dos sentidos. Cuenta las partes que tomas y todas las partes.
    [strategy-compare] ¿El primer número es más que 1? Más de una vez da más.
    [not-yet-paper] Primero dobla el cuadrado, ábrelo y colorea la parte.
    [not-yet-overlap] Primero colorea partes con sombra.
    [question] ¿Cuántas partes tiene el entero al final?
    [question-compare] ¿Cuál es más?
    [fold] Doblamos a lo ancho para { $second }.
    [fold-down] Doblamos hacia abajo para { $first }.
    [open] Abrimos el cuadrado.
    [color] Coloreamos { $first } de { $second }.
    [write] { $first } de { $second } es { $answer }.
    [write-compare] Es { $answer } que una vez { $second }.
    [praise] Contaste las partes que tomaste y todas las partes.
   *[praise-compare] Comparaste el primer número con 1.
}
math-more = más
math-less = menos

frac-common-kept = { $part ->
    [name] Iguala los denominadores y deja ese mismo
    [does] Multiplica solo los numeradores: 2/4 × 3/4 es 6/4.
    [why] En las sumas el denominador común se queda, y usa la misma regla.
    [next] Doblen papel en los dos sentidos y cuenten todas las partes de la hoja después de cada doblez.
    [feedback] Cortaste el entero en los dos sentidos. ¿Cuántas partes tiene ahora?
   *[question] ¿Cuántas partes tiene el entero después de los dos dobleces?
}
frac-cross = { $part ->
    [name] Multiplica en cruz
    [does] Multiplica el de arriba por el de abajo, como al comparar o dividir fracciones: 2/3 × 3/4 es 8/9.
    [why] Los productos en cruz servían para comparar, y se quedó la imagen.
    [next] Coloreen 2/3 de 3/4 en papel. Pregunte si lo coloreado puede ser más que 3/4.
    [feedback] Tomas una parte de una parte. ¿Puede ser mayor que esa parte?
   *[question] ¿Una parte de 3/4 es más o menos que 3/4?
}
mult-always-bigger = { $part ->
    [name] Cree que al multiplicar siempre sale más
    [does] Dice que todo producto es mayor que su segundo factor: 1/2 × 3/4 es más que 3/4, y 0.4 × 6 más que 6.
    [why] Con números enteros desde el 2 sí es así.
    [next] Tomen 2 veces, 1 vez y la mitad de una tira, una debajo de otra, y compárenlas.
    [feedback] ¿El primer número es más que 1? Tomar una parte de algo da menos.
   *[question] ¿Lo tomas una vez, más de una vez o menos de una vez?
}
