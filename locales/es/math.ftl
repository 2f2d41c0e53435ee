math-unknown = ?
    .voice = qué número
math-equals = { $left } = { $right }
    .voice = { $left } es igual a { $right }
math-plus = { $left } + { $right }
    .voice = { $left } más { $right }
math-minus = { $left } − { $right }
    .voice = { $left } menos { $right }
math-times = { $left } × { $right }
    .voice = { $left } por { $right }
math-divided = { $left } ÷ { $right }
    .voice = { $left } entre { $right }
# $left $right
math-divided-up = { $left } ÷ { $right }, hacia arriba
    .voice = { $left } entre { $right }, redondeado hacia arriba
# $left $right
math-divided-down = { $left } ÷ { $right }, hacia abajo
    .voice = { $left } entre { $right }, redondeado hacia abajo
# $left $right
math-left-over = lo que sobra de { $left } ÷ { $right }
    .voice = lo que sobra de { $left } entre { $right }
# $left $right
math-nearest = { $left } al { $right } más cercano
# $left $right
math-compared = { $left } ◯ { $right }
    .voice = { $left } comparado con { $right }
# $left $right
math-then = { $left }, { $right }
# $wholes $part
math-mixed = { $wholes } { $part }
    .voice = { $wholes } y { $part }
# $quotient $rest
math-remainder = { $quotient } R { $rest }
    .voice = { $quotient } y sobran { $rest }
math-multiples = múltiplos de { $of } del { $from } al { $to }
math-primes = números primos del { $from } al { $to }
