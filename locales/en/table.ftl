# What boards, places and buttons are called, what happened, and why something cannot be done.
# Nothing here tells a total unless its name ends in -counts, -total, -landed, -reach or -at.

# Why not.
refuse-stays = That one stays where it is.
refuse-full = There is no room there.
refuse-nothing = There is nothing there.
refuse-not-ten = You need ten ones to trade for a ten.
refuse-wrong-place = Tens go in the tens place. Ones go in the ones place.
refuse-taken-away = That is taken away. Put it back first.
refuse-past-the-end = That goes past the end of the line.
refuse-slot-full = The box is full.
refuse-no-group = Make one first.
refuse-not-here = That does not go there.

# Places.
place-tray = Tray
place-tens = Tens
place-ones = Ones
place-tenths = Tenths
place-hundredths = Hundredths
place-taken = Taken away
place-other-number = The other number
place-stock = More blocks
place-groups = { $groups } groups
place-table = Table
place-plate = Plate { $number }
place-row = Row { $number }
place-new-row = New row
place-track = Along the line

# Cells.
cell-empty = Place { $number }, empty
cell-counter = Place { $number }, counter
cell-dot = Place { $number }, dot
cell-opened = { $thing }, opened
cell-ringed = { $thing }, ringed
cell-crossed-out = { $thing }, crossed out
# $row $column
cell-row-column = Row { $row }, column { $column }
tick-whole = Line at { $number }
# $part $whole
tick = Line { $part } after { $whole }
card-jump-back = jump back { $by }

# Boxes for numerals.
slot-answer = Answer
estimate-short = { $range ->
    [under-half] 0 to 1/2
    [half-to-one] 1/2 to 1
   *[over-one] over 1
}
estimate-name = { $range ->
    [under-half] between 0 and 1/2
    [half-to-one] between 1/2 and 1
   *[over-one] more than 1
}
half-day-short = { $half ->
    [am] a.m.
   *[pm] p.m.
}
half-day-name = { $half ->
    [am] a.m., midnight to noon
   *[pm] p.m., noon to midnight
}
length-unit-short = { $unit ->
    [cm] cm
    [m] m
    [in] in
   *[ft] ft
}
length-unit = { $unit ->
    [cm] centimeters
    [m] meters
    [in] inches
   *[ft] feet
}
slot-numerator = Top number
slot-denominator = Bottom number
slot-wholes = Wholes
slot-hours = Hours
slot-minutes = Minutes
slot-remainder = Left over
slot-across = Across
slot-up = Up
slot-addend = Number { $place }
slot-result = Answer, { $column }
slot-above = Small number above the { $column }
slot-between = Small number for the { $column } below
slot-empty = { $name }, empty box
# $name $typed
slot-holds = { $name }, { $typed }
column-ones = ones
column-tens = tens
column-hundreds = hundreds
column-thousands = thousands

# What happened.
did-clear = Back to the start.
did-tidy = In order.
did-type = { $digit }
did-type-point = .
    .voice = point
did-rub-out = Rubbed out.
did-return = Back in the tray: { $thing }.
did-add-counter = A counter is in place { $number }.
did-fill-counters = Counters are in, up to place { $number }.
did-draw-dot = A dot is in place { $number }.
did-draw-in-part = A dot is in the part.
did-take-away = Taken away: { $things }.
did-put-back = Put back: { $things }.
did-split-ten = One ten is now ten ones.
did-trade-ten = Ten ones are now one ten.
did-cross-out = Crossed out: { $things }.
did-uncross = Not crossed out any more.
did-open-stick = One ten is open. Here are its ten ones.
did-ring-ten = Ten ones have a ring. They are one ten.
# $some $others
did-trade-for = Traded { $some } for { $others }.
did-jump = A jump of { $by }.
did-jump-back = A jump back of { $by }.
did-put-plate = A plate is on the table.
# $things $number
did-put-on-plate = { $things } on plate { $number }.
did-deal = { $n ->
    [one] One more counter on every plate.
   *[other] { $n } more counters on every plate.
}
# $things $number
did-lay-tiles = { $things } in row { $number }.
did-copy-row = Another row just like it.
did-cut-array = Cut after { $rows ->
    [one] 1 row.
   *[other] { $rows } rows.
}
# $rows $columns
did-draw-array = { $rows ->
    [one] 1 row of { $columns }
   *[other] { $rows } rows of { $columns }
}.
did-lay-bars = On the line: { $things }.
did-cut-line = The line has new equal parts.
did-cut-strip = The strip has new equal parts.
did-mark = Marked.
did-lay-out = The dots lie another way.
did-look = Look.

