## Dos páginas para una mesa de niños, y las fichas bajo una tapa.

tool-under-mask = ¿Cuántas se esconden?
describe-under-mask = { $covers ->
    [yes] Fichas, y una tapa que cubre algunas más.
   *[no] Fichas. La tapa no cubre ninguna.
}
did-hide = La tapa cubre algunas.
did-lift = La tapa está levantada.
hidden-are = Bajo la tapa: { $hidden }.
place-mask = Tapa
button-lift = Levantar la tapa
button-cover = Tapar otra vez
button-one-more-counter = Una ficha más
button-one-fewer-counter = Una ficha menos
tools-hide = Esconder algunas
together = Para una mesa de niños
show-me = Muéstrame
show-me-note = Cada quien escribe en una tarjeta. Después se voltean todas juntas.
guess = Adivina bajo la tapa
cards = Tarjetas
card-empty = Tarjeta { $number }, vacía
card-down = Tarjeta { $number }, boca abajo
# $number $text
card-says = Tarjeta { $number }: { $text }
card-done = Listo
cards-show = Voltear todas las tarjetas
cards-again = Otra pregunta
cards-more = Una tarjeta más
cards-fewer = Una tarjeta menos
