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