# Boards.
describe-ten-frame = Ten frame with red counters, and a tray of yellow counters.
name-picture-dot = dot
button-lay-out = Move the dots
describe-dot-picture = A picture with dots.
describe-cube-pans = A balance with two pans, and a tray of cubes.
describe-drawn-pans = A drawing of a balance. You can draw squares on one side.
# $place $n
pan-holds = { $place }: { $n ->
    [one] 1 cube.
   *[other] { $n } cubes.
}
beam-is-held = The beam cannot move yet.
button-draw-square = Draw a square
slot-instead = The number that belongs there
describe-truth-card = A card. It says: { $equation }. Is it the same on both sides?
truth-card-same = The same
truth-card-not-same = Not the same
describe-two-ribbons = Two ribbons over each other, and a line. Both can be slid to the line.
describe-strips-to-redraw = Two strips of squares. Under them both can be drawn again, from a line.
describe-strips-to-see = Two strips of squares, one above the other. They do not begin in one place.
describe-two-to-weigh = A ball, a box, and a balance with two pans.
describe-pouring = A slim glass full of water, and a wide glass.
# $first $second
two-things-are = They measure { $first } and { $second }.
thing-ribbon = { $thing ->
    [0] the upper ribbon
   *[1] the lower ribbon
}
thing-strip = { $thing ->
    [0] the upper strip
   *[1] the lower strip
}
# $thing
thing-fixed-ribbon = { $thing ->
    [0] the upright ribbon
   *[1] the flat ribbon
}
thing-string = string
describe-go-between = One ribbon stands upright, another one lies flat. A string is in the tray.
# $compares $thing
beside-string = { $compares ->
    [shorter] The string lies beside { $thing }. The string is longer.
    [longer] The string lies beside { $thing }. The string is shorter.
   *[same] The string lies beside { $thing }. Both end in the same place.
}
place-beside = Beside { $thing }
describe-ribbons-to-order = Three ribbons, and three rows that begin at one line.
describe-strips-to-order = Three strips of squares. Three places, and a card for each strip.
describe-pairs-to-order = Two pictures with two strips in each. Three places, and a card for each strip.
describe-letters-to-order = Three places, and a card for each of three letters.
# $letter $from $to
strip-reaches = Strip { $letter } goes from { $from } to { $to }.
# $more $less
longer-in-picture = In a picture { $more } is longer than { $less }.
# $a $b $c
three-measure = A, B and C measure { $a }, { $b } and { $c }.
# $letter $from $to
lettered-ribbon = ribbon { $letter }, from { $from } to { $to }
lettered-card = card { $letter }
fraction-card = card { $fraction }
describe-fractions-to-order = Three places, and a card for each of three fractions.
# $end
describe-bare-jug = A jug that holds { $end } milliliters up to its mark. There are no other marks.
# $n
jug-twentieths = { $n } twentieths of the way up
# $spaces $end
describe-jug = A jug. From 0 up to { $end } milliliters there are { $spaces } equal spaces.
# $height
jug-water = The water stands here: { $height }.
jug-empty = no water
# $mark
jug-mark = space { $mark } is full
# $below $above
jug-between = between marks { $below } and { $above }
did-pour-in = Water is poured in.
did-pour-out = Water is poured out.
button-pour-in = Pour in a little
button-pour-out = Pour out a little
describe-day-line = A day from midnight to midnight, hour by hour, and a marker.
describe-day-drawing = The drawing of a day from midnight to midnight. You can mark an hour.
day-midnight = midnight
day-noon = noon
day-beside = Beside the day
# $from $to
day-hour-before-noon = { $from } to { $to }, before noon
# $from $to
day-hour-after-noon = { $from } to { $to }, after noon
order-place = { $row ->
    [0] First place, for the shortest
    [1] Second place
   *[other] Third place, for the longest
}
thing-weighed = { $thing ->
    [0] the ball
   *[1] the box
}
thing-glass = { $thing ->
    [0] the slim glass
   *[1] the wide glass
}
both-the-same = both the same
choose = Choose { $thing }
begins-from-line = { $n ->
    [one] 1 step from the line
   *[other] { $n } steps from the line
}
button-pour = Pour
did-pour = Poured.
describe-two-sets = Two sets, one above the other. Choose one beside them.
# $upper $lower
two-sets-hold = Above: { $upper }. Below: { $lower }.
place-set = { $set ->
    [0] The upper set
   *[1] The lower set
}
two-sets-choice = { $choice ->
    [0] The upper set has more
    [1] Both have as many
   *[2] The lower set has more
}
describe-glimpse = { $open ->
    [yes] A picture with dots.
   *[no] A covered picture.
}
place-glimpse = The picture
place-own = Your place
button-look = Look
describe-dot-frame = A picture of a ten frame. You can draw dots in it.
describe-two-dot-frames = A picture of two ten frames. The first is full. You can draw dots in the second.
frame-full = It is full.
frame-not-full = It is not full.
# $given $added
frame-counts = { $given } red and { $added } yellow.
# $given $drawn
dots-counts = { $given } printed and { $drawn } drawn.
# $whole $part
describe-number-bond = Number bond. The whole is { $whole }. { $part ->
    [one] One part has 1 dot.
   *[other] One part has { $part } dots.
} Draw the other part.
bond-part-empty = The other part is empty.
bond-part-started = The other part has dots.
bond-part-counts = The other part has { $drawn }.
describe-card = A card with a box for your answer. { $equation }.
# $equation $typed
describe-card-typed = A card with a box. { $equation }. You wrote { $typed }.
describe-bare-card = A card with a box for your answer.
card-typed = You wrote { $typed }.
describe-fraction-card = A card for a fraction. There is a box on top and a box below.
describe-base-ten = Blocks on a mat with tens and ones. There is a place for what you take away.
# $tens $ones $taken
blocks-counts = { $tens } and { $ones } on the mat, { $taken } taken away.
describe-blocks-joining = Blocks on a mat with tens and ones. The other number is beside it.
# $tens $ones $beside
blocks-joining-counts = { $tens } and { $ones } on the mat, { $beside } beside it.
describe-blocks-alone = Blocks on a mat with tens and ones.
# $tens $ones
blocks-alone-counts = { $tens } and { $ones } on the mat.
describe-sticks = A drawing of tens and ones. You can cross them out, and open a ten.
# $tens $ones $crossed
sticks-counts = { $tens } and { $ones } left, { $crossed } crossed out.
describe-sticks-to-ring = A drawing of tens and ones. You can ring ten ones.
# $tens $ones
sticks-to-ring-counts = { $tens } and { $ones }.
describe-places-take = A mat with a column for each place. There is a room for what you take away.
describe-places-join = A mat with a column for each place. The other number is beside it.
describe-places-stock = A mat with a column for each place. There are more blocks beside it.
describe-places-share = A mat with a column for each place, and { $groups } equal groups.
describe-places-cross = Drawn discs in columns. You can open them and cross them out.
describe-places-ring = Drawn discs in columns. You can ring ten of a kind.
# $rows $columns
describe-box = Left side: { $rows }. Top: { $columns }. Fill in the boxes.
# $side $inside
describe-box-side = Left side: { $side }. In the boxes: { $inside }. Fill in the top.
describe-time-on = A line of time that starts at { $start }. Jump on by minutes.
describe-time-back = A line of time that starts at { $start }. Jump back by minutes.
describe-line-back = A number line that starts at { $start }. Jump back.
describe-line-forward = A number line that starts at { $start }. Jump forward.
line-no-jumps = No jumps yet.
line-some-jumps = There are jumps on it.
line-landed = You landed on { $number }.
# $upper $lower
describe-column-form = { $upper } minus { $lower }, in columns.
# $upper $lower
describe-column-plus = { $upper } plus { $lower }, in columns.
describe-plates-of-rods = A table for plates, and a tray of plates and tens.
describe-plates-of-tenths = A table for plates, and a tray of plates and tenths.
describe-covering = A shape to be covered with rows of tiles.
describe-flat-covering = A square that is one whole. Cover some of it with rows of tiles.
describe-overlap = A square of ten columns and ten rows. Shade columns, and shade rows.
# $columns $rows
overlap-shaded = Columns shaded: { $columns }. Rows shaded: { $rows }.
describe-joined = A shape of two rectangles. Only the ends of the grid lines show. Cut it in two.
# $rows $columns
joined-part = { $rows } rows of { $columns } squares.
# $rows
joined-below = Below row { $rows }
# $columns
joined-after = After column { $columns }
# $place
did-cut = Cut: { $place }.
describe-squares = A grid. Pick a square to draw rows up to it.
describe-array-of-tens = A grid for rows of tens.
describe-plates = A table for plates, and a tray of plates and counters.
plates-even = Every plate has the same.
plates-uneven = The plates are not the same.
# $plates $counters
plates-counts = { $plates }, { $counters } in all.
describe-tiles = A place for rows of tiles.
# $rows $columns
beside-rectangle = A shape of { $rows } rows of { $columns } squares lies there.
rows-even = Every row is the same.
rows-uneven = The rows are not the same.
# $rows $tiles
rows-counts = { $rows }, { $tiles } in all.
describe-array = A grid of dots. Pick a dot to draw rows up to it.
array-empty = Nothing is drawn yet.
array-total = { $total } dots in all.
describe-bars = { $wholes ->
    [one] A line from 0 to 1 with room for bars.
   *[other] A line from 0 to { $wholes } with room for bars.
}
bars-none = No bars yet.
bars-equal = All bars are the same size.
bars-unequal = The bars are not the same size.
bars-reach = They reach { $length }.
bars-above = Above lies { $length }.
describe-strips = { $rows ->
    [one] A strip with parts.
   *[other] { $rows } strips of the same length, one below the other.
}
strip-shaded = { $part } is shaded.
# $row $part
strip-part = Strip { $row }, part { $part }
describe-fraction-line = { $wholes ->
    [one] A number line from 0 to 1.
   *[other] A number line from 0 to { $wholes }.
}
line-no-mark = There is no mark yet.
line-mark-below-one = The mark is not past 1.
line-mark-past-one = The mark is past 1.
line-mark-at = The mark is at { $place }.

