# Cinco minutos en casa, sin aplicación: cosas que hay en toda casa, qué hacer con ellas, las palabras para el adulto.
# Frases cortas: las leen las familias. Al adulto se le habla de usted; las preguntas para el niño son de tú.

## Contar y comparar
# $part $name
at-home-count-steps = { $part ->
    [needs] Una escalera o un pasillo.
    [does] Camine con { $name }. Digan un número en cada paso. Lleguen a 20. Después cuenten de 10 a 1.
   *[says] “Vamos a contar los pasos”. “¿Qué número sigue del 12?” “Ahora cuenta del 10 para atrás”.
}
# $part $name
at-home-count-on = { $part ->
    [needs] Un par de calcetines hecho bola.
    [does] Tírense los calcetines. Usted dice un número. { $name } los atrapa y dice el que sigue.
   *[says] “Digo 27. ¿Cuál sigue?” “¿Cuál va antes del 30?” “Empieza en 46 y sigue”.
}
# $part $name
at-home-count-past = { $part ->
    [needs] Papel y lápiz.
    [does] Escriba 97. { $name } escribe el número que sigue. Túrnense. Paren en 120.
   *[says] “¿Qué sigue del 99?” “¿Qué sigue del 109?” “Léeme este número”.
}
# $part $name
at-home-numerals = { $part ->
    [needs] Cajas de comida o un calendario.
    [does] Busquen números hasta el 20. { $name } señala cada uno y lo lee. Después { $name } escribe dos.
   *[says] “Busca un 14”. “¿Qué número es este?” “¿Lo puedes escribir?”
}
# $part $name
at-home-count-things = { $part ->
    [needs] De 10 a 20 cosas pequeñas, como frijoles secos.
    [does] Ponga los frijoles en fila. { $name } toca cada uno y dice un número. Después póngalos en círculo.
   *[says] “¿Cuántos frijoles hay?” “Los moví. ¿Cuántos hay ahora?” “¿Cómo lo sabes?”
}
# $part $name
at-home-one-more = { $part ->
    [needs] Una taza y 10 frijoles.
    [does] Cuenten unos frijoles en la taza. Ponga uno más. { $name } dice cuántos hay, y luego mira. Después saque uno.
   *[says] “Hay 6. Pongo uno más. ¿Cuántos hay?” “Saco uno. ¿Cuántos hay?”
}
# $part $name
at-home-glance = { $part ->
    [needs] Una taza y 5 frijoles.
    [does] Tape unos frijoles con la taza. Levántela un momento para que { $name } los vea. Tápelos otra vez.
   *[says] “¿Cuántos viste?” “¿Cómo estaban?” “Vamos a contarlos”.
}
# $part $name
at-home-more-fewer = { $part ->
    [needs] Unos frijoles secos.
    [does] Usted y { $name } toman unos pocos, hasta 10. Pónganlos en dos filas, una junto a la otra.
   *[says] “¿Quién tiene más?” “¿Cómo lo ves?” “¿Quién tiene menos?”
}
# $part $name
at-home-cards-ten = { $part ->
    [needs] Papelitos con los números del 1 al 10.
    [does] Revuélvanlos boca abajo. Usted voltea uno y { $name } voltea otro. El número mayor gana los dos.
   *[says] “¿Qué número es mayor?” “¿Cómo lo sabes?” “¿8 es más que 5?”
}
# $part $name
at-home-larger-number = { $part ->
    [needs] Papelitos con las cifras del 0 al 9.
    [does] Cada uno saca dos papelitos y forma un número. Después saquen tres. { $name } dice cuál es mayor.
   *[says] “¿Qué número es mayor?” “¿Qué cifra te lo dice?” “¿Puedes hacer el tuyo más grande?”
}
# $part $name
at-home-skip = { $part ->
    [needs] 12 monedas de 5 centavos y 10 de 10 centavos.
    [does] { $name } cuenta unas de 5 en 5 y otras de 10 en 10. Después cuenten de 100 en 100 desde 300.
   *[says] “Cuenta estas de 5 en 5”. “Empieza en 35 y sigue”. “¿Qué sigue de 900, de 100 en 100?”
}

