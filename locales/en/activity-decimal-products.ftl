# Products and quotients of decimals to hundredths.

# $case $first $second $answer
decimal-products = { $case ->
    [ask-flat] The big square is 1. Lay tiles { $first } high and { $second } wide. How much is covered?
    [again-flat] Take { $first } of { $second }. Lay it in rows of tiles. How much of the square is it?
    [strategy-flat] Ten tiles side by side are as wide as the square. Each tile is one hundredth of it.
    [not-yet-flat] First lay tiles in rows.
    [write-flat] Count the tiles. They are hundredths: { $answer }.
    [praise-flat] You counted hundredths. Tenths of tenths are hundredths.
    [row] One row is { $second } wide.
    [rows] All rows are the same. Together they are { $first } high.
    [question-flat] How many tiles cover the whole square?
    [ask-overlap] The square is 1. Shade columns for { $second } and rows for { $first }. How much is shaded twice?
    [again-overlap] Shade { $second } one way and { $first } the other way. How much is shaded both ways?
    [strategy-overlap] Look where both meet. Each small square there is one hundredth.
    [not-yet-overlap] First shade columns and rows.
    [write-overlap] Shaded both ways: { $answer }.
    [praise-overlap] You looked where both meet and counted hundredths.
    [columns] We shade columns for { $second }.
    [across] We shade rows for { $first }.
    [question-parts] How many hundredths make one whole?
    [ask-plates] A rod is one tenth. Put { $second } on each of { $first } plates. How much is that?
    [again-plates] Make { $first } equal groups of { $second }. How much is it in all?
    [strategy-plates] Count all the rods. Ten tenths are one whole.
    [not-yet-plates] First put rods on plates.
    [write-plates] All the tenths together are { $answer }.
    [praise-plates] You counted the tenths of all the groups.
    [set] We put down { $first } plates.
    [fill] On each we put { $second }.
    [question-plates] How many rods make one whole?
    [ask-boxes-times] Fill in the boxes. How much is { $first } times { $second }?
    [again-boxes-times] Each place is taken { $first } times. How much is it in all?
    [strategy-boxes-times] Multiply what stands on top of each box. Then put the boxes together.
    [not-yet-boxes-times] First fill in the boxes.
    [write-boxes-times] All boxes together are { $answer }.
    [praise-boxes-times] You multiplied each place and put them together.
    [ask-boxes-share] Fill in the top. How much is { $first } divided by { $second }?
    [again-boxes-share] Share { $first } into { $second } equal parts. How much is one part?
    [strategy-boxes-share] Think: { $second } times what is in the box? Then put the top together.
    [not-yet-boxes-share] First fill in the top.
    [write-boxes-share] The top together is { $answer }.
    [praise-boxes-share] You shared each place and put the parts together.
    [ask-shared] A flat is 1. Share { $first } among { $second } groups. How much does each get?
    [again-shared] Every group gets the same. Open what does not go round. How much does each get?
    [strategy-shared] Begin with the flats. Too few? Open them into rods, and rods into cubes.
    [not-yet-shared] First share the blocks.
    [write-shared] Each group has ones, tenths, hundredths: { $answer }.
    [praise-shared] You shared place by place until nothing was left.
    [ask-card-times] How much is { $first } times { $second }?
    [again-card-times] Multiply { $first } by { $second }. How much is it?
    [strategy-card-times] Multiply place by place. Tenths of tenths are hundredths. Is your answer about right?
    [write-card-times] { $first } times { $second } is { $answer }.
    [praise-card-times] You thought of what each digit is worth.
    [ask-card-share] How much is { $first } divided by { $second }?
    [again-card-share] Share { $first } into { $second } equal parts. How much is one part?
    [strategy-card-share] Go place by place. Open what is left into the next place.
    [write-card-share] One part is { $answer }.
   *[praise-card-share] You shared place by place until nothing was left.
}

dec-max-places = { $part ->
    [name] Gives a product as many places as the longer number
    [does] Answers 2.4 to 0.4 × 0.6: there is one place in each number, and so in the product.
    [why] In sums the places stay as they are, and the rule is carried over.
    [next] Lay 0.4 of 0.6 on a flat with hundredths and count them. Ask whether it can be more than 0.6.
    [feedback] Is that about right? Tenths of tenths are smaller than tenths.
   *[question] What is one tenth of a tenth?
}
