## The seal: what an adult's computer does
seal-title = Sello para las entregas
seal-note = Con una clave, los planes de esta computadora piden a otros dispositivos que sellen lo que entregan. Entonces solo este navegador puede abrirlo.
seal-none = Todavía no hay clave. Quien reciba lo entregado puede leerlo.
seal-there = Hay una clave. Su huella: { $print }
seal-make = Crear una clave
seal-limits = Si se borran los datos de este navegador, la clave se pierde. El trabajo sellado con ella solo se abre con el archivo de respaldo y sus cuatro palabras.
seal-no-crypto = Las claves solo funcionan en direcciones seguras (https) y en navegadores con base de datos.
seal-words = Anote estas cuatro palabras. Junto con el archivo de respaldo, recuperan la clave.
seal-made = Se creó una clave y, con ella, un archivo de respaldo. Guarde el archivo aparte de las palabras.
seal-restore = Recuperar una clave con su respaldo
seal-file = Archivo de respaldo
seal-typed = Las cuatro palabras
seal-bring-back = Recuperarla
seal-not-brought = El archivo y las palabras no corresponden.
seal-brought = La clave está de vuelta.

## The seal: what a device that got a plan says
seal-first = Lo que se entregue aquí se sellará con esta clave: { $print }
seal-changed = ¡Otra clave! Hasta ahora el trabajo se sellaba con { $was }. El plan trae { $is }. Pregunte a quien hizo el plan antes de aceptar.
seal-agree = Comparé los números. Sellar con la clave nueva
seal-same = La clave es la que ya está aquí.
seal-to = Sellado con la clave { $print }
seal-failed = Aquí no se puede sellar el trabajo, así que no se entregó nada. Decide un adulto.
seal-open = Entregar sin sello
import-other-key = Esto se selló con otra clave. No se cambió nada: ábralo donde esté esa clave o recupere la clave.