## Valor posicional
# $part $name
at-home-teens = { $part ->
    [needs] 19 frijoles.
    [does] Ponga 10 frijoles en fila. Ponga unos más abajo. { $name } dice el número.
   *[says] “Aquí hay diez. ¿Cuántos más hay?” “Diez y 4. ¿Qué número es?” “Forma el 16”.
}
# $part $name
at-home-bundles = { $part ->
    [needs] De 30 a 60 frijoles y unas tazas.
    [does] Eche los frijoles en la mesa. { $name } pone diez en cada taza. Cuenten las decenas y luego las unidades.
   *[says] “¿Cuántas decenas hay?” “¿Cuántas unidades sobran?” “Entonces, ¿qué número es?”
}
# $part $name
at-home-ten-more = { $part ->
    [needs] 8 monedas de 10 centavos y 9 de 1 centavo.
    [does] Ponga 3 monedas de 10 y 4 de 1. Son 34. Agregue una de 10. Después quite una de 10. { $name } dice cada número.
   *[says] “Son 34. ¿Cuánto es diez más?” “¿Qué cambió?” “¿Qué quedó igual?”
}
# $part $name
at-home-hundreds = { $part ->
    [needs] 3 dólares, 9 monedas de 10 centavos y 9 de 1. Puede ser dinero de papel.
    [does] Diga un número como 245. { $name } pone 2 dólares, 4 monedas de 10 y 5 de 1. Túrnense.
   *[says] “¿Cuánto vale el 4?” “¿Y si quito las monedas de 10?” “Forma 305”.
}
# $part $name
at-home-string-line = { $part ->
    [needs] Un hilo y papelitos.
    [does] Estire el hilo. Una punta es 0. La otra punta es 100. { $name } pone el 50, el 20 y el 75.
   *[says] “¿Dónde está la mitad?” “¿El 20 está cerca de 0 o de 50?” “¿Cómo lo sabes?”
}
# $part $name
at-home-round = { $part ->
    [needs] Números de un libro, de una carta o de un letrero.
    [does] Busque un número como 347. { $name } dice entre qué centenas está y cuál queda más cerca. Después háganlo con decenas.
   *[says] “¿347 está más cerca de 300 o de 400?” “¿Dónde está la mitad?” “¿Qué decena está más cerca?”
}
# $part $name
at-home-large-digits = { $part ->
    [needs] Papelitos con las cifras del 0 al 9.
    [does] { $name } saca cinco papelitos, forma el número más grande y lo lee. Después formen el más pequeño.
   *[says] “¿Cuánto vale este 6?” “Pásalo un lugar a la izquierda. ¿Cuánto vale ahora?” “¿Cuántas veces es?”
}

