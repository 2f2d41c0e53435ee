# The free table: pieces, manipulatives, and the screen around them. For the adult who teaches with it.

# Pieces.
name-hundred = flat of a hundred
name-thousand = cube of a thousand
name-disc = { $value } disc
name-money = { $cents ->
    [1] penny
    [5] nickel
    [10] dime
    [25] quarter
    [50] half dollar
    [100] one-dollar bill
    [500] five-dollar bill
    [1000] ten-dollar bill
   *[other] twenty-dollar bill
}
name-colored-rod = { $length ->
    [1] white rod
    [2] red rod
    [3] light green rod
    [4] purple rod
    [5] yellow rod
    [6] dark green rod
    [7] black rod
    [8] brown rod
    [9] blue rod
   *[other] orange rod
}
name-sector = { $size } of a circle
name-tower = { $size } of a tower
name-block = { $shape ->
    [0] triangle
    [1] blue rhombus
    [2] trapezoid
    [3] hexagon
    [4] square
   *[other] tan rhombus
}
name-tan = { $shape ->
    [0] large triangle
    [1] medium triangle
    [2] small triangle
    [3] square
   *[other] parallelogram
}
name-dot-card = card with { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}
name-dots-hidden = dot card
name-number-card = arrow card { $number }
name-turned-over = { $thing }, turned over
name-locked = { $thing }, locked

# How many.
thing-hundreds = { $n ->
    [one] 1 flat
   *[other] { $n } flats
}
thing-thousands = { $n ->
    [one] 1 cube
   *[other] { $n } cubes
}
# $n $value
thing-discs = { $n ->
    [one] 1 disc of { $value }
   *[other] { $n } discs of { $value }
}
# $n $thing
thing-several = { $n } of: { $thing }
# $first $rest
thing-and = { $first }, { $rest }

# What happened.
did-put-down = Put down: { $things }.
did-move = Moved.
did-turn = Turned.
did-turn-over = Turned over.
did-trade = Traded: { $thing }.
did-split = Split: { $things }.
did-share = Shared into { $n } groups.
refuse-too-few = There are not enough to trade.
refuse-locked = That one is locked.

# Places.
place-mat = Mat
column-heading-thousands = Thousands
column-heading-hundreds = Hundreds

# What a mat is.
describe-mat = { $name }: a mat and a tray.
mat-empty = Nothing is on the mat.
mat-some = There are pieces on the mat.
# $things $total
mat-counts = On the mat: { $things }. Total: { $total }.

# Buttons.
button-turn = Turn
button-turn-back = Turn back
button-turn-over = Turn over
button-split = Split
button-trade = Trade
button-another = One more like it
button-left = Left
button-right = Right
button-up = Up
button-down = Down
slide-less = { $thing }: less
slide-more = { $thing }: more
button-share = { $n } groups

# Manipulatives.
tool-counters = Two-color counters
tool-base-ten = Base-ten blocks
tool-discs = Place-value discs
tool-money = Coins and bills
tool-rods = Cuisenaire rods
tool-circles = Fraction circles
tool-bars = Fraction tiles
tool-towers = Fraction towers
tool-blocks = Pattern blocks
tool-tangram = Tangram
tool-dot-cards = Dot cards
tool-arrow-cards = Arrow cards
tool-ten-frame = Ten frame
tool-open-line = Open number line
tool-fraction-line = Fraction number line
tool-plates = Equal groups on plates
tool-tile-array = Array of tiles
tool-array-drawing = Array drawing
tool-fraction-bars = Fraction bars on a line
group-counting = Counting
group-place-value = Place value
group-lines = Number lines
group-parts = Parts and wholes
group-multiplying = Multiplication and division
group-fractions = Fractions and decimals
group-shapes = Measure and shape

# The screen.
tools-title = Free table
tools-choose = Choose a manipulative
tools-add = Add a manipulative
tools-remove = Take this one off the table
tools-totals = Show totals
tools-share = Share
tools-link = Link to this table
tools-copy = Copy the link
tools-copied = The link is copied.
tools-not-copied = The browser did not let Tenfold copy. Mark the link and copy it yourself.
tools-too-long = This table is too long for a link. Save it on this device instead.
tools-lock = Lock what lies there now
tools-broken = This link to a table is broken or cut off. Here is an empty table instead.
tools-newer = This link was made by a newer Tenfold. Open it with the newest version. Here is an empty table.
tools-save = Save on this device
tools-name = Name of the scene
tools-saved = Saved: { $name }.
tools-not-saved = The browser has no room to save this scene. Use the link or the picture instead.
tools-delete = Delete the scene { $name }
tools-mine = My scenes
tools-ready = Ready scenes
tools-picture = Picture (SVG)
tools-print = Print
tools-full-screen = Full screen
tools-all = All manipulatives
tools-pixels = Picture (PNG)
tools-no-pixels = This browser cannot make a PNG. The SVG picture works everywhere.
tools-roll = Roll
tools-qr = QR code of the link

