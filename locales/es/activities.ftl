yes = Sí
no = No
not-yet-write = Ahora escribe tu respuesta en el cuadro.
not-yet-gap = Hay un cuadro vacío entre tus números.
step-one-back = Uno para atrás: eran demasiados.
step-rub-out = Primero borra eso.
step-start-over = Quitamos todo y empezamos de nuevo.

## K.MAKE10
make-ten-ask-frame = Llena el marco de diez. ¿Cuántas fichas pusiste?
make-ten-ask-picture = Dibuja puntos hasta llenar el marco de diez. ¿Cuántos puntos dibujaste?
make-ten-ask-bond = El todo es 10. Dibuja la otra parte. ¿Cuántos puntos dibujaste?
make-ten-ask-card = ¿{ $part } y cuántos más son 10?
make-ten-again = Tienes { $part }. Quieres 10. ¿Cuántos más necesitas?
make-ten-strategy-empty = El marco tiene diez lugares. Mira los vacíos.
make-ten-strategy-count-on = Di { $part }. Sigue contando hasta 10. Levanta un dedo por cada número después del { $part }.
make-ten-not-yet = Primero llena hasta diez.
make-ten-step-one = Uno más: { $total }.
make-ten-step-five = Cinco más a la vez: { $total }.
make-ten-step-write = Pusimos { $missing }. { $part } y { $missing } son 10.
make-ten-question-full = ¿Ya está lleno?
make-ten-question-how-many = ¿Cuántos pusimos?
make-ten-numerals = { $part } + ? = { $whole }
    .voice = { $part } y qué número son { $whole }

bond-counts-start = { $part ->
    [name] Vuelve a contar el número del principio
    [does] Para ir de 7 a 10 cuenta 7, 8, 9, 10 y escribe 4: el 7 también entró en la cuenta.
    [why] Contar siempre ha sido así: a cada número que se dice le toca una cosa.
    [next] Pongan 7 fichas rojas y agreguen las amarillas de una en una mientras dice el total. Después tape las rojas y pregunte cuántas amarillas hay.
    [feedback] Cuenta solo los nuevos. El primero de los nuevos es “uno”.
   *[question] Enséñame el primero que contaste. ¿Ya estaba al principio?
}
bond-copies-addend = { $part ->
    [name] Escribe la parte que ya estaba
    [does] Con 7 en el marco, vuelve a escribir ese mismo 7.
    [why] El 7 está a la vista, y “cuántos hay” casi siempre se contesta contando lo que se ve.
    [next] Use fichas de dos colores: 7 rojas y las que faltan, amarillas. Que nombre cada parte por su color antes de escribir la amarilla en el cuadro.
    [feedback] Esos ya estaban. ¿Cuántos pusiste tú?
   *[question] ¿Cuáles ya estaban y cuáles son nuevos?
}
bond-adds-both = { $part ->
    [name] Suma el todo y la parte
    [does] Ve el signo de más y junta los dos números escritos: con 7 y 10 escribe 17.
    [why] Hasta ahora el signo de más pedía juntar los números que se ven, y la respuesta era el que faltaba.
    [next] Arme una torre de 10 cubos como el todo; que separe 7 y mire el pedazo que queda. Pregunte si una parte puede ser más que el todo.
    [feedback] 10 son todos juntos. Mira solo los nuevos.
   *[question] ¿Qué nos dice el 10 en esta cuenta?
}
bond-says-whole = { $part ->
    [name] Escribe el todo
    [does] Cuenta todo lo que hay y pone 10 en el cuadro, sea cual sea la parte dada.
    [why] “Cuántos hay” suele preguntar por todos, y lo que va después del signo igual suele ser la respuesta.
    [next] Muestre dos marcos llenos, uno con 7 fichas rojas y 3 amarillas y otro con 4 y 6. Pregunte qué es igual en los dos, qué cambia y qué parte va en el cuadro.
    [feedback] 10 son todos juntos. ¿Cuántos son nuevos?
   *[question] Señala todos. Ahora señala solo los nuevos.
}

