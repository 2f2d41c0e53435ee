# Two things compared without a number.

direct-question = { $layout ->
    [weigh] What does the heavier thing do to its pan?
    [pour] Water is left over. Which glass holds more?
    [longer] Can we look at just one end?
    [shorter] Can we look at just one end?
   *[other] Where do both have to begin?
}
direct-choice = { $case ->
    [weigh-right] It pulls it down.
    [weigh-wrong] It lifts it up.
    [pour-right] The slim one
    [pour-wrong] The wide one
    [longer-right] No, at both ends
    [longer-wrong] Yes, at one end
    [shorter-right] No, at both ends
    [shorter-wrong] Yes, at one end
    [ribbons-right] At the same line
    [ribbons-wrong] Anywhere
    [redraw-right] At the same line
   *[redraw-wrong] Anywhere
}
direct-compare = { $case ->
    [ask-ribbons] Lay both ribbons to the line. Which is longer? Tap beside it. Tap = for the same.
    [ask-weigh] Put both things on the balance. Which is heavier? Tap it. Tap = for the same.
    [ask-pour] Pour the water over. Which glass holds more? Tap it. Tap = for the same.
    [ask-redraw] Draw both strips again from the line. Which is longer? Tap = for the same.
    [ask-longer] Which strip is longer? Tap beside it. Tap = for the same.
    [ask-shorter] Which strip is shorter? Tap beside it. Tap = for the same.
    [again-ribbons] Make both ribbons begin at the line. Which one sticks out?
    [again-weigh] Which one pulls its pan down?
    [again-pour] Is some water left over? Or is the wide glass not full?
    [again-redraw] Count the squares of a strip. Draw as many, from the line on.
    [again-longer] Do not look at one end only. Which has more squares?
    [again-shorter] Do not look at one end only. Which has fewer squares?
    [strategy-ribbons] One end of each goes to the line. Then look at the other ends.
    [strategy-weigh] Lay one on each pan. The heavier one goes down.
    [strategy-pour] The slim glass is full. Pour it into the wide one.
    [strategy-redraw] Begin both at the line. Then look at the other ends.
    [strategy-longer] In your mind, push them so that both begin at one line.
    [strategy-shorter] In your mind, push them so that both begin at one line.
    [not-yet-ribbons] First lay both ribbons to the line. Then choose.
    [not-yet-weigh] First put both things on the balance. Then choose.
    [not-yet-pour] First pour the water over. Then choose.
    [not-yet-redraw] First draw both strips from the line. Then choose.
    [not-yet-longer] First choose.
    [not-yet-shorter] First choose.
    [step-ribbons] We lay both ribbons to the line.
    [step-weigh] We put one on each pan.
    [step-pour] We pour the water into the wide glass.
    [step-redraw] We draw both strips again, from the line on.
    [write-longer-first] The upper one sticks out. It is longer.
    [write-longer-same] Both end in the same place. They are the same.
    [write-longer-second] The lower one sticks out. It is longer.
    [write-shorter-first] The upper one has more squares. The lower one is shorter.
    [write-shorter-same] Both have as many squares. They are the same.
    [write-shorter-second] The lower one has more squares. The upper one is shorter.
    [write-weigh-first] The ball goes down. It is heavier.
    [write-weigh-same] The beam is level. They are the same.
    [write-weigh-second] The box goes down. It is heavier.
    [write-pour-first] Some water is left over. The slim glass holds more.
    [write-pour-same] The wide glass is full and nothing is left. They are the same.
    [write-pour-second] The wide glass is not full. It holds more.
    [praise-weigh] You let the balance tell you.
    [praise-pour] You let the water tell you.
   *[praise-line] You looked at both ends.
}

meas-not-aligned = { $part ->
    [name] Compares without one line to begin at
    [does] Leaves one ribbon where it lies and takes the one that reaches farther for the longer one.
    [why] When things stand on one floor, the taller one reaches higher. Here nobody has made a floor for them.
    [next] Have two children compare how tall they are while one stands on a chair. Talk about what is not fair.
    [feedback] One begins farther on than the other. Lay both to the line.
   *[question] Where does this one begin? And where does that one?
}
meas-one-end = { $part ->
    [name] Judges by one end
    [does] Looks where one end is and forgets the other end: the strip that reaches farther counts as longer.
    [why] The far end is where something happens. The near ends were always lined up before.
    [next] Push one of two equal pencils forward. Ask whether it has become longer, and push it back.
    [feedback] It reaches farther. But look where it begins, too.
   *[question] What happens to the strip when I push it along?
}
