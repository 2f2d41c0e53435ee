# Sums and differences with three or four digits.

# $case $first $second $result
many-digits = { $case ->
    [plus-ask-mat] You have { $first }. Put the other { $second } with them. How many in all?
    [plus-ask-drawn] This shows { $first } and { $second }. Ring tens. How many in all?
    [plus-ask-columns] What is { $first } plus { $second }?
    [plus-again] There are { $first }. Then { $second } more come. How many are there now?
    [plus-strategy-mat] Begin with the ones. Trade ten of a kind for one of the next.
    [plus-strategy-drawn] Ten of a kind are one of the next. Ring them. Then count.
    [plus-strategy-columns] Begin with the ones. Carry each ten to the next place.
    [plus-not-yet-mat] First put the other number on the mat.
    [plus-not-yet-drawn] First ring ten of a kind.
    [plus-not-yet-columns] First write a digit under each place.
    [plus-write] { $first } plus { $second } is { $result }.
    [plus-praise-mat] You traded ten of a kind for one of the next. It is { $result }.
    [plus-praise-drawn] You ringed ten of a kind. There are { $result } in all.
    [plus-praise-columns] You went place by place and carried. It is { $result }.
    [minus-ask-mat] You have { $first }. Take away { $second }. How many are left?
    [minus-ask-drawn] This shows { $first }. Cross out { $second }. How many are left?
    [minus-ask-columns] What is { $first } minus { $second }?
    [minus-again] There are { $first }. Then { $second } go away. How many stay?
    [minus-strategy-mat] Begin with the ones. Too few? Open one from the next place.
    [minus-strategy-drawn] Begin with the ones. Too few? Open a disc from the next place.
    [minus-strategy-columns] Begin with the ones. Too few? Open the next place that is not 0.
    [minus-not-yet-mat] First take some away.
    [minus-not-yet-drawn] First cross some out.
    [minus-not-yet-columns] First write a digit under each place.
    [minus-write] { $first } minus { $second } is { $result }.
    [minus-praise-mat] You opened a place where there were too few. { $result } are left.
    [minus-praise-drawn] You opened discs and crossed out. { $result } are left.
   *[minus-praise-columns] You went place by place and opened one. { $result } are left.
}
# $take $have
many-digits-enough = Can we take { $take } from { $have } here?
many-digits-take = We take away { $things }.
many-digits-cross = We cross out { $things }.
many-digits-open = Too few. We open { $thing }.
many-digits-join = We join { $things }.
# $ten $one
many-digits-trade = We trade { $ten } for { $one }.
# $ten $one
many-digits-ring = We ring { $ten }. They are { $one }.
# $case $have $take $stay
many-digits-minus-column = { $case ->
    [few] Too few. We open the next place. { $have } minus { $take } is { $stay }.
   *[enough] { $have } minus { $take } is { $stay }.
}
# $case $first $second $sum $write
many-digits-plus-column = { $case ->
    [plain-write] { $first } plus { $second } is { $sum }.
    [plain-carry] { $first } plus { $second } is { $sum }. Write { $write }, carry 1.
    [more-write] { $first } plus { $second } and 1 more is { $sum }.
   *[more-carry] { $first } plus { $second } and 1 more is { $sum }. Write { $write }, carry 1.
}

sub-across-zero = { $part ->
    [name] Borrows past a zero and leaves it 0
    [does] Takes the one from the next digit that is not 0: 402 − 137 gives 175.
    [why] From a zero nothing can be taken, so it is stepped over.
    [next] Lay 4 flats and 2 cubes. Trade a flat, and ask what lies in the tens now.
    [feedback] Look at the zero. When a hundred is opened, what comes into the tens?
   *[question] You opened a hundred. How many tens did it make?
}
sub-from-zero = { $part ->
    [name] Makes a nine of a zero, and nothing pays for it
    [does] Changes 0 to 9 and leaves the digit before it: 402 − 137 gives 365.
    [why] That a zero becomes 9 is remembered. Where the ten came from is not.
    [next] Trade with blocks and write down each trade. Ask which pile became smaller.
    [feedback] Your zero became 9. Which place gave something for that?
   *[question] Where did the nine tens come from?
}
sub-stops-at-zero = { $part ->
    [name] Adds ten, and a zero gives nothing
    [does] Makes 12 of the 2 and does not change the 0 beside it: 402 − 137 gives 275.
    [why] The next digit should become one less, but a zero cannot.
    [next] Ask for ten ones out of 402 with blocks only. Let the child find the flat.
    [feedback] You used ten more ones. Which block did you trade for them?
   *[question] There are no tens. Where can ten ones come from?
}
sub-plus-zeros = { $part ->
    [name] Takes one more for each zero on the way
    [does] Takes two from the hundreds when there is a zero: 402 − 137 gives 165.
    [why] Two places need something, so it seems that two have to be given.
    [next] Trade one flat for tens, then one ten for ones. Count how many flats were used.
    [feedback] Look at the first digit. How many of them did you need to open?
   *[question] How many hundreds did you trade? How do you know?
}
sub-borrows-left = { $part ->
    [name] Takes every ten from the first digit
    [does] In 4,532 − 18 takes a thousand for the ones.
    [why] The first digit is the largest, so it can pay best.
    [next] Show with discs what a thousand would be traded for. Ask which disc gives just ten ones.
    [feedback] You need ten ones. Which place right beside them can give ten?
   *[question] Which disc can you trade for ten ones?
}
