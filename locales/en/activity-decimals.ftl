# Decimals: tenths and hundredths, and which is more.

# $case $given $answer $tenths $hundredths $into
decimal-notation = { $case ->
    [ask-blocks] A flat is 1. Lay { $given } with as few blocks as you can. Write the decimal.
    [again-blocks] Ten rods make a flat. Ten cubes make a rod. Lay { $given }, and write it with a point.
    [strategy-blocks] A rod is a tenth. A cube is a hundredth. Ten cubes are one rod.
    [not-yet-blocks] First lay the blocks.
    [question-blocks] How many cubes are as much as one rod?
    [first-blocks] { $tenths ->
        [one] 1 rod is 1 tenth.
       *[other] { $tenths } rods are { $tenths } tenths.
    }
    [second-blocks] { $hundredths ->
        [one] 1 cube is 1 hundredth.
       *[other] { $hundredths } cubes are { $hundredths } hundredths.
    }
    [write-blocks] Tenths come first after the point, then hundredths: { $answer }.
    [praise-blocks] You built tenths and hundredths and wrote each in its place.
    [ask-grid] The grid is 1. Shade { $given }. Then write the decimal.
    [again-grid] Shade { $given } of the grid. Then write it with a point.
    [strategy-grid] A column is a tenth. A small cell is a hundredth.
    [not-yet-grid] First shade the grid.
    [question-grid] How many cells are in one column?
    [first-grid] { $tenths ->
        [one] 1 column is 1 tenth.
       *[other] { $tenths } columns are { $tenths } tenths.
    }
    [second-grid] { $hundredths ->
        [one] 1 cell is 1 hundredth.
       *[other] { $hundredths } cells are { $hundredths } hundredths.
    }
    [write-grid] Tenths come first after the point, then hundredths: { $answer }.
    [praise-grid] You shaded tenths as columns and hundredths as cells.
    [ask-card] Write { $given } as a decimal.
    [again-card] How do you write { $given } with a point?
    [strategy-card] The first place after the point is for tenths. The next is for hundredths.
    [question-card] How many hundredths make one tenth?
    [write-card] Tenths come first after the point, then hundredths: { $answer }.
    [praise-card] You wrote tenths and hundredths each in its place.
    [ask-parts] How many { $into ->
        [10] tenths
       *[100] hundredths
    } is { $given }?
    [again-parts] Write { $given } as a fraction. What is the top number?
    [strategy-parts] The first place after the point is tenths. The next is hundredths.
    [question-parts] How many hundredths make one tenth?
    [write-parts] We write { $answer } above { $into }.
   *[praise-parts] You looked at the places after the point.
}

# $case $x $y $larger $smaller $how
decimal-compare = { $case ->
    [ask-blocks] A flat is 1. Lay { $x } left and { $y } right. Which sign goes between?
    [again-blocks] Build both numbers with as few blocks as you can. Which one is more?
    [strategy-blocks] A rod is a tenth. A cube is a hundredth. Look at the rods first.
    [not-yet-blocks] First lay both numbers.
    [question-blocks] How many cubes are as much as one rod?
    [first-blocks] We lay { $x } on the left.
    [second-blocks] We lay { $y } on the right.
    [write-blocks] { $how ->
        [same] Both are the same.
        [tenths] { $larger } has more rods.
       *[hundredths] The rods are the same. { $larger } has more cubes.
    }
    [praise-blocks] You built both numbers and looked at the tenths first.
    [ask-line] Mark { $x } and { $y } on the line. Which sign goes between?
    [again-line] Find both numbers on the line. The one on the right is more.
    [strategy-line] The numbers on the line are tenths. Between two of them are ten hundredths.
    [not-yet-line] First mark both numbers.
    [question-line] How many hundredths make one tenth?
    [first-line] We mark { $x }.
    [second-line] We mark { $y }.
    [write-line] { $how ->
        [same] Both are at the same place.
       *[other] { $larger } is farther to the right than { $smaller }.
    }
    [praise-line] You found the place of both numbers.
    [ask-card] Which sign goes between { $x } and { $y }?
    [again-card] Which is more, { $x } or { $y }? Or are they the same?
    [strategy-card] Look at the tenths first. If they are alike, look at the hundredths.
    [question-card] How many hundredths make one tenth?
    [write-card] { $how ->
        [same] The tenths are the same, and there are no hundredths. Both are the same.
        [tenths] { $larger } has more tenths.
       *[hundredths] The tenths are the same. { $larger } has more hundredths.
    }
   *[praise-card] You looked at the tenths first.
}

dec-den-after-point = { $part ->
    [name] Writes the denominator after the point
    [does] Writes 1/4 as 0.4 and 7/10 as 0.10.
    [why] A fraction is less than one, so there is a zero, and the bottom number says what kind it is.
    [next] Shade the fraction on a grid of a hundred and ask what the bottom number tells and what the top number tells.
    [feedback] The bottom number tells the size of the parts. How many parts are there?
   *[question] What does the top number tell, and where do you see it in your decimal?
}
dec-concat = { $part ->
    [name] Writes the point where the bar was
    [does] Writes 1/4 as 1.4 and 7/10 as 7.10.
    [why] Both are two numbers with something between them.
    [next] Compare with one whole: lay the fraction on a flat and ask whether it is more or less than 1.
    [feedback] Is the fraction more than 1? What stands before the point are wholes.
   *[question] Is this more or less than one whole?
}
dec-zero-ignored = { $part ->
    [name] Passes over zeros after the point
    [does] Takes 0.05 for 0.5.
    [why] In whole numbers a zero in front changes nothing: 05 is 5.
    [next] Lay 0.5 with rods and 0.05 with cubes, side by side. Ask what the zero keeps free.
    [feedback] Look at the zero after the point. It keeps the place of the tenths.
   *[question] Which place does the zero hold?
}
dec-longer = { $part ->
    [name] Takes the longer decimal for the larger
    [does] Says 0.45 is more than 0.5, because 45 is more than 5.
    [why] Of whole numbers the one with more digits is always larger.
    [next] Build both with rods and cubes and lay the rods side by side. Then write 0.5 as 0.50.
    [feedback] More digits do not make a decimal more. Look at the tenths first.
   *[question] How many tenths does each number have?
}
dec-shorter = { $part ->
    [name] Takes the shorter decimal for the larger
    [does] Says 0.3 is more than 0.45, because tenths are larger than hundredths.
    [why] A tenth is larger than a hundredth, and so any number of them seems to be.
    [next] Build both with rods and cubes: one tenth beside forty-five hundredths.
    [feedback] Hundredths are small, but there can be many. Look at the tenths first.
   *[question] How many tenths does each number have?
}
