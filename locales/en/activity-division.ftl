# Quotients as share and as measure, and unknown factors.

# $case $total $given $answer
division = { $case ->
    [ask-share] Share { $total } counters among { $given } plates. How many go on each plate?
    [ask-measure] Put { $given } counters on each plate. How many plates do { $total } counters fill?
    [ask-rows] Draw { $total } dots in { $given } rows. How many are in each row?
    [ask-jumps-back] Start at { $total }. Jump back { $given } each time. How many jumps to 0?
    [ask-quotient] What is { $total } divided by { $given }?
    [ask-each] { $given } times what number is { $total }?
    [ask-groups] What number times { $given } is { $total }?
    [ask-divisor] { $total } divided by what number is { $given }?
    [do-share] Share { $total } counters among { $given } plates.
    [do-tiles] Lay rows of { $given } with all { $total } tiles.
    [do-rows] Draw { $given } rows with { $total } dots in all.
    [do-across] Draw rows of { $given }, { $total } dots in all.
    [do-jumps] Jump by { $given } from 0 to { $total }.
    [again-share] Every plate gets the same. How many does one plate get?
    [again-measure] You have { $total } counters. Every plate holds { $given }. How many plates is that?
    [again-tiles] Every row has { $given }. How many rows do { $total } tiles make?
    [again-rows] The { $given } rows are all the same. How many are in one row?
    [again-across] Every row has { $given }. How many rows make { $total }?
    [again-jumps] Every jump is { $given }. How many jumps make { $total }?
    [again-jumps-back] How many times can you take { $given } from { $total }?
    [again-quotient] { $given } groups share { $total }. How many does each group get?
    [again-each] { $given } equal groups make { $total }. How many are in one group?
    [again-groups] How many groups of { $given } make { $total }?
    [again-divisor] You share { $total }. Each group gets { $given }. How many groups are there?
    [strategy-share] Give every plate one. Go on until none is left.
    [strategy-measure] Fill one plate. Then take the next, until none is left.
    [strategy-tiles] Lay one row. Then make more rows just like it.
    [strategy-rows] Make all the rows longer. Count by { $given } as you go.
    [strategy-across] Add one row at a time. Count by { $given } as you go.
    [strategy-jumps] Count by { $given }. Keep track of the jumps.
    [strategy-jumps-back] Each jump is one group of { $given }. Count the jumps.
    [strategy-quotient] Count by { $given } up to { $total }. Keep track of the groups.
    [strategy-each] Count by { $given } up to { $total }. Keep track of how many counts.
    [strategy-groups] Count by { $given } up to { $total }. Keep track of the groups.
    [strategy-divisor] Turn it around. What number times { $given } is { $total }?
    [not-yet-share] First share the counters.
    [not-yet-measure] First put counters on plates.
    [not-yet-tiles] First lay the rows.
    [not-yet-rows] First draw the rows.
    [not-yet-across] First draw the rows.
    [not-yet-jumps] First make the jumps.
    [not-yet-jumps-back] First make the jumps.
    [question-share] How many plates share the counters?
    [question-measure] How many go on one plate?
    [question-tiles] How many tiles are in one row?
    [question-rows] How many rows do we need?
    [question-across] How many dots are in one row?
    [question-jumps] How long is each jump?
    [question-jumps-back] How long is each jump?
    [question-card] How many groups of { $given } are in { $total }?
    [first-share] One for each plate.
    [second-share] We go on until none is left. All plates have the same.
    [first-measure] { $given } on the first plate.
    [second-measure] There are more. { $given } on the next plate.
    [third-measure] One more plate with { $given }.
    [first-tiles] One row of { $given }.
    [second-tiles] There are tiles left. One more row.
    [third-tiles] More rows, until no tile is left.
    [first-rows] Here is one dot for each row.
    [second-rows] We make the rows longer, until there are { $total } dots.
    [first-across] One row of { $given }.
    [second-across] More rows like it, until there are { $total } dots.
    [write-quotient] { $total } divided by { $given } is { $answer }.
    [write-each] { $given } times { $answer } is { $total }.
    [write-groups] { $answer } times { $given } is { $total }.
    [write-divisor] { $total } divided by { $answer } is { $given }.
    [praise-share] You gave every plate the same.
    [praise-measure] You made equal groups until none was left.
    [praise-tiles] You made equal rows until none was left.
    [praise-rows] You made the rows equal.
    [praise-across] You made rows of { $given }.
    [praise-jumps] You counted equal jumps.
    [praise-jumps-back] You counted equal jumps.
    [praise-quotient] You counted the groups.
    [praise-each] You found the missing number.
    [praise-groups] You found the missing number.
   *[praise-divisor] You found the missing number.
}
# $by $landing
div-step-back = Jump back { $by }, to { $landing }.

div-subtracts = { $part ->
    [name] Subtracts instead of dividing
    [does] Takes the second number away once: 24 ÷ 4 gives 20.
    [why] Dividing is taken as taking away, and one group is indeed taken away; the child stops after it.
    [next] Share 24 counters among 4 plates, one round at a time. Ask after each round what is left in the heap and what one plate has.
    [feedback] You took one group away. Go on until nothing is left.
   *[question] What does the 20 tell us? Are all the counters shared?
}
div-group-off = { $part ->
    [name] One group too many or too few
    [does] Comes out one step early or one step late: 24 ÷ 4 gives 5 or 7.
    [why] Counting by fours and keeping track of how many fours are two counts at once; the start is easily counted as well.
    [next] Have the child put down a cube for each group as its number is said: “4, 8, 12 …”. Then count the cubes, and check by multiplying back.
    [feedback] That is one off. Check it: put all the groups together again.
   *[question] How can you check your answer by multiplying?
}
div-swaps = { $part ->
    [name] Number of groups and size of groups swapped in division
    [does] Takes the number of groups for what is in each, or the other way round: for 24 ÷ 4 as plates of 4 makes 4 plates with 6.
    [why] Both ways use all 24, and both give 6. Only the story tells which number is which.
    [next] Say that the number is right, and tell two stories: 24 apples for 4 children, and 24 apples in bags of 4. Have the child act out both and say what the 6 counts in each.
    [feedback] You used them all. What is given here: the groups, or what is in each?
   *[question] What does this number count, the groups or what is in each group?
}
eq-missing-mult = { $part ->
    [name] Multiplies the two numbers that are given
    [does] Sees × or ÷ and two numbers and multiplies them: 8 × □ = 48 gives 384.
    [why] Nearly always the two numbers that are there were the ones to calculate with, and the answer came after the equal sign.
    [next] Cover the box with a cup and read aloud: “8 groups of something make 48 in all.” Have the child lay the total first and make 8 groups from it.
    [feedback] The total is there already. Look for the number in the box.
   *[question] Which number in this equation tells how many there are in all?
}
