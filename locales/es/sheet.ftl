## Lo que se dibuja y se pone sobre la mesa libre.

sheet = Dibujos y notas
sheet-draw = Dibujar y escribir
sheet-hand = Mover piezas
pen-dark = Lápiz negro
pen-red = Lápiz rojo
pen-blue = Lápiz azul
pen-green = Lápiz verde
pen-highlighter = Resaltador
sheet-eraser = Borrador
sheet-text = Texto
sheet-equation = Ecuación
sheet-equation-how = Escribe 3/4 para una fracción, * para por y un signo de pregunta para una casilla.
sheet-write = Escribir
sheet-put = Ponerlo en la mesa
sheet-mask = Tapa
sheet-ring = Anillo
sheet-arrow = Flecha
sheet-wipe = Borrar todo
sheet-mask-name = Tapa, { $lifted ->
    [yes] levantada
   *[no] cubre lo que hay debajo
}
sheet-note-name = Nota: { $text }
sheet-laid = En la mesa: { $thing }.
sheet-rubbed = Borrado.
sheet-full = La hoja está llena. Borra algo primero.
sheet-lift = Levantar o tapar
sheet-larger = Más grande
sheet-smaller = Más pequeño
sheet-rub = Borrar
view = Vista
view-larger = Mostrar más grande
view-smaller = Mostrar más pequeño
view-labels = Números y palabras en las piezas
view-left-handed = Botones del lado izquierdo
