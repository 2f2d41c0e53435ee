# Coins and how many cents they are.

# $n $cents
money-coins = { $cents ->
    [100] { $n ->
        [one] 1 dollar bill
       *[other] { $n } dollar bills
    }
    [25] { $n ->
        [one] 1 quarter
       *[other] { $n } quarters
    }
    [10] { $n ->
        [one] 1 dime
       *[other] { $n } dimes
    }
    [5] { $n ->
        [one] 1 nickel
       *[other] { $n } nickels
    }
   *[other] { $n ->
        [one] 1 penny
       *[other] { $n } pennies
    }
}
# $coins $cents
money-step = { $coins }: { $cents }¢.
money-question = What do we count first?
# $case $coins $answer
money = { $case ->
    [ask-coins] Put down { $coins }. How many cents are they in all?
    [ask-jumps] You have { $coins }. Jump for each one. How many cents are they in all?
    [ask-card] You have { $coins }. How many cents are they in all?
    [again] Think what each one is worth. How many cents are there?
    [strategy] Start with what is worth the most. Then count on.
    [not-yet-coins] First put the money down.
    [not-yet-jumps] First make your jumps.
    [not-yet-card] First write your number.
    [write] All together that is { $answer } cents.
   *[praise] You started with what is worth the most. It is { $answer } cents.
}

# $n
money-cents = { $n ->
    [one] 1 cent
   *[other] { $n } cents
}
# $n
money-dollar-and = { $n ->
    [one] 1 dollar and 1 cent
   *[other] 1 dollar and { $n } cents
}
make-amount-question = What do we put down first?
# $case $amount
make-amount = { $case ->
    [ask-make] You want to pay { $amount }. Put down exactly that much.
    [ask-jump-to] You want to pay { $amount }. Jump once for each coin. How do you get there?
    [again] Choose coins that are worth { $amount } together.
    [strategy] Take the coin worth the most that still fits. Then look at what is missing.
    [not-yet-make] First put some money down.
    [not-yet-jump-to] First make your jumps.
    [write] That makes { $amount }.
   *[praise] You chose coins that make { $amount }.
}

money-counts-coins = { $part ->
    [name] Counts coins and not what they are worth
    [does] Says how many coins there are: a quarter, a dime and a nickel are 3.
    [why] Counting things has always been one for each thing.
    [next] Trade a nickel for five pennies and a dime for ten, lay them under the coin, and count them.
    [feedback] You counted how many coins there are. What is each one worth?
   *[question] How many pennies is this coin worth?
}
money-size-is-value = { $part ->
    [name] Takes the larger coin to be worth more
    [does] Counts a dime as 5 and a nickel as 10, for the nickel is the larger one.
    [why] Among things to eat and to build with, larger is more.
    [next] Sort real coins by size and then by value, and talk about the one that moves.
    [feedback] The small dime is worth more than the nickel. Count again.
   *[question] Which would you rather have, this coin or that one? Why?
}
money-mixed-unit = { $part ->
    [name] Counts dollars and cents as if they were the same
    [does] Adds a dollar as 1: a dollar and a quarter are 26.
    [why] On the bill stands a 1, and on the quarter a 25.
    [next] Buy a dollar with real pennies or dimes: how many does it take?
    [feedback] One dollar is many cents. How many?
   *[question] Which is worth more, a dollar or a quarter? How do you know?
}
