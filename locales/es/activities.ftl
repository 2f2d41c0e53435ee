yes = Sí
no = No
not-yet-write = Ahora escribe tu respuesta en el cuadro.
not-yet-gap = Hay un cuadro vacío entre tus números.
step-one-back = Uno para atrás: eran demasiados.
step-rub-out = Primero borra eso.

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
    [feedback] Cuenta solo los nuevos. El primero de los nuevos es “uno”.
   *[question] Enséñame el primero que contaste. ¿Ya estaba al principio?
}
bond-copies-addend = { $part ->
    [name] Escribe la parte que ya estaba
    [feedback] Esos ya estaban. ¿Cuántos pusiste tú?
   *[question] ¿Cuáles ya estaban y cuáles son nuevos?
}
bond-adds-both = { $part ->
    [name] Suma el todo y la parte
    [feedback] 10 son todos juntos. Mira solo los nuevos.
   *[question] ¿Qué nos dice el 10 en esta cuenta?
}
bond-says-whole = { $part ->
    [name] Escribe el todo
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
    [feedback] Mira las unidades. Empiezas con el número de arriba. ¿Alcanzan las unidades?
   *[question] Enséñame con cuántas unidades empiezas. ¿Cómo puedes quitar más que eso?
}
sub-no-decrement = { $part ->
    [name] Hace diez unidades pero conserva la decena
    [feedback] Abriste una decena. Entonces hay una decena menos. Mira otra vez las decenas.
   *[question] ¿De dónde salieron las diez unidades nuevas?
}
sub-zero-n-n = { $part ->
    [name] Con 0 unidades, escribe lo que se quita
    [feedback] No hay unidades para quitar. Primero abre una decena.
   *[question] No tienes unidades. ¿Cómo puedes conseguir algunas?
}
sub-zero-n-zero = { $part ->
    [name] Con 0 unidades, escribe 0
    [feedback] Cero unidades no alcanzan. Primero abre una decena.
   *[question] ¿De dónde quitaste las unidades?
}
sub-n-n-n = { $part ->
    [name] Un número menos él mismo da el mismo número
    [feedback] Mira las decenas. Si las quitas todas, ¿cuántas quedan?
   *[question] Tienes cuatro bloques y te quito cuatro. ¿Qué queda?
}
sub-zero-instead = { $part ->
    [name] Escribe 0 donde hay que abrir una decena
    [feedback] ¿No alcanzan las unidades? No te detengas. Abre una decena y sigue.
   *[question] ¿Qué puedes cambiar para tener más unidades?
}
sub-add-decrement = { $part ->
    [name] Suma una decena en vez de quitarla
    [feedback] Abriste una decena. ¿Ahora hay más decenas o menos decenas?
   *[question] Cambiaste una decena. ¿Cuántas decenas hay ahora?
}
sub-quits = { $part ->
    [name] Se detiene cuando el número de abajo no tiene decenas
    [feedback] Las decenas siguen ahí. Nadie las quitó.
   *[question] ¿Qué pasa aquí con las decenas?
}
sub-adds = { $part ->
    [name] Suma en vez de restar
    [feedback] Mira el signo. ¿Pones más o quitas?
   *[question] Dime qué significa este signo.
}
sub-spurious = { $part ->
    [name] Resta el dígito menor del mayor y además quita una decena
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
    [feedback] Sumaste los dos números. Cuenta todos los grupos: el mismo número una y otra vez.
   *[question] ¿Qué nos dice el primer número? ¿Qué nos dice el segundo?
}
mul-group-off = { $part ->
    [name] Un grupo de más o de menos
    [feedback] Te falta o te sobra un grupo. Toca cada grupo una vez y cuenta otra vez.
   *[question] ¿Cuántos grupos contaste? Enséñame cada uno.
}
mul-operand = { $part ->
    [name] Un vecino en las tablas de multiplicar
    [feedback] Eso es de otros dos números. Cuenta otra vez por grupos, despacio.
   *[question] ¿Qué multiplicación parecida ya te sabes?
}
mul-swap = { $part ->
    [name] Cambia el número de grupos por el tamaño de los grupos
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
    [feedback] El número de arriba cuenta partes, no enteros. Cada parte es menor que 1.
   *[question] ¿Dónde está el 1 en esta recta? ¿Tu fracción es más o menos que 1?
}
nl-ticks = { $part ->
    [name] Cuenta las rayas, no los espacios
    [feedback] Cuenta los espacios entre las rayas. Empieza en 0.
   *[question] Pon tu dedo en 0. Deslízalo una parte. ¿Cuántas partes son?
}
nl-line = { $part ->
    [name] Toma toda la recta como un entero
    [feedback] Busca el 1 en la recta. Del 0 al 1 es un entero.
   *[question] Enséñame un entero en esta recta.
}
nl-below = { $part ->
    [name] Piensa que toda fracción es menor que 1
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
