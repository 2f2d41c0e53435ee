# De una unidad mayor a una menor.

convert-one = { $factor ->
    [3] 1 yarda
    [4] 1 galón
    [7] 1 semana
    [10] 1 centímetro
    [12] 1 pie
    [16] 1 libra
    [60] 1 hora
   *[other] 1 metro
}
convert-many = { $factor ->
    [3] yardas
    [4] galones
    [7] semanas
    [10] centímetros
    [12] pies
    [16] libras
    [60] horas
   *[other] metros
}
convert-small = { $factor ->
    [3] pies
    [4] cuartos
    [7] días
    [10] milímetros
    [12] pulgadas
    [16] onzas
    [60] minutos
   *[other] centímetros
}
convert-more = Un número mayor
convert-fewer = Un número menor
convert-question = ¿Qué número tendremos en { $small }?
# $case $n $factor $one $many $small $answer
convert = { $case ->
    [ask-tiles] { $one } = { $factor } { $small }. Pon { $n } filas para { $n } { $many }. ¿Cuánto es en { $small }?
    [ask-lines] { $one } = { $factor } { $small }. Escribe los dos pasos y marca { $n } { $many }. ¿Cuánto es en { $small }?
    [ask-card] { $one } = { $factor } { $small }. ¿Cuánto son { $n } { $many } en { $small }?
    [again] Cambia { $n } { $many } a { $small }. ¿Cuánto es?
    [strategy] { $one } son { $factor } { $small }. Cuenta de { $factor } en { $factor }.
    [not-yet-tiles] Primero pon una fila de cuadritos.
    [not-yet-lines] Primero escribe los dos pasos y haz tu marca.
    [not-yet-card] Primero escribe tu número.
    [row] { $one } tiene { $factor } cuadritos.
    [rows] Ponemos { $n } filas para { $n } { $many }.
    [steps] Un paso arriba es 1. El paso de abajo es { $factor }.
    [mark] Marcamos el { $n } en la línea de arriba.
    [write] { $n } por { $factor } son { $answer } { $small }.
   *[praise] Tomaste { $factor } cada vez: { $answer } { $small } en total.
}

meas-divides = { $part ->
    [name] Divide cuando la unidad se hace menor
    [does] Cambia 9 yardas a 3 pies.
    [why] La unidad se hace menor y le parece que el número también.
    [next] Pongan reglas de 12 pulgadas a lo largo de una mesa, cuenten pies y luego pulgadas. Pregunte por qué hay más de las pequeñas.
    [feedback] La unidad nueva es más pequeña. ¿Hacen falta más o menos?
   *[question] ¿Cuál es más larga, una de estas o una de esas? ¿De cuál necesitas más?
}
meas-base-ten = { $part ->
    [name] Cambia todas las unidades de diez en diez
    [does] Multiplica por 10 sin importar la unidad: 4 pies son 40 pulgadas.
    [why] Los centímetros y los bloques van de diez en diez, y poner un cero es rápido.
    [next] Hagan juntos una tabla de la unidad: 1, 2, 3 de la grande y cuánto es cada una en la pequeña.
    [feedback] No todas las unidades van de diez en diez. Mira cuántas caben en una.
   *[question] ¿Cuántas pequeñas caben en una grande?
}