## Suma y resta
# $part $name
at-home-hidden-part = { $part ->
    [needs] De 10 a 15 frijoles y una taza.
    [does] Cuenten los frijoles. Tape unos con la taza. { $name } mira los demás y dice cuántos están tapados.
   *[says] “Hay 8. Ves 5. ¿Cuántos hay debajo?” “¿Cómo lo sabes?” “Levanta la taza y mira”.
}
# $part $name
at-home-make-ten = { $part ->
    [needs] Los dedos de las manos.
    [does] Muestre unos dedos. { $name } dice cuántos faltan para diez. Después cambien de turno.
   *[says] “Muestro 7. ¿Cuántos faltan para diez?” “¿Qué va con 4 para formar diez?”
}
# $part $name
at-home-add-small = { $part ->
    [needs] 10 cucharas.
    [does] Cuente un cuento corto y mueva las cucharas. { $name } dice cuántas hay. Después { $name } cuenta otro.
   *[says] “Hay 2 cucharas. Traigo 3. ¿Cuántas hay?” “Me llevo 1. ¿Cuántas quedan?”
}
# $part $name
at-home-fill-ten = { $part ->
    [needs] Un papel con 10 cuadros y 18 frijoles.
    [does] Ponga 8 frijoles en los cuadros. Guarde 5 en la mano. { $name } llena primero el diez. Luego dice cuántos hay.
   *[says] “¿Cuántos faltan para llenar el diez?” “¿Cuántos me quedan en la mano?” “Diez y 3. ¿Cuántos son?”
}
# $part $name
at-home-back-ten = { $part ->
    [needs] 18 frijoles.
    [does] Ponga 10 frijoles en fila y 3 abajo. { $name } quita 5: primero los 3 y luego 2 más.
   *[says] “Hay 13. Primero regresa al diez”. “¿Cuántos más hay que quitar?” “¿Cuántos quedan?”
}
# $part $name
at-home-same = { $part ->
    [needs] Dos platos y 20 frijoles.
    [does] Ponga 5 y 3 frijoles en un plato. Ponga 6 en el otro. { $name } los hace iguales.
   *[says] “¿Tienen lo mismo?” “¿Cuántos faltan aquí?” “5 y 3 es lo mismo que 6 y ¿cuántos?”
}
# $part $name
at-home-mystery-bag = { $part ->
    [needs] Una bolsa y 15 frijoles.
    [does] Meta unos frijoles en la bolsa. Meta 4 más. Diga cuántos hay ahora. { $name } busca cuántos había al principio.
   *[says] “Había unos. Metí 4. Ahora hay 11. ¿Cuántos había?” “¿Cómo lo encontraste?”
}
# $part $name
at-home-story-twenty = { $part ->
    [needs] 20 piezas de pasta seca.
    [does] Cuente un cuento al que le falta un número. { $name } lo muestra con la pasta y busca el número.
   *[says] “Yo tenía 6. Me diste unas. Ahora tengo 11. ¿Cuántas me diste?” “Tú tienes 9 y yo 5. ¿Cuántas más tienes?”
}
# $part $name
at-home-dimes-more = { $part ->
    [needs] 9 monedas de 10 centavos y 9 de 1.
    [does] Ponga 42 centavos: 4 monedas de 10 y 2 de 1. Agregue 5 de 1. Después agregue 3 de 10. { $name } dice cada número.
   *[says] “¿Cambian las decenas o las unidades?” “¿Cuánto es ahora?” “¿Y si agrego 2 de 10?”
}
# $part $name
at-home-dimes-add = { $part ->
    [needs] 9 monedas de 10 centavos y 19 de 1.
    [does] Ponga 36 centavos: 3 monedas de 10 y 6 de 1. Agregue 8 de 1. { $name } cambia diez de 1 por una de 10.
   *[says] “¿Puedes cambiar diez centavos?” “¿Cuántas decenas hay ahora?” “¿Cuánto es en total?”
}
# $part $name
at-home-dimes-take = { $part ->
    [needs] 9 monedas de 10 centavos y 9 de 1.
    [does] Ponga 58 centavos: 5 monedas de 10 y 8 de 1. { $name } quita 23 centavos.
   *[says] “¿Cuántas decenas quitas?” “¿Cuántas unidades quitas?” “¿Cuánto queda?”
}
# $part $name
at-home-dimes-open = { $part ->
    [needs] 9 monedas de 10 centavos y 19 de 1.
    [does] Ponga 42 centavos: 4 monedas de 10 y 2 de 1. { $name } quita 7 centavos. Primero cambien una de 10 por diez de 1.
   *[says] “¿Hay 7 monedas de 1?” “¿Qué puedes cambiar?” “¿Cuánto queda?”
}
# $part $name
at-home-facts = { $part ->
    [needs] Papelitos con los números del 1 al 10.
    [does] Volteen dos papelitos. { $name } suma los números y dice cómo lo hizo. No hay prisa.
   *[says] “¿Cómo lo encontraste?” “¿Hay un doble que te ayude?” “¿Puedes formar diez primero?”
}
# $part $name
at-home-pages = { $part ->
    [needs] Un libro grueso, papel y lápiz.
    [does] Abra el libro en dos lugares. { $name } suma los números de las páginas. Después busca cuánto hay entre los dos.
   *[says] “¿Las unidades forman una decena?” “¿Como cuánto va a ser?” “¿Cómo lo compruebas?”
}
# $part $name
at-home-years = { $part ->
    [needs] Papel y lápiz.
    [does] Escriba el año en que alguien nació. { $name } busca cuántos años cumple este año.
   *[says] “La abuela nació en 1958. ¿Cuántos años cumple?” “¿Con qué lugar empiezas?” “¿Cómo lo compruebas?”
}
# $part $name
at-home-two-steps = { $part ->
    [needs] 20 uvas o frijoles.
    [does] Cuente un cuento en el que pasan dos cosas. { $name } muestra cada una con las uvas.
   *[says] “Había 12 uvas. Comimos 5. Traje 8 más. ¿Cuántas hay?” “¿Qué pasó primero?” “¿Qué pasó después?”
}

