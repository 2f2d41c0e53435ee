name-hundred = placa de cien
name-thousand = cubo de mil
name-decimal-block = { $place ->
    [3] placa
    [2] barra
   *[other] cubo
}
# $place $n
thing-decimal-blocks = { $place ->
    [3] { $n ->
        [one] 1 placa
       *[other] { $n } placas
    }
    [2] { $n ->
        [one] 1 barra
       *[other] { $n } barras
    }
   *[other] { $n ->
        [one] 1 cubo
       *[other] { $n } cubos
    }
}
name-disc = ficha de { $value }
name-money = { $cents ->
    [1] moneda de 1 centavo
    [5] moneda de 5 centavos
    [10] moneda de 10 centavos
    [25] moneda de 25 centavos
    [50] moneda de medio dólar
    [100] billete de 1 dólar
    [500] billete de 5 dólares
    [1000] billete de 10 dólares
   *[other] billete de 20 dólares
}
name-colored-rod = { $length ->
    [1] regleta blanca
    [2] regleta roja
    [3] regleta verde claro
    [4] regleta morada
    [5] regleta amarilla
    [6] regleta verde oscuro
    [7] regleta negra
    [8] regleta café
    [9] regleta azul
   *[other] regleta anaranjada
}
name-sector = { $size } de un círculo
name-tower = { $size } de una torre
name-block = { $shape ->
    [0] triángulo
    [1] rombo azul
    [2] trapecio
    [3] hexágono
    [4] cuadrado
   *[other] rombo beige
}
name-tan = { $shape ->
    [0] triángulo grande
    [1] triángulo mediano
    [2] triángulo pequeño
    [3] cuadrado
   *[other] paralelogramo
}
name-dot-card = tarjeta con { $dots ->
    [one] 1 punto
   *[other] { $dots } puntos
}
name-dots-hidden = tarjeta de puntos
name-number-card = tarjeta flecha { $number }
name-turned-over = { $thing }, al revés
name-locked = { $thing }, con candado

thing-hundreds = { $n ->
    [one] 1 placa
   *[other] { $n } placas
}
thing-thousands = { $n ->
    [one] 1 cubo
   *[other] { $n } cubos
}
thing-discs = { $n ->
    [one] 1 ficha de { $value }
   *[other] { $n } fichas de { $value }
}
thing-several = { $n } de: { $thing }
thing-and = { $first }, { $rest }

did-put-down = Pusiste: { $things }.
did-move = Movido.
did-turn = Girado.
did-turn-over = Volteado.
did-trade = Cambiaste por: { $thing }.
did-split = Partiste: { $things }.
did-share = Repartido en { $n } grupos.
refuse-too-few = No hay suficientes para cambiar.
refuse-locked = Esa pieza tiene candado.

place-mat = Tapete
column-heading-thousands = Millares
column-heading-hundreds = Centenas

describe-mat = { $name }: un tapete y una bandeja.
mat-empty = No hay nada sobre el tapete.
mat-some = Hay piezas sobre el tapete.
mat-counts = Sobre el tapete: { $things }. Total: { $total }.
mat-part = Sobre el tapete: { $things }. Amarillas: { $part }.

button-turn = Girar
button-turn-back = Girar al otro lado
button-turn-over = Voltear
button-split = Partir
button-trade = Cambiar
button-another = Otra igual
button-left = Izquierda
button-right = Derecha
button-up = Arriba
button-down = Abajo
slide-less = { $thing }: menos
slide-more = { $thing }: más
button-share = { $n } grupos

tool-counters = Fichas de dos colores
tool-fraction-set = Fracción de un conjunto
tool-base-ten = Bloques de base diez
tool-discs = Fichas de valor posicional
tool-money = Monedas y billetes
tool-rods = Regletas de Cuisenaire
tool-circles = Círculos de fracciones
tool-bars = Tiras de fracciones
tool-towers = Torres de fracciones
tool-blocks = Bloques de patrones
tool-tangram = Tangram
tool-dot-cards = Tarjetas de puntos
tool-arrow-cards = Tarjetas flecha
tool-ten-frame = Marco de diez
tool-open-line = Recta numérica abierta
tool-fraction-line = Recta numérica de fracciones
tool-plates = Grupos iguales en platos
tool-tile-array = Arreglo de cuadritos
tool-array-drawing = Dibujo de un arreglo
tool-fraction-bars = Barras de fracciones sobre una recta
group-counting = Contar
group-place-value = Valor posicional
group-lines = Rectas numéricas
group-parts = Partes y todo
group-multiplying = Multiplicación y división
group-fractions = Fracciones y decimales
group-shapes = Medidas y figuras

