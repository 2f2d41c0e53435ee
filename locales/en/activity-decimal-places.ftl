# Decimals to thousandths: what each place is worth, and ten times as much.

# 0 is the last place.
decimal-unit = { $place ->
    [0] thousandths
    [1] hundredths
   *[other] tenths
}
decimal-places-trade = We trade ten { $unit } for one.
decimal-places-split = We trade each larger disc for ten { $unit }.

# $case $whole $digit $answer $unit $factor
decimal-places = { $case ->
    [question-ten] How many tenths make one?
    [question-place] Which place is the { $digit } in?
    [question-slide] How many places do the digits move?
    [ask-discs] Make { $whole } with discs. How much is the { $digit } worth?
    [again-discs] Lay one disc for each one in a digit. How much do the discs of the { $digit } make?
    [strategy-discs] The point comes after the ones. Then come tenths, hundredths, thousandths.
    [not-yet-discs] First make the whole number with discs.
    [write-discs] The { $digit } counts { $unit }. It is worth { $answer }.
    [praise-discs] You saw which place the { $digit } stands in.
    [ask-times] Here is { $whole }, ten times. Trade ten of a kind wherever you can. How much is it?
    [again-times] Ten discs of a kind are one of the next place. Trade them all. What number is it?
    [strategy-times] Ten of one place make one of the next larger place.
    [not-yet-times] First trade every ten of a kind.
    [write-times] Each disc now counts in the next larger place: { $answer }.
    [praise-times] You traded every ten. Each digit went to the next larger place.
    [ask-share] Ten children share { $whole }. Trade every disc for ten smaller ones. How much does each get?
    [again-share] Make ten smaller discs of each one. Then each child gets one of every ten. How much is that?
    [strategy-share] One disc is ten of the next smaller place. Each child gets one of the ten.
    [not-yet-share] First trade the discs for smaller ones.
    [write-share] Each child gets one of every ten: { $answer }.
    [praise-share] You traded every disc for ten. Each digit went to the next smaller place.
    [ask-read] The discs show { $whole }. How much is the { $digit } worth?
    [again-read] Find the discs of the { $digit }. How much do they make together?
    [strategy-read] Each disc tells its worth. Count only the discs of the { $digit }.
    [write-read] The { $digit } counts { $unit }. It is worth { $answer }.
    [praise-read] You saw which place the { $digit } stands in.
    [ask-slide] Slide the digits so that { $whole } becomes { $factor } times as much. What number is it?
    [again-slide] Every digit should be worth { $factor } times as much. Slide them. What is there now?
    [strategy-slide] One place left is ten times as much. The point stays.
    [not-yet-slide] First slide the digits.
    [first] We slide the digits left. Now each is worth more.
    [first-back] We slide the digits right. Now each is worth less.
    [write-slide] Now it is { $answer }.
    [praise-slide] You moved every digit to a larger place. The point stayed.
    [ask-slide-back] Slide the digits to divide { $whole } by { $factor }. What number is it?
    [again-slide-back] { $whole } is shared by { $factor }. Slide the digits. How much does each one get?
    [strategy-slide-back] One place right is ten times less. The point stays.
    [not-yet-slide-back] First slide the digits.
    [write-slide-back] Now it is { $answer }.
    [praise-slide-back] You moved every digit to a smaller place. The point stayed.
    [ask-worth] Look at { $whole }. How much is the { $digit } worth?
    [again-worth] You make { $whole } with discs. How much do the discs of the { $digit } make?
    [strategy-worth] After the point come tenths, then hundredths, then thousandths.
    [write-worth] The { $digit } counts { $unit }. It is worth { $answer }.
    [praise-worth] You saw which place the { $digit } stands in.
    [ask-by] How much is { $factor } times { $whole }?
    [again-by] Every digit becomes worth { $factor } times as much. What number is it then?
    [strategy-by] Each digit goes to a larger place. The point stays.
    [write-by] Each digit goes to a larger place: { $answer }.
    [praise-by] You moved every digit to a larger place.
    [ask-over] How much is { $whole } divided by { $factor }?
    [again-over] { $whole } is shared by { $factor }. How much does each one get?
    [strategy-over] Each digit goes to a smaller place. The point stays.
    [write-over] Each digit goes to a smaller place: { $answer }.
   *[praise-over] You moved every digit to a smaller place.
}

dec-append-zero = { $part ->
    [name] Writes a zero at the end of a decimal
    [does] Answers 2.50 to 2.5 × 10.
    [why] With whole numbers a zero at the end has always done it.
    [next] Lay 2.5 with discs and trade each for one of the next place. Then lay 2.50 and ask what is different.
    [feedback] A zero at the end adds nothing here. Each digit has to go to another place.
   *[question] How much is the first digit worth now? How much should it be worth?
}
dec-wrong-way = { $part ->
    [name] Moves the digits the wrong way
    [does] Answers 0.25 to 2.5 × 10.
    [why] A rule about the point is remembered, and not which way it goes.
    [next] Ask first whether the answer is more or less. Then slide the digits and see.
    [feedback] Is your number more or less than before? Which should it be?
   *[question] Will the answer be more or less than the number you have?
}
dec-mirror = { $part ->
    [name] Takes the places after the point for a mirror of those before it
    [does] Looks for “oneths” after the point. Says that the 4 in 3.047 is 4 tenths.
    [why] On the left come ones, tens, hundreds. On the right the same names seem to begin again.
    [next] Lay one disc for each place under the names of the places. Ten of which make one of these?
    [feedback] The first place after the point is for tenths. There are no oneths.
   *[question] How many of these make one whole?
}
