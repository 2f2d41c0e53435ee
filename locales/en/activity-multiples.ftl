# The multiples of a number among others.

# $case $from $to $of
multiples = { $case ->
    [ask-mark-multiples] Mark every multiple of { $of } from { $from } to { $to }.
    [again-mark-multiples] Count by { $of } from 0. Which of these numbers do you say? Mark them all.
    [strategy-mark-multiples] Find one number that is some number times { $of }. Then count on by { $of }.
    [not-yet-mark-multiples] First mark a number.
    [question-mark-multiples] Which number is a multiple of { $of }?
    [praise-mark-multiples] You counted by { $of } and marked every multiple.
    [ask-write-multiples] Write every multiple of { $of } from { $from } to { $to }. You can leave boxes empty.
    [again-write-multiples] You count by { $of } from 0. Which numbers do you say from { $from } to { $to }?
    [strategy-write-multiples] Find the first number that is some number times { $of }. Then count on by { $of }.
    [not-yet-write-multiples] First write a number.
    [question-write-multiples] Which number is a multiple of { $of }?
   *[praise-write-multiples] You counted by { $of } and found every multiple.
}
# $layout $times $of $number
multiple-is = { $layout ->
    [mark-multiples] { $times } times { $of } is { $number }. We mark it.
   *[write-multiples] { $times } times { $of } is { $number }. We write it.
}

fact-factors-for-multiples = { $part ->
    [name] Writes factors for multiples
    [does] Writes 1, 2, 3 and 6 when it is asked for the multiples of 6.
    [why] Both words belong to multiplying. What the number can be made of comes to mind first.
    [next] Count by 6 with jumps on a number line. Where a jump lands is a multiple. No factor of 6 lies past the first jump.
    [feedback] A multiple is not smaller than the number. Count by it, from 0 on.
   *[question] You count by this number. What do you say first?
}
