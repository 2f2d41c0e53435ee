# Se conocen una parte y el todo.

# $case $part $whole $missing
missing-addend = { $case ->
    [ask-frame] Hay { $part }. Pon más hasta que haya { $whole }. ¿Cuántas pusiste?
    [again-frame] Tienes { $part }. Quieres { $whole }. ¿Cuántas te faltan?
    [strategy-frame] Sigue contando desde { $part }. Para cuando digas { $whole }.
    [not-yet-frame] Primero pon fichas.
    [question-frame] ¿En qué número paramos?
    [write-frame] Pusimos { $missing }. { $part } y { $missing } son { $whole }.
    [praise-frame] { $part } y { $missing } son las dos partes de { $whole }.
    [ask-frames] Hay { $part } rojas. Pon amarillas hasta que haya { $whole } en total. ¿Cuántas amarillas son?
    [again-frames] Tienes { $part }. Quieres { $whole }. ¿Cuántas te faltan?
    [strategy-frames] Primero llena el primer marco hasta diez. Luego pon las que faltan.
    [not-yet-frames] Primero pon fichas amarillas.
    [question-frames] ¿Cuántas debe haber en total?
    [write-frames] Pusimos { $missing } amarillas. { $part } y { $missing } son { $whole }.
    [praise-frames] { $part } y { $missing } son las dos partes de { $whole }.
    [ask-bond] El todo es { $whole }. Una parte es { $part }. Dibuja la otra parte. ¿Cuántos puntos dibujaste?
    [again-bond] { $whole } se reparten en dos partes. Una parte tiene { $part }. ¿Cuántos tiene la otra?
    [strategy-bond] Dibuja y sigue contando desde { $part }. Para cuando digas { $whole }.
    [not-yet-bond] Primero dibuja puntos.
    [question-bond] ¿Qué número forman las dos partes juntas?
    [write-bond] Dibujamos { $missing }. { $part } y { $missing } son { $whole }.
    [praise-bond] { $part } y { $missing } son las dos partes de { $whole }.
    [ask-jumps] Salta de { $part } a { $whole }. ¿Cuánto saltaste en total?
    [again-jumps] Estás en { $part }. Quieres llegar a { $whole }. ¿Cuánto falta?
    [strategy-jumps] Primero salta hasta 10. Luego sigue.
    [not-yet-jumps] Primero haz tus saltos.
    [question-jumps] ¿A qué número queremos llegar?
    [write-jumps] De { $part } a { $whole } saltamos { $missing } en total.
    [praise-jumps] Saltaste primero hasta 10 y luego hasta { $whole }.
    [ask-card] ¿Qué número falta?
    [again-card] ¿{ $part } y cuántos más son { $whole }?
    [strategy-card] { $whole } es el todo. { $part } es una parte. Busca la otra parte.
    [question-card] ¿Qué número es el todo?
    [write-card] { $whole } es el todo y { $part } es una parte. La otra parte es { $missing }.
   *[praise-card] { $part } y { $missing } son { $whole }.
}
# $n $total
missing-addend-step = { $n ->
    [one] Uno más: { $total }.
   *[other] { $n } más: { $total }.
}

eq-missing-add = { $part ->
    [name] Suma los dos números que ve
    [does] Toma el signo más como una orden de sumar: para 8 + □ = 14 escribe 22.
    [why] Hasta ahora la casilla estaba al final y dos números con un más se sumaban.
    [next] Tape la casilla con un vaso y ponga el todo al lado con fichas. Que construya lo que se esconde bajo el vaso.
    [feedback] Uno de estos números es todo junto. Busca la parte que falta.
   *[question] ¿Puede una parte ser más que el todo?
}
bond-part-equals-whole = { $part ->
    [name] Escribe el todo como la parte que falta
    [does] Da el todo en lugar de la parte: para 3 + □ = 7 escribe 7.
    [why] Contó hasta el todo y dice el número en que terminó.
    [next] Construyan el todo con dos colores y pregunte por cada color antes de preguntar por todo.
    [feedback] Eso es lo que hay en total. Cuenta solo lo nuevo.
   *[question] Muéstrame todo. Ahora muéstrame solo la parte que buscamos.
}
bond-off-by-one = { $part ->
    [name] Vuelve a contar la parte conocida
    [does] Cuenta desde el mismo número conocido: para 3 + □ = 7 cuenta 3, 4, 5, 6, 7 y escribe 5.
    [why] Cada número que dice le parece una cosa más.
    [next] Ponga la parte conocida bajo un paño, diga su número y que toque una ficha nueva con cada número que sigue.
    [feedback] El primero nuevo viene después del número que tienes. Cuenta otra vez desde ahí.
   *[question] ¿Qué número dices para la primera ficha nueva?
}
