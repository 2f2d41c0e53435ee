# The free table: pieces, manipulatives, and the screen around them. For the adult who teaches with it.

# Pieces.
name-hundred = flat of a hundred
name-thousand = cube of a thousand
name-decimal-block = { $place ->
    [3] flat
    [2] rod
   *[other] cube
}
# $place $n
thing-decimal-blocks = { $place ->
    [3] { $n ->
        [one] 1 flat
       *[other] { $n } flats
    }
    [2] { $n ->
        [one] 1 rod
       *[other] { $n } rods
    }
   *[other] { $n ->
        [one] 1 cube
       *[other] { $n } cubes
    }
}
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
# $things $part
mat-part = On the mat: { $things }. Yellow: { $part }.

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
tool-fraction-set = Fraction of a set
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

# Lines, clocks, parts, balances, grids.
name-weight = weight of { $weight }
slide-marker = marker
did-change = Changed.
# $from $to
describe-line-between = A number line from { $from } to { $to }.
describe-number-line = A number line from 0 to { $end }.
line-marks-at = Marks at { $list }.
lies-along = { $third ->
    [0] Nearer to the left end
    [1] Around the middle
   *[other] Nearer to the right end
}
button-numbers = Numbers on or off
button-jumps = Jumps on or off
button-rub-out-last = Rub out the last one
tool-line-twenty = Number line to 20
tool-line-hundred = Number line to 100
tool-line-decimal = Decimal number line
button-line-to = Line to { $end }
tool-line-any = Number line, any range
# $first $step
describe-line-any = A number line from { $first } by steps of { $step }.
line-begins = First number
line-step = What a step is
tool-line-empty = Line for estimating
shows = It shows { $value }.
describe-clock = A clock. The long hand takes the short hand along.
clock-at = at { $number }
clock-after = after { $number }
# $marks $number
clock-marks = { $marks ->
    [one] 1 mark after { $number }
   *[other] { $marks } marks after { $number }
}
# $short $long
clock-hands = Short hand { $short }, long hand { $long }.
clock-short-to = Short hand to { $number }
clock-long-to = Long hand { $to }
slide-hands = Turn the hands
button-hour-on = One hour later
button-minutes = { $n ->
    [1] Step by 1 minute
   *[other] Step by { $n } minutes
}
describe-clock-drawing = The drawing of a clock. You can mark the hour and shade the minutes.
clock-hour-is = The hour is { $number }
clock-shade-to = Shade from 12 to { $number }
button-minute-on = One minute later
button-minute-back = One minute earlier
button-shade-more = Shade 1 minute more
button-shade-less = Shade 1 minute less
tool-clock = Clock
# $things $place
did-put-in = { $place }: { $things }.
place-whole = Whole
place-part = Part { $number }
describe-parts-mat = A whole and { $n } parts, and a tray of counters.
button-join-parts = All into the whole
button-part-again = Back into the parts
tool-part-whole-mat = Part-part-whole mat
tool-free-bond = Number bond
# $bar $part
bar-part = Bar { $bar }, part { $part }
bar-whole = Bar { $bar }, all of it
bar-difference = Difference
bar-reaches = { $steps } steps along
# $bar $parts
describe-bar = Bar { $bar } has { $parts ->
    [one] 1 part
   *[other] { $parts } parts
}.
button-bar-more = Bar { $bar }: one more part
button-bar-fewer = Bar { $bar }: one part fewer
button-equal-parts = Make the parts equal
button-bars = { $n ->
    [1] Take the second bar away
   *[other] A second bar
}
button-unknown = Put a question mark in the next box
tool-bar-model = Bar model
pan-left = Left pan
pan-right = Right pan
hook-left = Left side, hook { $number }
hook-right = Right side, hook { $number }
describe-hooks = A beam with ten hooks on each side, and a tray of weights.
describe-pans = A balance with two pans, and a tray of weights.
balance-left = The left side is down.
balance-right = The right side is down.
balance-level = It is level.
tool-number-balance = Number balance
tool-pan-balance = Pan balance
# $rows $columns
did-side = { $rows } by { $columns }.
# $rows $columns
describe-area = A rectangle, { $rows } by { $columns }.
# $rows $columns
area-sides = Rows: { $rows }. Columns: { $columns }.
slide-cut-rows = Cut the rows
slide-cut-columns = Cut the columns
slide-rows = Rows
slide-columns = Columns
button-cut-tens = Cut at the tens
button-whole-again = Put together again
describe-decimal-grid = A square that is one, with ten columns of ten cells.
grid-empty = No cell is shaded.
grid-some = Some cells are shaded.
grid-column = All of column { $number }
tool-area-model = Area model
tool-decimal-grid = Decimal grid
# $row $column
peg = Peg in row { $row }, column { $column }
# $across $up
point-at = { $across } across, { $up } up
band-closed = The band is closed.
band-corners = Corners of each closed band: { $corners }.
describe-geoboard = A board with six rows of six pegs, for rubber bands.
describe-iso-board = A board with pegs in triangles, for rubber bands.
describe-coordinates = A grid from 0 to 10 across and up.
lattice-empty = Nothing is on it yet.
button-join-points = Line between the points on or off
describe-graph = Four columns for bars, with a box under each.
describe-pictures = Four columns for pictures, with a box under each.
describe-fruit = { $columns ->
    [2] Two columns: apples, pears.
   *[other] Three columns: apples, pears, plums.
}
fruit = { $kind ->
    [0] Apples
    [1] Pears
   *[other] Plums
}
graph-empty = The columns are empty.
# $column $number
graph-cell = Column { $column } up to { $number }
grid-box = Column { $column }
button-each = { $n ->
    [one] Each square stands for 1
   *[other] Each square stands for { $n }
}
tool-geoboard = Geoboard
tool-iso-board = Triangle geoboard
tool-coordinates = Coordinate grid
tool-bar-graph = Bar graph
tool-picture-graph = Picture graph
describe-compare = A card with two boxes. Choose the sign between them.
compare-left = Left number
compare-right = Right number
sign-less = is less than
sign-equal = is equal to
sign-greater = is greater than
describe-ruler-hops = A strip along a ruler. Draw hops along it.
button-hop = Draw a hop
describe-ruler = A ruler, and a strip that slides along it.
describe-broken-ruler = A ruler that is broken off, and a strip that slides along it.
ruler-strip = strip
strip-begins = It begins at { $number }.
describe-ribbons = A measuring tape and two ribbons that slide along it.
ribbon = ribbon of { $long }
# $long $at
ribbon-begins = The ribbon of { $long } begins at { $at }.
button-next-strip = Another strip
tool-compare-card = Comparison card
tool-number-pad = Number pad
describe-number-pad = A large card for one number.
number-pad-number = Number
button-point = Decimal point
did-point = You wrote the decimal point.
tool-ruler = Ruler
tool-broken-ruler = Broken ruler
describe-column-sum = Boxes to add two numbers in columns.
sum-carry = Small box above the column: { $column }
# $row $column
sum-addend = Number { $row }: { $column }
sum-below = Below the line: { $column }
tool-column-sum = Adding in columns
describe-column-difference = Boxes to subtract in columns. A small number above a digit crosses it out.
describe-equal-additions = Boxes to subtract in columns. Ten more above, one more in the next place below.
describe-column-product = Boxes to multiply in columns: two numbers, a row for each digit, and their sum.
describe-long-division = Boxes to divide: the answer above, the steps below.
describe-long-division-latin = Boxes to divide: the answer under the divisor, what is left below.
written-number = { $which ->
    [0] Upper number
    [1] Lower number
    [2] Number to divide
    [3] Divided by
   *[other] Answer
}
# $row $column
written-row = Row { $row }: { $column }
# $which $column
written-small = { $which ->
    [1] Second small box above the column
    [2] Ten more for the digit above
    [3] One more for the digit below
   *[other] Small box for adding the rows
}: { $column }
column-heading-ten-thousands = Ten thousands
tool-column-difference = Subtracting in columns
tool-equal-additions = Subtracting by equal additions
tool-column-product = Multiplying in columns
tool-long-division = Long division
tool-long-division-latin = Long division, Latin American
describe-double-line = Two number lines with ten equal steps each. A mark stands on both.
# $line $step
double-tick = { $line ->
    [0] Upper line
   *[other] Lower line
}, step { $step }
double-step = { $line ->
    [0] Upper line
   *[other] Lower line
}: what a step is
tool-double-line = Double number line
describe-time-line = A line of time with a start you set. Jump forward by hours and minutes.
jump-time = { $minutes ->
    [60] jump of 1 h
   *[other] jump of { $minutes } min
}
did-jump-time = { $minutes ->
    [1] A jump of 1 minute.
    [60] A jump of 1 hour.
   *[other] A jump of { $minutes } minutes.
}
time-start = { $which ->
    [0] Start: hour
   *[other] Start: minutes
}
tool-time-line = Time line
describe-equation = An equation with boxes. Tap a sign to change it.
# $number $sign
equation-sign = Sign { $number }: { $sign }
equation-box = Box { $number }
sign-of-operation = { $sign ->
    [0] none
    [1] plus
    [2] minus
    [3] times
   *[other] divided by
}
sign-of-rest = remainder
tool-equation = Equation
name-card = card { $number }
name-card-hidden = card
mat-from-left = On the mat, from the left: { $list }.
tool-fraction-cards = Fraction cards
tool-decimal-blocks = Blocks for decimals
tool-decimal-cards = Decimal cards

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
describe-chart = Chart of the numbers 1 to { $last }, and marks.
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

