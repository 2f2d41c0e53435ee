# Monedas y cuántos centavos son.

# $n $cents
money-coins = { $cents ->
    [100] { $n } de $1
    [25] { $n } de 25¢
    [10] { $n } de 10¢
    [5] { $n } de 5¢
   *[other] { $n } de { $cents }¢
}
# $coins $cents
money-step = { $coins }: son { $cents }¢.
money-question = ¿Qué contamos primero?
# $case $coins $answer
money = { $case ->
    [ask-coins] Pon este dinero: { $coins }. ¿Cuántos centavos son en total?
    [ask-jumps] Tienes este dinero: { $coins }. Da un salto por cada uno. ¿Cuántos centavos son?
    [ask-card] Tienes este dinero: { $coins }. ¿Cuántos centavos son en total?
    [again] Piensa cuánto vale cada uno. ¿Cuántos centavos hay?
    [strategy] Empieza con lo que vale más. Luego sigue contando.
    [not-yet-coins] Primero pon el dinero.
    [not-yet-jumps] Primero haz tus saltos.
    [not-yet-card] Primero escribe tu número.
    [write] En total son { $answer } centavos.
   *[praise] Empezaste con lo que vale más. Son { $answer } centavos.
}

# $n
money-cents = { $n ->
    [one] 1 centavo
   *[other] { $n } centavos
}
# $n
money-dollar-and = { $n ->
    [one] 1 dólar y 1 centavo
   *[other] 1 dólar y { $n } centavos
}
make-amount-question = ¿Qué ponemos primero?
# $case $amount
make-amount = { $case ->
    [ask-make] Quieres pagar { $amount }. Pon justo esa cantidad.
    [ask-jump-to] Quieres pagar { $amount }. Da un salto por cada moneda. ¿Cómo llegas?
    [again] Elige monedas que juntas valgan { $amount }.
    [strategy] Toma la moneda que vale más y todavía cabe. Luego mira cuánto falta.
    [not-yet-make] Primero pon dinero en la mesa.
    [not-yet-jump-to] Primero haz tus saltos.
    [write] Eso suma { $amount }.
   *[praise] Elegiste monedas que suman { $amount }.
}

money-counts-coins = { $part ->
    [name] Cuenta las monedas y no lo que valen
    [does] Dice cuántas monedas hay: una de 25¢, una de 10¢ y una de 5¢ son 3.
    [why] Hasta ahora contar cosas era uno por cada cosa.
    [next] Cambien una moneda de 5¢ por cinco de 1¢ y una de 10¢ por diez, pónganlas debajo y cuéntenlas.
    [feedback] Contaste cuántas monedas hay. ¿Cuánto vale cada una?
   *[question] ¿Cuántas monedas de 1¢ vale esta moneda?
}
money-size-is-value = { $part ->
    [name] Cree que la moneda más grande vale más
    [does] Cuenta la moneda de 10¢ como 5 y la de 5¢ como 10, porque la de 5¢ es más grande.
    [why] En la comida y en los bloques, más grande es más.
    [next] Ordenen monedas reales por tamaño y luego por valor, y hablen de la que cambia de lugar.
    [feedback] La más chica no siempre vale menos. Mira el número de cada moneda.
   *[question] ¿Cuál prefieres, esta moneda o esa? ¿Por qué?
}
money-mixed-unit = { $part ->
    [name] Cuenta dólares y centavos como si fueran iguales
    [does] Suma un dólar como 1: un dólar y una moneda de 25¢ son 26.
    [why] En el billete dice 1 y en la moneda dice 25.
    [next] Cambien un dólar por monedas reales de 1¢ o de 10¢: ¿cuántas hacen falta?
    [feedback] Un dólar son muchos centavos. ¿Cuántos?
   *[question] ¿Qué vale más, un dólar o una moneda de 25¢? ¿Cómo lo sabes?
}
