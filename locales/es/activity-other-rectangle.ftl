# Otro rectángulo con la misma área o el mismo perímetro.

other-rectangle-question = ¿Qué debe quedar igual?
# $case $rows $columns
other-rectangle = { $case ->
    [ask-tiles] Aquí hay { $rows } filas de { $columns } cuadrados. Forma otro rectángulo.
    [ask-grid] Aquí hay { $rows } filas de { $columns } cuadrados. Dibuja otro rectángulo.
    [ask-sides] Un rectángulo mide { $rows } por { $columns } unidades. Escribe los dos lados de otro.
    [longer] Que el área quede igual y el perímetro sea mayor.
    [shorter] Que el área quede igual y el perímetro sea menor.
    [larger] Que el perímetro quede igual y el área sea mayor.
    [smaller] Que el perímetro quede igual y el área sea menor.
    [again-longer] Adentro deja los mismos cuadrados. Pero haz que la vuelta sea más larga.
    [again-shorter] Adentro deja los mismos cuadrados. Pero haz que la vuelta sea más corta.
    [again-larger] Deja la vuelta igual de larga. Pero haz que quepan más cuadrados adentro.
    [again-smaller] Deja la vuelta igual de larga. Pero haz que quepan menos cuadrados adentro.
    [not-yet-tiles] Primero forma tu rectángulo con cuadritos.
    [not-yet-grid] Primero dibuja tu rectángulo.
    [not-yet-sides] Primero escribe los dos lados.
    [strategy-area] Pon los mismos cuadrados en más filas o en menos filas. Luego recorre la orilla.
    [strategy-around] Alarga un lado. Acorta el otro lado lo mismo. Luego cuenta los cuadrados.
    [praise-area] Dejaste igual el área y cambiaste el perímetro. Cada uno puede cambiar por su cuenta.
   *[praise-around] Dejaste igual el perímetro y cambiaste el área. Cada uno puede cambiar por su cuenta.
}
# $case $rows $columns $kept $now $before
other-rectangle-made = { $case ->
    [area] { $rows } filas de { $columns } también son { $kept } cuadrados. Pero la vuelta mide { $now } unidades, no { $before }.
   *[around] { $rows } filas de { $columns }: la vuelta también mide { $kept } unidades. Pero adentro hay { $now } cuadrados, no { $before }.
}

perim-goes-with-area = { $part ->
    [name] Cree que el perímetro y el área siempre crecen juntos
    [does] Si se pide un perímetro mayor con la misma área, agrega una columna: de 3 por 4 pasa a 3 por 5.
    [why] En casi todas las figuras que conoce crecían los dos: la más grande tenía más adentro y más vuelta.
    [next] Formen todos los rectángulos posibles con 12 cuadritos. Escriban el perímetro bajo cada uno y busquen el mayor.
    [feedback] Ahora cambiaron los dos. Uno de los dos debe quedar como estaba.
   *[question] ¿Cuántos cuadrados había antes? ¿Cuánto medía la vuelta?
}
perim-turned = { $part ->
    [name] Gira el rectángulo y lo toma por otro
    [does] Da 4 por 3 en lugar de 3 por 4, y dice que con la misma área hay un solo perímetro.
    [why] Parece que los mismos cuadrados necesitan la misma orilla, y por eso no busca otro rectángulo.
    [next] Recorten una tira de 6 por 2 cuadrados, pónganla junto a una de 3 por 4 y rodeen cada una con un hilo.
    [feedback] Es el mismo rectángulo, girado. Busca uno con otros lados.
   *[question] Si giras tu hoja, ¿se hace más larga la orilla?
}