# Scenes.
scene-make-ten = Make ten: seven counters, and room for more
scene-doubles = Doubles: two rows of four
scene-parts = Parts and whole: five and three
scene-compare = Compare: seven and four
scene-subitize = How many dots? Cards face down
scene-teens = Teen numbers: one ten and some ones
scene-take-away = Take away eight from forty-three
scene-add-regroup = Twelve ones: when to trade
scene-three-digits = Hundreds, tens and ones: 235
scene-expanded = Expanded form: 300, 40 and 6
scene-decimals = Decimals: ones, tenths, hundredths
scene-ten-times = Ten times as much: 3, 30, 300
scene-coins = Count coins: begin with the largest
scene-same-amount = The same amount in three ways
scene-partners = Partners of ten
scene-rod-fractions = Halves, thirds and sixths of a rod
scene-groups = Three plates of four
scene-array = An array of three rows of four
scene-rows = Two rows of five
scene-jumps = Jumps on an open line
scene-fourths = Halves, fourths and eighths of one whole
scene-thirds = Thirds, sixths and twelfths of one whole
scene-three-fourths = Three fourths of a circle
scene-hexagon = How many fill the hexagon?

# More pieces.
name-bead = bead
name-cube = { $color ->
    [0] red cube
    [1] blue cube
    [2] yellow cube
    [3] green cube
    [4] orange cube
   *[other] white cube
}
name-cube-stick = stick of cubes
name-die = die
name-die-number = Die { $number }
name-digits = strip of digits
name-covered = { $thing }, covered

# More places.
place-string = Bead string
place-column = Column { $number }
place-paper = Paper
place-track-digits = Places from thousands to thousandths
cell-number = { $number }
# $row $column $number
cell-product = { $row } times { $column }, { $number }
path-start = Start
slot-digits = Digits
chart-mark = { $mark ->
    [0] yellow
    [1] red ring
    [2] blue bar
    [3] green corner
   *[other] card
}

# More that happened.
did-multiples = Multiples of { $n }.
did-skip = Count by { $n }.
did-link = Joined.
did-break-off = Broken off: { $n }.
did-die = A die is turned.
did-slide-left = The digits slide to the left.
did-slide-right = The digits slide to the right.

# What more manipulatives are.
total-is = Total: { $total }.
describe-five-frame = Five frame, and a tray of counters.
describe-two-ten-frames = Two ten frames, and a tray of counters.
describe-twenty-frame = Twenty frame, and a tray of counters.
describe-rekenrek = Rekenrek: beads on wires. Beads on the left are counted.
describe-bead-string = Bead string. Beads on the left are counted.
beads-none = All beads are on the right.
beads-some = There are beads on both sides.
beads-all = All beads are on the left.
describe-chart = Chart of the numbers 1 to { $last }, and marks to put on them.
describe-times-chart = Multiplication chart. Tap a card to lift it.
describe-skip = Ten numbers, counting by { $n }. Tap a card to lift it.
chart-marked-total = Marked numbers: { $total }.
chart-open-total = Open numbers: { $total }.
describe-path = Number path from 1 to { $last }, with a counter that hops.
path-at-start = The counter is at the start.
path-on-the-way = The counter is on the path.
describe-tally = Paper for tally marks.
describe-dice = Dice. Tap a die to turn it.
describe-digit-slider = A strip of digits that slides across the places. The decimal point stays.
digits-at = The last digit stands at { $place }.

# More buttons.
button-other-side = Other side in the tray
button-beads-more = { $n } more to the left
button-beads-fewer = { $n } back to the right
button-skip = Count by { $n }
button-multiples = × { $n }
    .voice = Multiples of { $n }
button-clear-chart = Clear the chart
button-cover-all = Cover all
button-wipe-hops = Wipe the hops
button-break-off = Break off { $n }
button-one-stroke = One stroke
button-five-strokes = Five strokes
button-rub-out-stroke = Rub out a stroke
button-add-die = One more die
button-remove-die = One die away
button-times-ten = × 10
button-divided-by-ten = ÷ 10

# More manipulatives.
tool-five-frame = Five frame
tool-two-ten-frames = Two ten frames
tool-twenty-frame = Twenty frame
tool-rekenrek = Rekenrek to 20
tool-rekenrek-100 = Rekenrek to 100
tool-bead-string-20 = Bead string to 20
tool-bead-string-100 = Bead string to 100
tool-hundred-chart = Hundred chart
tool-chart-120 = 120 chart
tool-multiplication-chart = Multiplication chart
tool-skip-count = Skip counting
tool-number-path-10 = Number path to 10
tool-number-path-20 = Number path to 20
tool-linking-cubes = Linking cubes
tool-tally = Tally marks
tool-dice = Dice
tool-digit-slider = Place-value slider
