# Fracciones como copias de una parte.

# $case $n $d $fraction $unit
fraction-parts = { $case ->
    [ask-bars] Pon { $n } barras de { $unit } desde 0. ¿Cuánto es?
    [again-bars] Junta { $n } barras de { $unit }. Escribe una fracción para todas.
    [strategy-bars] El número de abajo dice cuál barra. El de arriba cuenta las barras.
    [not-yet-bars] Primero pon barras en la recta.
    [first-bars] Ponemos { $n } barras de { $unit }.
    [write-bars] { $n } partes de { $unit } forman { $fraction }.
    [praise-bars] Contaste barras iguales. { $n } copias de { $unit } son { $fraction }.
    [ask-shade] Sombrea { $fraction } de la tira.
    [again-shade] ¿Cuántas partes se necesitan para { $fraction }? Sombrea esa cantidad.
    [strategy-shade] El número de abajo dice cuántas partes iguales hay. El de arriba dice cuántas sombrear.
    [not-yet-shade] Primero sombrea algo de la tira.
    [question-shade] ¿Cuántas partes iguales tiene la tira?
    [shade-shade] Cada parte es { $unit }. Sombreamos { $fraction }.
    [praise-shade] Contaste partes iguales. Está sombreado { $fraction }.
    [ask-cut] Corta la tira en partes iguales. Luego sombrea { $fraction }.
    [again-cut] ¿Cuántas partes se necesitan para { $fraction }? Primero corta, luego sombrea.
    [strategy-cut] El número de abajo dice cuántas partes iguales cortar. El de arriba dice cuántas sombrear.
    [not-yet-cut] Primero corta la tira y sombrea algo.
    [question-cut] ¿Cuántas partes iguales necesitamos para { $fraction }?
    [first-cut] Cortamos la tira en { $d } partes iguales.
    [shade-cut] Cada parte es { $unit }. Sombreamos { $fraction }.
    [praise-cut] Hiciste partes iguales. Está sombreado { $fraction }.
    [ask-fold] Dobla el papel en { $d } partes iguales. Ábrelo. Colorea { $n }.
    [again-fold] Las { $d } partes deben ser del mismo tamaño. Luego colorea { $n }.
    [strategy-fold] Dobla borde con borde. Abre el papel y mira las partes.
    [not-yet-fold] Primero dobla el papel y colorea algo.
    [question-fold] ¿Cuántas partes iguales necesitamos?
    [first-fold] Doblamos hasta tener { $d } partes iguales. Luego lo abrimos.
    [shade-fold] Coloreamos { $n } de { $d } partes. Eso es { $fraction }.
    [praise-fold] Hiciste partes iguales. Coloreaste { $fraction }.
    [ask-share] Corta la tira en { $d } partes iguales. Sombrea { $n }.
    [again-share] Las { $d } partes deben ser del mismo tamaño. Sombrea { $n }.
    [strategy-share] Agrega líneas hasta tener las partes iguales. Luego sombrea.
    [not-yet-share] Primero corta la tira y sombrea algo.
    [question-share] ¿Cuántas partes iguales necesitamos?
    [first-share] Cortamos la tira en { $d } partes iguales.
    [shade-share] Sombreamos { $n } de { $d } partes. Eso es { $fraction }.
    [praise-share] Hiciste partes iguales. Sombreaste { $fraction }.
    [ask-more] Un pastel tiene { $n } partes iguales. El mismo pastel podría tener { $d }. Compara una parte de cada uno.
    [again-more] Te toca una parte. ¿Es más grande con { $n } partes o con { $d }?
    [strategy-more] Cuando más personas comparten un pastel, ¿qué pasa con cada parte?
    [question-more] ¿Qué parte es más grande?
    [write-more] Cuantas más partes hay, más pequeña es cada una.
    [praise-more] Viste que con más partes cada una es más pequeña.
    [ask-copies] ¿Qué fracción es { $n } veces { $unit }?
    [again-copies] Junta { $n } partes de { $unit }. ¿Cuánto es?
    [strategy-copies] Las partes no cambian de tamaño. Cuenta cuántas hay.
    [question-copies] ¿Cuántas partes de { $unit } forman un entero?
    [write-copies] { $n } partes de { $unit } forman { $fraction }.
    [praise-copies] Contaste partes iguales. { $n } copias de { $unit } son { $fraction }.
    [ask-read] ¿Qué fracción de la tira está sombreada?
    [again-read] ¿Cuántas partes iguales tiene la tira? ¿Cuántas están sombreadas?
    [strategy-read] Cuenta todas las partes para abajo. Cuenta las sombreadas para arriba.
    [question-read] ¿Cuántas partes iguales tiene toda la tira?
    [write-read] Partes en total: { $d }. Sombreadas: { $n }. Escribimos { $fraction }.
    [praise-read] Contaste todas las partes iguales. Está sombreado { $fraction }.
    [ask-read-uneven] ¿Qué fracción de la tira está sombreada? Mira el tamaño de las partes.
    [again-read-uneven] ¿Cuántas partes del tamaño pequeño llenan toda la tira?
    [strategy-read-uneven] En tu mente, corta también la parte grande. Todas deben ser iguales.
    [question-read-uneven] ¿Cuántas partes pequeñas llenan toda la tira?
    [write-read-uneven] Partes pequeñas en total: { $d }. Sombreadas: { $n }. Escribimos { $fraction }.
   *[praise-read-uneven] Hiciste iguales todas las partes. Está sombreado { $fraction }.
}

