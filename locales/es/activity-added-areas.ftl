# Áreas que se suman: una figura de dos rectángulos.

added-question = ¿Qué hacemos con las dos áreas?
added-choice = { $choice ->
    [multiply] Las multiplicamos.
   *[add] Las sumamos.
}
# $columns
added-row = Una fila de { $columns }.
# $rows $columns
added-rows = { $rows } filas de { $columns } forman un rectángulo.
# $case $rows $columns $more $others
added-areas = { $case ->
    [ask-joined] Cubre la figura con cuadritos, sin dejar huecos. ¿Cuál es su área en cuadrados?
    [ask-split] Corta la figura en dos rectángulos. ¿Cuál es su área en cuadrados?
    [ask-parts] Un piso tiene dos rectángulos. Uno mide { $rows } por { $columns } unidades. El otro mide { $more } por { $others }. ¿Cuál es su área?
    [again] Las dos partes son de la figura. ¿Cuántos cuadrados la cubren toda?
    [strategy] Mira los dos rectángulos. Busca el área de cada uno. Luego suma.
    [cut] Ahora las dos partes son rectángulos.
    [not-yet-joined] Primero cubre toda la figura con cuadritos.
    [not-yet-split] Primero corta la figura para que las dos partes sean rectángulos.
   *[not-yet-parts] Primero busca el área de cada parte.
}
# $case $first $second $answer
added-sum = { $case ->
    [write] { $first } y { $second } son { $answer }.
   *[praise] Buscaste el área de las dos partes y sumaste. Son { $answer } cuadrados.
}

area-one-part = { $part ->
    [name] Da el área de una sola parte
    [does] Separa la figura en dos rectángulos y contesta con el área de uno de ellos.
    [why] Al terminar la primera multiplicación parece que ya se acabó el trabajo.
    [next] Corten una figura de papel en dos y escriban el área en cada parte. Junten las partes otra vez y pregunte por el área de toda la figura.
    [feedback] Buscaste el área de una parte. La figura tiene dos partes.
   *[question] ¿Qué parte de la figura falta en tu número?
}
area-fills-corner = { $part ->
    [name] Multiplica los lados más largos, como si la esquina estuviera llena
    [does] En una figura a la que le falta una esquina multiplica todo el alto por todo el ancho.
    [why] La regla de largo por ancho se usa con los lados de afuera de cualquier figura.
    [next] Pongan un rectángulo completo de papel sobre la figura. Recorten lo que sobra y pregunte qué queda.
    [feedback] Multiplicaste los lados más largos. Eso cubre también la esquina vacía.
   *[question] ¿Dónde se sale de la figura un rectángulo completo?
}