name-weight = pesa de { $weight }
slide-marker = marcador
did-change = Cambiado.
# $from $to
describe-line-between = Una recta numérica de { $from } a { $to }.
describe-number-line = Una recta numérica de 0 a { $end }.
line-marks-at = Marcas en { $list }.
lies-along = { $third ->
    [0] Más cerca del extremo izquierdo
    [1] Cerca de la mitad
   *[other] Más cerca del extremo derecho
}
button-numbers = Mostrar o quitar los números
button-jumps = Mostrar o quitar los saltos
button-rub-out-last = Borrar lo último
tool-line-twenty = Recta numérica hasta 20
tool-line-hundred = Recta numérica hasta 100
tool-line-decimal = Recta numérica de decimales
button-line-to = Recta hasta { $end }
tool-line-any = Recta numérica a tu elección
describe-line-any = Una recta numérica desde { $first }, de { $step } en { $step }.
line-begins = Primer número
line-step = Cuánto vale un paso
tool-line-empty = Recta para estimar
shows = Muestra { $value }.
describe-clock = Un reloj. La manecilla larga lleva a la corta.
clock-at = en el { $number }
clock-after = después del { $number }
clock-marks = { $marks ->
    [one] 1 marca después del { $number }
   *[other] { $marks } marcas después del { $number }
}
clock-hands = Manecilla corta { $short }, manecilla larga { $long }.
clock-short-to = Manecilla corta al { $number }
clock-long-to = Manecilla larga { $to }
slide-hands = Girar las manecillas
button-hour-on = Una hora después
button-minutes = { $n ->
    [1] De minuto en minuto
   *[other] De { $n } en { $n } minutos
}
describe-clock-drawing = El dibujo de un reloj. Puedes marcar la hora y sombrear los minutos.
clock-hour-is = La hora es { $number }
clock-shade-to = Sombrear del 12 al { $number }
button-minute-on = Un minuto después
button-minute-back = Un minuto antes
button-shade-more = Sombrear 1 minuto más
button-shade-less = Sombrear 1 minuto menos
tool-clock = Reloj
did-put-in = { $place }: { $things }.
place-whole = El todo
place-part = Parte { $number }
describe-parts-mat = Un todo y { $n } partes, y una bandeja de fichas.
button-join-parts = Juntar en el todo
button-part-again = Volver a las partes
tool-part-whole-mat = Tablero de partes y todo
tool-free-bond = Vínculo numérico
bar-part = Barra { $bar }, parte { $part }
bar-whole = Barra { $bar }, completa
bar-difference = Diferencia
bar-reaches = Llega a { $steps } pasos
describe-bar = La barra { $bar } tiene { $parts ->
    [one] 1 parte
   *[other] { $parts } partes
}.
button-bar-more = Barra { $bar }: una parte más
button-bar-fewer = Barra { $bar }: una parte menos
button-equal-parts = Hacer partes iguales
button-bars = { $n ->
    [1] Quitar la segunda barra
   *[other] Una segunda barra
}
button-unknown = Signo de pregunta en la casilla siguiente
tool-bar-model = Modelo de barras
pan-left = Platillo izquierdo
pan-right = Platillo derecho
hook-left = Lado izquierdo, gancho { $number }
hook-right = Lado derecho, gancho { $number }
describe-hooks = Una barra con diez ganchos a cada lado, y una bandeja de pesas.
describe-pans = Una balanza con dos platillos, y una bandeja de pesas.
balance-left = Baja el lado izquierdo.
balance-right = Baja el lado derecho.
balance-level = Está nivelada.
tool-number-balance = Balanza numérica
tool-pan-balance = Balanza de platillos
did-side = { $rows } por { $columns }.
describe-area = Un rectángulo de { $rows } por { $columns }.
area-sides = Filas: { $rows }. Columnas: { $columns }.
slide-cut-rows = Cortar las filas
slide-cut-columns = Cortar las columnas
slide-rows = Filas
slide-columns = Columnas
button-cut-tens = Cortar en las decenas
button-whole-again = Volver a juntar
describe-decimal-grid = Un cuadrado que es uno, con diez columnas de diez casillas.
grid-empty = No hay casillas sombreadas.
grid-some = Hay casillas sombreadas.
grid-column = Toda la columna { $number }
tool-area-model = Modelo de área
tool-decimal-grid = Cuadrícula decimal
peg = Clavija en la fila { $row }, columna { $column }
point-at = { $across } a la derecha, { $up } hacia arriba
band-closed = La liga está cerrada.
band-corners = Esquinas de cada liga cerrada: { $corners }.
describe-geoboard = Un tablero con seis filas de seis clavijas, para ligas.
describe-iso-board = Un tablero con clavijas en triángulos, para ligas.
describe-coordinates = Una cuadrícula de 0 a 10 a lo ancho y hacia arriba.
lattice-empty = Aún no hay nada.
button-join-points = Poner o quitar la línea entre los puntos
describe-graph = Cuatro columnas para barras, con una casilla debajo de cada una.
describe-pictures = Cuatro columnas para dibujos, con una casilla debajo de cada una.
describe-fruit = { $columns ->
    [2] Dos columnas: manzanas, peras.
   *[other] Tres columnas: manzanas, peras, ciruelas.
}
fruit = { $kind ->
    [0] Manzanas
    [1] Peras
   *[other] Ciruelas
}
graph-empty = Las columnas están vacías.
graph-cell = Columna { $column } hasta { $number }
grid-box = Columna { $column }
button-each = { $n ->
    [one] Cada cuadro vale 1
   *[other] Cada cuadro vale { $n }
}
tool-geoboard = Geoplano
tool-iso-board = Geoplano triangular
tool-coordinates = Plano de coordenadas
tool-bar-graph = Gráfica de barras
tool-picture-graph = Pictograma
describe-compare = Una tarjeta con dos casillas. Elige el signo entre ellas.
compare-left = Número de la izquierda
compare-right = Número de la derecha
sign-less = es menor que
sign-equal = es igual a
sign-greater = es mayor que
describe-ruler-hops = Una tira junto a una regla. Dibuja saltos a lo largo.
button-hop = Dibujar un salto
describe-ruler = Una regla, y una tira que se desliza junto a ella.
describe-broken-ruler = Una regla rota, y una tira que se desliza junto a ella.
ruler-strip = tira
strip-begins = Empieza en { $number }.
describe-ribbons = Una cinta métrica y dos cintas que se deslizan junto a ella.
ribbon = cinta de { $long }
# $long $at
ribbon-begins = La cinta de { $long } empieza en { $at }.
button-next-strip = Otra tira
tool-compare-card = Tarjeta para comparar
tool-number-pad = Tarjeta para un número
describe-number-pad = Una tarjeta grande para un número.
number-pad-number = Número
button-point = Punto decimal
did-point = Escribiste el punto decimal.
tool-ruler = Regla
tool-broken-ruler = Regla rota
describe-column-sum = Casillas para sumar dos números en columnas.
sum-carry = Casilla chica sobre la columna: { $column }
sum-addend = Número { $row }: { $column }
sum-below = Debajo de la raya: { $column }
tool-column-sum = Suma en columnas
describe-column-difference = Casillas para restar en columnas. Un número chico tacha el dígito que está debajo.
describe-equal-additions = Casillas para restar en columnas. Diez más arriba, uno más abajo en la posición siguiente.
describe-column-product = Casillas para multiplicar en columnas: dos números, una fila por cada dígito, y su suma.
describe-long-division = Casillas para dividir: el resultado arriba, los pasos abajo.
describe-long-division-latin = Casillas para dividir: el resultado debajo del divisor, lo que sobra abajo.
written-number = { $which ->
    [0] Número de arriba
    [1] Número de abajo
    [2] Dividendo
    [3] Divisor
   *[other] Cociente
}
written-row = Fila { $row }: { $column }
written-small = { $which ->
    [1] Segunda casilla chica sobre la columna
    [2] Diez más para el dígito de arriba
    [3] Uno más para el dígito de abajo
   *[other] Casilla chica para sumar las filas
}: { $column }
column-heading-ten-thousands = Decenas de millar
tool-column-difference = Resta en columnas
tool-equal-additions = Resta con sumas iguales
tool-column-product = Multiplicación en columnas
tool-long-division = División larga, forma de EE. UU.
tool-long-division-latin = División larga, forma latinoamericana
describe-double-line = Dos rectas numéricas con diez pasos iguales cada una. Una marca está en las dos.
double-tick = { $line ->
    [0] Recta de arriba
   *[other] Recta de abajo
}, paso { $step }
double-step = { $line ->
    [0] Recta de arriba
   *[other] Recta de abajo
}: cuánto vale un paso
tool-double-line = Recta numérica doble
describe-time-line = Una recta de tiempo con el inicio que tú pongas. Salta hacia adelante por horas y minutos.
jump-time = { $minutes ->
    [60] salto de 1 h
   *[other] salto de { $minutes } min
}
did-jump-time = { $minutes ->
    [1] Un salto de 1 minuto.
    [60] Un salto de 1 hora.
   *[other] Un salto de { $minutes } minutos.
}
time-start = { $which ->
    [0] Inicio: hora
   *[other] Inicio: minutos
}
tool-time-line = Línea de tiempo
describe-equation = Una ecuación con casillas. Toca un signo para cambiarlo.
equation-sign = Signo { $number }: { $sign }
equation-box = Casilla { $number }
sign-of-operation = { $sign ->
    [0] ninguno
    [1] más
    [2] menos
    [3] por
   *[other] entre
}
sign-of-rest = residuo
tool-equation = Ecuación
name-card = tarjeta { $number }
name-card-hidden = tarjeta
mat-from-left = Sobre el tapete, desde la izquierda: { $list }.
tool-fraction-cards = Tarjetas de fracciones
tool-decimal-blocks = Bloques para decimales
tool-decimal-cards = Tarjetas de decimales

