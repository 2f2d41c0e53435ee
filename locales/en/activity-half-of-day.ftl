# Before noon or after it.

# $event
day-event = { $event ->
    [asleep] It is dark. Everyone is asleep.
    [sunrise] The sun comes up. You wake up.
    [breakfast] You eat breakfast before school.
    [school] The school day begins.
    [recess] You have recess before lunch.
    [lunch] You eat lunch at school.
    [back] You are back in class after lunch.
    [home] School is over. You go home.
    [play] You play after school.
    [dinner] You eat dinner at home.
    [bath] You take a bath before bed.
    [bed] You go to bed.
   *[dark] It is dark. You just fell asleep.
}
before-noon = before noon
after-noon = after noon
# $case $event $half $time $told
half-of-day = { $case ->
    [ask-day] { $event } It is { $time }. Put the marker there. Then write the time.
    [again-day] { $event } In which half of the day is that? Find the hour in it.
    [strategy-day] First think: is it before noon or after noon? Then find the hour.
    [not-yet-day] First put the marker on an hour.
    [question-day] { $event } When is that?
    [first-day] { $half ->
        [am] It is after midnight and before noon.
       *[pm] It is after noon and before midnight.
    } We put the marker on the hour that began last.
    [write-day] { $half ->
        [am] From midnight to noon we write a.m.
       *[pm] From noon to midnight we write p.m.
    }
    [praise-day] You found the half of the day and then the hour.
    [ask-day-line] { $event } It is { $time }. Mark the hour. Then write the time.
    [again-day-line] { $event } In which half of the day is that? Mark the hour in it.
    [strategy-day-line] First think: is it before noon or after noon? Then find the hour.
    [not-yet-day-line] First mark an hour.
    [question-day-line] { $event } When is that?
    [first-day-line] { $half ->
        [am] It is after midnight and before noon.
       *[pm] It is after noon and before midnight.
    } We mark the hour that began last.
    [write-day-line] { $half ->
        [am] From midnight to noon we write a.m.
       *[pm] From noon to midnight we write p.m.
    }
    [praise-day-line] You found the half of the day and then the hour.
    [ask-day-half] { $event } It is { $told }. Write the time with a.m. or p.m.
    [again-day-half] { $event } Is that before noon or after noon? Write the time.
    [strategy-day-half] a.m. goes from midnight to noon. p.m. goes from noon to midnight.
    [not-yet-day-half] First write the time.
    [question-day-half] { $event } When is that?
    [write-day-half] { $half ->
        [am] It is before noon: a.m.
       *[pm] It is after noon: p.m.
    }
   *[praise-day-half] You thought of the day and wrote its half.
}

time-am-pm-swap = { $part ->
    [name] Takes one half of the day for the other
    [does] Writes p.m. for breakfast at 7:30, or a.m. for dinner.
    [why] A clock shows each time twice a day, and looks the same. The two short names tell little to a child.
    [next] Draw a strip from midnight to midnight. Put pictures of the child’s own day on it, and read a time for each.
    [feedback] The clock shows this time twice a day. Think about what you do then.
   *[question] Is it before lunch or after lunch?
}
time-night-is-pm = { $part ->
    [name] Counts all dark hours as p.m. of one day
    [does] Writes p.m. for 2:30 at night when everyone is asleep.
    [why] A night is one thing to a child, and it begins in the evening. That a new day begins in the middle is not seen.
    [next] Follow one night on a strip of the day: to bed, midnight, still asleep, sunrise. Ask where a new day begins.
    [feedback] The night has two parts. At midnight a new day begins.
   *[question] Was it midnight already?
}
time-noon-hour-is-am = { $part ->
    [name] Counts the hour after noon to the morning
    [does] Writes a.m. for lunch at 12:20.
    [why] 12 comes last when hours are counted, so it seems to end the morning.
    [next] Set a clock to 11:50 and turn it past 12. Say together at noon: “Now p.m. begins.”
    [feedback] Find noon. Is this time before it or after it?
   *[question] What begins when it is 12 at noon?
}
