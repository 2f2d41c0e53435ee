# Small pieces that other sentences are made of.

# $first $second
both = { $first } { $second }
just = { $thing }

# Things with their number.
thing-counters = { $n ->
    [one] 1 counter
   *[other] { $n } counters
}
thing-dots = { $n ->
    [one] 1 dot
   *[other] { $n } dots
}
thing-ones = { $n ->
    [one] 1 one
   *[other] { $n } ones
}
thing-rods = { $n ->
    [one] 1 ten
   *[other] { $n } tens
}
count-hundreds = { $n ->
    [one] 1 hundred
   *[other] { $n } hundreds
}
count-thousands = { $n ->
    [one] 1 thousand
   *[other] { $n } thousands
}
thing-plates = { $n ->
    [one] 1 plate
   *[other] { $n } plates
}
thing-tiles = { $n ->
    [one] 1 tile
   *[other] { $n } tiles
}
thing-rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
thing-whole-bars = { $n ->
    [one] one whole bar
   *[other] { $n } whole bars
}
# $n $size
thing-bars = { $n ->
    [one] one { $size } bar
   *[other] { $n } bars of { $size }
}
# $n $by
thing-jumps = { $n ->
    [one] one jump of { $by }
   *[other] { $n } jumps of { $by }
}

# One thing, met alone.
name-counter = counter
name-counter-given = red counter
name-counter-yours = yellow counter
name-one = one
name-rod = ten
name-plate = plate
name-tile = tile
name-bar = { $size } bar
name-whole-bar = bar of 1 whole
name-jump = jump of { $by }
name-stick = ten
name-dot = one
name-source = { $thing }, in the tray
name-taken = { $thing }, taken away
name-five = five at once: { $things }
