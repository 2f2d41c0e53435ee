# El tiempo que pasa.

# $case $start $end $long $hour $before $after
elapsed = { $case ->
    [ask-on] Son las { $start }. Adelanta el reloj { $long } minutos. ¿Qué hora es entonces?
    [ask-back] Son las { $end }. Atrasa el reloj { $long } minutos. ¿Qué hora era?
    [ask-line-end] Un juego empieza a las { $start }. Salta { $long } minutos adelante. ¿A qué hora termina?
    [ask-line-start] Un juego termina a las { $end }. Salta { $long } minutos atrás. ¿A qué hora empezó?
    [ask-line-long] Un juego empieza a las { $start }. Salta hasta las { $end }. ¿Cuántos minutos son?
    [ask-end] Un juego empieza a las { $start }. Dura { $long } minutos. ¿A qué hora termina?
    [ask-start] Un juego termina a las { $end }. Duró { $long } minutos. ¿A qué hora empezó?
    [ask-long] Un juego va de las { $start } a las { $end }. ¿Cuántos minutos dura?
    [again-end] ¿Qué hora es { $long } minutos después de las { $start }?
    [again-start] ¿Qué hora es { $long } minutos antes de las { $end }?
    [again-long] ¿Cuántos minutos hay de las { $start } a las { $end }?
    [strategy-end] Primero llega a la hora en punto. Luego sigue con los minutos que faltan.
    [strategy-start] Primero vuelve a la hora en punto. Luego vuelve los minutos que faltan.
    [strategy-long] Primero llega a la hora en punto. Luego sigue hasta el final. Junta las dos partes.
    [not-yet-clock] Primero gira las manecillas.
    [not-yet-line] Primero haz los saltos.
    [question-end] ¿Cuántos minutos faltan para las { $hour }?
    [question-start] ¿Cuántos minutos hay hasta volver a las { $hour }?
    [question-long] ¿Cuántos minutos faltan para las { $hour }?
    [first-end] Una hora tiene 60 minutos. Faltan { $before } minutos para las { $hour }.
    [first-start] Volvemos { $after } minutos hasta las { $hour }.
    [first-long] Una hora tiene 60 minutos. Faltan { $before } minutos para las { $hour }.
    [second-end] Quedan { $after } minutos. Seguimos desde las { $hour }.
    [second-start] Quedan { $before } minutos. Volvemos desde las { $hour }.
    [second-long] De las { $hour } al final son { $after } minutos.
    [write-end] Primero a las { $hour }, luego lo que falta. Son las { $end }.
    [write-start] Primero a las { $hour }, luego lo que falta. Eran las { $start }.
    [write-long] { $before } minutos y { $after } minutos son { $long } minutos.
    [praise-end] Llegaste a la hora en punto y luego seguiste.
    [praise-start] Volviste a la hora en punto y luego seguiste.
   *[praise-long] Llegaste a la hora en punto y juntaste las dos partes.
}

time-base-ten = { $part ->
    [name] Toma una hora por 100 minutos
    [does] Escribe 2:70 para 2:50 y 20 minutos, o 60 minutos de las 2:50 a las 3:10.
    [why] La hora se escribe como un número de tres cifras, y esos se suman y restan de diez en diez.
    [next] Giren un reloj y paren cuando la manecilla larga llega al 12: empieza otra hora. Luego dibújenlo en una recta.
    [feedback] Después de 60 minutos empieza otra hora. Para en la hora en punto.
   *[question] ¿Qué muestra un reloj un minuto después de las 2:59?
}
time-counts-start = { $part ->
    [name] Cuenta el comienzo como el primer minuto
    [does] Cuenta desde las 2:50 de cinco en cinco y dice “5” en las 2:50. 20 minutos después son entonces las 3:05.
    [why] Las cosas se cuentan señalando la primera y diciendo “uno”. Del tiempo se cuentan los pasos.
    [next] Pongan un dedo en el comienzo sin decir nada. Cada palabra va con un paso de la manecilla.
    [feedback] Al comienzo no ha pasado nada de tiempo. Cuenta los pasos, no las marcas.
   *[question] ¿Cuántos minutos han pasado cuando empieza?
}
