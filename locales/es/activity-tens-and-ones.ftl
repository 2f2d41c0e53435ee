# Números como decenas y unidades.

# $case $ones $whole
teens = { $case ->
    [question] ¿Cuántas fichas llenan un marco de diez?
    [ask-frames] Llena el primer marco. Pon { $ones } en el segundo. ¿Cuántas hay en total?
    [again-frames] Forma un diez completo y { $ones } más. ¿Qué número es?
    [strategy-frames] Un marco lleno es diez. Sigue contando desde diez.
    [ask-frames-rest] Pon { $whole } fichas en los marcos. Llena primero el primero. ¿Cuántas van en el segundo?
    [again-frames-rest] Forma un diez completo. ¿Cuántas más hacen { $whole }?
    [strategy-frames-rest] Un marco lleno es diez. Di “diez”. Luego cuenta hasta { $whole }.
    [not-yet-frames] Primero pon fichas en los marcos.
    [first-frames] Llenamos el primer marco. Son diez.
    [second-frames] Ponemos { $ones } en el segundo marco.
    [ask-draw-rest] El primer marco está lleno. Dibuja puntos hasta { $whole }. ¿Cuántos dibujaste?
    [again-draw-rest] Tienes un diez completo. ¿Cuántos más hacen { $whole }?
    [strategy-draw-rest] Un marco lleno es diez. Di “diez”. Luego cuenta hasta { $whole }.
    [not-yet-draw] Primero dibuja los puntos.
    [first-draw] Dibujamos { $ones }. Ahora hay { $whole }.
    [ask-read] Un marco está lleno. ¿Cuántos puntos hay en total?
    [again-read] Hay un diez completo y algunos más. ¿Qué número es?
    [strategy-read] Un marco lleno es diez. Sigue contando desde diez.
    [ask-card] Diez y { $ones } más: ¿qué número es?
    [again-card] Tienes un diez completo y { $ones } más. ¿Cuántos tienes?
    [strategy-card] Piensa en dos marcos de diez. El primero está lleno. Sigue desde diez.
    [ask-card-rest] ¿{ $whole } es diez y cuántos más?
    [again-card-rest] Tienes diez. Quieres { $whole }. ¿Cuántos más te faltan?
    [strategy-card-rest] Di “diez”. Luego cuenta hasta { $whole }.
    [ask-card-tens] ¿{ $whole } es { $ones } y qué otro número?
    [again-card-tens] Tienes { $whole }. Quita { $ones }. ¿Cuántos quedan?
    [strategy-card-tens] Imagina { $whole } en dos marcos. ¿Cuántos caben en el que está lleno?
    [write] Diez y { $ones } son { $whole }.
   *[praise] Formaste diez: 10 y { $ones } son { $whole }.
}
# $case $tens $ones $whole $ten $one $digit
tens-ones = { $case ->
    [question] ¿Cuántas unidades forman una decena?
    [ask-blocks] Aquí hay { $tens } y { $ones }. Cambia cada diez unidades. ¿Qué número es?
    [again-blocks] Forma todas las decenas que puedas. Luego lee el número.
    [strategy-blocks] Diez unidades son una decena. Cámbialas. Luego cuenta decenas y unidades.
    [not-yet-blocks] Todavía hay diez unidades. Cámbialas por una decena.
    [first-blocks] Cambiamos diez unidades por una decena.
    [write-blocks] Ahora hay { $ten } y { $one }. Es { $whole }.
    [praise-blocks] Cambiaste diez unidades por una decena. Es { $whole }.
    [ask-sticks] Aquí hay { $tens } y { $ones }. Encierra cada diez unidades. ¿Qué número es?
    [again-sticks] Forma todas las decenas que puedas. Luego lee el número.
    [strategy-sticks] Diez unidades son una decena. Enciérralas. Luego cuenta decenas y unidades.
    [not-yet-sticks] Todavía hay diez unidades. Enciérralas para formar una decena.
    [first-sticks] Encerramos diez unidades. Son una decena.
    [write-sticks] Ahora hay { $ten } y { $one }. Es { $whole }.
    [praise-sticks] Formaste una decena con diez unidades. Es { $whole }.
    [ask-read] Un palito es una decena. Un punto es una unidad. ¿Qué número es?
    [again-read] Cuenta las decenas. Luego cuenta las unidades. ¿Qué número forman?
    [strategy-read] Cuenta los palitos de diez en diez. Luego sigue de uno en uno.
    [write-read] Hay { $ten } y { $one }. Es { $whole }.
    [praise-read] Contaste primero las decenas y luego las unidades. Es { $whole }.
    [ask-card] ¿Qué número tiene { $tens } y { $ones }?
    [again-card] Tienes { $tens } y { $ones }. ¿Cuánto es en total?
    [strategy-card] Diez unidades son una decena. Primero forma todas las decenas que puedas.
    [write-card] Se forman { $ten } y { $one }. Escribimos { $whole }.
    [praise-card] Pusiste primero las decenas y luego las unidades. Es { $whole }.
    [ask-card-tens] Mira el { $whole }. ¿Cuánto vale el { $digit }?
    [again-card-tens] En { $whole } hay { $tens }. ¿Cuántas unidades son?
    [strategy-card-tens] El primer dígito cuenta decenas. Cuenta de diez en diez.
    [write-card-tens] El { $digit } cuenta decenas. Contamos { $tens } de diez en diez.
   *[praise-card-tens] Viste que el { $digit } vale { $tens }.
}

