# Stories of putting together, taking away and comparing.
story-step = { $case ->
    [ask-c] Show it with counters.
    [ask-r] Pick a drawing and place the tiles.
    [ask-dots] Finish the drawing.
    [ask-a] Write it with an empty box.
    [not-yet-c] First show the story with counters.
    [not-yet-r] First draw the story.
    [not-yet-dots] First finish the drawing.
    [not-yet-a] First write the story as an equation.
    [ask-plates] Show it on plates.
    [ask-tiles] Show it in rows of tiles.
    [not-yet-plates] First show the story on plates.
    [not-yet-tiles] First show the story in rows.
    [ask-ribbons] Lay the ribbons along the tape, as in the story.
    [not-yet-ribbons] First lay the ribbons as in the story.
    [ask-bars] Show it with bars. Make all parts one size.
    [not-yet-bars] First show the story with bars.
    [ask-tiles-estimate] Put its equation together. Then find the answer and where it lies.
    [not-yet-tiles-estimate] First put the equation together.
    [strategy-estimate] First guess. Is it more than 1/2? Is it more than 1? Then work it out.
    [ask-two-r] Pick two drawings and place the tiles. The star is what you find first.
    [ask-two-a] Put two equations together. The star is what you find first.
    [ask-rest-a] Write the equation. What is left over comes after R.
    [strategy-rest] Make full groups. Is something left over? What does the story do with it?
    [again-two] Something has to be found first. With it you find the rest.
    [strategy-two] What can you find first? Call it a star. Then go on from there.
    [strategy] Tell the story in your own words. What do you know? What do you look for?
    [place] Each number gets its box. The question mark is what we look for.
   *[question] What do we look for?
}
# $case $known $other $whole
stories = { $case ->
    [first-plus] We put { $known } counters in one part.
    [second-plus] We put { $other } in the other part.
    [first-minus] We put all { $whole } in the whole.
    [second-minus] We move { $known } of them to a part.
    [dots-plus] We draw { $other } more dots.
    [dots-minus] We cross out { $known } dots.
    [write-plus] { $known } and { $other } make { $whole }.
    [write-minus] { $whole } minus { $known } is { $other }.
    [praise-plus] You saw both parts. { $known } and { $other } make { $whole }.
   *[praise-minus] You found the larger number first. { $whole } minus { $known } is { $other }.
}
# $case $first $second $unit $answer
fraction-stories = { $case ->
    [first-plus] We lay { $first }.
    [second-plus] We lay { $second } after it.
    [cut-plus] We cut all of it into parts of { $unit }.
    [first-minus] We lay all of it: { $first }.
    [cut-minus] We cut into parts of { $unit }.
    [take-minus] We take { $second } away.
    [write-plus] { $first } and { $second } make { $answer }.
    [write-minus] { $first } minus { $second } is { $answer }.
    [praise-plus] You put both together in parts of { $unit }. That is { $answer }.
   *[praise-minus] You took one from the other in parts of { $unit }. That is { $answer }.
}
# $case $n $star $answer
step-stories = { $case ->
    [there] We lay { $n } counters in the whole.
    [come] { $n } more come.
    [gone] { $n } go away, to a part.
    [star] First we find the star.
    [asked] With the star we find the question mark.
    [write] First we get { $star }. Then we get { $answer }.
   *[praise] You went on after the first step. From { $star } you came to { $answer }.
}
steps-question = What do we find first?
# $case $n
mixed-stories = { $case ->
    [more] On one more plate we put { $n }.
   *[gone] We take { $n } off one plate.
}
# $case $total $each $full $left $answer
rest-stories = { $case ->
    [draw-up] All need a place. The group that is not full counts too.
    [draw-down] Only full groups count. We pick this drawing.
    [draw-rest] What is left over is asked for. We pick this drawing.
    [divide] We divide { $total } by { $each }.
    [quotient] We get { $full } groups. What is left over is { $left }.
    [again-up] Groups of { $each } are made from { $total }. All need a place. How many groups is that?
    [again-down] Groups of { $each } are made from { $total }. How many groups are full?
    [again-rest] Groups of { $each } are made from { $total }. How many are in no full group?
    [write-up] { $full } groups are full. The rest needs one more: { $answer }.
    [write-down] { $full } groups are full. The rest does not count here.
    [write-even] { $full } groups are full. Nothing is left over, so it is { $answer }.
    [write-rest] { $full } groups are full. The rest is the answer: { $answer }.
    [praise-up] You saw that the rest needs a group too. It takes { $answer }.
    [praise-even] You saw that nothing is left over. There are just { $answer }.
    [praise-down] You saw that only full groups count. There are { $answer }.
   *[praise-rest] You saw that the rest is asked for. It is { $answer }.
}
rest-stories-ask = { $case ->
    [how-many] How many are left over now?
    [then] Something is left over. What becomes of it?
    [one-more] it needs one more group
    [only-full] it does not count
   *[asked-for] it is the answer
}
# $case $known $other $whole $unit
length-stories = { $case ->
    [first-plus] We lay the first ribbon at 0.
    [second-plus] The other one begins where it ends.
    [first-minus] We lay the first ribbon at 0.
    [second-minus] The other one begins at 0 too. Now we see the difference.
    [write-plus] { $known } and { $other } are { $whole }. The length is { $whole } { $unit }.
    [write-minus] { $whole } minus { $known } is { $other }. The length is { $other } { $unit }.
    [praise-plus] You put the lengths together: { $whole } { $unit }.
   *[praise-minus] You saw that a part is missing: { $other } { $unit }.
}
# $case $first $second $third
story-groups-say = { $case ->
    [first-plates-3] We put down { $first } plates.
    [second-plates-3] We put { $second } on each plate.
    [first-plates-2] Each plate gets one.
    [second-plates-2] We go on until all are dealt.
    [group-plates] We fill a plate with { $second }.
    [first-tiles] We lay a row of { $second }.
    [second-tiles-3] We copy it until there are { $first } rows.
    [second-tiles-1] We copy the row until all tiles are laid.
    [first-tiles-2] We begin { $first } rows.
    [second-tiles-2] We fill the rows until all tiles are laid.
    [write-3] { $first } times { $second } is { $third }.
    [write-2] { $third } divided by { $first } is { $second }.
    [write-1] { $third } divided by { $second } is { $first }.
    [praise-3] You saw equal parts. { $first } times { $second } is { $third }.
    [praise-2] You saw { $first } equal parts in { $third }. Each is { $second }.
   *[praise-1] You saw how many parts of { $second } make { $third }. There are { $first }.
}
story-drawing = { $drawing ->
    [total] Parts make a total. We pick this drawing.
    [change] Something changes. We pick this drawing.
    [difference] Two amounts are compared. We pick this drawing.
    [groups] The groups are equal. We pick this drawing.
    [plus] Two amounts are put together. We add.
    [minus] One amount is taken from the other. We subtract.
   *[times] One is some times the other. We pick this drawing.
}
story-equation = The story is: { $equation }.
story-role = { $role ->
    [total] the total
    [part] a part
    [start] the start
    [change] the change
    [end] the end
    [larger] the larger amount
    [smaller] the smaller amount
    [difference] the difference
    [each] how many in each
    [groups] how many groups
   *[times] how many times
}
# $case $first $second
story-again = { $case ->
    [join-3] First there are { $first }. Then { $second } come. How many are there at the end?
    [join-2] First there are { $first }. Some come. At the end there are { $second }. How many came?
    [join-1] Some are there. { $first } come. At the end there are { $second }. How many were there first?
    [separate-3] First there are { $first }. Then { $second } go. How many are there at the end?
    [separate-2] First there are { $first }. Some go. At the end there are { $second }. How many went?
    [separate-1] Some are there. { $first } go. At the end there are { $second }. How many were there first?
    [parts-3] One part is { $first }. The other part is { $second }. How many is the whole?
    [parts-2] One part is { $first }. The whole is { $second }. How many is the other part?
    [parts-1] One part is { $first }. The whole is { $second }. How many is the first part?
    [whole-3] One part is { $first }. The other part is { $second }. How much is the whole?
    [whole-2] One part is { $first }. The whole is { $second }. How much is the other part?
    [whole-1] One part is { $first }. The whole is { $second }. How much is the first part?
    [gap-3] The smaller is { $first }. The difference is { $second }. How much is the larger?
    [gap-2] The smaller is { $first }. The larger is { $second }. How much is the difference?
    [gap-1] The difference is { $first }. The larger is { $second }. How much is the smaller?
    [area-3] A rectangle is { $first } by { $second }. What is its area?
    [area-2] The area is { $second }. One side is { $first }. How long is the other side?
    [area-1] The area is { $second }. One side is { $first }. How long is the other one?
    [groups-3] There are { $first } groups of { $second }. How many is that?
    [groups-2] { $second } go into { $first } equal groups. How many are in each group?
    [groups-1] { $second } go into groups of { $first }. How many groups are there?
    [array-3] There are { $first } rows of { $second }. How many is that?
    [array-2] { $second } go into { $first } equal rows. How many are in each row?
    [array-1] { $second } go into rows of { $first }. How many rows are there?
    [times-3] The smaller is { $second }. The larger is { $first } such parts. How much is the larger?
    [times-2] The larger is { $second }. It is { $first } equal parts. The smaller is one part. How much is that?
    [times-1] The smaller is { $first }. The larger is { $second }. How many such parts are in it?
    [compare-3] The smaller is { $first }. The difference is { $second }. How many is the larger?
    [compare-2] The smaller is { $first }. The larger is { $second }. What is the difference?
   *[compare-1] The difference is { $first }. The larger is { $second }. How many is the smaller?
}

