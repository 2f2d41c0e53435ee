import-not-ours = Este archivo no es de Tenfold o no está completo. No se cambió nada.
import-newer = Este archivo lo hizo una versión más nueva de Tenfold. Abra Tenfold una vez con internet e inténtelo de nuevo. No se cambió nada.
import-too-large = Este archivo es demasiado grande para ser el trabajo de una clase. No se cambió nada.

## The rules of the ladder, in the student form
rules-title = Reglas de la escalera
rules-note = Cámbielas solo si un niño necesita otros números.
rules-usual = Habitual
rules-value = Aquí
rules-number = Regla
rules-defaults = Volver a los números habituales
rule-block = Tareas de un bloque
rule-up = Respuestas correctas de un bloque para subir
rule-up-sittings = Sesiones que debe abarcar un bloque para subir
rule-down = Respuestas correctas de un bloque, o menos, con las que baja
rule-same-misconception = Incorrectas seguidas con el mismo error con las que baja
rule-falls = Caídas en la primera etapa hasta que se practica antes otra destreza necesaria
rule-mastery = Respuestas correctas en uno de los dos últimos bloques para el dominio
rule-probe = Tareas de un sondeo
rule-probe-days = Días seguidos con un sondeo perfecto para pasar directo a los números
rule-probes = Sondeos por destreza como máximo, 0 para ninguno
rule-retention = Tareas de una prueba de retención
rule-retention-pass = Respuestas correctas para pasar una prueba de retención
rule-retention-first = Días desde el dominio hasta la primera prueba de retención
rule-retention-second = Días desde el dominio hasta la segunda prueba de retención
rule-review-days = Días hasta el siguiente repaso, después de cada acierto
rule-review-items = Tareas de repaso en una sesión como máximo
rule-unprompted = Pasos sin pista hasta que el niño trabaja solo
rule-missed = Tareas falladas seguidas hasta que se hacen juntos otra vez
rules-range = { $name }: escriba un número de { $least } a { $most }.
rules-up-above-block = Las respuestas correctas para subir no pueden ser más que las tareas del bloque.
rules-down-not-below-up = Las respuestas correctas con las que baja deben ser menos que las que hacen falta para subir.
rules-sittings-above-block = Un bloque no puede abarcar más sesiones que las tareas que tiene.
rules-mastery-above-block = Las respuestas correctas para el dominio no pueden ser más que las tareas del bloque.
rules-days-above-probes = Debe haber al menos tantos sondeos como días con un sondeo perfecto.
rules-pass-above-retention = Las respuestas correctas para pasar la prueba de retención no pueden ser más que sus tareas.
rules-retention-order = La segunda prueba de retención debe venir después de la primera.
rules-review-days = Días hasta el siguiente repaso: escriba hasta 12 números que crezcan, como 1, 3, 7, ninguno mayor que { $most }.

## Single answers, and withdrawing one
items = Respuestas
items-of = Respuestas de { $name }
items-none = Todavía no hay respuestas.
items-shown = De { $first } a { $last } de { $of }, primero las más nuevas
items-newer = Más nuevas
items-older = Más antiguas
column-when = Cuándo
column-question = Pregunta
column-answer = Respuesta
column-result = Resultado
column-error = Coincide con este error
column-help = Ayuda y apoyos
column-void = Anular
item-right = Correcta
item-wrong = Incorrecta
item-not-counted = No cuenta
item-hints = Ayuda { $rungs }
used-read-aloud = Lectura en voz alta
used-screen-reader = Lector de pantalla
used-large = Letra grande
used-contrast = Contraste
used-left-handed = Símbolos a la izquierda
used-repeat-filter = Filtro de toques
used-sounds = Clics
void = Anular
void-why = ¿Por qué no cuenta esta respuesta?
void-why-missing = Escriba por qué. Se guarda con la respuesta.
void-keep = Anular esta respuesta
voided-on = Anulada el { $day }: { $reason }

