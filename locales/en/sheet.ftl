## What is drawn and laid over the free table.

sheet = Drawings and notes
sheet-draw = Draw and write
sheet-hand = Move pieces
pen-dark = Black pen
pen-red = Red pen
pen-blue = Blue pen
pen-green = Green pen
pen-highlighter = Highlighter
sheet-eraser = Eraser
sheet-text = Text
sheet-equation = Equation
sheet-equation-how = Type 3/4 for a fraction, * for times, and ? for a box.
sheet-write = Write
sheet-put = Put it on the table
sheet-mask = Mask
sheet-ring = Ring
sheet-arrow = Arrow
sheet-wipe = Wipe everything off
sheet-mask-name = Mask, { $lifted ->
    [yes] lifted
   *[no] covers what is below
}
sheet-note-name = Note: { $text }
sheet-laid = Put on the table: { $thing }.
sheet-rubbed = Rubbed out.
sheet-full = The sheet is full. Wipe something off first.
sheet-lift = Lift or cover
sheet-larger = Larger
sheet-smaller = Smaller
sheet-rub = Rub out
view = View
view-larger = Show it larger
view-smaller = Show it smaller
view-labels = Numbers and words on pieces
view-left-handed = Commands at the left hand
