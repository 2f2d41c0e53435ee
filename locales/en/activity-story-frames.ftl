### Stories of addition and subtraction: frame by frame, in the order of their numbers in `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-join = { $frame ->
    [1] Amara has { $first } shells. She finds { $second } more on the beach. How many shells does she have now?
    [2] { $first } ducks swim on the pond. { $second } ducks land next to them. How many ducks swim there now?
    [3] Mateo picks { $first } lemons. His sister puts { $second } lemons in his basket. How many lemons are in it?
    [4] { $first } kids ride the bus. At the stop, { $second } kids get on. How many kids ride the bus then?
    [5] Linh folds { $first } paper cranes today. She folds { $second } the next day. How many cranes did she fold?
    [6] Yusuf reads { $first } pages before dinner. After dinner he reads { $second } pages. How many pages did he read?
    [7] The soup has { $first } carrots. Grandma cuts { $second } carrots into it. How many carrots are in the soup now?
    [8] Noor is { $spare } years old. She had { $first } stickers. Her friend gave her { $second }. How many stickers does she have now?
    [9] { $first } frogs sit on a log. { $second } frogs jump up to them. How many frogs are on the log?
    [10] Kofi builds a wall with { $first } blocks. He sets { $second } blocks on top. How many blocks does the wall have?
    [11] It rained { $first } days in May. It rained { $second } days in June. How many days did it rain?
    [12] Mei left { $first } cups on the table. Dad left { $second } cups there too. How many cups are on the table?
    [13] Diego lost { $first } teeth last year. This year he lost { $second } teeth. How many teeth did he lose?
    [14] The shop sold { $first } kites in the morning. It sold { $second } kites later. How many kites did it sell?
    [15] Ana has { $first } beads. Her aunt gives her more beads. Now Ana has { $second }. How many beads did she get?
    [16] { $first } boys play ball. Some girls join them. Now { $second } kids play in all. How many girls joined?
    [17] Ravi saved { $first } coins. He found more coins under his bed. Now he has { $second }. How many did he find?
    [18] A hen laid { $first } eggs. Then she laid some more. Now there are { $second } eggs. How many did she add?
    [19] Sofia’s team has { $first } points. It scores again and has { $second } points in all. How many points were new?
    [20] { $first } cars stand in the lot. More cars park. Then { $second } cars stand there. How many cars came?
    [21] Omar planted { $first } beans. { $spare } days later he planted more. In all he planted { $second }. How many came later?
    [22] Zoe hung { $first } lamps for the party. Her dad hung more lamps. Now { $second } lamps shine. How many did Dad hang?
    [23] Aiyana has { $first } feathers in a box. She adds feathers until there are { $second }. How many feathers did she add?
    [24] The baker has { $first } loaves. He bakes more bread. Now he has { $second } loaves. How many loaves did he bake?
    [25] { $first } ants walk in a row. More ants come. In all { $second } ants walk now. How many ants came?
    [26] Leila knew { $first } songs. Her grandpa taught her some more. Now she knows { $second }. How many did he teach her?
    [27] A train had { $first } cars. At the yard it got more cars. Now it has { $second }. How many were put on?
    [28] Mina had some pears. She got { $first } more. Now she has { $second } pears. How many pears did she have before?
    [29] Some birds sat on a wire. { $first } more birds came. Then there were { $second }. How many sat there before?
    [30] Pablo had some cards. He won { $first } cards. Now he has { $second } in all. How many cards did he begin with?
    [31] There were some tents at the lake. { $first } more went up. Now there are { $second }. How many were there before?
    [32] Ama had some yarn balls. Grandma gave her { $first } more. Now she has { $second }. How many did she have before?
    [33] Some kids sat in the gym. { $first } more came in { $spare } rows. Now { $second } sit there. How many sat there before?
    [34] Tomas had some seeds. He bought { $first } more. In all he has { $second } seeds. How many did he have before?
    [35] Some cats sleep on the porch. { $first } cats join them. Now { $second } cats sleep there. How many slept there before?
    [36] Hana drew some stars. Then she drew { $first } more. Her page has { $second } stars. How many did she draw before that?
    [37] The zoo had some penguins. { $first } chicks hatched. Now it has { $second } penguins. How many did it have before?
    [38] Sam’s bucket had some crabs. He caught { $first } more. Now there are { $second } crabs. How many were there before?
    [39] Mom put some plates out. Ines put out { $first } more. { $second } plates are out now. How many did Mom put out?
   *[40] A book shelf had some books. The class put { $first } more on it. Now it has { $second }. How many did it have before?
}
# $frame $first $second $spare
story-separate = { $frame ->
    [1] Amir has { $first } grapes. He eats { $second } of them. How many grapes does he still have?
    [2] { $first } crows sit in a tree. { $second } crows fly off. How many crows sit there now?
    [3] Rosa has { $first } pesos in all. She spends { $second } at the fair. How many pesos does she have then?
    [4] { $first } candles burn on the cake. Kwame blows out { $second }. How many candles still burn?
    [5] Jun makes { $first } dumplings. His family eats { $second }. How many dumplings stay on the plate?
    [6] The library had { $first } maps. { $second } maps were lent out. How many maps are still there?
    [7] Fatima has { $first } pens in { $spare } colors. { $second } pens go dry. How many pens still write?
    [8] A farmer has { $first } goats. He sells { $second } goats. How many goats does he keep?
    [9] Lupe blew up { $first } balloons. { $second } balloons popped. How many balloons are whole?
    [10] { $first } people are in the pool. { $second } more people get out than in. How many are in the pool now?
    [11] Ben and Sara pick { $first } figs together. They give { $second } figs to a neighbor. How many figs are there now?
    [12] Tariq has { $first } tacks. He uses { $second } to hang a poster. How many tacks can he still use?
    [13] Nina got { $first } more cards than last year. She mailed { $second } of the new cards. How many new cards are here?
    [14] { $first } snowmen stood in the yard. The sun melted { $second }. How many snowmen still stand?
    [15] Eli had { $first } marbles. He gave some to his brother. Now he has { $second }. How many did he give him?
    [16] { $first } bees were on a rose bush. Some flew home. Then { $second } bees were there. How many flew home?
    [17] Paloma had { $first } tortillas. The guests ate some. { $second } tortillas were left. How many did they eat?
    [18] A bus had { $first } people on it. Some got off. Then it had { $second }. How many people got off?
    [19] Dara had { $first } dollars. She bought a hat. Now she has { $second } dollars. How much did the hat cost?
    [20] The tree had { $first } apples. { $spare } kids picked some. Now { $second } apples hang there. How many did they pick?
    [21] Chen had { $first } crayons. Some broke. { $second } crayons are fine. How many crayons broke?
    [22] { $first } fish were in the tank. Some were sold. Now { $second } fish swim there. How many were sold?
    [23] Abena had { $first } yards of rope. She cut some off. She has { $second } yards now. How many did she cut off?
    [24] { $first } kids were in the race. Some stopped to rest. { $second } kids ran on. How many stopped?
    [25] There were { $first } cookies in the jar. Dad took some. { $second } cookies are in it now. How many did Dad take?
    [26] Yara had { $first } clean shirts. Some got muddy. { $second } shirts are still clean. How many got muddy?
    [27] A clown held { $first } balls. He dropped some. He still holds { $second }. How many did he drop?
    [28] Ivy gave away { $first } dolls. She has { $second } dolls left. How many dolls did she have before?
    [29] Some geese were on the lake. { $first } flew away. { $second } geese are left. How many were there before?
    [30] Hugo lost { $first } caps. Now he has { $second } caps left. How many caps did he have before?
    [31] Mom took { $first } eggs from the box. { $second } eggs were left in it. How many were there before?
    [32] { $first } kids went home from the park. { $second } kids were left to play. How many kids were there before?
    [33] Salma ate { $first } dates. There are { $second } dates left in the bag. How many were in the bag before?
    [34] The wind blew { $first } leaves away. { $second } leaves are left on the branch. How many were there before?
    [35] Andre sold { $first } cups of lemonade. He has { $second } cups left. How many cups did he make?
    [36] { $first } plants died in the frost. { $second } plants are left in { $spare } beds. How many plants were there before?
    [37] Nia paid { $first } dollars for a ball. She has { $second } dollars left. How many dollars did she have before?
    [38] The mice ate { $first } nuts. { $second } nuts are left in the shed. How many nuts were there before?
    [39] Teo took { $first } books back. He has { $second } books left at home. How many books did he borrow?
   *[40] { $first } cups broke. There are { $second } cups left on the shelf. How many cups were there before?
}
# $frame $first $second $spare
story-parts = { $frame ->
    [1] { $first } red and { $second } white roses stand in a vase. How many roses are in the vase?
    [2] Lin has { $first } long ribbons and { $second } short ones. How many ribbons does she have?
    [3] { $first } cows and { $second } sheep graze on a hill. How many animals graze there?
    [4] Malik plays { $first } songs on his drum and { $second } on his flute. How many songs does he play?
    [5] In the fruit bowl lie { $first } plums and { $second } peaches. How many pieces of fruit lie there?
    [6] { $first } kids walk to school. { $second } kids take the bus. How many kids are in the class?
    [7] Grandpa made { $first } bean tamales and { $second } corn tamales. How many tamales did he make?
    [8] There are { $first } beds in one room and { $second } in the next. How many beds are there?
    [9] Asha has { $first } glass bangles and { $second } metal ones. She is { $spare }. How many bangles does she have?
    [10] { $first } boats sail and { $second } boats are left in the bay. How many boats are there?
    [11] { $first } lights are off and { $second } lights are on. How many lights does the hall have?
    [12] Carlos wrote { $first } words with a pen and { $second } in pencil. How many words did he write?
    [13] { $first } puppies are black and { $second } are brown. How many puppies are in the litter?
    [14] { $first } chairs are full. { $second } chairs have no one on them. How many chairs stand in the room?
    [15] Sami has { $second } fish in all. { $first } are gold. The rest are blue. How many fish are blue?
    [16] { $second } kids are in the band in all. { $first } play drums. The rest sing. How many kids sing?
    [17] Together Mia and Ola have { $second } kites. { $first } kites are Mia’s. How many kites are Ola’s?
    [18] A box holds { $second } balls in all. { $first } are for soccer. The rest are for tennis. How many are for tennis?
    [19] Jo made { $second } pancakes in all. { $first } have berries on them. How many pancakes are plain?
    [20] In all, { $second } kids play in { $spare } games. { $first } play tag. The rest play chess. How many play chess?
    [21] Two towers have { $second } blocks together. The red tower has { $first }. How many blocks does the green tower have?
    [22] { $second } birds are at the feeder. { $first } of them are finches. How many birds are not finches?
    [23] Priya baked { $second } rolls in all. { $first } are sweet. The rest are salty. How many rolls are salty?
    [24] A drawer holds { $second } socks. { $first } are clean. How many socks have to be washed?
    [25] The team won { $first } games. It played { $second } games in all. How many games did it not win?
    [26] Both boys have { $second } toy cars together. Ian has { $first } of them. How many toy cars does Lamar have?
    [27] A quilt has { $second } squares. { $first } squares are plain. How many squares have dots?
    [28] Some lambs are white and { $first } are black. There are { $second } lambs in all. How many are white?
    [29] Dad and Suki caught { $second } fish together. Suki caught { $first }. How many fish did Dad catch?
    [30] Some of the { $second } desks in the room are new. { $first } desks are old. How many desks are new?
    [31] In all, { $second } drums and bells are on the shelf. { $first } are bells. How many are drums?
    [32] Lena has { $second } coins in both hands. { $first } are in her left hand. How many are in her right hand?
    [33] Some leaves are red, { $first } are yellow. Joy has { $second } leaves in all. How many leaves are red?
    [34] Two bags hold { $second } limes together. One bag has { $first } limes. How many limes does the other bag have?
    [35] Of { $second } kids, { $first } wear boots. The others wear shoes. How many kids wear shoes?
    [36] Some masks have horns, { $first } have none. { $spare } kids made { $second } masks in all. How many have horns?
    [37] Kai swam in the morning and { $first } laps at noon. He swam { $second } laps in all. How many did he swim in the morning?
    [38] A necklace has { $second } beads in all. { $first } beads are wooden. The rest are clay. How many are clay?
    [39] Ruth and Gus read { $second } books together. Gus read { $first } of them. How many books did Ruth read?
   *[40] There are { $second } cups in all. { $first } cups have milk in them. The rest have tea. How many have tea?
}
# $frame $first $second $spare
story-compare = { $frame ->
    [1] Rosa is in grade { $spare }. She has { $first } cats. Bo has { $second } cats. How many more cats does Bo have?
    [2] The oak is { $second } feet tall. The pine is { $first } feet tall. How much taller is the oak?
    [3] Ada swam { $first } laps and Lars swam { $second } laps. How many more laps did Lars swim?
    [4] Monday had { $second } sick kids. Friday had { $first }. How many fewer kids were sick on Friday?
    [5] Zara has { $second } combs. Gina has { $first } combs. How many fewer combs does Gina have?
    [6] There are { $second } kids but { $first } chairs. How many more chairs do they need?
    [7] A spider caught { $second } flies. A frog caught { $first } flies. How many more did the spider catch?
    [8] Emeka ran { $first } miles this week. Last week he ran { $second }. How many fewer miles is that?
    [9] The blue team has { $second } points. The red team has { $first }. By how many points does blue lead?
    [10] A pen costs { $first } dollars. A bag costs { $second } dollars. How much more is the bag?
    [11] Dad packs { $second } forks and { $first } spoons for the trip. How many more forks than spoons are there?
    [12] Ming is { $first }. Her cousin is { $second }. How many years older is her cousin?
    [13] The kids saw { $second } stars and { $first } planes. They slept at { $spare }. How many more stars did they see?
    [14] One jar holds { $first } olives. The next jar holds { $second } olives. How many olives more are in it?
    [15] Mei has { $first } pins. Yusuf has { $second } more pins than Mei. How many pins does Yusuf have?
    [16] Omi baked { $first } pies. That is { $second } fewer than Ed baked. How many pies did Ed bake?
    [17] The cat weighs { $first } pounds. It weighs { $second } pounds less than the dog. How much does the dog weigh?
    [18] Tess has { $first } pets at home. Raj has { $second } more than Tess. How many pets does Raj have?
    [19] A snail went { $first } inches. It went { $second } inches less than a worm. How far did the worm go?
    [20] Leo has { $first } keys. He has { $second } fewer keys than Kim. How many keys does Kim have?
    [21] This van seats { $first }. It seats { $second } fewer than the bus. How many does the bus seat?
    [22] Jin stayed { $first } days at camp. Pia stayed { $second } days longer. How many days did Pia stay?
    [23] Our class has { $first } boys. It has { $second } fewer boys than girls. How many girls are in it?
    [24] Vera read { $first } books in { $spare } weeks. That is { $second } less than Ty. How many books did Ty read?
    [25] I hopped { $first } times. My sister hopped { $second } times more. How many times did she hop?
    [26] The small tank has { $first } fish. It has { $second } less than the big tank. How many are in the big tank?
    [27] Luz sold { $first } tickets. She sold { $second } fewer than Ken. How many tickets did Ken sell?
    [28] Ali has { $second } caps. That is { $first } more than Finn has. How many caps does Finn have?
    [29] Our cow eats { $second } pails of hay. It eats { $first } more than the goat. How much does the goat eat?
    [30] Gia has { $second } hats. Uma has { $first } fewer than Gia. How many hats does Uma have?
    [31] Lin jumped { $second } feet. That was { $first } feet more than Abe jumped. How far did Abe jump?
    [32] The red bus has { $second } kids. It has { $first } more than the green bus. How many are on the green bus?
    [33] Today it is { $second } degrees. It is { $first } degrees more than last night. How warm was the night?
    [34] Grandma knits { $second } caps. Mona knits { $first } fewer caps. How many caps does Mona knit?
    [35] Wes found { $second } pine cones. He found { $first } more than Jada. How many did Jada find?
    [36] The long rope has { $second } knots. The short one has { $first } less. How many knots does the short rope have?
    [37] Marco has { $second } toy bugs. He has { $first } more than Sue, who is { $spare }. How many does Sue have?
    [38] Dev drank { $second } cups of water. That is { $first } cups more than Isa drank. How many did Isa drink?
    [39] A bike costs { $second } dollars. It costs { $first } dollars more than a scooter. How much is the scooter?
   *[40] Our hen laid { $second } eggs. The duck laid { $first } fewer. How many eggs did the duck lay?
}
