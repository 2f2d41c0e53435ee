# Ten more and ten less.

# $case $number $answer
ten-more = { $case ->
    [question-more] What changes, the tens or the ones?
    [question-less] What changes, the tens or the ones?
    [ask-blocks-more] Here is { $number }. Make it ten more. What number is it now?
    [again-blocks-more] Which piece beside the mat is ten? Put it with { $number }. How many is that?
    [strategy-blocks-more] A long piece is ten. The ones stay as they are.
    [not-yet-blocks-more] First put a piece on the mat.
    [first-blocks-more] We put one ten on the mat. The ones stay.
    [ask-blocks-less] Here is { $number }. Make it ten less. What number is it now?
    [again-blocks-less] Which piece is ten? Take one away from { $number }. How many are left?
    [strategy-blocks-less] A long piece is ten. The ones stay as they are.
    [not-yet-blocks-less] First take a piece away.
    [first-blocks-less] We take one ten away. The ones stay.
    [ask-chart-more] { $number } is marked. Mark the number that is ten more. Which one is it?
    [again-chart-more] Find ten more than { $number } on the chart. Mark it and write it.
    [strategy-chart-more] A row holds ten numbers. One row down is ten more.
    [not-yet-chart-more] First mark a number.
    [first-chart-more] We go one row down. The ones stay the same.
    [ask-chart-less] { $number } is marked. Mark the number that is ten less. Which one is it?
    [again-chart-less] Find ten less than { $number } on the chart. Mark it and write it.
    [strategy-chart-less] A row holds ten numbers. One row up is ten less.
    [not-yet-chart-less] First mark a number.
    [first-chart-less] We go one row up. The ones stay the same.
    [ask-card-more] What is ten more than { $number }?
    [again-card-more] You have { $number }. You get one ten. How many do you have?
    [strategy-card-more] One more ten changes only the tens. The ones stay.
    [ask-card-less] What is ten less than { $number }?
    [again-card-less] You have { $number }. You give one ten away. How many do you keep?
    [strategy-card-less] One ten less changes only the tens. The ones stay.
    [write-more] Ten more than { $number } is { $answer }.
    [write-less] Ten less than { $number } is { $answer }.
    [praise-more] You changed the tens and kept the ones.
   *[praise-less] You changed the tens and kept the ones.
}

pv-one-more = { $part ->
    [name] Takes ten more for one more
    [does] Goes one step instead of ten: ten more than 63 is 64.
    [why] More has mostly meant the next number. A rod is one thing, as a cube is.
    [next] Lay ten cubes along a rod, and ask which to add for ten more. Then find both numbers on the chart.
    [feedback] That is one step. Ten more or less is a whole ten.
   *[question] Show me one more. Now show me ten more. What is different?
}
pv-appends-zero = { $part ->
    [name] Writes a zero after the number for ten more
    [does] Ten more than 63 is 630.
    [why] Ten is seen as a zero at the end, or ten more as ten times.
    [next] Build the number with rods and cubes, add one rod, and count. Ask how many rods the other number would need.
    [feedback] You get just one more ten. Does your number fit that?
   *[question] How many tens did you have, and how many do you have now?
}
