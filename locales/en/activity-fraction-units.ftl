# Wholes divided by a unit fraction, and a unit fraction divided by a whole number.

# $case $whole $part $parts $answer
fraction-units = { $case ->
    [ask-cut-bars] Cut the { $whole } bars into parts of { $part }. How many parts do you get?
    [ask-strip] Fold the strip to get { $part }. Fold that part into { $whole } shares. Open it and color one share. What part of the strip is it?
    [ask-cut-line] Cut the line into parts of { $part }. How many parts fit into { $whole }?
    [ask-share-line] Cut the line so that { $part } has { $whole } equal shares. Hop one share from 0. What part of the whole is it?
    [ask-card] What is { $whole } divided by { $part }?
    [ask-share-card] What is { $part } divided by { $whole }?
    [again] How many times does { $part } fit into { $whole }?
    [again-share] { $whole } children share { $part } of a strip. What part of the strip does each get?
    [strategy] How many parts fit into one whole? Count that for each whole.
    [strategy-share] Cut every part of the whole in the same way. Count the small parts.
    [not-yet] First fold the strip, open it and color one share.
    [not-yet-cut] First cut into parts.
    [question] How many parts are there in all?
    [question-share] How many small parts make one whole?
    [cut] We cut each whole into { $parts } parts.
    [cut-line] We cut every part into { $whole } shares.
    [hop] We hop one share.
    [fold] We fold the strip into { $parts } parts.
    [fold-again] We fold each part into { $whole } shares. We open the strip.
    [open] We open the strip.
    [color] We color one share.
    [write] { $part } fits { $answer } times into { $whole }.
    [write-share] One share is { $answer } of the whole.
    [praise] You counted the parts in every whole.
   *[praise-share] You counted how many shares make one whole.
}

frac-div-mult = { $part ->
    [name] Multiplies instead of dividing
    [does] For 3 ÷ 1/4 and for 1/4 ÷ 3 writes 3/4.
    [why] Both numbers are simply put together, as in 3 × 1/4.
    [next] Ask the question with real paper: how many fourths can be cut from three strips?
    [feedback] Look at the sign. Is something shared, or cut into parts?
   *[question] What does this division ask you to find?
}
frac-div-smaller = { $part ->
    [name] Believes that dividing always makes smaller
    [does] Writes a small fraction where many parts fit: 3 ÷ 1/4 is 1/12.
    [why] With whole numbers the quotient was never larger than what was divided.
    [next] Let the child guess first, then cut three strips into fourths and count them.
    [feedback] One part is less than a whole. How many fit into one whole?
   *[question] Do fewer than one of these parts fit in, or more?
}