tools-title = Mesa libre
tools-choose = Elige un material
tools-add = Agregar un material
tools-remove = Quitar este de la mesa
tools-totals = Mostrar totales
tools-share = Compartir
tools-link = Enlace a esta mesa
tools-copy = Copiar el enlace
tools-copied = El enlace está copiado.
tools-not-copied = El navegador no dejó copiar. Marca el enlace y cópialo.
tools-too-long = Esta mesa es muy larga para un enlace. Mejor guárdala en este dispositivo.
tools-lock = Poner candado a lo que hay ahora
tools-broken = Este enlace a una mesa está dañado o incompleto. Aquí hay una mesa vacía.
tools-newer = Este enlace se hizo con un Tenfold más nuevo. Ábrelo con la versión más reciente. Aquí hay una mesa vacía.
tools-save = Guardar en este dispositivo
tools-name = Nombre de la escena
tools-saved = Guardada: { $name }.
tools-not-saved = El navegador no tiene espacio para guardar esta escena. Usa el enlace o la imagen.
tools-delete = Borrar la escena { $name }
tools-mine = Mis escenas
tools-ready = Escenas listas
tools-picture = Imagen (SVG)
tools-print = Imprimir
tools-full-screen = Pantalla completa
tools-all = Todos los materiales
tools-pixels = Imagen (PNG)
tools-no-pixels = Este navegador no puede hacer un PNG. La imagen SVG sirve en todas partes.
tools-roll = Tirar los dados
tools-qr = Código QR del enlace