## The roster as a list
roster-title = La lista de estudiantes
roster-csv = Lista de estudiantes (CSV)
roster-choose = Agregar estudiantes de una lista (CSV, o los archivos o el zip de OneRoster)
roster-note = La lista necesita las columnas apodo y grado. Puede tener grupos, pantalla, voz y apoyos; una celda vacía no cambia nada. Quien ya está se cambia, y a nadie se le borra.
roster-given-names = Mostrar nombres de pila, no códigos, para estudiantes de OneRoster
roster-given-names-note = Cualquiera que pase junto al dispositivo puede leerlos.
# $new $changed $same
roster-report = Nuevos: { $new }. Con cambios: { $changed }. Sin cambios: { $same }.
roster-others = { $n ->
    [one] No se toma a 1 persona de la escuela: es adulta, de otro grado o ya no está inscrita.
   *[other] No se toma a { $n } personas de la escuela: son adultas, de otros grados o ya no están inscritas.
}
roster-changes = Con cambios
# $name $fields
roster-changed = { $name }: { $fields }
roster-refused = Renglones que no se toman
# $row $why
roster-row = Renglón { $row }: { $why }
roster-key = Archivo clave: qué código es quién (CSV)
roster-key-note = Guarde usted este archivo. Tenfold no guarda nombres.
roster-no-grade = “{ $grade }” no es un grado de K a 5.
roster-no-language = “{ $language }” no es un idioma de Tenfold. Escriba en o es.
roster-no-support = “{ $support }” no es un apoyo.
roster-twice = Este estudiante ya está en la lista.
roster-erased = A este estudiante se le borró, y así queda.
roster-no-students = No se encontró una lista de estudiantes. Necesita una columna llamada apodo, o el archivo users.csv de OneRoster. No se cambió nada.
roster-languages = Idiomas
form-groups = Grupos, con comas entre ellos
filter-group = Grupo
filter-grade = Grado
filter-all = Todos

## The curtain
curtain-title = Contraseña
curtain-none = Esta página no tiene contraseña. Quien la abre ve a todos los estudiantes.
curtain-there = Una contraseña protege esta página. Se pide al abrirla, y otra vez después de que alguien estuvo en las páginas de los niños.
curtain-means = Mantiene a los niños curiosos fuera de esta página. No guarda los registros bajo llave: quien sabe mucho de computadoras todavía puede leer lo que hay en este dispositivo.
curtain-lost = Nadie puede consultar la contraseña. Si se pierde, los niños siguen practicando y entregando. Para empezar de nuevo, primero llévese el trabajo de cada niño y después borre los datos de este sitio en el navegador.
curtain-set = Poner una contraseña
curtain-change = Cambiar la contraseña
curtain-take-off = Quitar la contraseña
curtain-write-down = Anote estas cuatro palabras y guárdelas donde los niños no miran.
curtain-other-words = Otras palabras
curtain-repeat = Escriba las cuatro palabras
curtain-not-the-same = No son las cuatro palabras de arriba. Mírelas otra vez, por favor.
curtain-show = Mostrar lo que escribo
curtain-lift = Abrir
curtain-wrong = Esa no es la contraseña.
curtain-wait = { $seconds ->
    [one] Hubo demasiados intentos equivocados. Espere 1 segundo.
   *[other] Hubo demasiados intentos equivocados. Espere { $seconds } segundos.
}
curtain-no-crypto = Una contraseña necesita una dirección segura (https) y un navegador que guarda registros. Aquí falta una de las dos cosas.

## El mapa de destrezas
map-title = Mapa de destrezas
map-search = Busca por código, palabra o material
map-ccss = Códigos Common Core
map-found = { $count ->
    [one] 1 destreza
   *[other] { $count } destrezas
}
map-legend = Cada fila es un grado. Una flecha va de una destreza a otra que la necesita; una flecha punteada, a una destreza a la que ayuda. Los códigos son los del plan de estudios de Alabama de 2019.
map-needs = Necesita
map-helps = Le ayuda
map-leads-to = Lleva a
map-features = Solo ejercicios con una cosa:
map-errors = Errores frecuentes
map-child-hears = El niño oye: { $feedback }
code-confirmed = { $code }
code-inferred = { $code } (inferido)
code-missing = aún sin código del estado
# $state $ccss
code-with-ccss = { $state } · { $ccss }
