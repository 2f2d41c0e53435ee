# Cuántas veces cabe un decimal en un número.

decimal-measure = { $case ->
    [ask-measure] Una barra es una décima. Forma { $total } con platos de { $each }. ¿Cuántos platos son?
    [again-measure] Cada plato recibe { $each }. Todos juntos son { $total }. ¿Cuántos platos llenas?
    [strategy-measure] Di { $each } en décimas. Pon tantas barras en cada plato.
    [not-yet-measure] Primero pon barras en platos.
    [question-measure] ¿Cuántas barras son { $each }?
    [first-measure] Un plato recibe { $each }.
    [next-measure] Otro plato.
    [write-measure] Ahora todos los platos son { $total }. Son { $times } platos de { $each }.
    [praise-measure] Contaste cuántos grupos de { $each } hay en { $total }.
    [ask-hops] Cada marca es una décima. Da saltos de { $each } desde 0 hasta { $total }. ¿Cuántos saltos son?
    [again-hops] Cada salto mide { $each }. ¿Cuántos saltos hay hasta { $total }?
    [strategy-hops] Di { $each } en décimas. Cada salto pasa por tantas partes.
    [not-yet-hops] Primero da los saltos.
    [question-hops] ¿Cuántas décimas son { $each }?
    [first-hops] Un salto de { $each }.
    [next-hops] Otro salto.
    [write-hops] Llegamos a { $total }. Son { $times } saltos de { $each }.
    [praise-hops] Contaste cuántos saltos de { $each } hay hasta { $total }.
    [ask-how-many] ¿Cuántas veces cabe { $each } en { $total }?
    [again-how-many] Tienes { $total } y haces grupos de { $each }. ¿Cuántos grupos son?
    [strategy-how-many] Di los dos en décimas, o los dos en centésimas. Luego divide.
    [not-yet-how-many] Primero escribe la respuesta.
    [question-how-many] ¿Cuántos grupos de { $each } forman { $total }?
    [write-how-many] { $times } grupos de { $each } forman { $total }.
   *[praise-how-many] Dijiste los dos en las mismas partes y contaste los grupos.
}

dec-div-smaller = { $part ->
    [name] Espera un cociente con las cifras decimales de los números
    [does] Escribe 0.4 para 1.2 ÷ 0.3.
    [why] Con números enteros, lo que sale siempre es menor. Y décimas entre décimas parecen seguir siendo décimas.
    [next] Pongan 12 barras que son décimas, de 3 en 3 en platos. Cuenten los platos. Son platos y no décimas.
    [feedback] Contaste grupos. ¿Son décimas, o grupos enteros?
   *[question] ¿Cuántos platos llenas? ¿Es un número de platos o de décimas?
}