## Multiplicación y división
# $part $name
at-home-rows = { $part ->
    [needs] 20 frijoles.
    [does] { $name } hace 3 filas con 4 frijoles en cada una. Cuenten de 4 en 4. Después hagan otras filas iguales.
   *[says] “¿Cuántas filas hay?” “¿Cuántos hay en cada fila?” “¿Cuántos hay en total?”
}
# $part $name
at-home-share = { $part ->
    [needs] 12 galletas y unos platos.
    [does] { $name } reparte 12 galletas en 3 platos, lo mismo en cada uno. Después pongan 4 en cada plato.
   *[says] “¿Cuántas le tocan a cada plato?” “¿Es justo?” “¿Cuántos platos de 4 hay?”
}
# $part $name
at-home-hidden-rows = { $part ->
    [needs] 20 frijoles y una toalla.
    [does] Haga 3 filas iguales. Tápelas, pero deje que { $name } vea un frijol de cada fila. Diga cuántos hay en total.
   *[says] “Hay 15 frijoles en 3 filas. ¿Cuántos hay en cada fila?” “¿3 por cuánto es 15?” “Destapa y mira”.
}
# $part $name
at-home-times-cards = { $part ->
    [needs] Papelitos con los números del 2 al 9.
    [does] Volteen dos papelitos. { $name } los multiplica y dice qué hecho fácil le ayuda.
   *[says] “¿Cuánto es 6 por 7? ¿Sabes 5 por 7?” “¿Cuánto más es?” “¿Cuánto es 42 entre 6?”
}
# $part $name
at-home-bags = { $part ->
    [needs] Unas tazas y 20 frijoles.
    [does] Cuente un cuento de grupos iguales. { $name } lo muestra con tazas y frijoles.
   *[says] “4 bolsas tienen 3 manzanas cada una. ¿Cuántas hay?” “18 manzanas van en 3 bolsas. ¿Cuántas van en cada una?”
}
# $part $name
at-home-times-as-many = { $part ->
    [needs] 25 frijoles.
    [does] Ponga 4 frijoles para usted. { $name } pone 3 veces esa cantidad. Después prueben otros números.
   *[says] “Yo tengo 4. Tú tienes 3 veces lo mío. ¿Cuántos son?” “Tú tienes 20 y yo 5. ¿Cuántas veces es?”
}
# $part $name
at-home-piles-dimes = { $part ->
    [needs] 20 monedas de 10 centavos.
    [does] { $name } hace 4 montones con 3 monedas en cada uno. Cuenten las decenas. Después digan cuántos centavos son.
   *[says] “¿Cuánto es 4 por 3 decenas?” “¿Cuánto son 12 decenas?” “¿Cuánto es 5 por 40?”
}
# $part $name
at-home-packs = { $part ->
    [needs] Papel y una caja de comida que diga cuántos trae.
    [does] Digan cuántas cajas comprar. { $name } parte el número en decenas y unidades. Multiplica cada parte y suma.
   *[says] “Una caja trae 24. ¿Cuántos hay en 6 cajas?” “¿Cuánto es 6 por 20?” “¿Cuánto es 6 por 4?”
}
# $part $name
at-home-day-minutes = { $part ->
    [needs] Un reloj, papel y lápiz.
    [does] { $name } busca cuántos minutos tiene un día: 24 por 60. Después busca cuántas horas hay en 31 días.
   *[says] “¿Cuántos minutos tiene una hora?” “¿Puedes hacerlo por partes?” “¿Como cuántos van a ser?”
}
# $part $name
at-home-pages-week = { $part ->
    [needs] Un libro, papel y lápiz.
    [does] Busquen el número de la última página. { $name } busca cuántas páginas leer cada día por una semana.
   *[says] “158 páginas en 7 días. ¿Cuántas son al día?” “¿Cuántas sobran?” “¿Cómo lo compruebas?”
}
# $part $name
at-home-cartons = { $part ->
    [needs] Papel y un cartón de huevos.
    [does] En el cartón caben 12. { $name } busca cuántos cartones hacen falta para 300 huevos. Vayan primero de 10 en 10.
   *[says] “En 10 cartones caben 120. ¿Y en 20?” “¿Cuántos huevos faltan?” “¿Cuántos cartones más son?”
}
# $part $name
at-home-rectangles = { $part ->
    [needs] 24 frijoles.
    [does] { $name } hace todos los rectángulos de 12 frijoles y escribe sus lados. Después prueben con 7 frijoles.
   *[says] “¿Hay otro más?” “¿Qué números caben justo en 12?” “¿Por qué el 7 tiene solo uno?”
}
# $part $name
at-home-cars = { $part ->
    [needs] 23 frijoles y unas tazas.
    [does] Los frijoles son personas. Las tazas son carros. En un carro caben 5. { $name } busca cuántos carros hacen falta.
   *[says] “¿Cuántos carros van llenos?” “¿Y las personas que sobran?” “Entonces, ¿cuántos carros hacen falta?”
}

