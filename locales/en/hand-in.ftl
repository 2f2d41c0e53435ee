## Other ways to hand in
ways-title = Other ways to hand in
ways-note = For an adult: where a file goes nowhere, codes, a text or paper do.
ways-codes = Show codes
ways-text = Text to copy
ways-print = Sheet to print
ways-all-of-it = All of it, also what was handed in before
ways-nothing = Everything was handed in already.
ways-too-long = This is too much for codes. Please use the file or the text.
ways-arrived = Did it arrive at the other device?
ways-yes = Yes, it arrived

## Codes
codes-note = Hold this screen before the camera of the adult’s computer until it says that all is there.
codes-code = Moving code with the work
# $shown $count
codes-shown = Code { $shown }; at least { $count } are needed.
codes-run = Run
codes-stop = Stop
codes-next = Next code

## Text
text-note = Copy all of it. On the adult’s computer, paste it at “Add the work of other devices”.
text-label = The work as text
text-copy = Copy the text

## The sheet
work-title = { $name }: sheet of work
work-worked-on = What was worked on
work-counts = Right answers for each skill and stage
work-column-first = Right at first, with or without help
work-column-try = Try
# $skill $stage
work-answers = { $skill }, { $stage }: the answers
work-close = Close the sheet

## Handing in for all
all-title = Hand in the work of this device
all-note = Takes the work along to another device. A file holds everything with the moves; codes and text hold what was not handed in yet, without moves.
all-whose = Whose work
all-file = Hand in a file
# $name $n
all-never = { $name }: never handed in; { $n ->
    [one] 1 record
   *[other] { $n } records
} here
# $name $day $n
all-since = { $name }: handed in on { $day }; { $n ->
    [one] 1 record
   *[other] { $n } records
} since

## Taking in
take-in-title = Work without a file
take-in-text = Paste the text
take-in-read = Read the text
take-in-empty = There is no text of Tenfold’s here.
take-in-name = Text { $n }
take-in-codes = Codes
take-in-camera = Read codes with the camera
take-in-stop = Stop the camera
take-in-looking = The camera looks for codes. Hold the other screen before it.
# $have $count
take-in-further = { $have } of { $count } pieces are read.
take-in-whole = All is read. Please look at the report below.
take-in-spoiled = The pieces did not fit together. It begins again by itself.
take-in-newer = A newer Tenfold shows these codes.
take-in-no-camera = No camera was found.
take-in-refused = The camera may not be used here. Allow it in the browser, or paste a text.
take-in-not-secure = Cameras work on secure addresses (https) only. Please use a file or a text.
take-in-picture = What the camera sees

## Making room
free-title = Make room on this device
free-note = Takes off what you said arrived elsewhere. Each student’s place on the ladder stays, and so does what was decided.
free-look = See what can go
free-nothing = Nothing can go: only work that arrived elsewhere does. Moves go after a file was handed in.
# $records $moves
free-would = { $records ->
    [one] 1 record
   *[other] { $records } records
} and { $moves ->
    [one] 1 list of moves
   *[other] { $moves } lists of moves
} would go from this device. This cannot be undone.
free-now = Take it off this device
# $records $moves
free-done = Gone from this device: { $records ->
    [one] 1 record
   *[other] { $records } records
}, { $moves ->
    [one] 1 list of moves
   *[other] { $moves } lists of moves
}.
