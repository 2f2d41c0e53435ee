# A fraction times a fraction.

# $case $first $second $answer
fraction-product = { $case ->
    [ask-paper] Find { $first } of { $second }. Fold across for { $second } and down for { $first }. Open it. Color the part. What part of the square is it?
    [ask-overlap] { $second } of the square is shaded. Color { $first } of the shaded part. What part of the square is it?
    [ask-card] What is { $first } times { $second }?
    [ask-compare] Is { $first } times { $second } more or less than { $second }?
    [again] Take { $first } of { $second }. What part of the whole do you have?
    [again-compare] You take { $second } a number of times. That number is { $first }. Is it more than before?
    [strategy] Cut the whole both ways. Count the parts you take and all the parts.
    [strategy-compare] Is the first number more than 1? More than one time gives more.
    [not-yet-paper] First fold the square, open it and color the part.
    [not-yet-overlap] First color parts of the shaded part.
    [question] How many parts does the whole have in the end?
    [question-compare] Which is more?
    [fold] We fold across for { $second }.
    [fold-down] We fold down for { $first }.
    [open] We open the square.
    [color] We color { $first } of { $second }.
    [write] { $first } of { $second } is { $answer }.
    [write-compare] It is { $answer } than one time { $second }.
    [praise] You counted the parts you took and all the parts.
   *[praise-compare] You compared the first number with 1.
}
math-more = more
math-less = less

frac-common-kept = { $part ->
    [name] Makes the denominators the same and keeps that one
    [does] Multiplies the numerators only: 2/4 × 3/4 is 6/4.
    [why] In sums the common denominator stays, and the rule is carried over.
    [next] Fold paper both ways and count all the parts of the sheet after each fold.
    [feedback] You cut the whole both ways. How many parts does it have now?
   *[question] How many parts does the whole have after both folds?
}
frac-cross = { $part ->
    [name] Multiplies crosswise
    [does] Multiplies top by bottom, as when fractions are compared or divided: 2/3 × 3/4 is 8/9.
    [why] Crosswise products were used for comparing, and the picture has stayed.
    [next] Color 2/3 of 3/4 on paper. Ask whether what is colored can be more than 3/4.
    [feedback] You take a part of a part. Can it be larger than that part?
   *[question] Is a part of 3/4 more or less than 3/4?
}
mult-always-bigger = { $part ->
    [name] Believes that multiplying always makes larger
    [does] Says that any product is larger than its second factor: 1/2 × 3/4 is more than 3/4, and 0.4 × 6 more than 6.
    [why] With whole numbers from 2 on it is so.
    [next] Take 2 times, 1 time and half of a strip, one below the other, and compare them.
    [feedback] Is the first number more than 1? Taking a part of something gives less.
   *[question] Do you take it once, more than once, or less than once?
}
