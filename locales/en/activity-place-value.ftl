# Numbers of three digits and more.

unit-name = { $unit ->
    [1] ones
    [10] tens
    [100] hundreds
    [1000] thousands
    [10000] ten thousands
   *[other] hundred thousands
}
place-value-lay = We put down { $what }.
place-value-trade = Ten { $unit } are one of the next place. We trade them.
place-value-split = We trade one disc for ten { $unit }.

# $case $whole $digit $answer $unit $factor
place-value = { $case ->
    [question-ten] How many of one place make one of the next place?
    [question-slide] How many places do the digits move?
    [question-zero] Which digit do we write for an empty place?
    [question-place] Which place is the { $digit } in?
    [question-first] Which place do we write first?
    [ask-trade] Trade wherever there are ten of a kind. What number is it?
    [again-trade] Use as few pieces as you can. Then read the number.
    [strategy-trade] Begin with the ones. Ten of a kind make one of the next kind.
    [not-yet-trade] Look for ten of a kind. Trade them for one of the next.
    [write-trade] Now each place has one digit: { $answer }.
    [praise-trade] You traded every ten. Now each place has one digit.
    [ask-down] Trade the discs until all of them are { $unit }. How many { $unit } are there?
    [again-down] You have { $whole } in larger discs. How many { $unit } is that?
    [strategy-down] One disc is ten of the next place. Trade it, and count by tens.
    [not-yet-down] Some discs are still larger. Trade them first.
    [write-down] { $whole } is { $answer } { $unit }.
    [praise-down] You saw that one disc is ten of the next place.
    [ask-discs] Make { $whole } with discs. How much is the { $digit } worth?
    [again-discs] Show { $whole } with few discs. How much do the discs of the { $digit } make?
    [strategy-discs] Each digit counts the discs of its own place.
    [not-yet-discs] First make the whole number with discs.
    [write-discs] The { $digit } counts { $unit }. It is worth { $answer }.
    [praise-discs] You saw which place the { $digit } stands in.
    [ask-read] What number do the discs show?
    [again-read] Count the discs of each place. What number do they make?
    [strategy-read] Write one digit for each place. A place with no discs gets a zero.
    [write-read] Each place gets one digit. The number is { $answer }.
    [praise-read] You wrote one digit for every place.
    [ask-slide] Slide the digits so that { $whole } becomes { $factor } times as much. What number is it?
    [again-slide] Every digit should be worth { $factor } times as much. Slide them. What is there now?
    [strategy-slide] One place to the left is ten times as much.
    [not-yet-slide] First slide the digits.
    [first-slide] We slide the digits to the left. Now each one is worth more.
    [write-slide] { $factor } times { $whole } is { $answer }.
    [praise-slide] You moved every digit to a larger place.
    [ask-slide-back] Slide the digits to divide { $whole } by { $factor }. What number is it?
    [again-slide-back] { $whole } is shared by { $factor }. Slide the digits. How much does each one get?
    [strategy-slide-back] One place to the right is ten times less.
    [not-yet-slide-back] First slide the digits.
    [first-slide-back] We slide the digits to the right. Now each one is worth less.
    [write-slide-back] { $whole } divided by { $factor } is { $answer }.
    [praise-slide-back] You moved every digit to a smaller place.
    [ask-card] Put the parts together. What number do they make?
    [again-card] Add all the parts. Write them as one number.
    [strategy-card] Write one digit for each place. A place with nothing gets a zero.
    [write-card] Each place gets one digit: { $answer }.
    [praise-card] You wrote one digit for every place.
    [ask-worth] Look at { $whole }. How much is the { $digit } worth?
    [again-worth] You make { $whole } with discs. How much do the discs of the { $digit } make?
    [strategy-worth] First find the place of the { $digit }. Then count by that place.
    [write-worth] The { $digit } counts { $unit }. It is worth { $answer }.
    [praise-worth] You saw which place the { $digit } stands in.
    [ask-units] How many { $unit } are there in { $whole }, in all?
    [again-units] You trade all of { $whole } for { $unit }. How many do you get?
    [strategy-units] Larger places hold { $unit } too. Each place is ten of the next one.
    [write-units] { $whole } is { $answer } { $unit }.
   *[praise-units] You counted the { $unit } in the larger places too.
}

pv-zero-dropped = { $part ->
    [name] Leaves out the zero of an empty place
    [does] Writes 35 for 3 hundreds and 5 ones.
    [why] There are no tens, and nothing seems to need no digit.
    [next] Lay both numbers with discs under the names of the places. Ask which digit stands under which name.
    [feedback] An empty place needs a zero. It keeps the other digits in their places.
   *[question] Which place is empty? What shows that?
}