# Spinner.
spinner-sector = Arrow to { $letter }
# $letter $parts
spinner-width = { $letter }, width { $parts }
spinner-points = The arrow points to { $letter }.
describe-spinner = A spinner with { $n } sectors. Tap one in the list to make it wider.
spinner-hits = It stopped at: { $list }.
slide-sectors = Sectors
button-wipe-hits = Wipe the tally
tools-spin = Spin
tool-spinner = Spinner

# Protractor.
describe-protractor = An angle with two rays that open and close.
protractor-on = A protractor lies on its corner.
angle-looks = { $kind ->
    [0] It is narrower than a right angle.
    [1] It is a right angle.
   *[other] It is wider than a right angle.
}
turned-by = Turned by { $degrees }°
slide-ray = Open the angle
slide-protractor = Turn the protractor
slide-angle = Turn the angle
button-protractor = Lay the protractor on it
button-no-protractor = Take the protractor away
tool-protractor = Protractor

# Folded paper.
describe-paper-strip = A strip of paper to fold.
describe-paper-square = A square of paper to fold.
paper-open = It lies open.
paper-closed = It is folded.
# $colored $all
paper-parts = { $colored } of { $all } equal parts are colored.
did-fold = Folded.
did-unfold = Opened.
button-fold = { $into ->
    [2] Fold in halves
    [3] Fold in thirds
   *[other] Fold in fifths
}
button-fold-down = { $into ->
    [2] Fold down in halves
    [3] Fold down in thirds
   *[other] Fold down in fifths
}
button-unfold = Open the last fold
button-open = Open all of it
button-fold-again = Fold again
tool-paper-strip = Paper strip to fold
tool-paper-square = Paper square to fold

