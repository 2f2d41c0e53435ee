# Cocientes de números de varias cifras, con lo que sobra.

# $case $total $by $each $left
divide = { $case ->
    [ask-shared] Reparte { $total } en { $by } grupos. ¿Cuánto va en cada uno? ¿Cuánto sobra?
    [ask-boxes] Llena lo de arriba. Luego escribe { $total } entre { $by }. ¿Cuánto sobra?
    [ask-card] ¿Cuánto es { $total } entre { $by }? ¿Cuánto sobra?
    [again] Hay { $total }. Van en { $by } grupos iguales. ¿Cuánto va en cada uno?
    [strategy-shared] Primero reparte lo más grande. Abre lo que sobra y sigue.
    [strategy-boxes] Piensa: ¿{ $by } por cuánto cabe en la casilla? Luego suma lo de arriba.
    [strategy-card] Ve lugar por lugar. Si a un lugar no le toca nada, escribe 0.
    [not-yet-shared] Primero reparte algo.
    [not-yet-boxes] Primero llena lo de arriba.
    [write] A cada uno le toca { $each }. Sobra: { $left }.
    [praise-shared] Repartiste lugar por lugar. A cada uno le toca { $each }.
    [praise-boxes] Hallaste cuántas veces cabe { $by }. A cada uno le toca { $each }.
   *[praise-card] Fuiste lugar por lugar. A cada uno le toca { $each }.
}
divide-question = ¿Alcanza para { $groups } grupos: { $things }?
divide-deal = A cada grupo le toca: { $things }.
divide-open = No alcanza para todos. Abrimos { $things }.
divide-top = { $case ->
    [even] { $by } por { $top } es { $product }.
   *[left] { $by } por { $top } es { $product }. Sobra: { $left }.
}

div-drops-zero = { $part ->
    [name] Omite un cero en el cociente
    [does] No escribe nada en un lugar al que no le toca nada: 612 ÷ 6 da 12.
    [why] Donde no se puede repartir nada, parece que no hay nada que escribir.
    [next] Repartan 612 en bloques entre 6 y digan qué le toca a cada grupo: centenas, decenas, unidades.
    [feedback] Dilo por lugares: centenas, decenas, unidades. ¿Escribiste un dígito para cada uno?
   *[question] ¿Cuántas decenas le tocan a cada grupo? ¿Dónde se escribe eso?
}
div-ignores-rest = { $part ->
    [name] No dice nada de lo que sobra
    [does] Escribe 18 y que sobra 0 para 75 ÷ 4. En un problema da 18 donde hace falta uno más.
    [why] Los grupos son iguales, y parece que el reparto ya terminó.
    [next] Multipliquen de regreso y comparen con lo que había al principio.
    [feedback] Junta otra vez tus grupos. ¿Tienes todo lo del principio?
   *[question] ¿Qué hay que no está en ningún grupo?
}
div-counts-unfilled = { $part ->
    [name] Cuenta un grupo que no está completo
    [does] Forma un grupo más con lo que sobra: con 47 ruedas arma 12 carritos de 4.
    [why] En muchas historias hace falta uno más, y subir al siguiente ya es la regla.
    [next] Formen un grupo con lo que sobra y pregunte si así se puede usar.
    [feedback] El último grupo no está completo. ¿Aquí se cuenta?
   *[question] ¿Cómo se vería el último grupo?
}
div-rounds-up = { $part ->
    [name] Escribe uno más aunque no sobra nada
    [does] Con 48 niños y camionetas para 6 contesta 9: una más que 48 ÷ 6.
    [why] En las historias anteriores hacía falta uno más una y otra vez, y eso ya es la regla.
    [next] Formen grupos de 4 con 12 fichas y luego con 13. Pregunte cada vez qué queda fuera de los grupos.
    [feedback] Todos tus grupos están completos. ¿Queda algo que necesite uno más?
   *[question] ¿Quién o qué iría en el último grupo?
}
div-estimate = { $part ->
    [name] Divide solo entre las decenas y le sale de más
    [does] Para 864 ÷ 24 reparte entre 20: da 43.
    [why] 20 es más fácil que 24, y se queda con la estimación.
    [next] Multipliquen la respuesta por 24 y comparen con 864.
    [feedback] Multiplica de regreso por el divisor completo. ¿Es demasiado?
   *[question] ¿Cuánto se necesita para todos los grupos? ¿Hay tanto?
}
