# Contar: cada uno una vez, el último número dice cuántos, y no cambia.

# $case $n $things
counting = { $case ->
    [ask-over] Pasa cada ficha al otro lado. Cuéntalas. ¿Cuántas hay?
    [again-over] Pasa una ficha y di un número. ¿Qué número dices al final?
    [strategy-over] Una ficha, un número. El último número dice cuántas hay.
    [not-yet-over] Primero pasa las fichas al otro lado.
    [question-over] ¿Cuántas veces contamos cada ficha?
    [write-over] El último número es { $n }. Hay { $n }.
    [praise-over] Contaste cada una una sola vez: { $n }.
    [ask-mark] Toca cada punto. Cuéntalos. ¿Cuántos hay?
    [again-mark] Toca un punto y di un número. ¿Qué número dices al final?
    [strategy-mark] Un punto, un número. El último número dice cuántos hay.
    [not-yet-mark] Primero toca los puntos.
    [question-mark] ¿Cuántas veces contamos cada punto?
    [write-mark] El último número es { $n }. Hay { $n }.
    [praise-mark] Contaste cada uno una sola vez: { $n }.
    [ask-read] ¿Cuántos puntos hay?
    [again-read] Cuenta los puntos. ¿Qué número dices al final?
    [strategy-read] Empieza por un lado. Cuenta cada punto una vez.
    [not-yet-read] Primero cuenta los puntos.
    [question-read] ¿Cuántas veces contamos cada punto?
    [write-read] Contamos cada punto. El último número es { $n }.
    [praise-read] Contaste cada uno una sola vez: { $n }.
    [ask-order] Pasa cada ficha al otro lado. Cuéntalas. Luego toca Ordenar. ¿Cuántas hay ahora?
    [again-order] Cuéntalas al pasarlas. Ponlas en orden. ¿Cuántas hay todavía?
    [strategy-order] Ya las contaste. No vino ni se fue ninguna.
    [not-yet-order] Primero pasa y cuenta todas. Luego toca Ordenar.
    [write-order] No vino ni se fue ninguna. Todavía hay { $n }.
    [praise-order] Están de otra manera. Todavía hay { $n }.
    [ask-change] Toca cada punto. Cuéntalos. Luego mueve los puntos. ¿Cuántos hay ahora?
    [again-change] Cuenta los puntos. Deja que se muevan. ¿Cuántos hay todavía?
    [strategy-change] Ya los contaste. No vino ni se fue ninguno.
    [not-yet-change] Primero toca y cuenta todos. Luego toca Mover los puntos.
    [write-change] No vino ni se fue ninguno. Todavía hay { $n }.
    [praise-change] Están de otra manera. Todavía hay { $n }.
    [ask-give] Pon { $things } en el tapete.
    [again-give] Pon fichas una por una y cuenta. Para en el { $n }.
    [strategy-give] Di un número por cada ficha. Para cuando digas { $n }.
    [not-yet-give] Primero pon fichas en el tapete.
    [question-give] ¿En qué número paramos?
    [write-give] Son { $n }.
   *[praise-give] Contaste hasta { $n } y paraste.
}
counting-step = Contamos: { $numbers }.
counting-change = { $does ->
    [order] Ahora las ponemos en orden.
   *[change] Ahora los puntos se mueven.
}
counting-stays = Solo se movieron. ¿Todavía son la misma cantidad?
counting-once = Una vez
counting-twice = Dos veces

count-skip-object = { $part ->
    [name] Se salta un objeto al contar
    [does] Pasa por alto uno de los objetos y dice un número de menos: 6 por 7 fichas.
    [why] El dedo y la voz van a su propio paso, y lo que está apartado se pierde fácilmente.
    [next] Que el niño aparte cada objeto al decir el número. Después una fila, y después objetos en desorden.
    [feedback] A uno le falta su número. Toca cada uno.
   *[question] ¿Me enseñas cómo cuentas? ¿Cuáles ya contaste?
}
count-double = { $part ->
    [name] Cuenta un objeto dos veces
    [does] Vuelve a un objeto que ya tiene número y dice uno de más: 8 por 7 fichas.
    [why] Lo contado se ve igual que lo no contado, y en un montón no hay primero ni último.
    [next] Que el niño mueva o marque lo que ya contó. Pregunte dónde empieza y dónde termina.
    [feedback] Uno recibió dos números. A cada uno le toca solo uno.
   *[question] ¿Dónde empezaste? ¿Cómo sabes dónde parar?
}
count-sequence = { $part ->
    [name] Se salta un número después del doce
    [does] Dice diez, once, doce, catorce: señala bien y llega a un número uno o dos mayor.
    [why] Del once al quince los nombres se aprenden de oído, sin una regla que ayude.
    [next] Cuenten juntos por un camino del 10 al 20, con una palmada en el 13 y en el 15. Luego que guíe el niño.
    [feedback] Di despacio los números después del doce.
   *[question] ¿Qué número sigue después del doce? ¿Y después del catorce?
}
card-longer-row = { $part ->
    [name] Cree que una fila más larga tiene más
    [does] Cuenta 6 en una fila, ve que se estira y dice que ahora hay más.
    [why] Muchas veces lo más largo tenía más, y el largo se ve antes que el número.
    [next] Junte y separe la fila delante del niño. Pregunte cada vez: ¿vino alguno?, ¿se fue alguno?
    [feedback] La fila es más larga. ¿Vino algún punto?
   *[question] ¿Qué cambió y qué quedó igual?
}
card-grab = { $part ->
    [name] Toma un puñado sin contar
    [does] Se le piden 6, pone unas cuantas y no para en seis.
    [why] “Dame algunas” es lo que las manos han hecho hasta ahora. Parar en un número es otra tarea.
    [next] Jueguen a la tienda: el niño le da 3, luego 5, contando en voz alta, y usted las cuenta otra vez.
    [feedback] Di un número por cada ficha y para a tiempo.
   *[question] ¿Cuántas pusiste? ¿Cómo lo puedes saber?
}
