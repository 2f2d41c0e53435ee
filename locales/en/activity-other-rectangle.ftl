# Another rectangle with the same area or the same perimeter.

other-rectangle-question = What must stay the same?
# $case $rows $columns
other-rectangle = { $case ->
    [ask-tiles] Here are { $rows } rows of { $columns } squares. Lay another rectangle.
    [ask-grid] Here are { $rows } rows of { $columns } squares. Draw another rectangle.
    [ask-sides] A rectangle is { $rows } by { $columns } units. Write both sides of another one.
    [longer] Keep the area the same. Make the perimeter longer.
    [shorter] Keep the area the same. Make the perimeter shorter.
    [larger] Keep the perimeter the same. Make the area larger.
    [smaller] Keep the perimeter the same. Make the area smaller.
    [again-longer] Keep just as many squares inside. But make it farther all around.
    [again-shorter] Keep just as many squares inside. But make it less far all around.
    [again-larger] Keep the way around as it is. But let more squares fit inside.
    [again-smaller] Keep the way around as it is. But let fewer squares fit inside.
    [not-yet-tiles] First lay your rectangle with tiles.
    [not-yet-grid] First draw your rectangle.
    [not-yet-sides] First write both sides.
    [strategy-area] Take the same squares in more rows or in fewer rows. Then go around the edge.
    [strategy-around] Make one side longer. Make the other side shorter by just as much. Then count the squares.
    [praise-area] You kept the area and changed the perimeter. Both can go their own way.
   *[praise-around] You kept the perimeter and changed the area. Both can go their own way.
}
# $case $rows $columns $kept $now $before
other-rectangle-made = { $case ->
    [area] { $rows } rows of { $columns } are { $kept } squares again. But around it is { $now } units, not { $before }.
   *[around] { $rows } rows of { $columns }: around it is { $kept } units again. But inside are { $now } squares, not { $before }.
}

perim-goes-with-area = { $part ->
    [name] Thinks perimeter and area always grow together
    [does] Asked for a longer perimeter with the same area, adds a column: 3 by 4 becomes 3 by 5.
    [why] Most shapes a child has met got both at once: what was bigger had more inside and was longer around.
    [next] Lay 12 tiles in all the rectangles there are. Write the perimeter below each one, and look for the longest.
    [feedback] Now both have changed. One of the two must stay as it was.
   *[question] How many squares were there before? How far was it around?
}
perim-turned = { $part ->
    [name] Turns the rectangle and takes it for another one
    [does] Gives 4 by 3 for 3 by 4, and says that the same area has just one perimeter.
    [why] The same squares seem to need the same edge, so no other rectangle is looked for.
    [next] Cut a strip of 6 by 2 squares, lay it beside one of 3 by 4, and run a string around each of them.
    [feedback] That is the same rectangle, turned. Look for one with other sides.
   *[question] If you turn your paper, does the edge get any longer?
}
