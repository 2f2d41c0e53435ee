# Sumas y restas de fracciones y números mixtos.

# $case $first $second $unit $answer
fraction-sum = { $case ->
    [ask-bars] Aquí hay { $first }. Pon { $second } más. ¿Cuánto es?
    [ask-bars-minus] Aquí hay { $first }. Quita { $second }. ¿Cuánto queda?
    [ask-recut] Aquí hay { $first } y { $second }. Córtalas en partes de un mismo tamaño. ¿Cuánto es?
    [ask-recut-minus] Aquí hay { $first }. Quita { $second }. Corta primero si hace falta. ¿Cuánto queda?
    [ask-line] Empieza en { $first }. Avanza { $second } de un salto. ¿A dónde llegas?
    [ask-line-minus] Empieza en { $first }. Regresa { $second } de un salto. ¿A dónde llegas?
    [ask-cut-line] El punto está en { $first }. Corta la recta. Luego avanza { $second }. ¿A dónde llegas?
    [ask-cut-line-minus] El punto está en { $first }. Corta la recta. Luego regresa { $second }. ¿A dónde llegas?
    [ask-card] ¿Cuánto es { $first } más { $second }?
    [ask-card-minus] ¿Cuánto es { $first } menos { $second }?
    [ask-rename] ¿Cuánto es { $first } más { $second }?
    [ask-rename-minus] ¿Cuánto es { $first } menos { $second }?
    [again] Tienes { $first }. Te dan { $second } más. ¿Cuánto tienes?
    [again-minus] Tienes { $first }. Regalas { $second }. ¿Cuánto te queda?
    [strategy-like] Las partes son de un mismo tamaño. Cuenta las partes. El tamaño no cambia.
    [strategy-unlike] Busca partes que quepan en las dos. Luego cuenta esas partes.
    [strategy-mixed] Mira los enteros. Mira las partes. Un entero se puede cortar en partes.
    [not-yet] Primero trabaja con las barras.
    [not-yet-line] Primero salta en la recta.
    [question-like] ¿De qué tamaño son las partes?
    [question-unlike] ¿Qué parte cabe en las dos?
    [cut] Cortamos en partes de { $unit }.
    [open] Faltan partes. Cortamos un entero en partes de { $unit }.
    [lay] Ponemos { $second }.
    [take] Quitamos { $second }.
    [hop] Avanzamos { $second } de un salto.
    [hop-minus] Regresamos { $second } de un salto.
    [write] En total es { $answer }.
    [write-minus] Lo que queda es { $answer }.
    [praise-like] Contaste partes de un mismo tamaño.
   *[praise-unlike] Hiciste partes de un mismo tamaño. Luego las contaste.
}

frac-add-across = { $part ->
    [name] Suma los de arriba y también los de abajo
    [does] Suma los dos números de las fracciones: 1/2 + 1/3 es 2/5.
    [why] Una fracción parece dos números, y los números enteros se suman por lugares.
    [next] Pongan 1/2 y 1/3 uno junto al otro. Pregunte si 2/5, que es menos que 1/2, puede ser la suma.
    [feedback] El número de abajo dice el tamaño de las partes. Al sumar no cambia ese tamaño.
   *[question] Cuando juntas partes, ¿cambian de tamaño?
}
frac-sub-across = { $part ->
    [name] Resta los de arriba y también los de abajo
    [does] Resta los dos números de las fracciones: 3/4 − 1/3 es 2/1.
    [why] Una fracción parece dos números, y cada uno se quita del que está a su lado.
    [next] Pongan la primera fracción con barras y quiten la segunda. Comparen con lo escrito.
    [feedback] El número de abajo dice el tamaño de las partes. Busca partes que quepan en las dos.
   *[question] ¿Puede quedar más de lo que tenías?
}
frac-whole-ignored = { $part ->
    [name] Deja fuera los enteros
    [does] Trabaja solo con las fracciones: 2 1/4 + 1 2/4 es 3/4.
    [why] Las fracciones son lo nuevo, y toda la atención va a ellas.
    [next] Pongan barras enteras y partes. Que diga primero cuántos enteros hay por lo menos.
    [feedback] Trabajaste con las partes. Mira también los enteros.
   *[question] ¿Cuántos enteros tienes aquí?
}
frac-mixed-sfl = { $part ->
    [name] Quita la parte menor de la mayor
    [does] En 2 1/4 − 3/4 quita 1/4 de 3/4 y deja los enteros: 2 2/4.
    [why] Faltan partes, y al voltearlas sí se puede.
    [next] Pongan barras enteras y partes, y quiten las partes. Corten un entero cuando falten.
    [feedback] Faltan partes para quitar. Primero corta un entero en partes.
   *[question] ¿Alcanzan las partes que hay para quitar?
}
frac-keep-larger = { $part ->
    [name] Suma o resta los de arriba y deja uno de los de abajo
    [does] Deja el denominador mayor o el primero: 1/2 + 1/3 es 2/3.
    [why] Con denominadores iguales el de abajo no cambia, y aquí toma uno de los dos.
    [next] Pongan las dos fracciones con barras y debajo partes del tamaño que dejó. Miren cuáles no caben.
    [feedback] Las partes todavía no son de un mismo tamaño. Busca partes que quepan en las dos.
   *[question] ¿Todas estas partes son de un mismo tamaño?
}
frac-no-rename = { $part ->
    [name] Encuentra el denominador común y no cambia los de arriba
    [does] Escribe el nuevo número de abajo y sigue contando las partes de antes: 1/2 + 1/3 es 2/6.
    [why] El denominador común es el paso que más se enseña, y se pierde la segunda mitad.
    [next] Corten 1/2 en sextos con barras y pregunte cuántos sextos son ahora.
    [feedback] Ahora las partes son más pequeñas. Por eso necesitas más.
   *[question] ¿Cuántas partes pequeñas caben en la primera fracción?
}
frac-mult-den = { $part ->
    [name] Trabaja con los de arriba y multiplica los de abajo
    [does] Suma o resta los numeradores y multiplica los denominadores: 3/8 + 1/4 es 4/32.
    [why] Al multiplicar sale un tamaño que cabe, o se mezcla la regla del producto.
    [next] Formen las dos fracciones con partes del nuevo tamaño y cuenten cuántas necesita cada una.
    [feedback] Ahora las partes son más pequeñas. Cuenta cuántas necesita cada fracción.
   *[question] ¿Cuántas partes pequeñas forman la primera fracción?
}
