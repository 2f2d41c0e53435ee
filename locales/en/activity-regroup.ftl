# Subtraction within 100, besides what stands with the first activities: without regrouping.

# $case $left
regroup-plain = { $case ->
    [strategy-blocks] Take ones from ones and tens from tens.
    [strategy-sticks] Cross out ones from the ones and tens from the tens.
    [strategy-columns] Look at the ones. Are there enough to take from? Then do the tens.
    [praise-blocks] You took ones from ones and tens from tens. { $left } are left.
   *[praise-sticks] You crossed out tens and ones. { $left } are left.
}
regroup-question-which = We take away { $lower }. Which of them change?

sub-unneeded = { $part ->
    [name] Opens a ten where there are enough ones
    [does] Opens a ten every time and writes one digit in the ones: 68 − 25 gives 33.
    [why] Opening a ten has become a part of how subtraction is done.
    [next] Mix problems with enough ones and problems without. Sort them before any is worked out.
    [feedback] Look at the ones. Are there enough to take from?
   *[question] Why did you open a ten here?
}
sub-n-zero = { $part ->
    [name] Writes 0 when 0 is taken away
    [does] In 68 − 20 writes 0 in the ones: 40.
    [why] A zero means nothing, so nothing seems to come out.
    [next] Lay 8 cubes and say “take away none”. Ask how many are left.
    [feedback] When you take none away, all of them stay.
   *[question] You take no ones away. How many ones are left?
}
