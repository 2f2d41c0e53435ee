# Prime numbers among others.

# $case $from $to
primes = { $case ->
    [ask-piles] Which numbers from { $from } to { $to } are prime? Cross out all the other piles.
    [again-piles] A prime number of tiles makes just one rectangle: 1 row. Cross out the piles that make more.
    [strategy-piles] Go in order: 2 rows, 3 rows, 4 rows, 5 rows. Cross out each pile that comes out even.
    [not-yet-piles] First cross out a pile.
    [question-piles] Which pile makes just one rectangle, with 1 row?
    [praise-piles] You tried more and more rows. What is left is prime.
    [ask-sieve] Which numbers from { $from } to { $to } are prime? Cross out all the other numbers.
    [again-sieve] A prime number has just two factors: 1 and itself. Cross out all the others.
    [strategy-sieve] Cross out multiples of 2, of 3, of 5, of 7. The number itself stays.
    [not-yet-sieve] First cross out a number.
    [question-sieve] Which of these numbers is prime?
    [praise-sieve] You crossed out the multiples in order. What is left is prime.
    [ask-mark-primes] Mark every prime number from { $from } to { $to }.
    [again-mark-primes] Which numbers have just two factors, 1 and themselves? Mark them all.
    [strategy-mark-primes] Think of tiles in equal rows. More than 1 row, and more than 1 in each? Not prime.
    [not-yet-mark-primes] First mark a number.
    [question-mark-primes] Which of these numbers is prime?
   *[praise-mark-primes] You looked at every number and marked every prime.
}
# $rows
prime-rows = In { $rows } rows, some piles come out even. They are rectangles, so we cross them out.
# $case $of
prime-sieve = { $case ->
    [one] 1 has just one factor. It is not prime. We cross it out.
    [own] { $of } is prime. We cross out its other multiples.
   *[all] We cross out the multiples of { $of }.
}
# $number
prime-found = Only 1 times { $number } makes { $number }. It is prime.

fact-one-is-prime = { $part ->
    [name] Takes 1 for a prime number
    [does] Marks 1, 2, 3, 5 and 7 as the prime numbers up to 10.
    [why] 1 has no factors but 1 and itself. That these are one and the same is easy to miss.
    [next] Write all the factors of 1, 2, 3 and 5. A prime number has two factors. 1 has just one.
    [feedback] One of your numbers does not have two factors. Count the factors of each.
   *[question] How many factors does your smallest number have?
}
fact-odd-is-prime = { $part ->
    [name] Takes every odd number for a prime number
    [does] Marks 11, 13, 15, 17 and 19 as the prime numbers from 11 to 20.
    [why] Nearly all prime numbers are odd. Then it looks as if it were the same the other way round.
    [next] Lay 9 tiles and 15 tiles in 3 rows. They are odd, and they make a rectangle.
    [feedback] Some of these make a rectangle with 3 rows. Odd is not the same as prime.
   *[question] Which odd numbers make a rectangle with 3 rows?
}
fact-two-not-prime = { $part ->
    [name] Leaves out 2, because it is even
    [does] Marks 3, 5 and 7 as the prime numbers up to 10.
    [why] All other even numbers have 2 for a factor and are not prime.
    [next] Write all the factors of 2, of 4 and of 6. Even numbers after 2 have one more factor: 2.
    [feedback] A prime number is still missing. Look at the even numbers, too.
   *[question] Which numbers make 2 when you multiply?
}
