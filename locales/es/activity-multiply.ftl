# Productos de números de varias cifras, por sus partes.

# $case $first $second $result
multiply = { $case ->
    [ask-area] Haz { $second } filas de { $first }. Corta en las decenas. ¿Cuántos cuadros hay?
    [ask-boxes] Llena las casillas. ¿Cuánto es { $first } por { $second }?
    [ask-card] ¿Cuánto es { $first } por { $second }?
    [again] Hay { $second } filas. Cada una tiene { $first }. ¿Cuánto es?
    [strategy-area] Corta los lados en las decenas. Calcula cada parte. Luego suma.
    [strategy-boxes] En cada casilla va su lado por lo de arriba. Luego suma todo.
    [strategy-card] Separa los números por lugares. Multiplica cada parte por cada una. Luego suma.
    [not-yet-area] Primero haz el rectángulo y córtalo.
    [not-yet-boxes] Primero llena las casillas.
    [write] Todas las partes juntas son { $result }.
    [praise-area] Cortaste en las decenas y sumaste las partes. Es { $result }.
    [praise-boxes] Multiplicaste cada parte y sumaste. Es { $result }.
   *[praise-card] Pensaste en todas las partes. Es { $result }.
}
multiply-question = ¿{ $number } es { $part } y cuánto más?
multiply-rows = Hacemos { $rows } filas.
multiply-columns = Cada fila tiene { $columns }.
multiply-cut = Cortamos en las decenas.
multiply-box = { $side } por { $top } es { $product }.

mul-no-carry = { $part ->
    [name] Pierde lo que se lleva al multiplicar
    [does] De 8 × 6 = 48 deja solo el 8: 48 × 6 da 248.
    [why] En cada columna cabe un solo dígito, y lo demás se olvida.
    [next] Llenen un modelo de cajas y sumen las partes. Pregunte a dónde se fue el 40 de 48.
    [feedback] Mira las unidades. Su producto también tiene decenas. ¿A dónde se fueron?
   *[question] ¿Cuál es el producto de las unidades? ¿Qué hiciste con sus decenas?
}
mul-write-both = { $part ->
    [name] Escribe cada producto completo, uno al lado del otro
    [does] Escribe 24 y 48 juntos: 48 × 6 da 2,448.
    [why] Cada producto está bien y se escribe tal como salió.
    [next] Primero redondeen: ¿puede 48 × 6 ser más que 50 × 6? Luego llenen un modelo de cajas.
    [feedback] Un producto cuenta decenas y el otro cuenta unidades. Súmalos.
   *[question] ¿Cuánto debe dar, más o menos? ¿Tu respuesta está cerca?
}
mul-add-first = { $part ->
    [name] Suma lo que lleva antes de multiplicar
    [does] En 48 × 6 suma primero el 4: (4 + 4) × 6. Da 488.
    [why] En las sumas lo que se lleva se suma primero, y aquí se ve igual.
    [next] Escriban los dos productos uno debajo del otro y súmenlos: 48 y 240.
    [feedback] Las decenas que llevas ya están hechas. Primero multiplica, luego súmalas.
   *[question] ¿Qué decenas multiplicaste? ¿Las que llevabas ya estaban multiplicadas?
}
mul-columnwise = { $part ->
    [name] Multiplica solo los dígitos que están en la misma columna
    [does] Multiplica decenas por decenas y unidades por unidades como en una suma: 23 × 14 da 212.
    [why] En sumas y restas justo esos dígitos van juntos.
    [next] Corten en las decenas un rectángulo de 14 filas de 23. Cuenten sus partes: son cuatro.
    [feedback] Piensa en el rectángulo y sus partes. ¿Las usaste todas?
   *[question] ¿Cuántas partes tiene el rectángulo? ¿Cuáles calculaste?
}
mul-no-placeholder = { $part ->
    [name] Multiplica por decenas como si fueran unidades
    [does] En 23 × 14 suma 92 y 23: da 115.
    [why] El 1 de 14 parece un uno, y el cero de diez no se escribe.
    [next] Lean el dígito con su lugar: diez por 23. Tapen todo el rectángulo menos esa parte.
    [feedback] Uno de tus dígitos cuenta decenas. ¿Por cuánto es eso?
   *[question] ¿Cuánto vale el primer dígito del segundo número?
}
