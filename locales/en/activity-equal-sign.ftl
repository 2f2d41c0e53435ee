# The equal sign says that both sides are worth the same.

equal-sign-question = How many are on the left side in all?
# $case $worth $fits
equal-sign = { $case ->
    [ask-pans] Put cubes on the right pan. Both pans should hold the same.
    [again-pans] Count the left pan. Then make the right pan hold as many.
    [strategy-pans] Count both pans. How many more does the right one need?
    [not-yet-pans] First put cubes on the right pan.
    [write-pans] Both pans hold { $worth }.
    [praise-pans] You made both sides the same: { $worth } and { $worth }.
    [build-pans] The left pan holds { $worth }. We put cubes on the right until it does too.
    [ask-bars] Draw squares on the right side. Both sides should have the same.
    [again-bars] Count the left side. Then make the right side as many.
    [strategy-bars] Count both sides. How many more does the right one need?
    [not-yet-bars] First draw squares on the right side.
    [write-bars] Both sides have { $worth }.
    [praise-bars] You made both sides the same: { $worth } and { $worth }.
    [build-bars] The left side has { $worth }. We draw until the right side does too.
    [ask-card] Are both sides the same? Tap = or ≠. If not, write the number that belongs there.
    [again-card] How much is the left side? How much is the right side?
    [strategy-card] Find out each side by itself. Then look if they are the same.
    [not-yet-card] Tap = or ≠. After ≠ write the number that makes it true.
    [write-card] Both sides are { $worth }.
    [praise-card] You looked at both sides. Each side is { $worth }.
    [mark-same] The left side is { $worth }. The right side is { $worth } too. That is true.
    [mark-not-same] The left side is { $worth }. The right side is not { $worth }.
   *[mend] With { $fits } right after the sign, both sides are { $worth }.
}

eq-answer-next = { $part ->
    [name] Takes the number after the equal sign for the answer
    [does] Puts the sum right after the sign and leaves the rest alone: for 8 + 4 = □ + 5 writes 12, and calls 5 + 2 = 7 + 3 true.
    [why] Nearly every equation met so far ended with its answer, and calculators show it after the sign.
    [next] Write equations the other way round, 7 = 5 + 2, and read the sign as “is the same as”. Cover one side of 8 + 4 = 7 + 5 and find out each side by itself.
    [feedback] You looked at the number next to the sign. Now look at all of that side.
   *[question] How much is this whole side? And how much is the other?
}
eq-add-all = { $part ->
    [name] Adds all the numbers
    [does] Adds every number it sees, on both sides of the sign: for 8 + 4 = □ + 5 writes 17.
    [why] Numbers with plus signs between them have always been added up, and the sign in the middle is passed over.
    [next] Lay a string down the middle of the table under the sign. Build each side with cubes on its own side of the string, and compare.
    [feedback] You put both sides together. Keep them apart and make them the same.
   *[question] Which numbers stand on the left side? Which stand on the right?
}
eq-rejects = { $part ->
    [name] Accepts only equations like 5 + 2 = 7
    [does] Says that 7 = 3 + 4 is backward, that 6 = 6 is no problem at all, and marks both as not true.
    [why] An equation has always had two numbers, a sign and an answer at the end. Others look written wrong.
    [next] Build 7 = 3 + 4 on a balance and turn the balance around. Ask what changed, and whether it still is level.
    [feedback] It looks new. Find out how much each side is before you say no.
   *[question] How much is on this side? Is there something else on the other?
}