scene-make-ten = Completa diez: siete fichas y lugar para más
scene-doubles = Dobles: dos filas de cuatro
scene-parts = Partes y todo: cinco y tres
scene-compare = Comparar: siete y cuatro
scene-subitize = ¿Cuántos puntos? Tarjetas boca abajo
scene-teens = Del once al diecinueve: una decena y unidades
scene-take-away = Quita ocho de cuarenta y tres
scene-add-regroup = Doce unidades: cuándo cambiar
scene-three-digits = Centenas, decenas y unidades: 235
scene-expanded = Forma desarrollada: 300, 40 y 6
scene-decimals = Decimales: unidades, décimos, centésimos
scene-ten-times = Diez veces el valor: 3, 30, 300
scene-coins = Contar monedas: empieza con la mayor
scene-same-amount = La misma cantidad de tres formas
scene-partners = Parejas que forman diez
scene-rod-fractions = Mitades, tercios y sextos de una regleta
scene-groups = Tres platos de cuatro
scene-array = Un arreglo de tres filas de cuatro
scene-rows = Dos filas de cinco
scene-jumps = Saltos en una recta abierta
scene-fourths = Mitades, cuartos y octavos de un entero
scene-thirds = Tercios, sextos y doceavos de un entero
scene-three-fourths = Tres cuartos de un círculo
scene-hexagon = ¿Cuántos llenan el hexágono?

