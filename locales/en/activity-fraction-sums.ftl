# Sums and differences of fractions and mixed numbers.

# $case $first $second $unit $answer
fraction-sum = { $case ->
    [ask-bars] Here is { $first }. Put { $second } more on. How much is it?
    [ask-bars-minus] Here is { $first }. Take { $second } away. How much is left?
    [ask-recut] Here are { $first } and { $second }. Cut them into parts of one size. How much is it?
    [ask-recut-minus] Here is { $first }. Take { $second } away. Cut first if you need to. How much is left?
    [ask-line] Start at { $first }. Hop { $second } on. Where do you land?
    [ask-line-minus] Start at { $first }. Hop { $second } back. Where do you land?
    [ask-cut-line] The dot is at { $first }. Cut the line. Then hop { $second } on. Where do you land?
    [ask-cut-line-minus] The dot is at { $first }. Cut the line. Then hop { $second } back. Where do you land?
    [ask-card] What is { $first } plus { $second }?
    [ask-card-minus] What is { $first } minus { $second }?
    [ask-rename] What is { $first } plus { $second }?
    [ask-rename-minus] What is { $first } minus { $second }?
    [again] You have { $first }. You get { $second } more. How much do you have?
    [again-minus] You have { $first }. You give { $second } away. How much do you keep?
    [strategy-like] The parts are all one size. Count the parts. Their size stays.
    [strategy-unlike] Find parts that fit into both. Then count those parts.
    [strategy-mixed] Look at the wholes. Look at the parts. A whole can be cut into parts.
    [not-yet] First work with the bars.
    [not-yet-line] First hop on the line.
    [question-like] What size are the parts?
    [question-unlike] Which part fits into both?
    [cut] We cut into parts of { $unit }.
    [open] There are too few parts. We cut a whole into parts of { $unit }.
    [lay] We put { $second } on.
    [take] We take { $second } away.
    [hop] We hop { $second } on.
    [hop-minus] We hop { $second } back.
    [write] Together it is { $answer }.
    [write-minus] What is left is { $answer }.
    [praise-like] You counted parts of one size.
   *[praise-unlike] You made parts of one size. Then you counted them.
}

frac-add-across = { $part ->
    [name] Adds top with top and bottom with bottom
    [does] Adds both numbers of the fractions: 1/2 + 1/3 is 2/5.
    [why] A fraction looks like two numbers, and whole numbers are added place by place.
    [next] Lay 1/2 and 1/3 end to end. Ask whether 2/5, which is less than 1/2, can be the sum.
    [feedback] The bottom number tells the size of the parts. Adding does not change that size.
   *[question] When you put parts together, do the parts change their size?
}
frac-sub-across = { $part ->
    [name] Subtracts top from top and bottom from bottom
    [does] Subtracts both numbers of the fractions: 3/4 − 1/3 is 2/1.
    [why] A fraction looks like two numbers, and each is taken from the one beside it.
    [next] Lay the first fraction with bars and take the second one away. Compare with what was written.
    [feedback] The bottom number tells the size of the parts. Find parts that fit into both.
   *[question] Can there be more left than you had?
}
frac-whole-ignored = { $part ->
    [name] Leaves the wholes out
    [does] Works with the fractions alone: 2 1/4 + 1 2/4 is 3/4.
    [why] The fractions are what is new, and all attention goes to them.
    [next] Lay whole bars and parts. Let the child say first how many wholes there are at least.
    [feedback] You worked with the parts. Look at the wholes too.
   *[question] How many wholes do you have here?
}
frac-mixed-sfl = { $part ->
    [name] Takes the smaller part from the larger
    [does] In 2 1/4 − 3/4 takes 1/4 from 3/4 and keeps the wholes: 2 2/4.
    [why] There are too few parts, and turning them around makes it possible.
    [next] Lay whole bars and parts, and take the parts away. Cut a whole when there are too few.
    [feedback] There are too few parts to take away. Cut a whole into parts first.
   *[question] Are there enough parts to take away?
}
frac-keep-larger = { $part ->
    [name] Adds or subtracts the tops and keeps one of the bottoms
    [does] Keeps the larger or the first denominator: 1/2 + 1/3 is 2/3.
    [why] With like denominators the bottom number stays, and one of the two is taken for it.
    [next] Lay both fractions with bars and lay parts of the kept size below. See which of them do not fit.
    [feedback] The parts are not the same size yet. Find parts that fit into both.
   *[question] Are all of these parts the same size?
}
frac-no-rename = { $part ->
    [name] Finds the common denominator and leaves the tops as they were
    [does] Writes the new bottom number and still counts the old parts: 1/2 + 1/3 is 2/6.
    [why] The common denominator is the step that is taught most, and the second half is lost.
    [next] Cut 1/2 into sixths with bars and ask how many sixths it is now.
    [feedback] The parts are smaller now. So you need more of them.
   *[question] How many of the small parts fit into the first fraction?
}
frac-mult-den = { $part ->
    [name] Works with the tops and multiplies the bottoms
    [does] Adds or subtracts the numerators and multiplies the denominators: 3/8 + 1/4 is 4/32.
    [why] Multiplying finds a size that fits, or the rule for products is mixed in.
    [next] Build both fractions with parts of the new size and count how many each needs.
    [feedback] The parts are smaller now. Count how many of them each fraction needs.
   *[question] How many of the small parts make the first fraction?
}
