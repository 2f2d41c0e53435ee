# Area, perimeter and volume.

rect-inside = The squares inside
rect-around = The way around
rect-question = What do we count here?
rect-question-layer = How many cubes are in one layer?
rect-row = One row has { $columns } tiles.
rect-rows = All rows are the same. There are { $rows }.
# $rows $columns
rect-draw = We draw { $rows } rows of { $columns }.
rect-not-yet = { $layout ->
    [tiles] First cover all of the shape with tiles.
    [band] First put a band around the rectangle.
    [cubes] First build the box.
   *[other] First draw on the grid.
}
# $case $rows $columns $answer
rect-area = { $case ->
    [ask-tiles] Cover the shape with tiles. Leave no gaps. What is its area in squares?
    [ask-grid] Draw { $rows } rows of { $columns } squares. What is the area in squares?
    [ask-card] A rectangle is { $rows } units by { $columns } units. What is its area?
    [again] How many squares cover all of it?
    [strategy] All rows are the same. Count one row. Then count the rows.
    [write] { $rows } rows of { $columns } squares are { $answer } squares.
   *[praise] You counted row by row. The area is { $answer } squares.
}
# $case $rows $columns $answer
rect-perimeter = { $case ->
    [ask-band] Make a rectangle: { $columns } units long and { $rows } high. What is its perimeter?
    [band] We go along { $columns } and down { $rows }. Then we go back the same way.
    [ask-tiles] Cover the shape with tiles. How many units is it around the edge?
    [ask-grid] Draw { $rows } rows of { $columns } squares. What is the perimeter in units?
    [ask-card] A rectangle is { $rows } units by { $columns } units. What is its perimeter?
    [again] How far is it all around?
    [strategy] Go around the edge and add all four sides.
    [write] { $rows } and { $columns } and { $rows } and { $columns } make { $answer }.
   *[praise] You added all four sides. All around it is { $answer } units.
}
# $case $first $second $third $all $answer
rect-side = { $case ->
    [ask-side] Three sides are { $first }, { $second } and { $third }. All four sides make { $all }. How long is the last side?
    [again] The perimeter is { $all }. You know three of the four sides. Find the last one.
    [strategy] Add the three sides. Then see how much is missing.
    [write] { $first }, { $second }, { $third } and { $answer } make { $all }.
   *[praise] You added three sides and found the rest: { $answer }.
}
# $case $rows $columns $high $layer $all
rect-volume = { $case ->
    [ask-cubes] Build a box: { $columns } wide, { $rows } deep, { $high } high. How many cubes are in it?
    [base] One layer has { $rows } rows of { $columns } cubes.
    [layers] Now we stack { $high } layers.
    [ask-grid] A box has { $high } layers. Draw one: { $rows } rows of { $columns }. How many cubes fill the box?
    [ask-card] A box is { $columns } long, { $rows } wide and { $high } high. What is its volume in cubes?
    [ask-edge] { $all } cubes fill a box. It is { $columns } long and { $rows } wide. How high is it?
    [again] How many cubes fill all of the box?
    [again-edge] How many layers can you build with { $all } cubes?
    [strategy] Count the cubes in one layer. Then count the layers.
    [strategy-edge] Count the cubes in one layer. How many layers do you need?
    [write] { $high } layers of { $layer } cubes are { $all } cubes.
    [write-edge] { $high } layers of { $layer } cubes are { $all } cubes.
    [praise-edge] You found one layer and then how many there are.
   *[praise] You counted one layer and then all the layers.
}

area-counts-edge = { $part ->
    [name] Counts only the squares along the edge
    [does] Goes around a rectangle of 4 by 6 and counts 16 squares, without those in the middle.
    [why] The eye follows the outline, and the counting stops where it began.
    [next] Cover a real rectangle with tiles and slide the rows apart. Count one row, and then the rows.
    [feedback] You counted the squares at the edge. The ones in the middle cover it too.
   *[question] Which squares did your finger not touch?
}
area-perimeter-for-area = { $part ->
    [name] Gives the perimeter for the area
    [does] Adds all four sides: for 4 by 6 answers 20 in place of 24.
    [why] Both words came together, and adding the sides is what was done last.
    [next] Lay a string around a sheet of paper, then cover the sheet with tiles. Ask which of the two is asked for.
    [feedback] You went around the outside. The area is all that is inside.
   *[question] Does your number tell about the inside, or the way around?
}
perim-area-for-perimeter = { $part ->
    [name] Gives the area for the perimeter
    [does] Multiplies both sides: for 4 by 6 answers 24 in place of 20.
    [why] Two sides stand in the problem, and two numbers were multiplied all week.
    [next] Walk around a rug and count steps. Ask what a fence would follow, and what grass would cover.
    [feedback] You counted what is inside. Now go around the outside.
   *[question] If an ant walks around it, how far does it go?
}
perim-counts-squares = { $part ->
    [name] Counts squares along the edge instead of sides
    [does] Counts each square at the edge once: a square in a corner counts once, and it has two sides there.
    [why] Squares are easy to see and to touch; the sides of squares are thin lines.
    [next] Go around with a finger and make a mark on every side of a square. Stop at a corner: how many sides are there?
    [feedback] You counted squares. Count the sides along the edge. A corner has two.
   *[question] How many sides of this corner square lie at the edge?
}
perim-given-sides = { $part ->
    [name] Adds only the sides that are named
    [does] Adds the numbers that are given and forgets the sides without a number: for 4 by 6 answers 10.
    [why] A number that is not written seems not to be there.
    [next] Let the child write a number on each of the sides before it adds, and trace each one with a finger.
    [feedback] You added only some of the sides. Go all the way around.
   *[question] How many sides has the shape? How many did you add?
}
vol-visible-faces = { $part ->
    [name] Counts the squares that can be seen
    [does] Adds the squares on the three sides of a box that show, and no cubes.
    [why] A picture of a box shows squares; that a cube has three of them on a corner is hidden.
    [next] Build the box from real cubes and take it apart layer by layer. Count each cube as it goes.
    [feedback] You counted squares on the outside. Count cubes, layer by layer.
   *[question] How many squares of this corner cube did you count?
}
vol-visible-cubes = { $part ->
    [name] Counts only the cubes that can be seen
    [does] Counts the cubes on the three sides that show and leaves out those behind them.
    [why] What is hidden inside cannot be touched or pointed at.
    [next] Build a box of 3 by 3 by 3, count what shows, then take off the top layer and look inside.
    [feedback] Some cubes hide inside the box. Count one layer, then all the layers.
   *[question] What is behind the cubes that you see?
}
vol-adds-edges = { $part ->
    [name] Adds the edges
    [does] Adds length, width and height: 4, 3 and 2 give 9.
    [why] Three numbers are given, and adding is the nearest thing to do with them.
    [next] Build a box of 4 by 3 by 2 and compare: are 9 cubes enough for even one layer?
    [feedback] You added the edges. Think of one layer: it has rows of cubes.
   *[question] How many cubes does the lowest layer need?
}
