refuse-stays = Esa se queda en su lugar.
refuse-full = Ahí ya no cabe.
refuse-nothing = Ahí no hay nada.
refuse-not-ten = Necesitas diez unidades para cambiarlas por una decena.
refuse-wrong-place = Las decenas van en las decenas. Las unidades van en las unidades.
refuse-taken-away = Eso ya lo quitaste. Primero regrésalo.
refuse-past-the-end = Eso se sale de la recta.
refuse-slot-full = El cuadro está lleno.
refuse-no-group = Primero haz uno.
refuse-not-here = Eso no va ahí.

place-tray = Bandeja
place-tens = Decenas
place-ones = Unidades
place-tenths = Décimas
place-hundredths = Centésimas
place-taken = Lo que quité
place-other-number = El otro número
place-stock = Más bloques
place-groups = { $groups } grupos
place-table = Mesa
place-plate = Plato { $number }
place-row = Fila { $number }
place-new-row = Fila nueva
place-track = Sobre la recta

cell-empty = Lugar { $number }, vacío
cell-counter = Lugar { $number }, ficha
cell-dot = Lugar { $number }, punto
cell-opened = { $thing }, abierta
cell-ringed = { $thing }, encerrada
cell-crossed-out = { $thing }, tachada
cell-row-column = Fila { $row }, columna { $column }
tick-whole = Marca del { $number }
tick = Marca { $part } después del { $whole }
card-jump-back = salto de { $by } hacia atrás

slot-answer = Respuesta
estimate-short = { $range ->
    [under-half] 0 a 1/2
    [half-to-one] 1/2 a 1
   *[over-one] más de 1
}
estimate-name = { $range ->
    [under-half] entre 0 y 1/2
    [half-to-one] entre 1/2 y 1
   *[over-one] mayor que 1
}
half-day-short = { $half ->
    [am] a. m.
   *[pm] p. m.
}
half-day-name = { $half ->
    [am] a. m., de medianoche a mediodía
   *[pm] p. m., de mediodía a medianoche
}
length-unit-short = { $unit ->
    [cm] cm
    [m] m
    [in] pulg
   *[ft] pies
}
length-unit = { $unit ->
    [cm] centímetros
    [m] metros
    [in] pulgadas
   *[ft] pies
}
slot-numerator = Número de arriba
slot-denominator = Número de abajo
slot-wholes = Enteros
slot-hours = Horas
slot-minutes = Minutos
slot-remainder = Lo que sobra
slot-across = A la derecha
slot-addend = Número { $place }
slot-up = Hacia arriba
slot-result = Respuesta, { $column }
slot-above = Número pequeño arriba de las { $column }
slot-between = Número pequeño para las { $column } de abajo
slot-empty = { $name }, cuadro vacío
slot-holds = { $name }, { $typed }
column-ones = unidades
column-tens = decenas
column-hundreds = centenas
column-thousands = millares

did-clear = Como al principio.
did-tidy = En orden.
did-type = { $digit }
did-type-point = .
    .voice = punto
did-rub-out = Borrado.
did-return = De vuelta en la bandeja: { $thing }.
did-add-counter = Hay una ficha en el lugar { $number }.
did-fill-counters = Hay fichas hasta el lugar { $number }.
did-draw-dot = Hay un punto en el lugar { $number }.
did-draw-in-part = Hay un punto en la parte.
did-take-away = Quitaste { $things }.
did-put-back = Regresaste { $things }.
did-split-ten = Una decena ahora son diez unidades.
did-trade-ten = Diez unidades ahora son una decena.
did-cross-out = Tachaste { $things }.
did-uncross = Ya no está tachada.
did-open-stick = Una decena está abierta. Aquí están sus diez unidades.
did-ring-ten = Diez unidades están encerradas. Son una decena.
did-trade-for = Cambiaste { $some } por { $others }.
did-jump = Un salto de { $by }.
did-jump-back = Un salto de { $by } hacia atrás.
did-put-plate = Hay un plato en la mesa.
did-put-on-plate = { $things } en el plato { $number }.
did-deal = { $n ->
    [one] Una ficha más en cada plato.
   *[other] { $n } fichas más en cada plato.
}
did-lay-tiles = { $things } en la fila { $number }.
did-copy-row = Otra fila igual.
did-cut-array = Cortado después de { $rows ->
    [one] 1 fila.
   *[other] { $rows } filas.
}
did-draw-array = { $rows ->
    [one] 1 fila de { $columns }
   *[other] { $rows } filas de { $columns }
}.
did-lay-bars = Sobre la recta: { $things }.
did-cut-line = La recta tiene nuevas partes iguales.
did-cut-strip = La tira tiene nuevas partes iguales.
did-mark = Marcado.
did-lay-out = Los puntos están de otra manera.
did-look = Mira.