# Buttons.
button-add-counter = One counter in
button-remove-counter = One counter out
button-tidy = Tidy
button-draw-dot = Draw a dot
button-rub-out = Rub out a dot
button-rub-out-jump = Rub out the last jump
button-split-ten = Trade a ten for ten ones
button-trade-ten = Trade ten ones for a ten
button-take-away = Take away { $things }
button-put-back = Put back { $things }
# $some $others
button-trade-for = Trade { $some } for { $others }
button-ring = Ring { $things }
button-give-each = { $things } to each group
button-put-on-mat = Put { $things } on the mat
button-ring-ten = Ring ten ones
button-open-stick = Open a ten
button-cross-out = Cross out { $things }
button-uncross = Bring back { $things }
button-add-plate = One more plate
button-remove-plate = One plate away
button-deal = One more on every plate
button-back-to-tray = Back to the tray
button-add-tile = One more tile
button-remove-tile = One tile away
button-copy-row = Another row like it
button-first-dot = Draw one dot
button-more-rows = One more row
button-fewer-rows = One row fewer
button-longer-rows = Longer rows
button-shorter-rows = Shorter rows
button-lay-bar = Lay a { $bar }
button-remove-bar = Take the last bar off
button-cut-bar = Cut into { $n } parts
button-more-lines = One more part
button-fewer-lines = One part fewer
button-cut-more = Cut each part once more
button-cut-fewer = One cut fewer in each part

