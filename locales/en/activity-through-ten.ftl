# Sums and differences within 20 through ten.

# $case $first $second $ten $rest $answer
through-ten-plus = { $case ->
    [ask-frames] { $first } red and { $second } yellow. Fill the first frame with yellow ones. How many are there in all?
    [again-frames] Move yellow counters until the first frame is full. Then say how many there are.
    [strategy-frames] How many places are empty in the first frame? Move so many.
    [not-yet-frames] First fill one frame.
    [question-frames] How many places are empty in the first frame?
    [first-frames] We move { $ten }. Now the first frame has 10.
    [write-frames] 10 and { $rest } make { $answer }.
    [praise-frames] You made ten: 10 and { $rest } make { $answer }.
    [ask-jumps] Start at { $first }. Jump { $second } in all. Where do you land?
    [again-jumps] You are at { $first }. You go { $second } more. Where are you then?
    [strategy-jumps] Jump to 10 first. Then jump the rest.
    [not-yet-jumps] First make your jumps.
    [question-jumps] How far is it from { $first } to 10?
    [first-jumps] We jump { $ten } and land on 10.
    [second-jumps] Of { $second } there are { $rest } left. We jump { $rest } and land on { $answer }.
    [write-jumps] { $first } plus { $second } is { $answer }.
    [praise-jumps] You jumped to 10 and then { $rest } more.
    [ask-card] What is { $first } plus { $second }?
    [again-card] You have { $first }. You get { $second } more. How many do you have?
    [strategy-card] Make ten first. Then add what is left.
    [question-card] How many more does { $first } need to be 10?
    [write-card] { $first } and { $ten } make 10. { $rest } more make { $answer }.
   *[praise-card] { $first } and { $ten } make 10, and { $rest } more make { $answer }.
}
# $case $first $second $ten $rest $answer
through-ten-minus = { $case ->
    [ask-frames] There are { $first }. Take { $second } away. How many are left?
    [again-frames] { $first } counters lie here. { $second } of them go away. How many stay?
    [strategy-frames] Take away the ones in the second frame first. Then there are ten.
    [not-yet-frames] First take counters away.
    [question-frames] How many lie in the second frame?
    [first-frames] We take away { $ten }. Now there are 10.
    [second-frames] Of { $second } we still have to take { $rest }. We take them from the ten.
    [write-frames] 10 minus { $rest } is { $answer }.
    [praise-frames] You went back to 10 and took { $rest } more away.
    [ask-jumps] Start at { $first }. Jump back { $second } in all. Where do you land?
    [again-jumps] You are at { $first }. You go back { $second }. Where are you then?
    [strategy-jumps] Jump back to 10 first. Then jump back the rest.
    [not-yet-jumps] First make your jumps.
    [question-jumps] How far is it from { $first } back to 10?
    [first-jumps] We jump back { $ten } and land on 10.
    [second-jumps] Of { $second } there are { $rest } left. We jump back { $rest } and land on { $answer }.
    [write-jumps] { $first } minus { $second } is { $answer }.
    [praise-jumps] You jumped back to 10 and then { $rest } more.
    [ask-card] What is { $first } minus { $second }?
    [again-card] You have { $first }. You give { $second } away. How many do you keep?
    [strategy-card] Go back to ten first. Then take the rest away.
    [question-card] How far is it from { $first } back to 10?
    [write-card] { $first } minus { $ten } is 10. 10 minus { $rest } is { $answer }.
   *[praise-card] { $first } minus { $ten } is 10, and 10 minus { $rest } is { $answer }.
}

add-counts-start = { $part ->
    [name] Counts the first number again when counting on
    [does] Says the first number as “one”: for 8 + 6 counts 8, 9, 10, 11, 12, 13.
    [why] Counting has always begun with the thing that is there.
    [next] Let the child put the first number in its head, tap, and begin with the next number. Count on with counters that lie under a cloth.
    [feedback] Start with the next number. The first one you say is one more.
   *[question] You have the first number already. What do you say for the first new one?
}
add-no-bridge = { $part ->
    [name] Makes ten, then adds the whole second number
    [does] Fills up to ten and still adds all of the other number: 8 + 6 is 10 and 6.
    [why] The ten is there, and the second number stands in the problem as before.
    [next] Move real counters from one frame to the other and ask each time what is left in the second frame.
    [feedback] You took some of the second number to make ten. Only the rest is left to add.
   *[question] Where did the ones come from that filled the ten?
}
op-minus-for-plus = { $part ->
    [name] Subtracts instead of adding
    [does] Takes the smaller number from the larger where the sign says plus.
    [why] The sign is passed over, or the last problems were about taking away.
    [next] Let the child say the sign aloud and show with counters what it asks for, before any number is written.
    [feedback] Look at the sign. Do you get more, or do some go away?
   *[question] What does the sign tell you to do?
}
sub-counts-start = { $part ->
    [name] Counts the first number again when counting back
    [does] Says the first number as the first one taken away: for 14 − 8 counts 14, 13, 12 … 7.
    [why] Each number said seems to be one thing taken.
    [next] Count back on a number path with a finger on the step, not on the number: how many steps?
    [feedback] Count the jumps and not the numbers. The first jump lands on the number before.
   *[question] When you have taken one away, which number are you at?
}
sub-teen-smaller = { $part ->
    [name] Takes the smaller ones from the larger and keeps the ten
    [does] In 13 − 8 takes 3 from 8 and keeps the ten: 15.
    [why] The ten is left alone, and in the ones only one way works without it.
    [next] Lay the number in two ten frames and take the counters away. Ask whether what is left can be more than there was.
    [feedback] You start with the first number. When its ones are gone, take from the ten.
   *[question] Can there be more left than you had?
}
op-plus-for-minus = { $part ->
    [name] Adds instead of subtracting
    [does] Adds both numbers where the sign says minus.
    [why] Adding is what was practised most, and the sign is passed over.
    [next] Act the problem out: the child holds the first number in its hand and does what the sign says.
    [feedback] Look at the sign. Do some come, or do some go?
   *[question] Will there be more or fewer at the end?
}
