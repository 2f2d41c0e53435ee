# Rounding to the nearer neighbor.

# What it is rounded to, and one of it.
round-to = { $unit ->
    [10] the nearest ten
    [100] the nearest hundred
    [1000] the nearest thousand
   *[other] the nearest ten thousand
}
round-one = { $unit ->
    [10] ten
    [100] hundred
    [1000] thousand
   *[other] ten thousand
}
# $low $high
round-between = { $low } and { $high }

# $case $number $middle $answer $to $one
round = { $case ->
    [question-between] Which two is { $number } between?
    [question-middle] Which number is in the middle of the line?
    [question-half] How much is half of one { $one }?
    [ask-beads] { $number } beads are on the left. Push to { $to }. Which number is it?
    [again-beads] Go from { $number } to the full ten that is closer. Which one is it?
    [strategy-beads] Each color is ten beads. How far is it back, and how far on?
    [not-yet-beads] First push the beads to a full ten.
    [first-beads-up] On to { $answer } is the shorter way.
    [first-beads-down] Back to { $answer } is the shorter way.
    [first-beads-half] Both ways are the same. Then we go on to { $answer }.
    [praise-beads] You compared the way back and the way on.
    [ask-line] Mark the middle of the line. Then round { $number } to { $to }.
    [again-line] Where is halfway? Is { $number } before it? Write the end that is nearer.
    [strategy-line] Before the middle the left end is nearer. From the middle on, take the right end.
    [not-yet-line] First mark the middle of the line.
    [first-line] We mark the middle. It is { $middle }.
    [write-line-up] { $number } is after the middle. The nearer end is { $answer }.
    [write-line-down] { $number } is before the middle. The nearer end is { $answer }.
    [write-line-half] { $number } is just the middle. Then we round up to { $answer }.
    [praise-line] You looked on which side of the middle the number is.
    [ask-discs] Here is { $number }. Change the discs to { $to }. What number is it?
    [again-discs] Keep no disc smaller than one { $one }. Add one { $one } only if that is nearer.
    [strategy-discs] Look at the smaller discs. Do they make half of one { $one } or more?
    [not-yet-discs] First change the discs.
    [add-discs] The smaller discs make half or more. We add one { $one }.
    [rest-discs] Now we take the smaller discs away.
    [take-discs] The smaller discs make less than half. We take them away.
    [praise-discs] You compared the smaller discs with half of one { $one }.
    [ask-card] Round { $number } to { $to }. What number is it?
    [again-card] Which full { $one } is closest to { $number }?
    [strategy-card] Find the full { $one } before and after. Which of them is closer?
    [write] { $number } to { $to } is { $answer }.
   *[praise-card] You compared the numbers on both sides.
}

round-truncates = { $part ->
    [name] Always rounds down
    [does] Puts zeros for the last digits: 348 to the nearest ten is 340.
    [why] To make a number simpler, its small part is left out.
    [next] Walk on a line from one ten to the next. Ask from each number which end is closer.
    [feedback] You went back. Is the way on to the next one shorter?
   *[question] How far is it back, and how far is it on?
}
round-wrong-place = { $part ->
    [name] Rounds to another place
    [does] Rounds 348 to 350 where the nearest hundred is asked for.
    [why] Rounding was learnt with tens, and every number is rounded so.
    [next] Let the child say the two neighbors first, and draw the line between them.
    [feedback] Look again which place is asked for.
   *[question] Which two numbers are you choosing from?
}
round-rolls = { $part ->
    [name] Rounds one place after the other
    [does] Rounds 348 to 350, and that to 400.
    [why] Each step is right by itself, and the first number is forgotten.
    [next] Mark the number and the middle on a line. Ask which end is closer to the number itself.
    [feedback] Look at the first number, all at once. Is it past the middle?
   *[question] Where is the number itself, before the middle or after it?
}