name-bead = cuenta
name-cube = { $color ->
    [0] cubo rojo
    [1] cubo azul
    [2] cubo amarillo
    [3] cubo verde
    [4] cubo anaranjado
   *[other] cubo blanco
}
name-cube-stick = barra de cubos
name-die = dado
name-die-number = Dado { $number }
name-digits = tira de dígitos
name-covered = { $thing }, tapado

place-string = Collar de cuentas
place-column = Columna { $number }
place-paper = Papel
place-track-digits = Posiciones de millares a milésimas
cell-number = { $number }
# $row $column $number
cell-product = { $row } por { $column }, { $number }
path-start = Salida
slot-digits = Dígitos
chart-mark = { $mark ->
    [0] amarillo
    [1] círculo rojo
    [2] raya azul
    [3] esquina verde
   *[other] tarjeta
}

did-multiples = Múltiplos de { $n }.
did-skip = Contar de { $n } en { $n }.
did-link = Unidos.
did-break-off = Separaste: { $n }.
did-die = Giraste un dado.
did-slide-left = Los dígitos se mueven a la izquierda.
did-slide-right = Los dígitos se mueven a la derecha.

total-is = En total: { $total }.
describe-five-frame = Marco de cinco y una bandeja con fichas.
describe-two-ten-frames = Dos marcos de diez y una bandeja con fichas.
describe-twenty-frame = Marco de veinte y una bandeja con fichas.
describe-rekenrek = Rekenrek: cuentas en alambres. Se cuentan las de la izquierda.
describe-bead-string = Collar de cuentas. Se cuentan las de la izquierda.
beads-none = Todas las cuentas están a la derecha.
beads-some = Hay cuentas a los dos lados.
beads-all = Todas las cuentas están a la izquierda.
describe-chart = Tabla de los números del 1 al { $last } y marcas para ponerles.
describe-times-chart = Tabla de multiplicar. Toca una tarjeta para levantarla.
describe-skip = Diez números, de { $n } en { $n }. Toca una tarjeta para levantarla.
chart-marked-total = Números marcados: { $total }.
chart-open-total = Números a la vista: { $total }.
describe-path = Camino de números del 1 al { $last } con una ficha que salta.
path-at-start = La ficha está en la salida.
path-on-the-way = La ficha está en el camino.
describe-tally = Papel para marcas de conteo.
describe-dice = Dados. Toca un dado para girarlo.
describe-digit-slider = Una tira de dígitos que se desliza por las posiciones. El punto decimal no se mueve.
digits-at = El último dígito está en { $place }.

button-other-side = Otro lado en la bandeja
button-beads-more = { $n } más a la izquierda
button-beads-fewer = { $n } de vuelta a la derecha
button-skip = Contar de { $n } en { $n }
button-multiples = × { $n }
    .voice = Múltiplos de { $n }
button-clear-chart = Borrar la tabla
button-cover-all = Tapar todo
button-wipe-hops = Borrar los saltos
button-break-off = Separar { $n }
button-one-stroke = Una marca
button-five-strokes = Cinco marcas
button-rub-out-stroke = Borrar una marca
button-add-die = Un dado más
button-remove-die = Quitar un dado
button-times-ten = × 10
button-divided-by-ten = ÷ 10

tool-five-frame = Marco de cinco
tool-two-ten-frames = Dos marcos de diez
tool-twenty-frame = Marco de veinte
tool-rekenrek = Rekenrek hasta 20
tool-rekenrek-100 = Rekenrek hasta 100
tool-bead-string-20 = Collar de cuentas hasta 20
tool-bead-string-100 = Collar de cuentas hasta 100
tool-hundred-chart = Tabla del cien
tool-chart-120 = Tabla del 120
tool-multiplication-chart = Tabla de multiplicar
tool-skip-count = Contar a saltos
tool-number-path-10 = Camino de números hasta 10
tool-number-path-20 = Camino de números hasta 20
tool-linking-cubes = Cubos conectables
tool-tally = Marcas de conteo
tool-dice = Dados
tool-digit-slider = Deslizador de valor posicional

