both = { $first } { $second }
just = { $thing }

thing-counters = { $n ->
    [one] 1 ficha
   *[other] { $n } fichas
}
thing-dots = { $n ->
    [one] 1 punto
   *[other] { $n } puntos
}
thing-ones = { $n ->
    [one] 1 unidad
   *[other] { $n } unidades
}
thing-rods = { $n ->
    [one] 1 decena
   *[other] { $n } decenas
}
count-hundreds = { $n ->
    [one] 1 centena
   *[other] { $n } centenas
}
count-thousands = { $n ->
    [one] 1 millar
   *[other] { $n } millares
}
thing-plates = { $n ->
    [one] 1 plato
   *[other] { $n } platos
}
thing-tiles = { $n ->
    [one] 1 cuadrito
   *[other] { $n } cuadritos
}
thing-rows = { $n ->
    [one] 1 fila
   *[other] { $n } filas
}
thing-whole-bars = { $n ->
    [one] una barra entera
   *[other] { $n } barras enteras
}
thing-bars = { $n ->
    [one] una barra de { $size }
   *[other] { $n } barras de { $size }
}
thing-jumps = { $n ->
    [one] un salto de { $by }
   *[other] { $n } saltos de { $by }
}

name-counter = ficha
name-counter-given = ficha roja
name-counter-yours = ficha amarilla
name-one = unidad
name-rod = decena
name-plate = plato
name-tile = cuadrito
name-bar = barra de { $size }
name-whole-bar = barra de 1 entero
name-jump = salto de { $by }
name-stick = decena
name-dot = unidad
name-source = { $thing }, en la bandeja
name-taken = { $thing }, ya quitado
name-five = cinco a la vez: { $things }