## Fracciones
# $part $name
at-home-fold-share = { $part ->
    [needs] Dos rebanadas de pan o dos hojas de papel.
    [does] { $name } corta o dobla una en 2 partes iguales. La otra, en 4 partes iguales.
   *[says] “¿Las partes son iguales?” “¿Cómo se llama una parte?” “¿Cuántos cuartos forman el entero?”
}
# $part $name
at-home-strip = { $part ->
    [needs] Una tira de papel y un color.
    [does] Doble la tira a la mitad, y otra vez a la mitad. { $name } colorea 3 de las 4 partes.
   *[says] “¿Cómo se llama una parte?” “¿Cuántos cuartos coloreaste?” “¿Cuántos forman el entero?”
}
# $part $name
at-home-fraction-string = { $part ->
    [needs] Un hilo y unas pinzas de ropa.
    [does] Una punta es 0. La otra punta es 2. Ponga una pinza en el 1. { $name } pone pinzas en 1/2, 3/4 y 5/4.
   *[says] “¿Dónde va 1/2?” “¿Cuántos cuartos hay de 0 hasta aquí?” “¿5/4 va antes o después del 1?”
}
# $part $name
at-home-fold-again = { $part ->
    [needs] Una hoja de papel y un color.
    [does] Doble la hoja a la mitad y coloreen una mitad. Dóblela una vez más. { $name } cuenta las partes con color.
   *[says] “¿Cuánto tiene color?” “¿Cuántos cuartos son 1/2?” “Dóblala otra vez. ¿Cuántos octavos son?”
}
# $part $name
at-home-two-glasses = { $part ->
    [needs] Dos vasos iguales y agua.
    [does] Diga dos fracciones, como 1/3 y 3/4. { $name } dice cuál es más. Después llenen los vasos hasta ahí.
   *[says] “¿1/3 es más que la mitad?” “¿3/4 es más que la mitad?” “¿Cuál es más? ¿Cómo lo sabes?”
}
# $part $name
at-home-cups-like = { $part ->
    [needs] Una medida de 1/4 de taza, un plato hondo y arroz.
    [does] { $name } echa 3 medidas en el plato, y luego 2 más. Digan cuánto es. Después saquen un poco.
   *[says] “3/4 y 2/4. ¿Cuántos cuartos son?” “¿Es más de 1 taza?” “Saco 1/4. ¿Cuánto queda?”
}
# $part $name
at-home-cups-unlike = { $part ->
    [needs] Medidas de 1/2 y de 1/4 de taza, y arroz.
    [does] { $name } dice cuánto hacen 1/2 taza y 1/4 de taza. Después échenlas y comprueben con la de 1/4.
   *[says] “¿Es más o menos de 1 taza?” “¿Cuántos cuartos hay en 1/2?” “Entonces, ¿cuánto es en total?”
}
# $part $name
at-home-scoops = { $part ->
    [needs] Una medida de 1/2 taza, un plato hondo y arroz.
    [does] { $name } dice cuánto son 5 medidas de 1/2 taza. Después échenlas y miren.
   *[says] “5 veces 1/2. ¿Cuántos medios son?” “¿Cuántas tazas enteras son?” “¿Cuánto son 3 veces 3/4 de taza?”
}
# $part $name
at-home-tortillas = { $part ->
    [needs] 3 tortillas o 3 hojas de papel.
    [does] 4 personas comparten 3 tortillas. { $name } las corta o las dobla para que sea justo.
   *[says] “¿Cuánto le toca a cada una?” “¿Qué fracción es 3 entre 4?” “¿Y si 2 personas comparten 3?”
}
# $part $name
at-home-part-of-part = { $part ->
    [needs] Una hoja de papel y un color.
    [does] Doble la hoja a la mitad y coloreen una mitad. Dóblela al otro lado en 3 partes. { $name } busca 2/3 de la mitad con color.
   *[says] “¿Cuántas partes hay en total?” “¿Cuánto es 2/3 de 1/2?” “¿Es más o menos que 1/2?”
}
# $part $name
at-home-quarter-cups = { $part ->
    [needs] Una medida de 1/4 de taza, un plato hondo y arroz.
    [does] { $name } dice cuántas medidas de 1/4 hacen 2 tazas. Después échenlas y miren.
   *[says] “¿Cuántos cuartos hay en 1?” “¿Cuántos hay en 2?” “3 personas comparten 1/2 pan. ¿Cuánto le toca a cada una?”
}

