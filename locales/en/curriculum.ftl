# Skills: what an adult reads, and what a child can say afterwards.
skill-make-ten = Partners that make ten
can-make-ten = I can find how many more make ten.
skill-through-ten-plus = Add within 20 through ten
can-through-ten-plus = I can add by making ten.
skill-through-ten-minus = Subtract within 20 through ten
can-through-ten-minus = I can subtract by going back to ten.
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
