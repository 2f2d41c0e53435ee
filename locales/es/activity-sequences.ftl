# Números en orden.

# $case $n $answer
sequence = { $case ->
    [ask-beads] Mueve { $n } cuentas. Luego mueve una más. ¿Cuántas son?
    [again-beads] Cuenta { $n } cuentas. Mueve la siguiente. ¿Qué número es?
    [strategy-beads] Di { $n }. Luego di el número que sigue.
    [not-yet] Primero mueve las cuentas.
    [step] Movemos { $n } cuentas.
    [more] Movemos una más.
    [ask-read] Un número está tapado. ¿Qué número es?
    [again-read] Di los números uno por uno. ¿Qué número falta?
    [strategy-read] Mira el número de antes. Cuenta uno más.
    [ask-after] ¿Qué número sigue?
    [ask-back] Contamos hacia atrás. ¿Qué número sigue?
    [ask-before] ¿Qué número va primero?
    [ask-between] ¿Qué número falta?
    [again-card] Di los números en orden. ¿Qué número falta?
    [strategy-after] Di los números. Sigue con el próximo.
    [strategy-back] Di los números. Ve uno más hacia atrás.
    [strategy-before] Empieza con el primero que ves. Cuenta uno hacia atrás.
    [strategy-between] Empieza con el primer número. Cuenta uno más.
    [write] Contamos hacia adelante. El número es { $answer }.
    [write-back] Contamos hacia atrás. El número es { $answer }.
   *[praise] Dijiste los números en orden.
}
sequence-question = ¿Contamos hacia adelante o hacia atrás?
sequence-on = Adelante
sequence-back = Atrás

count-teen-skip = { $part ->
    [name] Se salta el trece o el quince
    [does] Cuenta doce, catorce, o catorce, dieciséis.
    [why] Del once al quince los nombres no siguen una regla. Son los primeros que se pierden.
    [next] Marchen y cuenten del diez al veinte, con un salto en el trece y en el quince. Luego pare antes de cada uno y espere.
    [feedback] Falta un número. Dilos despacio.
   *[question] ¿Me cuentas desde el diez?
}
count-decade-skip = { $part ->
    [name] Se salta una decena
    [does] Dice cuarenta después de veintinueve.
    [why] El nueve termina una fila, y el nombre de la decena que sigue se aprende de memoria.
    [next] Cuenten de diez en diez en una tabla del cien. Luego pare en cada nueve y pregunte qué decena sigue.
    [feedback] Llegaste a otra decena. ¿Cuál sigue?
   *[question] ¿Me cuentas de diez en diez?
}
count-repeat = { $part ->
    [name] Repite el último número
    [does] Escribe 7 después de 5, 6, 7.
    [why] El último número sigue en el oído, y el próximo hay que encontrarlo.
    [next] Caminen por un camino de números, una palabra por paso. Pare y deje que el niño dé el paso que sigue.
    [feedback] Ese número ya está. ¿Cuál dices después?
   *[question] ¿Qué número dijiste al final? ¿Cuál sigue?
}
count-restart = { $part ->
    [name] Vuelve a empezar en uno
    [does] Escribe 1 cuando debe seguir contando desde un número.
    [why] Contar siempre empezó en uno, como una canción empieza con su primera palabra.
    [next] Usted dice “cinco” y el niño sigue. Pásense la cuenta con una pelota.
    [feedback] No empieces en uno. Sigue desde el último número.
   *[question] Yo digo cinco, seis. ¿Puedes seguir?
}