## 2.SUB2D.REG
regroup-ask-blocks = Tienes { $upper }. Quita { $lower }. ¿Cuántos quedan?
regroup-ask-sticks = Aquí hay { $upper }. Tacha { $lower }. ¿Cuántos quedan?
regroup-ask-line = Empieza en { $upper }. Salta hacia atrás { $lower } en total. ¿A dónde llegas?
regroup-ask-columns = ¿Cuánto es { $upper } menos { $lower }?
regroup-again = Tienes { $upper } cosas. Se van { $lower }. ¿Cuántas se quedan?
regroup-strategy-blocks = ¿No alcanzan las unidades? Cambia una decena por diez unidades. Luego quita.
regroup-strategy-sticks = ¿No alcanzan las unidades? Abre una decena. Luego tacha.
regroup-strategy-line = Primero salta las decenas hacia atrás. Luego las unidades.
regroup-strategy-columns = Mira las unidades. ¿Alcanzan para quitar? Si no, abre una decena.
regroup-not-yet-blocks = Primero quita los bloques.
regroup-not-yet-sticks = Primero tacha.
regroup-not-yet-line = Primero haz tus saltos.
regroup-step-trade = No alcanzan las unidades. Cambiamos una decena por diez unidades.
regroup-step-ones = { $n ->
    [one] Ahora quitamos 1 unidad.
   *[other] Ahora quitamos { $n } unidades.
}
regroup-step-tens = { $n ->
    [one] Ahora quitamos 1 decena.
   *[other] Ahora quitamos { $n } decenas.
}
regroup-step-jump = Saltamos { $by } hacia atrás. Llegamos al { $landing }.
regroup-step-left = Quedan { $answer }.
regroup-step-mark-tens = Abrimos una decena. { $tens ->
    [one] Queda 1 decena.
   *[other] Quedan { $tens } decenas.
} Lo escribimos pequeño arriba.
regroup-step-mark-ones = Ahora hay { $ones } unidades.
regroup-step-write-ones = { $have } menos { $take } son { $stay }. Lo escribimos en las unidades.
regroup-step-write-tens = { $have } menos { $take } son { $stay }. Lo escribimos en las decenas.
regroup-question-enough = { $take ->
    [one] ¿Podemos quitar 1 unidad si hay { $have }?
   *[other] ¿Podemos quitar { $take } unidades si hay { $have }?
}
regroup-question-direction = ¿Hacia dónde saltamos para quitar?
regroup-choice-back = Hacia atrás
regroup-choice-forward = Hacia adelante
regroup-numerals = { $tens } + { $ones }
    .voice = { $tens } y { $ones }

