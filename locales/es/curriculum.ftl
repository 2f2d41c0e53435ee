skill-make-ten = Parejas que suman diez
can-make-ten = Sé encontrar cuántos faltan para diez.
skill-missing-part = Descomponer números hasta 10
can-missing-part = Sé encontrar la otra parte de un número.
skill-missing-addend = Sumandos desconocidos y operaciones relacionadas
can-missing-addend = Sé encontrar el número que falta.
skill-through-ten-plus = Sumar hasta 20 pasando por el diez
can-through-ten-plus = Sé sumar formando diez.
skill-through-ten-minus = Restar hasta 20 pasando por el diez
can-through-ten-minus = Sé restar regresando al diez.
skill-teens = Los números del 11 al 19: diez y algo más
can-teens = Puedo formar del 11 al 19 con diez y algo más.
skill-tens-ones = Números de dos cifras como decenas y unidades
can-tens-ones = Puedo formar decenas y decir el número.
skill-add-tens-small = Sumar un número de una cifra o decenas, hasta 100
can-add-tens-small = Puedo sumar unidades con unidades y decenas con decenas.
skill-add-tens = Sumar hasta 100 con reagrupación
can-add-tens = Puedo formar una decena cuando sumo.
skill-regroup-plain = Restar hasta 100 sin reagrupar
can-regroup-plain = Puedo quitar decenas de decenas y unidades de unidades.
skill-regroup = Restar hasta 100 reagrupando
can-regroup = Sé abrir una decena para quitar.
skill-equal-groups = Multiplicación como grupos iguales
can-equal-groups = Sé encontrar cuántos hay en grupos iguales.
skill-division = División como reparto y como medida
can-division = Sé repartir en partes iguales y encontrar cuántos grupos hay.
skill-unknown-factor = El número que falta al multiplicar y dividir
can-unknown-factor = Sé encontrar el número que falta al multiplicar y dividir.
skill-equal-rows = Filas iguales y sumar el mismo número
can-equal-rows = Sé encontrar cuántos hay en filas iguales.
skill-times-tens = Un dígito por decenas
can-times-tens = Sé multiplicar decenas.
skill-fraction-place = Fracciones en la recta numérica
can-fraction-place = Sé encontrar una fracción en la recta numérica.

stage-concrete = Con objetos
stage-representational = Con dibujos
stage-abstract = Con números
stage-mastered = Dominado

# Fields of mathematics.
domain-counting = Contar y comparar
domain-place-value = Valor posicional
domain-add-sub = Suma y resta
domain-mult-div = Multiplicación y división
domain-fractions = Fracciones
domain-decimals = Decimales
domain-measurement = Medición, datos y figuras

# Materials that stand in activities only.
material-column-form = Operación en columna
material-dot-frame = Dibujo de un marco de diez
material-equation-card = Tarjeta de ecuación
material-fraction-card = Tarjeta de fracción
material-number-bond = Diagrama de partes y todo
material-sticks-and-dots = Palitos y puntos