frac-part-to-part = { $part ->
    [name] Compara la parte con el resto
    [does] Escribe las partes sombreadas sobre las no sombreadas: 3 de 8 partes le dan 3/5.
    [why] Lo sombreado y lo no sombreado son las dos cosas que se ven, y una fracción tiene dos números.
    [next] Doblen una tira en cuartos y coloreen tres. Pregunte cuántas partes tiene toda la tira, contando también las coloreadas, y escriban primero ese número abajo.
    [feedback] El número de abajo cuenta todas las partes, también las sombreadas.
   *[question] ¿Cuántas partes tiene el entero si las cuentas todas?
}
frac-unequal-parts = { $part ->
    [name] Cuenta partes que no son del mismo tamaño
    [does] Cuenta pedazos de cualquier tamaño: una mitad y dos cuartos son tres partes, así que una es 1/3.
    [why] Contar siempre ha sido ver cuántas cosas hay, no qué tan grandes son.
    [next] Corten una tira de papel en una mitad y dos cuartos. Pregunte si sería un reparto justo para tres niños y cómo se puede hacer justo.
    [feedback] Mira los tamaños. En una fracción todas las partes son iguales.
   *[question] ¿Sería un reparto justo?
}
frac-more-parts = { $part ->
    [name] Piensa que con más partes cada una es más grande
    [does] Toma una de cuatro partes como más grande que una de tres, porque 4 es más que 3.
    [why] Más siempre ha sido más grande, y el número de partes es el único número que se ve.
    [next] Repartan un pastel de papel entre dos y luego entre cuatro. Que elija dónde quiere sentarse y diga por qué.
    [feedback] Más personas comparten el mismo pastel. ¿A cada una le toca más o menos?
   *[question] ¿En qué mesa te tocaría la parte más grande?
}
frac-swapped = { $part ->
    [name] Voltea los dos números de la fracción
    [does] Escribe abajo cuántas partes toma y arriba el tamaño: 4/3 para tres cuartos.
    [why] Los dos números van ahí, y la escritura no muestra cuál nombra la parte.
    [next] Escriban por unos días las fracciones mitad en palabras: 3 cuartos, 5 octavos. Después la palabra de abajo se cambia por un número.
    [feedback] El número de arriba cuenta tus partes. El de abajo dice cuántas forman un entero.
   *[question] ¿Qué número dice cuántas partes forman un entero?
}

# Dos fracciones comparadas.

