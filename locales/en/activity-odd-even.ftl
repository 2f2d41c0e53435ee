# Odd and even numbers.

# $case $number $half
odd-even = { $case ->
    [ask-pairs] Is { $number } odd or even? Lay pairs. Write the same number twice. If it is odd, write 1 more.
    [again-pairs] Lay the tiles two by two. Does every tile have a partner? Then { $number } is even.
    [strategy-pairs] Make rows of 2 as long as you can. Each side is one number. Look for a tile left over.
    [not-yet-pairs] First lay the pairs.
    [question-pairs] How many tiles make a pair?
    [first-pairs] 2 tiles make a pair.
    [second-pairs] Here is one more pair.
    [third-pairs] We go on as long as there are 2 tiles.
    [ask-draw-pairs] Is { $number } odd or even? Draw pairs. Write the same number twice. If it is odd, write 1 more.
    [again-draw-pairs] Draw rows of 2. How many rows fit in { $number }? If 1 is left over, the number is odd.
    [strategy-draw-pairs] Draw as many rows of 2 as you can. Do not go past { $number }.
    [not-yet-draw-pairs] First draw the pairs.
    [question-draw-pairs] How many dots make a pair?
    [first-draw-pairs] 2 dots in a row make a pair.
    [second-draw-pairs] { $half } pairs. One more pair would be too many for { $number }.
    [ask-double] Is { $number } odd or even? Write the same number twice. If it is odd, write 1 more.
    [again-double] Can you write { $number } as a number plus itself? If 1 is left over, it is odd.
    [strategy-double] Think of pairs. Which double comes close and does not go past { $number }?
    [not-yet-double] First write the numbers.
    [question-even] Which number plus itself is { $number }?
    [question-odd] Which number plus itself comes close to { $number }, with 1 left over?
    [write-even] None is left over. { $number } is even: { $half } and { $half }.
    [write-odd] 1 is left over. { $number } is odd: { $half } and { $half } and 1.
    [praise-even] You made two equal numbers with none left over. { $number } is even.
   *[praise-odd] You made two equal numbers with 1 left over. { $number } is odd.
}

parity-first-digit = { $part ->
    [name] Judges odd or even by the first digit
    [does] Says that 14 is odd, because 1 is odd.
    [why] Numbers are read from the left. The first digit is the one that is seen first.
    [next] Lay 14 tiles in pairs: the ten first, then the 4. The ten makes pairs by itself, so only the ones can leave 1 over.
    [feedback] You said that it is odd. Make pairs and look: is 1 left over?
   *[question] Which digit tells you if a number is odd or even?
}
parity-zero = { $part ->
    [name] Takes a number that ends in 0 for one that is not even
    [does] Says that 10 and 20 are odd, or that they are neither.
    [why] 0 means nothing, and nothing does not look like an even number.
    [next] Lay 10 tiles in pairs, then 20. None is left over. Count by 2 and hear that 10 and 20 come up.
    [feedback] You said that it is odd. Make pairs and look: is 1 left over?
   *[question] Count by 2. Do you say this number?
}
