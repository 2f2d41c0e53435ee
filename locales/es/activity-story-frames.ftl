### Historias de suma y resta, en el orden de sus números en `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-join = { $frame ->
    [1] Amara tiene { $first } conchas. Encuentra { $second } más en la playa. ¿Cuántas conchas tiene ahora?
    [2] { $first } patos nadan en la laguna. Llegan { $second } patos. ¿Cuántos patos nadan ahora?
    [3] Mateo corta { $first } limones. Su hermana pone { $second } limones en su canasta. ¿Cuántos limones hay en ella?
    [4] En el autobús van { $first } niños. En la parada suben { $second }. ¿Cuántos niños van ahora?
    [5] Linh hace { $first } grullas de papel hoy. Mañana hace { $second }. ¿Cuántas grullas hace?
    [6] Yusuf lee { $first } páginas antes de cenar. Después lee { $second }. ¿Cuántas páginas lee?
    [7] La sopa tiene { $first } zanahorias. La abuela le echa { $second }. ¿Cuántas zanahorias tiene la sopa ahora?
    [8] Noor tiene { $spare } años. Tenía { $first } calcomanías. Su amiga le dio { $second }. ¿Cuántas calcomanías tiene ahora?
    [9] { $first } ranas están en un tronco. { $second } ranas saltan al tronco. ¿Cuántas ranas hay ahora?
    [10] Kofi hace un muro con { $first } bloques. Pone { $second } bloques encima. ¿Cuántos bloques tiene el muro?
    [11] En mayo llovió { $first } días. En junio llovió { $second }. ¿Cuántos días llovió?
    [12] Mei dejó { $first } vasos en la mesa. Papá dejó { $second } vasos ahí. ¿Cuántos vasos hay en la mesa?
    [13] Diego perdió { $first } dientes el año pasado. Este año perdió { $second }. ¿Cuántos dientes perdió?
    [14] La tienda vendió { $first } cometas en la mañana. Vendió { $second } en la tarde. ¿Cuántas cometas vendió?
    [15] Ana tiene { $first } cuentas. Su tía le da más. Ahora tiene { $second }. ¿Cuántas cuentas le dio?
    [16] { $first } niños juegan a la pelota. Llegan unas niñas. Ahora juegan { $second } en total. ¿Cuántas niñas llegaron?
    [17] Ravi tenía { $first } monedas. Encontró más bajo su cama. Ahora tiene { $second }. ¿Cuántas encontró?
    [18] Una gallina puso { $first } huevos. Luego puso más. Ahora hay { $second }. ¿Cuántos huevos puso después?
    [19] El equipo de Sofía tiene { $first } puntos. Anota más y llega a { $second }. ¿Cuántos puntos fueron nuevos?
    [20] Hay { $first } carros en el lote. Llegan más carros. Entonces hay { $second }. ¿Cuántos carros llegaron?
    [21] Omar sembró { $first } frijoles. A los { $spare } días sembró más. En total sembró { $second }. ¿Cuántos sembró después?
    [22] Zoe colgó { $first } farolitos. Su papá colgó más. Ahora brillan { $second }. ¿Cuántos farolitos colgó su papá?
    [23] Aiyana tiene { $first } plumas en una caja. Pone plumas hasta que hay { $second }. ¿Cuántas plumas puso?
    [24] El panadero tiene { $first } panes. Hornea más. Ahora tiene { $second } panes. ¿Cuántos panes horneó?
    [25] { $first } hormigas van en fila. Vienen más. Ahora van { $second } en total. ¿Cuántas hormigas vinieron?
    [26] Leila sabía { $first } canciones. Su abuelo le enseñó más. Ahora sabe { $second }. ¿Cuántas le enseñó?
    [27] Un tren tenía { $first } vagones. Le pusieron más. Ahora tiene { $second }. ¿Cuántos vagones le pusieron?
    [28] Mina tenía unas peras. Le dieron { $first } más. Ahora tiene { $second }. ¿Cuántas peras tenía antes?
    [29] Unos pájaros estaban en un cable. Llegaron { $first } más. Entonces eran { $second }. ¿Cuántos había antes?
    [30] Pablo tenía unas tarjetas. Ganó { $first }. Ahora tiene { $second } en total. ¿Cuántas tenía al principio?
    [31] Había unas carpas junto al lago. Pusieron { $first } más. Ahora hay { $second }. ¿Cuántas carpas había antes?
    [32] Ama tenía unas bolas de lana. La abuela le dio { $first } más. Ahora tiene { $second }. ¿Cuántas tenía antes?
    [33] Unos niños estaban en el gimnasio. Llegaron { $first } más en { $spare } filas. Ahora hay { $second }. ¿Cuántos había antes?
    [34] Tomás tenía unas semillas. Compró { $first } más. En total tiene { $second }. ¿Cuántas tenía antes?
    [35] Unos gatos duermen en el patio. Llegan { $first }. Ahora duermen { $second }. ¿Cuántos gatos dormían antes?
    [36] Hana dibujó unas estrellas. Luego dibujó { $first } más. Su hoja tiene { $second }. ¿Cuántas dibujó antes?
    [37] El zoológico tenía unos pingüinos. Nacieron { $first }. Ahora tiene { $second }. ¿Cuántos pingüinos tenía antes?
    [38] La cubeta de Sam tenía unos cangrejos. Atrapó { $first } más. Ahora hay { $second }. ¿Cuántos había antes?
    [39] Mamá puso unos platos. Inés puso { $first } más. Ahora hay { $second } platos. ¿Cuántos puso mamá?
   *[40] Un librero tenía unos libros. La clase puso { $first } más. Ahora tiene { $second }. ¿Cuántos libros tenía antes?
}
# $frame $first $second $spare
story-separate = { $frame ->
    [1] Amir tiene { $first } uvas. Se come { $second }. ¿Cuántas uvas le quedan?
    [2] { $first } cuervos están en un árbol. Se van { $second }. ¿Cuántos cuervos hay ahora?
    [3] Rosa tiene { $first } pesos en total. Gasta { $second } en la feria. ¿Cuántos pesos tiene entonces?
    [4] { $first } velas están prendidas en el pastel. Kwame apaga { $second }. ¿Cuántas velas siguen prendidas?
    [5] Jun hace { $first } empanaditas. Su familia come { $second }. ¿Cuántas empanaditas quedan en el plato?
    [6] La biblioteca tenía { $first } mapas. Prestó { $second }. ¿Cuántos mapas hay todavía?
    [7] Fátima tiene { $first } plumones de { $spare } colores. Se secan { $second }. ¿Cuántos plumones pintan todavía?
    [8] Un granjero tiene { $first } cabras. Vende { $second }. ¿Cuántas cabras conserva?
    [9] Lupe infló { $first } globos. Se reventaron { $second }. ¿Cuántos globos están enteros?
    [10] Hay { $first } personas en la alberca. Salen { $second } más de las que entran. ¿Cuántas hay ahora?
    [11] Ben y Sara cortan { $first } higos juntos. Le dan { $second } a un vecino. ¿Cuántos higos tienen ahora?
    [12] Tariq tiene { $first } tachuelas. Usa { $second } para colgar un cartel. ¿Cuántas le quedan?
    [13] Nina recibió { $first } tarjetas más que antes. Mandó { $second } de las nuevas. ¿Cuántas nuevas hay?
    [14] Había { $first } muñecos de nieve. El sol derritió { $second }. ¿Cuántos muñecos siguen de pie?
    [15] Eli tenía { $first } canicas. Le dio algunas a su hermano. Ahora tiene { $second }. ¿Cuántas le dio?
    [16] Había { $first } abejas en el rosal. Unas volaron a casa. Quedaron { $second }. ¿Cuántas volaron a casa?
    [17] Paloma tenía { $first } tortillas. Los invitados comieron unas. Quedaron { $second }. ¿Cuántas comieron?
    [18] Un autobús llevaba { $first } personas. Algunas bajaron. Quedaron { $second }. ¿Cuántas personas bajaron?
    [19] Dara tenía { $first } dólares. Compró un gorro. Ahora tiene { $second }. ¿Cuántos dólares costó el gorro?
    [20] El árbol tenía { $first } manzanas. { $spare } niños cortaron unas. Ahora hay { $second }. ¿Cuántas cortaron?
    [21] Chen tenía { $first } crayones. Unos se rompieron. { $second } están bien. ¿Cuántos crayones se rompieron?
    [22] Había { $first } peces en la pecera. Vendieron unos. Ahora nadan { $second }. ¿Cuántos peces vendieron?
    [23] Abena tenía { $first } metros de cuerda. Cortó una parte. Ahora tiene { $second }. ¿Cuántos metros cortó?
    [24] { $first } niños corrían. Unos pararon a descansar. { $second } siguieron. ¿Cuántos niños pararon?
    [25] Había { $first } galletas en el frasco. Papá tomó unas. Ahora hay { $second }. ¿Cuántas tomó papá?
    [26] Yara tenía { $first } camisas limpias. Unas se ensuciaron. { $second } siguen limpias. ¿Cuántas se ensuciaron?
    [27] Un payaso tenía { $first } pelotas. Se le cayeron unas. Todavía tiene { $second }. ¿Cuántas se le cayeron?
    [28] Ivy regaló { $first } muñecas. Le quedan { $second }. ¿Cuántas muñecas tenía antes?
    [29] Había unos gansos en el lago. Se fueron { $first }. Quedan { $second }. ¿Cuántos gansos había antes?
    [30] Hugo perdió { $first } gorras. Ahora le quedan { $second }. ¿Cuántas gorras tenía antes?
    [31] Mamá sacó { $first } huevos de la caja. Quedaron { $second }. ¿Cuántos huevos había antes?
    [32] { $first } niños se fueron del parque. Quedaron { $second }. ¿Cuántos niños había antes?
    [33] Salma comió { $first } dátiles. Quedan { $second } en la bolsa. ¿Cuántos dátiles había antes?
    [34] El viento se llevó { $first } hojas. Quedan { $second } en la rama. ¿Cuántas hojas había antes?
    [35] Andrés vendió { $first } vasos de limonada. Le quedan { $second }. ¿Cuántos vasos hizo?
    [36] { $first } plantas murieron de frío. Quedan { $second } en { $spare } macetas. ¿Cuántas plantas había antes?
    [37] Nia pagó { $first } dólares por una pelota. Le quedan { $second }. ¿Cuántos dólares tenía antes?
    [38] Los ratones comieron { $first } nueces. Quedan { $second }. ¿Cuántas nueces había antes?
    [39] Teo devolvió { $first } libros. Le quedan { $second } en casa. ¿Cuántos libros pidió prestados?
   *[40] Se rompieron { $first } tazas. Quedan { $second } en la repisa. ¿Cuántas tazas había antes?
}
# $frame $first $second $spare
story-parts = { $frame ->
    [1] En un florero hay { $first } rosas rojas y { $second } blancas. ¿Cuántas rosas hay en el florero?
    [2] Lin tiene { $first } listones largos y { $second } cortos. ¿Cuántos listones tiene?
    [3] { $first } vacas y { $second } ovejas comen en una loma. ¿Cuántos animales comen ahí?
    [4] Malik toca { $first } canciones en el tambor y { $second } en la flauta. ¿Cuántas canciones toca?
    [5] En el frutero hay { $first } ciruelas y { $second } duraznos. ¿Cuántas frutas hay?
    [6] { $first } niños van a pie a la escuela. { $second } van en autobús. ¿Cuántos niños son?
    [7] El abuelo hizo { $first } tamales de frijol y { $second } de elote. ¿Cuántos tamales hizo?
    [8] Hay { $first } camas en un cuarto y { $second } en el otro. ¿Cuántas camas hay?
    [9] Asha tiene { $first } pulseras de vidrio y { $second } de metal. Tiene { $spare } años. ¿Cuántas pulseras tiene?
    [10] { $first } barcos navegan y { $second } quedan en la bahía. ¿Cuántos barcos hay?
    [11] { $first } luces están apagadas y { $second } prendidas. ¿Cuántas luces tiene el pasillo?
    [12] Carlos escribió { $first } palabras con pluma y { $second } con lápiz. ¿Cuántas palabras escribió?
    [13] { $first } cachorros son negros y { $second } son cafés. ¿Cuántos cachorros hay?
    [14] { $first } sillas están ocupadas. { $second } están vacías. ¿Cuántas sillas hay en el salón?
    [15] Sami tiene { $second } peces en total. { $first } son dorados. Los demás son azules. ¿Cuántos son azules?
    [16] En la banda hay { $second } niños en total. { $first } tocan el tambor. Los demás cantan. ¿Cuántos cantan?
    [17] Mia y Ola tienen { $second } cometas juntas. { $first } son de Mia. ¿Cuántas cometas son de Ola?
    [18] Una caja tiene { $second } pelotas en total. { $first } son de futbol. Las demás son de tenis. ¿Cuántas son de tenis?
    [19] Jo hizo { $second } panqueques en total. { $first } llevan fresas. ¿Cuántos panqueques son sencillos?
    [20] En total { $second } niños juegan { $spare } juegos. { $first } corren. Los demás juegan ajedrez. ¿Cuántos juegan ajedrez?
    [21] Dos torres juntas tienen { $second } bloques. La roja tiene { $first }. ¿Cuántos bloques tiene la verde?
    [22] { $second } pájaros comen semillas. { $first } son gorriones. ¿Cuántos pájaros no son gorriones?
    [23] Priya horneó { $second } panecillos en total. { $first } son dulces. Los demás son salados. ¿Cuántos son salados?
    [24] Un cajón tiene { $second } calcetas. { $first } están limpias. ¿Cuántas calcetas hay que lavar?
    [25] El equipo ganó { $first } juegos. Jugó { $second } en total. ¿Cuántos juegos no ganó?
    [26] Los dos niños tienen { $second } carritos juntos. Ian tiene { $first }. ¿Cuántos carritos tiene Lamar?
    [27] Una colcha tiene { $second } cuadros. { $first } son lisos. ¿Cuántos cuadros tienen puntos?
    [28] Unos corderos son blancos y { $first } son negros. En total hay { $second }. ¿Cuántos son blancos?
    [29] Papá y Suki pescaron { $second } peces juntos. Suki pescó { $first }. ¿Cuántos peces pescó papá?
    [30] Algunas de las { $second } mesas del salón son nuevas. { $first } son viejas. ¿Cuántas mesas son nuevas?
    [31] En total hay { $second } tambores y campanas. { $first } son campanas. ¿Cuántos son tambores?
    [32] Lena tiene { $second } monedas en las dos manos. { $first } están en la izquierda. ¿Cuántas están en la derecha?
    [33] Unas hojas son rojas y { $first } son amarillas. Joy tiene { $second } en total. ¿Cuántas son rojas?
    [34] Dos bolsas juntas tienen { $second } limas. Una tiene { $first }. ¿Cuántas limas tiene la otra?
    [35] De { $second } niños, { $first } llevan botas. Los otros llevan zapatos. ¿Cuántos niños llevan zapatos?
    [36] Unas máscaras tienen cuernos y { $first } no. { $spare } niños hicieron { $second } en total. ¿Cuántas tienen cuernos?
    [37] Kai nadó en la mañana y { $first } vueltas al mediodía. Nadó { $second } en total. ¿Cuántas nadó en la mañana?
    [38] Un collar tiene { $second } cuentas en total. { $first } son de madera. Las demás son de barro. ¿Cuántas son de barro?
    [39] Ruth y Gus leyeron { $second } libros juntos. Gus leyó { $first }. ¿Cuántos libros leyó Ruth?
   *[40] Hay { $second } tazas en total. { $first } tienen leche. Las demás tienen té. ¿Cuántas tienen té?
}
# $frame $first $second $spare
story-compare = { $frame ->
    [1] Rosa está en el grado { $spare }. Tiene { $first } gatos. Bo tiene { $second }. ¿Cuántos gatos más tiene Bo?
    [2] El roble mide { $second } pies. El pino mide { $first } pies. ¿Cuántos pies más mide el roble?
    [3] Ada nadó { $first } vueltas y Lars nadó { $second }. ¿Cuántas vueltas más nadó Lars?
    [4] El lunes faltaron { $second } niños. El viernes faltaron { $first }. ¿Cuántos niños menos faltaron el viernes?
    [5] Zara tiene { $second } peines. Gina tiene { $first }. ¿Cuántos peines menos tiene Gina?
    [6] Hay { $second } niños, pero solo { $first } sillas. ¿Cuántas sillas más hacen falta?
    [7] Una araña atrapó { $second } moscas. Una rana atrapó { $first }. ¿Cuántas más atrapó la araña?
    [8] Emeka corrió { $first } millas esta semana. La otra semana corrió { $second }. ¿Cuántas millas menos son?
    [9] El equipo azul tiene { $second } puntos. El rojo tiene { $first }. ¿Por cuántos puntos gana el azul?
    [10] Una pluma cuesta { $first } dólares. Una mochila cuesta { $second }. ¿Cuántos dólares más cuesta la mochila?
    [11] Papá empaca { $second } tenedores y { $first } cucharas. ¿Cuántos tenedores más que cucharas hay?
    [12] Ming tiene { $first } años. Su primo tiene { $second }. ¿Cuántos años más tiene su primo?
    [13] Los niños vieron { $second } estrellas y { $first } aviones. Se durmieron a las { $spare }. ¿Cuántas estrellas más vieron?
    [14] Un frasco tiene { $first } aceitunas. El otro tiene { $second }. ¿Cuántas aceitunas más tiene?
    [15] Mei tiene { $first } broches. Yusuf tiene { $second } más que ella. ¿Cuántos broches tiene Yusuf?
    [16] Omi horneó { $first } pasteles. Son { $second } menos que los de Ed. ¿Cuántos pasteles horneó Ed?
    [17] El gato pesa { $first } libras. Pesa { $second } libras menos que el perro. ¿Cuántas libras pesa el perro?
    [18] Tess tiene { $first } mascotas. Raj tiene { $second } más que Tess. ¿Cuántas mascotas tiene Raj?
    [19] Un caracol avanzó { $first } pulgadas. Son { $second } menos que el gusano. ¿Cuántas pulgadas avanzó el gusano?
    [20] Leo tiene { $first } llaves. Tiene { $second } menos que Kim. ¿Cuántas llaves tiene Kim?
    [21] En esta camioneta caben { $first } personas. Caben { $second } menos que en el autobús. ¿Cuántas caben en el autobús?
    [22] Jin estuvo { $first } días en el campamento. Pia estuvo { $second } días más. ¿Cuántos días estuvo Pia?
    [23] En la clase hay { $first } niños. Hay { $second } niños menos que niñas. ¿Cuántas niñas hay?
    [24] Vera leyó { $first } libros en { $spare } semanas. Son { $second } menos que los de Ty. ¿Cuántos libros leyó Ty?
    [25] Brinqué { $first } veces. Mi hermana brincó { $second } veces más. ¿Cuántas veces brincó ella?
    [26] La pecera chica tiene { $first } peces. Tiene { $second } menos que la grande. ¿Cuántos tiene la grande?
    [27] Luz vendió { $first } boletos. Vendió { $second } menos que Ken. ¿Cuántos boletos vendió Ken?
    [28] Ali tiene { $second } gorras. Son { $first } más que las de Finn. ¿Cuántas gorras tiene Finn?
    [29] La vaca come { $second } cubetas de heno. Come { $first } más que la cabra. ¿Cuántas cubetas come la cabra?
    [30] Gia tiene { $second } sombreros. Uma tiene { $first } menos que Gia. ¿Cuántos sombreros tiene Uma?
    [31] Lin saltó { $second } pies. Fueron { $first } pies más que Abe. ¿Cuántos pies saltó Abe?
    [32] El autobús rojo lleva { $second } niños. Lleva { $first } más que el verde. ¿Cuántos lleva el verde?
    [33] Hoy hay { $second } grados. Hay { $first } grados más que anoche. ¿Cuántos grados había anoche?
    [34] La abuela teje { $second } gorros. Mona teje { $first } menos. ¿Cuántos gorros teje Mona?
    [35] Wes encontró { $second } piñas. Encontró { $first } más que Jada. ¿Cuántas encontró Jada?
    [36] La cuerda larga tiene { $second } nudos. La corta tiene { $first } menos. ¿Cuántos nudos tiene la corta?
    [37] Marco tiene { $second } insectos de juguete. Tiene { $first } más que Sue, de { $spare } años. ¿Cuántos tiene Sue?
    [38] Dev tomó { $second } vasos de agua. Son { $first } más que los de Isa. ¿Cuántos vasos tomó Isa?
    [39] Una bicicleta cuesta { $second } dólares. Cuesta { $first } dólares más que un patín. ¿Cuántos dólares cuesta el patín?
   *[40] Nuestra gallina puso { $second } huevos. La pata puso { $first } menos. ¿Cuántos huevos puso la pata?
}
