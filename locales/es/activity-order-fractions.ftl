# Tres fracciones en orden.

# $case $least $middle $most
order-fractions = { $case ->
    [ask] Ordena las tres fracciones. La menor va primero.
    [again] ¿Qué fracción es la menor? ¿Cuál es la mayor?
    [strategy] ¿Cuáles son menores que un medio? ¿Cuáles son mayores? Luego compara las que quedan.
    [not-yet] Primero llena los tres lugares.
    [question] ¿Qué fracción es la menor?
    [first] { $least } es la menor de las tres. Va primero.
    [next] { $middle } es mayor que { $least } y menor que { $most }. Va en medio.
    [last] { $most } es la mayor. Va al final.
   *[praise] Comparaste las fracciones con un medio y entre sí.
}