story-swaps = { $part ->
    [name] Takes the other operation in a story
    [does] Adds where a part is asked for, or subtracts where the whole is asked for.
    [why] The numbers are taken out of the story before it is clear what they stand for.
    [next] Cover the numbers. Let the child tell the story and say what is looked for. Then uncover them.
    [feedback] Tell the story again. Is the whole missing, or a part?
   *[question] What is the story about? Tell it without numbers.
}
story-keyword = { $part ->
    [name] Goes by a key word
    [does] Adds because the story says “more” or “in all,” subtracts because it says “left” or “fewer.”
    [why] In many short problems the word and the operation did go together.
    [next] Tell two stories with the same word, one to add and one to subtract. Draw both and compare the drawings.
    [feedback] One word does not tell you what to do. What happens in the story?
   *[question] If you leave this word out, what still happens in the story?
}
story-compare-total = { $part ->
    [name] Adds two amounts that are compared
    [does] Asked how many more, gives both amounts together.
    [why] “More” sounds like adding, and nothing is taken away in the story.
    [next] Lay two rows of counters side by side. Pair them and ask which ones have no partner.
    [feedback] Put both amounts side by side. How far does one stick out?
   *[question] Show me which ones have no partner.
}
frac-no-reason = { $part ->
    [name] Does not hold an answer against one half and one
    [does] Works out the fraction and says that it lies where it cannot.
    [why] The numbers above and below are seen by themselves, and not how large the fraction is.
    [next] Before working, show each fraction on a line with 0, 1/2 and 1. Guess where the answer will be.
    [feedback] Look at your answer. Is it more than one half? Is it more than one?
   *[question] Which is larger, your answer or one half? How do you know?
}
steps-stops = { $part ->
    [name] Stops after the first step of a story
    [does] Gives what the first step finds as the answer.
    [why] Until now one step was a whole story, and a number has been found.
    [next] Let the child write what each number stands for, and read the question once more at the end.
    [feedback] You found something on the way. Read the question again. Is that what it asks?
   *[question] What does your number tell us? What does the story ask?
}
word-one-step = { $part ->
    [name] Does one step where the story has two
    [does] Multiplies, divides or adds once and gives that number as the answer.
    [why] The first two numbers were enough for an answer. The third one was passed over.
    [next] Let the child underline the question and cross out each number once it has been used.
    [feedback] Your number is true, but the story goes on. What happens next in it?
   *[question] Which part of the story have you not used yet?
}
meas-no-unit = { $part ->
    [name] Gives a length without its unit
    [does] Writes the right number, and not what it is a number of.
    [why] In other stories the number alone was the answer.
    [next] Ask for 3 of something: 3 inches of string, then 3 feet. Lay both side by side.
    [feedback] A number alone is no length. What is it measured in?
   *[question] Would this length fit on your desk? What tells you?
}
story-extra = { $part ->
    [name] Uses every number in the story
    [does] Also uses a number that has nothing to do with the question.
    [why] So far every number in a problem was there to be used.
    [next] Let the child cross out what is not needed before working, and say why.
    [feedback] Is every number needed? Look for one that does not belong.
   *[question] Which numbers tell about what we look for?
}
story-additive = { $part ->
    [name] Adds or subtracts where it is times as many
    [does] Adds or subtracts where one amount is so many times the other.
    [why] Comparing has always meant “how many more,” and “times” sounds like it.
    [next] Make a train of 3 cubes. Make one 4 times as long and one 4 longer. Lay them side by side.
    [feedback] “Times” means copies, not more. How many copies of the smaller are there?
   *[question] How many copies of the small one fit in the large one?
}
