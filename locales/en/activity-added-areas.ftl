# Added areas: a shape of two rectangles.

added-question = What do we do with both areas?
added-choice = { $choice ->
    [multiply] Multiply them.
   *[add] Add them.
}
# $columns
added-row = A row of { $columns }.
# $rows $columns
added-rows = { $rows } rows of { $columns } make a rectangle.
# $case $rows $columns $more $others
added-areas = { $case ->
    [ask-joined] Cover the shape with tiles. Leave no gaps. What is its area in squares?
    [ask-split] Cut the shape into two rectangles. What is its area in squares?
    [ask-parts] A floor is made of two rectangles. One is { $rows } by { $columns } units. The other is { $more } by { $others }. What is its area?
    [again] Both parts belong to the shape. How many squares cover all of it?
    [strategy] See two rectangles. Find the area of each one. Then add.
    [cut] Now both parts are rectangles.
    [not-yet-joined] First cover all of the shape with tiles.
    [not-yet-split] First cut the shape so that both parts are rectangles.
   *[not-yet-parts] Find the area of each part first.
}
# $case $first $second $answer
added-sum = { $case ->
    [write] { $first } and { $second } make { $answer }.
   *[praise] You found the area of both parts and added. It is { $answer } squares.
}

area-one-part = { $part ->
    [name] Gives the area of one part only
    [does] Takes a shape apart into two rectangles and answers with the area of one of them.
    [why] The first product feels like the end of the work.
    [next] Cut a paper shape in two and write its area on each piece. Put the pieces together again and ask for all of it.
    [feedback] You found the area of one part. The shape has two parts.
   *[question] Which part of the shape is not in your number yet?
}
area-fills-corner = { $part ->
    [name] Multiplies the longest sides, as if the corner were filled
    [does] For a shape with a missing corner multiplies its full height by its full width.
    [why] The rule of length times width is used on the outer sides of any shape.
    [next] Lay a full rectangle of paper over the shape. Cut off what sticks out and ask what is left.
    [feedback] You multiplied the longest sides. That covers the empty corner too.
   *[question] Where does a full rectangle stick out of the shape?
}