pv-teen-concat = { $part ->
    [name] Escribe el diez completo antes de las unidades
    [does] Escribe 104 por catorce: un 10 y después un 4.
    [why] Oye y arma el número como dos números, y cada uno se escribe como siempre.
    [next] Ponga una tarjeta con 4 sobre el cero de una tarjeta con 10 y quítela otra vez. Pregunte qué hay debajo del 4.
    [feedback] Formaste diez y algunos más. Las unidades van donde está el cero del diez.
   *[question] ¿Cuántos lugares tiene tu número? ¿Qué nos dice cada uno?
}
pv-teen-whole = { $part ->
    [name] Escribe el número entero y no la parte que va con el diez
    [does] Pone 14 en el cuadro cuando se pregunta cuánto le falta a 10 para ser 14.
    [why] “Cuántos hay” casi siempre ha sido todo lo que se ve.
    [next] Tape el marco lleno con la mano y pregunte cuántas se ven. Quite la mano y pregunte cuántas hay ahora.
    [feedback] El diez ya está. ¿Cuántos hay en el otro marco?
   *[question] Muéstrame el diez. Ahora muéstrame el resto.
}
pv-reversal = { $part ->
    [name] Escribe los dígitos al revés
    [does] Escribe 41 por catorce, o 74 por 4 decenas y 7 unidades.
    [why] Todavía no importa qué dígito va en cada lugar.
    [next] Armen los dos números con decenas y unidades, uno al lado del otro. Pregunte cuál tiene más y qué dígito lo dice.
    [feedback] Primero se escriben las decenas. Después van las unidades.
   *[question] ¿Qué dígito dice cuántas decenas hay?
}
pv-face-value = { $part ->
    [name] Toma el dígito por lo que parece
    [does] Dice que el 4 en 47 vale 4.
    [why] Un 4 siempre ha sido cuatro cosas.
    [next] Armen 47 con barras y cubos. Tape el 7 y pida tantos cubos como vale el 4.
    [feedback] Ese dígito está en el lugar de las decenas. Cuenta decenas, no unidades.
   *[question] Si ese dígito son decenas, ¿cuántas unidades hay en ellas?
}
pv-all-ones = { $part ->
    [name] Cuenta igual las decenas y las unidades
    [does] Cuenta cada barra y cada cubo como uno: 3 barras y 4 cubos son 7.
    [why] Cada pieza es una cosa, y contar cosas es lo que siempre funciona.
    [next] Pongan diez cubos junto a una barra. Cuéntenlos de uno en uno; luego cuenten barras de diez en diez y sigan con los cubos.
    [feedback] Cada pieza larga es diez, no uno. Primero cuenta de diez en diez.
   *[question] ¿Cuántas unidades hay en una de estas piezas largas?
}
pv-concat = { $part ->
    [name] Escribe cada parte completa, una tras otra
    [does] Escribe 407 por 4 decenas y 7 unidades, o 300407 por trescientos cuarenta y siete.
    [why] Escribe el número tal como se dice: cuarenta, siete.
    [next] Usen tarjetas que se ponen una sobre otra: 40, y el 7 sobre su cero. Pregunte qué hay debajo del 7.
    [feedback] En cada lugar va un solo dígito. Las unidades van donde está el cero.
   *[question] ¿Cuál de tus dígitos cuenta las decenas?
}
pv-no-rename = { $part ->
    [name] Escribe decenas y unidades juntas sin formar otra decena
    [does] Escribe 314 por 3 decenas y 14 unidades.
    [why] Se escriben las decenas y luego las unidades. No nota que son demasiadas para un lugar.
    [next] Ármenlo con bloques y pregunte si se puede formar una decena. Escriban el número solo cuando queden menos de diez cubos.
    [feedback] Hay más de nueve unidades. Forma una decena con diez de ellas.
   *[question] ¿Cuántas unidades caben en el lugar de las unidades?
}