# $case $left $right $unit
compare-fractions = { $case ->
    [ask-bars] Pon { $right } debajo de { $left }. ¿Qué signo va?
    [again-bars] Forma { $right } con barras de { $unit }. ¿Qué fila llega más lejos?
    [strategy-bars] Las dos filas empiezan en 0. Mira dónde terminan.
    [not-yet-bars] Primero pon { $right } abajo.
    [first-bars] Ponemos { $right } con barras de { $unit }.
    [praise-bars] Comparaste partes del mismo entero.
    [ask-strips] Sombrea { $left } arriba y { $right } abajo. ¿Qué signo va?
    [again-strips] Sombrea las dos fracciones. ¿Qué tira tiene más sombreado?
    [strategy-strips] Las dos tiras son el mismo entero. Mira hasta dónde llega lo sombreado.
    [not-yet-strips] Primero sombrea las dos tiras.
    [question-strips] ¿Cuántas partes sombreamos para { $left }?
    [first-strips] Sombreamos { $left } arriba.
    [second-strips] Sombreamos { $right } abajo.
    [praise-strips] Comparaste partes del mismo entero.
    [ask-card] ¿Qué signo va entre { $left } y { $right }?
   *[again-card] ¿Es { $left } menor que { $right }, igual o mayor?
}
# $case $left $right
compare-fractions-how = { $case ->
    [strategy-count] Las partes son del mismo tamaño. Compara cuántas hay.
    [question-count] ¿Cuál tiene más partes?
    [write-count] Todas las partes son del mismo tamaño. Más partes es más.
    [praise-count] Las partes son del mismo tamaño y las contaste.
    [strategy-size] Hay la misma cantidad de partes. ¿Cuáles son más grandes?
    [question-size] ¿Cuál parte es más grande?
    [write-size] Hay la misma cantidad. Con menos partes en un entero, cada una es mayor.
    [praise-size] La cantidad es la misma. Comparaste el tamaño de las partes.
    [strategy-half] Compara cada fracción con un medio.
    [question-half] ¿Cuál está más cerca de 0?
    [write-half] Solo una de ellas es menor que un medio.
    [praise-half] Comparaste las dos con un medio.
    [strategy-common] Piensa las dos en partes del mismo tamaño. Luego cuenta.
    [question-common] ¿En cuántas partes podemos cortar las dos?
    [write-common] En partes iguales son { $left } y { $right }.
   *[praise-common] Hiciste partes del mismo tamaño para las dos.
}
# $sign $left $right
fractions-compared = { $sign ->
    [less] { $left } es menor que { $right }.
    [equal] { $left } es igual a { $right }.
   *[more] { $left } es mayor que { $right }.
}

frac-larger-denominator = { $part ->
    [name] Toma el número de abajo mayor como la fracción mayor
    [does] Mira solo los números de abajo: 1/8 es más que 1/4 porque 8 es más que 4.
    [why] Con números enteros el número mayor es más, y el de abajo es el más grande que se ve.
    [next] Repartan una galleta entre 2 niños y otra entre 8. Pregunte a quién le toca más. Pongan 1/2 y 1/8 una sobre otra.
    [feedback] Un número mayor abajo es más partes en el entero. ¿Son más grandes o más pequeñas?
   *[question] ¿Prefieres compartir con tres amigos o con siete?
}
frac-components = { $part ->
    [name] Compara los números de la fracción como enteros
    [does] Toma como mayor la fracción con los números mayores: 3/5 es más que 1/2, y también 4/9, porque 4 y 9 son más.
    [why] Lleva años comparando números enteros, y una fracción parece dos de ellos.
    [next] Formen con barras parejas como 1/2 y 4/9, 2/3 y 4/6, y que adivine antes de mirar. Hablen de lo que no se adivinó.
    [feedback] Una fracción es un solo número. Piensa qué tan larga es, no en sus números.
   *[question] ¿Cómo me muestras cada una con la misma tira?
}
frac-smaller-denominator = { $part ->
    [name] Toma el número de abajo menor como la fracción mayor
    [does] Mira solo el tamaño de las partes y no cuántas son: 2/3 es más que 5/6 porque los tercios son más grandes.
    [why] Aprendió que 1/3 es más que 1/6 y lo usa también cuando hay más de una parte.
    [next] Pongan 1/3 y cinco barras de 1/6. Pregunte qué más importa además del tamaño de una parte.
    [feedback] Está bien ver qué partes son más grandes. ¿Cuántas hay de ellas?
   *[question] ¿Cuántas partes tienes de cada tamaño?
}
frac-gap = { $part ->
    [name] Compara cuántas partes faltan
    [does] Cuenta las partes que faltan para el entero, de cualquier tamaño: 5/6 y 7/8 son iguales porque falta una en cada una.
    [why] Funciona cuando las partes son del mismo tamaño, y lo que falta se cuenta rápido.
    [next] Formen 5/6 y 7/8 y miren los dos huecos. Pregunte cuál hueco es mayor y qué dice eso de las fracciones.
    [feedback] Mira las partes que faltan. ¿Son del mismo tamaño?
   *[question] ¿Qué tan grande es el pedazo que falta en cada una?
}

# Fracciones iguales.

