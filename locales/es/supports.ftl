# Apoyos del plan, para el adulto.
support-fewer-choices = Menos opciones en las lecciones y al final
support-fact-chart = Una tabla de operaciones, donde no se practican esas operaciones
support-timer = Se muestra el tiempo trabajado, sin prisa
support-own-blocks = Construye con sus propios bloques; un adulto confirma
used-fewer-choices = Menos opciones
used-fact-chart = Tabla de operaciones
used-timer = Tiempo a la vista
used-own-blocks = Bloques propios
own-blocks-title = Hecho con bloques propios
own-blocks-note = Mire lo que se construyó. Mantenga presionado un botón un segundo; lo que usted diga se guarda.
own-blocks-right = Está bien
own-blocks-wrong = Todavía no
own-blocks-held = Siga presionando.
own-blocks-let-go = Ya puede soltar.
item-physical = con bloques propios

## Apoyos y metas para todo un grupo
all-supports = Apoyos
all-leave = Dejar como está
all-on = Activado
all-off = Desactivado
