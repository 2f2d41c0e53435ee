### Historias de dinero, en el orden de sus números en `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-money = { $frame ->
    [1] Amina tiene { $first } centavos. Su tía le da { $second } centavos. ¿Cuántos centavos tiene ahora?
    [2] Un lápiz cuesta { $first } centavos. Un borrador cuesta { $second } centavos. ¿Cuántos centavos pagas por los dos?
    [3] Mateo ahorra { $first } dólares en mayo. Ahorra { $second } dólares en junio. ¿Cuántos dólares ahorra?
    [4] Linh paga { $first } dólares por una cometa y { $second } por hilo. ¿Cuántos dólares paga?
    [5] Un bolsillo tiene { $first } centavos. El otro bolsillo tiene { $second } centavos. ¿Cuántos centavos hay en los bolsillos?
    [6] Kofi tiene { $spare } años. Gana { $first } dólares por barrer y { $second } dólares por hornear. ¿Cuántos dólares gana?
    [7] Un mango cuesta { $first } centavos. Cuesta { $second } centavos menos que una papaya. ¿Cuántos centavos cuesta la papaya?
    [8] Yara gasta { $first } centavos. Le quedan { $second } centavos. ¿Cuántos centavos tenía al principio?
    [9] Dev le da { $first } dólares a su hermana. Le quedan { $second } dólares. ¿Cuántos dólares tenía antes?
    [10] La gorra azul cuesta { $first } dólares. Cuesta { $second } dólares menos que la roja. ¿Cuántos dólares cuesta la gorra roja?
    [11] Omi perdió { $first } centavos. En su monedero hay { $second } centavos. ¿Cuántos centavos tenía antes?
    [12] Noor tiene { $first } centavos. Tiene { $second } centavos menos que Sana. ¿Cuántos centavos tiene Sana?
    [13] Nuestra clase gastó { $first } dólares en pintura. Nos quedan { $second } dólares. ¿Cuántos dólares teníamos?
    [14] Paolo pagó { $first } dólares. Pagó { $second } dólares menos que Mei. ¿Cuántos dólares pagó Mei?
    [15] Ana tiene { $second } centavos. Compra una cinta de { $first } centavos. ¿Con cuántos centavos se queda?
    [16] Ravi tiene { $first } centavos. Ben tiene { $second } centavos. ¿Cuántos centavos más tiene Ben?
    [17] Aiyana necesita { $second } dólares en total. Tiene { $first } dólares. ¿Cuántos dólares le faltan?
    [18] Un tambor cuesta { $second } dólares. Una flauta cuesta { $first } dólares. ¿Cuántos dólares menos cuesta la flauta?
    [19] Una pluma y una regla cuestan { $second } centavos en total. La pluma cuesta { $first } centavos. ¿Cuántos centavos cuesta la regla?
    [20] Tala tenía { $first } centavos. Encontró más. Ahora tiene { $second } centavos. ¿Cuántos centavos encontró?
    [21] Un juego cuesta { $second } dólares. Tomás ya pagó { $first } dólares. ¿Cuántos dólares le falta pagar?
    [22] Mina trabaja { $spare } días. Gana { $second } dólares, y Leo gana { $first } dólares. ¿Cuántos dólares más gana Mina?
    [23] Los dos frascos tienen { $second } centavos en total. El chico tiene { $first } centavos. ¿Cuántos centavos tiene el grande?
    [24] El abuelo tiene { $second } dólares. Le da { $first } dólares a Zoe. ¿Cuántos dólares tiene después?
    [25] Una pelota amarilla cuesta { $second } centavos. Una verde cuesta { $first } centavos. ¿Cuántos centavos más cuesta la amarilla?
    [26] Hana ahorró { $first } dólares. Quiere { $second } dólares en total. ¿Cuántos dólares le faltan?
    [27] Un boleto cuesta { $second } dólares. Con un cupón Joy ahorra { $first } dólares. ¿Cuántos dólares paga?
    [28] Papá le dio { $first } centavos más a Eva. Ahora ella tiene { $second } centavos. ¿Cuántos centavos tenía antes?
    [29] Leila tiene { $second } dólares. Tiene { $first } dólares más que Gus. ¿Cuántos dólares tiene Gus?
    [30] La bolsa grande cuesta { $second } centavos. Cuesta { $first } centavos más que la chica. ¿Cuántos centavos cuesta la chica?
    [31] Jun ganó unos dólares y luego { $first } dólares más. Ganó { $second } dólares en total. ¿Cuántos dólares ganó primero?
    [32] Ty pagó { $second } centavos. Pagó { $first } centavos más que Kim. ¿Cuántos centavos pagó Kim?
    [33] Sam pone { $second } centavos en dos cajas. Una caja recibe { $first } centavos. ¿Cuántos centavos recibe la otra?
    [34] Ida ahorra { $first } dólares más. Ahora tiene { $second } dólares. ¿Cuántos dólares tenía antes?
    [35] El libro nuevo cuesta { $second } dólares. Cuesta { $first } dólares más que el viejo. ¿Cuántos dólares cuesta el viejo?
    [36] El día { $spare } una taza cuesta { $second } dólares. Cuesta { $first } dólares más que un plato. ¿Cuántos dólares cuesta el plato?
    [37] Dos estampillas cuestan { $second } centavos juntas. La primera cuesta { $first } centavos. ¿Cuántos centavos cuesta la segunda?
    [38] Rosa tiene { $second } centavos. Abu tiene { $first } centavos menos. ¿Cuántos centavos tiene Abu?
    [39] El equipo necesita { $second } dólares. Todavía debe juntar { $first } dólares. ¿Cuántos dólares tiene?
   *[40] La abuela le dio { $first } centavos más a Lupe. Lupe tiene { $second } centavos ahora. ¿Cuántos centavos tenía antes?
}
# $case $known $other $whole
money-stories = { $case ->
    [write-plus] { $known } y { $other } son { $whole }.
    [write-minus] { $whole } menos { $known } es { $other }.
    [praise-plus] Juntaste dos cantidades: { $whole }.
   *[praise-minus] Viste que falta una parte: { $other }.
}
