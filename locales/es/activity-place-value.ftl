# Números de tres dígitos y más.

unit-name = { $unit ->
    [1] unidades
    [10] decenas
    [100] centenas
    [1000] unidades de millar
    [10000] decenas de millar
   *[other] centenas de millar
}
place-value-lay = Ponemos { $what }.
place-value-trade = Diez { $unit } son una pieza del lugar siguiente. Las cambiamos.
place-value-split = Cambiamos una ficha por diez { $unit }.

# $case $whole $digit $answer $unit $factor
place-value = { $case ->
    [question-ten] ¿Cuántas de un lugar forman una del lugar siguiente?
    [question-slide] ¿Cuántos lugares se mueven los dígitos?
    [question-zero] ¿Qué dígito escribimos en un lugar vacío?
    [question-place] ¿En qué lugar está el { $digit }?
    [question-first] ¿Qué lugar escribimos primero?
    [ask-trade] Cambia donde haya diez iguales. ¿Qué número es?
    [again-trade] Usa la menor cantidad de piezas que puedas. Luego lee el número.
    [strategy-trade] Empieza por las unidades. Diez iguales forman una de la clase siguiente.
    [not-yet-trade] Busca diez iguales. Cámbialas por una de la clase siguiente.
    [write-trade] Ahora cada lugar tiene un dígito: { $answer }.
    [praise-trade] Cambiaste cada diez. Ahora cada lugar tiene un dígito.
    [ask-down] Cambia las fichas hasta que todas sean { $unit }. ¿Cuántas { $unit } hay?
    [again-down] Tienes { $whole } en fichas mayores. ¿Cuántas { $unit } son?
    [strategy-down] Una ficha es diez del lugar siguiente. Cámbiala y cuenta de diez en diez.
    [not-yet-down] Todavía hay fichas mayores. Primero cámbialas.
    [write-down] { $whole } son { $answer } { $unit }.
    [praise-down] Viste que una de un lugar es diez del lugar siguiente.
    [ask-discs] Forma { $whole } con fichas. ¿Cuánto vale el { $digit }?
    [again-discs] Muestra { $whole } con pocas fichas. ¿Cuánto forman las fichas del { $digit }?
    [strategy-discs] Cada dígito cuenta las fichas de su propio lugar.
    [not-yet-discs] Primero forma todo el número con fichas.
    [write-discs] El { $digit } cuenta { $unit }. Vale { $answer }.
    [praise-discs] Viste en qué lugar está el { $digit }.
    [ask-read] ¿Qué número muestran las fichas?
    [again-read] Cuenta las fichas de cada lugar. ¿Qué número forman?
    [strategy-read] Escribe un dígito por cada lugar. Un lugar sin fichas lleva cero.
    [write-read] Cada lugar lleva un dígito. El número es { $answer }.
    [praise-read] Escribiste un dígito por cada lugar.
    [ask-slide] Desliza los dígitos para tener { $factor } veces { $whole }. ¿Qué número es?
    [again-slide] Cada dígito debe valer { $factor } veces lo que valía. Deslízalos. ¿Qué número hay ahora?
    [strategy-slide] Un lugar a la izquierda, un dígito vale diez veces lo mismo.
    [not-yet-slide] Primero desliza los dígitos.
    [first-slide] Deslizamos los dígitos a la izquierda. Ahora cada uno vale más.
    [write-slide] { $factor } veces { $whole } es { $answer }.
    [praise-slide] Moviste cada dígito a un lugar mayor.
    [ask-slide-back] Desliza los dígitos para dividir { $whole } entre { $factor }. ¿Qué número es?
    [again-slide-back] { $whole } se reparte entre { $factor }. Desliza los dígitos. ¿Cuánto le toca a cada uno?
    [strategy-slide-back] Un lugar a la derecha, un dígito vale la décima parte.
    [not-yet-slide-back] Primero desliza los dígitos.
    [first-slide-back] Deslizamos los dígitos a la derecha. Ahora cada uno vale menos.
    [write-slide-back] { $whole } entre { $factor } es { $answer }.
    [praise-slide-back] Moviste cada dígito a un lugar menor.
    [ask-card] Junta las partes. ¿Qué número forman?
    [again-card] Suma todas las partes. Escríbelas como un solo número.
    [strategy-card] Escribe un dígito por cada lugar. Un lugar sin nada lleva cero.
    [write-card] Cada lugar lleva un dígito: { $answer }.
    [praise-card] Escribiste un dígito por cada lugar.
    [ask-worth] Mira el { $whole }. ¿Cuánto vale el { $digit }?
    [again-worth] Formas { $whole } con fichas. ¿Cuánto forman las fichas del { $digit }?
    [strategy-worth] Primero busca el lugar del { $digit }. Luego cuenta según ese lugar.
    [write-worth] El { $digit } cuenta { $unit }. Vale { $answer }.
    [praise-worth] Viste en qué lugar está el { $digit }.
    [ask-units] ¿Cuántas { $unit } hay en total en { $whole }?
    [again-units] Cambias todo el { $whole } por { $unit }. ¿Cuántas te dan?
    [strategy-units] En los lugares mayores también hay { $unit }. Cada lugar es diez del siguiente.
    [write-units] { $whole } son { $answer } { $unit }.
   *[praise-units] Contaste también las { $unit } de los lugares mayores.
}

pv-zero-dropped = { $part ->
    [name] Omite el cero de un lugar vacío
    [does] Escribe 35 por 3 centenas y 5 unidades.
    [why] No hay decenas, y le parece que nada no necesita dígito.
    [next] Formen los dos números con fichas bajo los nombres de los lugares. Pregunte qué dígito va debajo de cada nombre.
    [feedback] Un lugar vacío necesita un cero. El cero guarda el lugar de los otros dígitos.
   *[question] ¿Qué lugar está vacío? ¿Cómo se ve eso?
}
