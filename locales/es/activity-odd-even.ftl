# Números pares e impares.

odd-even = { $case ->
    [ask-pairs] ¿El { $number } es par o impar? Forma parejas. Escribe el mismo número dos veces. Si es impar, escribe 1 más.
    [again-pairs] Pon las fichas de dos en dos. ¿Todas tienen pareja? Entonces el { $number } es par.
    [strategy-pairs] Haz filas de 2 mientras puedas. Cada lado es un número. Mira si sobra una ficha.
    [not-yet-pairs] Primero forma las parejas.
    [question-pairs] ¿Cuántas fichas forman una pareja?
    [first-pairs] 2 fichas forman una pareja.
    [second-pairs] Aquí hay otra pareja.
    [third-pairs] Seguimos mientras haya 2 fichas.
    [ask-draw-pairs] ¿El { $number } es par o impar? Dibuja parejas. Escribe el mismo número dos veces. Si es impar, escribe 1 más.
    [again-draw-pairs] Dibuja filas de 2. ¿Cuántas filas caben en { $number }? Si sobra 1, el número es impar.
    [strategy-draw-pairs] Dibuja todas las filas de 2 que puedas. No pases de { $number }.
    [not-yet-draw-pairs] Primero dibuja las parejas.
    [question-draw-pairs] ¿Cuántos puntos forman una pareja?
    [first-draw-pairs] 2 puntos en una fila forman una pareja.
    [second-draw-pairs] { $half } parejas. Con otra más pasamos de { $number }.
    [ask-double] ¿El { $number } es par o impar? Escribe el mismo número dos veces. Si es impar, escribe 1 más.
    [again-double] ¿Puedes escribir { $number } como un número más él mismo? Si sobra 1, es impar.
    [strategy-double] Piensa en parejas. ¿Qué doble queda cerca y no pasa de { $number }?
    [not-yet-double] Primero escribe los números.
    [question-even] ¿Qué número más él mismo es { $number }?
    [question-odd] ¿Qué número más él mismo queda cerca de { $number }, y sobra 1?
    [write-even] No sobra nada. El { $number } es par: { $half } y { $half }.
    [write-odd] Sobra 1. El { $number } es impar: { $half } y { $half } y 1.
    [praise-even] Formaste dos números iguales y no sobró nada. El { $number } es par.
   *[praise-odd] Formaste dos números iguales y sobró 1. El { $number } es impar.
}

parity-first-digit = { $part ->
    [name] Mira la primera cifra para decir par o impar
    [does] Dice que 14 es impar, porque 1 es impar.
    [why] Los números se leen desde la izquierda. La primera cifra es la que se ve primero.
    [next] Pongan 14 fichas en parejas: primero la decena, luego las 4. La decena forma parejas sola. Solo en las unidades puede sobrar 1.
    [feedback] Dijiste que es impar. Forma parejas y mira: ¿sobra 1?
   *[question] ¿Qué cifra te dice si un número es par o impar?
}
parity-zero = { $part ->
    [name] Cree que un número que termina en 0 no es par
    [does] Dice que 10 y 20 son impares, o que no son ni pares ni impares.
    [why] 0 quiere decir nada, y la nada no parece un número par.
    [next] Pongan 10 fichas en parejas, luego 20. No sobra ninguna. Cuenten de 2 en 2 y oigan que salen el 10 y el 20.
    [feedback] Dijiste que es impar. Forma parejas y mira: ¿sobra 1?
   *[question] Cuenta de 2 en 2. ¿Dices este número?
}