# The hand.
hand-lifted = Lifted: { $things }.
hand-put-back = Back where it was.
hand-choose-place = Choose a place with the arrow keys.
hand-more = One more in my hand
hand-fewer = One fewer in my hand
hand-let-go = Put it back
# $number is one, several or none.
hand-chosen = { $number ->
    [none] Nothing is chosen.
    [one] One piece is chosen.
   *[several] Several pieces are chosen. They go together.
}
hand-lifted-chosen = Lifted: all that are chosen.
hand-all-alike = Take all like this one
hand-all = Take everything
name-chosen = { $thing }, chosen

## Drawings of stories
describe-schemas = Drawings of stories. Choose one, then place the tiles.
schema-chosen = You chose: { $drawing }.
schema-name = { $name ->
    [total] parts and total
    [change] start, change, end
    [difference] two amounts
    [groups] equal groups
    [plus] an equation with plus
    [minus] an equation with minus
    [product] an equation with times
    [quotient] an equation with divided by
    [needed] all groups, also the one that is not full
    [full] only full groups
    [left-over] what is left over
   *[times] times as many
}
schema-box = { $name ->
    [total] Total
    [part-1] Part 1
    [part-2] Part 2
    [start] Start
    [change] Change
    [end] End
    [larger] Larger
    [smaller] Smaller
    [difference] Difference
    [each] In each
    [groups] Groups
    [needed] All groups
    [full] Full groups
    [left-over] Left over
    [first] First number
    [second] Second number
    [result] After the equal sign
   *[times] Times
}
schema-tile = { $text ->
    [unknown] tile with a question mark
    [star] tile with a star
   *[other] tile { $text }
}
# $step $name
schema-step = Step { $step }: { $name }
# $place $tile
schema-holds = { $place }: { $tile }.

