### Historias de longitudes, en el orden de sus números en `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-length = { $frame ->
    [1] Amina tiene una cinta de { $first } centímetros. Le une otra de { $second } centímetros. ¿Cuánto mide ahora?
    [2] Mateo camina { $first } metros hasta el pozo. Luego camina { $second } metros a la escuela. ¿Cuánto camina?
    [3] Un camino mide { $first } pies. Le agregan { $second } pies más. ¿Cuánto mide ahora el camino?
    [4] Linh pone dos tablas una tras otra. Miden { $first } pulgadas y { $second } pulgadas. ¿Hasta dónde llegan?
    [5] Una planta de frijol medía { $first } centímetros. Creció { $second } centímetros. ¿Cuánto mide ahora?
    [6] Kofi tiene { $spare } años. Nada { $first } metros y descansa. Luego nada { $second } metros. ¿Cuánto nada?
    [7] Una culebra azul mide { $first } pulgadas. Mide { $second } pulgadas menos que una verde. ¿Cuánto mide la verde?
    [8] Yara corta { $first } centímetros de un hilo. Le quedan { $second } centímetros. ¿Cuánto medía el hilo?
    [9] Una tienda vendió { $first } metros de cuerda. Quedan { $second } metros. ¿Cuánto medía la cuerda?
    [10] Nuestro tobogán mide { $first } pies. Mide { $second } pies menos que el del parque. ¿Cuánto mide el del parque?
    [11] Una enredadera perdió { $first } pulgadas por el frío. Quedan { $second } pulgadas. ¿Cuánto medía antes?
    [12] La muñeca de Noor mide { $first } centímetros. Mide { $second } centímetros menos que la de Sana. ¿Cuánto mide la de Sana?
    [13] El hilo de una cometa perdió { $first } pies en un árbol. Quedan { $second } pies. ¿Cuánto medía antes?
    [14] Paolo corrió { $first } metros. Corrió { $second } metros menos que Mei. ¿Cuánto corrió Mei?
    [15] Una cinta mide { $second } centímetros. Ana corta { $first } centímetros. ¿Cuánto mide el resto?
    [16] La cuerda de Ravi mide { $first } pulgadas. La de Ben mide { $second } pulgadas. ¿Cuánto más larga es la de Ben?
    [17] Aiyana camina { $second } metros en total. La primera parte mide { $first } metros. ¿Cuánto mide el resto?
    [18] Un bote rojo mide { $second } pies. Un bote blanco mide { $first } pies. ¿Cuánto más corto es el blanco?
    [19] Dos hilos miden { $second } centímetros en total. Uno mide { $first } centímetros. ¿Cuánto mide el otro?
    [20] Una enredadera medía { $first } pulgadas. Creció más. Ahora mide { $second } pulgadas. ¿Cuánto creció?
    [21] El sendero mide { $second } metros. Tomás caminó { $first } metros antes de comer. ¿Cuánto le falta por caminar?
    [22] Mina hace dos cadenas en { $spare } días. Miden { $first } centímetros y { $second } centímetros. ¿Cuánto más larga es una?
    [23] Dos cercas miden { $second } pies en total. La vieja mide { $first } pies. ¿Cuánto mide la nueva?
    [24] Una tabla mide { $second } pulgadas. Papá le corta { $first } pulgadas. ¿Cuánto mide la tabla después?
    [25] Zoe lanzó una pelota a { $second } metros. Omar la lanzó a { $first } metros. ¿Cuánto más lejos la lanzó Zoe?
    [26] Hana teje { $first } centímetros de una bufanda. Va a medir { $second } centímetros en total. ¿Cuánto falta?
    [27] Una manguera mide { $second } pies. { $first } pies están bajo el porche. ¿Cuánto se ve?
    [28] Una planta creció { $first } centímetros más en mayo. Ahora mide { $second } centímetros. ¿Cuánto medía antes?
    [29] El cinturón de Leila mide { $second } pulgadas. Mide { $first } pulgadas más que el de Joy. ¿Cuánto mide el de Joy?
    [30] El roble mide { $second } pies. Mide { $first } pies más que el pino. ¿Cuánto mide el pino?
    [31] Jun corrió un rato y luego { $first } metros más. Corrió { $second } metros en total. ¿Cuánto corrió primero?
    [32] Eva saltó { $second } centímetros. Son { $first } centímetros más que Ty. ¿Cuánto saltó Ty?
    [33] Gus corta en dos un hilo de { $second } pulgadas. Un pedazo mide { $first } pulgadas. ¿Cuánto mide el otro?
    [34] Kim agrega { $first } pies de vía de juguete. Ahora la vía mide { $second } pies en total. ¿Cuánto medía antes?
    [35] El puente nuevo mide { $second } metros. Mide { $first } metros más que el viejo. ¿Cuánto mide el puente viejo?
    [36] En el salón { $spare }, la repisa mide { $second } centímetros. Mide { $first } centímetros más que la mesa. ¿Cuánto mide la mesa?
    [37] Dos cinturones miden { $second } pulgadas en total. El de Sara mide { $first } pulgadas. ¿Cuánto mide el de Lupe?
    [38] La cuerda de Sam mide { $second } pies. La de Ida mide { $first } pies menos. ¿Cuánto mide la de Ida?
    [39] Un túnel va a medir { $second } metros. Faltan { $first } metros. ¿Cuánto está hecho?
   *[40] La trenza de Omi creció { $first } centímetros. Ahora mide { $second } centímetros en total. ¿Cuánto medía antes?
}