## Decimales
# $part $name
at-home-decimal-coins = { $part ->
    [needs] 9 monedas de 10 centavos, 9 de 1 y papel.
    [does] Una moneda de 10 es un décimo de dólar. Una de 1 es un centésimo. Ponga 4 de 10 y 7 de 1. { $name } escribe 0.47.
   *[says] “¿Cuántos décimos hay?” “¿Cuántos centésimos?” “¿Cómo escribes 5 centavos?”
}
# $part $name
at-home-decimal-compare = { $part ->
    [needs] 9 monedas de 10 centavos, 9 de 1 y papel.
    [does] Escriba 0.4 y 0.35. { $name } dice cuál es más. Después pónganlos con monedas.
   *[says] “¿Cuál es más? ¿Cómo lo sabes?” “¿0.5 es igual a 0.50?” “¿0.08 es más que 0.3?”
}
# $part $name
at-home-ten-times = { $part ->
    [needs] Papel y un anuncio de tienda con precios.
    [does] Busquen un precio como 0.25. { $name } dice cuánto cuestan 10, y cuánto cuestan 100.
   *[says] “¿Cuánto cuestan 10?” “¿En qué lugar está ahora el 2?” “¿Cuánto es un décimo de 0.25?”
}
# $part $name
at-home-receipt = { $part ->
    [needs] Papel y un anuncio de tienda con precios.
    [does] Elijan dos precios. { $name } los escribe punto bajo punto y los suma. Después busquen el cambio de 20 dólares.
   *[says] “¿Como cuánto va a ser?” “¿Qué va debajo de qué?” “¿Cuánto nos devuelven?”
}
# $part $name
at-home-price-times = { $part ->
    [needs] Papel y un anuncio de tienda con precios.
    [does] Elijan un precio. { $name } busca cuánto cuestan 3. Después 4 personas pagan lo mismo cada una.
   *[says] “¿Como cuánto es?” “¿Cuánto es 3 por 1.25?” “4 personas pagan 2.40. ¿Cuánto paga cada una?”
}

