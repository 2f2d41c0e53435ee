# Quotients of numbers with several digits, with what is left over.

# $case $total $by $each $left
divide = { $case ->
    [ask-shared] Share { $total } among { $by } groups. How many in each? How many are left over?
    [ask-boxes] Fill in the top. Then write { $total } divided by { $by }. What is left over?
    [ask-card] What is { $total } divided by { $by }? What is left over?
    [again] There are { $total }. They go into { $by } equal groups. How many each?
    [strategy-shared] Share the largest first. Open what is left, and go on.
    [strategy-boxes] Think: { $by } times what fits in the box? Then add up the top.
    [strategy-card] Go place by place. A place that gets none is written 0.
    [not-yet-shared] First share some.
    [not-yet-boxes] First fill in the top.
    [write] Each gets { $each }. Left over: { $left }.
    [praise-shared] You shared place by place. Each gets { $each }.
    [praise-boxes] You found how often { $by } fits. Each gets { $each }.
   *[praise-card] You went place by place. Each gets { $each }.
}
# $things $groups
divide-question = Is that enough for { $groups } groups: { $things }?
divide-deal = Each group gets { $things }.
divide-open = Too few to go round. We open { $things }.
# $case $by $top $product $left
divide-top = { $case ->
    [even] { $by } times { $top } is { $product }.
   *[left] { $by } times { $top } is { $product }. Left over: { $left }.
}

div-drops-zero = { $part ->
    [name] Leaves out a zero in the quotient
    [does] Writes nothing for a place that gets none: 612 ÷ 6 gives 12.
    [why] Where nothing can be shared, there seems to be nothing to write.
    [next] Share blocks of 612 among 6 and say what each group gets: hundreds, tens, ones.
    [feedback] Say it by places: hundreds, tens, ones. Did you write a digit for each?
   *[question] How many tens does each group get? Where do you write that?
}
div-ignores-rest = { $part ->
    [name] Says nothing of what is left over
    [does] Writes 18 and 0 left over for 75 ÷ 4. In a story, gives 18 where one more is needed.
    [why] The groups are equal, so the sharing seems to be done.
    [next] Multiply back and compare with what there was at first.
    [feedback] Put your groups together again. Do you have all you began with?
   *[question] What is there that is in no group?
}
div-counts-unfilled = { $part ->
    [name] Counts a group that is not full
    [does] Makes one more of what is left over: 47 wheels are 12 wagons of 4.
    [why] In many stories one more is needed, so rounding up has become the rule.
    [next] Build one group from what is left over and ask whether it can be used.
    [feedback] The last group is not full. Does it count here?
   *[question] What would the last group look like?
}
div-rounds-up = { $part ->
    [name] Writes one more although nothing is left over
    [does] For 48 kids and vans for 6 answers 9 vans: one more than 48 ÷ 6.
    [why] In the stories before, one more was needed again and again, so it has become the rule.
    [next] Lay 12 and then 13 counters in groups of 4, and ask each time what is in no group.
    [feedback] All your groups are full. Is anything left that needs one more?
   *[question] Who or what would be in the last group?
}
div-estimate = { $part ->
    [name] Divides by the tens alone and comes out too large
    [does] For 864 ÷ 24 shares among 20: it gives 43.
    [why] 20 is easier than 24, and the estimate is kept.
    [next] Multiply the answer by 24 and compare with 864.
    [feedback] Multiply back with the whole number you divide by. Is that too much?
   *[question] How much would all groups need? Is there that much?
}
