# Restas hasta 100, además de lo que está con las primeras actividades: sin reagrupar.

# $case $left
regroup-plain = { $case ->
    [strategy-blocks] Quita unidades de las unidades y decenas de las decenas.
    [strategy-sticks] Tacha unidades de las unidades y decenas de las decenas.
    [strategy-columns] Mira las unidades. ¿Alcanzan para quitar? Luego sigue con las decenas.
    [praise-blocks] Quitaste unidades de unidades y decenas de decenas. Quedan { $left }.
   *[praise-sticks] Tachaste decenas y unidades. Quedan { $left }.
}
regroup-question-which = Quitamos { $lower }. ¿Cuáles cambian?

sub-unneeded = { $part ->
    [name] Abre una decena aunque alcanzan las unidades
    [does] Siempre abre una decena y escribe un solo dígito en las unidades: 68 − 25 da 33.
    [why] Abrir una decena ya es parte de cómo se hacen las restas.
    [next] Mezcle problemas en que alcanzan las unidades con otros en que no. Clasifíquenlos antes de resolver.
    [feedback] Mira las unidades. ¿Alcanzan para quitar?
   *[question] ¿Por qué abriste una decena aquí?
}
sub-n-zero = { $part ->
    [name] Escribe 0 cuando se quita 0
    [does] En 68 − 20 escribe 0 en las unidades: 40.
    [why] El cero es nada, y entonces le parece que no queda nada.
    [next] Pongan 8 cubos y diga “no quites ninguno”. Pregunte cuántos quedan.
    [feedback] Cuando no quitas ninguna, se quedan todas.
   *[question] No quitas unidades. ¿Cuántas unidades quedan?
}
