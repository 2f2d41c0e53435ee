# Length in equal units.

length-close = End to end
length-apart = With gaps
length-spaces = The spaces
length-lines = The lines
length-question = { $kind ->
    [tiles] How do the tiles have to lie?
    [slide] Where does the strip have to begin?
    [sum] How do we find the whole length?
    [longer] How do we find how much longer?
   *[other] What do we count?
}
# $case $first $second $answer
length = { $case ->
    [ask-tiles] Cover the ribbon with tiles from end to end. How many tiles long is it?
    [again-tiles] How many tiles fit from one end to the other?
    [strategy-tiles] Begin at one end. Leave no gaps. Stop at the other end.
    [not-yet-tiles] First cover the ribbon with tiles.
    [build-tiles] We lay the tiles close together, up to the end.
    [write-tiles] The ribbon is { $answer } tiles long.
    [praise-tiles] You left no gaps. The ribbon is { $answer } tiles long.
    [ask-sum] One stick is { $first } cubes long. Another one is { $second } cubes long. How long are they end to end?
    [again-sum] Put both sticks in one line. How many cubes long is the line?
    [strategy-sum] Start with the first stick. Count on the cubes of the other.
    [not-yet-sum] First write your number.
    [write-sum] { $first } cubes and { $second } cubes are { $answer } cubes.
    [praise-sum] You put the lengths together: { $answer } cubes.
    [ask-marks] Draw a hop for each space along the strip. How many spaces long is it?
    [ask-hops] Draw a hop for each centimeter of the strip. How many centimeters long is it?
    [ask-broken] The ruler is broken. Draw a hop for each centimeter. How long is the strip?
    [ask-card] A pencil begins at { $second } on a ruler. It ends at { $first }. How many centimeters long is it?
    [again-spaces] How many spaces are there from one end to the other?
    [strategy-spaces] Begin where it begins. Count spaces and not lines.
    [not-yet-spaces] First draw the hops.
    [build-spaces] One hop for each space, up to the end of the strip.
    [write-spaces] From { $second } to { $first } there are { $answer } spaces.
    [praise-spaces] You counted the spaces: { $answer }.
    [ask-slide] Move the strip to the 0 of the ruler. How many centimeters long is it?
    [again-slide] How long is the strip? Put one end at 0 first.
    [strategy-slide] One end lies at 0. Then the other end tells how long it is.
    [not-yet-slide] First move the strip.
    [build-slide] Now the strip begins at 0.
    [write-slide] The other end is at { $answer }.
    [praise-slide] You began at 0 and read the other end: { $answer }.
    [ask-longer] A red ribbon is { $first } centimeters long. A blue one is { $second } centimeters long. How much longer is the red one?
    [again-longer] How much of the red ribbon is left over?
    [strategy-longer] Lay them side by side in your mind. What sticks out?
    [not-yet-longer] First write your number.
    [write-longer] { $first } minus { $second } is { $answer }.
   *[praise-longer] You found what is left over: { $answer }.
}

meas-gaps = { $part ->
    [name] Leaves gaps or overlaps units
    [does] Lays units with spaces between them or on top of each other, so that the count comes out too small or too large.
    [why] The count seems to be about the units, and where they lie seems not to matter.
    [next] Measure one book twice, with gaps and without, and ask how it can have two lengths.
    [feedback] Look at both ends. The units lie close, with no gap and nothing over.
   *[question] Does every bit of it have a unit, just one?
}
meas-marks = { $part ->
    [name] Counts the marks instead of the units
    [does] Counts every line, the first one too, and is one too many.
    [why] Lines can be pointed at; the spaces between them look empty.
    [next] Lay a cube into each space of a ruler and count the cubes. Then count the lines and talk about the one that is left over.
    [feedback] You counted lines. Count what lies between them.
   *[question] Where does the first unit begin, and where does it end?
}
meas-reads-end = { $part ->
    [name] Reads the number at the end, wherever it begins
    [does] For something from 3 to 8 on the ruler says 8.
    [why] As long as things began at zero, the number at the end was right.
    [next] Slide a strip along the ruler: its end moves, its length does not. Ask what stays the same.
    [feedback] You read the number at the end. It does not begin at 0.
   *[question] Where does it begin? How many spaces from there?
}
meas-starts-at-one = { $part ->
    [name] Begins to measure at 1
    [does] Puts the end at 1, or counts the first line as one: the length is one too many.
    [why] Counting begins with one, so the ruler should too.
    [next] Walk along a number line on the floor: where are you after one step, when you stand at 0 first?
    [feedback] The first space goes from 0 to 1. Begin at 0.
   *[question] Where are you on the ruler before the first space?
}
