# Five minutes at home, without an app: what lies about in a house, what to do with it, the words for the adult.
# Sentences are short: parents read them. Each message has the parts `needs`, `does` and `says`.

## Counting and comparing
# $part $name
at-home-count-steps = { $part ->
    [needs] Some steps or a hallway.
    [does] Walk with { $name }. Say one number for each step. Go up to 20. Then count back from 10.
   *[says] “Let us count our steps.” “What comes after 12?” “Now count back from 10.”
}
# $part $name
at-home-count-on = { $part ->
    [needs] A pair of socks, rolled up.
    [does] Toss the socks to each other. You say a number. { $name } catches them and says the next one.
   *[says] “I say 27. What comes next?” “What comes before 30?” “Start at 46 and go on.”
}
# $part $name
at-home-count-past = { $part ->
    [needs] Paper and a pencil.
    [does] Write 97. Then { $name } writes the next number. Take turns. Stop at 120.
   *[says] “What comes after 99?” “What comes after 109?” “Read me this number.”
}
# $part $name
at-home-numerals = { $part ->
    [needs] Food boxes or a calendar.
    [does] Look for numbers up to 20. { $name } points to each one and reads it. Then { $name } writes two of them.
   *[says] “Find a 14.” “What number is this?” “Can you write it?”
}
# $part $name
at-home-count-things = { $part ->
    [needs] 10 to 20 small things, such as dry beans.
    [does] Put the beans in a row. { $name } touches each one and says one number. Then push them into a ring.
   *[says] “How many beans are there?” “I moved them. How many are there now?” “How do you know?”
}
# $part $name
at-home-one-more = { $part ->
    [needs] A cup and 10 beans.
    [does] Count some beans into the cup. Put in one more. { $name } says how many there are, and then looks. Then take one out.
   *[says] “There are 6. I put in one more. How many now?” “I take one out. How many now?”
}
# $part $name
at-home-glance = { $part ->
    [needs] A cup and 5 beans.
    [does] Put some beans under the cup. Lift it for a moment, so that { $name } can see them. Put it back.
   *[says] “How many did you see?” “What did they look like?” “Let us count them now.”
}
# $part $name
at-home-more-fewer = { $part ->
    [needs] Some dry beans.
    [does] You and { $name } each take a few, 10 at most. Lay them in two rows, side by side.
   *[says] “Who has more?” “How can you tell?” “Who has fewer?”
}
# $part $name
at-home-cards-ten = { $part ->
    [needs] Small papers with the numbers 1 to 10.
    [does] Mix them and lay them face down. You turn one and { $name } turns one. The larger number takes both.
   *[says] “Which number is more?” “How do you know?” “Is 8 more than 5?”
}
# $part $name
at-home-larger-number = { $part ->
    [needs] Small papers with the digits 0 to 9.
    [does] Each of you draws two papers and makes a number. Then draw three. { $name } says which number is larger.
   *[says] “Which number is larger?” “Which digit tells you?” “Can you make yours larger?”
}
# $part $name
at-home-skip = { $part ->
    [needs] 12 nickels and 10 dimes.
    [does] { $name } counts the nickels by 5 and the dimes by 10. Then start at 300 and count by 100.
   *[says] “Count these by 5.” “Start at 35 and go on.” “What comes after 900, by 100?”
}

