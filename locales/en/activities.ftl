# What a child is asked, the steps of a lesson, and what is said of an answer.
# A question never holds its answer. A step may: it belongs to the lesson.

yes = Yes
no = No
not-yet-write = Now write your answer in the box.
not-yet-gap = There is an empty box between your numbers.
step-one-back = One back: that was too many.
step-rub-out = Rub that out first.

## K.MAKE10
make-ten-ask-frame = Fill the ten frame. How many counters did you put in?
make-ten-ask-picture = Draw dots to fill the ten frame. How many dots did you draw?
make-ten-ask-bond = The whole is 10. Draw the other part. How many dots did you draw?
make-ten-ask-card = { $part } and how many more make 10?
make-ten-again = You have { $part }. You want 10. How many more do you need?
make-ten-strategy-empty = The frame has ten places. Look at the empty ones.
make-ten-strategy-count-on = Say { $part }. Then count on to 10. Put up one finger for each number after { $part }.
make-ten-not-yet = First fill up to ten.
make-ten-step-one = One more: { $total }.
make-ten-step-five = Five more at once: { $total }.
# $missing $part
make-ten-step-write = We put in { $missing }. { $part } and { $missing } make 10.
make-ten-question-full = Is it full yet?
make-ten-question-how-many = How many did we put in?
# $part $whole
make-ten-numerals = { $part } + ? = { $whole }
    .voice = { $part } and what number make { $whole }

bond-counts-start = { $part ->
    [name] Counts the start number again
    [feedback] Count the new ones only. The first new one is “one”.
   *[question] Show me the first one you counted. Was it there at the start?
}
bond-copies-addend = { $part ->
    [name] Writes the part that is there
    [feedback] That is how many were there. How many did you put in?
   *[question] Which ones were there already, and which ones are new?
}
bond-adds-both = { $part ->
    [name] Adds the whole and the part
    [feedback] 10 is all of them together. Look at the new ones only.
   *[question] What does the 10 in the number sentence tell us?
}
bond-says-whole = { $part ->
    [name] Writes the whole
    [feedback] 10 is all of them together. How many are new?
   *[question] Point to all of them. Now point to the new ones only.
}

## 2.SUB2D.REG
# $upper $lower
regroup-ask-blocks = You have { $upper }. Take away { $lower }. How many are left?
# $upper $lower
regroup-ask-sticks = This shows { $upper }. Cross out { $lower }. How many are left?
# $upper $lower
regroup-ask-line = Start at { $upper }. Jump back { $lower } in all. Where do you land?
# $upper $lower
regroup-ask-columns = What is { $upper } minus { $lower }?
# $upper $lower
regroup-again = You have { $upper } things. { $lower } of them go away. How many stay?
regroup-strategy-blocks = Not enough ones? Trade a ten for ten ones. Then take away.
regroup-strategy-sticks = Not enough ones? Open a ten. Then cross out.
regroup-strategy-line = Jump back the tens first. Then jump back the ones.
regroup-strategy-columns = Look at the ones. Are there enough to take from? If not, open a ten.
regroup-not-yet-blocks = First take the blocks away.
regroup-not-yet-sticks = First cross them out.
regroup-not-yet-line = First make your jumps.
regroup-step-trade = There are not enough ones. We trade a ten for ten ones.
regroup-step-ones = { $n ->
    [one] Now we take away 1 one.
   *[other] Now we take away { $n } ones.
}
regroup-step-tens = { $n ->
    [one] Now we take away 1 ten.
   *[other] Now we take away { $n } tens.
}
# $by $landing
regroup-step-jump = Jump back { $by }. We land on { $landing }.
regroup-step-left = { $answer } are left.
regroup-step-mark-tens = We open one ten. { $tens ->
    [one] 1 ten stays.
   *[other] { $tens } tens stay.
} We write it small above.
regroup-step-mark-ones = Now there are { $ones } ones.
# $have $take $stay
regroup-step-write-ones = { $have } minus { $take } is { $stay }. We write it under the ones.
# $have $take $stay
regroup-step-write-tens = { $have } minus { $take } is { $stay }. We write it under the tens.
# $take $have
regroup-question-enough = { $take ->
    [one] Can we take 1 one from { $have }?
   *[other] Can we take { $take } ones from { $have }?
}
regroup-question-direction = Which way do we jump to take away?
regroup-choice-back = Back
regroup-choice-forward = Forward
# $tens $ones
regroup-numerals = { $tens } + { $ones }
    .voice = { $tens } and { $ones }

