# Three fractions in order.

# $case $least $middle $most
order-fractions = { $case ->
    [ask] Put the three fractions in order. The least goes first.
    [again] Which fraction is the least? Which one is the largest?
    [strategy] Which are less than one half? Which are more? Then compare those that are left.
    [not-yet] First fill all three places.
    [question] Which fraction is the least?
    [first] { $least } is the least of the three. It goes first.
    [next] { $middle } is more than { $least } and less than { $most }. It goes in the middle.
    [last] { $most } is the largest. It goes last.
   *[praise] You compared the fractions with one half and with each other.
}