sub-smaller-from-larger = { $part ->
    [name] Resta el dígito menor del mayor
    [does] En cada columna quita el dígito menor del mayor, esté arriba o abajo: 52 − 28 le da 36.
    [why] Quitar el chico del grande ha funcionado en todas las restas que conoce, y 2 − 8 parece imposible.
    [next] Forme con bloques solo el 52, sin el segundo número, para que haya un solo montón de donde quitar. Pida 8 unidades y deje que descubra qué hace falta.
    [feedback] Mira las unidades. Empiezas con el número de arriba. ¿Alcanzan las unidades?
   *[question] Enséñame con cuántas unidades empiezas. ¿Cómo puedes quitar más que eso?
}
sub-no-decrement = { $part ->
    [name] Hace diez unidades pero conserva la decena
    [does] Convierte las 2 unidades en 12 y deja las 5 decenas como estaban: 52 − 28 le da 34.
    [why] El 1 chiquito resuelve el problema de las unidades, y las decenas parecen no tener nada que ver.
    [next] Que cambie una barra de diez por diez cubitos de verdad y diga qué número hay en la mesa antes y después. Pregunte: si la barra también se queda, ¿sigue siendo 52?
    [feedback] Abriste una decena. Entonces hay una decena menos. Mira otra vez las decenas.
   *[question] ¿De dónde salieron las diez unidades nuevas?
}
sub-zero-n-n = { $part ->
    [name] Con 0 unidades, escribe lo que se quita
    [does] Donde arriba hay 0, copia el dígito de abajo: 60 − 24 le da 44.
    [why] Sumar 0 no cambia el otro número, y parece lógico que empezar con 0 tampoco lo cambie al restar.
    [next] Entregue 6 monedas de diez centavos y ninguna de un centavo, y pida que le pague 24 centavos exactos. Hablen del cambio que hizo falta y anótenlo arriba de las columnas.
    [feedback] No hay unidades para quitar. Primero abre una decena.
   *[question] No tienes unidades. ¿Cómo puedes conseguir algunas?
}
sub-zero-n-zero = { $part ->
    [name] Con 0 unidades, escribe 0
    [does] Si arriba no hay unidades, pone 0 en ese lugar y sigue con las decenas: 40 − 17 le da 30.
    [why] De donde no hay nada no se puede quitar nada, así que no queda nada.
    [next] En una recta numérica abierta, que salte 10 hacia atrás desde 40: ya está en 30. Pregunte de dónde van a salir los otros 7.
    [feedback] Cero unidades no alcanzan. Primero abre una decena.
   *[question] ¿De dónde quitaste las unidades?
}
sub-n-n-n = { $part ->
    [name] Un número menos él mismo da el mismo número
    [does] Cuando en una columna quedan dos dígitos iguales, escribe ese dígito: 53 − 48 termina con 4 − 4 = 4 en las decenas y le da 45.
    [why] Un lugar vacío parece incompleto, y el 4 es el único dígito que está a la vista.
    [next] Representen 4 − 0 y 4 − 4 con cubos, uno al lado del otro. Que diga en cuál se queda con todos los cubos y en cuál con ninguno.
    [feedback] Mira las decenas. Si las quitas todas, ¿cuántas quedan?
   *[question] Tienes cuatro bloques y te quito cuatro. ¿Qué queda?
}
sub-zero-instead = { $part ->
    [name] Escribe 0 donde hay que abrir una decena
    [does] Pone 0 en las unidades cada vez que las de arriba no alcanzan: 52 − 28 le da 30.
    [why] Las unidades se acabaron, y el 0 es una forma honesta de decirlo.
    [next] Forme 52 con palitos en paquetes de diez y pida 8 palitos sueltos. Cuando solo pueda dar 2, diga: “Todavía me debes 6. ¿De dónde pueden salir?”
    [feedback] ¿No alcanzan las unidades? No te detengas. Abre una decena y sigue.
   *[question] ¿Qué puedes cambiar para tener más unidades?
}
sub-add-decrement = { $part ->
    [name] Suma una decena en vez de quitarla
    [does] Abre una decena para las unidades y luego cuenta una de más en las decenas: 52 − 28 le da 44.
    [why] En la suma se lleva un 1 arriba de las decenas y se agrega, y aquí la hoja se ve igual.
    [next] Hagan 24 + 28 y 52 − 28 en el mismo tablero de valor posicional. En cada caso pregunte si a las decenas les llega una o se les va una.
    [feedback] Abriste una decena. ¿Ahora hay más decenas o menos decenas?
   *[question] Cambiaste una decena. ¿Cuántas decenas hay ahora?
}
sub-quits = { $part ->
    [name] Se detiene cuando el número de abajo no tiene decenas
    [does] Resuelve las unidades y ahí termina: 43 − 8 le da 5.
    [why] Debajo de las decenas no hay ningún número, así que parece que ya no falta nada.
    [next] Pida primero una estimación: “Tienes 43 calcomanías y regalas 8. ¿Se te van casi todas?” Luego que forme 43 con bloques, quite 8 y lea todo lo que queda.
    [feedback] Las decenas siguen ahí. Nadie las quitó.
   *[question] ¿Qué pasa aquí con las decenas?
}
sub-adds = { $part ->
    [name] Suma en vez de restar
    [does] Suma columna por columna aunque el signo es de menos: 52 − 28 le da 80.
    [why] Dos números, uno debajo del otro, se parecen a las sumas de siempre, y el signo es pequeño.
    [next] Mezcle cuatro sumas y cuatro restas, y que las separe por signo antes de resolverlas. En cada una pregunte si el resultado será mayor o menor que el número de arriba.
    [feedback] Mira el signo. ¿Pones más o quitas?
   *[question] Dime qué significa este signo.
}
sub-spurious = { $part ->
    [name] Resta el dígito menor del mayor y además quita una decena
    [does] Quita una decena, pero no usa sus diez unidades: en 52 − 28 hace 8 − 2 en las unidades y le da 26.
    [why] Tachar la decena es un paso que recuerda bien, y en las unidades 8 − 2 todavía parece la única opción.
    [next] Escriba “4 decenas y 12 unidades” junto a la resta y que lo forme con bloques. Señale cada número chiquito de la hoja y pregunte qué bloques son esos.
    [feedback] Tomaste una decena. Junta sus diez unidades con las que tienes. Luego quita.
   *[question] Tomaste una decena. ¿Dónde están sus diez unidades?
}