sub-smaller-from-larger = { $part ->
    [name] Takes the smaller digit from the larger
    [feedback] Look at the ones. You start with the top number. Are there enough ones to take from?
   *[question] Show me the ones you start with. How can you take more than that away?
}
sub-no-decrement = { $part ->
    [name] Makes ten ones but keeps the ten
    [feedback] You opened a ten. Then there is one ten less. Look at the tens again.
   *[question] Where did the ten new ones come from?
}
sub-zero-n-n = { $part ->
    [name] From 0 ones, writes what is taken away
    [feedback] There are no ones to take from. Open a ten first.
   *[question] You have no ones. How can you get some?
}
sub-zero-n-zero = { $part ->
    [name] From 0 ones, writes 0
    [feedback] Zero ones are not enough. Open a ten first.
   *[question] What did you take the ones away from?
}
sub-n-n-n = { $part ->
    [name] A number minus itself is itself
    [feedback] Look at the tens. When you take all of them away, how many stay?
   *[question] You have four blocks and I take four. What is left?
}
sub-zero-instead = { $part ->
    [name] Writes 0 where a ten must be opened
    [feedback] Not enough ones? Do not stop. Open a ten and go on.
   *[question] What could you trade to get more ones?
}
sub-add-decrement = { $part ->
    [name] Adds a ten instead of taking it
    [feedback] You opened a ten. Are there now more tens or fewer tens?
   *[question] You traded one ten away. How many tens are there now?
}
sub-quits = { $part ->
    [name] Stops when the lower number has no tens
    [feedback] The tens are still there. Nobody took them away.
   *[question] What happens to the tens here?
}
sub-adds = { $part ->
    [name] Adds instead of subtracting
    [feedback] Look at the sign. Do you put more in or take away?
   *[question] Tell me what this sign means.
}
sub-spurious = { $part ->
    [name] Takes the smaller digit from the larger and still takes a ten
    [feedback] You took a ten. Put its ten ones with the ones you have. Then take away.
   *[question] You took one ten. Where are its ten ones?
}

## 3.MULT.CONCEPT
# $groups $each
mul-ask-plates = Make { $groups } plates with { $each } counters on each. How many counters in all?
# $groups $each
mul-ask-tiles = Lay { $groups } rows of { $each } tiles. How many tiles in all?
# $groups $each
mul-ask-array = Draw { $groups } rows of { $each }. How many dots in all?
# $groups $each
mul-ask-jumps = Make { $groups } jumps of { $each }. Where do you land?
# $groups $each
mul-ask-card = What is { $groups } times { $each }?
# $groups $each
mul-again = There are { $groups } groups. Each group has { $each }. How many altogether?
mul-strategy-plates = First put down the plates. Then give every plate the same.
mul-strategy-tiles = Lay one row. Then make more rows just like it.
mul-strategy-array = Each row is one group. Count by rows.
mul-strategy-jumps = Count by { $each }. One number for each jump.
# $each $groups
mul-strategy-card = Count by { $each }, { $groups } times.
mul-not-yet-plates = First put counters on the plates.
mul-not-yet-tiles = First lay the rows.
mul-not-yet-array = First draw the rows.
mul-not-yet-jumps = First make the jumps.
mul-step-plates = { $groups } groups: { $groups } plates.
mul-step-fill = { $each } on every plate.
mul-step-first-row = One row of { $each }.
mul-step-rows = Every row is the same. Now there are { $groups } rows.
# $groups $each
mul-step-array = { $groups } rows, and { $each } in every row.
# $by $landing
mul-step-jump = Jump { $by }, to { $landing }.
# $groups $each $total
mul-step-write = { $groups } groups of { $each } are { $total }.
mul-question-plates = How many plates do we need?
mul-question-row = How many are in one row?
mul-question-jump = How long is each jump?
mul-question-count = Count by { $each }. How many in all?

