## Other ways to hand in
ways-title = Otras maneras de entregar
ways-note = Para un adulto: si no se puede usar un archivo, sirven los códigos, un texto o el papel.
ways-codes = Mostrar códigos
ways-text = Texto para copiar
ways-print = Hoja para imprimir
ways-all-of-it = Todo, también lo que ya se entregó
ways-nothing = Ya se entregó todo.
ways-too-long = Es demasiado para los códigos. Use el archivo o el texto.
ways-arrived = ¿Llegó al otro dispositivo?
ways-yes = Sí, llegó

## Codes
codes-note = Ponga esta pantalla frente a la cámara de la computadora del adulto hasta que diga que está todo.
codes-code = Código en movimiento con el trabajo
codes-shown = Código { $shown }; hacen falta al menos { $count }.
codes-run = Seguir
codes-stop = Detener
codes-next = Código siguiente

## Text
text-note = Cópielo todo. En la computadora del adulto, péguelo en «Agregar el trabajo de otros dispositivos».
text-label = El trabajo como texto
text-copy = Copiar el texto

## The sheet
work-title = { $name }: hoja de trabajo
work-worked-on = Lo que se trabajó
work-counts = Respuestas correctas por destreza y etapa
work-column-first = Bien a la primera, con ayuda o sin ella
work-column-try = Intento
work-answers = { $skill }, { $stage }: las respuestas
work-close = Cerrar la hoja

## Handing in for all
all-title = Entregar el trabajo de este dispositivo
all-note = Lleva el trabajo a otro dispositivo. El archivo contiene todo, con los movimientos; los códigos y el texto contienen lo que aún no se entregó, sin movimientos.
all-whose = El trabajo de quién
all-file = Entregar un archivo
all-never = { $name }: nunca se entregó; aquí hay { $n ->
    [one] 1 registro
   *[other] { $n } registros
}
all-since = { $name }: se entregó el { $day }; desde entonces hay { $n ->
    [one] 1 registro
   *[other] { $n } registros
}

## Taking in
take-in-title = Trabajo sin archivo
take-in-text = Pegue el texto
take-in-read = Leer el texto
take-in-empty = Aquí no hay ningún texto de Tenfold.
take-in-name = Texto { $n }
take-in-codes = Códigos
take-in-camera = Leer códigos con la cámara
take-in-stop = Apagar la cámara
take-in-looking = La cámara busca códigos. Ponga la otra pantalla delante.
take-in-further = Se leyeron { $have } de { $count } partes.
take-in-whole = Se leyó todo. Revise el informe de abajo.
take-in-spoiled = Las partes no encajaron. Empieza de nuevo automáticamente.
take-in-newer = Estos códigos son de una versión más nueva de Tenfold.
take-in-no-camera = No se encontró ninguna cámara.
take-in-refused = Aquí no se permite usar la cámara. Permítala en el navegador o pegue un texto.
take-in-not-secure = La cámara solo funciona en direcciones seguras (https). Use un archivo o un texto.
take-in-picture = Lo que ve la cámara

## Making room
free-title = Hacer espacio en este dispositivo
free-note = Quita lo que usted dijo que llegó a otro lugar. El lugar de cada estudiante en la escalera se queda, y también lo que se decidió.
free-look = Ver qué se puede quitar
free-nothing = No se puede quitar nada: solo el trabajo que ya llegó. Los movimientos se quitan después de entregar un archivo.
free-would = Se quitarían de este dispositivo { $records ->
    [one] 1 registro
   *[other] { $records } registros
} y { $moves ->
    [one] 1 lista de movimientos
   *[other] { $moves } listas de movimientos
}. No se puede deshacer.
free-now = Quitarlo de este dispositivo
free-done = Se quitaron de este dispositivo { $records ->
    [one] 1 registro
   *[other] { $records } registros
} y { $moves ->
    [one] 1 lista de movimientos
   *[other] { $moves } listas de movimientos
}.
