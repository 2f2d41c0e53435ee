# Enteros que se reparten: la fracción como cociente.

# $case $wholes $by $unit $answer
fraction-share = { $case ->
    [ask-share] { $wholes ->
        [one] { $by } niños comparten una barra. Córtala. Quita una porción. ¿Cuánto es?
       *[other] { $by } niños comparten { $wholes } barras. Corta cada barra. Quita una porción. ¿Cuánto es?
    }
    [ask-cut-line] { $by } niños comparten toda la recta. Córtala. Salta al final de una porción. ¿Cuánto es?
    [ask-card] ¿Cuánto es { $wholes } entre { $by }?
    [again] { $by } niños comparten. A todos les toca igual. ¿Cuánto le toca a cada uno?
    [strategy] A cada niño le toca una parte de cada entero. ¿De qué tamaño es?
    [not-yet-share] Primero corta las barras y quita una porción.
    [not-yet-cut-line] Primero corta la recta y salta al final de una porción.
    [question] ¿En cuántas partes cortamos cada entero?
    [cut] Cortamos cada entero en partes de { $unit }.
    [take] A un niño le toca una parte de cada entero. Las quitamos.
    [mark] Saltamos al final de una porción.
    [write] A cada niño le toca { $answer }.
   *[praise] Cortaste cada entero para todos los que comparten.
}

frac-larger-by-smaller = { $part ->
    [name] Divide el número mayor entre el menor
    [does] Voltea los números: 3 entre 4 es 4/3.
    [why] Hasta ahora el número mayor siempre iba primero en una división.
    [next] Repartan tres tiras de papel entre cuatro niños. Pregunte si a cada uno le toca más de una tira.
    [feedback] Mira lo que se reparte. ¿Hay un entero para cada niño?
   *[question] ¿A cada niño le toca más de un entero o menos?
}
div-remainder-decimal = { $part ->
    [name] Escribe el residuo como décimos
    [does] Pone lo que sobra detrás del punto: 7 ÷ 4 es 1.3, o 1 3/10; 7.3 ÷ 5 es 1.43.
    [why] El residuo va detrás del cociente, y los décimos también.
    [next] Repartan con barras también lo que sobra: corten cada una en tantas partes como niños hay.
    [feedback] Sobra algo. Córtalo en partes más pequeñas para todos los que comparten.
   *[question] ¿De qué tamaño es una parte cuando todos comparten un entero?
}
