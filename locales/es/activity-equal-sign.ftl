# El signo igual dice que los dos lados valen lo mismo.

equal-sign-question = ¿Cuántos hay en total en el lado izquierdo?
# $case $worth $fits
equal-sign = { $case ->
    [ask-pans] Pon cubos en el platillo derecho. Los dos platillos deben tener lo mismo.
    [again-pans] Cuenta el platillo izquierdo. Luego haz que el derecho tenga lo mismo.
    [strategy-pans] Cuenta los dos platillos. ¿Cuántos le faltan al derecho?
    [not-yet-pans] Primero pon cubos en el platillo derecho.
    [write-pans] Los dos platillos tienen { $worth }.
    [praise-pans] Hiciste iguales los dos lados: { $worth } y { $worth }.
    [build-pans] El platillo izquierdo tiene { $worth }. Ponemos cubos hasta que el derecho también los tenga.
    [ask-bars] Dibuja cuadritos en el lado derecho. Los dos lados deben tener lo mismo.
    [again-bars] Cuenta el lado izquierdo. Luego haz que el derecho tenga lo mismo.
    [strategy-bars] Cuenta los dos lados. ¿Cuántos le faltan al derecho?
    [not-yet-bars] Primero dibuja cuadritos en el lado derecho.
    [write-bars] Los dos lados tienen { $worth }.
    [praise-bars] Hiciste iguales los dos lados: { $worth } y { $worth }.
    [build-bars] El lado izquierdo tiene { $worth }. Dibujamos hasta que el derecho también los tenga.
    [ask-card] ¿Los dos lados valen lo mismo? Toca = o ≠. Si no, escribe el número que va ahí.
    [again-card] ¿Cuánto vale el lado izquierdo? ¿Cuánto vale el lado derecho?
    [strategy-card] Calcula cada lado por separado. Luego mira si valen lo mismo.
    [not-yet-card] Toca = o ≠. Después de ≠ escribe el número que va ahí.
    [write-card] Los dos lados valen { $worth }.
    [praise-card] Miraste los dos lados. Cada lado vale { $worth }.
    [mark-same] El lado izquierdo vale { $worth }. El derecho también vale { $worth }. Es cierto.
    [mark-not-same] El lado izquierdo vale { $worth }. El derecho no vale { $worth }.
   *[mend] Con { $fits } justo después del signo, los dos lados valen { $worth }.
}

eq-answer-next = { $part ->
    [name] Cree que después del signo igual va el resultado
    [does] Pone la suma justo después del signo y no mira lo demás: en 8 + 4 = □ + 5 escribe 12, y dice que 5 + 2 = 7 + 3 es cierto.
    [why] Casi todas las igualdades que conoce terminan en el resultado, y la calculadora también lo muestra al final.
    [next] Escriba igualdades al revés, 7 = 5 + 2, y lean el signo como “es lo mismo que”. Tape un lado de 8 + 4 = 7 + 5 y calculen cada lado por separado.
    [feedback] Miraste el número que está junto al signo. Ahora mira todo ese lado.
   *[question] ¿Cuánto vale todo este lado? ¿Y cuánto vale el otro?
}
eq-add-all = { $part ->
    [name] Suma todos los números
    [does] Suma todos los números que ve, de los dos lados del signo: en 8 + 4 = □ + 5 escribe 17.
    [why] Los números con signos más siempre se han sumado, y pasa por alto el signo del medio.
    [next] Ponga un hilo en el centro de la mesa, debajo del signo. Construyan cada lado con cubos a su lado del hilo y comparen.
    [feedback] Juntaste los dos lados. Sepáralos y haz que valgan lo mismo.
   *[question] ¿Qué números están a la izquierda? ¿Cuáles están a la derecha?
}
eq-rejects = { $part ->
    [name] Solo acepta igualdades como 5 + 2 = 7
    [does] Dice que 7 = 3 + 4 está al revés y que 6 = 6 no es una cuenta, y marca las dos como no ciertas.
    [why] Una igualdad siempre ha tenido dos números, un signo y el resultado al final. Las demás le parecen mal escritas.
    [next] Construyan 7 = 3 + 4 en una balanza y dele la vuelta. Pregunte qué cambió y si sigue nivelada.
    [feedback] Se ve diferente. Antes de decir que no, calcula cuánto vale cada lado.
   *[question] ¿Cuánto hay en este lado? ¿Hay otra cantidad en el otro?
}
