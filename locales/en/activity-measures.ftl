# Mass and liquid volume.

# $case $first $second $spaces $end $answer
measure = { $case ->
    [ask-balance] Put weights on the other pan until it is level. How many grams is the bag?
    [again-balance] Each weight is { $second } grams. How many grams hold the bag level?
    [strategy-balance] Count up by { $second } for each weight.
    [not-yet-balance] First put on a weight.
    [question-balance] How many grams is each weight?
    [build-balance] We put on weights until both pans are level.
    [write-balance] { $first } weights of { $second } grams each: that is { $answer } grams.
    [praise-balance] You made it level and counted up the grams.
    [ask-read-jug] A jug has marks up to { $end } milliliters. All spaces are the same. How many milliliters are in it?
    [again-read-jug] The marks go from 0 to { $end }. How many milliliters is the mark that is set?
    [strategy-read-jug] Count all the spaces. Find what one is worth. Then count up.
    [not-yet-read-jug] First write a number.
    [question-read-jug] How many milliliters is one space?
    [write-read-jug] Each space is { $second }. We count up to { $answer }.
    [praise-read-jug] You found what one space is worth and counted up.
    [ask-pour] Pour { $answer } milliliters into the jug. How many milliliters is one space?
    [again-pour] The jug goes up to { $end }. Fill it to { $answer }. What is one space worth?
    [strategy-pour] Count all spaces of the jug. Find what one is worth. Then count up.
    [not-yet-pour] First pour water into the jug.
    [question-pour] How many milliliters is one space?
    [build-pour] Each space is { $second }. We count up to { $answer } and pour up to there.
    [write-pour] All { $spaces } spaces are { $end } milliliters. So one is { $second }.
    [praise-pour] You found what one space is worth and counted up.
    [ask-read-water] The marks of this jug are equally far apart. How many milliliters of water are in it?
    [again-read-water] The marks go from 0 to { $end }. How many milliliters is it up to the water line?
    [strategy-read-water] Count all the spaces. Find what one is worth. Then count up.
    [not-yet-read-water] First write a number.
    [question-read-water] How many milliliters is one space?
    [write-read-water] Each space is { $second }. We count up to { $answer }.
    [praise-read-water] You found what one space is worth and counted up.
    [ask-read-scale] A kitchen scale goes up to { $end } grams. All spaces are the same. How many grams does it show?
    [again-read-scale] The marks go from 0 to { $end }. How many grams is the mark that is set?
    [strategy-read-scale] Count all the spaces. Find what one is worth. Then count up.
    [not-yet-read-scale] First write a number.
    [question-read-scale] How many grams is one space?
    [write-read-scale] Each space is { $second }. We count up to { $answer }.
    [praise-read-scale] You found what one space is worth and counted up.
    [ask-jug] A jug of { $end } milliliters has { $spaces } equal spaces. Water fills { $first }. How many milliliters is that?
    [again-jug] { $spaces } equal spaces make { $end } milliliters. How many milliliters do { $first } spaces make?
    [strategy-jug] Find what one space is worth. Then count up.
    [not-yet-jug] First write a number.
    [question-jug] How many milliliters is one space?
    [write-jug] Each space is { $second }. { $first } of them make { $answer }.
    [praise-jug] You found what one space is worth and counted up.
    [ask-scale] A scale of { $end } grams has { $spaces } equal spaces. The hand is { $first } spaces on. How many grams is that?
    [again-scale] { $spaces } equal spaces make { $end } grams. How many grams do { $first } spaces make?
    [strategy-scale] Find what one space is worth. Then count up.
    [not-yet-scale] First write a number.
    [question-scale] How many grams is one space?
    [write-scale] Each space is { $second }. { $first } of them make { $answer }.
    [praise-scale] You found what one space is worth and counted up.
    [ask-both] Rice weighs { $first } grams. Beans weigh { $second } grams. How many grams do they weigh together?
    [again-both] Put { $first } grams and { $second } grams on one pan. How many grams are on it?
    [strategy-both] Think of one pan with both on it. Is it more or less than the rice?
    [not-yet-both] First write a number.
    [question-both] How do we find both together?
    [write-both] We put both together: { $answer } grams.
    [praise-both] You put both together.
    [ask-left] A jug holds { $first } milliliters of milk. You pour out { $second }. How many milliliters are left?
    [again-left] There are { $first } milliliters. Then { $second } go away. How many are there now?
    [strategy-left] Think of the jug after you pour. Is there more in it or less?
    [not-yet-left] First write a number.
    [question-left] How do we find what is left?
    [write-left] We take away what is poured out: { $answer } milliliters.
   *[praise-left] You took away what was poured out.
}

# Water that is estimated.

# $case $amount $holds $half
estimate-water = { $case ->
    [ask-c] This jug holds { $holds } milliliters up to its mark. Pour in about { $amount } milliliters.
    [ask-r] This jug holds { $holds } milliliters up to its mark. About how many milliliters of water are in it?
    [again-c] Fill the jug to about { $amount } milliliters. Near it is good enough.
    [again-r] The mark is { $holds }. About where is the water? Near it is good enough.
    [not-yet-c] First pour water into the jug.
    [not-yet-r] First write a number.
    [question] How many milliliters is half of the jug?
    [strategy] Think of the jug half full. That is { $half } milliliters. Is it more or less?
    [build] Half is { $half }. So we pour to here for about { $amount }.
    [write] Half is { $half }. So this is about { $amount }.
   *[praise] You thought of a part of the jug. It is about { $amount } milliliters.
}

