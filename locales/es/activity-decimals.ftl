# Decimales: décimas y centésimas, y cuál es mayor.

# $case $given $answer $tenths $hundredths $into
decimal-notation = { $case ->
    [ask-blocks] Una placa es 1. Forma { $given } con los menos bloques posibles. Escribe el decimal.
    [again-blocks] Diez barras son una placa. Diez cubos son una barra. Forma { $given } y escríbelo con punto.
    [strategy-blocks] Una barra es una décima. Un cubo es una centésima. Diez cubos son una barra.
    [not-yet-blocks] Primero pon los bloques.
    [question-blocks] ¿Cuántos cubos son lo mismo que una barra?
    [first-blocks] { $tenths ->
        [one] 1 barra es una décima.
       *[other] { $tenths } barras son { $tenths } décimas.
    }
    [second-blocks] { $hundredths ->
        [one] 1 cubo es una centésima.
       *[other] { $hundredths } cubos son { $hundredths } centésimas.
    }
    [write-blocks] Después del punto van las décimas y luego las centésimas: { $answer }.
    [praise-blocks] Formaste décimas y centésimas y escribiste cada una en su lugar.
    [ask-grid] La cuadrícula es 1. Sombrea { $given }. Luego escribe el decimal.
    [again-grid] Sombrea { $given } de la cuadrícula. Luego escríbelo con punto.
    [strategy-grid] Una columna es una décima. Un cuadrito es una centésima.
    [not-yet-grid] Primero sombrea la cuadrícula.
    [question-grid] ¿Cuántos cuadritos hay en una columna?
    [first-grid] { $tenths ->
        [one] 1 columna es una décima.
       *[other] { $tenths } columnas son { $tenths } décimas.
    }
    [second-grid] { $hundredths ->
        [one] 1 cuadrito es una centésima.
       *[other] { $hundredths } cuadritos son { $hundredths } centésimas.
    }
    [write-grid] Después del punto van las décimas y luego las centésimas: { $answer }.
    [praise-grid] Sombreaste las décimas como columnas y las centésimas como cuadritos.
    [ask-card] Escribe { $given } como decimal.
    [again-card] ¿Cómo se escribe { $given } con punto?
    [strategy-card] El primer lugar después del punto es de las décimas. Sigue el de las centésimas.
    [question-card] ¿Cuántas centésimas forman una décima?
    [write-card] Después del punto van las décimas y luego las centésimas: { $answer }.
    [praise-card] Escribiste las décimas y las centésimas cada una en su lugar.
    [ask-parts] ¿Cuántas { $into ->
        [10] décimas
       *[100] centésimas
    } son { $given }?
    [again-parts] Escribe { $given } como fracción. ¿Cuál es el número de arriba?
    [strategy-parts] El primer lugar después del punto son décimas. El siguiente son centésimas.
    [question-parts] ¿Cuántas centésimas forman una décima?
    [write-parts] Escribimos { $answer } arriba de { $into }.
   *[praise-parts] Te fijaste en los lugares después del punto.
}

