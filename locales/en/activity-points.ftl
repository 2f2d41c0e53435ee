# Points of the grid.

points-over = Over
points-up = Up
points-question = Which way do we go first?
# $case $across $up
points = { $case ->
    [ask-walk] Go { $across } over and make a point. Go { $up } up and make the next. Write the pair where you are.
    [ask-plot] Make a point at ({ $across },{ $up }).
    [ask-read] Where does the point lie? Write the pair.
    [ask-card] Start at 0. Go { $across } over and { $up } up. Which pair is that?
    [over] We start at 0 and go { $across } over.
    [up] From there we go { $up } up.
    [plot] We go { $across } over and { $up } up.
    [again] The first number tells how far over. The second tells how far up.
    [strategy] Start at 0. First go over, then go up.
    [not-yet] First make your points on the grid.
    [write] { $across } over and { $up } up is ({ $across },{ $up }).
   *[praise] You went over first and then up.
}

coord-swaps = { $part ->
    [name] Goes up first and then over
    [does] Takes the first number for up: puts (3, 5) three up and five over.
    [why] Both numbers look alike, and nothing on the paper tells which one comes first.
    [next] Walk on a grid of tape on the floor. Say “over, then up” at each step, as along a hall and then up the stairs.
    [feedback] The first number goes over. The second one goes up.
   *[question] Which way did you go with the first number?
}
coord-from-one = { $part ->
    [name] Counts the line at zero as one
    [does] Starts to count on the axis: every number is one off.
    [why] Counting begins with one, and the axis is the first line there is.
    [next] Stand on the zero of a floor grid. Say “zero” there, and count only when a foot moves.
    [feedback] You stand at 0 before you go. Count steps and not lines.
   *[question] Where are you before your first step?
}
