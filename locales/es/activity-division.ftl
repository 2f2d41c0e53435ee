# Cocientes como reparto y como medida, y factores que faltan.

# $case $total $given $answer
division = { $case ->
    [ask-share] Reparte { $total } fichas entre { $given } platos. ¿Cuántas van en cada plato?
    [ask-measure] Pon { $given } fichas en cada plato. ¿Cuántos platos llenas con { $total } fichas?
    [ask-rows] Dibuja { $total } puntos en { $given } filas. ¿Cuántos hay en cada fila?
    [ask-jumps-back] Empieza en { $total }. Salta { $given } hacia atrás cada vez. ¿Cuántos saltos hay hasta 0?
    [ask-quotient] ¿Cuánto es { $total } entre { $given }?
    [ask-each] ¿{ $given } por qué número es { $total }?
    [ask-groups] ¿Qué número por { $given } es { $total }?
    [ask-divisor] ¿{ $total } entre qué número es { $given }?
    [do-share] Reparte { $total } fichas entre { $given } platos.
    [do-tiles] Pon filas de { $given } con los { $total } cuadritos.
    [do-rows] Dibuja { $given } filas con { $total } puntos en total.
    [do-across] Dibuja filas de { $given }, { $total } puntos en total.
    [do-jumps] Salta de { $given } en { $given }, desde 0 hasta { $total }.
    [again-share] Cada plato recibe lo mismo. ¿Cuántas recibe un plato?
    [again-measure] Tienes { $total } fichas. En cada plato van { $given }. ¿Cuántos platos son?
    [again-tiles] Cada fila tiene { $given }. ¿Cuántas filas salen de { $total } cuadritos?
    [again-rows] Las { $given } filas son iguales. ¿Cuántos hay en una fila?
    [again-across] Cada fila tiene { $given }. ¿Cuántas filas hacen { $total }?
    [again-jumps] Cada salto es de { $given }. ¿Cuántos saltos hacen { $total }?
    [again-jumps-back] ¿Cuántas veces puedes quitar { $given } de { $total }?
    [again-quotient] { $given } grupos se reparten { $total }. ¿Cuántos recibe cada grupo?
    [again-each] { $given } grupos iguales hacen { $total }. ¿Cuántos hay en un grupo?
    [again-groups] ¿Cuántos grupos de { $given } hacen { $total }?
    [again-divisor] Repartes { $total }. Cada grupo recibe { $given }. ¿Cuántos grupos hay?
    [strategy-share] Pon una ficha en cada plato. Sigue hasta que no quede ninguna.
    [strategy-measure] Llena un plato. Luego toma otro, hasta que no quede ninguna.
    [strategy-tiles] Pon una fila. Luego haz más filas iguales.
    [strategy-rows] Haz más largas todas las filas. Cuenta de { $given } en { $given }.
    [strategy-across] Agrega una fila cada vez. Cuenta de { $given } en { $given }.
    [strategy-jumps] Cuenta de { $given } en { $given }. Lleva la cuenta de los saltos.
    [strategy-jumps-back] Cada salto es un grupo de { $given }. Cuenta los saltos.
    [strategy-quotient] Cuenta de { $given } en { $given } hasta { $total }. Lleva la cuenta de los grupos.
    [strategy-each] Cuenta de { $given } en { $given } hasta { $total }. Lleva la cuenta de las veces.
    [strategy-groups] Cuenta de { $given } en { $given } hasta { $total }. Lleva la cuenta de los grupos.
    [strategy-divisor] Dale la vuelta. ¿Qué número por { $given } es { $total }?
    [not-yet-share] Primero reparte las fichas.
    [not-yet-measure] Primero pon fichas en los platos.
    [not-yet-tiles] Primero pon las filas.
    [not-yet-rows] Primero dibuja las filas.
    [not-yet-across] Primero dibuja las filas.
    [not-yet-jumps] Primero haz los saltos.
    [not-yet-jumps-back] Primero haz los saltos.
    [question-share] ¿Cuántos platos se reparten las fichas?
    [question-measure] ¿Cuántas van en un plato?
    [question-tiles] ¿Cuántos cuadritos hay en una fila?
    [question-rows] ¿Cuántas filas necesitamos?
    [question-across] ¿Cuántos puntos hay en una fila?
    [question-jumps] ¿De cuánto es cada salto?
    [question-jumps-back] ¿De cuánto es cada salto?
    [question-card] ¿Cuántos grupos de { $given } hay en { $total }?
    [first-share] Una para cada plato.
    [second-share] Seguimos hasta que no queda ninguna. Todos los platos tienen lo mismo.
    [first-measure] { $given } en el primer plato.
    [second-measure] Quedan más. { $given } en el plato siguiente.
    [third-measure] Otro plato con { $given }.
    [first-tiles] Una fila de { $given }.
    [second-tiles] Quedan cuadritos. Otra fila igual.
    [third-tiles] Más filas, hasta que no queda ningún cuadrito.
    [first-rows] Aquí hay un punto para cada fila.
    [second-rows] Hacemos más largas las filas, hasta llegar a { $total } puntos.
    [first-across] Una fila de { $given }.
    [second-across] Más filas iguales, hasta llegar a { $total } puntos.
    [write-quotient] { $total } entre { $given } es { $answer }.
    [write-each] { $given } por { $answer } es { $total }.
    [write-groups] { $answer } por { $given } es { $total }.
    [write-divisor] { $total } entre { $answer } es { $given }.
    [praise-share] Repartiste lo mismo en cada plato.
    [praise-measure] Hiciste grupos iguales hasta que no quedó nada.
    [praise-tiles] Hiciste filas iguales hasta que no quedó nada.
    [praise-rows] Hiciste iguales las filas.
    [praise-across] Hiciste filas de { $given }.
    [praise-jumps] Contaste saltos iguales.
    [praise-jumps-back] Contaste saltos iguales.
    [praise-quotient] Contaste los grupos.
    [praise-each] Encontraste el número que falta.
    [praise-groups] Encontraste el número que falta.
   *[praise-divisor] Encontraste el número que falta.
}
# $by $landing
div-step-back = Saltamos { $by } hacia atrás, al { $landing }.

