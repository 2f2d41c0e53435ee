# Three lengths in order; two lengths compared by a third.

letter-alone = { $letter }
length-order-question = Which one is the shortest?
go-between-question = What can go to both ribbons?
go-between-choice = { $case ->
    [right] The string
   *[wrong] Nothing
}
# $case $shortest $middle $longest
length-order = { $case ->
    [ask-order] Lay the ribbons to the line, one in each row. The shortest goes first.
    [ask-between] The ribbons cannot move. Take the string to both. Which ribbon is longer? Tap = for the same.
    [ask-letters] Put the letters in order: first the shortest strip, last the longest.
    [ask-pairs] Each picture shows two strips. Put all three in order, the shortest first.
    [ask-pairs-back] Each picture shows two strips. Put all three in order, the shortest first.
    [ask-clues] { $longest } is longer than { $middle }. { $middle } is longer than { $shortest }. Put them in order, the shortest first.
    [ask-clues-back] { $shortest } is shorter than { $middle }. { $middle } is shorter than { $longest }. Put them in order, the shortest first.
    [ask-clues-long] { $longest } is longer than { $middle }. { $shortest } is shorter than { $middle }. Put them in order, the shortest first.
    [ask-clues-short] { $middle } is longer than { $shortest }. { $middle } is shorter than { $longest }. Put them in order, the shortest first.
    [again-line] Which one is the shortest? Which one is the longest? Look at both ends.
    [again-between] Lay the string beside one ribbon, then beside the other one. What do you see?
    [again] One of them is in both comparisons. What do you know about it?
    [strategy-line] Let all begin at one line. Then look at the other ends.
    [strategy-between] Is one longer than the string, and one shorter? Then you know which is longer.
    [strategy] Find the one that is compared twice. Is one longer than it, and one shorter? Then it goes in the middle.
    [not-yet-between] First lay the string beside both ribbons. Then choose.
    [not-yet] First fill all three places.
    [string] We lay the string beside this ribbon.
    [first] { $shortest } is the shortest. It goes first.
    [next] { $middle } is longer than { $shortest } and shorter than { $longest }. It goes in the middle.
    [last] { $longest } is the longest. It goes last.
    [write-first] The upright ribbon is longer than the string. The string is longer than the flat one. So the upright one is longer.
    [write-same] The string is as long as both. So they are the same.
    [write-second] The flat ribbon is longer than the string. The string is longer than the upright one. So the flat one is longer.
    [praise-between] You let the string go between.
   *[praise] You put all three in order.
}

meas-not-joined = { $part ->
    [name] Does not join two comparisons
    [does] Keeps what was compared last and puts the third one anywhere; or takes two for the same, as they never lay side by side.
    [why] Each comparison was seen by itself. That two of them tell a third one without a look is a new thought.
    [next] Have the child compare a pencil with a string, and the string with a book. Ask about pencil and book before they meet.
    [feedback] Look at the one that is compared twice. Where does it belong?
   *[question] How do you know it, though these two were never side by side?
}
meas-longest-first = { $part ->
    [name] Puts the longest first
    [does] Orders all three well, but the other way round: the longest one comes first.
    [why] The biggest often counts as the first, as in a race or a line-up.
    [next] Let the child say the order in words: short, longer, longest. Then build it again as stairs that go up.
    [feedback] Your order is the other way round. The shortest goes first.
   *[question] Which one did I ask for first?
}