## 3.MULT.CONCEPT
mul-ask-plates = Haz { $groups } platos con { $each } fichas en cada uno. ¿Cuántas fichas hay en total?
mul-ask-tiles = Pon { $groups } filas de { $each } cuadritos. ¿Cuántos cuadritos hay en total?
mul-ask-array = Dibuja { $groups } filas de { $each }. ¿Cuántos puntos hay en total?
mul-ask-jumps = Haz { $groups } saltos de { $each }. ¿A dónde llegas?
mul-ask-card = ¿Cuánto es { $groups } por { $each }?
mul-again = Hay { $groups } grupos. Cada grupo tiene { $each }. ¿Cuántos hay en total?
mul-strategy-plates = Primero pon los platos. Luego pon lo mismo en cada plato.
mul-strategy-tiles = Pon una fila. Luego haz más filas iguales.
mul-strategy-array = Cada fila es un grupo. Cuenta por filas.
mul-strategy-jumps = Cuenta de { $each } en { $each }. Un número por cada salto.
mul-strategy-card = Cuenta de { $each } en { $each }, { $groups } veces.
mul-not-yet-plates = Primero pon fichas en los platos.
mul-not-yet-tiles = Primero pon las filas.
mul-not-yet-array = Primero dibuja las filas.
mul-not-yet-jumps = Primero haz los saltos.
mul-step-plates = { $groups } grupos: { $groups } platos.
mul-step-fill = { $each } en cada plato.
mul-step-first-row = Una fila de { $each }.
mul-step-rows = Todas las filas son iguales. Ahora hay { $groups } filas.
mul-step-array = { $groups } filas, y { $each } en cada fila.
mul-step-jump = Saltamos { $by }, al { $landing }.
mul-step-write = { $groups } grupos de { $each } son { $total }.
mul-question-plates = ¿Cuántos platos necesitamos?
mul-question-row = ¿Cuántos hay en una fila?
mul-question-jump = ¿De cuánto es cada salto?
mul-question-count = Cuenta de { $each } en { $each }. ¿Cuántos hay en total?

