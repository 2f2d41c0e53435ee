# Factor pairs.

# $case $number
factors = { $case ->
    [ask-tiles] Find every rectangle with { $number } tiles. Keep each one.
    [again-tiles] Lay { $number } tiles in 1 row, then in 2 rows. Keep it if all rows are the same.
    [strategy-tiles] Go in order: 1 row, 2 rows, 3 rows. Look if all rows are the same.
    [not-yet-tiles] First keep a rectangle.
    [question-tiles] In 1 row, how many tiles are in the row?
    [praise-tiles] You went in order and kept every rectangle.
    [prime-tiles] There is just one rectangle. { $number } is a prime number.
    [ask-arrays] Each picture has { $number } dots. Mark every rectangle.
    [again-arrays] In some pictures all rows are the same. Mark all of those.
    [strategy-arrays] Look along the right side. Is it straight?
    [not-yet-arrays] First mark a picture.
    [question-arrays] In 1 row, how many dots are in the row?
    [praise-arrays] You looked at every picture and marked every rectangle.
    [prime-arrays] There is just one rectangle. { $number } is a prime number.
    [ask-list] Write every factor pair of { $number }. Leave a box empty if it does not fit.
    [again-list] Which two numbers make { $number } when you multiply? Find all the pairs.
    [strategy-list] Go in order: 1, 2, 3. Stop when a pair comes back turned around.
    [not-yet-list] First write a pair.
    [question-list] 1 times what number is { $number }?
    [praise-list] You went in order and found every pair.
   *[prime-list] There is just one pair. { $number } is a prime number.
}
# $layout $rows $columns
factor-rows = { $layout ->
    [tiles] { $rows } of { $columns }: it is a rectangle. We keep it.
   *[arrays] { $rows } of { $columns }: it is a rectangle. We mark it.
}
# $first $second $number
factor-times = { $first } times { $second } is { $number }. We write { $second }.

fact-multiples = { $part ->
    [name] Writes multiples for factors
    [does] Writes 24, 48, 72 when it is asked for the factors of 24.
    [why] Both words belong to multiplying. Multiples are found by counting on, and so they come first.
    [next] Lay 24 tiles in rows and write both sides of each rectangle. Sides are factors. They are never longer than all the tiles.
    [feedback] That is too large. Look for numbers that make it when you multiply.
   *[question] Can a row be longer than all the tiles?
}
fact-one-missing = { $part ->
    [name] Leaves out a factor pair
    [does] Writes 2 × 12, 3 × 8 and 4 × 6 for 24, and not 1 × 24.
    [why] Times 1 nothing seems to happen. And what is not looked for in order is soon forgotten.
    [next] Write 1, 2, 3 and so on in order and cross out what does not fit. Stop when a pair comes back turned around.
    [feedback] One is still missing. Go in order, from 1 on.
   *[question] How do you know that you have them all?
}
