# What a child is asked, the steps of a lesson, and what is said of an answer.
# A question never holds its answer. A step may: it belongs to the lesson.

yes = Yes
no = No
not-yet-write = Now write your answer in the box.
not-yet-gap = There is an empty box between your numbers.
step-one-back = One back: that was too many.
step-rub-out = Rub that out first.
step-start-over = We take it all away and start again.

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
    [does] To get from 7 to 10 counts 7, 8, 9, 10 and writes 4: the 7 is one of those counted.
    [why] Each number that is said stands for one thing, just as counting has always worked.
    [next] Put out 7 red counters and slide in yellow ones, one at a time, while the child says the total. Then cover the red ones and ask how many yellow ones there are.
    [feedback] Count the new ones only. The first new one is “one”.
   *[question] Show me the first one you counted. Was it there at the start?
}
bond-copies-addend = { $part ->
    [name] Writes the part that is there
    [does] With 7 in the frame, writes the same 7 again.
    [why] The 7 is in plain sight, and “how many” has mostly meant what can be seen and counted.
    [next] Use two-color counters: 7 red, and the missing ones yellow. Have the child name each part by its color before writing the yellow part in the box.
    [feedback] That is how many were there. How many did you put in?
   *[question] Which ones were there already, and which ones are new?
}
bond-adds-both = { $part ->
    [name] Adds the whole and the part
    [does] Sees the plus sign and adds the two numbers that are printed: 7 and 10 become 17.
    [why] Plus has always meant joining the two numbers in sight, and the answer was the one not yet written.
    [next] Snap 10 linking cubes together as the whole, and have the child break off 7 and look at the piece that stays. Ask whether a part can be more than the whole.
    [feedback] 10 is all of them together. Look at the new ones only.
   *[question] What does the 10 in the number sentence tell us?
}
bond-says-whole = { $part ->
    [name] Writes the whole
    [does] Counts everything there is and puts 10 in the box, whichever part was given.
    [why] “How many” often asks about everything, and the number after the equal sign is often the answer.
    [next] Show two full frames, one with 7 red and 3 yellow counters, one with 4 and 6. Ask what is the same in both, what is different, and which of these the box asks for.
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
    [does] In each column takes the smaller digit from the larger, wherever it stands: 52 − 28 gives 36.
    [why] Small from large has worked in every fact learned so far, and 2 − 8 looks impossible.
    [next] Build only the 52 with blocks, not the second number, so that there is just one pile to take from. Ask for 8 ones and let the child find out what is missing.
    [feedback] Look at the ones. You start with the top number. Are there enough ones to take from?
   *[question] Show me the ones you start with. How can you take more than that away?
}
sub-no-decrement = { $part ->
    [name] Makes ten ones but keeps the ten
    [does] Turns the 2 ones into 12 and leaves the 5 tens as they were: 52 − 28 gives 34.
    [why] The small 1 solves the trouble in the ones, and the tens seem to have no part in it.
    [next] Have the child trade a real rod for ten cubes and say the number on the mat before and after. Ask: if the rod stays as well, is it still 52?
    [feedback] You opened a ten. Then there is one ten less. Look at the tens again.
   *[question] Where did the ten new ones come from?
}
sub-zero-n-n = { $part ->
    [name] From 0 ones, writes what is taken away
    [does] Where there is a 0 on top, copies the lower digit: 60 − 24 gives 44.
    [why] Adding 0 leaves the other number as it is, so it makes sense that starting from 0 would, too.
    [next] Give the child 6 dimes and no pennies, and ask to be paid exactly 24 cents. Talk about the trade that was needed and write it above the columns.
    [feedback] There are no ones to take from. Open a ten first.
   *[question] You have no ones. How can you get some?
}
sub-zero-n-zero = { $part ->
    [name] From 0 ones, writes 0
    [does] With no ones on top, writes 0 for the ones and goes on with the tens: 40 − 17 gives 30.
    [why] Where there is nothing, nothing can be taken, and so nothing is left.
    [next] On an open number line, have the child jump back 10 from 40: that is 30 already. Ask where the other 7 are going to come from.
    [feedback] Zero ones are not enough. Open a ten first.
   *[question] What did you take the ones away from?
}
sub-n-n-n = { $part ->
    [name] A number minus itself is itself
    [does] Where a column comes down to two equal digits, writes that digit: 53 − 48 ends with 4 − 4 = 4 in the tens and gives 45.
    [why] A place left empty looks unfinished, and 4 is the only digit in sight.
    [next] Act out 4 − 0 and 4 − 4 with cubes, side by side. Have the child say which one keeps all the cubes and which one keeps none.
    [feedback] Look at the tens. When you take all of them away, how many stay?
   *[question] You have four blocks and I take four. What is left?
}
sub-zero-instead = { $part ->
    [name] Writes 0 where a ten must be opened
    [does] Writes 0 for the ones whenever the top number has too few: 52 − 28 gives 30.
    [why] The ones have run out, and 0 is an honest way to say so.
    [next] Build 52 from straws in bundles of ten and ask for 8 single straws. When only 2 can be given, say: “You still owe me 6. Where could they come from?”
    [feedback] Not enough ones? Do not stop. Open a ten and go on.
   *[question] What could you trade to get more ones?
}
sub-add-decrement = { $part ->
    [name] Adds a ten instead of taking it
    [does] Opens a ten for the ones, and then counts one more in the tens: 52 − 28 gives 44.
    [why] In addition a small 1 goes above the tens and is added, and the page looks the same here.
    [next] Work 24 + 28 and 52 − 28 on the same place-value mat. In each, ask whether a ten is coming to the tens now or leaving them.
    [feedback] You opened a ten. Are there now more tens or fewer tens?
   *[question] You traded one ten away. How many tens are there now?
}
sub-quits = { $part ->
    [name] Stops when the lower number has no tens
    [does] Works out the ones and is done: 43 − 8 gives 5.
    [why] No number stands below the tens, so there seems to be nothing more to do.
    [next] Ask for an estimate first: “You have 43 stickers and give away 8. Are most of them gone?” Then have the child build 43 with blocks, take 8 away and read off everything that is left.
    [feedback] The tens are still there. Nobody took them away.
   *[question] What happens to the tens here?
}
sub-adds = { $part ->
    [name] Adds instead of subtracting
    [does] Adds column by column although the sign is minus: 52 − 28 gives 80.
    [why] Two numbers one below the other look like the sums done many times before, and the sign is small.
    [next] Mix four additions and four subtractions, and have the child sort them by sign before solving any. Ask for each one whether the answer will be more or less than the top number.
    [feedback] Look at the sign. Do you put more in or take away?
   *[question] Tell me what this sign means.
}
sub-spurious = { $part ->
    [name] Takes the smaller digit from the larger and still takes a ten
    [does] Takes one ten away but does not use its ten ones: 52 − 28 becomes 8 − 2 in the ones and gives 26.
    [why] Crossing out a ten is a step well remembered, and in the ones 8 − 2 still seems the only way.
    [next] Write “4 tens and 12 ones” next to the problem and have the child build it with blocks. Point to each small numeral on the page and ask which blocks those are.
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
    [does] Adds the two factors: 4 × 6 gives 10.
    [why] Until now two numbers were joined with plus, and × even looks like a plus sign that leans over.
    [next] Set out 4 plates with 6 counters each, and beside them a pile of 4 and a pile of 6. Ask which of the two shows 4 × 6, and what the 4 counts there.
    [feedback] You added the two numbers. Count all the groups: the same number again and again.
   *[question] What does the first number tell us? What does the second one tell us?
}
mul-group-off = { $part ->
    [name] One group too many or too few
    [does] Counts by sixes and stops one step early or one step late: 4 × 6 gives 18 or 30.
    [why] Saying the numbers by sixes and keeping track of the groups are two counts at once.
    [next] Have the child put down a cube for each group as its number is said: “6, 12, 18, 24.” Then count the cubes together and check that there are 4.
    [feedback] That is one group off. Touch each group once and count again.
   *[question] How many groups did you count? Show me each one.
}
mul-operand = { $part ->
    [name] A neighbor in the times tables
    [does] Gives the product of a close fact that shares a factor: 6 × 8 gives 42, which is 6 × 7.
    [why] Facts that share a factor are learned side by side, and the neighbor comes to mind first.
    [next] Start with a fact that is sure, such as 5 × 8 = 40, drawn on grid paper. Have the child add one row of 8 and write both facts, one below the other.
    [feedback] That fits another pair of numbers. Count by groups again, slowly.
   *[question] Which fact do you know that is close to this one?
}
mul-swap = { $part ->
    [name] Number of groups and size of groups swapped
    [does] Trades the roles of the two numbers: for 4 × 6 sets out 6 plates with 4 counters each, and still gets 24.
    [why] There are 24 either way, and it is true that the order does not change the total.
    [next] Say that the total is right, and tell two stories: 4 bags with 6 apples each, and 6 bags with 4 apples each. Have the child draw both and say how they differ.
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
    [does] Goes by the top number only: puts 1/4 at 1, and 3/4 at the last whole number on the line.
    [why] On the number lines met so far each place had a single number, and the top one is read first.
    [next] Fold a paper strip as long as from 0 to 1 into fourths, and have the child slide a finger over 1 part, 2 parts, 3 parts. Ask at each fold whether the finger has come to 1.
    [feedback] The top number counts parts, not wholes. Each part is smaller than 1.
   *[question] Where is 1 on this line? Is your fraction more or less than 1?
}
nl-ticks = { $part ->
    [name] Counts lines, not spaces
    [does] Counts lines where parts are meant: reads 3/4 as 4/5, marks it one part short, or draws 4 lines for fourths and gets 5 parts.
    [why] Lines can be seen and touched; the space between two lines does not look like a thing to count.
    [next] Tape a line in fourths on the floor and have the child count steps from 0; the first step is “one.” Then look at a fence with 5 posts: how many gaps are between them?
    [feedback] Count the spaces between the lines. Begin at 0.
   *[question] Put your finger on 0. Slide it one part. How many parts is that?
}
nl-line = { $part ->
    [name] Takes the whole line as one
    [does] Takes the fraction of all that is drawn: on a line from 0 to 2 puts 1/2 at 1, or reads the mark at 3/4 as 3/8.
    [why] A fraction has always been a part of the whole shape, and here the whole shape is the line.
    [next] Draw a line to 1 and a line to 2, with the same distance from 0 to 1. Have the child fold a strip of that length in half, mark 1/2 on both lines, and say whether it moved.
    [feedback] Find the 1 on the line. From 0 to 1 is one whole.
   *[question] Show me one whole on this line.
}
nl-below = { $part ->
    [name] Thinks every fraction is below 1
    [does] Turns a fraction greater than 1 over so that it fits below 1: marks or writes 4/5 for 5/4.
    [why] Fractions so far were pieces of one pizza, and a piece is never more than the pizza.
    [next] Lay tiles of one fourth from 0 and count aloud, one fourth, two fourths, up to five fourths, and pause where they pass 1. Lay four tiles of one fifth below and ask which row goes past 1.
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