## Place value
# $part $name
at-home-teens = { $part ->
    [needs] 19 beans.
    [does] Put 10 beans in a row. Put some more below. { $name } says the number.
   *[says] “This is ten. How many more?” “Ten and 4. What number is that?” “Make 16 for me.”
}
# $part $name
at-home-bundles = { $part ->
    [needs] 30 to 60 beans and some cups.
    [does] Pour out the beans. { $name } puts ten in each cup. Count the tens and then the ones.
   *[says] “How many tens?” “How many ones are left?” “So what number is it?”
}
# $part $name
at-home-ten-more = { $part ->
    [needs] 8 dimes and 9 pennies.
    [does] Lay out 3 dimes and 4 pennies. That is 34. Add a dime. Then take a dime away. { $name } says each number.
   *[says] “This is 34. What is ten more?” “What changed?” “What stayed the same?”
}
# $part $name
at-home-hundreds = { $part ->
    [needs] 3 dollars, 9 dimes and 9 pennies. Play money will do.
    [does] Say a number such as 245. { $name } lays 2 dollars, 4 dimes and 5 pennies. Take turns.
   *[says] “What does the 4 stand for?” “What if I take the dimes away?” “Make 305 for me.”
}
# $part $name
at-home-string-line = { $part ->
    [needs] A string and small papers.
    [does] Lay out the string. One end is 0. The other end is 100. { $name } puts 50 on it, then 20 and 75.
   *[says] “Where is the middle?” “Is 20 near 0 or near 50?” “How do you know?”
}
# $part $name
at-home-round = { $part ->
    [needs] Numbers in a book, on mail or on a sign.
    [does] Find a number such as 347. { $name } says which two hundreds it is between, and which one is nearer. Then do it with tens.
   *[says] “Is 347 nearer to 300 or to 400?” “Where is the middle?” “What is the nearest ten?”
}
# $part $name
at-home-large-digits = { $part ->
    [needs] Small papers with the digits 0 to 9.
    [does] { $name } draws five papers, makes the largest number, and reads it. Then make the smallest one.
   *[says] “What is this 6 worth?” “Move it one place to the left. What is it worth now?” “How many times as much is that?”
}

## Addition and subtraction
# $part $name
at-home-hidden-part = { $part ->
    [needs] 10 to 15 beans and a cup.
    [does] Count the beans. Hide some of them under the cup. { $name } looks at the rest and says how many are hidden.
   *[says] “There are 8. You see 5. How many are under the cup?” “How do you know?” “Lift the cup and look.”
}
# $part $name
at-home-make-ten = { $part ->
    [needs] Your fingers.
    [does] Hold up some fingers. { $name } says how many more make ten. Then trade places.
   *[says] “I show 7. How many more make ten?” “What goes with 4 to make ten?”
}
# $part $name
at-home-add-small = { $part ->
    [needs] 10 spoons.
    [does] Tell a short story and move the spoons. { $name } says how many there are. Then { $name } tells a story.
   *[says] “Here are 2 spoons. I bring 3. How many now?” “I take 1 away. How many now?”
}
# $part $name
at-home-fill-ten = { $part ->
    [needs] Paper with 10 boxes drawn on it, and 18 beans.
    [does] Put 8 beans in the boxes. Hold 5 in your hand. { $name } fills the ten first. Then say how many there are.
   *[says] “How many more fill the ten?” “How many are left in my hand?” “Ten and 3. How many is that?”
}
# $part $name
at-home-back-ten = { $part ->
    [needs] 18 beans.
    [does] Put 10 beans in a row and 3 below. { $name } takes 5 away: first the 3, then 2 more.
   *[says] “We have 13. First go back to ten.” “How many more must go?” “How many are left?”
}
# $part $name
at-home-same = { $part ->
    [needs] Two plates and 20 beans.
    [does] Put 5 and 3 beans on one plate. Put 6 beans on the other. { $name } makes both plates the same.
   *[says] “Are they the same?” “How many more go here?” “5 and 3 is the same as 6 and how many?”
}
# $part $name
at-home-mystery-bag = { $part ->
    [needs] A bag and 15 beans.
    [does] Hide some beans in the bag. Put in 4 more. Tell how many there are now. { $name } finds how many there were first.
   *[says] “Some were in the bag. I put in 4. Now there are 11. How many were there first?” “How did you find out?”
}
# $part $name
at-home-story-twenty = { $part ->
    [needs] 20 pieces of dry pasta.
    [does] Tell a story with one number missing. { $name } shows it with the pasta and finds the number.
   *[says] “I had 6. You gave me some. Now I have 11. How many did you give me?” “You have 9 and I have 5. How many more do you have?”
}
# $part $name
at-home-dimes-more = { $part ->
    [needs] 9 dimes and 9 pennies.
    [does] Lay out 42 cents: 4 dimes and 2 pennies. Add 5 pennies. Then add 3 dimes. { $name } says each number.
   *[says] “Do the tens change or the ones?” “How much is it now?” “What if I add 2 dimes?”
}
# $part $name
at-home-dimes-add = { $part ->
    [needs] 9 dimes and 19 pennies.
    [does] Lay out 36 cents: 3 dimes and 6 pennies. Add 8 pennies. { $name } trades ten pennies for a dime.
   *[says] “Can you trade ten pennies?” “How many tens are there now?” “How much is it in all?”
}
# $part $name
at-home-dimes-take = { $part ->
    [needs] 9 dimes and 9 pennies.
    [does] Lay out 58 cents: 5 dimes and 8 pennies. { $name } takes 23 cents away.
   *[says] “How many tens do you take?” “How many ones do you take?” “How much is left?”
}
# $part $name
at-home-dimes-open = { $part ->
    [needs] 9 dimes and 19 pennies.
    [does] Lay out 42 cents: 4 dimes and 2 pennies. { $name } takes 7 cents away. First trade a dime for ten pennies.
   *[says] “Are there 7 pennies?” “What can you trade?” “How much is left?”
}
# $part $name
at-home-facts = { $part ->
    [needs] Small papers with the numbers 1 to 10.
    [does] Turn over two papers. { $name } adds the numbers and tells how. There is no need to be fast.
   *[says] “How did you find it?” “Do you know a double that helps?” “Can you make a ten first?”
}
# $part $name
at-home-pages = { $part ->
    [needs] A thick book, paper and a pencil.
    [does] Open the book at two places. { $name } adds the two page numbers. Then find how far apart they are.
   *[says] “Do the ones make a ten?” “About how much will it be?” “How can you check it?”
}
# $part $name
at-home-years = { $part ->
    [needs] Paper and a pencil.
    [does] Write the year in which somebody was born. { $name } finds how old that person will be this year.
   *[says] “Grandma was born in 1958. How old will she be this year?” “Which place do you start with?” “How can you check it?”
}
# $part $name
at-home-two-steps = { $part ->
    [needs] 20 grapes or beans.
    [does] Tell a story in which two things happen. { $name } shows each one with the grapes.
   *[says] “We had 12 grapes. We ate 5. Then I got 8 more. How many are there now?” “What came first?” “What came then?”
}