# $case $x $y $larger $smaller $how
decimal-compare = { $case ->
    [ask-blocks] Una placa es 1. A la izquierda forma { $x }. A la derecha forma { $y }. ¿Qué signo va en medio?
    [again-blocks] Forma los dos números con los menos bloques posibles. ¿Cuál es mayor?
    [strategy-blocks] Una barra es una décima. Un cubo es una centésima. Mira primero las barras.
    [not-yet-blocks] Primero forma los dos números.
    [question-blocks] ¿Cuántos cubos son lo mismo que una barra?
    [first-blocks] A la izquierda formamos { $x }.
    [second-blocks] A la derecha formamos { $y }.
    [write-blocks] { $how ->
        [same] Los dos son iguales.
        [tenths] Con { $larger } hay más barras.
       *[hundredths] Las barras son iguales. Con { $larger } hay más cubos.
    }
    [praise-blocks] Formaste los dos números y miraste primero las décimas.
    [ask-line] Marca { $x } y { $y } en la recta. ¿Qué signo va en medio?
    [again-line] Busca los dos números en la recta. El que está a la derecha es mayor.
    [strategy-line] Los números de la recta son décimas. Entre dos de ellos hay diez centésimas.
    [not-yet-line] Primero marca los dos números.
    [question-line] ¿Cuántas centésimas forman una décima?
    [first-line] Marcamos { $x }.
    [second-line] Marcamos { $y }.
    [write-line] { $how ->
        [same] Los dos están en el mismo lugar.
       *[other] A la derecha de { $smaller } vemos { $larger }.
    }
    [praise-line] Encontraste el lugar de los dos números.
    [ask-card] ¿Qué signo va entre { $x } y { $y }?
    [again-card] ¿Cuál es mayor, { $x } o { $y }? ¿O son iguales?
    [strategy-card] Mira primero las décimas. Si son iguales, mira las centésimas.
    [question-card] ¿Cuántas centésimas forman una décima?
    [write-card] { $how ->
        [same] Las décimas son iguales y no hay centésimas. Los dos son iguales.
        [tenths] Con { $larger } hay más décimas.
       *[hundredths] Las décimas son iguales. Con { $larger } hay más centésimas.
    }
   *[praise-card] Miraste primero las décimas.
}

dec-den-after-point = { $part ->
    [name] Escribe el denominador después del punto
    [does] Escribe 1/4 como 0.4 y 7/10 como 0.10.
    [why] Una fracción es menor que uno, por eso hay un cero, y el número de abajo dice de qué clase es.
    [next] Sombreen la fracción en una cuadrícula de cien y pregunte qué dice el número de abajo y qué dice el de arriba.
    [feedback] El número de abajo dice de qué tamaño son las partes. ¿Cuántas partes hay?
   *[question] ¿Qué dice el número de arriba y dónde lo ves en tu decimal?
}
dec-concat = { $part ->
    [name] Escribe el punto donde estaba la raya
    [does] Escribe 1/4 como 1.4 y 7/10 como 7.10.
    [why] En los dos casos son dos números con algo en medio.
    [next] Comparen con un entero: pongan la fracción sobre una placa y pregunte si es más o menos que 1.
    [feedback] ¿La fracción es más que 1? Antes del punto están los enteros.
   *[question] ¿Esto es más o menos que un entero?
}
dec-zero-ignored = { $part ->
    [name] No toma en cuenta los ceros después del punto
    [does] Toma 0.05 por 0.5.
    [why] En los números enteros un cero al principio no cambia nada: 05 es 5.
    [next] Formen 0.5 con barras y 0.05 con cubos, uno junto al otro. Pregunte qué lugar guarda el cero.
    [feedback] Mira el cero después del punto. Guarda el lugar de las décimas.
   *[question] ¿Qué lugar guarda el cero?
}
dec-longer = { $part ->
    [name] Toma el decimal más largo por el mayor
    [does] Dice que 0.45 es mayor que 0.5, porque 45 es mayor que 5.
    [why] De los números enteros, el que tiene más cifras siempre es mayor.
    [next] Formen los dos con barras y cubos y pongan las barras lado a lado. Luego escriban 0.5 como 0.50.
    [feedback] Más cifras no hacen mayor a un decimal. Mira primero las décimas.
   *[question] ¿Cuántas décimas tiene cada número?
}
dec-shorter = { $part ->
    [name] Toma el decimal más corto por el mayor
    [does] Dice que 0.3 es mayor que 0.45, porque las décimas son más grandes que las centésimas.
    [why] Una décima es más grande que una centésima, y así parece serlo cualquier cantidad de ellas.
    [next] Formen los dos con barras y cubos: una décima junto a cuarenta y cinco centésimas.
    [feedback] Las centésimas son pequeñas, pero pueden ser muchas. Mira primero las décimas.
   *[question] ¿Cuántas décimas hay en cada número?
}
