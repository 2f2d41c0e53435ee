# Fractions as copies of one part.

# $case $n $d $fraction $unit
fraction-parts = { $case ->
    [ask-bars] Lay { $n } bars of { $unit } from 0. How much is that?
    [again-bars] Put { $n } bars of { $unit } end to end. Write one fraction for all.
    [strategy-bars] The bottom number tells which bar. The top number counts the bars.
    [not-yet-bars] First lay bars on the line.
    [first-bars] We lay { $n } bars of { $unit }.
    [write-bars] { $n } parts of { $unit } make { $fraction }.
    [praise-bars] You counted equal bars. { $n } copies of { $unit } are { $fraction }.
    [ask-shade] Shade { $fraction } of the strip.
    [again-shade] How many parts are needed for { $fraction }? Shade so many.
    [strategy-shade] The bottom number tells how many equal parts. The top number tells how many to shade.
    [not-yet-shade] First shade some of the strip.
    [question-shade] How many equal parts does the strip have?
    [shade-shade] Each part is { $unit }. We shade { $fraction }.
    [praise-shade] You counted equal parts. { $fraction } is shaded.
    [ask-cut] Cut the strip into equal parts. Then shade { $fraction }.
    [again-cut] How many parts are needed for { $fraction }? Cut first, then shade.
    [strategy-cut] The bottom number tells how many equal parts to cut. The top number tells how many to shade.
    [not-yet-cut] First cut the strip and shade some of it.
    [question-cut] How many equal parts do we need for { $fraction }?
    [first-cut] We cut the strip into { $d } equal parts.
    [shade-cut] Each part is { $unit }. We shade { $fraction }.
    [praise-cut] You made equal parts. { $fraction } is shaded.
    [ask-fold] Fold the paper into { $d } equal shares. Open it. Color { $n }.
    [again-fold] All { $d } shares must be the same size. Then color { $n } of them.
    [strategy-fold] Fold edge on edge. Open the paper and look at the shares.
    [not-yet-fold] First fold the paper and color some of it.
    [question-fold] How many equal shares do we need?
    [first-fold] We fold until there are { $d } equal shares. Then we open it.
    [shade-fold] We color { $n } of { $d } shares. That is { $fraction }.
    [praise-fold] You made equal shares. You colored { $fraction }.
    [ask-share] Cut the strip into { $d } equal shares. Shade { $n } of them.
    [again-share] All { $d } shares must be the same size. Shade { $n }.
    [strategy-share] Add lines until there are enough equal shares. Then shade.
    [not-yet-share] First cut the strip and shade some of it.
    [question-share] How many equal shares do we need?
    [first-share] We cut the strip into { $d } equal shares.
    [shade-share] We shade { $n } of { $d } shares. That is { $fraction }.
    [praise-share] You made equal shares. You shaded { $fraction }.
    [ask-more] One cake has { $n } equal shares. The same cake could have { $d }. Compare one share of each.
    [again-more] You get one share. Is it larger with { $n } shares or with { $d }?
    [strategy-more] When more people share a cake, what happens to each share?
    [question-more] Which share is larger?
    [write-more] The more shares there are, the smaller each one is.
    [praise-more] You saw that more shares are smaller shares.
    [ask-copies] What fraction is { $n } times { $unit }?
    [again-copies] Put { $n } parts of { $unit } together. How much is that?
    [strategy-copies] The parts keep their size. Count how many there are.
    [question-copies] How many parts of { $unit } make one whole?
    [write-copies] { $n } parts of { $unit } make { $fraction }.
    [praise-copies] You counted equal parts. { $n } copies of { $unit } are { $fraction }.
    [ask-read] What fraction of the strip is shaded?
    [again-read] How many equal parts has the strip? How many are shaded?
    [strategy-read] Count all the parts for the bottom. Count the shaded ones for the top.
    [question-read] How many equal parts has the whole strip?
    [write-read] Parts in all: { $d }. Shaded: { $n }. We write { $fraction }.
    [praise-read] You counted all the equal parts. { $fraction } is shaded.
    [ask-read-uneven] What fraction of the strip is shaded? Look at the size of the parts.
    [again-read-uneven] How many parts of the small size fill the whole strip?
    [strategy-read-uneven] In your mind, cut the large part too. All parts must be equal.
    [question-read-uneven] How many small parts fill the whole strip?
    [write-read-uneven] Small parts in all: { $d }. Shaded: { $n }. We write { $fraction }.
   *[praise-read-uneven] You made all the parts equal. { $fraction } is shaded.
}

