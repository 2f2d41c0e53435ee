# Cuántos hay de un vistazo.

subit = { $case ->
    [ask-make] Toca el dibujo y mira. Pon las mismas con fichas.
    [ask-draw] Toca el dibujo y mira. Dibuja la misma cantidad de puntos.
    [ask-write] Toca el dibujo y mira. ¿Cuántos puntos viste?
    [again] Mira un momento. Piensa: ¿cuántos había?
    [strategy-frame] Una fila llena son cinco. ¿Cuántos hay en la otra?
    [strategy-dice] Piensa en los dados. Uno con cinco, ¿y qué más?
    [strategy-pairs] Ve de dos en dos. Dos, cuatro, y así.
    [not-yet-make] Primero mira. Luego pon fichas.
    [not-yet-draw] Primero mira. Luego dibuja puntos.
   *[not-yet-write] Primero mira el dibujo.
}
subit-look = Miramos un momento.
subit-question = ¿Había más de cinco?
subit-saw = Vimos { $n }.
# $rest $n
subit-five-and = Vimos cinco y { $rest }. Son { $n }.
subit-praise = Viste { $n } de un vistazo.

subit-small-range = { $part ->
    [name] De un vistazo no ve más de tres
    [does] Responde tres cuando hay más de tres.
    [why] Hasta tres se ven sin contar casi siempre. Más solo se ven por partes.
    [next] Muestre cuatro como dos y dos, cinco como en un dado. Pregunte qué partes vio antes de preguntar cuántos.
    [feedback] Había más. Busca partes que conoces.
   *[question] ¿Qué viste? ¿Había una parte que conoces?
}
subit-neighbour = { $part ->
    [name] Adivina y se equivoca por uno
    [does] Responde uno más o uno menos de lo que se mostró.
    [why] Vio el dibujo entero y no por partes. Es una buena aproximación.
    [next] Muestre otra vez el dibujo y pregunte por partes: “¿cinco y cuántos?”. Cambie solo un punto.
    [feedback] Casi. Mira otra vez y busca una fila llena o una pareja.
   *[question] ¿Qué partes viste?
}
subit-frame = { $part ->
    [name] Cree que todo marco de diez tiene diez
    [does] Responde diez aunque el marco no esté lleno.
    [why] El marco se llama marco de diez, y sus diez lugares se ven antes que los puntos.
    [next] Llenen un marco de uno en uno y digan cuántos puntos hay y cuántos lugares vacíos quedan.
    [feedback] Viste los lugares del marco. ¿Cuántos tienen punto?
   *[question] ¿Había lugares vacíos?
}
