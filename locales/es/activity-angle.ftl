# Ángulos.

angle-narrow = Más cerrado que un ángulo recto
angle-wide = Más abierto que un ángulo recto
angle-turn = El giro entre los lados
angle-sides = El largo de los lados
angle-question = ¿Cómo es un ángulo de { $degrees }°?
angle-question-what = ¿Qué miden los grados?
# $case $first $second $all
angle = { $case ->
    [ask-turn] Abre el ángulo hasta { $first }°. Luego ábrelo { $second }° más. ¿Cuántos grados son en total?
    [again-turn] Gira { $first }° y luego { $second }°. ¿Cuánto giró el rayo?
    [strategy-turn] Busca la fila que empieza con 0. Síguela hasta el otro rayo.
    [not-yet-turn] Primero abre el ángulo.
    [open] Abrimos el ángulo hasta { $first }°.
    [on] Seguimos girando { $second }° más.
    [write-turn] { $first } y { $second } son { $all } grados.
    [praise-turn] Giraste dos veces: { $first }° y { $second }° son { $all }°.
    [ask-measure] Pon el transportador sobre el ángulo y mídelo. Se abre { $second }° más. ¿Cuántos grados mide ahora?
    [again-measure] Mide el ángulo. Luego suma { $second }°.
    [strategy-measure] Pon el 0 en un rayo. Sigue esa fila de números hasta el otro rayo.
    [not-yet-measure] Primero pon el transportador sobre el ángulo.
    [lay] Su centro va en la esquina, y su 0 en un rayo.
    [write-measure] Leemos { $first }°. Con { $second }° más son { $all }°.
    [praise-measure] Empezaste en 0 y leíste { $first }°. En total son { $all }°.
    [ask-card] Un ángulo de { $first }° se abre { $second }° más. ¿Cuántos grados mide ahora?
    [again-card] Pon { $first }° y { $second }° uno junto al otro. ¿Cuántos grados son?
    [strategy-card] Dos ángulos juntos forman uno. Suma sus grados.
    [not-yet-card] Primero escribe tu número.
    [write-card] { $first } y { $second } son { $all } grados.
    [praise-card] Sumaste las dos partes: { $all }°.
    [ask-part] Un ángulo de { $all }° se parte en dos. Una parte mide { $first }°. ¿Cuántos grados mide la otra?
    [again-part] ¿Cuántos grados le faltan a { $first }° para ser { $all }°?
    [strategy-part] Las dos partes forman el ángulo completo. Piensa cuánto falta.
    [not-yet-part] Primero escribe tu número.
    [write-part] { $first } y { $second } son { $all } grados.
    [praise-part] Hallaste la parte que falta: { $second }°.
    [ask-longer] Un ángulo mide { $first }°. Sus lados se dibujan el doble de largos. ¿Cuántos grados mide ahora?
    [again-longer] Los lados crecen y el giro entre ellos queda igual. ¿Cuánto mide?
    [strategy-longer] Los grados dicen cuánto gira un lado desde el otro.
    [not-yet-longer] Primero escribe tu número.
    [write-longer] El giro es el mismo: { $first }°.
   *[praise-longer] Miraste el giro y no los lados.
}

angle-wrong-scale = { $part ->
    [name] Lee la otra fila del transportador
    [does] Lee un ángulo cerrado como uno abierto: 140° en lugar de 40°.
    [why] En cada raya hay dos números, y los dos parecen correctos.
    [next] Antes de leer, pregunte si el ángulo es más cerrado o más abierto que la esquina de una hoja.
    [feedback] ¿Es más cerrado o más abierto que un ángulo recto? Usa la fila que empieza con 0.
   *[question] ¿Cuál de los dos números puede ser? ¿Por qué no el otro?
}
angle-side-length = { $part ->
    [name] Cree que un ángulo de lados largos es más abierto
    [does] Dice que un ángulo es mayor si sus lados se dibujan más largos.
    [why] El dibujo es más grande, y más grande siempre era más.
    [next] Abran igual dos pares de tiras de papel, uno corto y uno largo, y pongan uno sobre el otro.
    [feedback] Los lados son más largos. El giro entre ellos es el mismo.
   *[question] Si giras igual el largo y el corto, ¿cuál gira más?
}
