# Masa y volumen de líquidos.

# $case $first $second $spaces $end $answer
measure = { $case ->
    [ask-balance] Pon pesas en el otro platillo hasta que esté nivelada. ¿Cuántos gramos pesa la bolsa?
    [again-balance] Cada pesa es de { $second } gramos. ¿Con cuántos gramos se nivela la bolsa?
    [strategy-balance] Cuenta { $second } más por cada pesa.
    [not-yet-balance] Primero pon una pesa.
    [question-balance] ¿De cuántos gramos es cada pesa?
    [build-balance] Ponemos pesas hasta que los dos platillos están nivelados.
    [write-balance] { $first } pesas de { $second } gramos cada una son { $answer } gramos.
    [praise-balance] La nivelaste y contaste los gramos.
    [ask-read-jug] Una jarra tiene marcas hasta { $end } mililitros. Los espacios son iguales. ¿Cuántos mililitros hay?
    [again-read-jug] Las marcas van de 0 a { $end }. ¿Cuántos mililitros hay hasta la marca puesta?
    [strategy-read-jug] Cuenta todos los espacios. Busca cuánto vale uno. Luego sigue contando.
    [not-yet-read-jug] Primero escribe un número.
    [question-read-jug] ¿Cuántos mililitros vale un espacio?
    [write-read-jug] Cada espacio vale { $second }. Contamos hasta { $answer }.
    [praise-read-jug] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-pour] Echa { $answer } mililitros en la jarra. ¿Cuántos mililitros vale un espacio?
    [again-pour] La jarra llega hasta { $end }. Llénala hasta { $answer }. ¿Cuánto vale un espacio?
    [strategy-pour] Cuenta todos los espacios de la jarra. Busca cuánto vale uno. Luego sigue contando.
    [not-yet-pour] Primero echa agua en la jarra.
    [question-pour] ¿Cuántos mililitros vale un espacio?
    [build-pour] Cada espacio vale { $second }. Contamos hasta { $answer } y echamos agua hasta ahí.
    [write-pour] Los { $spaces } espacios son { $end } mililitros. Uno vale { $second }.
    [praise-pour] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-read-water] Las marcas de esta jarra están a la misma distancia. ¿Cuántos mililitros de agua hay?
    [again-read-water] Las marcas van de 0 a { $end }. ¿Cuántos mililitros hay hasta la línea del agua?
    [strategy-read-water] Cuenta todos los espacios. Busca cuánto vale uno. Luego sigue contando.
    [not-yet-read-water] Primero escribe un número.
    [question-read-water] ¿Cuántos mililitros vale un espacio?
    [write-read-water] Cada espacio vale { $second }. Contamos hasta { $answer }.
    [praise-read-water] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-read-scale] Una báscula llega hasta { $end } gramos. Los espacios son iguales. ¿Cuántos gramos muestra?
    [again-read-scale] Las marcas van de 0 a { $end }. ¿Cuántos gramos hay hasta la marca puesta?
    [strategy-read-scale] Cuenta todos los espacios. Busca cuánto vale uno. Luego sigue contando.
    [not-yet-read-scale] Primero escribe un número.
    [question-read-scale] ¿Cuántos gramos vale un espacio?
    [write-read-scale] Cada espacio vale { $second }. Contamos hasta { $answer }.
    [praise-read-scale] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-jug] Una jarra de { $end } mililitros tiene { $spaces } espacios iguales. El agua llena { $first }. ¿Cuántos mililitros son?
    [again-jug] { $spaces } espacios iguales son { $end } mililitros. ¿Cuántos mililitros son { $first } espacios?
    [strategy-jug] Busca cuánto vale un espacio. Luego sigue contando.
    [not-yet-jug] Primero escribe un número.
    [question-jug] ¿Cuántos mililitros vale un espacio?
    [write-jug] Cada espacio vale { $second }. { $first } espacios son { $answer }.
    [praise-jug] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-scale] Una báscula de { $end } gramos tiene { $spaces } espacios iguales. La aguja avanzó { $first } espacios. ¿Cuántos gramos son?
    [again-scale] { $spaces } espacios iguales son { $end } gramos. ¿Cuántos gramos son { $first } espacios?
    [strategy-scale] Busca cuánto vale un espacio. Luego sigue contando.
    [not-yet-scale] Primero escribe un número.
    [question-scale] ¿Cuántos gramos vale un espacio?
    [write-scale] Cada espacio vale { $second }. { $first } espacios son { $answer }.
    [praise-scale] Hallaste cuánto vale un espacio y seguiste contando.
    [ask-both] El arroz pesa { $first } gramos. Los frijoles pesan { $second } gramos. ¿Cuántos gramos pesan juntos?
    [again-both] Pon { $first } gramos y { $second } gramos en un platillo. ¿Cuántos gramos hay?
    [strategy-both] Piensa en un platillo con los dos. ¿Pesa más o menos que el arroz?
    [not-yet-both] Primero escribe un número.
    [question-both] ¿Cómo hallamos los dos juntos?
    [write-both] Juntamos los dos: { $answer } gramos.
    [praise-both] Juntaste los dos.
    [ask-left] Una jarra tiene { $first } mililitros de leche. Sacas { $second }. ¿Cuántos mililitros quedan?
    [again-left] Hay { $first } mililitros. Luego se van { $second }. ¿Cuántos hay ahora?
    [strategy-left] Piensa en la jarra después de vaciar. ¿Hay más o menos?
    [not-yet-left] Primero escribe un número.
    [question-left] ¿Cómo hallamos lo que queda?
    [write-left] Restamos lo que se sacó: { $answer } mililitros.
   *[praise-left] Restaste lo que se sacó.
}