# Pairs of factors.
# $number
describe-factor-tiles = { $number } tiles in rows. Slide for more or fewer rows. Keep what is a rectangle.
# $number
describe-factor-drawings = { $number } dots in 1 to 6 rows. You can mark each picture.
# $number
describe-factor-list = A list for { $number }. There is a box beside each number.
# $rows $columns
factor-even = { $rows } of { $columns }
# $rows
factor-uneven = { $rows }, some of them shorter
# $rows
factor-shelf = { $rows ->
    [one] Shelf for 1 row
   *[other] Shelf for { $rows } rows
}
# $first
factor-box = { $first } times
button-factor-keep = Keep this one
button-factor-out = Do not keep this one

# Numbers of a row that are of a sort.
# $from $to
describe-picked-piles = Piles of { $from } to { $to } tiles, all in as many rows. Slide for more or fewer rows. You can cross out each pile.
# $from $to
describe-picked-mark = The numbers from { $from } to { $to }. You can mark each number.
# $from $to
describe-picked-cross = The numbers from { $from } to { $to }. You can cross out each number.
# $boxes
describe-picked-boxes = { $boxes } boxes for numbers.
# $tiles $rows
pile-of = { $tiles } tiles, { $rows }
# $name
picked-crossed = { $name }, crossed out
# $place
picked-box = Box { $place }