describe-ten-frame = Marco de diez con fichas rojas y una bandeja de fichas amarillas.
name-picture-dot = punto
button-lay-out = Mover los puntos
describe-dot-picture = Un dibujo con puntos.
describe-cube-pans = Una balanza con dos platillos, y una bandeja de cubos.
describe-drawn-pans = Un dibujo de una balanza. Puedes dibujar cuadritos en un lado.
# $place $n
pan-holds = { $place }: { $n ->
    [one] 1 cubo.
   *[other] { $n } cubos.
}
beam-is-held = La barra todavía no se mueve.
button-draw-square = Dibujar un cuadrito
slot-instead = El número que va ahí
describe-truth-card = Una tarjeta. Dice: { $equation }. ¿Hay lo mismo en los dos lados?
truth-card-same = Es lo mismo
truth-card-not-same = No es lo mismo
describe-two-ribbons = Dos listones, uno arriba y otro abajo, y una raya. Los dos se pueden llevar a la raya.
describe-strips-to-redraw = Dos tiras de cuadritos. Debajo se pueden dibujar otra vez desde una raya.
describe-strips-to-see = Dos tiras de cuadritos, una arriba y otra abajo. No empiezan en el mismo lugar.
describe-two-to-weigh = Una pelota, una caja, y una balanza con dos platillos.
describe-pouring = Un vaso angosto lleno de agua, y un vaso ancho.
# $first $second
two-things-are = Miden { $first } y { $second }.
thing-ribbon = { $thing ->
    [0] el listón de arriba
   *[1] el listón de abajo
}
thing-strip = { $thing ->
    [0] la tira de arriba
   *[1] la tira de abajo
}
# $thing
thing-fixed-ribbon = { $thing ->
    [0] la cinta parada
   *[1] la cinta acostada
}
thing-string = hilo
describe-go-between = Una cinta está parada y otra acostada. En la bandeja hay un hilo.
# $compares $thing
beside-string = { $compares ->
    [shorter] El hilo está junto a { $thing }. El hilo es más largo.
    [longer] El hilo está junto a { $thing }. El hilo es más corto.
   *[same] El hilo está junto a { $thing }. Los dos terminan en el mismo lugar.
}
place-beside = Junto a { $thing }
describe-ribbons-to-order = Tres cintas, y tres filas que empiezan en la misma raya.
describe-strips-to-order = Tres tiras de cuadritos. Tres lugares, y una tarjeta para cada tira.
describe-pairs-to-order = Dos dibujos con dos tiras en cada uno. Tres lugares, y una tarjeta para cada tira.
describe-letters-to-order = Tres lugares, y una tarjeta para cada una de tres letras.
# $letter $from $to
strip-reaches = La tira { $letter } va de { $from } a { $to }.
# $more $less
longer-in-picture = En un dibujo { $more } es más larga que { $less }.
# $a $b $c
three-measure = A, B y C miden { $a }, { $b } y { $c }.
# $letter $from $to
lettered-ribbon = cinta { $letter }, de { $from } a { $to }
lettered-card = tarjeta { $letter }
fraction-card = tarjeta { $fraction }
describe-fractions-to-order = Tres lugares, y una tarjeta para cada una de tres fracciones.
# $end
describe-bare-jug = Una jarra a la que le caben { $end } mililitros hasta su marca. No tiene otras marcas.
# $n
jug-twentieths = A { $n } veinteavos de la altura
# $spaces $end
describe-jug = Una jarra. De 0 a { $end } mililitros hay { $spaces } espacios iguales.
# $height
jug-water = El agua llega aquí: { $height }.
jug-empty = sin agua
# $mark
jug-mark = espacio { $mark } lleno
# $below $above
jug-between = entre las marcas { $below } y { $above }
did-pour-in = Echaste agua.
did-pour-out = Sacaste agua.
button-pour-in = Echar un poco
button-pour-out = Sacar un poco
describe-day-line = Un día de medianoche a medianoche, hora por hora, y un marcador.
describe-day-drawing = El dibujo de un día de medianoche a medianoche. Puedes marcar una hora.
day-midnight = medianoche
day-noon = mediodía
day-beside = Junto al día
# $from $to
day-hour-before-noon = de { $from } a { $to }, antes del mediodía
# $from $to
day-hour-after-noon = de { $from } a { $to }, después del mediodía
order-place = { $row ->
    [0] Primer lugar, para la más corta
    [1] Segundo lugar
   *[other] Tercer lugar, para la más larga
}
thing-weighed = { $thing ->
    [0] la pelota
   *[1] la caja
}
thing-glass = { $thing ->
    [0] el vaso angosto
   *[1] el vaso ancho
}
both-the-same = los dos igual
choose = Elegir { $thing }
begins-from-line = { $n ->
    [one] a 1 paso de la raya
   *[other] a { $n } pasos de la raya
}
button-pour = Pasar el agua
did-pour = El agua pasó.
describe-two-sets = Dos conjuntos, uno arriba y otro abajo. Elige al lado.
# $upper $lower
two-sets-hold = Arriba: { $upper }. Abajo: { $lower }.
place-set = { $set ->
    [0] El conjunto de arriba
   *[1] El conjunto de abajo
}
two-sets-choice = { $choice ->
    [0] Arriba hay más
    [1] Hay igual en los dos
   *[2] Abajo hay más
}
describe-glimpse = { $open ->
    [yes] Un dibujo con puntos.
   *[no] Un dibujo tapado.
}
place-glimpse = El dibujo
place-own = Tu lugar
button-look = Mirar
describe-dot-frame = Un dibujo de un marco de diez. Puedes dibujar puntos.
describe-two-dot-frames = Un dibujo de dos marcos de diez. El primero está lleno. Puedes dibujar puntos en el segundo.
frame-full = Está lleno.
frame-not-full = No está lleno.
frame-counts = { $given ->
    [one] 1 roja
   *[other] { $given } rojas
} y { $added ->
    [one] 1 amarilla.
   *[other] { $added } amarillas.
}
dots-counts = { $given ->
    [one] 1 impreso
   *[other] { $given } impresos
} y { $drawn ->
    [one] 1 dibujado.
   *[other] { $drawn } dibujados.
}
describe-number-bond = Número conectado. El todo es { $whole }. { $part ->
    [one] Una parte tiene 1 punto.
   *[other] Una parte tiene { $part } puntos.
} Dibuja la otra parte.
bond-part-empty = La otra parte está vacía.
bond-part-started = La otra parte tiene puntos.
bond-part-counts = La otra parte tiene { $drawn }.
describe-card = Una tarjeta con un cuadro para tu respuesta. { $equation }.
# $equation $typed
describe-card-typed = Una tarjeta con un cuadro. { $equation }. Escribiste { $typed }.
describe-bare-card = Una tarjeta con un cuadro para tu respuesta.
card-typed = Escribiste { $typed }.
describe-fraction-card = Una tarjeta para una fracción. Hay un cuadro arriba y un cuadro abajo.
describe-base-ten = Bloques en un tablero de decenas y unidades. Hay un lugar para lo que quitas.
blocks-counts = { $tens } y { $ones } en el tablero, quitaste { $taken }.
describe-blocks-joining = Bloques en un tablero de decenas y unidades. El otro número está al lado.
# $tens $ones $beside
blocks-joining-counts = { $tens } y { $ones } en el tablero, { $beside } al lado.
describe-blocks-alone = Bloques en un tablero de decenas y unidades.
# $tens $ones
blocks-alone-counts = { $tens } y { $ones } en el tablero.
describe-sticks = Un dibujo de decenas y unidades. Puedes tacharlas y abrir una decena.
sticks-counts = Quedan { $tens } y { $ones }, tachaste { $crossed }.
describe-sticks-to-ring = Un dibujo de decenas y unidades. Puedes encerrar diez unidades.
# $tens $ones
sticks-to-ring-counts = { $tens } y { $ones }.
describe-places-take = Un tablero con una columna para cada lugar. Hay un espacio para lo que quitas.
describe-places-join = Un tablero con una columna para cada lugar. El otro número está al lado.
describe-places-stock = Un tablero con una columna para cada lugar. Al lado hay más bloques.
describe-places-share = Un tablero con una columna para cada lugar y { $groups } grupos iguales.
describe-places-cross = Fichas dibujadas en columnas. Puedes abrirlas y tacharlas.
describe-places-ring = Fichas dibujadas en columnas. Puedes encerrar diez iguales.
describe-box = A la izquierda: { $rows }. Arriba: { $columns }. Llena las casillas.
describe-box-side = A la izquierda: { $side }. En las casillas: { $inside }. Llena lo de arriba.
describe-time-on = Una recta de tiempo que empieza a las { $start }. Salta adelante por minutos.
describe-time-back = Una recta de tiempo que empieza a las { $start }. Salta atrás por minutos.
describe-line-back = Una recta que empieza en { $start }. Salta hacia atrás.
describe-line-forward = Una recta que empieza en { $start }. Salta hacia adelante.
line-no-jumps = Todavía no hay saltos.
line-some-jumps = Ya hay saltos.
line-landed = Llegaste al { $number }.
describe-column-form = { $upper } menos { $lower }, en columnas.
# $upper $lower
describe-column-plus = { $upper } más { $lower }, en columnas.
describe-plates-of-rods = Una mesa para platos, y una bandeja con platos y decenas.
describe-plates-of-tenths = Una mesa para platos, y una bandeja con platos y décimas.
describe-covering = Una figura para cubrir con filas de cuadritos.
describe-flat-covering = Un cuadrado grande que es un entero. Cubre una parte con filas de cuadritos.
describe-overlap = Un cuadrado de diez columnas y diez filas. Sombrea columnas, y sombrea filas.
overlap-shaded = Columnas con sombra: { $columns }. Filas con sombra: { $rows }.
describe-joined = Una figura de dos rectángulos. Solo se ven las puntas de las líneas. Córtala en dos.
# $rows $columns
joined-part = { $rows } filas de { $columns } cuadrados.
# $rows
joined-below = Debajo de la fila { $rows }
# $columns
joined-after = Después de la columna { $columns }
# $place
did-cut = Corte: { $place }.
describe-squares = Una cuadrícula. Elige un cuadrado para dibujar filas hasta ahí.
describe-array-of-tens = Una cuadrícula para filas de decenas.
describe-plates = Una mesa para platos y una bandeja con platos y fichas.
plates-even = Todos los platos tienen lo mismo.
plates-uneven = Los platos no tienen lo mismo.
plates-counts = { $plates }, { $counters } en total.
describe-tiles = Un lugar para filas de cuadritos.
# $rows $columns
beside-rectangle = Ahí hay una figura de { $rows } filas de { $columns } cuadrados.
rows-even = Todas las filas son iguales.
rows-uneven = Las filas no son iguales.
rows-counts = { $rows }, { $tiles } en total.
describe-array = Una cuadrícula de puntos. Elige un punto para dibujar filas hasta ahí.
array-empty = Todavía no hay nada dibujado.
array-total = { $total } puntos en total.
describe-bars = { $wholes ->
    [one] Una recta del 0 al 1 con lugar para barras.
   *[other] Una recta del 0 al { $wholes } con lugar para barras.
}
bars-none = Todavía no hay barras.
bars-equal = Todas las barras son del mismo tamaño.
bars-unequal = Las barras no son del mismo tamaño.
bars-reach = Llegan hasta { $length }.
bars-above = Arriba hay { $length }.
describe-strips = { $rows ->
    [one] Una tira con partes.
   *[other] { $rows } tiras del mismo largo, una debajo de otra.
}
strip-shaded = Se ve sombreado { $part }.
# $row $part
strip-part = Tira { $row }, parte { $part }
describe-fraction-line = { $wholes ->
    [one] Una recta numérica del 0 al 1.
   *[other] Una recta numérica del 0 al { $wholes }.
}
line-no-mark = Todavía no hay marca.
line-mark-below-one = La marca no pasa del 1.
line-mark-past-one = La marca pasa del 1.
line-mark-at = La marca está en { $place }.