## Medición, tiempo, dinero, datos, figuras
# $part $name
at-home-hands = { $part ->
    [needs] Una lata, una manzana, dos cucharas y dos tazas.
    [does] { $name } toma una cosa en cada mano. Pongan las cucharas lado a lado. Pasen agua de una taza a la otra.
   *[says] “¿Cuál pesa más?” “¿Cuál es más larga?” “¿En qué taza cabe más?”
}
# $part $name
at-home-string-order = { $part ->
    [needs] Un hilo.
    [does] Corte el hilo tan largo como la altura de una silla. { $name } lo pone junto a una mesa y junto a una puerta.
   *[says] “¿La puerta es más alta que el hilo?” “Entonces, ¿es más alta que la silla?” “¿Cuál es la más baja?”
}
# $part $name
at-home-spoons-long = { $part ->
    [needs] 8 cucharas iguales y una toalla.
    [does] { $name } pone las cucharas en fila junto a la toalla, punta con punta. No dejen espacios.
   *[says] “¿Cuántas cucharas mide?” “¿Todas se tocan?” “¿Y si las cucharas fueran más cortas?”
}
# $part $name
at-home-ruler = { $part ->
    [needs] Una regla, un tenedor y un libro.
    [does] { $name } mide el tenedor y el libro. Después ponga el tenedor en el 2 y no en el 0.
   *[says] “¿Dónde empieza? ¿Dónde termina?” “¿Cuánto mide?” “¿Ahora es más largo?”
}
# $part $name
at-home-string-story = { $part ->
    [needs] Un hilo, una regla y tijeras.
    [does] Corte un hilo de 30 pulgadas. { $name } corta 12 pulgadas y dice cuánto mide lo demás. Después mídanlo.
   *[says] “¿Cuánto queda?” “¿Cómo lo sabes?” “¿Cuánto miden los dos pedazos en total?”
}
# $part $name
at-home-clock-half = { $part ->
    [needs] Un reloj de manecillas.
    [does] Ponga las 4:00 y luego las 4:30. { $name } lee la hora. Miren dónde está la manecilla corta.
   *[says] “¿Dónde está la manecilla larga?” “¿La corta está en el 4 o ya pasó?” “¿Qué hora es?”
}
# $part $name
at-home-clock-five = { $part ->
    [needs] Un reloj de manecillas.
    [does] Ponga una hora. { $name } cuenta de 5 en 5 desde el 12 hasta la manecilla larga. Después lee la hora.
   *[says] “Cuenta de 5 en 5 hasta la larga”. “¿Qué hora marca la corta?” “¿Es a.m. o p.m.?”
}
# $part $name
at-home-how-long = { $part ->
    [needs] Un reloj.
    [does] Diga a qué hora empieza algo. { $name } busca cuánto falta: primero hasta la hora en punto, y luego lo demás.
   *[says] “Son las 4:50. Comemos a las 5:30. ¿Cuánto falta?” “¿Cuántos minutos faltan para las 5:00?” “¿Y hasta las 5:30?”
}
# $part $name
at-home-sort = { $part ->
    [needs] Calcetines o juguetes de 2 o 3 clases.
    [does] { $name } los pone en filas por clase. Cuenten cada fila.
   *[says] “¿Qué fila tiene más?” “¿Cuántos más hay en esta fila?” “¿Cuántos hay en total?”
}
# $part $name
at-home-picture-graph = { $part ->
    [needs] Papel y lápiz.
    [does] Cuenten las sillas, las tazas y las lámparas de la casa. { $name } dibuja un punto por cada 2.
   *[says] “¿Cuántas cosas son un punto?” “¿Cómo dibujas 7?” “¿Cuántas tazas más que sillas hay?”
}
# $part $name
at-home-coins = { $part ->
    [needs] Monedas de 25, de 10, de 5 y de 1 centavo.
    [does] { $name } empieza con las monedas que más valen y sigue contando. Después formen 40 centavos de dos maneras.
   *[says] “Empieza con las de 25”. “¿Cuánto va?” “¿Puedes formar 40 centavos de otra manera?”
}
# $part $name
at-home-labels = { $part ->
    [needs] Cuatro cajas de comida que digan los gramos (g).
    [does] { $name } toma dos y dice cuál cree que pesa más. Después lean los gramos. Pongan las cuatro en orden.
   *[says] “¿Cuál pesa más?” “¿Cuántos gramos son?” “¿Cuántos gramos más son?”
}
# $part $name
at-home-cover = { $part ->
    [needs] Cuadritos de papel iguales y un libro.
    [does] { $name } cubre el libro con cuadritos en filas. No dejen espacios.
   *[says] “¿Cuántos cuadritos hay en una fila?” “¿Cuántas filas hay?” “¿Cuántos cuadritos cubren el libro?”
}
# $part $name
at-home-around = { $part ->
    [needs] Una regla y un libro.
    [does] { $name } mide cada lado del libro y suma los cuatro lados. Después prueben con una hoja de papel.
   *[says] “¿Cuánto mide toda la orilla?” “¿Qué lados son iguales?” “¿Cuál tiene la orilla más larga?”
}
# $part $name
at-home-boxes = { $part ->
    [needs] 24 bloques o cubos de azúcar iguales.
    [does] { $name } arma una capa: 3 filas con 4 en cada una. Después pongan otra capa encima.
   *[says] “¿Cuántos hay en una capa?” “¿Cuántas capas hay?” “¿Cuántos cubos son en total?”
}
# $part $name
at-home-feet = { $part ->
    [needs] Una regla o una cinta de medir.
    [does] Midan una mesa en pies. { $name } busca cuántas pulgadas son. Después pasen 3 horas a minutos.
   *[says] “Un pie tiene 12 pulgadas. ¿Cuántas pulgadas son 3 pies?” “¿Hay más pulgadas o más pies? ¿Por qué?”
}
# $part $name
at-home-door = { $part ->
    [needs] Una puerta y una hoja de papel.
    [does] La esquina del papel mide 90 grados. { $name } abre la puerta hasta ahí, y después hasta la mitad.
   *[says] “¿Esto es más o menos de 90 grados?” “¿Cuánto es la mitad de 90?” “45 y 45 más. ¿Cuánto es?”
}
# $part $name
at-home-treasure = { $part ->
    [needs] Dos hojas de papel y lápices.
    [does] Cada quien dibuja una cuadrícula de 0 a 6 y esconde un tesoro en un punto. Usted y { $name } se turnan para adivinarlo.
   *[says] “¿Cuánto a la derecha?” “¿Cuánto hacia arriba?” “¿(3, 5) es lo mismo que (5, 3)?”
}
