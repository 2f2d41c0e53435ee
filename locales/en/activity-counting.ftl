# Counting: each once, the last number tells how many, and it stays.

# $case $n $things
counting = { $case ->
    [ask-over] Move each counter over. Count them. How many are there?
    [again-over] Move one counter and say one number. What number comes last?
    [strategy-over] One counter, one number. The last number tells how many.
    [not-yet-over] First move the counters to the other side.
    [question-over] How often do we count each counter?
    [write-over] The last number is { $n }. There are { $n }.
    [praise-over] You counted each one once: { $n }.
    [ask-mark] Tap each dot. Count them. How many are there?
    [again-mark] Tap a dot and say a number. What number comes last?
    [strategy-mark] One dot, one number. The last number tells how many.
    [not-yet-mark] First tap the dots.
    [question-mark] How often do we count each dot?
    [write-mark] The last number is { $n }. There are { $n }.
    [praise-mark] You counted each one once: { $n }.
    [ask-read] How many dots are there?
    [again-read] Count the dots. What number comes last?
    [strategy-read] Start at one end. Count each dot once.
    [not-yet-read] Count the dots first.
    [question-read] How often do we count each dot?
    [write-read] We count each dot. The last number is { $n }.
    [praise-read] You counted each one once: { $n }.
    [ask-order] Move each counter over. Count them. Then tap Tidy. How many are there now?
    [again-order] Count them to the other side. Put them in order. How many are there still?
    [strategy-order] You have counted them. None came and none left.
    [not-yet-order] First move and count them all. Then tap Tidy.
    [write-order] None came and none left. There are still { $n }.
    [praise-order] They lie another way. There are still { $n }.
    [ask-change] Tap each dot. Count them. Then move the dots. How many are there now?
    [again-change] Count the dots. Let them move. How many are there still?
    [strategy-change] You have counted them. None came and none left.
    [not-yet-change] First tap and count them all. Then tap Move the dots.
    [write-change] None came and none left. There are still { $n }.
    [praise-change] They lie another way. There are still { $n }.
    [ask-give] Put { $things } on the mat.
    [again-give] Count out counters, one by one. Stop at { $n }.
    [strategy-give] Say one number for each counter. Stop when you say { $n }.
    [not-yet-give] First put counters on the mat.
    [question-give] At what number do we stop?
    [write-give] That is { $n }.
   *[praise-give] You counted out { $n } and stopped.
}
counting-step = We count: { $numbers }.
counting-change = { $does ->
    [order] Now we put them in order.
   *[change] Now the dots move.
}
counting-stays = They only moved. Are there still as many?
counting-once = One time
counting-twice = Two times

count-skip-object = { $part ->
    [name] Leaves one out while counting
    [does] Passes over one of the things and says one number too few: 6 for 7 counters.
    [why] Finger and voice each have their own pace, and one that lies apart is easily lost.
    [next] Let the child push each thing aside as it says the number. Then a row, then things that lie anyhow.
    [feedback] One of them has no number yet. Touch each one.
   *[question] Can you show me how you count? Which ones have you counted?
}
count-double = { $part ->
    [name] Counts one of them twice
    [does] Comes back to a thing that has its number, and says one too many: 8 for 7 counters.
    [why] What is counted looks like what is not, and in a heap there is no first and no last.
    [next] Let the child move or mark what is counted. Ask where it begins and where it ends.
    [feedback] One of them got two numbers. Each gets only one.
   *[question] Where did you begin? How do you know where to stop?
}
count-sequence = { $part ->
    [name] Leaves out a number word past twelve
    [does] Says ten, eleven, twelve, fourteen: the things are right and the number is one or two too large.
    [why] The teens are learned by ear, and thirteen and fifteen sound like no other.
    [next] Count together along a path from 10 to 20, with a clap at 13 and at 15. Then let the child lead.
    [feedback] Say the numbers after twelve slowly.
   *[question] What comes after twelve? What comes after fourteen?
}
card-longer-row = { $part ->
    [name] Takes a longer row for more
    [does] Counts 6 in a row, sees the row pulled apart, and says there are more.
    [why] A longer row has often been more, and length is seen before number.
    [next] Push the row together and apart while the child watches. Ask each time: did one come, did one go?
    [feedback] The row is longer. Did any dots come?
   *[question] What changed, and what stayed as it was?
}
card-grab = { $part ->
    [name] Takes a handful without counting
    [does] Asked for 6, puts down some, and does not stop at six.
    [why] “Give me some” is what hands have done so far. Stopping at a number is a task of its own.
    [next] Play shop: the child hands you 3, then 5, counting aloud, and you count again.
    [feedback] Say a number for each counter, and stop in time.
   *[question] How many did you put down? How can you find out?
}
