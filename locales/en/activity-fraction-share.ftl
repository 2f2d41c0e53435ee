# Wholes that are shared: a fraction as a quotient.

# $case $wholes $by $unit $answer
fraction-share = { $case ->
    [ask-share] { $wholes ->
        [one] { $by } children share one bar. Cut it. Take one share off. How much is it?
       *[other] { $by } children share { $wholes } bars. Cut each bar. Take one share off. How much is it?
    }
    [ask-cut-line] { $by } children share the whole line. Cut it. Hop to the end of one share. How much is it?
    [ask-card] What is { $wholes } divided by { $by }?
    [again] { $by } children share. All get the same. How much does each child get?
    [strategy] Each child gets one part of each whole. How big is that part?
    [not-yet-share] First cut the bars and take one share off.
    [not-yet-cut-line] First cut the line and hop to the end of one share.
    [question] Into how many parts do we cut each whole?
    [cut] We cut each whole into parts of { $unit }.
    [take] One child gets one part of each whole. We take them off.
    [mark] We hop to the end of one share.
    [write] Each child gets { $answer }.
   *[praise] You cut each whole for all who share.
}

frac-larger-by-smaller = { $part ->
    [name] Divides the larger number by the smaller
    [does] Turns the numbers around: 3 shared by 4 is 4/3.
    [why] So far the larger number always came first in a division.
    [next] Share three paper strips among four children. Ask whether each gets more than one strip.
    [feedback] Look at what is shared. Is there a whole one for each child?
   *[question] Does each child get more than one whole, or less?
}
div-remainder-decimal = { $part ->
    [name] Writes the remainder as tenths
    [does] Puts what is left over behind the point: 7 ÷ 4 is 1.3, or 1 3/10; 7.3 ÷ 5 is 1.43.
    [why] The remainder stands behind the quotient, and so do tenths.
    [next] Share what is left over with bars, too: cut each into as many parts as there are children.
    [feedback] Something is left over. Cut it into smaller parts for all who share.
   *[question] How big is a part when all children share one whole?
}