mul-adds = { $part ->
    [name] Suma en vez de multiplicar
    [does] Junta los dos factores con una suma: 4 × 6 le da 10.
    [why] Hasta ahora dos números se juntaban sumando, y el signo × hasta parece un signo de más inclinado.
    [next] Ponga 4 platos con 6 fichas cada uno y, al lado, un montón de 4 y otro de 6. Pregunte dónde se ve 4 × 6 y qué cuenta ahí el 4.
    [feedback] Sumaste los dos números. Cuenta todos los grupos: el mismo número una y otra vez.
   *[question] ¿Qué nos dice el primer número? ¿Qué nos dice el segundo?
}
mul-group-off = { $part ->
    [name] Un grupo de más o de menos
    [does] Al contar de 6 en 6 se detiene un paso antes o un paso después: 4 × 6 le da 18 o 30.
    [why] Decir los números de 6 en 6 y llevar la cuenta de los grupos es contar dos cosas a la vez.
    [next] Que ponga un cubo por cada grupo al decir su número: “6, 12, 18, 24”. Después cuenten juntos los cubos y comprueben que sean 4.
    [feedback] Te falta o te sobra un grupo. Toca cada grupo una vez y cuenta otra vez.
   *[question] ¿Cuántos grupos contaste? Enséñame cada uno.
}
mul-operand = { $part ->
    [name] Un vecino en las tablas de multiplicar
    [does] Da el resultado de una multiplicación cercana que comparte un factor: 6 × 8 le da 42, que es 6 × 7.
    [why] Las multiplicaciones que comparten un factor se aprenden juntas, y la vecina llega primero a la memoria.
    [next] Empiecen con una que ya sepa bien, como 5 × 8 = 40, dibujada en papel cuadriculado. Que agregue una fila de 8 y escriba las dos multiplicaciones, una debajo de la otra.
    [feedback] Eso es de otros dos números. Cuenta otra vez por grupos, despacio.
   *[question] ¿Qué multiplicación parecida ya te sabes?
}
mul-swap = { $part ->
    [name] Cambia el número de grupos por el tamaño de los grupos
    [does] Intercambia el papel de los dos números: para 4 × 6 pone 6 platos con 4 fichas cada uno, y también llega a 24.
    [why] De las dos maneras salen 24, y es cierto que el orden no cambia el total.
    [next] Reconozca que el total está bien y cuente dos historias: 4 bolsas con 6 manzanas cada una, y 6 bolsas con 4 manzanas cada una. Que dibuje las dos y diga en qué son diferentes.
    [feedback] El total es el mismo. Pero aquí el primer número dice cuántos grupos hay.
   *[question] ¿Qué número dice cuántos grupos hay?
}

## 3.FRAC.NL
frac-ask-bars = Pon barras a lo largo de la recta. Empieza en 0. Muestra { $fraction }.
frac-ask-cut = Corta la recta en partes iguales. Luego marca { $fraction }.
frac-ask-ticks = Marca { $fraction } en la recta.
frac-ask-read = ¿Qué número está en la marca? Escríbelo como fracción.
frac-again-bars = { $count ->
    [one] Necesitas 1 barra de { $unit }. ¿Dónde termina?
   *[other] Necesitas { $count } barras de { $unit }, una tras otra.
}
frac-again-mark = ¿Dónde está { $fraction } si caminas desde 0?
frac-again-read = ¿Qué tan lejos de 0 está la marca? Dilo en partes iguales.
frac-strategy-bars = El número de abajo dice cuántas barras hacen un entero. Busca esa barra.
frac-strategy-mark = El número de abajo dice cuántas partes iguales hacen un entero. Cuenta las partes desde 0.
frac-strategy-read = Cuenta los espacios del 0 al 1, no las rayas. Ese es el número de abajo.
frac-not-yet-bars = Primero pon barras en la recta.
frac-not-yet-mark = Primero pon la marca en la recta.
frac-not-yet-read = Escribe los dos números de la fracción.
frac-step-bar = Vamos en { $reached }.
frac-step-cut = Cortamos cada entero en { $parts } partes iguales.
frac-step-mark = { $n ->
    [one] Avanzamos 1 parte desde 0. Eso es { $unit }.
   *[other] Avanzamos { $n } partes desde 0. Cada parte es { $unit }.
}
frac-step-below = Hay { $parts } espacios del 0 al 1. Escribimos { $parts } abajo.
frac-step-above = { $n ->
    [one] La marca está a 1 espacio del 0. Escribimos 1 arriba.
   *[other] La marca está a { $n } espacios del 0. Escribimos { $n } arriba.
}
frac-question-size = ¿Qué barra necesitamos?
frac-question-parts = ¿Cuántas partes iguales necesitamos para { $fraction }?
frac-question-count = ¿Cuántos espacios hay del 0 al 1?

