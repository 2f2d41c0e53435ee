# The sitting: what is said after an answer, and why a child is where it is.

# After an answer.
not-right-yet = Not yet.
built-right-said-wrong = You built it right. Look at your number again.
built-wrong-said-right = Your number fits. Look at your table again.
help-below = Look, here it is in another way. { $question }
help-together = Let us finish it together.
help-check = Everything is there. Press Check.

# Dates and reasons, for an adult.
# $month $day
date = { $month ->
    [1] January { $day }
    [2] February { $day }
    [3] March { $day }
    [4] April { $day }
    [5] May { $day }
    [6] June { $day }
    [7] July { $day }
    [8] August { $day }
    [9] September { $day }
    [10] October { $day }
    [11] November { $day }
   *[12] December { $day }
}
on-no-day = on no day
on-day = on { $day }
# $first $second
on-two-days = on { $first } and { $second }
# $first $last
from-day-to-day = from { $first } to { $last }
# $right $of $days
reason-block = { $right } of { $of } right { $days }
# $times $name $days
reason-misconception = { $times } wrong in a row with the same error { $days }: { $name }
reason-probes = Every probe item right { $days }
# $earlier $later $of $days
reason-mastery = { $earlier } of { $of } and { $later } of { $of } right { $days }
# $right $of $days
reason-not-retained = Retention check: { $right } of { $of } right { $days }
# $right $of $days
reason-retained = Retention check passed: { $right } of { $of } right { $days }
# $times $days $first
reason-fell-first = Fell back at the first stage { $times } times, last { $days }. First comes: { $first }
# $times $days
reason-fell = Fell back at the first stage { $times } times, last { $days }. Please have a look.
# $skill $days
reason-need-met = { $skill } is in place { $days }. It goes on.
# $days $words
reason-placed = Stage chosen by an adult { $days }: { $words }
