# Longitud en unidades iguales.

length-close = Uno tras otro
length-apart = Con huecos
length-spaces = Los espacios
length-lines = Las rayas
length-question = { $kind ->
    [tiles] ¿Cómo deben ir los cuadritos?
    [slide] ¿Dónde debe empezar la tira?
    [sum] ¿Cómo hallamos el largo total?
    [longer] ¿Cómo hallamos cuánto más larga es?
   *[other] ¿Qué contamos?
}
# $case $first $second $answer
length = { $case ->
    [ask-tiles] Cubre el listón con cuadritos de punta a punta. ¿Cuántos cuadritos mide?
    [again-tiles] ¿Cuántos cuadritos caben en el listón, de una punta a la otra?
    [strategy-tiles] Empieza en una punta. No dejes huecos. Termina en la otra punta.
    [not-yet-tiles] Primero cubre el listón con cuadritos.
    [build-tiles] Ponemos los cuadritos bien juntos, hasta la punta.
    [write-tiles] El listón mide { $answer } cuadritos.
    [praise-tiles] No dejaste huecos. El listón mide { $answer } cuadritos.
    [ask-sum] Un palito mide { $first } cubos. Otro mide { $second } cubos. ¿Cuánto miden uno tras otro?
    [again-sum] Pon los dos palitos en una línea. ¿Cuántos cubos mide la línea?
    [strategy-sum] Empieza con el primer palito. Sigue contando los cubos del otro.
    [not-yet-sum] Primero escribe tu número.
    [write-sum] { $first } cubos y { $second } cubos son { $answer } cubos.
    [praise-sum] Juntaste los dos largos: { $answer } cubos.
    [ask-marks] Dibuja un salto por cada espacio de la tira. ¿Cuántos espacios mide?
    [ask-hops] Dibuja un salto por cada centímetro de la tira. ¿Cuántos centímetros mide?
    [ask-broken] La regla está rota. Dibuja un salto por cada centímetro. ¿Cuánto mide la tira?
    [ask-card] Un lápiz empieza en el { $second } de la regla. Termina en el { $first }. ¿Cuántos centímetros mide?
    [again-spaces] ¿Cuántos espacios hay de una punta a la otra?
    [strategy-spaces] Empieza donde empieza la tira. Cuenta espacios y no rayas.
    [not-yet-spaces] Primero dibuja los saltos.
    [build-spaces] Un salto por cada espacio, hasta donde termina la tira.
    [write-spaces] Del { $second } al { $first } hay { $answer } espacios.
    [praise-spaces] Contaste los espacios: { $answer }.
    [ask-slide] Mueve la tira al 0 de la regla. ¿Cuántos centímetros mide?
    [again-slide] ¿Cuánto mide la tira? Primero pon una punta en el 0.
    [strategy-slide] Una punta va en el 0. La otra punta dice cuánto mide.
    [not-yet-slide] Primero mueve la tira.
    [build-slide] Ahora la tira empieza en el 0.
    [write-slide] La otra punta está en el { $answer }.
    [praise-slide] Empezaste en el 0 y leíste la otra punta: { $answer }.
    [ask-longer] Un listón rojo mide { $first } centímetros. Uno azul mide { $second } centímetros. ¿Cuánto más largo es el rojo?
    [again-longer] ¿Cuánto sobra del listón rojo?
    [strategy-longer] Imagina un listón junto al otro. ¿Qué parte sobra?
    [not-yet-longer] Primero escribe tu número.
    [write-longer] { $first } menos { $second } es { $answer }.
   *[praise-longer] Hallaste lo que sobra: { $answer }.
}

meas-gaps = { $part ->
    [name] Deja huecos o encima las unidades
    [does] Pone las unidades con espacios entre ellas o unas sobre otras, y la cuenta sale muy chica o muy grande.
    [why] Le parece que solo importa contar las unidades y no dónde están.
    [next] Midan un libro dos veces, con huecos y sin huecos, y pregunte cómo puede tener dos medidas.
    [feedback] Mira las dos puntas. Las unidades van juntas, sin huecos y sin sobrar.
   *[question] ¿Cada pedacito tiene una unidad, y solo una?
}
meas-marks = { $part ->
    [name] Cuenta las rayas en lugar de las unidades
    [does] Cuenta todas las rayas, también la primera, y le sale una de más.
    [why] Las rayas se pueden señalar; los espacios entre ellas parecen vacíos.
    [next] Pongan un cubo en cada espacio de la regla y cuenten los cubos. Luego cuenten las rayas y hablen de la que sobra.
    [feedback] Contaste rayas. Cuenta lo que hay entre ellas.
   *[question] ¿Dónde empieza la primera unidad y dónde termina?
}
meas-reads-end = { $part ->
    [name] Lee el número del final, empiece donde empiece
    [does] Si algo va del 3 al 8 en la regla, dice 8.
    [why] Mientras todo empezaba en cero, el número del final era correcto.
    [next] Deslicen una tira por la regla: la punta se mueve, pero el largo no. Pregunte qué sigue igual.
    [feedback] Leíste el número del final. No empieza en el 0.
   *[question] ¿Dónde empieza? ¿Cuántos espacios hay desde ahí?
}
meas-starts-at-one = { $part ->
    [name] Empieza a medir en el 1
    [does] Pone la punta en el 1, o cuenta la primera raya como uno: le sale uno de más.
    [why] Contar empieza con el uno, y cree que la regla también.
    [next] Caminen por una recta numérica en el piso: si empiezas en el 0, ¿dónde estás después de un paso?
    [feedback] El primer espacio va del 0 al 1. Empieza en el 0.
   *[question] ¿Dónde estás en la regla antes del primer espacio?
}