nl-numerator = { $part ->
    [name] Toma el número de arriba como el lugar
    [does] Se fija solo en el número de arriba: pone 1/4 en el 1, y 3/4 en el último entero de la recta.
    [why] En las rectas que conoce, cada lugar tenía un solo número, y el de arriba es el que se lee primero.
    [next] Doblen en cuartos una tira de papel que mida lo mismo que del 0 al 1, y que recorra con el dedo 1 parte, 2 partes, 3 partes. En cada doblez pregunte si ya llegó al 1.
    [feedback] El número de arriba cuenta partes, no enteros. Cada parte es menor que 1.
   *[question] ¿Dónde está el 1 en esta recta? ¿Tu fracción es más o menos que 1?
}
nl-ticks = { $part ->
    [name] Cuenta las rayas, no los espacios
    [does] Cuenta rayas en lugar de partes: lee 3/4 como 4/5, lo marca una parte antes, o traza 4 rayas para hacer cuartos y le salen 5 partes.
    [why] Las rayas se ven y se tocan; el espacio entre dos rayas no parece algo que se pueda contar.
    [next] Haga con cinta en el piso una recta dividida en cuartos, y que cuente pasos desde 0; el primer paso es “uno”. Luego miren una cerca de 5 postes: ¿cuántos huecos hay entre ellos?
    [feedback] Cuenta los espacios entre las rayas. Empieza en 0.
   *[question] Pon tu dedo en 0. Deslízalo una parte. ¿Cuántas partes son?
}
nl-line = { $part ->
    [name] Toma toda la recta como un entero
    [does] Saca la fracción de todo lo dibujado: en una recta de 0 a 2 pone 1/2 en el 1, o lee la marca de 3/4 como 3/8.
    [why] Una fracción siempre ha sido parte de la figura completa, y aquí la figura completa es la recta.
    [next] Dibuje una recta hasta 1 y otra hasta 2, con la misma distancia del 0 al 1. Que doble por la mitad una tira de ese largo, marque 1/2 en las dos rectas y diga si cambió de lugar.
    [feedback] Busca el 1 en la recta. Del 0 al 1 es un entero.
   *[question] Enséñame un entero en esta recta.
}
nl-below = { $part ->
    [name] Piensa que toda fracción es menor que 1
    [does] Voltea una fracción mayor que 1 para que quede antes del 1: marca o escribe 4/5 en vez de 5/4.
    [why] Hasta ahora las fracciones eran pedazos de una sola pizza, y un pedazo nunca es más que la pizza.
    [next] Pongan barras de un cuarto desde 0 y cuenten en voz alta, un cuarto, dos cuartos, hasta cinco cuartos, con una pausa al pasar del 1. Ponga debajo cuatro barras de un quinto y pregunte qué fila pasa del 1.
    [feedback] El número de arriba es mayor que el de abajo. ¿Pasas del 1?
   *[question] ¿Cuántas partes hacen un entero? ¿Tienes más que eso?
}

make-ten-praise-frame = Llenaste el marco. { $part } y { $missing } son 10.
make-ten-praise-picture = Llenaste hasta diez. { $part } y { $missing } son 10.
make-ten-praise-card = Encontraste la pareja. { $part } y { $missing } son 10.
regroup-praise-blocks = Cambiaste una decena y quitaste. Quedan { $left }.
regroup-praise-sticks = Abriste una decena y tachaste. Quedan { $left }.
regroup-praise-line = Saltaste hacia atrás por decenas y unidades. Llegas al { $left }.
regroup-praise-columns = Cuidaste las decenas y las unidades. Son { $left }.
mul-praise = Hiciste grupos iguales. { $groups } grupos de { $each } son { $total }.
frac-praise-bars = Pusiste barras iguales desde 0. Llegan a { $fraction }.
frac-praise-mark = Contaste partes iguales desde 0. Eso es { $fraction }.
frac-praise-read = Contaste los espacios. Es { $fraction }.
