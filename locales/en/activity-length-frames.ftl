### Stories of lengths, in the order of their numbers in `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-length = { $frame ->
    [1] Amina has a ribbon of { $first } centimeters. She ties on one of { $second } centimeters. How long is it now?
    [2] Mateo walks { $first } meters to the well. Then he walks { $second } meters to school. How far does he walk?
    [3] A path is { $first } feet long. Workers build { $second } feet more. How long is the path now?
    [4] Linh lays two boards end to end. They are { $first } inches and { $second } inches. How far do they reach?
    [5] A bean plant was { $first } centimeters tall. It grew { $second } centimeters. How tall is it now?
    [6] Kofi is { $spare }. He swims { $first } meters and rests. Then he swims { $second } meters. How far does he swim?
    [7] A blue snake is { $first } inches long. It is { $second } inches less than a green one. How long is the green snake?
    [8] Yara cuts { $first } centimeters off a string. She has { $second } centimeters left. How long was the string?
    [9] A shop sold { $first } meters of rope. { $second } meters are left. How long was the rope?
    [10] Our slide is { $first } feet long. It is { $second } feet less than the park’s slide. How long is the park’s slide?
    [11] A vine lost { $first } inches in the frost. { $second } inches are left. How long was it before?
    [12] Noor’s doll is { $first } centimeters tall. That is { $second } centimeters less than Sana’s doll. How tall is Sana’s doll?
    [13] A kite line lost { $first } feet in a tree. { $second } feet are left. How long was the line before?
    [14] Paolo ran { $first } meters. He ran { $second } meters less than Mei. How far did Mei run?
    [15] A ribbon is { $second } centimeters long. Ana cuts off { $first } centimeters. How long is the rest?
    [16] Ravi’s rope is { $first } inches long. Ben’s rope is { $second } inches long. How much longer is Ben’s rope?
    [17] Aiyana hikes { $second } meters in all. The first part is { $first } meters. How long is the rest?
    [18] A red boat is { $second } feet long. A white boat is { $first } feet long. How much shorter is the white boat?
    [19] Two strings are { $second } centimeters together. One is { $first } centimeters long. How long is the other one?
    [20] A vine was { $first } inches long. It grew more. Now it is { $second } inches long. How much did it grow?
    [21] The trail is { $second } meters long. Tomas hiked { $first } meters before lunch. How far does he still have to go?
    [22] Mina makes two chains in { $spare } days. They are { $first } centimeters and { $second } centimeters. How much longer is one?
    [23] Both fences are { $second } feet together. The old one is { $first } feet long. How long is the new one?
    [24] A board is { $second } inches long. Dad saws off { $first } inches. How long is the board then?
    [25] Zoe threw a ball { $second } meters. Omar threw it { $first } meters. How much more is Zoe’s throw?
    [26] Hana knits { $first } centimeters of a scarf. In all it will be { $second } centimeters. How much is missing?
    [27] A hose is { $second } feet long. { $first } feet are under the porch. How much of it can we see?
    [28] A plant grew { $first } centimeters more in May. Now it is { $second } centimeters tall. How tall was it before?
    [29] Leila’s belt is { $second } inches long. It is { $first } inches longer than Joy’s belt. How long is Joy’s belt?
    [30] The oak is { $second } feet tall. It is { $first } feet taller than the pine. How tall is the pine?
    [31] Jun ran some meters, then { $first } meters more. He ran { $second } meters in all. How far did he run first?
    [32] Eva jumped { $second } centimeters. That is { $first } centimeters more than Ty jumped. How far did Ty jump?
    [33] Gus cuts a string of { $second } inches in two. One piece is { $first } inches long. How long is the other piece?
    [34] Kim adds { $first } feet of toy track. Now all of it is { $second } feet long. How long was it before?
    [35] The new bridge is { $second } meters long. It is { $first } meters longer than the old bridge. How long is the old bridge?
    [36] In room { $spare } the shelf is { $second } centimeters long. It is { $first } centimeters longer than the desk. How long is the desk?
    [37] Two belts are { $second } inches together. Sara’s belt is { $first } inches long. How long is Lupe’s belt?
    [38] Sam’s rope is { $second } feet long. Ida’s rope is { $first } feet shorter. How long is Ida’s rope?
    [39] A tunnel will be { $second } meters long. { $first } meters are still to be dug. How much is done?
   *[40] Omi’s braid grew { $first } centimeters. All of it is { $second } centimeters long now. How long was it before?
}
