# Repeated addition, and groups of tens. What equal groups have in common stands in activities.ftl.

sums-ask-card = How much is { $sum }?
# $groups $each
tens-ask-plates = Make { $groups } plates with { $each } tens on each. What number is that in all?
# $groups $each
tens-ask-discs = Draw { $groups } rows of { $each } tens. What number is that in all?
# $groups $each
tens-again = There are { $groups } groups. Each group has { $each } tens. How much is that altogether?
# $groups $each
tens-strategy = First count the tens: { $groups } times { $each } tens. Then say the number.
tens-not-yet-plates = First put tens on the plates.
tens-step-fill = { $each } tens on every plate.
# $groups $each
tens-step-discs = { $groups } rows, and { $each } tens in every row.
tens-question = How many tens are there in all?
# $groups $each $tens $total
tens-write = { $groups } times { $each } tens are { $tens } tens. That is { $total }.
# $tens $total
tens-praise = You counted tens. { $tens } tens are { $total }.

mul-row-and-column = { $part ->
    [name] Adds one row and one column
    [does] Counts one row and one column of an array and adds them: 3 rows of 4 give 7.
    [why] The two sides are what the question names, and two numbers have always been added.
    [next] Lay 3 rows of 4 tiles and slide the rows apart. Have the child say what is in each row, and how many times: 4 and 4 and 4.
    [feedback] You added the two sides. Every row has tiles: add them row by row.
   *[question] How many are in each row? How many rows are there?
}
array-border = { $part ->
    [name] Counts only around the edge
    [does] Counts along the border of an array and leaves out the middle: 4 rows of 4 give 12.
    [why] A finger that goes around comes back to where it began, and then all seems counted.
    [next] Have the child cover the array with a paper and pull it down row by row: count what is new each time.
    [feedback] You went around the edge. Count the ones in the middle too.
   *[question] Can you touch each one, row by row? Where do you begin?
}
mul-drops-zero = { $part ->
    [name] Loses the zero of the tens
    [does] Multiplies the digits and stops there: 6 × 40 gives 24.
    [why] The fact 6 × 4 = 24 is right; it has counted tens and not ones.
    [next] Lay 6 groups of 4 rods and count the rods: 24 tens. Trade ten rods for a hundred, twice, and read what lies there.
    [feedback] That many tens, or that many ones? Look at one group.
   *[question] What did you count, tens or ones?
}
mul-zero-twice = { $part ->
    [name] Writes one zero too many
    [does] Puts a second zero behind the product: 6 × 40 gives 2,400.
    [why] “Put a zero at the end” was learned as a rule, and it is used once for the 40 and once more for the answer.
    [next] Estimate first: is 6 × 40 more or less than 6 × 100? Then count by forties along an open number line.
    [feedback] That is ten times too much. Say your number as tens.
   *[question] What would 6 groups of 100 be? Is your answer more or less?
}
