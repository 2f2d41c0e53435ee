# Which of two numbers is more.

# $case $left $right
compare-numbers = { $case ->
    [ask-build] Put { $left } on the left. Put { $right } on the right. Tap the sign between them.
    [ask-line] Mark { $left } and { $right } on the line. Tap the sign between them.
    [ask-card] Which sign goes between { $left } and { $right }?
    [again] Which number is more? The sign opens to that side.
    [strategy-build] Match one to one. Which side has some left over?
    [strategy-line] The number farther to the right is more.
    [strategy-card] Count up. The number you say later is more.
    [strategy-tens] Look at the tens first. If they are the same, look at the ones.
    [strategy-hundreds] Look at the hundreds first. If they are the same, look at the tens. Then look at the ones.
    [strategy-many] Count the digits. If both have as many, compare from the left, place by place.
    [not-yet-build] First put both numbers on the mat.
    [not-yet-line] First mark both numbers.
    [not-yet-card] First look at both numbers.
    [step-left] We put { $left } on the left.
    [step-right] We put { $right } on the right.
    [step-line] We mark both numbers.
    [question] Is { $left } more than { $right }?
    [write-more] { $left } is more than { $right }. The sign opens to the left.
    [write-less] { $left } is less than { $right }. The sign opens to the right.
    [write-same] Both are the same.
   *[praise] You looked at both numbers: { $left } and { $right }.
}

cmp-smaller = { $part ->
    [name] Chooses the smaller number
    [does] Takes 4 where 7 is more.
    [why] “Which comes first?” has also been asked, and the smaller number comes first.
    [next] Build both as towers side by side. Ask first which is taller, then which number is more.
    [feedback] You found the one that is less. Look for the one that is more.
   *[question] If these were crackers, which would you take?
}
cmp-adjacent = { $part ->
    [name] Takes neighbors for the same
    [does] Says that 6 and 7 are the same, or guesses.
    [why] One more is hardly to be seen where there are many.
    [next] Build 6 and 7 as towers. Take one cube off and put it on again: what does it do?
    [feedback] They are close. Is one of them just one more?
   *[question] What comes after the first number?
}
cmp-ones = { $part ->
    [name] Compares the ones
    [does] Takes 47 for more than 74, since 7 is more than 4.
    [why] The ones are said and read last, and stay in the ear.
    [next] Build both with rods and cubes. Ask which you would rather have, the rods or the cubes.
    [feedback] You looked at the ones. Begin with the first digit.
   *[question] How many tens are in each number?
}
cmp-digit-sum = { $part ->
    [name] Adds the digits and compares
    [does] Takes 38 for more than 52, since 3 and 8 make more than 5 and 2.
    [why] Every digit is read as so many ones.
    [next] Build both numbers. Let the child count by tens, then on by ones.
    [feedback] A digit on the left is worth more. Start there.
   *[question] What does the first digit stand for?
}
symbol-flip = { $part ->
    [name] Turns the sign around
    [does] Knows that 74 is more, and lets the sign open to 47.
    [why] The two signs are mirror images, and sentences go from left to right.
    [next] Lay two pencils so that they open to the taller tower. Read the sign aloud from the left each time.
    [feedback] The sign opens to the side that is more.
   *[question] Which is more? Can you read me what you wrote?
}
