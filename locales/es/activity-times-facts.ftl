# Multiplicaciones y divisiones según los hechos de los que salen.

# $case $rows $each $product $known $rest $part
times-facts = { $case ->
    [question] ¿Cuánto es { $known } por { $each }?
    [question-few] ¿Cuántos grupos hay?
    [question-divided] ¿Qué número es el total?
    [ask-tiles] Pon { $rows } filas de { $each }. Empieza con filas que sabes. ¿Cuántas fichas hay?
    [again-tiles] Forma un hecho que sabes. Luego pon las otras filas. ¿Cuántas hay en total?
    [not-yet-tiles] Primero pon todas las filas, con las mismas fichas en cada una.
    [first-tiles] Ponemos { $known ->
        [one] 1 fila
       *[other] { $known } filas
    } de { $each }. Son { $part }.
    [second-tiles] Ahora ponemos { $rest ->
        [one] 1 fila
       *[other] { $rest } filas
    } más.
    [ask-cut] Corta el arreglo donde termina un hecho que sabes. ¿Cuánto es { $rows } por { $each }?
    [again-cut] Separa { $rows } filas en dos partes que sabes. ¿Cuántos puntos hay en total?
    [not-yet-cut] Primero corta el arreglo: toca una fila.
    [first-cut] Cortamos después de { $known ->
        [one] 1 fila
       *[other] { $known } filas
    }. Esa parte tiene { $part } puntos.
    [ask] ¿Cuánto es { $rows } por { $each }?
    [again] ¿Cuánto es { $rows ->
        [one] 1 grupo
       *[other] { $rows } grupos
    } de { $each }?
    [ask-divided] ¿Cuánto es { $product } entre { $rows }?
    [again-divided] { $product } se reparte entre { $rows }. ¿Cuánto le toca a cada uno?
    [strategy-card] Empieza con { $known } por { $each }. Luego suma las otras filas.
    [strategy-zero] Piensa en grupos. ¿Hay algo en ellos?
    [strategy-one] Piensa en grupos. ¿Cuántos hay y qué hay en cada uno?
    [strategy-divided] Piensa en multiplicar: ¿{ $rows } por cuánto es { $product }?
    [write-card] { $part } y las otras filas: { $product }.
    [write-zero] No hay nada en los grupos: { $product }.
    [write-one] Un grupo, o uno en cada grupo: { $product }.
    [write-divided] { $rows } por { $each } es { $product }. A cada uno le toca { $each }.
    [praise-card] Empezaste con un hecho que sabes.
    [praise-zero] Viste que no hay nada que contar.
    [praise-one] Viste que un grupo es el número mismo.
   *[praise-divided] Pensaste en el hecho de multiplicar.
}

mul-zero-is-n = { $part ->
    [name] Deja igual un número por cero
    [does] Dice que 7 × 0 es 7, y en 307 × 6 toma 0 × 6 como 6.
    [why] Más cero no cambia nada, y por cero se ve igual.
    [next] Pongan siete platos vacíos y pregunte cuántas fichas hay. Luego díganlo como multiplicación.
    [feedback] Los grupos sin nada no tienen nada. Mira otra vez el cero.
   *[question] Si en cada grupo no hay nada, ¿cuánto hay en total?
}
mul-one-plus-one = { $part ->
    [name] Suma uno donde es por uno
    [does] Dice que 8 × 1 es 9.
    [why] Algo le tiene que pasar al número, y más uno se sabe bien.
    [next] Pongan una fila de ocho fichas y nómbrenla con por. Luego pongan dos filas y comparen.
    [feedback] Hay un solo grupo. ¿Le llega uno más?
   *[question] ¿Cuántos grupos hay y cuántos hay en cada uno?
}
