# Skills: what an adult reads, and what a child can say afterwards.
skill-make-ten = Partners that make ten
can-make-ten = I can find how many more make ten.
skill-missing-part = Break apart numbers to 10
can-missing-part = I can find the other part of a number.
skill-missing-addend = Unknown addends and related facts
can-missing-addend = I can find the number that is missing.
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
skill-division = Division as sharing and as measuring
can-division = I can share equally and find how many groups.
skill-unknown-factor = The missing number in times and division
can-unknown-factor = I can find the missing number with times and division.
skill-equal-rows = Equal rows and adding the same number
can-equal-rows = I can find how many are in equal rows.
skill-times-tens = A digit times tens
can-times-tens = I can multiply tens.
skill-fraction-place = Fractions on a number line
can-fraction-place = I can find a fraction on a number line.

# Stages.
stage-concrete = With objects
stage-representational = With drawings
stage-abstract = With numbers
stage-mastered = Mastered

# Fields of mathematics.
domain-counting = Counting and comparing
domain-place-value = Place value
domain-add-sub = Addition and subtraction
domain-mult-div = Multiplication and division
domain-fractions = Fractions
domain-decimals = Decimals
domain-measurement = Measurement, data, shapes

# Materials that stand in activities only.
material-column-form = Column form
material-dot-frame = Picture of a ten frame
material-equation-card = Equation card
material-fraction-card = Fraction card
material-number-bond = Number bond
material-sticks-and-dots = Sticks and dots
