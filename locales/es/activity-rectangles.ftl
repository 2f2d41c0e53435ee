# Área, perímetro y volumen.

rect-inside = Los cuadrados de adentro
rect-around = La vuelta completa
rect-question = ¿Qué contamos aquí?
rect-question-layer = ¿Cuántos cubos tiene una capa?
rect-row = Una fila tiene { $columns } cuadritos.
rect-rows = Todas las filas son iguales. Hay { $rows }.
# $rows $columns
rect-draw = Dibujamos { $rows } filas de { $columns }.
rect-not-yet = { $layout ->
    [tiles] Primero cubre toda la figura con cuadritos.
    [band] Primero pon una liga que forme el rectángulo.
    [cubes] Primero arma la caja.
   *[other] Primero dibuja en la cuadrícula.
}
# $case $rows $columns $answer
rect-area = { $case ->
    [ask-tiles] Cubre la figura con cuadritos, sin dejar huecos. ¿Cuál es su área en cuadrados?
    [ask-grid] Dibuja { $rows } filas de { $columns } cuadrados. ¿Cuál es el área?
    [ask-card] Un rectángulo mide { $rows } por { $columns } unidades. ¿Cuál es su área?
    [again] ¿Cuántos cuadrados lo cubren todo?
    [strategy] Todas las filas son iguales. Cuenta una fila. Luego cuenta las filas.
    [write] { $rows } filas de { $columns } cuadrados son { $answer } cuadrados.
   *[praise] Contaste fila por fila. El área es de { $answer } cuadrados.
}
# $case $rows $columns $answer
rect-perimeter = { $case ->
    [ask-band] Haz un rectángulo de { $columns } de largo y { $rows } de alto. ¿Cuál es su perímetro?
    [band] Vamos { $columns } a lo largo y { $rows } hacia abajo. Regresamos igual.
    [ask-tiles] Cubre la figura con cuadritos. ¿Cuántas unidades mide toda la orilla?
    [ask-grid] Dibuja { $rows } filas de { $columns } cuadrados. ¿Cuál es el perímetro?
    [ask-card] Un rectángulo mide { $rows } por { $columns } unidades. ¿Cuál es su perímetro?
    [again] ¿Cuánto mide la vuelta completa?
    [strategy] Recorre la orilla y suma los cuatro lados.
    [write] { $rows } y { $columns } y { $rows } y { $columns } son { $answer }.
   *[praise] Sumaste los cuatro lados. La vuelta mide { $answer } unidades.
}
# $case $first $second $third $all $answer
rect-side = { $case ->
    [ask-side] Tres lados miden { $first }, { $second } y { $third }. Los cuatro lados suman { $all }. ¿Cuánto mide el último?
    [again] El perímetro es { $all }. Ya sabes tres de los cuatro lados. Busca el último.
    [strategy] Suma los tres lados. Luego mira cuánto falta.
    [write] { $first }, { $second }, { $third } y { $answer } suman { $all }.
   *[praise] Sumaste tres lados y hallaste lo que falta: { $answer }.
}
# $case $rows $columns $high $layer $all
rect-volume = { $case ->
    [ask-cubes] Arma una caja: { $columns } de ancho, { $rows } de fondo, { $high } de alto. ¿Cuántos cubos tiene?
    [base] Una capa tiene { $rows } filas de { $columns } cubos.
    [layers] Ahora apilamos { $high } capas.
    [ask-grid] Una caja tiene { $high } capas. Dibuja una: { $rows } filas de { $columns }. ¿Cuántos cubos llenan la caja?
    [ask-card] Una caja: { $columns } de largo, { $rows } de ancho, { $high } de alto. ¿Cuál es su volumen?
    [ask-edge] { $all } cubos llenan una caja. Mide { $columns } de largo y { $rows } de ancho. ¿Cuánto mide de alto?
    [again] ¿Cuántos cubos llenan toda la caja?
    [again-edge] ¿Cuántas capas puedes armar con { $all } cubos?
    [strategy] Cuenta los cubos de una capa. Luego cuenta las capas.
    [strategy-edge] Cuenta los cubos de una capa. ¿Cuántas capas necesitas?
    [write] { $high } capas de { $layer } cubos son { $all } cubos.
    [write-edge] { $high } capas de { $layer } cubos son { $all } cubos.
    [praise-edge] Hallaste una capa y luego cuántas capas hay.
   *[praise] Contaste una capa y luego todas las capas.
}

