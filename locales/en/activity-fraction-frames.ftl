### Stories of fractions, in the order of their numbers in `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-fraction = { $frame ->
    [1] Mei walks { $first } mile to school. Then she walks { $second } mile. How far does she walk?
    [2] Yusuf cooks { $first } cup of beans. He adds { $second } cup of corn. How much is that?
    [3] Ana reads for { $first } hour. After lunch she reads for { $second } hour. How long does she read?
    [4] A bag has { $first } pound of rice. Kofi pours in { $second } pound. How heavy is the rice?
    [5] Linh has { $first } yard of ribbon. She ties on { $second } yard. How long is it now?
    [6] Sara is { $spare } years old. She jogs { $first } mile and walks { $second } mile. How far does she go?
    [7] It rained { $first } inch on Monday. It rained { $second } inch on Tuesday. How much did it rain?
    [8] A shop sold { $first } yard of cloth. { $second } yard is left. How much cloth was there?
    [9] Ravi drank { $first } liter of water. He has { $second } liter left. How much water did he have?
    [10] Zoe ran { $first } mile. She ran { $second } mile less than Sam. How far did Sam run?
    [11] A pup weighs { $first } pound. It weighs { $second } pound less than its brother. How heavy is its brother?
    [12] The tank lost { $first } gallon. { $second } gallon is left in it. How much was in it?
    [13] Mateo’s plant grew { $first } inch. That is { $second } inch less than Noor’s plant. How much did Noor’s plant grow?
    [14] Grandma used { $first } cup of flour. She has { $second } cup left. How much flour did she have?
    [15] Jun wants to walk { $second } mile. He has walked { $first } mile. How far does he still have to go?
    [16] Aiyana has { $first } cup of milk. She needs { $second } cup in all. How much more does she need?
    [17] Paolo ran { $first } mile. Mina ran { $second } mile. How much more did Mina run?
    [18] A jug holds { $second } gallon. Dad pours out { $first } gallon. How much stays in the jug?
    [19] Two bags weigh { $second } pound together. One weighs { $first } pound. How heavy is the other bag?
    [20] It rained { $first } inch. Then it rained more. In all { $second } inch fell. How much fell later?
    [21] A board is { $second } yard long. Eva saws off { $first } yard. How long is the rest?
    [22] { $spare } kids hike { $second } mile in all. They rest after { $first } mile. How long is the second part?
    [23] Leila plays { $second } hour in all. She plays the drum for { $first } hour. How long does she play the flute?
    [24] Ben has { $second } pound of clay. He uses { $first } pound for a bowl. How much clay does he still have?
    [25] Both ropes are { $second } yard together. The red rope is { $first } yard. How long is the blue rope?
    [26] Lupe’s cup holds { $first } liter. Her bottle holds { $second } liter. How much more does the bottle hold?
    [27] The road is { $second } mile long. { $first } mile is paved. How much is not paved?
    [28] A vine grew { $first } foot more this week. Now it is { $second } foot long. How long was it before?
    [29] Amina walks { $second } mile. That is { $first } mile more than Ty walks. How far does Ty walk?
    [30] Hana poured { $first } cup of water into a pot. In all it has { $second } cup. How much was in it before?
    [31] A melon weighs { $second } pound. It weighs { $first } pound more than a mango. How heavy is the mango?
    [32] Gus worked { $second } hour in all. He worked { $first } hour at home. How long did he work at school?
    [33] A string of { $second } yard is cut in two. One piece is { $first } yard. How long is the other piece?
    [34] Kim poured { $first } liter more into a can. It has { $second } liter now. How much was in it before?
    [35] The tall glass has { $second } cup of juice. It has { $first } cup more than the short one. How much has the short one?
    [36] Ida is { $spare } years old. She jumped { $second } yard. That is { $first } yard more than Joy. How far did Joy jump?
    [37] Two snails crawl { $second } foot together. The slow one crawls { $first } foot. How far does the fast one crawl?
    [38] Sam’s nap was { $second } hour. Omi’s nap was { $first } hour shorter. How long was Omi’s nap?
    [39] Yara needs { $second } pound of nuts. { $first } pound is still missing. How much does she have?
   *[40] All of the tape is { $second } yard long. Tariq’s piece is { $first } yard. How long is Nia’s piece?
}
