# Skills: what an adult reads, and what a child can say afterwards.
skill-make-ten = Partners that make ten
can-make-ten = I can find how many more make ten.
skill-through-ten-plus = Add within 20 through ten
can-through-ten-plus = I can add by making ten.
skill-through-ten-minus = Subtract within 20 through ten
can-through-ten-minus = I can subtract by going back to ten.
skill-teens = Teen numbers as ten and more
can-teens = I can make a teen number with ten and more.
skill-tens-ones = Two-digit numbers as tens and ones
can-tens-ones = I can make tens and say the number.
skill-add-tens-small = Add a one-digit number or tens, within 100
can-add-tens-small = I can add ones to ones and tens to tens.
skill-add-tens = Add within 100 with regrouping
can-add-tens = I can make a ten when I add.
skill-regroup-plain = Subtract within 100 without regrouping
can-regroup-plain = I can take tens from tens and ones from ones.
skill-regroup = Subtract within 100 with regrouping
can-regroup = I can open a ten to take away.
skill-equal-groups = Multiplication as equal groups
can-equal-groups = I can find how many in equal groups.
skill-fraction-place = Fractions on a number line
can-fraction-place = I can find a fraction on a number line.

# Stages.
stage-concrete = With objects
stage-representational = With drawings
stage-abstract = With numbers
stage-mastered = Mastered