area-counts-edge = { $part ->
    [name] Cuenta solo los cuadrados de la orilla
    [does] Da la vuelta a un rectángulo de 4 por 6 y cuenta 16 cuadrados, sin los de en medio.
    [why] La vista sigue el contorno, y el conteo se detiene donde empezó.
    [next] Cubran un rectángulo real con cuadritos y separen las filas. Cuenten una fila y luego las filas.
    [feedback] Contaste los cuadrados de la orilla. Los de en medio también lo cubren.
   *[question] ¿Qué cuadrados no tocó tu dedo?
}
area-perimeter-for-area = { $part ->
    [name] Da el perímetro en lugar del área
    [does] Suma los cuatro lados: para 4 por 6 contesta 20 en lugar de 24.
    [why] Las dos palabras llegaron juntas, y sumar los lados es lo último que se hizo.
    [next] Pongan un hilo alrededor de una hoja y luego cúbranla con cuadritos. Pregunte cuál de las dos cosas se pide.
    [feedback] Recorriste la orilla. El área es todo lo de adentro.
   *[question] ¿Tu número habla de lo de adentro o de la vuelta?
}
perim-area-for-perimeter = { $part ->
    [name] Da el área en lugar del perímetro
    [does] Multiplica los dos lados: para 4 por 6 contesta 24 en lugar de 20.
    [why] El problema da dos lados, y toda la semana se multiplicaron dos números.
    [next] Caminen alrededor de un tapete y cuenten los pasos. Pregunte por dónde iría una cerca y qué cubriría el pasto.
    [feedback] Contaste lo de adentro. Ahora recorre la orilla.
   *[question] Si una hormiga le da la vuelta, ¿cuánto camina?
}
perim-counts-squares = { $part ->
    [name] Cuenta cuadrados de la orilla en lugar de lados
    [does] Cuenta una vez cada cuadrado de la orilla: el de la esquina cuenta una vez y ahí tiene dos lados.
    [why] Los cuadrados se ven y se tocan fácil; sus lados son líneas delgadas.
    [next] Recorran la orilla con el dedo y marquen cada lado de un cuadrado. Deténganse en una esquina: ¿cuántos lados hay?
    [feedback] Contaste cuadrados. Cuenta los lados de la orilla. Una esquina tiene dos.
   *[question] ¿Cuántos lados de este cuadrado de la esquina están en la orilla?
}
perim-given-sides = { $part ->
    [name] Suma solo los lados que tienen número
    [does] Suma los números dados y olvida los lados sin número: para 4 por 6 contesta 10.
    [why] Un número que no está escrito parece que no existe.
    [next] Que escriba un número en cada lado antes de sumar y que siga cada lado con el dedo.
    [feedback] Sumaste solo algunos lados. Da la vuelta completa.
   *[question] ¿Cuántos lados tiene la figura? ¿Cuántos sumaste?
}
vol-visible-faces = { $part ->
    [name] Cuenta los cuadrados que se ven
    [does] Suma los cuadrados de las tres caras de la caja que se ven, y no los cubos.
    [why] El dibujo de una caja muestra cuadrados; no se nota que un cubo de la esquina tiene tres.
    [next] Armen la caja con cubos reales y desármenla capa por capa. Cuenten cada cubo al quitarlo.
    [feedback] Contaste los cuadrados de afuera. Cuenta los cubos, capa por capa.
   *[question] ¿Cuántos cuadrados de este cubo de la esquina contaste?
}
vol-visible-cubes = { $part ->
    [name] Cuenta solo los cubos que se ven
    [does] Cuenta los cubos de las tres caras que se ven y deja fuera los de atrás.
    [why] Lo que está escondido adentro no se puede tocar ni señalar.
    [next] Armen una caja de 3 por 3 por 3, cuenten lo que se ve, quiten la capa de arriba y miren adentro.
    [feedback] Hay cubos escondidos adentro. Cuenta una capa y luego todas las capas.
   *[question] ¿Qué hay detrás de los cubos que ves?
}
vol-adds-edges = { $part ->
    [name] Suma las aristas
    [does] Suma largo, ancho y alto: 4, 3 y 2 le dan 9.
    [why] Hay tres números, y lo más fácil es sumarlos.
    [next] Armen una caja de 4 por 3 por 2 y comparen: ¿alcanzan 9 cubos para una sola capa?
    [feedback] Sumaste las aristas. Piensa en una capa: tiene filas de cubos.
   *[question] ¿Cuántos cubos necesita la capa de abajo?
}
