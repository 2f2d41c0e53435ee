# From a larger unit to a smaller one.

convert-one = { $factor ->
    [3] 1 yard
    [4] 1 gallon
    [7] 1 week
    [10] 1 centimeter
    [12] 1 foot
    [16] 1 pound
    [60] 1 hour
   *[other] 1 meter
}
convert-many = { $factor ->
    [3] yards
    [4] gallons
    [7] weeks
    [10] centimeters
    [12] feet
    [16] pounds
    [60] hours
   *[other] meters
}
convert-small = { $factor ->
    [3] feet
    [4] quarts
    [7] days
    [10] millimeters
    [12] inches
    [16] ounces
    [60] minutes
   *[other] centimeters
}
convert-more = More
convert-fewer = Fewer
convert-question = Will there be more { $small } or fewer?
# $case $n $factor $one $many $small $answer
convert = { $case ->
    [ask-tiles] { $one } is { $factor } { $small }. Lay a row for each of { $n } { $many }. How many { $small } are they?
    [ask-lines] { $one } is { $factor } { $small }. Set both steps and mark { $n } { $many }. How many { $small } are they?
    [ask-card] { $one } is { $factor } { $small }. How many { $small } are { $n } { $many }?
    [again] Change { $n } { $many } to { $small }. How many is that?
    [strategy] Each one of the { $many } is { $factor } { $small }. Count by { $factor }.
    [not-yet-tiles] First lay a row of tiles.
    [not-yet-lines] First set both steps and make your mark.
    [not-yet-card] First write your number.
    [row] { $one } has { $factor } tiles.
    [rows] We lay a row for each of { $n } { $many }.
    [steps] One step on top is 1. The step below is { $factor }.
    [mark] We mark { $n } on the upper line.
    [write] { $n } times { $factor } is { $answer } { $small }.
   *[praise] You took { $factor } { $small } for each: { $answer } in all.
}

meas-divides = { $part ->
    [name] Divides where the unit gets smaller
    [does] Changes 9 yards to 3 feet.
    [why] The unit gets smaller, so it seems that the number should too.
    [next] Lay 12-inch rulers along a table, count feet, then inches. Ask why there are more of the small ones.
    [feedback] The new unit is smaller. Does it take more of them, or fewer?
   *[question] Which is longer, one of these or one of those? So which do you need more of?
}
meas-base-ten = { $part ->
    [name] Changes every unit by tens
    [does] Multiplies by 10 whatever the units are: 4 feet are 40 inches.
    [why] Centimeters and base-ten blocks go by tens, and putting a zero behind is quick.
    [next] Make a table for the unit together: 1, 2, 3 of the large one, and what each is in the small one.
    [feedback] Not all units go by ten. Look how many are in one.
   *[question] How many of the small ones are in one large one?
}
