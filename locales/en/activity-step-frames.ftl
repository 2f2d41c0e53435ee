### Stories in two steps, in the order of their numbers in `src/activities/step_frames.rs`.

# $frame $first $second $third $spare
story-steps = { $frame ->
    [1] Amara has { $first } beads. She finds { $second } more and then gives { $third } away. How many beads does she have now?
    [2] A bus has { $first } kids. At a stop { $second } get on and { $third } get off. How many kids are on it now?
    [3] Linh picks { $first } plums and { $second } pears. She sells { $third } of them. How much fruit does she keep?
    [4] Kofi has { $first } cards. He loses { $second } and wins { $third }. How many cards does he have now?
    [5] A shop has { $first } kites. It sells { $second } and gets { $third } new ones. How many kites does it have then?
    [6] Mei has { $first } stickers. She gives Ana { $second } and Ben { $third }. How many stickers does she keep?
    [7] { $first } birds sit on a wire. First { $second } fly off, then { $third } fly off. How many birds still sit there?
    [8] Diego reads { $first } pages, then { $second } pages, and at night { $third }. How many pages does he read?
    [9] Noor is { $spare }. She has { $first } shells and finds { $second }. Then { $third } break. How many shells are whole?
    [10] A farm has { $first } goats. { $second } more are born. All but { $third } go to the hill. How many go to the hill?
    [11] Two boxes hold { $first } and { $second } crayons. Together { $third } of them are broken. How many are not broken?
    [12] Ravi had { $first } coins. He spent { $second } and has some left. Dad gives him { $third }. How many does he have?
    [13] A team had { $first } balls and lost { $second }. The coach buys { $third }. How many balls does it have?
    [14] Sana made { $first } pots on Monday and { $second } more on Friday. She breaks { $third }. How many pots are whole?
    [15] Tomas has { $first } pesos. He pays { $second } for bread and { $third } for milk at { $spare } o’clock. How many pesos does he keep?
    [16] { $first } leaves hang on a twig. { $second } are yellow and { $third } are red. The rest are green. How many are green?
    [17] { $first } kids play tag. { $second } go home and { $third } new ones come. How many kids play tag now?
    [18] Grandma bakes { $first } sweet rolls and { $second } salty rolls. We eat { $third }. How many rolls are there now?
    [19] { $first } grapes are left in a bowl and { $second } in a cup. { $third } are on a plate. How many grapes are there?
    [20] Zoe had { $first } pins and sold { $second }. Her aunt sends her { $third }. How many pins does she have now?
    [21] A train has { $first } people. { $second } get on and some get off. Now it has { $third }. How many got off?
    [22] Omar has { $first } marbles and gets { $second } more. He gives some away. Now he has { $third }. How many did he give?
    [23] Ida and Jo have { $first } and { $second } figs. Together they eat some. Now there are { $third }. How many did they eat?
    [24] A baker makes { $first } loaves and then { $second }. She sells some. { $third } are in the shop now. How many did she sell?
    [25] Lupe had { $first } stamps and gave { $second } away. Then she got more. Now she has { $third }. How many did she get?
    [26] { $first } ducks swim. { $second } fly away, then some join them. Now { $third } ducks swim in all. How many joined them?
    [27] Eva, who is { $spare }, had { $first } pens. She lost { $second } and bought some. Now she has { $third }. How many did she buy?
    [28] Jun had some nails. He bought { $first } and used { $second }. Now he has { $third }. How many did he have before?
    [29] Some kids were in the gym. { $first } more came and { $second } went out. Now { $third } are there. How many were there before?
    [30] A hen house had some eggs. Hens laid { $first } and we took { $second }. Now it has { $third }. How many were there first?
    [31] Nia had some coins. She lost { $first } and found { $second }. Now she has { $third }. How many did she have before?
    [32] A shop had some caps. It sold { $first } and got { $second }. Now it has { $third } caps. How many did it have before?
    [33] Rosa has { $first } beads. Sam has { $second } fewer than Rosa. How many beads do the two have?
    [34] The red bus has { $first } seats. The blue bus has { $second } less. How many seats do the two buses have?
    [35] Paolo has { $first } shells. Mina has { $second } more than Paolo. How many shells do the two have?
    [36] This week we plant { $first } trees. Last week we planted { $second } more than that. How many trees are there?
    [37] Ana has { $first } red pins and { $second } blue pins. Bo has { $third } pins. How many more pins does Bo have?
    [38] Our class has { $first } girls and { $second } boys. The bus has { $third } seats. How many more seats than kids are there?
    [39] Dev scored { $first } points, then { $second } points. Kim scored { $third } in all. How many more points did Kim score?
   *[40] At { $spare } o’clock we saw { $first } owls and { $second } bats. Then we saw { $third } moths. How many more moths were there?
}
