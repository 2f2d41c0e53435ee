### Stories of equal groups, arrays and times as many, as `story-join`.

# $frame $first $second $spare
story-groups = { $frame ->
    [1] { $first } kids each hold { $second } balloons. How many balloons do they hold?
    [2] A van has { $second } seats. { $first } vans are full of kids. How many kids ride in them?
    [3] Noor reads { $second } pages every night. How many pages does she read in { $first } nights?
    [4] There are { $first } nests with { $second } eggs in each nest. How many eggs are there?
    [5] Kofi buys { $first } bags. Each bag holds { $second } limes. How many limes does he buy?
    [6] Each of { $first } spiders has { $second } flies in its web. How many flies are caught?
    [7] Mei makes { $first } bracelets with { $second } beads each. Mei is { $spare } years old. How many beads does she need?
    [8] A song has { $first } verses. Each verse has { $second } lines. How many lines does the song have?
    [9] Diego runs { $second } laps a day. How many laps does he run in { $first } days?
    [10] One ticket costs { $second } dollars. Amina buys { $first } tickets. How many dollars does she pay?
    [11] { $first } teams come to the game. Each team has { $second } players left. How many players are there?
    [12] The bus makes { $first } trips. It brings { $second } people on each trip. How many people does it bring?
    [13] { $first } tables have { $second } legs each. How many legs do the tables have?
    [14] Ana gave { $second } stamps to each of { $first } friends. How many stamps did she give away?
    [15] { $first } friends share { $second } grapes in all, with as many for each. How many grapes does each get?
    [16] { $second } crayons in all go into { $first } cups. Each cup gets as many. How many go into one cup?
    [17] Linh has { $second } photos in all. She puts as many on each of { $first } pages. How many are on one page?
    [18] { $first } horses eat { $second } apples in all. Each horse eats as many. How many does one horse eat?
    [19] Together { $first } kids find { $second } shells. Each kid found as many. How many did one kid find?
    [20] A rope is cut into { $first } pieces. In all it was { $second } feet long. How long is one piece?
    [21] Omar pays { $second } dollars in all for { $first } toy cars. How many dollars is one toy car?
    [22] { $first } hens laid { $second } eggs in all in { $spare } days. Each hen laid as many. How many did one hen lay?
    [23] Grandpa plants { $second } bulbs in { $first } pots, as many in each. How many bulbs are in one pot?
    [24] The coach makes { $first } teams from { $second } kids. The teams are equal. How many kids are on one team?
    [25] { $second } books fill { $first } shelves. Each shelf has as many. How many books are on one shelf?
    [26] In { $first } weeks Zoe saves { $second } dollars in all. She saves as much each week. How much is that?
    [27] { $first } dogs get { $second } treats in all. Each gets as many. How many treats does one dog get?
    [28] Ravi has { $second } cookies in all. He puts { $first } in each bag. How many bags does he fill?
    [29] { $second } wheels in all are put on carts with { $first } wheels each. How many carts are there?
    [30] Sara has { $second } beads in all. A ring takes { $first } beads. How many rings can she make?
    [31] { $second } kids ride boats together. Each boat holds { $first } kids. How many boats do they fill?
    [32] Hugo walks { $first } miles each day. In all he walked { $second } miles. How many days did he walk?
    [33] A game costs { $first } coins. Lupe has { $second } coins in all. How many games can she play?
    [34] The class has { $second } chairs in all. They stand in groups of { $first }. How many groups are there?
    [35] Mom has { $second } cups of rice. One pot takes { $first } cups. How many pots can she cook?
    [36] { $second } birds fly in groups of { $first } birds. It is { $spare } o’clock. How many groups are there?
    [37] Fatima folds { $second } shirts. She makes piles of { $first }. How many piles does she make?
    [38] Eli has { $second } inches of ribbon. One bow takes { $first } inches. How many bows can he tie?
    [39] A tent sleeps { $first } people. { $second } people camp. How many tents do they need?
   *[40] The baker sells rolls in packs of { $first }. Today he sold { $second } rolls in all. How many packs was that?
}
# $frame $first $second $spare
story-array = { $frame ->
    [1] A garden has { $first } rows of beans. Each row has { $second } plants. How many plants are there?
    [2] The chairs stand in { $first } rows of { $second }. How many chairs are there?
    [3] A muffin pan has { $first } rows with { $second } cups in each. How many muffins fit?
    [4] { $first } rows of kids sing. { $second } kids stand in each row. How many kids sing?
    [5] A sheet has { $first } rows of { $second } stamps. How many stamps are on the sheet?
    [6] The window has { $first } rows of { $second } panes. How many panes does the window have?
    [7] Yusuf lays { $first } rows of { $second } tiles near { $spare } trees. How many tiles does he lay?
    [8] An egg box has { $first } rows with room for { $second } eggs. How many eggs fit in it?
    [9] A band marches in { $first } rows of { $second }. How many people march?
    [10] Ada sets out { $first } rows of { $second } cards. How many cards are on the table?
    [11] A wall has { $first } rows of { $second } drawings. How many drawings hang there?
    [12] The parking lot has { $first } rows of { $second } cars. How many cars are parked?
    [13] A quilt has { $first } rows of { $second } squares. How many squares does it have?
    [14] A farmer plants { $first } rows of { $second } trees. How many trees does she plant?
    [15] { $second } desks in all stand in { $first } equal rows. How many desks are in one row?
    [16] Ines has { $second } pictures in all. She hangs { $first } equal rows. How many are in one row?
    [17] A chocolate bar has { $second } pieces in all in { $first } rows. How many pieces are in one row?
    [18] The choir has { $second } people in all. They stand in { $first } equal rows. How many are in one row?
    [19] { $second } pots in all are set in { $first } equal rows. How many are in one row?
    [20] A tray has { $second } buns in all in { $first } rows. How many buns are in one row?
    [21] Tariq lines up { $second } toy cars in all in { $first } rows. How many are in one row?
    [22] { $spare } farmers plant { $second } vines in all in { $first } rows. How many vines are in one row?
    [23] A shelf has { $second } jars in { $first } equal rows. How many jars are in one row?
    [24] { $second } people sit in { $first } rows of seats. All rows are full. How many sit in one row?
    [25] A floor has { $second } tiles in { $first } rows. How many tiles are in one row?
    [26] The calendar shows { $second } days in { $first } full rows. How many days are in one row?
    [27] A box of paints has { $second } colors in { $first } rows. How many colors are in one row?
    [28] { $second } kids in all line up in rows of { $first }. How many rows are there?
    [29] Leila has { $second } seeds in all. She plants { $first } in each row. How many rows does she plant?
    [30] { $second } stickers in all are in rows of { $first }. How many rows of stickers are there?
    [31] Chen lays { $second } cards in all. Each row has { $first } cards. How many rows does he lay?
    [32] The hall has { $second } seats in all, { $first } in each row. How many rows are there?
    [33] { $second } bricks in all make rows of { $first }. How many rows high is the wall?
    [34] Salma sews { $second } buttons in all in rows of { $first }. How many rows does she sew?
    [35] A box holds { $second } oranges in rows of { $first }. How many rows are there?
    [36] { $second } lights hang in rows of { $first } in { $spare } trees. How many rows of lights are there?
    [37] { $second } soldiers march in rows of { $first }. How many rows march by?
    [38] Kai sets up { $second } dominoes in rows of { $first }. How many rows does he set up?
    [39] The gym has { $second } mats in rows of { $first }. How many rows of mats are there?
   *[40] A page has { $second } words in all. Each line has { $first } words. How many lines are there?
}
# $frame $first $second $spare
story-area = { $frame ->
    [1] A rug is { $first } feet wide and { $second } feet long. How many square feet does it cover?
    [2] A garden is { $first } meters wide and { $second } meters long. What is its area in square meters?
    [3] A poster is { $first } feet high and { $second } feet wide. How many square feet is it?
    [4] Amina paints a wall { $first } meters high and { $second } meters long. How many square meters does she paint?
    [5] A sandbox is { $first } feet by { $second } feet. What is its area in square feet?
    [6] Mateo’s blanket is { $first } feet by { $second } feet. What is its area in square feet?
    [7] Linh is { $spare }. Her room is { $first } meters wide and { $second } meters long. What is its area in square meters?
    [8] A table top is { $first } feet wide and { $second } feet long. What is its area in square feet?
    [9] A card is { $first } inches high and { $second } inches wide. How many square inches is it?
    [10] The stage is { $first } meters deep and { $second } meters wide. What is its area in square meters?
    [11] Kofi mows a lawn of { $first } meters by { $second } meters. How many square meters does he mow?
    [12] A window is { $first } feet high and { $second } feet wide. How many square feet of glass is that?
    [13] A field is { $first } meters wide and { $second } meters long. What is its area in square meters?
    [14] A stamp is { $first } centimeters high and { $second } centimeters wide. What is its area in square centimeters?
    [15] A rug covers { $second } square feet in all. It is { $first } feet wide. How many feet long is it?
    [16] A garden has { $second } square meters in all. One side is { $first } meters. How many meters is the other side?
    [17] Yara paints { $second } square feet in all. The wall is { $first } feet high. How many feet long is it?
    [18] A floor is { $second } square meters in all. It is { $first } meters wide. How many meters long is it?
    [19] A pool covers { $second } square meters in all. It is { $first } meters wide. How many meters long is it?
    [20] Dev’s quilt is { $second } square feet in all. It is { $first } feet wide. How many feet long is it?
    [21] A yard is { $second } square feet in all. One side is { $first } feet. How many feet is the other side?
    [22] { $spare } kids weed { $second } square meters in all. The bed is { $first } meters wide. How many meters long is it?
    [23] A banner covers { $second } square feet. It is { $first } feet high. How many feet long is it?
    [24] A desk covers { $second } square feet. It is { $first } feet deep. How many feet wide is it?
    [25] A photo is { $second } square inches. It is { $first } inches high. How many inches wide is it?
    [26] A tent covers { $second } square meters. It is { $first } meters wide. How many meters long is it?
    [27] A shelf has { $second } square feet. It is { $first } feet deep. How many feet long is it?
    [28] A mat is { $second } square feet in all. It is { $first } feet long. How many feet wide is it?
    [29] Noor plants { $second } square meters in all. The bed is { $first } meters long. How many meters wide is it?
    [30] A roof is { $second } square meters in all. It is { $first } meters long. How many meters wide is it?
    [31] A path covers { $second } square meters in all. It is { $first } meters long. How many meters wide is it?
    [32] Ravi tiles { $second } square feet in all. The floor is { $first } feet long. How many feet wide is it?
    [33] A sign is { $second } square feet in all. It is { $first } feet wide. How many feet high is it?
    [34] A towel is { $second } square feet in all. It is { $first } feet long. How many feet wide is it?
    [35] A door covers { $second } square feet. It is { $first } feet high. How many feet wide is it?
    [36] In room { $spare } a board has { $second } square feet. It is { $first } feet long. How many feet high is it?
    [37] A page has { $second } square inches. It is { $first } inches high. How many inches wide is it?
    [38] A dance floor has { $second } square meters. It is { $first } meters long. How many meters wide is it?
    [39] A flag covers { $second } square feet. It is { $first } feet long. How many feet high is it?
   *[40] Salma sews { $second } square feet in all. The cloth is { $first } feet long. How many feet wide is it?
}
# $frame $first $second $spare
story-times = { $frame ->
    [1] Ben has { $second } shells. Lily has { $first } times as many. How many shells does Lily have?
    [2] A cat weighs { $second } pounds. A dog weighs { $first } times as much. How many pounds does the dog weigh?
    [3] The small pot holds { $second } cups. The big pot holds { $first } times as much. How much does it hold?
    [4] Amara ran { $second } laps. Kofi ran { $first } times as far. How many laps did Kofi run?
    [5] A pear costs { $second } dimes. A melon costs { $first } times as much. How many dimes is the melon?
    [6] A vine was { $second } feet tall. Now it is { $first } times as tall. How many feet tall is it?
    [7] Yusuf is { $second }. His uncle is { $first } times as old, his aunt { $spare }. How old is his uncle?
    [8] Our team has { $second } goals. They have { $first } times as many goals. How many goals do they have?
    [9] A fox ate { $second } plums. A bear ate { $first } times as many. How many plums did the bear eat?
    [10] The hut has { $second } steps. The tower has { $first } times as many. How many steps does it have?
    [11] Jin knows { $second } games. Pia knows { $first } times as many. How many games does Pia know?
    [12] A bus takes { $second } minutes. A walk takes { $first } times as long. How many minutes is the walk?
    [13] Monday had { $second } hours of rain, Friday { $first } times as many. How many hours did it rain on Friday?
    [14] One bead string has { $second } beads, the next { $first } times as many. How many beads are on it?
    [15] Rosa has { $second } cards. That is { $first } times as many as Sam has. How many cards does Sam have?
    [16] The oak is { $second } feet tall. It is { $first } times as tall as the shed. How many feet tall is the shed?
    [17] Dad is { $second }. He is { $first } times as old as Tess. How old is Tess?
    [18] Omar sold { $second } kites, { $first } times as many as Ed. How many kites did Ed sell?
    [19] The bag costs { $second } dollars. It costs { $first } times as much as the cap. How much is the cap?
    [20] A goat eats { $second } pounds of hay. That is { $first } times what a lamb eats. How much does a lamb eat?
    [21] The lake is { $second } miles long. It is { $first } times as long as the pond. How long is the pond?
    [22] Leo has { $spare } pens. Linh saved { $second } coins, { $first } times as many as Leo. How many coins did Leo save?
    [23] The red box holds { $second } caps. That is { $first } times as many as the blue box. How many does the blue box hold?
    [24] Zara swam { $second } laps. She swam { $first } times as far as Gina. How many laps did Gina swim?
    [25] A train has { $second } cars, { $first } times as many as the tram. How many cars does the tram have?
    [26] We picked { $second } figs. That is { $first } times as many as last year. How many was that last year?
    [27] A hawk flew { $second } miles, { $first } times as far as a duck. How many miles did the duck fly?
    [28] Mei has { $first } pins. Ana has { $second } pins. How many times as many pins does Ana have?
    [29] The pup weighs { $first } pounds. Its mom weighs { $second } pounds. How many times as heavy is she?
    [30] A hat costs { $first } dollars. A coat costs { $second } dollars. How many times as much is the coat?
    [31] The short rope is { $first } feet. The long rope is { $second } feet. How many times as long is it?
    [32] Finn read { $first } books. Uma read { $second } books. How many times as many did Uma read?
    [33] One hen has { $first } chicks. The farm has { $second } chicks. How many times as many does the farm have?
    [34] Isa is { $first }. Her grandma is { $second }. How many times as old is her grandma?
    [35] The van holds { $first } kids. The bus holds { $second } kids. How many times as many does the bus hold?
    [36] Raj made { $first } cakes in { $spare } hours. Gus made { $second }. How many times as many did Gus make?
    [37] The hill is { $first } miles off. The sea is { $second } miles off. How many times as far is the sea?
    [38] Bo blew { $first } bubbles. Suki blew { $second }. How many times as many did Suki blow?
    [39] This song is { $first } minutes. The next one is { $second } minutes. How many times as long is it?
   *[40] The ant hill had { $first } ants. Now it has { $second }. How many times as many ants are there?
}
