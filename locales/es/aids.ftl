# Apoyos del plan en la pantalla de una tarea, para el niño.
chart = Tabla
chart-sums = Tabla de sumar
chart-products = Tabla de multiplicar
own-blocks-ask = Hazlo con tus propios bloques. Luego llama a un adulto.
own-blocks-show = Un adulto mira
# $minutes $goal
timer-worked = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
} de unos { $goal }
