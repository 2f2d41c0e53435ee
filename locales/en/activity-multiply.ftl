# Products of numbers with several digits, by their parts.

# $case $first $second $result
multiply = { $case ->
    [ask-area] Make { $second } rows of { $first }. Cut at the tens. How many squares are there?
    [ask-boxes] Fill in the boxes. What is { $first } times { $second }?
    [ask-card] What is { $first } times { $second }?
    [again] There are { $second } rows. Each has { $first }. How many is that?
    [strategy-area] Cut the sides at the tens. Work out each part. Then add.
    [strategy-boxes] In a box goes its side times its top. Then add all boxes.
    [strategy-card] Break up the numbers by their places. Multiply each part by each. Then add.
    [not-yet-area] First make the rectangle and cut it.
    [not-yet-boxes] First fill in the boxes.
    [write] All parts together are { $result }.
    [praise-area] You cut it at the tens and added the parts. It is { $result }.
    [praise-boxes] You multiplied every part and added. It is { $result }.
   *[praise-card] You thought of every part. It is { $result }.
}
# $number $part
multiply-question = { $number } is { $part } and how many more?
multiply-rows = We make { $rows } rows.
multiply-columns = Each row has { $columns }.
multiply-cut = We cut it at the tens.
# $side $top $product
multiply-box = { $side } times { $top } is { $product }.

mul-no-carry = { $part ->
    [name] Loses what is carried in a product
    [does] Of 8 × 6 = 48 keeps only the 8: 48 × 6 gives 248.
    [why] In each column one digit has room, and the rest is forgotten.
    [next] Fill a box model and add the parts. Ask where the 40 of 48 went.
    [feedback] Look at the ones. Their product has tens too. Where did they go?
   *[question] What is the product of the ones? What did you do with its tens?
}
mul-write-both = { $part ->
    [name] Writes each product in full, side by side
    [does] Writes 24 and 48 side by side: 48 × 6 gives 2,448.
    [why] Each product is right and is written down as it is.
    [next] Round first: could 48 × 6 be more than 50 × 6? Then fill a box model.
    [feedback] One of your products counts tens, one counts ones. Add them.
   *[question] About how much should it be? Is yours near that?
}
mul-add-first = { $part ->
    [name] Adds what is carried before it multiplies
    [does] In 48 × 6 adds the 4 first: (4 + 4) × 6. It gives 488.
    [why] In sums what is carried is added first, and here it looks the same.
    [next] Write the two products under each other and add them: 48 and 240.
    [feedback] The carried tens are made already. Multiply first, then add them.
   *[question] Which tens did you multiply? Were the carried ones multiplied before?
}
mul-columnwise = { $part ->
    [name] Multiplies only digits that stand under each other
    [does] Multiplies tens by tens and ones by ones as in a sum: 23 × 14 gives 212.
    [why] In sums and differences just these digits go together.
    [next] Cut a rectangle of 14 rows of 23 at its tens. Count its parts: there are four.
    [feedback] Think of the rectangle and its parts. Did you use all of them?
   *[question] How many parts does the rectangle have? Which ones did you work out?
}
mul-no-placeholder = { $part ->
    [name] Multiplies by tens as if they were ones
    [does] In 23 × 14 adds 92 and 23: it gives 115.
    [why] The 1 of 14 looks like a one, and the zero of ten is not written.
    [next] Read the digit with its place: ten times 23. Cover the rectangle but for that part.
    [feedback] One of your digits counts tens. Times how much is that?
   *[question] What is the first digit of the second number worth?
}