## Multiplication and division
# $part $name
at-home-rows = { $part ->
    [needs] 20 beans.
    [does] { $name } makes 3 rows with 4 beans in each. Count them by 4. Then make other equal rows.
   *[says] “How many rows are there?” “How many are in each row?” “How many are there in all?”
}
# $part $name
at-home-share = { $part ->
    [needs] 12 crackers and some plates.
    [does] { $name } shares 12 crackers on 3 plates. Each plate gets the same. Then put 4 on each plate.
   *[says] “How many does each plate get?” “Is it fair?” “How many plates of 4 are there?”
}
# $part $name
at-home-hidden-rows = { $part ->
    [needs] 20 beans and a towel.
    [does] Make 3 equal rows. Cover them, but let { $name } see one bean of each row. Tell how many there are in all.
   *[says] “There are 15 beans in 3 rows. How many are in each row?” “3 times what is 15?” “Look and see.”
}
# $part $name
at-home-times-cards = { $part ->
    [needs] Small papers with the numbers 2 to 9.
    [does] Turn over two papers. { $name } multiplies them and tells which easy fact helps.
   *[says] “What is 6 times 7? Do you know 5 times 7?” “How much more is it?” “What is 42 divided by 6?”
}
# $part $name
at-home-bags = { $part ->
    [needs] Some cups and 20 beans.
    [does] Tell a story of equal groups. { $name } shows it with cups and beans.
   *[says] “4 bags have 3 apples each. How many apples are there?” “18 apples go in 3 bags. How many go in each?”
}
# $part $name
at-home-times-as-many = { $part ->
    [needs] 25 beans.
    [does] Lay down 4 beans for you. { $name } lays down 3 times as many. Then try other numbers.
   *[says] “I have 4. You have 3 times as many. How many is that?” “You have 20 and I have 5. How many times as many is that?”
}
# $part $name
at-home-piles-dimes = { $part ->
    [needs] 20 dimes.
    [does] { $name } makes 4 piles with 3 dimes in each. Count the tens. Then say how many cents it is.
   *[says] “What is 4 times 3 tens?” “How much are 12 tens?” “What is 5 times 40?”
}
# $part $name
at-home-packs = { $part ->
    [needs] Paper and a box of food that tells how many are in it.
    [does] Choose how many boxes to buy. { $name } splits the number into tens and ones. Multiply each part and add.
   *[says] “One box has 24. How many are in 6 boxes?” “What is 6 times 20?” “What is 6 times 4?”
}
# $part $name
at-home-day-minutes = { $part ->
    [needs] A clock, paper and a pencil.
    [does] { $name } finds how many minutes are in a day: 24 times 60. Then find how many hours are in 31 days.
   *[says] “How many minutes are in an hour?” “Can you do it in parts?” “About how many will it be?”
}
# $part $name
at-home-pages-week = { $part ->
    [needs] A book, paper and a pencil.
    [does] Look up the last page number. { $name } finds how many pages to read each day for a week.
   *[says] “158 pages in 7 days. How many is that a day?” “How many are left over?” “How can you check it?”
}
# $part $name
at-home-cartons = { $part ->
    [needs] Paper and an egg carton.
    [does] The carton holds 12. { $name } finds how many cartons hold 300 eggs. Go by tens first.
   *[says] “10 cartons hold 120. What do 20 hold?” “How many eggs are left?” “How many more cartons is that?”
}
# $part $name
at-home-rectangles = { $part ->
    [needs] 24 beans.
    [does] { $name } makes all the rectangles of 12 beans and writes down their sides. Then try 7 beans.
   *[says] “Is there one more?” “Which numbers go into 12?” “Why is there only one for 7?”
}
# $part $name
at-home-cars = { $part ->
    [needs] 23 beans and some cups.
    [does] The beans are people. The cups are cars. 5 people fit in a car. { $name } finds how many cars they need.
   *[says] “How many cars are full?” “What about the people who are left?” “So how many cars do we need?”
}