button-add-counter = Poner una ficha
button-remove-counter = Quitar una ficha
button-tidy = Ordenar
button-draw-dot = Dibujar un punto
button-rub-out = Borrar un punto
button-rub-out-jump = Borrar el último salto
button-split-ten = Cambiar una decena por diez unidades
button-trade-ten = Cambiar diez unidades por una decena
button-take-away = Quitar { $things }
button-put-back = Regresar { $things }
button-trade-for = Cambiar { $some } por { $others }
button-ring = Encerrar { $things }
button-give-each = { $things } a cada grupo
button-put-on-mat = Poner { $things } en el tablero
button-ring-ten = Encerrar diez unidades
button-open-stick = Abrir una decena
button-cross-out = Tachar { $things }
button-uncross = Recuperar { $things }
button-add-plate = Un plato más
button-remove-plate = Un plato menos
button-deal = Una más en cada plato
button-back-to-tray = De vuelta a la bandeja
button-add-tile = Un cuadrito más
button-remove-tile = Un cuadrito menos
button-copy-row = Otra fila igual
button-first-dot = Dibujar un punto
button-more-rows = Una fila más
button-fewer-rows = Una fila menos
button-longer-rows = Filas más largas
button-shorter-rows = Filas más cortas
button-lay-bar = Poner una { $bar }
button-remove-bar = Quitar la última barra
button-cut-bar = Cortar en { $n } partes
button-more-lines = Una parte más
button-fewer-lines = Una parte menos
button-cut-more = Un corte más en cada parte
button-cut-fewer = Un corte menos en cada parte

