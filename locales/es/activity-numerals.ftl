# Los números hasta 20. La voz no dice el número que hay que leer.

numeral-word = { $n ->
    [0] cero
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
    [13] trece
    [14] catorce
    [15] quince
    [16] dieciséis
    [17] diecisiete
    [18] dieciocho
    [19] diecinueve
   *[20] veinte
}
numeral-ask-frames = { $n }: pon esa cantidad de fichas en los marcos.
    .voice = Lee el número. Pon esa cantidad de fichas en los marcos.
numeral-ask-draw = { $n }: dibuja esa cantidad de puntos.
    .voice = Lee el número. Dibuja esa cantidad de puntos.
# $case $n $word
numeral = { $case ->
    [again] Lee el número. Cuenta y para en ese número.
    [strategy] Di el número. Luego cuenta hasta él. Diez llenan un marco.
    [step-ten] Diez llenan un marco.
    [step-frames] Ponemos { $n }.
    [step-draw] Dibujamos { $n }.
    [write] Son { $n }.
    [praise] Leíste el número y contaste: { $word }.
    [ask-hear] Escribe el número { $word }.
    [again-hear] ¿Cómo se escribe { $word } con cifras?
    [strategy-hear] Cuenta hasta { $word }. Piensa cómo se ve cada número.
    [write-hear] Así se escribe { $word }.
   *[praise-hear] Oíste { $word } y escribiste { $n }.
}
numeral-strategy-teen = Es diez y algo más. El diez va primero.
numeral-not-yet = { $layout ->
    [frames] Primero pon fichas.
   *[draw] Primero dibuja puntos.
}
numeral-question = ¿Es { $word } más que diez?

numeral-mirror = { $part ->
    [name] Confunde un número con su imagen en el espejo
    [does] Lee o escribe 9 por 6, 5 por 2, y al revés.
    [why] Una taza volteada sigue siendo una taza. Que un signo cambie de nombre al voltearlo es algo nuevo.
    [next] Trace el número en grande, con un cuento para cada trazo. Pongan 6 y 9 fichas junto a sus números.
    [feedback] Mira cómo está parado el número. Su gemelo está al revés.
   *[question] ¿Me enseñas este número con los dedos?
}
numeral-teen-ty = { $part ->
    [name] Escribe treinta por trece
    [does] Escribe 30 por trece, 40 por catorce: oye el tres o el cuatro y piensa en decenas.
    [why] Trece y treinta empiezan igual, y el final se oye poco. En inglés se parecen todavía más.
    [next] Digan los dos despacio y den una palmada en el final. Muestre diez y tres, y después tres dieces.
    [feedback] Escucha el final de la palabra. ¿Es diez y algo más?
   *[question] ¿Está apenas después del diez o mucho más lejos?
}
