### Historias de dos pasos, en el orden de sus números en `src/activities/step_frames.rs`.

# $frame $first $second $third $spare
story-steps = { $frame ->
    [1] Amara tiene { $first } cuentas. Encuentra { $second } más y luego regala { $third }. ¿Cuántas cuentas tiene ahora?
    [2] En un autobús van { $first } niños. En una parada suben { $second } y bajan { $third }. ¿Cuántos niños van ahora?
    [3] Linh corta { $first } ciruelas y { $second } peras. Vende { $third } de sus frutas. ¿Con cuántas frutas se queda?
    [4] Kofi tiene { $first } tarjetas. Pierde { $second } y gana { $third }. ¿Cuántas tarjetas tiene ahora?
    [5] La tienda tiene { $first } cometas. Vende { $second } y le llegan { $third } nuevas. ¿Cuántas cometas tiene entonces?
    [6] Mei tiene { $first } calcomanías. Le da { $second } a Ana y { $third } a Ben. ¿Con cuántas se queda?
    [7] { $first } pájaros están en un cable. Primero vuelan { $second } y luego vuelan { $third }. ¿Cuántos siguen ahí?
    [8] Diego lee { $first } páginas, luego { $second } páginas y en la noche { $third }. ¿Cuántas páginas lee?
    [9] Noor tiene { $spare } años. Tiene { $first } conchas y encuentra { $second }. Luego se rompen { $third }. ¿Cuántas están enteras?
    [10] Una granja tiene { $first } cabras. Nacen { $second } más. Todas menos { $third } van al cerro. ¿Cuántas van al cerro?
    [11] Dos cajas tienen { $first } y { $second } crayones. En total hay { $third } rotos. ¿Cuántos no están rotos?
    [12] Ravi tenía { $first } monedas. Gastó { $second } y le quedan algunas. Papá le da { $third }. ¿Cuántas tiene?
    [13] Un equipo tenía { $first } pelotas y perdió { $second }. La maestra compra { $third }. ¿Cuántas pelotas tiene?
    [14] Sana hizo { $first } ollas el lunes y { $second } más el viernes. Se rompen { $third }. ¿Cuántas están enteras?
    [15] Tomás tiene { $first } pesos. A las { $spare } paga { $second } por pan y { $third } por leche. ¿Con cuántos pesos se queda?
    [16] Hay { $first } hojas en una rama. { $second } son amarillas y { $third } son rojas. Las otras son verdes. ¿Cuántas son verdes?
    [17] { $first } niños juegan. { $second } se van y llegan { $third } nuevos. ¿Cuántos niños juegan ahora?
    [18] La abuela hornea { $first } panes dulces y { $second } salados. Comemos { $third }. ¿Cuántos panes hay ahora?
    [19] Quedan { $first } uvas en un tazón y { $second } en una taza. En un plato hay { $third }. ¿Cuántas uvas hay?
    [20] Zoe tenía { $first } broches y vendió { $second }. Su tía le manda { $third }. ¿Cuántos broches tiene ahora?
    [21] En un tren van { $first } personas. Suben { $second } y bajan algunas. Ahora van { $third }. ¿Cuántas bajaron?
    [22] Omar tiene { $first } canicas y le dan { $second } más. Regala algunas. Ahora tiene { $third }. ¿Cuántas regaló?
    [23] Ida y Jo tienen { $first } y { $second } higos. Juntas comen algunos. Ahora hay { $third }. ¿Cuántos comieron?
    [24] Una panadera hace { $first } panes y luego { $second }. Vende algunos. Ahora hay { $third } en la tienda. ¿Cuántos vendió?
    [25] Lupe tenía { $first } sellos y regaló { $second }. Luego le dieron más. Ahora tiene { $third }. ¿Cuántos le dieron?
    [26] { $first } patos nadan. Se van { $second } y luego llegan más. Ahora nadan { $third } en total. ¿Cuántos llegaron?
    [27] Eva tiene { $spare } años. Tenía { $first } plumas, perdió { $second } y compró otras. Ahora tiene { $third }. ¿Cuántas compró?
    [28] Jun tenía unos clavos. Compró { $first } y usó { $second }. Ahora tiene { $third }. ¿Cuántos tenía antes?
    [29] Había unos niños en el gimnasio. Entraron { $first } más y salieron { $second }. Ahora hay { $third }. ¿Cuántos había antes?
    [30] Había unos huevos. Las gallinas pusieron { $first } y sacamos { $second }. Ahora hay { $third }. ¿Cuántos había al principio?
    [31] Nia tenía unas monedas. Perdió { $first } y encontró { $second }. Ahora tiene { $third }. ¿Cuántas tenía antes?
    [32] Una tienda tenía unas gorras. Vendió { $first } y recibió { $second }. Ahora tiene { $third }. ¿Cuántas tenía antes?
    [33] Rosa tiene { $first } cuentas. Sam tiene { $second } menos que Rosa. ¿Cuántas cuentas tienen los dos?
    [34] El autobús rojo tiene { $first } asientos. El azul tiene { $second } menos. ¿Cuántos asientos tienen los dos?
    [35] Paolo tiene { $first } conchas. Mina tiene { $second } más que Paolo. ¿Cuántas conchas tienen los dos?
    [36] Esta semana plantamos { $first } árboles. La semana pasada plantamos { $second } más que esta. ¿Cuántos árboles hay?
    [37] Ana tiene { $first } broches rojos y { $second } azules. Bo tiene { $third } broches. ¿Cuántos broches más tiene Bo?
    [38] En la clase hay { $first } niñas y { $second } niños. El autobús tiene { $third } asientos. ¿Cuántos asientos más que niños hay?
    [39] Dev hizo { $first } puntos y luego { $second }. Kim hizo { $third } en total. ¿Cuántos puntos más hizo Kim?
   *[40] A las { $spare } vimos { $first } búhos y { $second } murciélagos. Luego vimos { $third } polillas. ¿Cuántas polillas más vimos?
}
