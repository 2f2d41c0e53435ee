### Stories of money, in the order of their numbers in `src/activities/story_frames.rs`.

# $frame $first $second $spare
story-money = { $frame ->
    [1] Amina has { $first } cents. Her aunt gives her { $second } cents. How many cents does she have now?
    [2] A pencil costs { $first } cents. An eraser costs { $second } cents. How many cents do you pay for the two?
    [3] Mateo saves { $first } dollars in May. He saves { $second } dollars in June. How many dollars does he save?
    [4] Linh pays { $first } dollars for a kite and { $second } for string. How many dollars does she pay?
    [5] One pocket holds { $first } cents. The other pocket holds { $second } cents. How many cents do the pockets hold?
    [6] Kofi is { $spare }. He earns { $first } dollars for raking and { $second } dollars for baking. How many dollars does he earn?
    [7] A mango costs { $first } cents. That is { $second } cents less than a papaya. How many cents does the papaya cost?
    [8] Yara spends { $first } cents. She has { $second } cents left. How many cents did she have at first?
    [9] Dev gives his sister { $first } dollars. He has { $second } dollars left. How many dollars did he have before?
    [10] The blue cap costs { $first } dollars. It costs { $second } dollars less than the red cap. How many dollars does the red cap cost?
    [11] Omi lost { $first } cents. There are { $second } cents in her purse. How many cents were in it before?
    [12] Noor has { $first } cents. That is { $second } cents less than Sana has. How many cents does Sana have?
    [13] Our class spent { $first } dollars on paint. We have { $second } dollars left. How many dollars did we have?
    [14] Paolo paid { $first } dollars. He paid { $second } dollars less than Mei. How many dollars did Mei pay?
    [15] Ana has { $second } cents. She buys a ribbon for { $first } cents. How many cents does she keep?
    [16] Ravi has { $first } cents. Ben has { $second } cents. How many cents more does Ben have?
    [17] Aiyana needs { $second } dollars in all. She has { $first } dollars. How many dollars are missing?
    [18] A drum costs { $second } dollars. A flute costs { $first } dollars. How many dollars less does the flute cost?
    [19] A pen and a ruler cost { $second } cents together. The pen costs { $first } cents. How many cents does the ruler cost?
    [20] Tala had { $first } cents. She found some more. Now she has { $second } cents. How many cents did she find?
    [21] A game costs { $second } dollars. Tomas has paid { $first } dollars. How many dollars does he still have to pay?
    [22] Mina works for { $spare } days. She earns { $second } dollars, and Leo earns { $first } dollars. How many dollars more does Mina earn?
    [23] Both jars hold { $second } cents. The small jar holds { $first } cents. How many cents does the big jar hold?
    [24] Grandpa has { $second } dollars. He gives Zoe { $first } dollars. How many dollars does he have then?
    [25] A yellow ball costs { $second } cents. A green ball costs { $first } cents. How many cents more does the yellow one cost?
    [26] Hana has saved { $first } dollars. She wants { $second } dollars in all. How many dollars does she still need?
    [27] A ticket costs { $second } dollars. With a coupon Joy saves { $first } dollars. How many dollars does she pay?
    [28] Dad gave Eva { $first } cents more. Now she has { $second } cents. How many cents did she have before?
    [29] Leila has { $second } dollars. That is { $first } dollars more than Gus has. How many dollars does Gus have?
    [30] The big bag costs { $second } cents. It costs { $first } cents more than the small one. How many cents does the small one cost?
    [31] Jun earned some dollars, then { $first } dollars more. He earned { $second } dollars in all. How many dollars did he earn first?
    [32] Ty paid { $second } cents. He paid { $first } cents more than Kim. How many cents did Kim pay?
    [33] Sam puts { $second } cents into two boxes. One box gets { $first } cents. How many cents does the other box get?
    [34] Ida saves { $first } dollars more. Now she has { $second } dollars. How many dollars did she have before?
    [35] The new book costs { $second } dollars. It costs { $first } dollars more than the old one. How many dollars does the old one cost?
    [36] On day { $spare } a cup costs { $second } dollars. It costs { $first } dollars more than a bowl. How many dollars does the bowl cost?
    [37] Two stamps cost { $second } cents together. The first one costs { $first } cents. How many cents does the second one cost?
    [38] Rosa has { $second } cents. Abu has { $first } cents less. How many cents does Abu have?
    [39] The team needs { $second } dollars. It still has to find { $first } dollars. How many dollars does it have?
   *[40] Grandma gave Lupe { $first } cents more. Lupe has { $second } cents now. How many cents did Lupe have before?
}
# $case $known $other $whole
money-stories = { $case ->
    [write-plus] { $known } and { $other } are { $whole }.
    [write-minus] { $whole } minus { $known } is { $other }.
    [praise-plus] You put two amounts together: { $whole }.
   *[praise-minus] You saw that a part is missing: { $other }.
}