mul-adds = { $part ->
    [name] Adds instead of multiplying
    [feedback] You added the two numbers. Count all the groups: the same number again and again.
   *[question] What does the first number tell us? What does the second one tell us?
}
mul-group-off = { $part ->
    [name] One group too many or too few
    [feedback] That is one group off. Touch each group once and count again.
   *[question] How many groups did you count? Show me each one.
}
mul-operand = { $part ->
    [name] A neighbor in the times tables
    [feedback] That fits another pair of numbers. Count by groups again, slowly.
   *[question] Which fact do you know that is close to this one?
}
mul-swap = { $part ->
    [name] Number of groups and size of groups swapped
    [feedback] The total is the same. But here the first number tells how many groups.
   *[question] Which number tells how many groups there are?
}

## 3.FRAC.NL
frac-ask-bars = Lay bars along the line. Start at 0. Show { $fraction }.
frac-ask-cut = Cut the line into equal parts. Then mark { $fraction }.
frac-ask-ticks = Mark { $fraction } on the line.
frac-ask-read = Which number is at the mark? Write it as a fraction.
# $count $unit
frac-again-bars = { $count ->
    [one] You need 1 bar of { $unit }. Where does it end?
   *[other] You need { $count } bars of { $unit }, end to end.
}
frac-again-mark = Where is { $fraction } when you walk from 0?
frac-again-read = How far is the mark from 0? Tell it in equal parts.
frac-strategy-bars = The bottom number tells how many bars make one whole. Find that bar.
frac-strategy-mark = The bottom number tells how many equal parts make one whole. Count the parts from 0.
frac-strategy-read = Count the spaces from 0 to 1, not the lines. That is the bottom number.
frac-not-yet-bars = First lay bars on the line.
frac-not-yet-mark = First put the mark on the line.
frac-not-yet-read = Write both numbers of the fraction.
frac-step-bar = We are at { $reached }.
frac-step-cut = We cut each whole into { $parts } equal parts.
# $n $unit
frac-step-mark = { $n ->
    [one] We go 1 part from 0. That is { $unit }.
   *[other] We go { $n } parts from 0. Each part is { $unit }.
}
frac-step-below = There are { $parts } spaces from 0 to 1. We write { $parts } below.
frac-step-above = { $n ->
    [one] The mark is 1 space from 0. We write 1 above.
   *[other] The mark is { $n } spaces from 0. We write { $n } above.
}
frac-question-size = Which bar do we need?
frac-question-parts = How many equal parts do we need for { $fraction }?
frac-question-count = How many spaces are there from 0 to 1?

nl-numerator = { $part ->
    [name] Takes the top number as the place
    [feedback] The top number counts parts, not wholes. Each part is smaller than 1.
   *[question] Where is 1 on this line? Is your fraction more or less than 1?
}
nl-ticks = { $part ->
    [name] Counts lines, not spaces
    [feedback] Count the spaces between the lines. Begin at 0.
   *[question] Put your finger on 0. Slide it one part. How many parts is that?
}
nl-line = { $part ->
    [name] Takes the whole line as one
    [feedback] Find the 1 on the line. From 0 to 1 is one whole.
   *[question] Show me one whole on this line.
}
nl-below = { $part ->
    [name] Thinks every fraction is below 1
    [feedback] The top number is bigger than the bottom number. Do you go past 1?
   *[question] How many parts make one whole? Do you have more than that?
}

## What is said when it is right: the way it was done.
# $part $missing
make-ten-praise-frame = You filled the frame. { $part } and { $missing } make 10.
# $part $missing
make-ten-praise-picture = You filled up to ten. { $part } and { $missing } make 10.
# $part $missing
make-ten-praise-card = You found the partner. { $part } and { $missing } make 10.
regroup-praise-blocks = You traded a ten and took away. { $left } are left.
regroup-praise-sticks = You opened a ten and crossed out. { $left } are left.
regroup-praise-line = You jumped back by tens and ones. You land on { $left }.
regroup-praise-columns = You took care of the tens and the ones. It is { $left }.
# $groups $each $total
mul-praise = You made equal groups. { $groups } groups of { $each } are { $total }.
frac-praise-bars = You laid equal bars from 0. They reach { $fraction }.
frac-praise-mark = You counted equal parts from 0. That is { $fraction }.
frac-praise-read = You counted the spaces. It is { $fraction }.