# Bags on a balance.
name-bag = bag
describe-bags = A balance with two pans. Every bag in the tray holds the same number.
# $worth
describe-weighing = A balance with two pans. A bag is on the left pan. Each weight in the tray is { $worth } grams.
# $n
bag-holds = Each bag holds { $n }.
slide-bag = In each bag
tools-fill-bags = New number in the bags
tool-equation-balance = Equation balance

# Unit cubes, and the thousand cube.
# $wide $deep
describe-unit-cubes = A base { $wide } wide and { $deep } deep, for unit cubes.
cubes-none = No cube stands on it.
cubes-some = Cubes stand on it.
cubes-count = Cubes: { $n }.
slide-wide = Width
slide-deep = Depth
slide-layers = Layers
button-add-cube = One more cube
button-fill-row = Fill the row
button-fill-layer = Fill the layer
button-take-cube = One cube away
button-take-layer = One layer away
button-layers-apart = Pull the layers apart
button-layers-together = Push the layers together
tool-unit-cubes = Unit cubes for volume
describe-thousand-cube = A cube that is one whole: ten slices of ten rods of ten small cubes.
thousand-none = None of it is colored.
thousand-some = Some of it is colored.
button-count-on = { $value } more
button-count-back = { $value } less
tool-thousand-cube = Decimal cube

# Loops for sorting.
place-loop = loop { $letters }
place-outside = outside the loops
# $thing $place
name-in = { $thing }, { $place }
# $list $outside
loops-hold = In the loops: { $list }. Outside: { $outside }.
mat-has = On the mat: { $things }.
tool-sorting-loops = Sorting loops
tool-venn = Venn diagram
tool-three-loops = Venn diagram of three

# Mats that are laid under loose pieces.
button-ground = Mat: { $ground ->
    [0] plain
    [1] two parts
    [2] whole and parts
    [3] three parts
    [4] four parts
    [5] two rows
   *[other] place value
}
mat-is = { $mat }.
place-in-mat = { $part ->
    [1] Left part
    [2] Right part
    [3] Middle part
    [4] Upper left part
    [5] Upper right part
    [6] Lower left part
    [7] Lower right part
    [8] Top row
   *[other] Bottom row
}
part-empty = { $place }: nothing.
# $place $things $total
part-holds = { $place }: { $things }; total { $total }.