# Agua que se estima.

# $case $amount $holds $half
estimate-water = { $case ->
    [ask-c] A esta jarra le caben { $holds } mililitros hasta su marca. Echa más o menos { $amount } mililitros.
    [ask-r] A esta jarra le caben { $holds } mililitros hasta su marca. ¿Más o menos cuántos mililitros de agua tiene?
    [again-c] Llena la jarra con más o menos { $amount } mililitros. Basta con acercarte.
    [again-r] La marca es { $holds }. ¿Más o menos dónde está el agua? Basta con acercarte.
    [not-yet-c] Primero echa agua en la jarra.
    [not-yet-r] Primero escribe un número.
    [question] ¿Cuántos mililitros son la mitad de la jarra?
    [strategy] Imagina la jarra a la mitad. Son { $half } mililitros. ¿Es más o es menos?
    [build] La mitad son { $half }. Echamos hasta aquí para tener cerca de { $amount }.
    [write] La mitad son { $half }. Entonces aquí hay cerca de { $amount }.
   *[praise] Pensaste en una parte de la jarra. Son cerca de { $amount } mililitros.
}

# Masas que se estiman.

# $weight
mass-of-weight = { $weight ->
    [10] Cada pesa es de 10 gramos, como diez clips.
    [50] Cada pesa es de 50 gramos, como un huevo chico.
    [100] Cada pesa es de 100 gramos, como un jabón.
   *[200] Cada pesa es de 200 gramos, como un vaso de agua.
}
# $case $count $lighter $heavier $mass
estimate-bag = { $case ->
    [ask] Haz que las pesas pesen apenas más que la bolsa. ¿Más o menos cuántos gramos pesa?
    [again] ¿Cuántas pesas son muy pocas? ¿Cuántas ya son muchas? La bolsa está entre las dos.
    [strategy] Pon una pesa a la vez. Mira cuándo baja el platillo.
    [not-yet] Primero pon una pesa.
    [question] ¿De cuántos gramos es cada pesa?
    [lighter] { $count } pesas son { $lighter } gramos. La bolsa todavía pesa más.
    [outweigh] Con una más son { $heavier } gramos. Ahora la bolsa pesa menos.
    [write] Pesa más de { $lighter } y menos de { $heavier }: cerca de { $mass } gramos.
   *[praise] Hallaste cuánto es muy poco y cuánto ya es mucho. Está entre los dos.
}
# $case $end $half $mass
estimate-scale = { $case ->
    [ask] Esta báscula de cocina llega hasta { $end } gramos. ¿Más o menos cuántos gramos marca?
    [again] La báscula termina en { $end }. ¿Más o menos dónde está la marca? Basta con acercarte.
    [strategy] Imagina la mitad de la báscula. Son { $half } gramos. ¿Es más o es menos?
    [not-yet] Primero escribe un número.
    [question] ¿Cuántos gramos son la mitad de la báscula?
    [write] La mitad son { $half }. Entonces aquí hay cerca de { $mass }.
   *[praise] Pensaste en una parte de la báscula. Son cerca de { $mass } gramos.
}
# $case $mass
estimate-thing = { $case ->
    [ask-grams] Un clip pesa cerca de 1 gramo. Un litro de agua pesa mil.
    [ask-kilograms] Un litro de agua pesa cerca de 1 kilogramo.
    [again-grams] Piensa en un clip y en un litro de agua. ¿Cuál se acerca más?
    [again-kilograms] Piensa en botellas con un litro de agua cada una.
    [strategy-grams] Imagina los dos en tus manos. ¿Cuántos clips pesan lo mismo?
    [strategy-kilograms] ¿Cuántas botellas pesan lo mismo en una balanza? Basta con acercarte.
    [not-yet-grams] Primero escribe un número.
    [not-yet-kilograms] Primero escribe un número.
    [question-grams] ¿Qué pesa cerca de 1 gramo?
    [question-kilograms] ¿Qué pesa cerca de 1 kilogramo?
    [write-grams] Está entre el clip y el agua: son cerca de { $mass } gramos.
    [write-kilograms] Cerca de { $mass } litros de agua pesan lo mismo: { $mass } kilogramos.
    [praise-grams] Lo comparaste con algo que conoces. Son cerca de { $mass } gramos.
   *[praise-kilograms] Lo comparaste con algo que conoces. Son cerca de { $mass } kilogramos.
}
# $thing
mass-told = { $thing ->
    [pencil] ¿Más o menos cuántos gramos pesa un lápiz?
    [strawberry] ¿Más o menos cuántos gramos pesa una fresa?
    [slice] ¿Más o menos cuántos gramos pesa una rebanada de pan?
    [egg] ¿Más o menos cuántos gramos pesa un huevo?
    [banana] ¿Más o menos cuántos gramos pesa un plátano?
    [apple] ¿Más o menos cuántos gramos pesa una manzana grande?
    [mug] ¿Más o menos cuántos gramos pesa una taza vacía?
    [loaf] ¿Más o menos cuántos gramos pesa un pan de caja?
    [brick] ¿Más o menos cuántos kilogramos pesa un ladrillo?
    [cat] ¿Más o menos cuántos kilogramos pesa un gato?
    [chair] ¿Más o menos cuántos kilogramos pesa una silla de madera?
    [melon] ¿Más o menos cuántos kilogramos pesa una sandía grande?
    [bike] ¿Más o menos cuántos kilogramos pesa una bicicleta?
   *[child] ¿Más o menos cuántos kilogramos pesa un niño de tercer grado?
}
# $thing
mass-benchmark = { $thing ->
    [clip] un clip
   *[water] un litro de agua
}

