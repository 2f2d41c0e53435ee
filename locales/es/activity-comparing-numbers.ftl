# Cuál de dos números es mayor.

# $case $left $right
compare-numbers = { $case ->
    [ask-build] Pon { $left } a la izquierda. Pon { $right } a la derecha. Toca el signo que va en medio.
    [ask-line] Marca { $left } y { $right } en la recta. Toca el signo que va en medio.
    [ask-card] ¿Qué signo va entre { $left } y { $right }?
    [again] ¿Qué número es mayor? El signo se abre hacia ese lado.
    [strategy-build] Une uno con uno. ¿En qué lado sobran?
    [strategy-line] El número que está más a la derecha es mayor.
    [strategy-card] Cuenta. El número que dices después es mayor.
    [strategy-tens] Mira primero las decenas. Si son iguales, mira las unidades.
    [strategy-hundreds] Mira primero las centenas. Si son iguales, mira las decenas. Luego mira las unidades.
    [strategy-many] Cuenta las cifras. Si hay las mismas, compara desde la izquierda, lugar por lugar.
    [not-yet-build] Primero pon los dos números en el tapete.
    [not-yet-line] Primero marca los dos números.
    [not-yet-card] Primero mira los dos números.
    [step-left] Ponemos { $left } a la izquierda.
    [step-right] Ponemos { $right } a la derecha.
    [step-line] Marcamos los dos números.
    [question] ¿Es { $left } mayor que { $right }?
    [write-more] { $left } es mayor que { $right }. El signo se abre a la izquierda.
    [write-less] { $left } es menor que { $right }. El signo se abre a la derecha.
    [write-same] Los dos son iguales.
   *[praise] Miraste los dos números: { $left } y { $right }.
}

cmp-smaller = { $part ->
    [name] Elige el número menor
    [does] Toma 4 cuando 7 es mayor.
    [why] También se pregunta “¿cuál va primero?”, y el menor va primero.
    [next] Formen los dos como torres, una junto a otra. Pregunte primero cuál es más alta y luego qué número es mayor.
    [feedback] Encontraste el menor. Busca el mayor.
   *[question] Si fueran galletas, ¿cuáles tomarías?
}
cmp-adjacent = { $part ->
    [name] Cree que dos números vecinos son iguales
    [does] Dice que 6 y 7 son iguales, o adivina.
    [why] Uno más casi no se nota cuando hay muchos.
    [next] Formen 6 y 7 como torres. Quite un cubo y vuelva a ponerlo: ¿qué cambia?
    [feedback] Están cerca. ¿Uno tiene solo uno más?
   *[question] ¿Qué número sigue después del primero?
}
cmp-ones = { $part ->
    [name] Compara las unidades
    [does] Toma 47 por mayor que 74, porque 7 es mayor que 4.
    [why] Las unidades se dicen y se leen al final, y quedan en el oído.
    [next] Formen los dos con barras y cubos. Pregunte qué prefiere, las barras o los cubos.
    [feedback] Miraste las unidades. Empieza por la primera cifra.
   *[question] ¿Cuántas decenas hay en cada número?
}
cmp-digit-sum = { $part ->
    [name] Suma las cifras y compara
    [does] Toma 38 por mayor que 52, porque 3 y 8 suman más que 5 y 2.
    [why] Lee cada cifra como si fueran unidades.
    [next] Formen los dos números. Que el niño cuente de diez en diez y luego de uno en uno.
    [feedback] Una cifra de la izquierda vale más. Empieza ahí.
   *[question] ¿Qué vale la primera cifra?
}
symbol-flip = { $part ->
    [name] Voltea el signo
    [does] Sabe que 74 es mayor y abre el signo hacia 47.
    [why] Los dos signos son como en un espejo, y se lee de izquierda a derecha.
    [next] Pongan dos lápices que se abren hacia la torre más alta. Lean el signo en voz alta desde la izquierda.
    [feedback] El signo se abre hacia el lado mayor.
   *[question] ¿Cuál es mayor? ¿Me lees lo que escribiste?
}
