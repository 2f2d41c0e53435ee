# Angles.

angle-narrow = Narrower than a right angle
angle-wide = Wider than a right angle
angle-turn = The turn between the sides
angle-sides = How long the sides are
angle-question = How wide is { $degrees }°?
angle-question-what = What do degrees measure?
# $case $first $second $all
angle = { $case ->
    [ask-turn] Open the angle to { $first }°. Then open it { $second }° more. How many degrees are that in all?
    [again-turn] Turn { $first }° and then { $second }°. How far is the ray turned?
    [strategy-turn] Find the row that begins with 0. Follow it to the other ray.
    [not-yet-turn] First open the angle.
    [open] We open the angle to { $first }°.
    [on] We turn on, { $second }° more.
    [write-turn] { $first } and { $second } are { $all } degrees.
    [praise-turn] You turned twice: { $first }° and { $second }° make { $all }°.
    [ask-measure] Lay the protractor on the angle and measure it. It opens { $second }° more. How many degrees is it then?
    [again-measure] Measure the angle. Then add { $second }°.
    [strategy-measure] Turn the 0 to one ray. Follow that row of numbers to the other ray.
    [not-yet-measure] First lay the protractor on the angle.
    [lay] Its middle lies on the corner, and its 0 on a ray.
    [write-measure] We read { $first }°. { $second }° more is { $all }°.
    [praise-measure] You began at 0 and read { $first }°. In all it is { $all }°.
    [ask-card] An angle of { $first }° opens { $second }° more. How many degrees is it then?
    [again-card] Put { $first }° and { $second }° side by side. How many degrees are they?
    [strategy-card] Two angles side by side make one. Add their degrees.
    [not-yet-card] First write your number.
    [write-card] { $first } and { $second } are { $all } degrees.
    [praise-card] You added both parts: { $all }°.
    [ask-part] An angle of { $all }° is cut in two. One part is { $first }°. How many degrees is the other?
    [again-part] { $first }° and how many more degrees make { $all }°?
    [strategy-part] Both parts make the whole angle. Think how much is missing.
    [not-yet-part] First write your number.
    [write-part] { $first } and { $second } are { $all } degrees.
    [praise-part] You found the part that is missing: { $second }°.
    [ask-longer] An angle is { $first }°. Its sides are drawn twice as long. How many degrees is it now?
    [again-longer] The sides grow, and the turn between them stays. How wide is it?
    [strategy-longer] Degrees tell how far one side is turned from the other.
    [not-yet-longer] First write your number.
    [write-longer] The turn is the same: { $first }°.
   *[praise-longer] You looked at the turn and not at the sides.
}

angle-wrong-scale = { $part ->
    [name] Reads the other row of the protractor
    [does] Reads a narrow angle as a wide one: 140° for 40°.
    [why] There are two numbers at each line, and both look right.
    [next] Ask before each reading whether the angle is narrower or wider than the corner of a sheet of paper.
    [feedback] Is this angle narrower or wider than a right angle? Use the row that begins with 0.
   *[question] Which of the two numbers can it be? Why not the other?
}
angle-side-length = { $part ->
    [name] Takes longer sides for a wider angle
    [does] Says an angle is larger when its sides are drawn longer.
    [why] The drawing is larger, and larger was always more.
    [next] Open two strips of paper, a short and a long pair, just as wide, and lay one on the other.
    [feedback] The sides are longer. The turn between them is the same.
   *[question] If you turn the long one and the short one alike, which turns farther?
}
