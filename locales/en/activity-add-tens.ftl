# Sums within 100 by tens and ones.

# $case $first $second $sum $ones $tens
add-tens = { $case ->
    [ask-blocks] You have { $first }. Put the other { $second } with them. How many are there in all?
    [strategy-blocks] Put the ones with the ones. If there are ten, trade them for a ten.
    [not-yet-blocks] First put the other number on the mat.
    [ones-blocks] We put { $ones } with the ones.
    [trade-blocks] There are ten ones. We trade them for a ten.
    [tens-blocks] We put { $tens } with the tens.
    [praise-blocks] You put ones with ones and tens with tens. It is { $sum }.
    [ask-sticks] This shows { $first } and { $second }. Ring ten ones. How many are there in all?
    [strategy-sticks] Ten ones are one ten. Ring them. Then count the tens and the ones.
    [not-yet-sticks] First ring ten ones.
    [ring-sticks] We ring ten ones. They are one ten.
    [praise-sticks] You made a ten of ten ones. There are { $sum } in all.
    [ask-line] Start at { $first }. Jump { $second } in all. Where do you land?
    [strategy-line] Jump the tens first. Then jump to the next ten, and on from there.
    [not-yet-line] First make your jumps.
    [praise-line] You jumped by tens and ones. You land on { $sum }.
    [ask-columns] What is { $first } plus { $second }?
    [strategy-columns] Add the ones first. If they make a ten, carry it to the tens.
    [not-yet-columns] First write under the ones and under the tens.
    [praise-columns] You added the ones, the tens, and the ten you made. It is { $sum }.
    [ask-card] What is { $first } plus { $second }?
    [strategy-card] Put ones with ones and tens with tens. Do the ones make a ten?
    [praise-card] You put ones with ones and tens with tens. It is { $sum }.
    [again] You have { $first } things. You get { $second } more. How many is that?
   *[write] { $first } plus { $second } is { $sum }.
}
# $ones $more
add-tens-question-ten = Is { $ones } plus { $more } ten or more?
add-tens-question-which = We add { $second }. Which of them change?
# $by $landing
add-tens-jump = Jump { $by }. We land on { $landing }.
# $ones $more $both $write
add-tens-column-ones = { $ones } plus { $more } is { $both }. We write { $write } and carry one ten.
# $tens $more $all
add-tens-column-tens = { $tens } plus { $more } and one more ten is { $all }. We write it under the tens.

add-no-carry = { $part ->
    [name] Loses the ten that the ones make
    [does] Adds each column and writes one digit: 28 + 35 gives 53.
    [why] Only one digit has room in a column, and the ten is nowhere to be seen.
    [next] Join the blocks of both numbers. Ask how many ones there are, and where ten of them go.
    [feedback] The ones made a ten. Where did it go?
   *[question] How many ones are there in all? What did you do with ten of them?
}
add-write-both = { $part ->
    [name] Writes the whole sum of each column
    [does] Writes 13 under the ones and 5 under the tens: 28 + 35 gives 513.
    [why] Each column is worked out right and written down as it is.
    [next] Build both numbers with blocks and ask whether all of them together could be more than five hundred.
    [feedback] Each column takes one digit. Ten ones go to the tens.
   *[question] You have ten ones or more. What can you trade them for?
}
add-wrong-digit = { $part ->
    [name] Writes the ten and carries the ones
    [does] Of 13 ones writes the 1 and carries the 3: 28 + 35 gives 81.
    [why] That one digit is written and one is carried is known. Which one is which is not.
    [next] Trade ten ones for a ten with blocks. Ask what stays with the ones, and write just that.
    [feedback] Look at the ones again. What is left when you take a ten out of them?
   *[question] Which digit counts tens here, and which one counts ones?
}
add-carry-always = { $part ->
    [name] Carries a ten whether there is one or not
    [does] Adds one to the tens every time: 46 + 3 gives 59.
    [why] The small 1 has become a part of how sums are done.
    [next] Mix sums with a ten in the ones and sums without. Sort them before any is worked out.
    [feedback] Look at the ones. Do they make a ten?
   *[question] Where does your extra ten come from?
}
add-left-align = { $part ->
    [name] Adds the single digit to the tens
    [does] Writes the numbers from the left: 46 + 3 is worked out as 46 + 30.
    [why] Words are written from the left, and so are numbers.
    [next] Lay both numbers with blocks. Ask of what kind the blocks of the second number are.
    [feedback] The second number is ones, not tens. Put it with the ones.
   *[question] Is this digit tens or ones? What does it go with?
}
add-digit-reused = { $part ->
    [name] Adds the single digit to the ones and to the tens
    [does] Adds 3 to every digit: 46 + 3 gives 79.
    [why] Each column has a number on top and wants a partner.
    [next] Lay 4 rods and 6 cubes, then 3 cubes more. Ask whether anything happened to the rods.
    [feedback] You added that number twice. Put it with the ones only.
   *[question] How many did you get more? Did the tens get more too?
}
add-all-digits = { $part ->
    [name] Adds all digits
    [does] Adds each digit as ones: 28 + 35 is 2 + 8 + 3 + 5.
    [why] Each digit is a number that is known, and plus means putting all together.
    [next] Build one of the numbers with blocks. Ask whether the sum can be less than what is there already.
    [feedback] Some of those digits are tens. Add tens to tens and ones to ones.
   *[question] Is your answer more or less than the number you began with?
}
