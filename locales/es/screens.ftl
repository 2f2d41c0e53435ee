## Everywhere
close = Cerrar
next = Siguiente
check = Revisar
undo = Deshacer
redo = Rehacer
start-over = Empezar de nuevo
tools = Deshacer y empezar de nuevo
commands = Lo que puedes hacer
hint = Ayuda
choices = Elige
home = Inicio
keypad = Teclas de números
key-back = Borrar
key-slash = Raya de fracción
key-point = Punto decimal
key-next-box = Siguiente casilla
read-aloud = Léemelo
read-together = Leerlo juntos
read-together-note = Pide a un adulto que lo lea contigo.
switch-screen = Pantalla
switch-voice = Voz
opening = Un momento.
hand-put-in = Poner en: { $place }
not-found = Esta página no está aquí.
try-again = Intentar otra vez

## Who are you?
home-title = ¿Quién eres?
home-empty = Todavía no hay nadie. Un adulto puede agregar al primer niño.
home-adults = Para adultos
get-up = Otra persona

## Today
today-hello = ¡Hola, { $name }!
today-path = Hoy
today-review = Para empezar
today-skill = Práctica
today-choice = Tú eliges
today-start = Empezar
sound-check = ¿Oyes esto?
sound-heard = Sí lo oigo
sound-not-heard = No oigo nada

## A sitting
leave = Salir
items-done = { $n ->
    [one] 1 hecha
   *[other] { $n } hechas
}
phase-i = Mira cómo
phase-we = Juntos
phase-you = Tú
prompt-look = Mira dónde brilla. Haz eso ahora.
prompt-what-next = ¿Qué sigue?
noted = Gracias. Aquí está la siguiente.
help-table = Mira aquí
lesson-step = Enséñame
lesson-now-you = Ahora tú
lesson-look-again = Mira otra vez.
choice-title = ¿Qué te gustaría?
choice-more = Un poco más
choice-another = Otra cosa: { $skill }
choice-done = Ya terminé
ending-title = Trabajaste bien.
ending-can = Lo que ya sé hacer
ending-worked = { $items ->
    [one] 1 tarea
   *[other] { $items } tareas
} en { $minutes ->
    [one] 1 minuto.
   *[other] { $minutes } minutos.
}
ending-home = Ir al inicio
hand-in = Entregar
handed-in-question = Se hizo un archivo. Un adulto puede buscarlo en Descargas. ¿Está ahí?
handed-in-failed = Aquí no se pudo hacer un archivo. Un adulto puede llevarse el trabajo en la página para adultos.
handed-in-yes = Sí, vi el archivo
taken-last = La última vez que se llevaron el trabajo fue el { $day }.
taken-never = Nunca se han llevado el trabajo de este dispositivo.

## The adult's card
adult-card = Tarjeta para el adulto
adult-no-suspect = Todavía no hay un error del cual hablar.
adult-suspects = La última respuesta coincide con:
adult-ask = Pregunte:
adult-showed-it = Ya se lo enseñé
adult-five-minutes = Quedan cinco minutos
adult-end-now = Terminar ahora

## How records are kept
keeping-safe = El trabajo se guarda en este dispositivo hasta que alguien se lo lleve. Puede perderse si se borra el perfil.
keeping-shared = Todos los archivos de Tenfold que se abren en esta computadora guardan el trabajo en un mismo lugar. Otras páginas abiertas como archivo pueden leerlo y cambiarlo. Por favor, entregue el trabajo antes de cerrar la página.
keeping-small = Este navegador guarda poco. Se pueden perder los últimos segundos de trabajo. Llévese el trabajo después de cada sesión.
keeping-nothing = Este navegador no guarda nada. Todo se pierde al cerrar la página, a menos que se entregue antes.
keeping-damaged = Algunos datos guardados estaban dañados. Se apartaron y el resto está en orden.
trouble-full = Ya no hay espacio en este dispositivo. Por favor, llévese el trabajo.
trouble-blocked = Este navegador no deja que Tenfold guarde el trabajo en este momento. Por favor, avisa a un adulto.
trouble-other-tab = Tenfold está abierto en otra pestaña. Solo una puede guardar el trabajo.
trouble-newer = En este dispositivo se usó una versión más nueva de Tenfold. No se tocó nada. Abra Tenfold una vez con internet para que se actualice.
trouble-not-secure = Esta dirección no está protegida (sin https). Un adulto decide si el trabajo puede guardarse aquí.
trouble-shared = Tenfold se abrió como archivo. Un adulto decide si el trabajo puede guardarse aquí.
stopped-full = Ya no hay espacio para guardar el trabajo. Tu última respuesta no se contó. Entrega ahora y avisa a un adulto.
keep-anyway = Un adulto dice: guardar el trabajo aquí
use-this-tab = Usar esta pestaña

## The interventionist's side
teach-title = Estudiantes y trabajo
teach-students = Estudiantes
teach-new = Estudiante nuevo
teach-table = Cada estudiante por destreza
teach-files = Archivos
teach-skills = Ver una destreza
teach-promise = No se envía nada a ninguna parte. No hace falta un nombre real. Tenfold es práctica, no una prueba de detección, y no diagnostica.
edit = Cambiar
erase = Borrar
keep = Guardar
print = Imprimir
column-student = Estudiante
column-skill = Destreza
column-stage = Etapa
column-last = Última práctica
column-block = Este bloque
column-reason = Por qué
stage-not-begun = Sin empezar
block-so-far = { $right } de { $of } correctas
reasons-before = Antes
form-nickname = Apodo o código
form-nickname-note = Sin nombre real, por favor.
form-nickname-missing = Escriba un apodo o un código.
form-grade = Grado
form-picture = Dibujo
form-picture-number = Dibujo { $number }
form-skills = Destrezas para practicar
form-supports = Apoyos
form-minutes = Minutos de práctica
support-read-aloud = Las preguntas se leen solas en voz alta
support-screen-reader = Habla un lector de pantalla, no Tenfold
support-large = Letra más grande
support-contrast = Alto contraste
support-left-handed = Símbolos a la izquierda
support-sounds = Un clic suave al poner una pieza
support-repeat-filter = Espera entre toques, en milisegundos
support-rate = Velocidad de la voz
erase-question = ¿Borrar a { $name } y todo su trabajo de este dispositivo? Queda borrado, también cuando se lean archivos viejos.
erase-export-first = Primero llevarse el trabajo
erase-now = Borrar
export-attempts = Todas las respuestas (CSV)
export-summary = Dónde está cada quien (CSV)
export-json = Todos los registros (JSON)
import-choose = Agregar el trabajo de otros dispositivos
import-report = { $new } nuevos, { $known } ya estaban, { $students } estudiantes nuevos.
import-conflicting = { $n } tienen un número que ya se usó, con otro contenido. Se conservan ambos.
import-damaged = { $n } no se pudieron leer y se dejan fuera.
import-of-erased = { $n } son de estudiantes que se borraron. Siguen borrados.
import-erases = { $n } estudiantes de este dispositivo se borraron en otro. Su trabajo también se borrará aquí.
import-folder = O una carpeta entera
# $at $of
import-reading = Se está leyendo el archivo { $at } de { $of }.
import-adding = Un momento. Se está agregando.
import-more = y { $count } más
import-aside = No se miraron otros { $n } archivos de la carpeta.
import-apply = Agregar
import-cancel = Dejarlo así

## One skill to look at
try-only = Solo: { $feature }.
try-all = Cualquier ejercicio
try-note = Aquí no se guarda nada.
try-stages = Etapa
try-phases = A quién le toca
