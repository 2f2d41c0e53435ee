# A whole number times a fraction.

# $case $copies $part $answer
fraction-copies = { $case ->
    [ask-copies] Here is { $part }. Lay it { $copies } times in all. How much is it?
    [ask-hops] Make { $copies } hops of { $part } from 0. Where do you land?
    [ask-card] What is { $copies } times { $part }?
    [again] You take { $part } again and again, { $copies } times. How much is it?
    [strategy] The parts keep their size. Count how many parts there are in all.
    [not-yet-copies] First lay the copies.
    [not-yet-hops] First make your hops.
    [question] How many parts are there in all?
    [make-copies] We lay { $part } once more.
    [make-hops] We hop { $part } on.
    [write] { $copies } times { $part } is { $answer }.
   *[praise] You counted the parts. Their size stayed the same.
}

frac-times-both = { $part ->
    [name] Multiplies the top and the bottom
    [does] Multiplies both numbers of the fraction: 3 × 2/5 is 6/15.
    [why] It looks fair to do the same to both, and for equal fractions it is right.
    [next] Lay three times 2/5 with bars. Ask whether the bars became smaller.
    [feedback] You have more parts now. Did the parts get smaller too?
   *[question] What happens to the size of a part when you take more of them?
}
frac-mult-adds = { $part ->
    [name] Adds the whole number to the top
    [does] Adds instead of multiplying: 3 × 2/5 is 5/5.
    [why] Adding is the more familiar, and the bottom number is kept as in sums.
    [next] Say the copies aloud while laying them: 2/5 and 2/5 and 2/5.
    [feedback] How many parts does one copy have? Count that for each copy.
   *[question] How many copies are there, and how many parts in each?
}