# $case $left $right $unit $above $parts $times
equal-fractions = { $case ->
    [ask-bars] { $parts } barras iguales forman un entero. ¿Cuántas de ellas forman { $left }?
    [again-bars] Busca las barras de las que { $parts } forman un entero. Las filas terminan juntas.
    [strategy-bars] Usa barras de un solo tamaño. Ponlas desde 0 hasta que terminen juntas.
    [not-yet-bars] Primero pon barras abajo.
    [first-bars] Ponemos barras de { $unit } hasta que las filas terminan juntas.
    [write-bars] Contamos { $above }. Entonces { $left } es igual a { $right }.
    [praise-bars] Las dos filas terminan juntas. { $left } es igual a { $right }.
    [ask-strips] Sombrea abajo lo mismo que arriba. ¿Cuántas partes son?
    [again-strips] Arriba está sombreado { $left }. Sombrea abajo hasta el mismo lugar.
    [strategy-strips] Mira dónde termina lo sombreado arriba. Llega abajo hasta ahí.
    [not-yet-strips] Primero sombrea la tira de abajo.
    [question-strips] ¿Cuántas partes de abajo miden lo mismo que { $left }?
    [first-strips] Sombreamos abajo hasta el mismo lugar que arriba.
    [write-strips] Contamos { $above }. Entonces { $left } es igual a { $right }.
    [praise-strips] Está sombreado el mismo largo. { $left } es igual a { $right }.
    [ask-slice] Corta otra vez cada parte en partes de { $unit }. ¿Cuántas están sombreadas?
    [again-slice] La tira necesita { $parts } partes iguales. Corta todas de la misma manera.
    [strategy-slice] ¿Cuántas partes pequeñas caben en cada parte grande?
    [not-yet-slice] Primero corta las partes de la tira.
    [question-slice] ¿En cuántas cortamos cada parte?
    [first-slice] Cortamos cada parte en { $times }. Ahora hay { $parts } partes.
    [write-slice] Partes sombreadas: { $above }. Entonces { $left } es igual a { $right }.
    [praise-slice] Cortaste igual todas las partes. { $left } es igual a { $right }.
    [ask-card] ¿Qué número hace iguales los dos lados?
    [again-card] ¿Qué falta para que las dos midan lo mismo?
    [ask-free] Escribe otra fracción igual a { $left }.
   *[again-free] ¿Qué otra fracción mide lo mismo que { $left }?
}
# $case $n $d $above $parts $number
equal-fractions-way = { $case ->
    [strategy-times] Multiplica arriba y abajo por el mismo número.
    [question-times] ¿Por qué número multiplicamos los dos?
    [write-times] { $n } por { $number } es { $above }. { $d } por { $number } es { $parts }.
    [praise-times] Multiplicaste arriba y abajo por el mismo número.
    [strategy-over] Divide arriba y abajo entre el mismo número.
    [question-over] ¿Entre qué número dividimos los dos?
    [write-over] { $n } entre { $number } es { $above }. { $d } entre { $number } es { $parts }.
   *[praise-over] Dividiste arriba y abajo entre el mismo número.
}

frac-equal-adds-same = { $part ->
    [name] Suma el mismo número a los dos números
    [does] Forma una fracción “igual” sumando: 2/3 se vuelve 3/4 porque sumó 1 arriba y abajo.
    [why] Hacer lo mismo con los dos números suena a la regla, y sumar es lo primero que se le ocurre.
    [next] Pongan 2/3 y 3/4 una debajo de otra. Luego corten cada tercio en dos y pregunte qué pasó arriba y abajo.
    [feedback] Al sumar cambia el largo. Corta cada parte en la misma cantidad de partes pequeñas.
   *[question] Si cada parte se corta en dos, ¿cuántas partes hay entonces?
}
frac-equal-adds-missing = { $part ->
    [name] Suma arriba lo que creció el número de abajo
    [does] Busca cuánto se sumó abajo y lo suma arriba: 2/3 se vuelve 11/12, porque 3 y 9 son 12.
    [why] De 3 a 12 ve 9 más, y no 4 veces más partes.
    [next] Doblen una tira en tercios y coloreen dos. Dóblenla en doceavos, ábranla y cuenten lo coloreado.
    [feedback] ¿Cuántas veces más partes hay ahora? Las sombreadas crecen de la misma manera.
   *[question] ¿En cuántas partes pequeñas se cortó cada parte?
}
frac-equal-top-only = { $part ->
    [name] Cambia solo el número de arriba
    [does] Multiplica el número de arriba y deja el de abajo: 2/3 se vuelve 4/3.
    [why] El doble de partes suena al número de arriba; el de abajo nombra las partes y parece que no cambia.
    [next] Corten en dos cada tercio de una tira. Pregunte el nombre de las partes nuevas antes de contarlas.
    [feedback] Cuando se cortan las partes, también hay más en el entero.
   *[question] ¿Cuántas de las partes nuevas forman un entero?
}