# Masses that are estimated.

# $weight
mass-of-weight = { $weight ->
    [10] Each weight is 10 grams, like ten paper clips.
    [50] Each weight is 50 grams, like a small egg.
    [100] Each weight is 100 grams, like a bar of soap.
   *[200] Each weight is 200 grams, like a glass of water.
}
# $case $count $lighter $heavier $mass
estimate-bag = { $case ->
    [ask] Make the weights just heavier than the bag. About how many grams is it?
    [again] Which weights are still too light? Which are too heavy? The bag is between them.
    [strategy] Put on one weight at a time. Watch for the pan to go down.
    [not-yet] First put on a weight.
    [question] How many grams is each weight?
    [lighter] { $count } weights are { $lighter } grams. The bag is still heavier.
    [outweigh] With one more there are { $heavier } grams. Now the bag is lighter.
    [write] It is more than { $lighter } and less than { $heavier }: about { $mass } grams.
   *[praise] You found what is too light and what is too heavy. It is between them.
}
# $case $end $half $mass
estimate-scale = { $case ->
    [ask] This kitchen scale goes up to { $end } grams. About how many grams does it show?
    [again] The scale ends at { $end }. About where is the mark? Near it is good enough.
    [strategy] Think of half of the scale. That is { $half } grams. Is it more or less?
    [not-yet] First write a number.
    [question] How many grams is half of the scale?
    [write] Half is { $half }. So this is about { $mass }.
   *[praise] You thought of a part of the scale. It is about { $mass } grams.
}
# $case $mass
estimate-thing = { $case ->
    [ask-grams] A paper clip is about 1 gram, a liter of water 1,000.
    [ask-kilograms] A liter of water is about 1 kilogram.
    [again-grams] Think of a clip and of a liter of water. Which is nearer?
    [again-kilograms] Think of bottles with a liter of water in each.
    [strategy-grams] Think of both in your hands. How many clips are as heavy?
    [strategy-kilograms] How many bottles hold it level on a balance? Near it is good enough.
    [not-yet-grams] First write a number.
    [not-yet-kilograms] First write a number.
    [question-grams] What is about 1 gram?
    [question-kilograms] What is about 1 kilogram?
    [write-grams] It is between the clip and the water: about { $mass } grams.
    [write-kilograms] About { $mass } liters of water are as heavy: { $mass } kilograms.
    [praise-grams] You compared it with what you know. It is about { $mass } grams.
   *[praise-kilograms] You compared it with what you know. It is about { $mass } kilograms.
}
# $thing
mass-told = { $thing ->
    [pencil] About how many grams is a pencil?
    [strawberry] About how many grams is a strawberry?
    [slice] About how many grams is a slice of bread?
    [egg] About how many grams is an egg?
    [banana] About how many grams is a banana?
    [apple] About how many grams is a big apple?
    [mug] About how many grams is an empty mug?
    [loaf] About how many grams is a loaf of bread?
    [brick] About how many kilograms is a brick?
    [cat] About how many kilograms is a cat?
    [chair] About how many kilograms is a wooden chair?
    [melon] About how many kilograms is a big watermelon?
    [bike] About how many kilograms is a bike?
   *[child] About how many kilograms is a third grader?
}
# $thing
mass-benchmark = { $thing ->
    [clip] a paper clip
   *[water] a liter of water
}

meas-gram-for-kilogram = { $part ->
    [name] Takes a gram and a kilogram for each other
    [does] Says that a cat is 4,000 kilograms, or that an apple is 1 gram.
    [why] Both words sound alike, and neither of them has been felt in the hand.
    [next] Let the child hold a paper clip in one hand and a liter of water in the other. Sort things in the room by which is nearer.
    [feedback] Look at the unit again. Think of what 1 of it feels like.
   *[question] How many paper clips would you need to hold up a liter of water?
}
meas-tick-is-one = { $part ->
    [name] Takes every mark for one
    [does] Reads 3 at the third mark of a jug whose marks are 100 milliliters apart.
    [why] On a ruler and on the first number lines each mark is one.
    [next] Pour a cup of 100 milliliters into a jug again and again, and write a number at each mark. Then do it with another jug.
    [feedback] You counted well. But each one is worth more than 1.
   *[question] What number stands at the last mark? How many spaces are there up to it?
}
meas-ticks-by-tens = { $part ->
    [name] Counts marks by tens or hundreds, whatever they are worth
    [does] Reads 300 at the third mark of a jug with marks for every 200 milliliters.
    [why] On most scales that a child has read, marks went by tens or hundreds.
    [next] Put two jugs of one size side by side whose marks differ. Pour the same cup into both and say what one space is.
    [feedback] You counted the marks. On this scale they go by another number. What stands at the end?
   *[question] How many spaces are there up to the number at the end?
}