## Fractions
# $part $name
at-home-fold-share = { $part ->
    [needs] Two slices of bread or two sheets of paper.
    [does] { $name } cuts or folds one into 2 equal parts. Do the other one in 4 equal parts.
   *[says] “Are the parts the same size?” “What is one part called?” “How many fourths make the whole?”
}
# $part $name
at-home-strip = { $part ->
    [needs] A strip of paper and a crayon.
    [does] Fold the strip in half, and in half again. { $name } colors 3 of the 4 parts.
   *[says] “What is one part called?” “How many fourths did you color?” “How many make the whole?”
}
# $part $name
at-home-fraction-string = { $part ->
    [needs] A string and some clothespins or clips.
    [does] One end is 0. The other end is 2. Put a pin on 1. { $name } puts pins on 1/2, 3/4 and 5/4.
   *[says] “Where is 1/2?” “How many fourths is it from 0 to here?” “Is 5/4 before or after 1?”
}
# $part $name
at-home-fold-again = { $part ->
    [needs] A sheet of paper and a crayon.
    [does] Fold the paper in half and color one half. Fold it once more. { $name } counts the colored parts.
   *[says] “How much is colored?” “1/2 is how many fourths?” “Fold it again. How many eighths is it?”
}
# $part $name
at-home-two-glasses = { $part ->
    [needs] Two glasses of one size, and water.
    [does] Say two fractions, such as 1/3 and 3/4. { $name } says which one is more. Then fill the glasses that far.
   *[says] “Is 1/3 more than a half?” “Is 3/4 more than a half?” “Which is more? How do you know?”
}
# $part $name
at-home-cups-like = { $part ->
    [needs] A 1/4 cup, a bowl and some rice.
    [does] { $name } puts 3 scoops in the bowl, and then 2 more. Say how much it is. Then take some out.
   *[says] “3/4 and 2/4. How many fourths is that?” “Is it more than 1 cup?” “I take 1/4 out. How much is left?”
}
# $part $name
at-home-cups-unlike = { $part ->
    [needs] A 1/2 cup, a 1/4 cup and some rice.
    [does] { $name } says how much 1/2 cup and 1/4 cup make. Then pour them in a bowl, and check with the 1/4 cup.
   *[says] “Is it more or less than 1 cup?” “How many fourths are in 1/2?” “So how much is it in all?”
}
# $part $name
at-home-scoops = { $part ->
    [needs] A 1/2 cup, a bowl and some rice.
    [does] { $name } says how much 5 scoops of 1/2 cup are. Then pour and see.
   *[says] “5 times 1/2. How many halves is that?” “How many whole cups is that?” “How much are 3 scoops of 3/4 cup?”
}
# $part $name
at-home-tortillas = { $part ->
    [needs] 3 tortillas or 3 sheets of paper.
    [does] 4 people share 3 tortillas. { $name } cuts or folds them so that it is fair.
   *[says] “How much does each one get?” “What fraction is 3 divided by 4?” “What if 2 people share 3?”
}
# $part $name
at-home-part-of-part = { $part ->
    [needs] A sheet of paper and a crayon.
    [does] Fold the paper in half and color one half. Fold it the other way in 3 parts. { $name } finds 2/3 of the colored half.
   *[says] “How many parts are there in all?” “How much is 2/3 of 1/2?” “Is it more or less than 1/2?”
}
# $part $name
at-home-quarter-cups = { $part ->
    [needs] A 1/4 cup, a bowl and some rice.
    [does] { $name } says how many scoops of 1/4 cup make 2 cups. Then pour and see.
   *[says] “How many fourths are in 1?” “How many are in 2?” “3 people share 1/2 a loaf. How much does each one get?”
}

