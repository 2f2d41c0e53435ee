## Two pages for a table of children, and the counters under a mask.

tool-under-mask = How many are hiding?
describe-under-mask = { $covers ->
    [yes] Counters, and a mask that covers some more.
   *[no] Counters. The mask covers none.
}
did-hide = The mask covers some.
did-lift = The mask is lifted.
hidden-are = Under the mask: { $hidden }.
place-mask = Mask
button-lift = Lift the mask
button-cover = Cover again
button-one-more-counter = One more counter
button-one-fewer-counter = One counter fewer
tools-hide = Hide some
together = For a table of children
show-me = Show me
show-me-note = Everyone writes on a card. Then all cards are turned over together.
guess = Guess under the mask
cards = Cards
card-empty = Card { $number }, empty
card-down = Card { $number }, face down
# $number $text
card-says = Card { $number }: { $text }
card-done = Done
cards-show = Turn all cards over
cards-again = New question
cards-more = One more card
cards-fewer = One card fewer
