### Historias con todas las operaciones, en el orden de sus números en `src/activities/mixed_frames.rs` y `src/activities/rest_frames.rs`.

# $frame $first $second $third
story-mixed = { $frame ->
    [1] Amara llena { $first } cajas con { $second } tazas cada una. Al lado hay { $third } tazas. ¿Cuántas tazas hay?
    [2] Kofi compra { $first } paquetes de { $second } tarjetas. Su tía le da { $third } tarjetas. ¿Cuántas tarjetas recibe?
    [3] Linh llena { $first } bandejas con { $second } panes cada una. En la mesa quedan { $third } panes. ¿Cuántos panes hay?
    [4] Diego vendió { $first } bolsas de { $second } ciruelas. También vendió { $third } ciruelas sueltas. ¿Cuántas ciruelas son?
    [5] Sana tiene { $first } bolsas de { $second } cuentas. Perdió otras { $third } cuentas. ¿Cuántas cuentas tenía antes?
    [6] Ravi tiene { $first } cajas de { $second } plumas. { $third } de las plumas están secas. ¿Cuántas plumas todavía escriben?
    [7] { $first } camionetas llevan a { $second } niños cada una. { $third } niños se van temprano. ¿Cuántos niños siguen ahí?
    [8] Mei pone { $first } filas de { $second } losetas. Solo tiene { $third } losetas. ¿Cuántas losetas más necesita?
    [9] Omar llena { $first } estantes con { $second } libros cada uno. En total { $third } son viejos. ¿Cuántos no son viejos?
    [10] Ida y Jo llenan { $first } bolsas de { $second } higos. Se comen { $third } higos juntas. ¿Cuántos higos hay ahora?
    [11] Rosa tiene { $first } pesos. Compra { $second } cuadernos de { $third } pesos cada uno. ¿Con cuántos pesos se queda?
    [12] Una granja tiene { $first } huevos. Llena { $second } cajas con { $third } huevos cada una. ¿Cuántos huevos están fuera?
    [13] Zoe quiere { $first } conchas. Durante { $second } días encuentra { $third } cada día. ¿Cuántas conchas más necesita?
    [14] Una sala tiene { $first } asientos. Ahí se sientan juntas { $second } clases de { $third } niños. ¿Cuántos asientos están libres?
    [15] Se reparten { $first } uvas entre { $second } niños por igual. Ana se come { $third } de su parte. ¿Con cuántas se queda?
    [16] Se reparten { $first } nueces entre { $second } niños por igual. Jun se come { $third } en total. ¿Con cuántas se queda?
    [17] Se ponen { $first } cuentas en { $second } cajas iguales. Eva y Ana usan juntas { $third } de una caja. ¿Cuántas hay ahora en esa caja?
    [18] Se reparten { $first } cuentas entre { $second } niños por igual. Nia luego encuentra { $third } más. ¿Cuántas cuentas tiene Nia?
    [19] Se ponen { $first } ciruelas en { $second } tazones iguales. En uno quedaron { $third } de ayer. ¿Cuántas hay ahora en ese tazón?
    [20] Paolo corta { $first } rosas y { $second } lirios. Cada ramo lleva { $third } flores. ¿Cuántos ramos hace?
    [21] Una clase tiene { $first } niñas y { $second } niños. Forman equipos de { $third }. ¿Cuántos equipos hay?
    [22] Ana tiene { $first } fotos y Rosa tiene { $second }. Ponen juntas { $third } en cada página. ¿Cuántas páginas llenan?
    [23] Hiro hornea { $first } panes chicos y { $second } grandes. Cada bolsa lleva { $third } panes. ¿Cuántas bolsas son en total?
    [24] Mina tiene { $first } pesos y ahorra { $second }. Con los otros compra gorras de { $third } pesos. ¿Cuántas gorras compra?
    [25] Una panadera tiene { $first } huevos. Se rompen { $second }. Cada pastel lleva { $third } huevos. ¿Cuántos pasteles hace en total?
   *[26] { $first } niños y { $second } adultos suben a botes. En cada bote lleno van { $third } personas. ¿Cuántos botes llenan?
}
# $frame $total $each
story-rest = { $frame ->
    [1] { $total } niños viajan en camionetas. En cada camioneta caben { $each } niños. ¿Cuántas camionetas necesitan?
    [2] Aisha tiene { $total } fotos. En una página de su álbum caben { $each }. ¿Cuántas páginas necesita para todas?
    [3] Hay { $total } tazas para cajas de { $each }. Hay que guardar cada taza. ¿Cuántas cajas son en total?
    [4] Luis mueve { $total } losetas. Lleva { $each } en cada viaje y nunca más. ¿Cuántos viajes tiene que hacer?
    [5] Quedan { $total } vasos por lavar. En la tina caben { $each } a la vez. ¿Cuántas tinas de vasos son?
    [6] { $total } personas cruzan juntas un río. En un bote caben { $each } personas. ¿Cuántos botes necesitan?
    [7] Sofía tiene que leer { $total } páginas. Lee { $each } páginas por día. ¿Cuántos días necesita?
    [8] Una panadera tiene { $total } panes. En una bolsa llena van { $each }. ¿Cuántas bolsas llenas puede hacer?
    [9] Yusuf tiene { $total } dólares. Un boleto cuesta { $each } dólares. ¿Cuántos boletos puede comprar?
    [10] Inés tiene { $total } cuentas y no recibe más. Un collar lleva { $each } cuentas. ¿Cuántos collares puede terminar?
    [11] Tariq tiene { $total } ruedas. Un carrito lleva { $each } ruedas. ¿Cuántos carritos puede terminar en total?
    [12] A Keiko le quedan { $total } centavos. Una calcomanía cuesta { $each } centavos. ¿Cuántas calcomanías puede comprar?
    [13] { $total } niños quieren jugar. Un equipo debe tener { $each } jugadores. ¿Cuántos equipos completos hay?
    [14] Chidi pone { $total } manzanas en bolsas llenas de { $each }. ¿Cuántas manzanas están fuera de las bolsas?
    [15] { $total } niños forman equipos de { $each }. Los demás anotan los puntos. ¿Cuántos niños anotan los puntos?
    [16] Elena guarda { $total } plumas en cajas llenas de { $each }. ¿Cuántas plumas quedan al final?
    [17] Hassan ata { $total } palos en grupos de { $each }. ¿Cuántos palos le quedan sin atar?
    [18] Marco lee { $total } páginas, { $each } cada día completo. ¿Cuántas páginas más hay para el último día?
   *[19] Una cinta mide { $total } pulgadas. Lola corta pedazos de { $each } pulgadas. ¿Cuántas pulgadas no usa?
}