## Decimals
# $part $name
at-home-decimal-coins = { $part ->
    [needs] 9 dimes, 9 pennies and paper.
    [does] A dime is a tenth of a dollar. A penny is a hundredth. Lay out 4 dimes and 7 pennies. { $name } writes it: 0.47.
   *[says] “How many tenths are there?” “How many hundredths?” “How do you write 5 pennies?”
}
# $part $name
at-home-decimal-compare = { $part ->
    [needs] 9 dimes, 9 pennies and paper.
    [does] Write 0.4 and 0.35. { $name } says which one is more. Then lay both with dimes and pennies.
   *[says] “Which is more? How do you know?” “Is 0.5 the same as 0.50?” “Is 0.08 more than 0.3?”
}
# $part $name
at-home-ten-times = { $part ->
    [needs] Paper and a paper from a store with prices on it.
    [does] Find a price such as 0.25. { $name } says what 10 of them cost, and what 100 cost.
   *[says] “What do 10 cost?” “Which place is the 2 in now?” “What is a tenth of 0.25?”
}
# $part $name
at-home-receipt = { $part ->
    [needs] Paper and a paper from a store with prices on it.
    [does] Choose two prices. { $name } writes them point under point and adds. Then find the change from 20 dollars.
   *[says] “About how much will it be?” “What goes under what?” “How much do we get back?”
}
# $part $name
at-home-price-times = { $part ->
    [needs] Paper and a paper from a store with prices on it.
    [does] Choose a price. { $name } finds what 3 of them cost. Then 4 people share the cost.
   *[says] “About how much is it?” “What is 3 times 1.25?” “4 people share 2.40. How much does each one pay?”
}

