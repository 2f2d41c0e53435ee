# Productos y cocientes de decimales hasta centésimas.

# $case $first $second $answer
decimal-products = { $case ->
    [ask-flat] El cuadrado grande es 1. Pon cuadritos: { $first } de alto y { $second } de ancho. ¿Cuánto cubren?
    [again-flat] Toma { $first } de { $second }. Ponlo en filas de cuadritos. ¿Cuánto es del cuadrado grande?
    [strategy-flat] Diez cuadritos en fila son el ancho del cuadrado grande. Cada cuadrito es una centésima.
    [not-yet-flat] Primero pon cuadritos en filas.
    [write-flat] Cuenta los cuadritos. Son centésimas: { $answer }.
    [praise-flat] Contaste centésimas. Las décimas de décimas son centésimas.
    [row] Una fila tiene { $second } de ancho.
    [rows] Todas las filas son iguales. Juntas tienen { $first } de alto.
    [question-flat] ¿Cuántos cuadritos cubren todo el cuadrado grande?
    [ask-overlap] El cuadrado es 1. Sombrea columnas para { $second } y filas para { $first }. ¿Cuánto tiene doble sombra?
    [again-overlap] Sombrea { $second } en un sentido y { $first } en el otro. ¿Cuánto tiene sombra en los dos sentidos?
    [strategy-overlap] Mira dónde se cruzan. Ahí cada cuadrito es una centésima.
    [not-yet-overlap] Primero sombrea columnas y filas.
    [write-overlap] Con doble sombra: { $answer }.
    [praise-overlap] Miraste dónde se cruzan y contaste centésimas.
    [columns] Sombreamos columnas para { $second }.
    [across] Sombreamos filas para { $first }.
    [question-parts] ¿Cuántas centésimas forman un entero?
    [ask-plates] Una barra es una décima. Pon { $second } en cada uno de { $first } platos. ¿Cuánto es?
    [again-plates] Haz { $first } grupos iguales de { $second }. ¿Cuánto es en total?
    [strategy-plates] Cuenta todas las barras. Diez décimas son un entero.
    [not-yet-plates] Primero pon barras en platos.
    [write-plates] Todas las décimas juntas son { $answer }.
    [praise-plates] Contaste las décimas de todos los grupos.
    [set] Ponemos { $first } platos.
    [fill] En cada uno ponemos { $second }.
    [question-plates] ¿Cuántas barras forman un entero?
    [ask-boxes-times] Llena las casillas. ¿Cuánto es { $first } por { $second }?
    [again-boxes-times] Cada lugar se toma { $first } veces. ¿Cuánto es en total?
    [strategy-boxes-times] Multiplica lo que está arriba de cada casilla. Luego junta las casillas.
    [not-yet-boxes-times] Primero llena las casillas.
    [write-boxes-times] Todas las casillas juntas son { $answer }.
    [praise-boxes-times] Multiplicaste cada lugar y los juntaste.
    [ask-boxes-share] Llena lo de arriba. ¿Cuánto es { $first } entre { $second }?
    [again-boxes-share] Reparte { $first } en { $second } partes iguales. ¿Cuánto es una parte?
    [strategy-boxes-share] Piensa: ¿{ $second } por cuánto da lo de la casilla? Luego junta lo de arriba.
    [not-yet-boxes-share] Primero llena lo de arriba.
    [write-boxes-share] Lo de arriba junto es { $answer }.
    [praise-boxes-share] Repartiste cada lugar y juntaste las partes.
    [ask-shared] Una placa es 1. Reparte { $first } entre { $second } grupos. ¿Cuánto le toca a cada uno?
    [again-shared] A cada grupo le toca lo mismo. Abre lo que no alcanza. ¿Cuánto le toca a cada uno?
    [strategy-shared] Empieza por las placas. ¿No alcanzan? Ábrelas en barras, y las barras en cubos.
    [not-yet-shared] Primero reparte los bloques.
    [write-shared] Cada grupo tiene unidades, décimas, centésimas: { $answer }.
    [praise-shared] Repartiste lugar por lugar hasta que no quedó nada.
    [ask-card-times] ¿Cuánto es { $first } por { $second }?
    [again-card-times] Multiplica { $first } por { $second }. ¿Cuánto es?
    [strategy-card-times] Multiplica lugar por lugar. Las décimas de décimas son centésimas. ¿Tu respuesta es razonable?
    [write-card-times] { $first } por { $second } es { $answer }.
    [praise-card-times] Pensaste en cuánto vale cada cifra.
    [ask-card-share] ¿Cuánto es { $first } entre { $second }?
    [again-card-share] Reparte { $first } en { $second } partes iguales. ¿Cuánto es una parte?
    [strategy-card-share] Ve lugar por lugar. Abre lo que queda en el lugar siguiente.
    [write-card-share] Una parte es { $answer }.
   *[praise-card-share] Repartiste lugar por lugar hasta que no quedó nada.
}

dec-max-places = { $part ->
    [name] Da al producto tantas cifras decimales como el número más largo
    [does] Responde 2.4 a 0.4 × 0.6: cada número tiene una cifra decimal, y el producto también.
    [why] En las sumas las cifras decimales se quedan igual, y usa la misma regla.
    [next] Formen 0.4 de 0.6 sobre una placa con centésimas y cuéntenlas. Pregunte si puede ser más que 0.6.
    [feedback] ¿Es razonable? Las décimas de décimas son más pequeñas que las décimas.
   *[question] ¿Cuánto es una décima de una décima?
}