spinner-sector = Flecha a { $letter }
spinner-width = { $letter }, ancho { $parts }
spinner-points = La flecha apunta a { $letter }.
describe-spinner = Una ruleta con { $n } sectores. Toca uno de la lista para hacerlo más ancho.
spinner-hits = Se detuvo en: { $list }.
slide-sectors = Sectores
button-wipe-hits = Borrar el conteo
tools-spin = Girar la flecha
tool-spinner = Ruleta

describe-protractor = Un ángulo con dos lados que se abren y se cierran.
protractor-on = Hay un transportador sobre el vértice.
angle-looks = { $kind ->
    [0] Es más cerrado que un ángulo recto.
    [1] Es un ángulo recto.
   *[other] Es más abierto que un ángulo recto.
}
turned-by = Girado { $degrees }°
slide-ray = Abrir el ángulo
slide-protractor = Girar el transportador
slide-angle = Girar el ángulo
button-protractor = Poner el transportador
button-no-protractor = Quitar el transportador
tool-protractor = Transportador

describe-paper-strip = Una tira de papel para doblar.
describe-paper-square = Un cuadrado de papel para doblar.
paper-open = Está abierto.
paper-closed = Está doblado.
paper-parts = { $colored } de { $all } partes iguales están coloreadas.
did-fold = Doblado.
did-unfold = Abierto.
button-fold = { $into ->
    [2] Doblar en mitades
    [3] Doblar en tercios
   *[other] Doblar en quintos
}
button-fold-down = { $into ->
    [2] Doblar hacia abajo en mitades
    [3] Doblar hacia abajo en tercios
   *[other] Doblar hacia abajo en quintos
}
button-unfold = Abrir el último doblez
button-open = Abrir todo
button-fold-again = Volver a doblar
tool-paper-strip = Tira de papel para doblar
tool-paper-square = Cuadrado de papel para doblar

name-bag = bolsa
describe-bags = Una balanza con dos platillos. Cada bolsa de la bandeja tiene el mismo número.
describe-weighing = Una balanza con dos platillos. Hay una bolsa en el platillo izquierdo. Cada pesa de la bandeja es de { $worth } gramos.
bag-holds = Cada bolsa tiene { $n }.
slide-bag = En cada bolsa
tools-fill-bags = Otro número en las bolsas
tool-equation-balance = Balanza de ecuaciones

describe-unit-cubes = Una base para cubos: { $wide } de ancho y { $deep } de fondo.
cubes-none = No hay cubos sobre ella.
cubes-some = Hay cubos sobre ella.
cubes-count = Cubos: { $n }.
slide-wide = Ancho
slide-deep = Fondo
slide-layers = Capas
button-add-cube = Un cubo más
button-fill-row = Llenar la fila
button-fill-layer = Llenar la capa
button-take-cube = Un cubo menos
button-take-layer = Una capa menos
button-layers-apart = Separar las capas
button-layers-together = Juntar las capas
tool-unit-cubes = Cubos unitarios para el volumen
describe-thousand-cube = Un cubo que es un entero: diez placas de diez barras de diez cubitos.
thousand-none = Nada está coloreado.
thousand-some = Una parte está coloreada.
button-count-on = { $value } más
button-count-back = { $value } menos
tool-thousand-cube = Cubo decimal

place-loop = aro { $letters }
place-outside = fuera de los aros
name-in = { $thing }, { $place }
loops-hold = En los aros: { $list }. Fuera: { $outside }.
mat-has = Sobre el tapete: { $things }.
tool-sorting-loops = Aros para clasificar
tool-venn = Diagrama de Venn
tool-three-loops = Diagrama de Venn de tres

button-ground = Tapete: { $ground ->
    [0] liso
    [1] dos partes
    [2] todo y partes
    [3] tres partes
    [4] cuatro partes
    [5] dos filas
   *[other] valor posicional
}
mat-is = { $mat }.
place-in-mat = { $part ->
    [1] Parte izquierda
    [2] Parte derecha
    [3] Parte del medio
    [4] Parte de arriba a la izquierda
    [5] Parte de arriba a la derecha
    [6] Parte de abajo a la izquierda
    [7] Parte de abajo a la derecha
    [8] Fila de arriba
   *[other] Fila de abajo
}
part-empty = { $place }: nada.
part-holds = { $place }: { $things }; en total { $total }.
