# Sums and differences within 20 by the facts they follow from.

# $case $first $second $answer $less $more
sum-facts = { $case ->
    [question-double] How many times do we take { $first }?
    [question-near] Think of two times { $less }. How much is that?
    [question-ten] How many more does { $more } need to be 10?
    [question-count] With which number do we begin?
    [question-less] Which number do we take from?
    [ask-frame-rows] Put { $first } in the first row and { $second } in the second. How many are there?
    [again-frame-rows] Lay both numbers, each in its own row. How many are there in all?
    [not-yet-frame-rows] First lay both numbers, one in each row.
    [row-first] We lay { $first } in the first row.
    [row-second] We lay { $second } in the second row.
    [ask-frame-take] Take away { $second }. How many are left?
    [again-frame-take] { $first } counters lie here. { $second } of them go. How many stay?
    [not-yet-frame-take] First take counters away.
    [take] We take { $second } away.
    [ask-jumps] Start at { $first }. Jump { $second } in all. Where do you land?
    [again-jumps] You are at { $first }. You go { $second } more. Where are you then?
    [not-yet-jumps] First make your jumps.
    [ask-jumps-back] Start at { $first }. Jump back { $second } in all. Where do you land?
    [again-jumps-back] You are at { $first }. You go back { $second }. Where are you then?
    [not-yet-jumps-back] First make your jumps.
    [first-near] First we jump to what we know.
    [first-ten] We jump to 10 first.
    [first-less] We jump back to 10 first.
    [last-double] We jump { $first } once more: a double.
    [last-near] Now we jump the rest.
    [last-ten] Now we jump the rest.
    [last-count] We jump { $second }.
    [last-less] Then we jump back what is left.
    [ask-card] What is { $first } plus { $second }?
    [again-card] You have { $first }. You get { $second } more. How many do you have?
    [ask-card-back] What is { $first } minus { $second }?
    [again-card-back] You have { $first }. You give { $second } away. How many do you keep?
    [strategy-double] Both numbers are the same. Use the double you know.
    [strategy-near] The numbers are neighbors. Double the smaller one, and one more.
    [strategy-ten] Make ten with the larger number. Then add what is left.
    [strategy-count] Begin with the larger number. Count on the smaller one.
    [strategy-less] Think of plus: { $second } and how many more make { $first }?
    [write-double] Double { $first } is { $answer }.
    [write-near] Double { $less } and one more is { $answer }.
    [write-ten] We make ten with { $more }. With the rest it is { $answer }.
    [write-count] From { $more } we count on { $less }: { $answer }.
    [write-less] { $second } and { $answer } make { $first }. So { $answer } are left.
    [praise-double] You used a double.
    [praise-near] You used a double that is near.
    [praise-ten] You made ten on the way.
    [praise-count] You began with the larger number.
   *[praise-less] You knew which two numbers make { $first }.
}
