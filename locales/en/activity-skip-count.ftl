# Counting on by ones, fives, tens and hundreds.

# $case $start $step $answer
skip-count = { $case ->
    [ask-blocks] Here is { $start }. Put on { $step } two times. Trade if you can. What number is it now?
    [again-blocks] Begin at { $start }. Put on { $step }. Put on { $step } once more. How much is there?
    [strategy-blocks] Look for the blocks that are { $step }. Ten of a kind are one of the next.
    [not-yet-blocks] First put blocks on the mat.
    [question-blocks] Which blocks are { $step }?
    [write-blocks] We counted on. Now it is { $answer }.
    [praise-blocks] You counted on with blocks and traded.
    [ask-line] Start at { $start }. Make three jumps of { $step }. Where do you land?
    [again-line] Count on from { $start }, three times. It is { $step } more each time. Where do you end?
    [strategy-line] Say the number after each jump.
    [not-yet-line] First make the jumps.
    [question-line] How long is each jump?
    [write-line] The last jump lands on { $answer }.
    [praise-line] You made the same jump each time.
    [ask-card] What number comes next?
    [again-card] It is the same much more each time. What number comes next?
    [strategy-card] Look how much more it is each time. Then go on.
    [not-yet-card] First write a number.
    [question-card] How much more is it each time?
    [write-card] It is { $step } more each time. The next number is { $answer }.
    [praise-card] You found how much more it is and went on.
    [ask-gap] What number is missing?
    [again-gap] It is the same much more each time. What number goes in the box?
    [strategy-gap] Count on by ones, fives, tens or hundreds. Which one gets to the last number?
    [not-yet-gap] First write a number.
    [question-gap] How much more is it each time?
    [write-gap] It is { $step } more each time. The number is { $answer }.
   *[praise-gap] You found how much more it is each time.
}
# $things
skip-put-on = We put on { $things }.
# $step $number
skip-jump = We jump { $step }. That is { $number }.

count-hundred-skip = { $part ->
    [name] Leaves out a hundred
    [does] Says 500 after 399.
    [why] All digits change at once. The name of the new hundred has to be found, and the next one comes to mind.
    [next] Put blocks for 395 on a mat, then five more, and trade. Do the same at other hundreds. Stop before each and ask.
    [feedback] You came to a new hundred. Which hundred is next?
   *[question] Can you count by hundreds for me?
}
