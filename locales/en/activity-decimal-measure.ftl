# How many times a decimal goes into a number.

# $case $total $each $times
decimal-measure = { $case ->
    [ask-measure] A rod is one tenth. Make { $total } with plates of { $each }. How many plates is that?
    [again-measure] Every plate gets { $each }. All plates together are { $total }. How many plates do you fill?
    [strategy-measure] Say { $each } in tenths. Put so many rods on each plate.
    [not-yet-measure] First put rods on plates.
    [question-measure] How many rods are { $each }?
    [first-measure] One plate gets { $each }.
    [next-measure] One more plate.
    [write-measure] All plates are { $total } now. That is { $times } plates of { $each }.
    [praise-measure] You counted how many groups of { $each } there are in { $total }.
    [ask-hops] Each tick is one tenth. Make hops of { $each } from 0 to { $total }. How many hops is that?
    [again-hops] Every hop is { $each } long. How many hops does it take to { $total }?
    [strategy-hops] Say { $each } in tenths. Each hop goes over so many parts.
    [not-yet-hops] First make the hops.
    [question-hops] How many tenths are { $each }?
    [first-hops] A hop of { $each }.
    [next-hops] One more hop.
    [write-hops] We are at { $total } now. That is { $times } hops of { $each }.
    [praise-hops] You counted how many hops of { $each } there are to { $total }.
    [ask-how-many] How many times does { $each } go into { $total }?
    [again-how-many] You have { $total } and make groups of { $each }. How many groups is that?
    [strategy-how-many] Say both numbers in the same parts, in tenths or in hundredths. Then divide.
    [not-yet-how-many] First write the answer.
    [question-how-many] How many groups of { $each } make { $total }?
    [write-how-many] { $times } groups of { $each } make { $total }.
   *[praise-how-many] You said both in the same parts and counted the groups.
}

dec-div-smaller = { $part ->
    [name] Expects a quotient with the places of the decimals
    [does] Writes 0.4 for 1.2 ÷ 0.3.
    [why] With whole numbers, what comes out is always smaller. And tenths divided by tenths look as if they stayed tenths.
    [next] Lay 12 rods that are tenths and put 3 on each plate. Count the plates. They are plates and not tenths.
    [feedback] You counted groups. Are they tenths, or whole groups?
   *[question] How many plates do you fill? Is that a number of plates or of tenths?
}
