# Sumas y restas hasta 20 que pasan por el diez.

# $case $first $second $ten $rest $answer
through-ten-plus = { $case ->
    [ask-frames] { $first } rojas y { $second } amarillas. Llena el primer marco con amarillas. ¿Cuántas hay en total?
    [again-frames] Mueve fichas amarillas hasta llenar el primer marco. Luego di cuántas hay.
    [strategy-frames] ¿Cuántos lugares vacíos hay en el primer marco? Mueve esa cantidad.
    [not-yet-frames] Primero llena un marco.
    [question-frames] ¿Cuántos lugares vacíos hay en el primer marco?
    [first-frames] Movemos { $ten }. Ahora el primer marco tiene 10.
    [write-frames] 10 y { $rest } son { $answer }.
    [praise-frames] Formaste diez: 10 y { $rest } son { $answer }.
    [ask-jumps] Empieza en { $first }. Salta { $second } en total. ¿A qué número llegas?
    [again-jumps] Estás en { $first }. Avanzas { $second } más. ¿Dónde estás ahora?
    [strategy-jumps] Primero salta hasta 10. Luego salta lo que falta.
    [not-yet-jumps] Primero haz tus saltos.
    [question-jumps] ¿Cuánto falta de { $first } a 10?
    [first-jumps] Saltamos { $ten } y llegamos a 10.
    [second-jumps] De { $second } nos quedan { $rest }. Saltamos { $rest } y llegamos a { $answer }.
    [write-jumps] { $first } más { $second } es { $answer }.
    [praise-jumps] Saltaste hasta 10 y luego { $rest } más.
    [ask-card] ¿Cuánto es { $first } más { $second }?
    [again-card] Tienes { $first }. Te dan { $second } más. ¿Cuántos tienes?
    [strategy-card] Primero forma diez. Luego suma lo que queda.
    [question-card] ¿Cuánto le falta a { $first } para ser 10?
    [write-card] { $first } y { $ten } son 10. { $rest } más son { $answer }.
   *[praise-card] { $first } y { $ten } son 10, y { $rest } más son { $answer }.
}
# $case $first $second $ten $rest $answer
through-ten-minus = { $case ->
    [ask-frames] Hay { $first }. Quita { $second }. ¿Cuántas quedan?
    [again-frames] Aquí hay { $first } fichas. Se van { $second }. ¿Cuántas se quedan?
    [strategy-frames] Primero quita las del segundo marco. Así quedan diez.
    [not-yet-frames] Primero quita fichas.
    [question-frames] ¿Cuántas hay en el segundo marco?
    [first-frames] Quitamos { $ten }. Ahora hay 10.
    [second-frames] De { $second } nos falta quitar { $rest }. Las quitamos del diez.
    [write-frames] 10 menos { $rest } es { $answer }.
    [praise-frames] Regresaste a 10 y quitaste { $rest } más.
    [ask-jumps] Empieza en { $first }. Salta hacia atrás { $second } en total. ¿A qué número llegas?
    [again-jumps] Estás en { $first }. Regresas { $second }. ¿Dónde estás ahora?
    [strategy-jumps] Primero salta hacia atrás hasta 10. Luego salta lo que falta.
    [not-yet-jumps] Primero haz tus saltos.
    [question-jumps] ¿Cuánto hay de { $first } a 10 hacia atrás?
    [first-jumps] Saltamos { $ten } hacia atrás y llegamos a 10.
    [second-jumps] De { $second } nos quedan { $rest }. Saltamos { $rest } hacia atrás y llegamos a { $answer }.
    [write-jumps] { $first } menos { $second } es { $answer }.
    [praise-jumps] Saltaste hacia atrás hasta 10 y luego { $rest } más.
    [ask-card] ¿Cuánto es { $first } menos { $second }?
    [again-card] Tienes { $first }. Regalas { $second }. ¿Cuántos te quedan?
    [strategy-card] Primero regresa al diez. Luego quita lo que falta.
    [question-card] ¿Cuánto hay de { $first } a 10 hacia atrás?
    [write-card] { $first } menos { $ten } es 10. 10 menos { $rest } es { $answer }.
   *[praise-card] { $first } menos { $ten } es 10, y 10 menos { $rest } es { $answer }.
}

add-counts-start = { $part ->
    [name] Vuelve a contar el primer número al seguir contando
    [does] Dice el primer número como “uno”: para 8 + 6 cuenta 8, 9, 10, 11, 12, 13.
    [why] Hasta ahora contar siempre empezaba con la cosa que ya está.
    [next] Que guarde el primer número en la cabeza, dé un toque y empiece con el número siguiente. Sigan contando con fichas tapadas con un paño.
    [feedback] Empieza con el número que sigue. El primero que dices es uno más.
   *[question] Ya tienes el primer número. ¿Qué dices para la primera ficha nueva?
}
add-no-bridge = { $part ->
    [name] Forma diez y suma el segundo número completo
    [does] Completa el diez y aun así suma todo el otro número: 8 + 6 es 10 y 6.
    [why] El diez ya está, y el segundo número sigue escrito igual que antes.
    [next] Muevan fichas reales de un marco al otro y pregunte cada vez cuántas quedan en el segundo.
    [feedback] Tomaste una parte del segundo número para formar diez. Solo falta sumar el resto.
   *[question] ¿De dónde salieron las que completaron el diez?
}
op-minus-for-plus = { $part ->
    [name] Resta en lugar de sumar
    [does] Quita el número menor del mayor donde el signo dice más.
    [why] No se fija en el signo, o los últimos problemas eran de quitar.
    [next] Que diga el signo en voz alta y muestre con fichas lo que pide, antes de escribir un número.
    [feedback] Mira el signo. ¿Llegan más o se van algunos?
   *[question] ¿Qué te pide hacer el signo?
}
sub-counts-start = { $part ->
    [name] Vuelve a contar el primer número al contar hacia atrás
    [does] Dice el primer número como el primero que se quita: para 14 − 8 cuenta 14, 13, 12 … 7.
    [why] Cada número que dice le parece una cosa que se quita.
    [next] Cuenten hacia atrás en un camino numérico con el dedo en el paso y no en el número: ¿cuántos pasos son?
    [feedback] Cuenta los saltos y no los números. El primer salto llega al número anterior.
   *[question] Cuando ya quitaste uno, ¿en qué número estás?
}
sub-teen-smaller = { $part ->
    [name] Quita las unidades menores de las mayores y deja la decena
    [does] En 13 − 8 quita 3 de 8 y deja la decena: 15.
    [why] Deja la decena como está, y en las unidades solo así se puede sin ella.
    [next] Pongan el número en dos marcos de diez y quiten las fichas. Pregunte si puede quedar más de lo que había.
    [feedback] Empiezas con el primer número. Cuando se acaban sus unidades, quita de la decena.
   *[question] ¿Puede quedar más de lo que tenías?
}
op-plus-for-minus = { $part ->
    [name] Suma en lugar de restar
    [does] Suma los dos números donde el signo dice menos.
    [why] Sumar es lo que más se ha practicado, y no se fija en el signo.
    [next] Representen el problema: el niño tiene el primer número en la mano y hace lo que dice el signo.
    [feedback] Mira el signo. ¿Vienen algunos o se van?
   *[question] ¿Al final habrá más o menos?
}
