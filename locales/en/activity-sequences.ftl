# Numbers in order.

# $case $n $answer
sequence = { $case ->
    [ask-beads] Push { $n } beads. Then push one more. How many is that?
    [again-beads] Count { $n } beads. Push the next one. What number is it?
    [strategy-beads] Say { $n }. Then say the next number.
    [not-yet] First push the beads.
    [step] We push { $n } beads.
    [more] We push one more.
    [ask-read] One number is hidden. What number is it?
    [again-read] Say the numbers one by one. What number is missing?
    [strategy-read] Look at the number before it. Count one on.
    [ask-after] What number comes next?
    [ask-back] We count back. What number comes next?
    [ask-before] What number comes first?
    [ask-between] What number is missing?
    [again-card] Say the numbers in order. What number is missing?
    [strategy-after] Say the numbers. Go on with the next one.
    [strategy-back] Say the numbers. Go one more back.
    [strategy-before] Begin with the first number you see. Count one back.
    [strategy-between] Begin with the first number. Count one on.
    [write] We count on. The number is { $answer }.
    [write-back] We count back. The number is { $answer }.
   *[praise] You said the numbers in order.
}
sequence-question = Do we count on or back?
sequence-on = On
sequence-back = Back

count-teen-skip = { $part ->
    [name] Leaves out thirteen or fifteen
    [does] Counts twelve, fourteen, or fourteen, sixteen.
    [why] Thirteen and fifteen do not sound like three and five. They are lost first.
    [next] March and count from ten to twenty, with a jump at thirteen and at fifteen. Then stop before each and wait.
    [feedback] One number was left out. Say them slowly.
   *[question] Can you count from ten for me?
}
count-decade-skip = { $part ->
    [name] Leaves out a ten
    [does] Says forty after twenty-nine.
    [why] The nine ends a row, and the name of the next ten is learned by heart.
    [next] Count by tens along a hundred chart. Then stop at each nine and ask which ten comes now.
    [feedback] You came to a new ten. Which ten is next?
   *[question] Can you count by tens for me?
}
count-repeat = { $part ->
    [name] Says the last number again
    [does] Writes 7 after 5, 6, 7.
    [why] The last number is still in the ear, and the next one has to be found.
    [next] Walk a number path, one word for each step. Stop, and have the child take the next step.
    [feedback] That number is there already. What do you say after it?
   *[question] Which number did you say last? What comes after it?
}
count-restart = { $part ->
    [name] Begins at one again
    [does] Writes 1 when it is to count on from a number.
    [why] Counting has always begun with one, as a song begins with its first word.
    [next] You say “five”, the child goes on. Pass the count back and forth, with a ball.
    [feedback] Do not begin at one. Go on from the last number.
   *[question] I say five, six. Can you go on?
}
