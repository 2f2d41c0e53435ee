# Sumas hasta 100 por decenas y unidades.

# $case $first $second $sum $ones $tens
add-tens = { $case ->
    [ask-blocks] Tienes { $first }. Junta los otros { $second }. ¿Cuántos hay en total?
    [strategy-blocks] Junta unidades con unidades. Si hay diez, cámbialas por una decena.
    [not-yet-blocks] Primero pon el otro número en el tablero.
    [ones-blocks] Ponemos { $ones } con las unidades.
    [trade-blocks] Hay diez unidades. Las cambiamos por una decena.
    [tens-blocks] Ponemos { $tens } con las decenas.
    [praise-blocks] Juntaste unidades con unidades y decenas con decenas. Es { $sum }.
    [ask-sticks] Aquí están { $first } y { $second }. Encierra diez unidades. ¿Cuánto hay en total?
    [strategy-sticks] Diez unidades son una decena. Enciérralas. Luego cuenta decenas y unidades.
    [not-yet-sticks] Primero encierra diez unidades.
    [ring-sticks] Encerramos diez unidades. Son una decena.
    [praise-sticks] Formaste una decena con diez unidades. Hay { $sum } en total.
    [ask-line] Empieza en { $first }. Salta { $second } en total. ¿A qué número llegas?
    [strategy-line] Primero salta las decenas. Luego salta a la decena que sigue, y desde ahí.
    [not-yet-line] Primero haz tus saltos.
    [praise-line] Saltaste por decenas y unidades. Llegas a { $sum }.
    [ask-columns] ¿Cuánto es { $first } más { $second }?
    [strategy-columns] Primero suma las unidades. Si forman una decena, llévala a las decenas.
    [not-yet-columns] Primero escribe debajo de las unidades y de las decenas.
    [praise-columns] Sumaste las unidades, las decenas y la decena que formaste. Es { $sum }.
    [ask-card] ¿Cuánto es { $first } más { $second }?
    [strategy-card] Junta unidades con unidades y decenas con decenas. ¿Se forma una decena?
    [praise-card] Juntaste unidades con unidades y decenas con decenas. Es { $sum }.
    [again] Tienes { $first } cosas. Te dan { $second } más. ¿Cuántas son?
   *[write] { $first } más { $second } es { $sum }.
}
# $ones $more
add-tens-question-ten = ¿{ $ones } más { $more } es diez o más?
add-tens-question-which = Sumamos { $second }. ¿Cuáles cambian?
# $by $landing
add-tens-jump = Saltamos { $by }. Llegamos a { $landing }.
# $ones $more $both $write
add-tens-column-ones = { $ones } más { $more } es { $both }. Escribimos { $write } y llevamos una decena.
# $tens $more $all
add-tens-column-tens = { $tens } más { $more } y una decena más es { $all }. Lo escribimos debajo de las decenas.

add-no-carry = { $part ->
    [name] Pierde la decena que forman las unidades
    [does] Suma cada columna y escribe un solo dígito: 28 + 35 da 53.
    [why] En cada columna solo cabe un dígito, y la decena no se ve en ninguna parte.
    [next] Junten los bloques de los dos números. Pregunte cuántas unidades hay y a dónde van diez de ellas.
    [feedback] Las unidades formaron una decena. ¿A dónde se fue?
   *[question] ¿Cuántas unidades hay en total? ¿Qué hiciste con diez de ellas?
}
add-write-both = { $part ->
    [name] Escribe la suma completa de cada columna
    [does] Escribe 13 debajo de las unidades y 5 debajo de las decenas: 28 + 35 da 513.
    [why] Cada columna está bien sumada y se escribe tal como salió.
    [next] Armen los dos números con bloques y pregunte si todos juntos pueden ser más de quinientos.
    [feedback] En cada columna va un solo dígito. Diez unidades pasan a las decenas.
   *[question] Tienes diez unidades o más. ¿Por qué las puedes cambiar?
}
add-wrong-digit = { $part ->
    [name] Escribe la decena y lleva las unidades
    [does] De 13 unidades escribe el 1 y lleva el 3: 28 + 35 da 81.
    [why] Sabe que un dígito se escribe y otro se lleva. No sabe cuál es cuál.
    [next] Cambien diez unidades por una decena con bloques. Pregunte qué se queda con las unidades y escriban solo eso.
    [feedback] Mira otra vez las unidades. ¿Qué queda cuando sacas una decena?
   *[question] ¿Qué dígito cuenta decenas aquí y cuál cuenta unidades?
}
add-carry-always = { $part ->
    [name] Lleva una decena aunque no la haya
    [does] Siempre suma uno a las decenas: 46 + 3 da 59.
    [why] El 1 pequeño ya es parte de cómo se hacen las sumas.
    [next] Mezcle sumas que forman una decena con otras que no. Clasifíquenlas antes de resolver.
    [feedback] Mira las unidades. ¿Forman una decena?
   *[question] ¿De dónde viene esa decena de más?
}
add-left-align = { $part ->
    [name] Suma el dígito solo a las decenas
    [does] Escribe los números desde la izquierda: 46 + 3 lo resuelve como 46 + 30.
    [why] Las palabras se escriben desde la izquierda, y los números también.
    [next] Pongan los dos números con bloques. Pregunte de qué tipo son los bloques del segundo número.
    [feedback] El segundo número son unidades, no decenas. Ponlo con las unidades.
   *[question] ¿Este dígito son decenas o unidades? ¿Con cuáles va?
}
add-digit-reused = { $part ->
    [name] Suma el dígito solo a las unidades y a las decenas
    [does] Suma 3 a cada dígito: 46 + 3 da 79.
    [why] Cada columna tiene un número arriba y parece que le falta pareja.
    [next] Pongan 4 barras y 6 cubos, y luego 3 cubos más. Pregunte si algo les pasó a las barras.
    [feedback] Sumaste ese número dos veces. Ponlo solo con las unidades.
   *[question] ¿Cuántos llegaron? ¿También llegaron decenas?
}
add-all-digits = { $part ->
    [name] Suma todos los dígitos
    [does] Suma cada dígito como unidades: 28 + 35 es 2 + 8 + 3 + 5.
    [why] Cada dígito es un número que conoce, y sumar es juntar todo.
    [next] Armen uno de los números con bloques. Pregunte si la suma puede ser menos de lo que ya hay.
    [feedback] Algunos de esos dígitos son decenas. Suma decenas con decenas y unidades con unidades.
   *[question] ¿Tu respuesta es más o menos que el número del principio?
}
