# What makes an item hard, as an adult asks for it.

feature-unknown-result = The result is missing
feature-unknown-second = The second number is missing
feature-unknown-first = The first number is missing
feature-crosses-ten = The ones make, or need, a ten
feature-trades-often = More than one trade
feature-across-zero = A trade across a zero
feature-zero-inside = A zero inside a number
feature-with-zero = With zero
feature-double = Doubles
feature-near-double = Near doubles
feature-square = A number times itself
feature-remainder = Something is left over
feature-rounded-up = One more group for what is left over
feature-rounded-down = Only full groups count
feature-rest-asked = What is left over is asked for
feature-zero-in-quotient = A zero in the quotient
feature-halfway = Just halfway
feature-crosses-hundred = Across a hundred
feature-like-denominators = Like denominators
feature-one-denominator-fits = One denominator is a multiple of the other
feature-denominators-share = Denominators that share a factor
feature-denominators-apart = Denominators with no common factor
feature-like-numerators = Like numerators
feature-over-one = A fraction greater than 1
feature-uneven-decimals = A different number of decimal places
feature-smaller-product = A product smaller than both numbers
