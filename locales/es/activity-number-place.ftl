# Dónde está un número entre 0 y 100.

# $case $number $tens $ones
number-place = { $case ->
    [question-tens] ¿Cuántas decenas completas hay en { $number }?
    [question-step] ¿Cuánto vale un paso en esta recta?
    [question-middle] ¿Qué número está en la mitad de la recta?
    [ask-beads] Mueve { $number } cuentas a la izquierda.
    [again-beads] Muestra { $number } en el collar. Cada color son diez cuentas.
    [strategy-beads] Primero mueve las decenas completas. Luego mueve de una en una.
    [not-yet-beads] Primero mueve algunas cuentas.
    [first-beads] Movemos las decenas completas. Son { $tens }.
    [second-beads] Luego movemos { $ones } más.
    [praise-beads] Usaste decenas completas y luego unidades.
    [ask-ticks] Esta recta va de 0 a 100. Marca el { $number }.
    [again-ticks] ¿Dónde está { $number } entre 0 y 100? Toca su lugar.
    [strategy-ticks] Primero busca la mitad. Luego cuenta de cinco en cinco desde ahí.
    [not-yet-ticks] Primero marca un lugar en la recta.
    [first-ticks] Cada paso es 5. Contamos de cinco en cinco hasta { $number }.
    [praise-ticks] Contaste los pasos de cinco en cinco.
    [ask-read-ticks] Esta recta va de 0 a 100. ¿Qué número está marcado?
    [again-read-ticks] ¿Qué tan lejos de 0 está la marca? Todos los pasos son iguales.
    [strategy-read-ticks] Primero busca la mitad. Luego cuenta de cinco en cinco desde ahí.
    [write-read-ticks] Cada paso es 5. Contamos de cinco en cinco hasta { $number }.
    [praise-read-ticks] Contaste los pasos de cinco en cinco.
    [ask-line] Esta recta va de 0 a 100. ¿Dónde está { $number }? Desliza el marcador hasta ahí.
    [again-line] ¿Más o menos qué tan lejos está { $number }? Desliza el marcador a ese lugar.
    [strategy-line] Primero piensa en la mitad. ¿{ $number } está antes o después?
    [not-yet-line] Primero desliza el marcador.
    [first-line] Desde la mitad vemos más o menos dónde está { $number }.
    [praise-line] Miraste la mitad y los dos extremos.
    [ask-read-line] Esta recta va de 0 a 100. ¿Más o menos qué número está marcado?
    [again-read-line] ¿Más o menos qué tan lejos está el marcador? Escribe un número cercano.
    [strategy-read-line] Primero piensa en la mitad. ¿El marcador está antes o después?
    [write-read-line] Desde la mitad vemos que es más o menos { $number }.
   *[praise-read-line] Miraste la mitad y los dos extremos.
}

nl-log = { $part ->
    [name] Da demasiado espacio a los números pequeños
    [does] Pone 10 cerca de la mitad de una recta hasta 100 y junta todos los números grandes.
    [why] Conoce bien los números pequeños. Los grandes son simplemente muchos.
    [next] Doblen una tira de papel de 0 a 100 a la mitad y otra vez. Escriban qué hay en cada doblez.
    [feedback] Todos los pasos son iguales. ¿Qué número está en la mitad?
   *[question] ¿Qué hay en la mitad de la recta? ¿Tu número está antes?
}
nl-left = { $part ->
    [name] Cuenta desde la izquierda y nunca mira el final
    [does] Va desde cero con pasos pequeños: 90 queda donde debe estar 60.
    [why] Contar desde el principio siempre ha servido. El tamaño del paso no parece importar.
    [next] Que diga primero cuánto falta para el final, y luego coloque números cercanos a 100.
    [feedback] Mira también el otro extremo. ¿Qué tan lejos está de ahí?
   *[question] ¿Qué tan lejos de 100 está tu número?
}
nl-counts-ticks = { $part ->
    [name] Cuenta las rayas y no los pasos
    [does] Dice uno en la raya del cero, o cuenta cada raya como uno más.
    [why] Las rayas se ven y se tocan. El paso es lo que hay entre ellas.
    [next] Salten por la recta con un dedo y cuenten en voz alta al caer.
    [feedback] Cuenta los saltos desde cero. ¿Cuánto vale cada uno?
   *[question] ¿Dónde empiezas a contar y cuánto vale un salto?
}
