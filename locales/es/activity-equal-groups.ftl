# Sumas repetidas y grupos de decenas. Lo que tienen en común los grupos iguales está en activities.ftl.

sums-ask-card = ¿Cuánto es { $sum }?
# $groups $each
tens-ask-plates = Haz { $groups } platos con { $each } decenas en cada uno. ¿Qué número es en total?
# $groups $each
tens-ask-discs = Dibuja { $groups } filas de { $each } decenas. ¿Qué número es en total?
# $groups $each
tens-again = Hay { $groups } grupos. Cada grupo tiene { $each } decenas. ¿Cuánto es en total?
# $groups $each
tens-strategy = Primero cuenta las decenas: { $groups } por { $each } decenas. Luego di el número.
tens-not-yet-plates = Primero pon decenas en los platos.
tens-step-fill = { $each } decenas en cada plato.
# $groups $each
tens-step-discs = { $groups } filas, y { $each } decenas en cada fila.
tens-question = ¿Cuántas decenas hay en total?
# $groups $each $tens $total
tens-write = { $groups } por { $each } decenas son { $tens } decenas. Eso es { $total }.
# $tens $total
tens-praise = Contaste decenas. { $tens } decenas son { $total }.

mul-row-and-column = { $part ->
    [name] Suma una fila y una columna
    [does] Cuenta una fila y una columna del arreglo y las suma: 3 filas de 4 le dan 7.
    [why] Los dos lados son lo que nombra la pregunta, y dos números siempre se habían sumado.
    [next] Pongan 3 filas de 4 cuadritos y separen las filas. Que diga cuántos hay en cada fila y cuántas veces: 4 y 4 y 4.
    [feedback] Sumaste los dos lados. Todas las filas cuentan: súmalas fila por fila.
   *[question] ¿Cuántos hay en cada fila? ¿Cuántas filas hay?
}
array-border = { $part ->
    [name] Cuenta solo el borde
    [does] Cuenta a lo largo del borde del arreglo y deja fuera el centro: 4 filas de 4 le dan 12.
    [why] El dedo que da la vuelta regresa a donde empezó, y entonces parece que todo está contado.
    [next] Que tape el arreglo con un papel y lo baje fila por fila: que cuente lo que aparece cada vez.
    [feedback] Contaste el borde. Cuenta también los de en medio.
   *[question] ¿Puedes tocar cada uno, fila por fila? ¿Por dónde empiezas?
}
mul-drops-zero = { $part ->
    [name] Pierde el cero de las decenas
    [does] Multiplica los dígitos y ahí se queda: 6 × 40 le da 24.
    [why] Que 6 × 4 = 24 es correcto; lo que contó son decenas y no unidades.
    [next] Pongan 6 grupos de 4 decenas y cuéntenlas: 24 decenas. Cambien diez decenas por una centena, dos veces, y lean lo que hay.
    [feedback] ¿Son tantas decenas o tantas unidades? Mira un grupo.
   *[question] ¿Qué contaste: decenas o unidades?
}
mul-zero-twice = { $part ->
    [name] Escribe un cero de más
    [does] Pone otro cero detrás del producto: 6 × 40 le da 2,400.
    [why] “Se pone un cero al final” se aprendió como regla, y la usa una vez por el 40 y otra vez por la respuesta.
    [next] Primero estimen: ¿6 × 40 es más o menos que 6 × 100? Después cuenten de 40 en 40 en una recta vacía.
    [feedback] Es diez veces lo que debe ser. Di tu número en decenas.
   *[question] ¿Cuánto serían 6 grupos de 100? ¿Tu respuesta es más o menos?
}
