# Cuál de dos conjuntos tiene más.

compare-sets = { $case ->
    [ask-line-up] Pon las fichas en dos filas. Luego toca al lado de donde hay más. Toca = si hay igual.
    [ask-ring] Encierra uno arriba y uno abajo, una y otra vez. Luego toca donde hay más. Toca = si hay igual.
    [ask-look] ¿Dónde hay más puntos? Toca al lado. Toca = si hay igual.
    [again] Uno arriba, uno abajo: ¿cada uno tiene pareja? ¿En qué lado sobran?
    [strategy-line-up] Ponlas en filas, una sobre otra. ¿Cuál no tiene pareja?
    [strategy-ring] Uno arriba, uno abajo. Para cuando en un lado no quedan.
    [strategy-look] En tu mente, une uno de arriba con uno de abajo.
    [not-yet-line-up] Primero pasa todas las fichas a las filas. Luego elige.
    [not-yet-ring] Primero encierra uno arriba y uno abajo hasta que no puedas. Luego elige.
    [not-yet-look] Primero elige.
    [question] ¿En un lado sobran algunos?
    [step-line-up] Las ponemos en filas, una sobre otra.
    [step-ring] Encerramos uno arriba y uno abajo hasta que no se puede más.
    [write-upper] Arriba sobran algunos. Arriba hay más.
    [write-lower] Abajo sobran algunos. Abajo hay más.
    [write-same] Cada uno tiene pareja. Hay igual en los dos.
   *[praise] Uniste uno con uno.
}

cmp-area = { $part ->
    [name] Cree que puntos más grandes son más puntos
    [does] Elige el conjunto que ocupa más lugar, aunque tiene menos: 4 puntos grandes y no 6 pequeños.
    [why] Muchas veces lo que ocupa más es más. El tamaño se ve enseguida; el número hay que encontrarlo.
    [next] Pongan 3 platos y 5 frijoles. El niño pone un frijol en cada plato y dice qué sobra.
    [feedback] Son grandes. ¿Pero son más?
   *[question] ¿Preguntamos qué tan grandes o cuántos?
}
cmp-longer-row = { $part ->
    [name] Cree que la fila más larga tiene más
    [does] Elige la fila que llega más lejos, aunque sus objetos están más separados.
    [why] Si todo está igual de junto, lo más largo es más. No se fija en los espacios.
    [next] Pongan una fila de 5 muy junta y otra de 4 muy separada. El niño une cada uno con su pareja con un hilo.
    [feedback] Esa fila es más larga. ¿Cada uno tiene pareja?
   *[question] ¿Qué pasa si juntamos la fila?
}
