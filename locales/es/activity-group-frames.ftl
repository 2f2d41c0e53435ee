### Historias de grupos iguales, arreglos y veces, como `story-join`.

# $frame $first $second $spare
story-groups = { $frame ->
    [1] { $first } niños tienen { $second } globos cada uno. ¿Cuántos globos tienen?
    [2] Una camioneta tiene { $second } asientos. { $first } camionetas van llenas. ¿Cuántos niños van en ellas?
    [3] Noor lee { $second } páginas cada noche. ¿Cuántas páginas lee en { $first } noches?
    [4] Hay { $first } nidos con { $second } huevos en cada uno. ¿Cuántos huevos hay?
    [5] Kofi compra { $first } bolsas. Cada bolsa tiene { $second } limas. ¿Cuántas limas compra?
    [6] Cada una de { $first } arañas tiene { $second } moscas en su red. ¿Cuántas moscas hay?
    [7] Mei hace { $first } pulseras con { $second } cuentas cada una. Mei tiene { $spare } años. ¿Cuántas cuentas necesita?
    [8] Una canción tiene { $first } estrofas. Cada estrofa tiene { $second } versos. ¿Cuántos versos tiene la canción?
    [9] Diego corre { $second } vueltas al día. ¿Cuántas vueltas corre en { $first } días?
    [10] Un boleto cuesta { $second } dólares. Amina compra { $first } boletos. ¿Cuántos dólares paga?
    [11] Llegan { $first } equipos. A cada equipo le quedan { $second } jugadores. ¿Cuántos jugadores hay?
    [12] El autobús hace { $first } viajes. Lleva { $second } personas en cada viaje. ¿Cuántas personas lleva?
    [13] { $first } mesas tienen { $second } patas cada una. ¿Cuántas patas tienen las mesas?
    [14] Ana le dio { $second } timbres a cada una de { $first } amigas. ¿Cuántos timbres regaló?
    [15] { $first } amigos reparten { $second } uvas en total, todos lo mismo. ¿Cuántas uvas recibe cada uno?
    [16] Se reparten { $second } crayones en total en { $first } vasos iguales. ¿Cuántos van en un vaso?
    [17] Linh tiene { $second } fotos en total. Pone las mismas en cada una de { $first } hojas. ¿Cuántas hay por hoja?
    [18] { $first } caballos comen { $second } manzanas en total, todos lo mismo. ¿Cuántas come un caballo?
    [19] { $first } niños juntos encuentran { $second } conchas, todos lo mismo. ¿Cuántas encontró cada uno?
    [20] Cortan una cuerda de { $second } pies en total en { $first } partes iguales. ¿Cuántos pies mide una parte?
    [21] Omar paga { $second } dólares en total por { $first } carritos. ¿Cuántos dólares cuesta un carrito?
    [22] En { $spare } días, { $first } gallinas pusieron { $second } huevos en total. Todas pusieron lo mismo. ¿Cuántos puso cada una?
    [23] El abuelo siembra { $second } bulbos en { $first } macetas, igual en cada una. ¿Cuántos hay en una maceta?
    [24] El entrenador forma { $first } equipos iguales con { $second } niños. ¿Cuántos niños hay en un equipo?
    [25] { $second } libros llenan { $first } repisas iguales. ¿Cuántos libros hay en una repisa?
    [26] En { $first } semanas Zoe ahorra { $second } dólares en total, siempre lo mismo. ¿Cuántos dólares son por semana?
    [27] { $first } perros reciben { $second } premios en total, todos lo mismo. ¿Cuántos recibe cada perro?
    [28] Ravi tiene { $second } galletas en total. Pone { $first } en cada bolsa. ¿Cuántas bolsas llena?
    [29] { $second } ruedas en total se ponen en carretas de { $first } ruedas. ¿Cuántas carretas hay?
    [30] Sara tiene { $second } cuentas en total. Un anillo lleva { $first }. ¿Cuántos anillos puede hacer?
    [31] { $second } niños juntos pasean en lanchas. En cada lancha caben { $first }. ¿Cuántas lanchas llenan?
    [32] Hugo camina { $first } millas al día. Caminó { $second } millas en total. ¿Cuántos días caminó?
    [33] Un juego cuesta { $first } monedas. Lupe tiene { $second } en total. ¿Cuántos juegos puede jugar?
    [34] La clase tiene { $second } sillas en total. Están en grupos de { $first }. ¿Cuántos grupos hay?
    [35] Mamá tiene { $second } tazas de arroz. Una olla lleva { $first } tazas. ¿Cuántas ollas puede cocinar?
    [36] { $second } pájaros vuelan en grupos de { $first }. Son las { $spare }. ¿Cuántos grupos hay?
    [37] Fátima dobla { $second } camisas. Hace montones de { $first }. ¿Cuántos montones hace?
    [38] Eli tiene { $second } pulgadas de listón. Un moño lleva { $first }. ¿Cuántos moños puede hacer?
    [39] En una carpa duermen { $first } personas. { $second } personas acampan. ¿Cuántas carpas necesitan?
   *[40] El panadero vende panes en paquetes de { $first }. Hoy vendió { $second } panes en total. ¿Cuántos paquetes fueron?
}
# $frame $first $second $spare
story-array = { $frame ->
    [1] Un huerto tiene { $first } filas de frijol. Cada fila tiene { $second } plantas. ¿Cuántas plantas hay?
    [2] Las sillas están en { $first } filas de { $second }. ¿Cuántas sillas hay?
    [3] Un molde tiene { $first } filas con { $second } huecos cada una. ¿Cuántos panquecitos caben?
    [4] Cantan { $first } filas de niños. En cada fila hay { $second }. ¿Cuántos niños cantan?
    [5] Una hoja tiene { $first } filas de { $second } timbres. ¿Cuántos timbres hay en la hoja?
    [6] La ventana tiene { $first } filas de { $second } vidrios. ¿Cuántos vidrios tiene la ventana?
    [7] Yusuf pone { $first } filas de { $second } losetas junto a { $spare } árboles. ¿Cuántas losetas pone?
    [8] Una caja tiene { $first } filas con lugar para { $second } huevos. ¿Cuántos huevos caben?
    [9] Una banda marcha en { $first } filas de { $second }. ¿Cuántas personas marchan?
    [10] Ada pone { $first } filas de { $second } tarjetas. ¿Cuántas tarjetas hay en la mesa?
    [11] En una pared hay { $first } filas de { $second } dibujos. ¿Cuántos dibujos hay?
    [12] El estacionamiento tiene { $first } filas de { $second } carros. ¿Cuántos carros hay?
    [13] Una colcha tiene { $first } filas de { $second } cuadros. ¿Cuántos cuadros tiene?
    [14] Una granjera planta { $first } filas de { $second } árboles. ¿Cuántos árboles planta?
    [15] { $second } mesas en total están en { $first } filas iguales. ¿Cuántas mesas hay en una fila?
    [16] Inés tiene { $second } fotos en total. Las cuelga en { $first } filas iguales. ¿Cuántas hay por fila?
    [17] Una barra de chocolate tiene { $second } trozos en total en { $first } filas. ¿Cuántos hay en una fila?
    [18] El coro tiene { $second } personas en total. Forman { $first } filas iguales. ¿Cuántas hay en una fila?
    [19] { $second } macetas en total se ponen en { $first } filas iguales. ¿Cuántas hay en una fila?
    [20] Una bandeja tiene { $second } panes en total en { $first } filas. ¿Cuántos panes hay en una fila?
    [21] Tariq forma { $second } carritos en total en { $first } filas. ¿Cuántos hay en una fila?
    [22] { $spare } campesinos plantan { $second } vides en total en { $first } filas. ¿Cuántas hay en una fila?
    [23] Una repisa tiene { $second } frascos en { $first } filas iguales. ¿Cuántos frascos hay en una fila?
    [24] { $second } personas llenan { $first } filas de asientos. ¿Cuántas hay en una fila?
    [25] Un piso tiene { $second } losetas en { $first } filas. ¿Cuántas losetas hay en una fila?
    [26] El calendario muestra { $second } días en { $first } filas llenas. ¿Cuántos días hay en una fila?
    [27] Una caja de pinturas tiene { $second } colores en { $first } filas. ¿Cuántos hay en una fila?
    [28] { $second } niños en total se forman en filas de { $first }. ¿Cuántas filas hay?
    [29] Leila tiene { $second } semillas en total. Siembra { $first } en cada fila. ¿Cuántas filas siembra?
    [30] { $second } calcomanías en total están en filas de { $first }. ¿Cuántas filas hay?
    [31] Chen pone { $second } cartas en total. Cada fila tiene { $first }. ¿Cuántas filas pone?
    [32] La sala tiene { $second } asientos en total, { $first } en cada fila. ¿Cuántas filas hay?
    [33] { $second } ladrillos en total forman filas de { $first }. ¿Cuántas filas tiene el muro?
    [34] Salma cose { $second } botones en total en filas de { $first }. ¿Cuántas filas cose?
    [35] Una caja tiene { $second } naranjas en filas de { $first }. ¿Cuántas filas hay?
    [36] { $second } luces cuelgan en filas de { $first } en { $spare } árboles. ¿Cuántas filas de luces hay?
    [37] { $second } soldados marchan en filas de { $first }. ¿Cuántas filas pasan?
    [38] Kai para { $second } fichas de dominó en filas de { $first }. ¿Cuántas filas para?
    [39] El gimnasio tiene { $second } tapetes en filas de { $first }. ¿Cuántas filas de tapetes hay?
   *[40] Una hoja tiene { $second } palabras en total. Cada línea tiene { $first }. ¿Cuántas líneas hay?
}
# $frame $first $second $spare
story-area = { $frame ->
    [1] Un tapete mide { $first } pies de ancho y { $second } pies de largo. ¿Cuántos pies cuadrados cubre?
    [2] Un jardín mide { $first } metros de ancho y { $second } metros de largo. ¿Cuál es su área en metros cuadrados?
    [3] Un cartel mide { $first } pies de alto y { $second } pies de ancho. ¿Cuántos pies cuadrados mide?
    [4] Amina pinta una pared de { $first } por { $second } metros. ¿Cuántos metros cuadrados pinta?
    [5] Un arenero mide { $first } pies por { $second } pies. ¿Cuál es su área en pies cuadrados?
    [6] La cobija de Mateo mide { $first } pies por { $second } pies. ¿Cuál es su área en pies cuadrados?
    [7] Linh tiene { $spare } años. Su cuarto mide { $first } metros de ancho y { $second } de largo. ¿Cuál es su área en metros cuadrados?
    [8] Una mesa mide { $first } pies de ancho y { $second } pies de largo. ¿Cuál es su área en pies cuadrados?
    [9] Una tarjeta mide { $first } pulgadas de alto y { $second } de ancho. ¿Cuántas pulgadas cuadradas mide?
    [10] El escenario mide { $first } metros de fondo y { $second } de ancho. ¿Cuál es su área en metros cuadrados?
    [11] Kofi corta el pasto de { $first } metros por { $second } metros. ¿Cuántos metros cuadrados corta?
    [12] Una ventana mide { $first } pies de alto y { $second } pies de ancho. ¿Cuántos pies cuadrados de vidrio son?
    [13] Un campo mide { $first } metros de ancho y { $second } metros de largo. ¿Cuál es su área en metros cuadrados?
    [14] Un timbre mide { $first } centímetros de alto y { $second } de ancho. ¿Cuál es su área en centímetros cuadrados?
    [15] Un tapete cubre { $second } pies cuadrados en total. Mide { $first } pies de ancho. ¿Cuántos pies mide de largo?
    [16] Un jardín tiene { $second } metros cuadrados en total. Un lado mide { $first } metros. ¿Cuántos metros mide el otro lado?
    [17] Yara pinta { $second } pies cuadrados en total. La pared mide { $first } pies de alto. ¿Cuántos pies mide de largo?
    [18] Un piso tiene { $second } metros cuadrados en total. Mide { $first } metros de ancho. ¿Cuántos metros mide de largo?
    [19] Una alberca cubre { $second } metros cuadrados en total. Mide { $first } metros de ancho. ¿Cuántos metros mide de largo?
    [20] La colcha de Dev tiene { $second } pies cuadrados en total. Mide { $first } pies de ancho. ¿Cuántos pies mide de largo?
    [21] Un patio tiene { $second } pies cuadrados en total. Un lado mide { $first } pies. ¿Cuántos pies mide el otro lado?
    [22] { $spare } niños limpian { $second } metros cuadrados en total. El terreno mide { $first } metros de ancho. ¿Cuántos metros mide de largo?
    [23] Una manta cubre { $second } pies cuadrados. Mide { $first } pies de alto. ¿Cuántos pies mide de largo?
    [24] Un escritorio cubre { $second } pies cuadrados. Mide { $first } pies de fondo. ¿Cuántos pies mide de ancho?
    [25] Una foto tiene { $second } pulgadas cuadradas. Mide { $first } pulgadas de alto. ¿Cuántas pulgadas mide de ancho?
    [26] Una carpa cubre { $second } metros cuadrados. Mide { $first } metros de ancho. ¿Cuántos metros mide de largo?
    [27] Una repisa tiene { $second } pies cuadrados. Mide { $first } pies de fondo. ¿Cuántos pies mide de largo?
    [28] Una estera tiene { $second } pies cuadrados en total. Mide { $first } pies de largo. ¿Cuántos pies mide de ancho?
    [29] Noor siembra { $second } metros cuadrados en total. El terreno mide { $first } metros de largo. ¿Cuántos metros mide de ancho?
    [30] Un techo tiene { $second } metros cuadrados en total. Mide { $first } metros de largo. ¿Cuántos metros mide de ancho?
    [31] Un camino cubre { $second } metros cuadrados en total. Mide { $first } metros de largo. ¿Cuántos metros mide de ancho?
    [32] Ravi pone losetas en { $second } pies cuadrados en total. El piso mide { $first } pies de largo. ¿Cuántos pies mide de ancho?
    [33] Un letrero tiene { $second } pies cuadrados en total. Mide { $first } pies de ancho. ¿Cuántos pies mide de alto?
    [34] Una toalla tiene { $second } pies cuadrados en total. Mide { $first } pies de largo. ¿Cuántos pies mide de ancho?
    [35] Una puerta cubre { $second } pies cuadrados. Mide { $first } pies de alto. ¿Cuántos pies mide de ancho?
    [36] En el salón { $spare } un pizarrón tiene { $second } pies cuadrados. Mide { $first } pies de largo. ¿Cuántos pies mide de alto?
    [37] Una página tiene { $second } pulgadas cuadradas. Mide { $first } pulgadas de alto. ¿Cuántas pulgadas mide de ancho?
    [38] Una pista de baile tiene { $second } metros cuadrados. Mide { $first } metros de largo. ¿Cuántos metros mide de ancho?
    [39] Una bandera cubre { $second } pies cuadrados. Mide { $first } pies de largo. ¿Cuántos pies mide de alto?
   *[40] Salma cose { $second } pies cuadrados en total. La tela mide { $first } pies de largo. ¿Cuántos pies mide de ancho?
}
# $frame $first $second $spare
story-times = { $frame ->
    [1] Ben tiene { $second } conchas. Lily tiene { $first } veces tantas conchas como Ben. ¿Cuántas conchas tiene Lily?
    [2] Un gato pesa { $second } libras. Un perro pesa { $first } veces lo que pesa el gato. ¿Cuántas libras pesa el perro?
    [3] En la olla chica caben { $second } tazas. En la grande cabe { $first } veces esa cantidad. ¿Cuántas tazas caben en la grande?
    [4] Amara dio { $second } vueltas a la pista. Kofi dio { $first } veces tantas vueltas como ella. ¿Cuántas vueltas dio Kofi?
    [5] Una pera cuesta { $second } pesos. Un melón cuesta { $first } veces lo que cuesta la pera. ¿Cuántos pesos cuesta el melón?
    [6] Una planta medía { $second } pies de alto. Ahora mide { $first } veces esa altura. ¿Cuántos pies mide ahora?
    [7] Yusuf tiene { $second } años y su prima, { $spare }. Su tío tiene { $first } veces la edad de Yusuf. ¿Cuántos años tiene su tío?
    [8] Llevamos { $second } goles. El otro equipo lleva { $first } veces tantos goles como nosotros. ¿Cuántos goles lleva el otro equipo?
    [9] Un zorro comió { $second } ciruelas. Un oso comió { $first } veces tantas ciruelas como el zorro. ¿Cuántas ciruelas comió el oso?
    [10] La casa tiene { $second } escalones. La torre tiene { $first } veces tantos escalones como la casa. ¿Cuántos escalones tiene la torre?
    [11] Jin conoce { $second } juegos. Pia conoce { $first } veces tantos juegos como Jin. ¿Cuántos juegos conoce Pia?
    [12] En autobús tardo { $second } minutos. A pie tardo { $first } veces ese tiempo. ¿Cuántos minutos tardo a pie?
    [13] El lunes llovió { $second } horas. El viernes llovió { $first } veces ese tiempo. ¿Cuántas horas llovió el viernes?
    [14] El collar rojo tiene { $second } cuentas. El azul tiene { $first } veces tantas cuentas como el rojo. ¿Cuántas cuentas tiene el azul?
    [15] Rosa tiene { $second } tarjetas, { $first } veces tantas como Sam. ¿Cuántas tarjetas tiene Sam?
    [16] El roble mide { $second } pies de alto. Mide { $first } veces lo que mide la caseta. ¿Cuántos pies mide la caseta?
    [17] Papá tiene { $second } años. Tiene { $first } veces la edad de Tess. ¿Cuántos años tiene Tess?
    [18] Omar vendió { $second } cometas, { $first } veces tantas como Ed. ¿Cuántas cometas vendió Ed?
    [19] La bolsa cuesta { $second } dólares. Cuesta { $first } veces lo que cuesta la gorra. ¿Cuántos dólares cuesta la gorra?
    [20] Una cabra come { $second } libras de heno. Come { $first } veces lo que come un cordero. ¿Cuántas libras come el cordero?
    [21] El lago mide { $second } millas de largo. Mide { $first } veces lo que mide la laguna. ¿Cuántas millas mide la laguna?
    [22] Leo tiene { $spare } plumas. Linh juntó { $second } monedas, { $first } veces tantas como Leo. ¿Cuántas monedas juntó Leo?
    [23] La caja roja tiene { $second } tapas, { $first } veces tantas como la azul. ¿Cuántas tapas tiene la azul?
    [24] Zara nadó { $second } vueltas, { $first } veces tantas como Gina. ¿Cuántas vueltas nadó Gina?
    [25] Un tren tiene { $second } vagones, { $first } veces tantos como el tranvía. ¿Cuántos vagones tiene el tranvía?
    [26] Este año cortamos { $second } higos, { $first } veces tantos como el año pasado. ¿Cuántos higos cortamos el año pasado?
    [27] Un halcón voló { $second } millas. Voló { $first } veces lo que voló un pato. ¿Cuántas millas voló el pato?
    [28] Mei tiene { $first } broches. Ana tiene { $second } broches. ¿Cuántas veces tantos broches como Mei tiene Ana?
    [29] El cachorro pesa { $first } libras. Su mamá pesa { $second } libras. ¿Cuántas veces el peso del cachorro pesa su mamá?
    [30] Un gorro cuesta { $first } dólares. Un abrigo cuesta { $second } dólares. ¿Cuántas veces el precio del gorro cuesta el abrigo?
    [31] La cuerda corta mide { $first } pies. La larga mide { $second } pies. ¿Cuántas veces el largo de la corta mide la larga?
    [32] Finn leyó { $first } libros. Uma leyó { $second } libros. ¿Cuántas veces tantos libros como Finn leyó Uma?
    [33] Una gallina tiene { $first } pollitos. La granja tiene { $second } pollitos. ¿Cuántas veces tantos pollitos como la gallina tiene la granja?
    [34] Isa tiene { $first } años. Su abuela tiene { $second } años. ¿Cuántas veces la edad de Isa tiene su abuela?
    [35] En la camioneta caben { $first } niños. En el autobús caben { $second } niños. ¿Cuántas veces tantos niños caben en el autobús?
    [36] Raj hizo { $first } pasteles en { $spare } horas. Gus hizo { $second } pasteles. ¿Cuántas veces tantos pasteles como Raj hizo Gus?
    [37] La loma está a { $first } millas. El mar está a { $second } millas. ¿A cuántas veces la distancia de la loma está el mar?
    [38] Bo hizo { $first } burbujas. Suki hizo { $second } burbujas. ¿Cuántas veces tantas burbujas como Bo hizo Suki?
    [39] La canción corta dura { $first } minutos. La larga dura { $second } minutos. ¿Cuántas veces el tiempo de la corta dura la larga?
   *[40] El hormiguero tenía { $first } hormigas. Ahora tiene { $second } hormigas. ¿Cuántas veces tantas hormigas como antes hay ahora?
}