meas-gram-for-kilogram = { $part ->
    [name] Confunde el gramo con el kilogramo
    [does] Dice que un gato pesa 4,000 kilogramos, o que una manzana pesa 1 gramo.
    [why] Las dos palabras se parecen, y nunca ha sentido en la mano lo que pesa cada uno.
    [next] Que sostenga un clip en una mano y un litro de agua en la otra. Clasifiquen cosas del salón según a cuál se acercan más.
    [feedback] Mira otra vez la unidad. Piensa cómo se siente 1 en la mano.
   *[question] ¿Cuántos clips harían falta para igualar un litro de agua?
}
meas-tick-is-one = { $part ->
    [name] Toma cada marca por uno
    [does] Lee 3 en la tercera marca de una jarra con marcas de 100 en 100 mililitros.
    [why] En una regla y en las primeras rectas numéricas cada marca es uno.
    [next] Echen una taza de 100 mililitros en una jarra una y otra vez, y escriban un número en cada marca. Luego con otra jarra.
    [feedback] Contaste bien. Pero cada uno vale más que 1.
   *[question] ¿Qué número hay en la última marca? ¿Cuántos espacios hay hasta ahí?
}
meas-ticks-by-tens = { $part ->
    [name] Cuenta las marcas de diez en diez o de cien en cien, valgan lo que valgan
    [does] Lee 300 en la tercera marca de una jarra con marcas de 200 en 200 mililitros.
    [why] En casi todas las escalas que ha leído, las marcas iban de diez en diez o de cien en cien.
    [next] Pongan juntas dos jarras iguales con marcas distintas. Echen la misma taza en las dos y digan cuánto vale un espacio.
    [feedback] Contaste las marcas. En esta escala van con otro número. ¿Qué número hay al final?
   *[question] ¿Cuántos espacios hay hasta el número del final?
}
