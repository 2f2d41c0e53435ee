# La hora en un reloj.

# $hour $minute
time-told = { $hour ->
    [one] la 1
   *[other] las { $hour }
} { $minute ->
    [0] en punto
    [30] y media
   *[other] y { $minute }
}
# $hour $minute
time-before = { $hour ->
    [one] la 1
   *[other] las { $hour }
} menos { $minute }

# $case $hour $minute $next $numeral $told $answer
tell-time = { $case ->
    [ask-clock] Gira las manecillas para mostrar { $told }. Luego escribe la hora.
    [again-clock] Muestra { $told } en el reloj. Luego escríbelo con números.
    [strategy-clock] Primero pon la manecilla corta en la hora. Luego gira la larga.
    [not-yet-clock] Primero gira las manecillas.
    [question-clock] ¿A qué número va la manecilla larga?
    [first-clock] La hora es { $hour }. La manecilla corta va al { $hour }.
    [second-clock] Cada número son 5 minutos. La manecilla larga va al { $numeral }.
    [write-clock] Escribimos primero la hora y luego los minutos: { $answer }.
    [praise-clock] Pusiste primero la hora y luego los minutos.
    [ask-face] Marca la hora. Sombrea del 12 a la manecilla larga. ¿Qué hora es?
    [again-face] ¿Cuál fue la última hora? ¿Cuánto pasó del 12 la larga? Escribe la hora.
    [strategy-face] La manecilla corta muestra la hora. Para la larga, cada número son 5 minutos.
    [not-yet-face] Primero marca la hora y sombrea los minutos.
    [question-face] ¿A qué hora llegó la manecilla corta?
    [first-face] La manecilla corta ya llegó al { $hour }. Marcamos el { $hour }.
    [second-face] La manecilla larga está en el { $numeral }. Sombreamos del 12 hasta ahí.
    [write-face] { $minute ->
        [0] La manecilla larga está en el 12. Escribimos { $answer }.
        [30] La mitad del reloj está sombreada. Escribimos { $answer }.
       *[other] Contamos de 5 en 5 hasta { $minute }. Escribimos { $answer }.
    }
    [praise-face] Encontraste la hora y luego los minutos.
    [ask-hands] { $minute ->
        [0] La manecilla corta está en el { $hour }.
       *[other] La manecilla corta está entre el { $hour } y el { $next }.
    } La larga está en el { $numeral }. ¿Qué hora es?
    [again-hands] Piensa en un reloj con estas manecillas. Escribe la hora y los minutos.
    [strategy-hands] La manecilla corta muestra la hora. Para la larga cuenta de 5 en 5.
    [question-hands] La manecilla larga está en el { $numeral }. ¿Cuántos minutos son?
    [write-hands] La hora es { $hour }. Escribimos { $answer }.
   *[praise-hands] Leíste primero la manecilla corta y luego la larga.
}

# $case $hour $next $numeral $marks $fives $answer
tell-minute = { $case ->
    [strategy-clock] Primero pon la hora. Llega al último número de 5 en 5. Luego cuenta las marcas.
    [question-clock] ¿Cuál es el último número que pasa la manecilla larga?
    [second-clock] Cada número son 5 minutos. La manecilla larga va al { $numeral }: son { $fives }.
    [third-clock] Cada marca es 1 minuto. La manecilla larga avanza { $marks ->
        [one] 1 marca
       *[other] { $marks } marcas
    }.
    [write-clock] Escribimos primero la hora y luego los minutos: { $answer }.
    [strategy-face] Para la manecilla larga, cada número son 5 minutos. Cada marca después es 1 minuto.
    [second-face] La manecilla larga pasó el { $numeral }. Son { $fives } minutos.
    [third-face] La manecilla larga avanzó { $marks ->
        [one] 1 marca
       *[other] { $marks } marcas
    }. Sombreamos hasta ahí.
    [write-face] Contamos de 5 en 5 y luego de 1 en 1. Escribimos { $answer }.
    [ask-hands] La manecilla corta está entre el { $hour } y el { $next }. La larga está { $marks ->
        [one] 1 marca
       *[other] { $marks } marcas
    } después del { $numeral }. ¿Qué hora es?
    [strategy-hands] La manecilla corta muestra la hora. Cuenta de 5 en 5 hasta el número y luego cada marca.
    [question-hands] La manecilla larga pasó el { $numeral }. ¿Cuántos minutos son hasta el { $numeral }?
   *[write-hands] Hasta el { $numeral } son { $fives } minutos. Con las marcas escribimos { $answer }.
}

time-hand-swap = { $part ->
    [name] Confunde la manecilla corta con la larga
    [does] Lee la hora en la manecilla larga y los minutos en la corta: 3:30 lo lee como 6:15.
    [why] Las dos manecillas apuntan a los mismos números, y la larga es la que se ve primero.
    [next] Usen por un tiempo un reloj que solo tiene la manecilla de las horas: “casi las 3”, “poco después de las 3”, “a medio camino de las 4”. Luego añadan la larga.
    [feedback] La manecilla corta dice la hora. La larga dice los minutos.
   *[question] ¿Qué manecilla da la vuelta completa en una hora?
}
time-half-next = { $part ->
    [name] Dice la hora siguiente en la media hora
    [does] Lee 3:30 como 4:30, porque la manecilla corta ya no está en el 3.
    [why] La manecilla corta está entre dos números, y el siguiente es hacia donde va.
    [next] Giren despacio la manecilla larga de un reloj real desde las 3 hasta las 4 y pregunte en el camino: “¿Ya son las 4?”
    [feedback] La manecilla corta va en camino. ¿De qué hora salió?
   *[question] ¿Ya llegó la manecilla corta a la hora siguiente?
}
time-hour-up = { $part ->
    [name] Toma la hora más cercana a la manecilla corta
    [does] Lee 4:50 como 5:50.
    [why] Al final de la hora la manecilla corta está casi en el número siguiente.
    [next] Sigan girando un reloj real hasta completar la hora y pregunte cuántos minutos faltaban. Antes todavía era la hora anterior.
    [feedback] La hora siguiente no ha empezado. Primero la manecilla larga debe llegar al 12.
   *[question] ¿Cuántos minutos faltan para la hora siguiente?
}
time-as-numeral = { $part ->
    [name] Lee como minutos el número de la manecilla larga
    [does] Con la manecilla larga en el 4 escribe 04 y no 20.
    [why] El número está impreso ahí; que cada uno vale cinco minutos, no.
    [next] Peguen los múltiplos de cinco alrededor de un reloj de papel y cuenten de 5 en 5 con el dedo en los números.
    [feedback] Para la manecilla larga cada número son 5 minutos. Cuenta de 5 en 5 desde el 12.
   *[question] ¿Cuántos minutos tarda la manecilla larga de un número al siguiente?
}
time-fives-only = { $part ->
    [name] Cuenta solo los números y no las marcas que siguen
    [does] Lee 4:35 con la manecilla larga 2 marcas después del 7. Son las 4:37.
    [why] De cinco en cinco minutos, como se aprende primero, lo que hay entre dos números no cuenta.
    [next] En un reloj de papel escriban un número en cada marca del 7 al 8: 35, 36, 37. Luego pregunte otras horas sin ellos.
    [feedback] Contaste de 5 en 5. ¿La manecilla larga está justo en un número?
   *[question] ¿Cuánto vale una marca pequeña para la manecilla larga?
}
