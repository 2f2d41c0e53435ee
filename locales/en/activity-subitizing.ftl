# How many at a glance.

subit = { $case ->
    [ask-make] Tap the picture and look. Make the same with counters.
    [ask-draw] Tap the picture and look. Draw as many dots.
    [ask-write] Tap the picture and look. How many dots did you see?
    [again] Look for a moment. Think: how many were there?
    [strategy-frame] A full row is five. How many are in the next row?
    [strategy-dice] Think of dice. One with five, and what else?
    [strategy-pairs] See twos. Two, four, and so on.
    [not-yet-make] First look. Then put down counters.
    [not-yet-draw] First look. Then draw dots.
   *[not-yet-write] First look at the picture.
}
subit-look = We look for a moment.
subit-question = Were there more than five?
subit-saw = We saw { $n }.
# $rest $n
subit-five-and = We saw five and { $rest }. That is { $n }.
subit-praise = You saw { $n } at a glance.

subit-small-range = { $part ->
    [name] Sees no more than three at a glance
    [does] Answers three, whatever is more than three.
    [why] Up to three are seen without counting by nearly everyone. More is seen only in parts.
    [next] Show four as two and two, five as on a die. Ask what parts the child saw before asking how many.
    [feedback] There were more. Look for parts you know.
   *[question] What did you see? Was there a part you know?
}
subit-neighbour = { $part ->
    [name] Guesses, and is off by one
    [does] Answers one more or one less than was shown.
    [why] The picture was seen as a whole and not in parts. The guess is a good one.
    [next] Show the same picture again and ask for parts: “five and how many?” Change only one dot.
    [feedback] That is near. Look once more, for a full row or a pair.
   *[question] Which parts did you see?
}
subit-frame = { $part ->
    [name] Takes any ten frame for ten
    [does] Answers ten when the frame is not full.
    [why] The frame is called a ten frame, and its ten places are seen before the dots.
    [next] Fill a frame one by one and say how many dots, and how many places are empty.
    [feedback] You saw the places of the frame. How many have dots?
   *[question] Were some places empty?
}
