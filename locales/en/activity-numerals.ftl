# Numerals to 20. The voice does not say the numeral that is to be read.

numeral-word = { $n ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
    [19] nineteen
   *[20] twenty
}
numeral-ask-frames = { $n }: put that many counters in the frames.
    .voice = Read the number. Put that many counters in the frames.
numeral-ask-draw = { $n }: draw that many dots.
    .voice = Read the number. Draw that many dots.
# $case $n $word
numeral = { $case ->
    [again] Read the number. Count, and stop at that number.
    [strategy] Say the number. Then count up to it. Ten fill one frame.
    [step-ten] Ten fill one frame.
    [step-frames] We put in { $n }.
    [step-draw] We draw { $n }.
    [write] That is { $n }.
    [praise] You read the number and counted: { $word }.
    [ask-hear] Write the number { $word }.
    [again-hear] What does { $word } look like, in digits?
    [strategy-hear] Count up to { $word }. Think how each number looks.
    [write-hear] This is { $word }.
   *[praise-hear] You heard { $word } and wrote { $n }.
}
numeral-strategy-teen = It is ten and some more. The ten comes first.
numeral-not-yet = { $layout ->
    [frames] First put in counters.
   *[draw] First draw dots.
}
numeral-question = Is { $word } more than ten?

numeral-mirror = { $part ->
    [name] Takes a numeral for its mirror image
    [does] Reads or writes 9 for 6, 5 for 2, and the other way round.
    [why] A cup turned around is still a cup. That a sign changes its name when it is turned is new.
    [next] Trace the numeral large, with a story for each stroke. Lay 6 and 9 counters beside their numerals.
    [feedback] Look how the number stands. Its twin is turned around.
   *[question] Can you show me this number with your fingers?
}
numeral-teen-ty = { $part ->
    [name] Hears thirty for thirteen
    [does] Writes 30 for thirteen, 40 for fourteen: the ending is heard as tens.
    [why] Thirteen and thirty differ only at the end, and the end is said softly.
    [next] Say both slowly and let the child clap: thir-TEEN, THIR-ty. Show ten and three, then three tens.
    [feedback] Listen to the end of the word. Is it ten and some more?
   *[question] Is it just past ten, or much more?
}
