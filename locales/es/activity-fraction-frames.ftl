### Historias de fracciones, en el orden de sus números en `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-fraction = { $frame ->
    [1] Mei camina { $first } de milla a la escuela. Luego camina { $second } de milla. ¿Cuánto camina?
    [2] Yusuf cocina { $first } de taza de frijoles. Agrega { $second } de taza de maíz. ¿Cuánto es?
    [3] Ana lee { $first } de hora. Después de comer lee { $second } de hora. ¿Cuánto tiempo lee?
    [4] Una bolsa tiene { $first } de libra de arroz. Kofi le echa { $second } de libra. ¿Cuánto pesa el arroz?
    [5] Linh tiene { $first } de yarda de cinta. Le ata { $second } de yarda. ¿Cuánto mide ahora?
    [6] Sara tiene { $spare } años. Trota { $first } de milla y camina { $second } de milla. ¿Cuánto avanza?
    [7] El lunes llovió { $first } de pulgada. El martes llovió { $second } de pulgada. ¿Cuánto llovió?
    [8] Una tienda vendió { $first } de yarda de tela. Queda { $second } de yarda. ¿Cuánta tela había?
    [9] Ravi bebió { $first } de litro de agua. Le queda { $second } de litro. ¿Cuánta agua tenía?
    [10] Zoe corrió { $first } de milla. Corrió { $second } de milla menos que Sam. ¿Cuánto corrió Sam?
    [11] Un perrito pesa { $first } de libra. Pesa { $second } de libra menos que su hermano. ¿Cuánto pesa su hermano?
    [12] El tanque perdió { $first } de galón. Queda { $second } de galón. ¿Cuánto tenía?
    [13] La planta de Mateo creció { $first } de pulgada. Creció { $second } de pulgada menos que la de Noor. ¿Cuánto creció la de Noor?
    [14] La abuela usó { $first } de taza de harina. Le queda { $second } de taza. ¿Cuánta harina tenía?
    [15] Jun quiere caminar { $second } de milla. Ya caminó { $first } de milla. ¿Cuánto le falta?
    [16] Aiyana tiene { $first } de taza de leche. Necesita { $second } de taza en total. ¿Cuánto más necesita?
    [17] Paolo corrió { $first } de milla. Mina corrió { $second } de milla. ¿Cuánto más corrió Mina?
    [18] Una jarra tiene { $second } de galón. Papá saca { $first } de galón. ¿Cuánto se queda en la jarra?
    [19] Dos bolsas pesan { $second } de libra en total. Una pesa { $first } de libra. ¿Cuánto pesa la otra?
    [20] Llovió { $first } de pulgada. Luego llovió más. En total cayó { $second } de pulgada. ¿Cuánto cayó después?
    [21] Una tabla mide { $second } de yarda. Eva corta { $first } de yarda. ¿Cuánto mide el resto?
    [22] { $spare } niños caminan { $second } de milla en total. Descansan después de { $first } de milla. ¿Cuánto mide la otra parte?
    [23] Leila toca música { $second } de hora en total. Toca el tambor { $first } de hora. ¿Cuánto tiempo toca la flauta?
    [24] Ben tiene { $second } de libra de barro. Usa { $first } de libra para un plato. ¿Cuánto barro tiene todavía?
    [25] Dos cuerdas miden { $second } de yarda en total. La roja mide { $first } de yarda. ¿Cuánto mide la azul?
    [26] En el vaso de Lupe cabe { $first } de litro. En su botella cabe { $second } de litro. ¿Cuánto más cabe en la botella?
    [27] El camino mide { $second } de milla. { $first } de milla tiene asfalto. ¿Cuánto no tiene asfalto?
    [28] Una planta creció { $first } de pie más. Ahora mide { $second } de pie. ¿Cuánto medía antes?
    [29] Amina camina { $second } de milla. Camina { $first } de milla más que Ty. ¿Cuánto camina Ty?
    [30] Hana echó { $first } de taza de agua a la olla. En total hay { $second } de taza. ¿Cuánto había antes?
    [31] Un melón pesa { $second } de libra. Pesa { $first } de libra más que un mango. ¿Cuánto pesa el mango?
    [32] Gus trabajó { $second } de hora en total. Trabajó { $first } de hora en casa. ¿Cuánto trabajó en la escuela?
    [33] Un hilo de { $second } de yarda se corta en dos. Un pedazo mide { $first } de yarda. ¿Cuánto mide el otro?
    [34] Kim echó { $first } de litro más en una lata. Ahora hay { $second } de litro. ¿Cuánto había antes?
    [35] El vaso alto tiene { $second } de taza de jugo. Tiene { $first } de taza más que el bajo. ¿Cuánto tiene el bajo?
    [36] Ida tiene { $spare } años. Saltó { $second } de yarda. Saltó { $first } de yarda más que Joy. ¿Cuánto saltó Joy?
    [37] Dos caracoles avanzan { $second } de pie en total. El lento avanza { $first } de pie. ¿Cuánto avanza el rápido?
    [38] Sam durmió { $second } de hora. Omi durmió { $first } de hora menos. ¿Cuánto durmió Omi?
    [39] Yara necesita { $second } de libra de nueces. Le falta { $first } de libra. ¿Cuánto tiene?
   *[40] La cinta mide { $second } de yarda en total. La parte de Tariq mide { $first } de yarda. ¿Cuánto mide la de Nia?
}
