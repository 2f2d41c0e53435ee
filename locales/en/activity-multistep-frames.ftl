### Stories with all operations, in the order of their numbers in `src/activities/mixed_frames.rs` and `src/activities/rest_frames.rs`.

# $frame $first $second $third
story-mixed = { $frame ->
    [1] Amara packs { $first } boxes with { $second } mugs each. { $third } mugs stand beside them. How many mugs are there?
    [2] Kofi buys { $first } packs of { $second } cards. His aunt gives him { $third } cards. How many cards does he get?
    [3] Linh fills { $first } trays with { $second } buns each. { $third } buns are left on the table. How many buns are there?
    [4] Diego sold { $first } bags of { $second } plums. He also sold { $third } plums by the piece. How many plums is that?
    [5] Sana has { $first } bags of { $second } beads. She lost { $third } other beads. How many beads did she have before?
    [6] Ravi has { $first } boxes of { $second } pens. { $third } of the pens are dry. How many pens still write?
    [7] { $first } vans bring { $second } kids each to camp. { $third } kids go home early. How many kids stay?
    [8] Mei lays { $first } rows of { $second } tiles. She has only { $third } tiles. How many more tiles does she need?
    [9] Omar fills { $first } shelves with { $second } books each. In all { $third } are old. How many are not old?
    [10] Ida and Jo make { $first } bags of { $second } figs. Together they eat { $third } figs. How many figs are there now?
    [11] Rosa has { $first } pesos. She buys { $second } notebooks for { $third } pesos each. How many pesos does she keep?
    [12] A farm has { $first } eggs. It fills { $second } boxes with { $third } eggs each. How many eggs are in no box?
    [13] Zoe wants { $first } shells. On { $second } days she finds { $third } each day. How many more shells does she need?
    [14] A hall has { $first } seats. { $second } classes of { $third } kids sit there together. How many seats are free?
    [15] { $first } grapes go to { $second } kids in equal parts. Ana eats { $third } of hers. How many does she keep?
    [16] { $first } nuts go to { $second } kids in equal parts. Jun eats { $third } of his in all. How many does he keep?
    [17] { $first } beads go into { $second } equal boxes. Together Eva and Dev use { $third } from one box. How many stay in it?
    [18] { $first } beads go to { $second } kids in equal parts. Nia then finds { $third } more. How many beads does Nia have?
    [19] { $first } plums go into { $second } equal bowls. In one, { $third } old plums were left. How many does that bowl hold now?
    [20] Paolo picks { $first } roses and { $second } lilies. Each bunch gets { $third } flowers. How many bunches does he make?
    [21] A class has { $first } girls and { $second } boys. They make teams of { $third } kids. How many teams are there?
    [22] Ana has { $first } photos and Tomas has { $second }. Together they put { $third } on each page. How many pages do they fill?
    [23] Hiro bakes { $first } small buns and { $second } big buns. Each bag gets { $third } buns. How many bags is that in all?
    [24] Mina has { $first } pesos and saves { $second }. With the others she buys caps for { $third } pesos each. How many caps?
    [25] A baker has { $first } eggs. { $second } of them break. Each cake takes { $third } eggs. How many cakes is that in all?
   *[26] { $first } kids and { $second } adults take boats. Each boat is full with { $third } people. How many boats do they fill?
}
# $frame $total $each
story-rest = { $frame ->
    [1] { $total } kids ride in vans. Each van holds { $each } kids. How many vans do they need?
    [2] Aisha has { $total } photos. A page of her album holds { $each }. How many pages does she need for all?
    [3] { $total } cups go into boxes of { $each }. Every cup must be packed. How many boxes is that in all?
    [4] Luis moves { $total } tiles. He takes { $each } at a time and never more. How many times must he go?
    [5] { $total } cups are left to wash. The tub holds { $each } at a time. How many tubs of cups is that?
    [6] { $total } people cross a river together. One boat holds { $each } people. How many boats do they need?
    [7] Sofia must read { $total } pages. She reads { $each } pages a day. How many days does she need?
    [8] A baker has { $total } rolls. A full bag holds { $each } rolls. How many full bags can she make?
    [9] Yusuf has { $total } dollars. A ticket costs { $each } dollars. How many tickets can he buy?
    [10] Ines has { $total } beads and gets no more. A necklace takes { $each } beads. How many necklaces can she finish?
    [11] Tariq has { $total } wheels. A wagon takes { $each } wheels. How many wagons can he finish in all?
    [12] Keiko has { $total } cents left. A sticker costs { $each } cents. How many stickers can she buy?
    [13] { $total } kids want to play. A team must have { $each } players. How many full teams are there?
    [14] Chidi puts { $total } apples into full bags of { $each }. How many apples are in no bag?
    [15] { $total } kids make teams of { $each }. The others keep score. How many kids keep score?
    [16] Elena packs { $total } pens into full boxes of { $each }. How many pens are left at the end?
    [17] Hassan ties { $total } sticks into bundles of { $each }. How many sticks are left over?
    [18] Marco reads { $total } pages, { $each } on every full day. How many more pages are there for the last day?
   *[19] A ribbon is { $total } inches long. Lola cuts pieces of { $each } inches. How many inches does she not use?
}
