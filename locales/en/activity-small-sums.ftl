# One more and one less; sums and differences within five.

# $case $first $second $things $answer
small-sums = { $case ->
    [ask-frame-plus] You see { $things }. Put in { $second } more. How many are there now?
    [ask-frame-minus] You see { $things }. Take { $second } away. How many are left?
    [ask-draw-plus] You see { $things }. Draw { $second } more. How many are there now?
    [ask-cross-minus] You see { $things }. Cross out { $second }. How many are left?
    [ask-card-plus] What is { $first } plus { $second }?
    [ask-card-minus] What is { $first } minus { $second }?
    [ask-one-plus] What number is one more than { $first }?
    [ask-one-minus] What number is one less than { $first }?
    [again-plus] You have { $first }. You get { $second } more. How many do you have?
    [again-minus] You have { $first }. You give { $second } away. How many do you keep?
    [strategy-plus] Say { $first }. Then count on.
    [strategy-minus] Say { $first }. Then count back.
    [not-yet-frame-plus] First put in { $second } more.
    [not-yet-frame-minus] First take { $second } away.
    [not-yet-draw-plus] First draw { $second } more.
    [not-yet-cross-minus] First cross out { $second }.
    [next-plus] We count. What comes after { $first }?
    [next-minus] We count back. What comes after { $first }?
    [step-frame-plus] We put in { $second } more.
    [step-frame-minus] We take { $second } away.
    [step-draw-plus] We draw { $second } more.
    [step-cross-minus] We cross out { $second }.
    [write-plus] { $first } and { $second } more is { $answer }.
    [write-minus] { $first } take away { $second } is { $answer }.
    [praise-plus] You said { $first } and counted on to { $answer }.
   *[praise-minus] You said { $first } and counted back to { $answer }.
}
small-sums-question = Will there be more or fewer?
small-sums-more = More
small-sums-fewer = Fewer

count-before-after = { $part ->
    [name] Takes the number before for the number after
    [does] Says one less where one more is asked, and the other way round: 5 for one more than 6.
    [why] Before and after are words about time. In a row of numbers they depend on which way one walks.
    [next] Walk on a number path of tape. One more is a step up, one less a step back. Say where you land.
    [feedback] More or less? Think which way you go.
   *[question] If you get one, do you have more or less?
}
onemore-writes-both = { $part ->
    [name] Writes the number and its neighbor together
    [does] Writes 67 for one more than 6: both numbers, side by side.
    [why] It says “six, seven” while it counts on, and writes all it said.
    [next] Let the child say “six, seven” and write only the last word. Then lay that many counters.
    [feedback] You wrote two numbers. Keep only the last one you said.
   *[question] Which of these two numbers is the answer?
}
