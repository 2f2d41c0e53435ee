# Sumas y restas con tres o cuatro cifras.

# $case $first $second $result
many-digits = { $case ->
    [plus-ask-mat] Tienes { $first }. Junta los otros { $second }. ¿Cuánto hay en total?
    [plus-ask-drawn] Aquí están { $first } y { $second }. Encierra de diez en diez. ¿Cuánto hay?
    [plus-ask-columns] ¿Cuánto es { $first } más { $second }?
    [plus-again] Hay { $first }. Luego llegan { $second } más. ¿Cuántos hay ahora?
    [plus-strategy-mat] Empieza por las unidades. Cambia diez iguales por uno del lugar que sigue.
    [plus-strategy-drawn] Diez iguales son uno del lugar que sigue. Enciérralos. Luego cuenta.
    [plus-strategy-columns] Empieza por las unidades. Lleva cada diez al lugar que sigue.
    [plus-not-yet-mat] Primero pon el otro número en el tablero.
    [plus-not-yet-drawn] Primero encierra diez iguales.
    [plus-not-yet-columns] Primero escribe un dígito debajo de cada lugar.
    [plus-write] { $first } más { $second } es { $result }.
    [plus-praise-mat] Cambiaste diez iguales por uno del lugar que sigue. Es { $result }.
    [plus-praise-drawn] Encerraste diez iguales. Hay { $result } en total.
    [plus-praise-columns] Fuiste lugar por lugar y llevaste. Es { $result }.
    [minus-ask-mat] Tienes { $first }. Quita { $second }. ¿Cuánto queda?
    [minus-ask-drawn] Esto muestra { $first }. Tacha { $second }. ¿Cuánto queda?
    [minus-ask-columns] ¿Cuánto es { $first } menos { $second }?
    [minus-again] Hay { $first }. Luego se van { $second }. ¿Cuántos se quedan?
    [minus-strategy-mat] Empieza por las unidades. ¿No alcanza? Abre uno del lugar que sigue.
    [minus-strategy-drawn] Empieza por las unidades. ¿No alcanza? Abre una ficha del lugar que sigue.
    [minus-strategy-columns] Empieza por las unidades. ¿No alcanza? Abre el siguiente lugar que no sea 0.
    [minus-not-yet-mat] Primero quita algo.
    [minus-not-yet-drawn] Primero tacha algo.
    [minus-not-yet-columns] Primero escribe un dígito debajo de cada lugar.
    [minus-write] { $first } menos { $second } es { $result }.
    [minus-praise-mat] Abriste un lugar donde no alcanzaba. Queda { $result }.
    [minus-praise-drawn] Abriste fichas y tachaste. Queda { $result }.
   *[minus-praise-columns] Fuiste lugar por lugar y abriste uno. Queda { $result }.
}
many-digits-enough = ¿Podemos quitar { $take } de { $have } aquí?
many-digits-take = Quitamos { $things }.
many-digits-cross = Tachamos { $things }.
many-digits-open = No alcanza. Abrimos { $thing }.
many-digits-join = Juntamos { $things }.
many-digits-trade = Cambiamos { $ten } por { $one }.
many-digits-ring = Encerramos { $ten }. Son { $one }.
many-digits-minus-column = { $case ->
    [few] No alcanza. Abrimos el lugar que sigue. { $have } menos { $take } es { $stay }.
   *[enough] { $have } menos { $take } es { $stay }.
}
many-digits-plus-column = { $case ->
    [plain-write] { $first } más { $second } es { $sum }.
    [plain-carry] { $first } más { $second } es { $sum }. Escribimos { $write } y llevamos 1.
    [more-write] { $first } más { $second } y 1 más es { $sum }.
   *[more-carry] { $first } más { $second } y 1 más es { $sum }. Escribimos { $write } y llevamos 1.
}

sub-across-zero = { $part ->
    [name] Pide prestado saltando el cero y lo deja en 0
    [does] Toma uno del siguiente dígito que no es 0: 402 − 137 da 175.
    [why] De un cero no se puede quitar nada, así que lo salta.
    [next] Pongan 4 placas y 2 cubos. Cambien una placa y pregunte qué hay ahora en las decenas.
    [feedback] Mira el cero. Cuando abres una centena, ¿qué llega a las decenas?
   *[question] Abriste una centena. ¿Cuántas decenas salieron?
}
sub-from-zero = { $part ->
    [name] Convierte el cero en nueve y nadie lo paga
    [does] Cambia 0 por 9 y deja igual el dígito anterior: 402 − 137 da 365.
    [why] Recuerda que el cero se vuelve 9. No recuerda de dónde vino la decena.
    [next] Cambien con bloques y anoten cada cambio. Pregunte qué montón quedó más pequeño.
    [feedback] Tu cero se volvió 9. ¿Qué lugar dio algo para eso?
   *[question] ¿De dónde salieron las nueve decenas?
}
sub-stops-at-zero = { $part ->
    [name] Suma diez y el cero no da nada
    [does] Hace 12 del 2 y no cambia el 0 de al lado: 402 − 137 da 275.
    [why] El dígito que sigue tendría que bajar uno, pero un cero no puede.
    [next] Pida diez unidades de 402 solo con bloques. Deje que encuentre la placa.
    [feedback] Usaste diez unidades más. ¿Qué bloque cambiaste por ellas?
   *[question] No hay decenas. ¿De dónde pueden salir diez unidades?
}
sub-plus-zeros = { $part ->
    [name] Quita uno más por cada cero del camino
    [does] Quita dos a las centenas cuando hay un cero: 402 − 137 da 165.
    [why] Dos lugares necesitan algo, y parece que hay que dar dos.
    [next] Cambien una placa por decenas y luego una decena por unidades. Cuenten cuántas placas usaron.
    [feedback] Mira el primer dígito. ¿Cuántas tenías que abrir?
   *[question] ¿Cuántas centenas cambiaste? ¿Cómo lo sabes?
}
sub-borrows-left = { $part ->
    [name] Pide todo al primer dígito
    [does] En 4,532 − 18 toma un millar para las unidades.
    [why] El primer dígito es el que más vale, y parece que puede pagar mejor.
    [next] Muestre con fichas por qué se cambia un millar. Pregunte qué ficha da justo diez unidades.
    [feedback] Necesitas diez unidades. ¿Qué lugar de al lado puede dar diez?
   *[question] ¿Qué ficha puedes cambiar por diez unidades?
}
