# One part and the whole are known.

# $case $part $whole $missing
missing-addend = { $case ->
    [ask-frame] There are { $part }. Put more in until there are { $whole }. How many did you put in?
    [again-frame] You have { $part }. You want { $whole }. How many more do you need?
    [strategy-frame] Count on from { $part }. Stop when you say { $whole }.
    [not-yet-frame] First put counters in.
    [question-frame] At which number do we stop?
    [write-frame] We put in { $missing }. { $part } and { $missing } make { $whole }.
    [praise-frame] { $part } and { $missing } are the two parts of { $whole }.
    [ask-frames] There are { $part } red ones. Put yellow ones in until there are { $whole } in all. How many yellow ones?
    [again-frames] You have { $part }. You want { $whole }. How many more do you need?
    [strategy-frames] Fill the first frame to ten. Then put in the rest.
    [not-yet-frames] First put yellow counters in.
    [question-frames] How many shall there be in all?
    [write-frames] We put in { $missing } yellow ones. { $part } and { $missing } make { $whole }.
    [praise-frames] { $part } and { $missing } are the two parts of { $whole }.
    [ask-bond] The whole is { $whole }. One part is { $part }. Draw the other part. How many dots did you draw?
    [again-bond] { $whole } are shared into two parts. One part has { $part }. How many has the other part?
    [strategy-bond] Count on from { $part } while you draw. Stop when you say { $whole }.
    [not-yet-bond] First draw dots.
    [question-bond] What number do both parts make?
    [write-bond] We drew { $missing }. { $part } and { $missing } make { $whole }.
    [praise-bond] { $part } and { $missing } are the two parts of { $whole }.
    [ask-jumps] Jump from { $part } to { $whole }. How far did you jump in all?
    [again-jumps] You are at { $part }. You want to be at { $whole }. How far is it?
    [strategy-jumps] Jump to 10 first. Then jump on.
    [not-yet-jumps] First make your jumps.
    [question-jumps] Where do we want to land?
    [write-jumps] From { $part } to { $whole } we jumped { $missing } in all.
    [praise-jumps] You jumped to 10 first and then on to { $whole }.
    [ask-card] Which number is missing?
    [again-card] { $part } and how many more make { $whole }?
    [strategy-card] { $whole } is the whole. { $part } is one part. Find the other part.
    [question-card] Which number is the whole?
    [write-card] { $whole } is the whole and { $part } is a part. The other part is { $missing }.
   *[praise-card] { $part } and { $missing } make { $whole }.
}
# $n $total
missing-addend-step = { $n ->
    [one] One more: { $total }.
   *[other] { $n } more: { $total }.
}

eq-missing-add = { $part ->
    [name] Adds the two numbers that are there
    [does] Takes a plus sign as an order to add: for 8 + □ = 14 writes 22.
    [why] Until now the box stood at the end, and two numbers with a plus were added.
    [next] Cover the box with a cup and lay the whole beside it with counters. Let the child build what hides under the cup.
    [feedback] One of these numbers is all of them together. Find the part that is missing.
   *[question] Can a part be more than the whole?
}
bond-part-equals-whole = { $part ->
    [name] Writes the whole as the missing part
    [does] Gives the whole for the part: for 3 + □ = 7 writes 7.
    [why] The child counted up to the whole and says the number it ended with.
    [next] Build the whole with two colors and ask for each color by itself before asking for all.
    [feedback] That is how many there are in all. Count only the new ones.
   *[question] Show me all of them. Now show me only the part we look for.
}
bond-off-by-one = { $part ->
    [name] Counts the known part once more
    [does] Counts from the known number itself: for 3 + □ = 7 counts 3, 4, 5, 6, 7 and writes 5.
    [why] Every number that is said seems to be one more thing.
    [next] Put the known part under a cloth, say its number, and let the child touch one new counter with each next number.
    [feedback] The first new one comes after the number you have. Count again from there.
   *[question] Which number do you say for the first new one?
}
