# Supports of the plan on the screen of an item, for the child.
chart = Chart
chart-sums = Plus chart
chart-products = Times chart
own-blocks-ask = Build it with your own blocks. Then call a grown-up.
own-blocks-show = A grown-up looks
# $minutes $goal
timer-worked = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} of about { $goal }