## Measurement, time, money, data, shapes
# $part $name
at-home-hands = { $part ->
    [needs] A can, an apple, two spoons and two cups.
    [does] { $name } holds one thing in each hand. Lay the spoons side by side. Pour water from one cup into the other.
   *[says] “Which is heavier?” “Which is longer?” “Which cup holds more?”
}
# $part $name
at-home-string-order = { $part ->
    [needs] A string.
    [does] Cut the string as long as a chair is high. { $name } holds it next to a table and next to a door.
   *[says] “Is the door higher than the string?” “So is it higher than the chair?” “Which one is the lowest?”
}
# $part $name
at-home-spoons-long = { $part ->
    [needs] 8 spoons of one size and a towel.
    [does] { $name } lays the spoons end to end next to the towel. Leave no gaps.
   *[says] “How many spoons long is it?” “Do they all touch?” “What if the spoons were smaller?”
}
# $part $name
at-home-ruler = { $part ->
    [needs] A ruler, a fork and a book.
    [does] { $name } measures the fork and the book. Then lay the fork at the 2 and not at the 0.
   *[says] “Where does it start? Where does it end?” “How long is it?” “Is it longer now?”
}
# $part $name
at-home-string-story = { $part ->
    [needs] A string, a ruler and scissors.
    [does] Cut a string of 30 inches. { $name } cuts off 12 inches and says how long the rest is. Then measure it.
   *[says] “How much is left?” “How do you know?” “How long are both pieces in all?”
}
# $part $name
at-home-clock-half = { $part ->
    [needs] A clock with hands.
    [does] Set it to 4:00 and then to 4:30. { $name } reads the time. Look where the short hand is.
   *[says] “Where is the long hand?” “Is the short hand at the 4 or past it?” “What time is it?”
}
# $part $name
at-home-clock-five = { $part ->
    [needs] A clock with hands.
    [does] Set the clock. { $name } counts by 5 from the 12 to the long hand. Then read the time.
   *[says] “Count by 5 to the long hand.” “Which hour is it?” “Is it a.m. or p.m.?”
}
# $part $name
at-home-how-long = { $part ->
    [needs] A clock.
    [does] Say when something starts. { $name } finds how long it is until then: first to the next hour, then on.
   *[says] “It is 4:50. We eat at 5:30. How long is that?” “How many minutes is it to 5:00?” “How many more to 5:30?”
}
# $part $name
at-home-sort = { $part ->
    [needs] Socks or toys of 2 or 3 kinds.
    [does] { $name } sorts them into rows. Count each row.
   *[says] “Which row has the most?” “How many more are in this row?” “How many are there in all?”
}
# $part $name
at-home-picture-graph = { $part ->
    [needs] Paper and a pencil.
    [does] Count the chairs, the cups and the lamps at home. { $name } draws one dot for each 2 of them.
   *[says] “How many does one dot stand for?” “How do you draw 7?” “How many more cups than chairs are there?”
}
# $part $name
at-home-coins = { $part ->
    [needs] Some quarters, dimes, nickels and pennies.
    [does] { $name } starts with the coins that are worth the most, and counts on. Then make 40 cents in two ways.
   *[says] “Start with the quarters.” “How much is it now?” “Can you make 40 cents another way?”
}
# $part $name
at-home-labels = { $part ->
    [needs] Four boxes of food with grams (g) on them.
    [does] { $name } holds two of them and guesses which is heavier. Then read the grams. Put all four in order.
   *[says] “Which is heavier?” “How many grams is it?” “How many more grams is that?”
}
# $part $name
at-home-cover = { $part ->
    [needs] Small paper squares of one size, and a book.
    [does] { $name } covers the book with squares in rows. Leave no gaps.
   *[says] “How many squares are in a row?” “How many rows are there?” “How many squares cover the book?”
}
# $part $name
at-home-around = { $part ->
    [needs] A ruler and a book.
    [does] { $name } measures each side of the book and adds all four sides. Then try a sheet of paper.
   *[says] “How far is it all the way around?” “Which sides are the same?” “Which one is farther around?”
}
# $part $name
at-home-boxes = { $part ->
    [needs] 24 blocks or sugar cubes of one size.
    [does] { $name } builds one layer: 3 rows with 4 in each. Then put a layer on top.
   *[says] “How many are in one layer?” “How many layers are there?” “How many cubes is that in all?”
}
# $part $name
at-home-feet = { $part ->
    [needs] A ruler or a tape measure.
    [does] Measure a table in feet. { $name } finds how many inches that is. Then change 3 hours to minutes.
   *[says] “A foot is 12 inches. How many inches are 3 feet?” “Will there be more inches or more feet? Why?”
}
# $part $name
at-home-door = { $part ->
    [needs] A door and a sheet of paper.
    [does] The corner of the paper is 90 degrees. { $name } opens the door that far, and then half as far.
   *[says] “Is this more or less than 90 degrees?” “What is half of 90?” “45 and 45 more. What is that?”
}
# $part $name
at-home-treasure = { $part ->
    [needs] Two sheets of paper and pencils.
    [does] Each of you draws a grid from 0 to 6 and hides a treasure on a point. You and { $name } take turns to guess it.
   *[says] “How far across is it?” “How far up is it?” “Is (3, 5) the same as (5, 3)?”
}
