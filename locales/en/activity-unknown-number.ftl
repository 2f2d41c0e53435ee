# A number that is not known, anywhere in an equation.

unknown-question = { $about ->
    [more] Which pan holds more now?
    [whole] Which is the whole?
   *[sums] How much is the side without a box?
}
# $case $side $answer
unknown-number = { $case ->
    [ask-left] Put cubes on the left pan until both pans hold the same. How many did you put on?
    [ask-right] Put cubes on the right pan until both pans hold the same. How many did you put on?
    [ask-take] Take cubes off the left pan until both pans hold the same. How many did you take off?
    [again-put] Count both pans. How many cubes are missing on one of them?
    [again-take] Count both pans. How many cubes too many are on the left?
    [strategy-put] Count the pan that holds more. Then count on from the other one.
    [strategy-take] Count the right pan. The left pan should keep that many.
    [not-yet-put] First put cubes on the pan.
    [not-yet-take] First take cubes off the left pan.
    [build-put] We put cubes on until both pans hold { $side }.
    [build-take] We take cubes off until the left pan holds { $side } too.
    [write-put] We put on { $answer }. Now both pans hold { $side }.
    [write-take] We took off { $answer }. Now both pans hold { $side }.
    [praise-put] You put on { $answer }. Both pans hold { $side }.
    [praise-take] You took off { $answer }. Both pans hold { $side }.
    [ask-bar] Put each number and the question mark into the bar. Then write the missing number.
    [again-bar] Over the bar stands the whole. In the bar stand its two parts. What goes where?
    [strategy-bar] Find the whole first. With plus it stands alone. With minus it comes first.
    [not-yet-bar] First put the numbers and the question mark into the bar.
    [build-whole] This is the whole. It goes over the bar.
    [build-parts] These are its two parts.
    [write-bar] The missing number is { $answer }.
    [praise-bar] You found the whole and its parts. The missing number is { $answer }.
    [ask-card] Which number is missing?
    [again-parts] Which number makes this true?
    [again-sums] Which number makes both sides the same?
    [strategy-parts] Find the whole first. With plus it stands alone. With minus it comes first.
    [strategy-sums] First find out the side without a box. Then make the other side the same.
    [write-parts] With { $answer } it is true.
    [write-sums] One side is { $side }. With { $answer } the other side is { $side } too.
    [praise-parts] You looked for the whole and its parts. It is { $answer }.
   *[praise-sums] You made both sides the same. Each side is { $side }.
}
