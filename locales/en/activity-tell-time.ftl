# The time on a clock.

# $hour $minute
time-told = { $minute ->
    [0] { $hour } o’clock
    [30] half past { $hour }
   *[other] { $minute } minutes after { $hour }
}
# $hour $minute
time-before = { $minute } minutes before { $hour }

# $case $hour $minute $next $numeral $told $answer
tell-time = { $case ->
    [ask-clock] Turn the hands to { $told }. Then write the time.
    [again-clock] Show { $told } on the clock. Then write it with numbers.
    [strategy-clock] First set the short hand to the hour. Then turn the long hand.
    [not-yet-clock] First turn the hands.
    [question-clock] Which number does the long hand go to?
    [first-clock] The hour is { $hour }. The short hand goes to { $hour }.
    [second-clock] Each number is 5 minutes. The long hand goes to { $numeral }.
    [write-clock] We write the hour first, then the minutes: { $answer }.
    [praise-clock] You set the hour first and then the minutes.
    [ask-face] Mark the hour. Shade from 12 to the long hand. What time is it?
    [again-face] Which hour was last? How far is the long hand past 12? Write the time.
    [strategy-face] The short hand shows the hour. Each number is 5 minutes for the long hand.
    [not-yet-face] First mark the hour and shade the minutes.
    [question-face] Which hour did the short hand come to last?
    [first-face] The short hand came to { $hour } last. We mark { $hour }.
    [second-face] The long hand is at { $numeral }. We shade from 12 up to there.
    [write-face] { $minute ->
        [0] The long hand is at 12. It is { $answer }.
        [30] Half of the clock is shaded. It is { $answer }.
       *[other] We count by fives up to { $minute }. It is { $answer }.
    }
    [praise-face] You found the hour and then the minutes.
    [ask-hands] { $minute ->
        [0] The short hand is at { $hour }.
       *[other] The short hand is between { $hour } and { $next }.
    } The long hand is at { $numeral }. What time is it?
    [again-hands] Think of a clock with these hands. Write the hour and the minutes.
    [strategy-hands] The short hand shows the hour. Count by fives for the long hand.
    [question-hands] The long hand is at { $numeral }. How many minutes is that?
    [write-hands] The hour is { $hour }. We write { $answer }.
   *[praise-hands] You read the short hand first and then the long hand.
}

# $case $hour $next $numeral $marks $fives $answer
tell-minute = { $case ->
    [strategy-clock] First set the hour. Go to the last number by fives. Then count single marks.
    [question-clock] Which number does the long hand pass last?
    [second-clock] Each number is 5 minutes. The long hand goes to { $numeral }: that is { $fives }.
    [third-clock] Each mark is 1 minute. The long hand goes on by { $marks ->
        [one] 1 mark
       *[other] { $marks } marks
    }.
    [write-clock] We write the hour first, then the minutes: { $answer }.
    [strategy-face] Each number is 5 minutes for the long hand. Each mark after it is 1 minute.
    [second-face] The long hand passed { $numeral }. That is { $fives } minutes.
    [third-face] The long hand went on by { $marks ->
        [one] 1 mark
       *[other] { $marks } marks
    }. We shade up to there.
    [write-face] We count by fives and then by ones. It is { $answer }.
    [ask-hands] The short hand is between { $hour } and { $next }. The long hand is { $marks ->
        [one] 1 mark
       *[other] { $marks } marks
    } past { $numeral }. What time is it?
    [strategy-hands] The short hand shows the hour. Count by fives to the number, then each mark.
    [question-hands] The long hand went past { $numeral }. How many minutes is it to { $numeral }?
   *[write-hands] To { $numeral } it is { $fives } minutes. With the marks it is { $answer }.
}

time-hand-swap = { $part ->
    [name] Takes the short hand for the long hand
    [does] Reads the hour off the long hand and the minutes off the short one: 3:30 is read as 6:15.
    [why] Both hands point at the same numbers, and the long one is the one that is seen first.
    [next] Use a clock with the hour hand alone for a while: “about 3”, “just past 3”, “half way to 4”. Then add the long hand.
    [feedback] The short hand tells the hour. The long hand tells the minutes.
   *[question] Which hand goes all the way around in one hour?
}
time-half-next = { $part ->
    [name] Says the next hour at half past
    [does] Reads 3:30 as 4:30, because the short hand has left the 3.
    [why] The short hand is between two numbers, and the next one is where it is going.
    [next] Turn the long hand of a real clock slowly from 3 to 4 and ask all the way: “Is it 4 yet?”
    [feedback] The short hand is on its way. Which hour did it leave?
   *[question] Has the short hand come to the next hour yet?
}
time-hour-up = { $part ->
    [name] Takes the hour that the short hand is nearest to
    [does] Reads 4:50 as 5:50.
    [why] Late in the hour the short hand is almost at the next number.
    [next] Turn a real clock on until the hour is full, and ask how many minutes that took. Before, it was still the old hour.
    [feedback] The next hour has not begun. The long hand has to come to 12 first.
   *[question] How many minutes are left until the next hour?
}
time-as-numeral = { $part ->
    [name] Reads the number at the long hand as minutes
    [does] With the long hand at 4 writes 04 and not 20.
    [why] The number is printed there; that each one stands for five minutes is not.
    [next] Stick the fives around a paper clock and count by fives with a finger on the numbers.
    [feedback] For the long hand each number is 5 minutes. Count by fives from 12.
   *[question] How many minutes does the long hand take from one number to the next?
}
time-fives-only = { $part ->
    [name] Counts only the numbers, not the marks after them
    [does] Reads 4:35 with the long hand 2 marks after 7. It is 4:37.
    [why] To five minutes, as clocks are read first, nothing between two numbers counts.
    [next] On a paper clock, write a number at each mark from 7 to 8: 35, 36, 37. Then ask for times without them.
    [feedback] You counted by fives. Is the long hand right at a number?
   *[question] What is one small mark for the long hand?
}
