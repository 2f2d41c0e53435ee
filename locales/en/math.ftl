# Canonical text as it is written for a child, and as it is read aloud.
math-unknown = ?
    .voice = what number
# $left $right
math-equals = { $left } = { $right }
    .voice = { $left } equals { $right }
# $left $right
math-plus = { $left } + { $right }
    .voice = { $left } plus { $right }
# $left $right
math-minus = { $left } − { $right }
    .voice = { $left } minus { $right }
# $left $right
math-times = { $left } × { $right }
    .voice = { $left } times { $right }
# $left $right
math-divided = { $left } ÷ { $right }
    .voice = { $left } divided by { $right }
# $left $right
math-divided-up = { $left } ÷ { $right }, rounded up
    .voice = { $left } divided by { $right }, rounded up
# $left $right
math-divided-down = { $left } ÷ { $right }, rounded down
    .voice = { $left } divided by { $right }, rounded down
# $left $right
math-left-over = what is left of { $left } ÷ { $right }
    .voice = what is left of { $left } divided by { $right }
# $left $right
math-nearest = { $left } to the nearest { $right }
# $left $right
math-compared = { $left } ◯ { $right }
    .voice = { $left } compared with { $right }
# $left $right
math-then = { $left }, { $right }
# $wholes $part
math-mixed = { $wholes } { $part }
    .voice = { $wholes } and { $part }
# $quotient $rest
math-remainder = { $quotient } R { $rest }
    .voice = { $quotient } remainder { $rest }
# $of $from $to
math-multiples = multiples of { $of } from { $from } to { $to }
# $from $to
math-primes = prime numbers from { $from } to { $to }
