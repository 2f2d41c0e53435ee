# Products and quotients by the facts they follow from.

# $case $rows $each $product $known $rest $part
times-facts = { $case ->
    [question] How much is { $known } times { $each }?
    [question-few] How many groups are there?
    [question-divided] Which number is the whole?
    [ask-tiles] Lay { $rows } rows of { $each }. Begin with rows you know. How many tiles are there?
    [again-tiles] Make a fact that you know. Then lay the other rows. How many are there in all?
    [not-yet-tiles] First lay all rows, each with as many tiles.
    [first-tiles] We lay { $known ->
        [one] 1 row
       *[other] { $known } rows
    } of { $each }. That is { $part }.
    [second-tiles] Now we lay { $rest ->
        [one] 1 row
       *[other] { $rest } rows
    } more.
    [ask-cut] Cut the array where a fact ends that you know. What is { $rows } times { $each }?
    [again-cut] Split { $rows } rows into two parts that you know. How many dots are there in all?
    [not-yet-cut] First cut the array: tap a row.
    [first-cut] We cut after { $known ->
        [one] 1 row
       *[other] { $known } rows
    }. That part has { $part } dots.
    [ask] What is { $rows } times { $each }?
    [again] How much is { $rows ->
        [one] 1 group
       *[other] { $rows } groups
    } of { $each }?
    [ask-divided] What is { $product } divided by { $rows }?
    [again-divided] { $product } is shared among { $rows }. How many does each one get?
    [strategy-card] Begin with { $known } times { $each }. Then add the other rows.
    [strategy-zero] Think of groups. Is there anything in them?
    [strategy-one] Think of groups. How many are there, and what is in each?
    [strategy-divided] Think of times: { $rows } times how many is { $product }?
    [write-card] { $part } and the other rows: { $product }.
    [write-zero] Nothing lies in the groups: { $product }.
    [write-one] One group, or one in each: { $product }.
    [write-divided] { $rows } times { $each } is { $product }. So each one gets { $each }.
    [praise-card] You began with a fact you know.
    [praise-zero] You saw that there is nothing to count.
    [praise-one] You saw that one group is just the number.
   *[praise-divided] You thought of the fact with times.
}

mul-zero-is-n = { $part ->
    [name] Leaves a number times zero as it is
    [does] Says that 7 × 0 is 7, and takes 0 × 6 in 307 × 6 for 6.
    [why] Plus zero changes nothing, and times zero looks the same.
    [next] Set out seven empty plates, and ask how many counters there are. Then say it as times.
    [feedback] Groups of nothing have nothing in them. Look at the zero again.
   *[question] If there is nothing in each group, how much is there in all?
}
mul-one-plus-one = { $part ->
    [name] Adds one where it is times one
    [does] Says that 8 × 1 is 9.
    [why] Something has to happen to the number, and plus one is known well.
    [next] Lay one row of eight tiles and name it with times. Then lay two rows, and compare.
    [feedback] There is just one group. Does one more come to it?
   *[question] How many groups are there, and how many are in each?
}
