# Numbers as tens and ones.

# $case $ones $whole
teens = { $case ->
    [question] How many fill one ten frame?
    [ask-frames] Fill the first frame. Put { $ones } in the second. How many are there in all?
    [again-frames] Make a full ten and { $ones } more. What number is it?
    [strategy-frames] A full frame is ten. Count on from ten.
    [ask-frames-rest] Put { $whole } counters in the frames. Fill the first one first. How many go in the second?
    [again-frames-rest] Make a full ten. How many more make { $whole }?
    [strategy-frames-rest] A full frame is ten. Say “ten”. Then count on to { $whole }.
    [not-yet-frames] First put counters in the frames.
    [first-frames] We fill the first frame. That is ten.
    [second-frames] We put { $ones } in the second frame.
    [ask-draw-rest] The first frame is full. Draw dots to make { $whole }. How many did you draw?
    [again-draw-rest] You have a full ten. How many more make { $whole }?
    [strategy-draw-rest] A full frame is ten. Say “ten”. Then count on to { $whole }.
    [not-yet-draw] First draw the dots.
    [first-draw] We draw { $ones }. Now there are { $whole }.
    [ask-read] One frame is full. How many dots are there in all?
    [again-read] There is a full ten and some more. What number is it?
    [strategy-read] A full frame is ten. Count on from ten.
    [ask-card] Ten and { $ones } more: what number is it?
    [again-card] You have a full ten and { $ones } more. How many do you have?
    [strategy-card] Think of two ten frames. The first is full. Count on from ten.
    [ask-card-rest] { $whole } is ten and how many more?
    [again-card-rest] You have ten. You want { $whole }. How many more do you need?
    [strategy-card-rest] Say “ten”. Then count on to { $whole }.
    [ask-card-tens] { $whole } is { $ones } and what other number?
    [again-card-tens] You have { $whole }. Take { $ones } away. How many are left?
    [strategy-card-tens] Put { $whole } in two frames in your mind. What does the full one hold?
    [write] Ten and { $ones } make { $whole }.
   *[praise] You made a ten: 10 and { $ones } make { $whole }.
}
# $case $tens $ones $whole $ten $one $digit
tens-ones = { $case ->
    [question] How many ones make one ten?
    [ask-blocks] Here are { $tens } and { $ones }. Trade every ten ones. What number is it?
    [again-blocks] Make as many tens as you can. Then read the number.
    [strategy-blocks] Ten ones are one ten. Trade them. Then count the tens and the ones.
    [not-yet-blocks] There are still ten ones. Trade them for a ten.
    [first-blocks] We trade ten ones for one ten.
    [write-blocks] Now there are { $ten } and { $one }. That is { $whole }.
    [praise-blocks] You traded ten ones for a ten. It is { $whole }.
    [ask-sticks] Here are { $tens } and { $ones }. Ring every ten ones. What number is it?
    [again-sticks] Make as many tens as you can. Then read the number.
    [strategy-sticks] Ten ones are one ten. Ring them. Then count the tens and the ones.
    [not-yet-sticks] There are still ten ones. Ring them to make a ten.
    [first-sticks] We ring ten ones. They are one ten.
    [write-sticks] Now there are { $ten } and { $one }. That is { $whole }.
    [praise-sticks] You made a ten of ten ones. It is { $whole }.
    [ask-read] A long one is a ten. A dot is a one. What number is it?
    [again-read] Count the tens. Then count the ones. What number do they make?
    [strategy-read] Count the long ones by tens. Then count on by ones.
    [write-read] There are { $ten } and { $one }. That is { $whole }.
    [praise-read] You counted tens first and then ones. It is { $whole }.
    [ask-card] What number has { $tens } and { $ones }?
    [again-card] You have { $tens } and { $ones }. How many is that in all?
    [strategy-card] Ten ones are one ten. Make all the tens you can first.
    [write-card] That makes { $ten } and { $one }. We write { $whole }.
    [praise-card] You put the tens first and then the ones. It is { $whole }.
    [ask-card-tens] Look at { $whole }. How much is the { $digit } worth?
    [again-card-tens] In { $whole } there are { $tens }. How many ones is that?
    [strategy-card-tens] The first digit counts tens. Count by tens.
    [write-card-tens] The { $digit } counts tens. We count { $tens } by tens.
   *[praise-card-tens] You saw that the { $digit } stands for { $tens }.
}

pv-teen-concat = { $part ->
    [name] Writes the ten in full before the ones
    [does] Writes 104 for fourteen: a 10, and then a 4.
    [why] A teen is heard and built as two numbers, and each is written as it always was.
    [next] Lay a card with 4 over the zero of a card with 10, and take it off again. Ask what is hidden under the 4.
    [feedback] You made ten and some more. The ones go where the zero of ten is.
   *[question] How many places does your number have? What does each one tell us?
}
pv-teen-whole = { $part ->
    [name] Writes the whole number, not the part besides the ten
    [does] Puts 14 in the box where it is asked how many more than 10 there are in 14.
    [why] “How many” has mostly meant all that can be seen.
    [next] Cover the full frame with a hand, and ask how many are to be seen. Lift the hand and ask how many there are now.
    [feedback] The ten is there already. How many are in the other frame?
   *[question] Show me the ten. Now show me the rest.
}
pv-reversal = { $part ->
    [name] Writes the digits the other way around
    [does] Writes 41 for fourteen, or 74 for 4 tens and 7 ones.
    [why] In teens the ones are said first. Which digit stands where does not matter yet.
    [next] Build both numbers with tens and ones, side by side. Ask which one has more, and which digit tells that.
    [feedback] The tens are written first. Then come the ones.
   *[question] Which digit tells how many tens there are?
}
pv-face-value = { $part ->
    [name] Takes a digit for what it looks like
    [does] Says that the 4 in 47 is worth 4.
    [why] A 4 has always been four things.
    [next] Build 47 with rods and cubes. Cover the 7, and have the child bring as many cubes as the 4 stands for.
    [feedback] That digit stands in the tens place. It counts tens, not ones.
   *[question] If that digit is tens, how many ones are in them?
}
pv-all-ones = { $part ->
    [name] Counts tens and ones alike
    [does] Counts every rod and every cube as one: 3 rods and 4 cubes are 7.
    [why] Each piece is one thing, and counting things is what works.
    [next] Lay ten cubes along a rod. Count them by ones, then count rods by tens and go on with cubes by ones.
    [feedback] Each long piece is ten, not one. Count by tens first.
   *[question] How many ones are in one of these long pieces?
}
pv-concat = { $part ->
    [name] Writes each part in full, one after the other
    [does] Writes 407 for 4 tens and 7 ones, or 300407 for three hundred forty-seven.
    [why] The number is written just as it is said: forty, seven.
    [next] Use cards that lie on top of each other: 40, and 7 over its zero. Ask what is under the 7.
    [feedback] Each place takes one digit. The ones go where the zero is.
   *[question] Which of your digits counts the tens?
}
pv-no-rename = { $part ->
    [name] Writes tens and ones side by side without making a ten
    [does] Writes 314 for 3 tens and 14 ones.
    [why] Tens are written, then ones. That there are too many ones for one place is not noticed.
    [next] Build it with blocks and ask whether a ten can be made. Write the number only when fewer than ten cubes are left.
    [feedback] There are more than nine ones. Make a ten of ten of them.
   *[question] How many ones may stand in the ones place?
}
