# Time that goes by.

# $case $start $end $long $hour $before $after
elapsed = { $case ->
    [ask-on] It is { $start }. Turn the clock { $long } minutes on. What time is it then?
    [ask-back] It is { $end }. Turn the clock { $long } minutes back. What time was it?
    [ask-line-end] A game starts at { $start }. Jump { $long } minutes on. When does it end?
    [ask-line-start] A game ends at { $end }. Jump { $long } minutes back. When did it start?
    [ask-line-long] A game starts at { $start }. Jump on to { $end }. How many minutes is that?
    [ask-end] A game starts at { $start }. It takes { $long } minutes. When does it end?
    [ask-start] A game ends at { $end }. It took { $long } minutes. When did it start?
    [ask-long] A game starts at { $start } and ends at { $end }. How many minutes does it take?
    [again-end] What time is it { $long } minutes after { $start }?
    [again-start] What time is it { $long } minutes before { $end }?
    [again-long] How many minutes are there from { $start } to { $end }?
    [strategy-end] First go to the full hour. Then go on with the minutes that are left.
    [strategy-start] First go back to the full hour. Then go back the minutes that are left.
    [strategy-long] First go to the full hour. Then go on to the end. Put both together.
    [not-yet-clock] First turn the hands.
    [not-yet-line] First make the jumps.
    [question-end] How many minutes is it to { $hour }?
    [question-start] How many minutes is it back to { $hour }?
    [question-long] How many minutes is it to { $hour }?
    [first-end] An hour has 60 minutes. It is { $before } minutes to { $hour }.
    [first-start] It is { $after } minutes back to { $hour }.
    [first-long] An hour has 60 minutes. It is { $before } minutes to { $hour }.
    [second-end] { $after } minutes are left. We go on from { $hour }.
    [second-start] { $before } minutes are left. We go back from { $hour }.
    [second-long] It is { $after } minutes from { $hour } to the end.
    [write-end] First to { $hour }, then the rest. It is { $end }.
    [write-start] First back to { $hour }, then the rest. It was { $start }.
    [write-long] { $before } minutes and { $after } minutes are { $long } minutes.
    [praise-end] You went to the full hour and then on.
    [praise-start] You went back to the full hour and then on.
   *[praise-long] You went to the full hour and put both parts together.
}

time-base-ten = { $part ->
    [name] Takes an hour for 100 minutes
    [does] Writes 2:70 for 2:50 and 20 minutes, or 60 minutes from 2:50 to 3:10.
    [why] Times are written like numbers with three digits, and those are added and taken away by tens.
    [next] Turn a clock with the child and stop when the long hand comes to 12: a new hour begins. Then draw it on a line.
    [feedback] After 60 minutes a new hour begins. Stop at the full hour.
   *[question] What does a clock show one minute after 2:59?
}
time-counts-start = { $part ->
    [name] Counts the start as the first minute
    [does] Counts from 2:50 by fives and says “5” at 2:50. 20 minutes on is 3:05 then.
    [why] Things are counted by pointing at the first and saying “one”. Of time the steps are counted.
    [next] Put a finger on the start and say nothing. Each word goes with one step of the hand.
    [feedback] At the start no time has gone by. Count the steps, not the marks.
   *[question] How many minutes have gone by when it starts?
}