div-subtracts = { $part ->
    [name] Resta en vez de dividir
    [does] Quita el segundo número una sola vez: 24 ÷ 4 le da 20.
    [why] Entiende dividir como quitar, y es verdad que se quita un grupo; pero se detiene después del primero.
    [next] Repartan 24 fichas entre 4 platos, una vuelta a la vez. Después de cada vuelta pregunte qué queda en el montón y qué tiene un plato.
    [feedback] Quitaste un grupo. Sigue hasta que no quede nada.
   *[question] ¿Qué nos dice el 20? ¿Ya están repartidas todas las fichas?
}
div-group-off = { $part ->
    [name] Un grupo de más o de menos al dividir
    [does] Termina un paso antes o un paso después: 24 ÷ 4 le da 5 o 7.
    [why] Contar de 4 en 4 y llevar la cuenta de las veces es contar dos cosas a la vez; también es fácil contar el comienzo.
    [next] Que ponga un cubo por cada grupo al decir su número: “4, 8, 12 …”. Después cuenten los cubos y comprueben multiplicando.
    [feedback] Falta o sobra uno. Compruébalo: junta otra vez todos los grupos.
   *[question] ¿Cómo puedes comprobar tu respuesta con una multiplicación?
}
div-swaps = { $part ->
    [name] Número de grupos y tamaño de los grupos al revés en la división
    [does] Toma el número de grupos por lo que hay en cada uno, o al revés: para 24 ÷ 4 en platos de 4 hace 4 platos con 6.
    [why] De las dos maneras se usan los 24 y sale 6. Solo la historia dice qué es cada número.
    [next] Diga que el número es correcto y cuente dos historias: 24 manzanas para 4 niños, y 24 manzanas en bolsas de 4. Que represente las dos y diga qué cuenta el 6 en cada una.
    [feedback] Usaste todo. ¿Qué sabemos aquí: cuántos grupos, o cuántos en cada uno?
   *[question] ¿Qué cuenta este número: los grupos o lo que hay en cada grupo?
}
eq-missing-mult = { $part ->
    [name] Multiplica los dos números que están dados
    [does] Ve × o ÷ y dos números, y los multiplica: 8 × □ = 48 le da 384.
    [why] Casi siempre los números dados eran para calcular con ellos, y la respuesta iba después del signo igual.
    [next] Tape la casilla con un vaso y lean en voz alta: “8 grupos de algo son 48 en total”. Que ponga primero el total y forme con él 8 grupos.
    [feedback] El total ya está ahí. Busca el número de la casilla.
   *[question] ¿Qué número de esta ecuación dice cuántos hay en total?
}
