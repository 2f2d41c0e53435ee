# Data in rows, columns and words.

graph-compare = Compare both
graph-together = Put all together
graph-question = What do we do with the numbers?
graph-question-scale = How many does one stand for?
# $name $number
graph-step = { $name }: { $number }.
# $name $number $each
graph-step-scaled = { $name }: { $number } times { $each }.
graph-not-yet = { $layout ->
    [rows] First lay a row of tiles for each fruit.
   *[other] First fill the columns.
}
# $case $first $second $third $answer
graph = { $case ->
    [ask-rows-more] There are { $first } apples and { $second } pears. Lay a row of tiles for each. How many more apples are there?
    [ask-rows-all] There are { $first } apples, { $second } pears and { $third } plums. Lay a row for each. How many are there in all?
    [ask-pictures-more] There are { $first } apples and { $second } pears. Draw a star for each one. How many more apples are there?
    [ask-pictures-all] There are { $first } apples, { $second } pears and { $third } plums. Draw a star for each one. How many are there in all?
    [ask-card-more] A graph shows { $first } apples and { $second } pears. How many more apples are there?
    [ask-card-all] A graph shows { $first } apples, { $second } pears and { $third } plums. How many are there in all?
    [again-more] Every pear gets an apple. How many apples are left over?
    [again-all] Put all the fruit in one bowl. How many is that?
    [strategy-more] Look where the apples go on after the pears end. Count only those.
    [strategy-all] Add the kinds, one after the other.
    [write-more] { $first } minus { $second } is { $answer }.
    [write-all] All together that is { $answer }.
    [praise-more] You compared apples and pears: { $answer } more.
   *[praise-all] You put all kinds together. That is { $answer }.
}
# $case $first $second $each $one $two
graph-scaled = { $case ->
    [ask-rows-more] One tile stands for { $each }. Lay a row for { $first } apples and { $second } pears. How many more apples are there?
    [ask-rows-all] One tile stands for { $each }. Lay a row for { $first } apples and { $second } pears. How many are there in all?
    [ask-bars-more] One square stands for { $each }. Draw { $first } apples and { $second } pears. How many more apples are there?
    [ask-bars-all] One square stands for { $each }. Draw { $first } apples and { $second } pears. How many are there in all?
    [ask-card-more] One star stands for { $each }. Apples have { $one } stars and pears have { $two }. How many more apples are there?
    [ask-card-all] One star stands for { $each }. Apples have { $one } stars and pears have { $two }. How many are there in all?
    [ask-half-more] One star stands for { $each }. Apples have { $one } and a half stars, pears have { $two }. How many more apples are there?
    [strategy-more] Each one stands for { $each }. Count by that number. Then compare.
   *[strategy-all] Each one stands for { $each }. Count by that number. Then add.
}

data-reads-max = { $part ->
    [name] Reads the longest row when asked how many more
    [does] For 7 apples and 4 pears answers 7 to “how many more apples”.
    [why] “More apples” is heard as “which has more, and how many”.
    [next] Lay both rows side by side, pair them off one by one, and ask what has no partner.
    [feedback] You told how many there are. How many more are there than pears?
   *[question] Which of them have no partner in the other row?
}
data-ignores-scale = { $part ->
    [name] Counts symbols and not what they stand for
    [does] With stars that stand for 5 counts every star as one.
    [why] In the first graphs one picture was one thing, and the key is small and at the side.
    [next] Write the scale on each star of a graph and count aloud by that number.
    [feedback] You counted them as ones. What does each one stand for?
   *[question] What does the key say about one of them?
}
data-half-is-one = { $part ->
    [name] Counts half a symbol as a whole one
    [does] With stars that stand for 10 reads three and a half stars as 40.
    [why] Half a star is still something that can be pointed at and counted.
    [next] Cut a paper star in two and ask what one half stands for when the whole one stands for 10.
    [feedback] One star is only a half. It stands for less than a whole one.
   *[question] How much is half of what a star stands for?
}
