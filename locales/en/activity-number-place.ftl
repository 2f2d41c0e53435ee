# Where a number stands from 0 to 100.

# $case $number $tens $ones
number-place = { $case ->
    [question-tens] How many full tens are in { $number }?
    [question-step] How much is one step on this line?
    [question-middle] Which number is in the middle of the line?
    [ask-beads] Push { $number } beads to the left.
    [again-beads] Show { $number } on the string. Each color is ten beads.
    [strategy-beads] First push the full tens. Then push one bead at a time.
    [not-yet-beads] First push some beads.
    [first-beads] We push the full tens. That is { $tens }.
    [second-beads] Then we push { $ones } more.
    [praise-beads] You used full tens and then ones.
    [ask-ticks] This line goes from 0 to 100. Mark { $number }.
    [again-ticks] Where is { $number } between 0 and 100? Tap its place.
    [strategy-ticks] Find the middle first. Then count by fives from there.
    [not-yet-ticks] First mark a place on the line.
    [first-ticks] Each step is 5. We count by fives to { $number }.
    [praise-ticks] You counted the steps by fives.
    [ask-read-ticks] This line goes from 0 to 100. Which number is marked?
    [again-read-ticks] How far is the mark from 0? Each small step is the same.
    [strategy-read-ticks] Find the middle first. Then count by fives from there.
    [write-read-ticks] Each step is 5. We count by fives to { $number }.
    [praise-read-ticks] You counted the steps by fives.
    [ask-line] This line goes from 0 to 100. Where is { $number }? Slide the marker there.
    [again-line] About how far along is { $number }? Slide the marker to that place.
    [strategy-line] Think of the middle first. Is { $number } before it or after it?
    [not-yet-line] First slide the marker.
    [first-line] From the middle we see about where { $number } is.
    [praise-line] You looked at the middle and at both ends.
    [ask-read-line] This line goes from 0 to 100. About which number is marked?
    [again-read-line] About how far along is the marker? Write a number near it.
    [strategy-read-line] Think of the middle first. Is the marker before it or after it?
    [write-read-line] From the middle we see that it is about { $number }.
   *[praise-read-line] You looked at the middle and at both ends.
}

nl-log = { $part ->
    [name] Gives small numbers too much room
    [does] Puts 10 near the middle of a line to 100, and all large numbers close together.
    [why] The small numbers are known well. The large ones are all just many.
    [next] Fold a paper strip from 0 to 100 in half, and again. Write what stands at each fold.
    [feedback] All steps are the same size. Which number is in the middle?
   *[question] What is in the middle of the line? Is your number before it?
}
nl-left = { $part ->
    [name] Counts from the left and never looks at the end
    [does] Goes from zero in small steps: 90 lands where 60 should be.
    [why] Counting from the start has always worked. How long a step is does not seem to matter.
    [next] Let the child say first how far it is to the end, and then place numbers that are near 100.
    [feedback] Look at the other end too. How far is it from there?
   *[question] How far is your number from 100?
}
nl-counts-ticks = { $part ->
    [name] Counts the lines and not the steps
    [does] Says one for the line at zero, or counts every line as one more.
    [why] Lines can be seen and touched. A step is what is between them.
    [next] Jump along the line with a finger, and count aloud as it lands.
    [feedback] Count the jumps from zero. How much is each one?
   *[question] Where do you begin to count, and how much is one jump?
}
