# Diez más y diez menos.

# $case $number $answer
ten-more = { $case ->
    [question-more] ¿Qué cambia, las decenas o las unidades?
    [question-less] ¿Qué cambia, las decenas o las unidades?
    [ask-blocks-more] Aquí está el { $number }. Haz que sea diez más. ¿Qué número es ahora?
    [again-blocks-more] ¿Qué pieza junto al tapete vale diez? Ponla con { $number }. ¿Cuánto es?
    [strategy-blocks-more] Una pieza larga es diez. Las unidades se quedan igual.
    [not-yet-blocks-more] Primero pon una pieza en el tapete.
    [first-blocks-more] Ponemos una decena en el tapete. Las unidades se quedan.
    [ask-blocks-less] Aquí está el { $number }. Haz que sea diez menos. ¿Qué número es ahora?
    [again-blocks-less] ¿Qué pieza vale diez? Quita una de { $number }. ¿Cuánto queda?
    [strategy-blocks-less] Una pieza larga es diez. Las unidades se quedan igual.
    [not-yet-blocks-less] Primero quita una pieza.
    [first-blocks-less] Quitamos una decena. Las unidades se quedan.
    [ask-chart-more] El { $number } está marcado. Marca el número que es diez más. ¿Cuál es?
    [again-chart-more] Busca diez más que { $number } en la tabla. Márcalo y escríbelo.
    [strategy-chart-more] Cada fila tiene diez números. Una fila abajo es diez más.
    [not-yet-chart-more] Primero marca un número.
    [first-chart-more] Bajamos una fila. Las unidades se quedan igual.
    [ask-chart-less] El { $number } está marcado. Marca el número que es diez menos. ¿Cuál es?
    [again-chart-less] Busca diez menos que { $number } en la tabla. Márcalo y escríbelo.
    [strategy-chart-less] Cada fila tiene diez números. Una fila arriba es diez menos.
    [not-yet-chart-less] Primero marca un número.
    [first-chart-less] Subimos una fila. Las unidades se quedan igual.
    [ask-card-more] ¿Cuánto es diez más que { $number }?
    [again-card-more] Tienes { $number }. Te dan una decena. ¿Cuánto tienes?
    [strategy-card-more] Una decena más cambia solo las decenas. Las unidades se quedan.
    [ask-card-less] ¿Cuánto es diez menos que { $number }?
    [again-card-less] Tienes { $number }. Regalas una decena. ¿Cuánto te queda?
    [strategy-card-less] Una decena menos cambia solo las decenas. Las unidades se quedan.
    [write-more] Diez más que { $number } es { $answer }.
    [write-less] Diez menos que { $number } es { $answer }.
    [praise-more] Cambiaste las decenas y dejaste las unidades.
   *[praise-less] Cambiaste las decenas y dejaste las unidades.
}

pv-one-more = { $part ->
    [name] Toma diez más por uno más
    [does] Da un paso en lugar de diez: diez más que 63 es 64.
    [why] Más casi siempre ha sido el número que sigue. Una barra es una cosa, igual que un cubo.
    [next] Pongan diez cubos junto a una barra y pregunte cuál se agrega para diez más. Luego busquen los dos números en la tabla.
    [feedback] Eso es un solo paso. Diez más o menos es una decena entera.
   *[question] Muéstrame uno más. Ahora muéstrame diez más. ¿Qué es diferente?
}
pv-appends-zero = { $part ->
    [name] Escribe un cero después del número para diez más
    [does] Diez más que 63 es 630.
    [why] Ve el diez como un cero al final, o diez más como diez veces.
    [next] Armen el número con barras y cubos, agreguen una barra y cuenten. Pregunte cuántas barras necesitaría el otro número.
    [feedback] Te dan solo una decena más. ¿Tu número va con eso?
   *[question] ¿Cuántas decenas tenías y cuántas tienes ahora?
}
