# Sums and differences of decimals to hundredths.

decimal-sums-question = How many hundredths make one tenth?

# $case $first $second $answer
decimal-sums = { $case ->
    [ask-plus-blocks] A flat is 1. Put both numbers together. Trade wherever there are ten. How much is it?
    [again-plus-blocks] Join the cubes, the rods and the flats. Ten of a kind are one of the next. How much is it?
    [strategy-plus-blocks] Begin with the cubes. Ten cubes are a rod. Ten rods are a flat.
    [not-yet-plus-blocks] First put both numbers together.
    [write-plus-blocks] Ones, tenths, hundredths: { $answer }.
    [praise-plus-blocks] You joined each kind with its own kind.
    [ask-minus-blocks] A flat is 1. Take away { $second }. How much is left?
    [again-minus-blocks] Take { $second } from { $first } with blocks. What stays?
    [strategy-minus-blocks] Begin with the cubes. Too few? Open a rod, or first a flat.
    [not-yet-minus-blocks] First take the blocks away.
    [write-minus-blocks] Ones, tenths, hundredths: { $answer }.
    [praise-minus-blocks] You took each kind from its own kind.
    [ask-plus-drawn] Ring ten of a kind. How much is { $first } plus { $second }?
    [again-plus-drawn] Both numbers are drawn. Ring every ten discs of a kind. How much is it?
    [strategy-plus-drawn] Begin with the hundredths. Ten are one of the next kind.
    [not-yet-plus-drawn] First ring ten of a kind.
    [write-plus-drawn] Now count what is not ringed: { $answer }.
    [praise-plus-drawn] You ringed every ten. Each kind went with its own kind.
    [ask-minus-drawn] Cross out { $second }. How much is left of { $first }?
    [again-minus-drawn] Take { $second } from { $first }. Cross out the discs. What stays?
    [strategy-minus-drawn] Begin with the hundredths. Too few? Open a disc of the next place.
    [not-yet-minus-drawn] First cross out what is taken away.
    [write-minus-drawn] Now count what is not crossed out: { $answer }.
    [praise-minus-drawn] You crossed out each kind by itself.
    [ask-plus-card] How much is { $first } plus { $second }?
    [again-plus-card] Put { $first } and { $second } together. How much is it?
    [strategy-plus-card] Put tenths with tenths and hundredths with hundredths.
    [write-plus-card] Each place by itself: { $answer }.
    [praise-plus-card] You put each place with its own place.
    [ask-minus-card] How much is { $first } minus { $second }?
    [again-minus-card] Take { $second } from { $first }. How much is left?
    [strategy-minus-card] Subtract place by place. Too few? Open the next place.
    [write-minus-card] Each place by itself: { $answer }.
   *[praise-minus-card] You took each place from its own place.
}

dec-right-align = { $part ->
    [name] Lines decimals up at the right
    [does] Answers 0.60 to 2.5 + 0.35: the last digits stand under each other.
    [why] Whole numbers are lined up at the last digit, and that was always right.
    [next] Lay both numbers with blocks and write them in a place-value chart. Ask what the 5 and the last digit count.
    [feedback] Which digits count tenths? Put tenths with tenths.
   *[question] What does the last digit of each number count?
}
dec-separate = { $part ->
    [name] Works on both sides of the point by themselves
    [does] Answers 2.40 to 2.5 + 0.35: 2 and 0 are 2, 5 and 35 are 40. In the same way 3 × 2.4 is 6.12.
    [why] The point seems to stand between two whole numbers.
    [next] Lay 0.5 with rods and 0.35 with rods and cubes. Ask how many hundredths 0.5 is.
    [feedback] After the point stand tenths and then hundredths. They are not one whole number.
   *[question] How many hundredths are in the tenths?
}