frac-part-to-part = { $part ->
    [name] Compares the part with the rest
    [does] Names the shaded parts over the parts that are not shaded: 3 of 8 parts are 3/5 to the child.
    [why] Shaded and not shaded are the two things to be seen, and a fraction has two numbers.
    [next] Fold a strip into fourths and color three. Ask for the number of parts in the whole strip, with the colored ones counted too, and write it below first.
    [feedback] The bottom number counts all the parts, the shaded ones too.
   *[question] How many parts has the whole, when you count every part?
}
frac-unequal-parts = { $part ->
    [name] Counts parts that are not of one size
    [does] Counts pieces whatever their size: one half and two fourths are three parts, so one of them is 1/3.
    [why] Counting has always been about how many things, not about how large they are.
    [next] Cut one paper strip into a half and two fourths. Ask which pieces would be fair shares for three children, and how the strip can be made fair.
    [feedback] Look at the sizes. In a fraction all parts are equal.
   *[question] Would these be fair shares?
}
frac-more-parts = { $part ->
    [name] Thinks that more shares are larger shares
    [does] Takes one of four shares as larger than one of three, because 4 is more than 3.
    [why] More has always meant larger, and the number of shares is the only number to be seen.
    [next] Share one paper cake with two, then with four. Let the child choose where it wants to sit, and say why.
    [feedback] More people share the same cake. Does each one get more or less?
   *[question] At which table would you get the larger share?
}
frac-swapped = { $part ->
    [name] Turns the two numbers of a fraction around
    [does] Writes the count of parts below and the size above: 4/3 for three fourths.
    [why] Both numbers belong there, and nothing in the writing shows which one names the part.
    [next] Write fractions half in words for some days: 3 fourths, 5 eighths. Then the word below becomes a number.
    [feedback] The top number counts your parts. The bottom number tells how many make one whole.
   *[question] Which number tells how many parts make one whole?
}

# Two fractions compared.

# $case $left $right $unit
compare-fractions = { $case ->
    [ask-bars] Lay { $right } below { $left }. Which sign is right?
    [again-bars] Build { $right } from bars of { $unit }. Which row reaches farther?
    [strategy-bars] Both rows begin at 0. See where they end.
    [not-yet-bars] First lay { $right } below.
    [first-bars] We lay { $right } with bars of { $unit }.
    [praise-bars] You compared parts of the same whole.
    [ask-strips] Shade { $left } above and { $right } below. Which sign is right?
    [again-strips] Shade both fractions. Which strip has more shaded?
    [strategy-strips] Both strips are the same whole. See how far the shading goes.
    [not-yet-strips] First shade both strips.
    [question-strips] How many parts do we shade for { $left }?
    [first-strips] We shade { $left } above.
    [second-strips] We shade { $right } below.
    [praise-strips] You compared parts of the same whole.
    [ask-card] Which sign is right between { $left } and { $right }?
   *[again-card] Is { $left } less than { $right }, equal to it, or greater?
}
# $case $left $right
compare-fractions-how = { $case ->
    [strategy-count] The parts are the same size. Compare how many there are.
    [question-count] Which has more parts?
    [write-count] All parts are the same size. More parts are more.
    [praise-count] The parts have the same size, and you counted them.
    [strategy-size] There are as many parts here as there. Which parts are larger?
    [question-size] Which one part is larger?
    [write-size] The counts are the same. The fewer parts in a whole, the larger each one is.
    [praise-size] The counts are the same. You compared the size of the parts.
    [strategy-half] Compare each fraction with one half.
    [question-half] Which one is nearer to 0?
    [write-half] Only one of them is less than one half.
    [praise-half] You compared both with one half.
    [strategy-common] Think of both in parts of the same size. Then count.
    [question-common] Into how many parts can we cut both?
    [write-common] In equal parts they are { $left } and { $right }.
   *[praise-common] You made parts of the same size for both.
}
# $sign $left $right
fractions-compared = { $sign ->
    [less] { $left } is less than { $right }.
    [equal] { $left } is equal to { $right }.
   *[more] { $left } is greater than { $right }.
}

frac-larger-denominator = { $part ->
    [name] Takes the larger bottom number as the larger fraction
    [does] Looks at the bottom numbers only: 1/8 is more than 1/4 because 8 is more than 4.
    [why] With whole numbers the larger number is more, and the bottom number is the larger one to be seen.
    [next] Share one cracker among 2 children, then one among 8. Ask who gets more. Lay 1/2 and 1/8 on top of each other.
    [feedback] A larger number below means more parts in the whole. Are they larger or smaller?
   *[question] Would you rather share with three friends or with seven?
}
frac-components = { $part ->
    [name] Compares the numbers of a fraction as whole numbers
    [does] Takes the fraction with the larger numbers as the larger one: 3/5 is more than 1/2 and 4/9 is more than 1/2, since 4 and 9 are more.
    [why] Whole numbers have been compared for years, and a fraction looks like two of them.
    [next] Lay pairs such as 1/2 and 4/9, 2/3 and 4/6 with tiles, and let the child guess before it looks. Talk about the guesses that were wrong.
    [feedback] A fraction is one number. Think how long it is, not how large its numbers are.
   *[question] How can you show me each of them with the same strip?
}
frac-smaller-denominator = { $part ->
    [name] Takes the smaller bottom number as the larger fraction
    [does] Looks at the size of the parts only, not at how many there are: 2/3 is more than 5/6, because thirds are larger.
    [why] It has been learned that 1/3 is more than 1/6, and it is used where there is more than one part.
    [next] Lay 1/3 and five bars of 1/6. Ask what else matters besides the size of a part.
    [feedback] Larger parts are a good thing to see. How many of them are there?
   *[question] How many parts do you have of each size?
}
frac-gap = { $part ->
    [name] Compares how many parts are missing
    [does] Counts the parts missing to one whole, whatever their size: 5/6 and 7/8 are the same, since one part is missing in both.
    [why] It works when the parts are of one size, and missing parts are quick to count.
    [next] Lay 5/6 and 7/8 and look at the two gaps. Ask which gap is larger, and what that says about the fractions.
    [feedback] Look at the missing parts. Are they of the same size?
   *[question] How large is the piece that is missing in each?
}