hand-lifted = Levantaste { $things }.
hand-put-back = Otra vez en su lugar.
hand-choose-place = Elige un lugar con las flechas.
hand-more = Una más en mi mano
hand-fewer = Una menos en mi mano
hand-let-go = Dejarla donde estaba
# $number is one, several or none.
hand-chosen = { $number ->
    [none] No hay nada elegido.
    [one] Hay una pieza elegida.
   *[several] Hay varias piezas elegidas. Van juntas.
}
hand-lifted-chosen = Levantaste todas las que elegiste.
hand-all-alike = Tomar todas las iguales
hand-all = Tomar todo
name-chosen = { $thing }, va en el grupo

## Drawings of stories
describe-schemas = Dibujos de historias. Elige uno y luego coloca las tarjetas.
schema-chosen = Elegiste: { $drawing }.
schema-name = { $name ->
    [total] partes y total
    [change] inicio, cambio, final
    [difference] dos cantidades
    [groups] grupos iguales
    [plus] una ecuación con más
    [minus] una ecuación con menos
    [product] una ecuación con por
    [quotient] una ecuación con entre
    [needed] todos los grupos, también el que no se llena
    [full] solo los grupos completos
    [left-over] lo que sobra
   *[times] varias veces una cantidad
}
schema-box = { $name ->
    [total] El total
    [part-1] Parte 1
    [part-2] Parte 2
    [start] Inicio
    [change] Cambio
    [end] Final
    [larger] Mayor
    [smaller] Menor
    [difference] Diferencia
    [each] En cada uno
    [groups] Grupos
    [needed] Todos
    [full] Completos
    [left-over] Sobra
    [first] Primer número
    [second] Segundo número
    [result] Después del igual
   *[times] Veces
}
schema-tile = { $text ->
    [unknown] tarjeta con signo de pregunta
    [star] tarjeta con estrella
   *[other] tarjeta { $text }
}
# $step $name
schema-step = Paso { $step }: { $name }
# $place $tile
schema-holds = { $place }: { $tile }.

# Pairs of factors.
describe-factor-tiles = { $number } fichas en filas. Desliza para tener más o menos filas. Guarda los rectángulos.
describe-factor-drawings = { $number } puntos en 1 a 6 filas. Puedes marcar cada dibujo.
describe-factor-list = Una lista para { $number }. Hay una casilla junto a cada número.
factor-even = { $rows } de { $columns }
factor-uneven = { $rows }, algunas más cortas
factor-shelf = { $rows ->
    [one] Estante para 1 fila
   *[other] Estante para { $rows } filas
}
factor-box = { $first } por
button-factor-keep = Guardar este
button-factor-out = No guardar este

# Numbers of a row that are of a sort.
describe-picked-piles = Montones de { $from } a { $to } fichas, todos en las mismas filas. Desliza para tener más o menos filas. Puedes tachar cada montón.
describe-picked-mark = Los números del { $from } al { $to }. Puedes marcar cada número.
describe-picked-cross = Los números del { $from } al { $to }. Puedes tachar cada número.
describe-picked-boxes = { $boxes } casillas para números.
pile-of = { $tiles } fichas, { $rows }
picked-crossed = { $name }, tachado
picked-box = Casilla { $place }
