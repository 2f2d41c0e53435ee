# Which of two sets has more.

compare-sets = { $case ->
    [ask-line-up] Line up the counters in two rows. Then tap beside the one with more. Tap = for the same.
    [ask-ring] Ring one above and one below, again and again. Then tap where there are more. Tap = for the same.
    [ask-look] Where are more dots? Tap beside them. Tap = for the same.
    [again] One above, one below: does each have a partner? Which side has some left?
    [strategy-line-up] Put them in rows, one over one. Who has no partner?
    [strategy-ring] One above, one below. Stop when a side has no more.
    [strategy-look] In your mind, join one above to one below.
    [not-yet-line-up] First move all counters into the rows. Then choose.
    [not-yet-ring] First ring one above and one below, as far as you can. Then choose.
    [not-yet-look] First choose.
    [question] Does one side have some left over?
    [step-line-up] We line them up, one over one.
    [step-ring] We ring one above and one below, as far as we can.
    [write-upper] Above there are some left. Above has more.
    [write-lower] Below there are some left. Below has more.
    [write-same] Each has a partner. Both have the same.
   *[praise] You matched one to one.
}

cmp-area = { $part ->
    [name] Takes larger dots for more dots
    [does] Chooses the set that covers more, though it has fewer: 4 large dots over 6 small ones.
    [why] More paper has often been more. Size is seen at once, and number has to be found.
    [next] Lay 3 plates and 5 beans. Put one bean on each plate and ask what is left over.
    [feedback] They are large. Are there more of them?
   *[question] Do we ask how large, or how many?
}
cmp-longer-row = { $part ->
    [name] Takes the longer row for more
    [does] Chooses the row that reaches farther, though its things lie wider apart.
    [why] Where things lie close together alike, longer is more. The gaps are overlooked.
    [next] Lay a row of 5 close and a row of 4 wide. Have the child join each to a partner with a string.
    [feedback] That row is longer. Does each have a partner?
   *[question] What happens when we push the row together?
}