# Equal fractions.

# $case $left $right $unit $above $parts $times
equal-fractions = { $case ->
    [ask-bars] { $parts } bars of one size make a whole. How many of them make { $left }?
    [again-bars] Find the bars of which { $parts } make a whole. Both rows end together.
    [strategy-bars] Use bars of one size only. Lay them from 0 until both rows end together.
    [not-yet-bars] First lay bars below.
    [first-bars] We lay bars of { $unit } until both rows end together.
    [write-bars] We count { $above }. So { $left } is equal to { $right }.
    [praise-bars] Both rows end together. { $left } is equal to { $right }.
    [ask-strips] Shade as much below as above. How many parts is that?
    [again-strips] { $left } is shaded above. Shade just as far below.
    [strategy-strips] See where the shading ends above. Go just as far below.
    [not-yet-strips] First shade the lower strip.
    [question-strips] How many parts below are as long as { $left }?
    [first-strips] We shade below just as far as above.
    [write-strips] We count { $above }. So { $left } is equal to { $right }.
    [praise-strips] The same length is shaded. { $left } is equal to { $right }.
    [ask-slice] Cut each part again to get parts of { $unit }. How many are shaded?
    [again-slice] The strip needs { $parts } equal parts. Cut all its parts in the same way.
    [strategy-slice] How many small parts fit in each large part?
    [not-yet-slice] First cut the parts of the strip.
    [question-slice] Into how many do we cut each part?
    [first-slice] We cut each part into { $times }. Now there are { $parts } parts.
    [write-slice] Shaded parts: { $above }. So { $left } is equal to { $right }.
    [praise-slice] You cut all parts alike. { $left } is equal to { $right }.
    [ask-card] Which number makes both sides equal?
    [again-card] What is missing, so that both are the same length?
    [ask-free] Write another fraction that is equal to { $left }.
   *[again-free] Which other fraction is just as long as { $left }?
}
# $case $n $d $above $parts $number
equal-fractions-way = { $case ->
    [strategy-times] Multiply the top and the bottom by the same number.
    [question-times] What do we multiply both numbers by?
    [write-times] { $n } times { $number } is { $above }. { $d } times { $number } is { $parts }.
    [praise-times] You multiplied the top and the bottom by the same number.
    [strategy-over] Divide the top and the bottom by the same number.
    [question-over] What do we divide both numbers by?
    [write-over] { $n } divided by { $number } is { $above }. { $d } divided by { $number } is { $parts }.
   *[praise-over] You divided the top and the bottom by the same number.
}

frac-equal-adds-same = { $part ->
    [name] Adds the same number to both numbers
    [does] Makes an “equal” fraction by adding: 2/3 becomes 3/4, because 1 was added above and below.
    [why] Doing the same to both numbers sounds like the rule, and adding is the first thing to do.
    [next] Lay 2/3 and 3/4 one below the other. Then cut each third in two, and ask what happened to the top and to the bottom.
    [feedback] Adding makes it longer or shorter. Cut each part into as many small ones.
   *[question] If every part is cut in two, how many parts are there then?
}
frac-equal-adds-missing = { $part ->
    [name] Adds what the bottom number grew by
    [does] Finds how much was added below and adds it above: 2/3 becomes 11/12, since 3 and 9 are 12.
    [why] From 3 to 12 is seen as 9 more, not as 4 times as many.
    [next] Fold a strip into thirds and color two. Fold it into twelfths, open it, and count what is colored.
    [feedback] How many times as many parts are there now? The shaded ones grow in the same way.
   *[question] Into how many small parts was each part cut?
}
frac-equal-top-only = { $part ->
    [name] Changes the top number only
    [does] Multiplies the top number and leaves the bottom: 2/3 becomes 4/3.
    [why] Twice as many parts sounds like the top number; the bottom one names the parts and seems to stay.
    [next] Cut each third of a strip in two. Ask for the name of the new parts before they are counted.
    [feedback] When parts are cut, there are more in the whole too.
   *[question] How many of the new parts make one whole?
}
