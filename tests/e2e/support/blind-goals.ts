// What somebody who only hears is asked to make of each manipulative of the free table, and what is told when totals are
// asked for. Everything is called as it is heard; the values are worked out by hand.

/** One thing that somebody would say: what is done, and with what. */
export type Doing =
  /** A piece of the tray into a place. */
  | { put: string; into: string }
  /** What stands on the board is pressed: a cell, a peg, a sign. */
  | { cell: string }
  /** A button beside the board, so many times. */
  | { button: string; times: number }
  /** A slider, so many steps up. */
  | { slide: string; steps: number }
  /** Digits into a box, in place of what stands there. */
  | { box: string; write: string };

export interface Goal {
  tool: string;
  doings: Doing[];
  /** What the board says of itself in the end. */
  told: RegExp;
}

/** Pieces of the tray, put on the mat or into places that are named: "piece > place". */
const put = (tool: string, told: RegExp, ...pieces: string[]): Goal => ({
  tool,
  told,
  doings: pieces.map((piece) => {
    const [what = "", into = "Mat"] = piece.split(" > ");
    return { put: what, into };
  }),
});

const cells = (tool: string, told: RegExp, ...names: string[]): Goal => ({ tool, told, doings: names.map((cell) => ({ cell })) });

const buttons = (tool: string, told: RegExp, ...presses: [button: string, times?: number][]): Goal => ({
  tool,
  told,
  doings: presses.map(([button, times = 1]) => ({ button, times })),
});

const slid = (tool: string, told: RegExp, ...slides: [slide: string, steps: number][]): Goal => ({
  tool,
  told,
  doings: slides.map(([slide, steps]) => ({ slide, steps })),
});

const written = (tool: string, told: RegExp, ...boxes: [box: string, write: string][]): Goal => ({
  tool,
  told,
  doings: boxes.map(([box, write]) => ({ box, write })),
});

/** Several kinds of doing, one after the other. */
const then = (...goals: [Goal, ...Goal[]]): Goal => ({
  tool: goals[0].tool,
  doings: goals.flatMap(({ doings }) => doings),
  told: goals[goals.length - 1]?.told ?? goals[0].told,
});

/** A rubber band around three pegs, closed at its first. */
const band = ["Peg in row 1, column 1", "Peg in row 1, column 3", "Peg in row 3, column 3", "Peg in row 1, column 1"];

export const GOALS: Goal[] = [
  // Pieces put in.
  put("counters", /Total: 3\./, "counter", "counter", "counter"),
  put("fraction-set", /Yellow: 0\/2\./, "counter", "counter"),
  put("linking-cubes", /Total: 2\./, "red cube", "blue cube"),
  put("base-ten-blocks", /Total: 121\./, "flat of a hundred", "ten", "ten", "one"),
  put("money", /Total: 55c\./, "quarter, 25¢", "quarter, 25¢", "nickel, 5¢"),
  put("fraction-tiles", /Total: 3\/4\./, "1/2 bar", "1/4 bar"),
  put("fraction-circles", /Total: 5\/6\./, "1/2 of a circle", "1/3 of a circle"),
  put("fraction-towers", /Total: 3\/8\./, "1/4 of a tower", "1/8 of a tower"),
  put("discs", /Total: 10\.1\./, "10 disc", "0.1 disc"),
  put("rods", /Total: 12\./, "orange rod", "red rod"),
  put("arrow-cards", /Total: 427\./, "arrow card 400", "arrow card 20", "arrow card 7"),
  then(
    buttons("dot-cards", /./, ["Mat: two parts"]),
    put("dot-cards", /Left part: .*total 5\. Right part: .*total 3\./, "card with 5 dots > Left part", "card with 3 dots > Right part"),
  ),
  put("pattern-blocks", /Total: 2\./, "hexagon", "triangle"),
  put("tangram", /Total: 2\./, "large triangle", "parallelogram"),
  put("fraction-cards", /On the mat, from the left: .*1\/2.*3\/4/, "card 1/2", "card 3/4"),
  put("decimal-cards", /On the mat, from the left: .*0\.5.*0\.25/, "card 0.5", "card 0.25"),
  put("sorting-loops", /In the loops: A 1, B 1\. Outside: 0/, "counter > loop A", "triangle > loop B"),
  put("venn-diagram", /In the loops: A 1, B 0, A \+ B 1\. Outside: 0/, "counter > loop A", "triangle > loop A + B"),
  put("three-loops", /In the loops: A 1, .*A \+ B \+ C 1\. Outside: 0/, "counter > loop A", "square > loop A + B + C"),
  put("ten-frame", /0 red and 2 yellow/, "counter > Place 1, empty", "counter > Place 2, empty"),
  put("part-whole-mat", /It shows 2\+1\./, "counter > Part 1", "counter > Part 1", "counter > Part 2"),
  put("free-bond", /It shows 1\+2\./, "counter > Part 1", "counter > Part 2", "counter > Part 2"),
  put("pan-balance", /The left side is down\. It shows 5>2\./, "weight of 5 > Left pan", "weight of 2 > Right pan"),
  put("equation-balance", /It shows x>1\./, "bag > Left pan", "weight of 1 > Right pan"),
  put("plates", /2 plates, 1 counter in all/, "plate > Table", "plate > Table", "counter > Plate 1"),
  put("fraction-bars", /They reach 3 fourths\./, "1/4 bar > Along the line", "1/4 bar > Along the line", "1/4 bar > Along the line"),

  // Cells, pegs and lines pressed.
  cells("five-frame", /Total: 3\./, "Row 1, column 3"),
  cells("double-ten-frame", /Total: 12\./, "Row 3, column 2"),
  cells("twenty-frame", /Total: 8\./, "Row 1, column 8"),
  cells("dice", /Total: 5\./, "Die 1", "Die 1", "Die 2"),
  cells("spinner", /It stopped at: A 1, B 0, C 2, D 0\./, "Arrow to A", "Arrow to C", "Arrow to C"),
  cells("hundred-chart", /Marked numbers: 2\./, "5", "24"),
  cells("multiplication-chart", /Open numbers: 1\./, "Row 3, column 4, covered"),
  cells("skip-count", /Open numbers: 2\./, "Row 1, column 3, covered", "Row 1, column 5, covered"),
  cells("number-path-10", /You landed on 7\./, "7"),
  cells("number-line-20", /Marks at 5\./, "Line at 5"),
  cells("number-line-100", /Marks at 24\./, "Line 4 after 20"),
  cells("decimal-line", /Marks at 0\.3\./, "Line at 0.3"),
  cells("array-drawing", /12 dots in all/, "Row 3, column 4"),
  cells("open-line", /You landed on 12\./, "jump of 10", "jump of 2"),
  cells("number-balance", /It is level\. It shows 3=3\./, "Left side, hook 3", "Right side, hook 3"),
  cells("decimal-grid", /0\.12/, "All of column 1", "Row 1, column 2", "Row 2, column 2"),
  cells("geoboard", /Corners of each closed band: 3\./, ...band),
  cells("triangle-geoboard", /Corners of each closed band: 3\./, ...band),
  cells("coordinate-grid", /It shows \(2,3\)\./, "2 across, 3 up"),
  cells("bar-graph", /It shows 4,0,2,0\./, "Column 1 up to 4", "Column 3 up to 2"),
  cells("picture-graph", /It shows 4,0,2,0\./, "Column 1 up to 4", "Column 3 up to 2"),
  cells("thousand-cube", /0\.21/, "0.1 more", "0.1 more", "0.01 more"),

  // Buttons pressed.
  buttons("bead-string-20", /Total: 15\./, ["10 more to the left"], ["5 more to the left"]),
  buttons("bead-string-100", /Total: 20\./, ["10 more to the left", 2]),
  buttons("under-the-mask", /Total: 9\./, ["One more counter", 2]),
  buttons("tally", /Total: 7\./, ["Five strokes"], ["One stroke", 2]),
  buttons("chart-120", /Marked numbers: 24\./, ["× 5"]),
  buttons("digit-slider", /Total: 450\./, ["× 10"]),
  buttons("number-path-20", /You landed on 7\./, ["jump of 5"], ["jump of 2"]),
  buttons("ruler", /It shows 4\.5\./, ["Another strip"]),
  buttons("broken-ruler", /It shows 4\.5\./, ["Another strip"]),
  buttons("tile-array", /2 rows, 6 tiles in all/, ["One more tile", 3], ["Another row like it"]),
  then(buttons("fraction-line", /./, ["One more part", 3]), cells("fraction-line", /The mark is at 3 fourths/, "Line 3 after 0")),
  then(
    buttons("paper-folding", /./, ["Fold in halves", 2], ["Open all of it"]),
    cells("paper-folding", /It shows 2\/4\./, "Part 2", "Part 3"),
  ),
  then(
    buttons("paper-square", /./, ["Fold in halves"], ["Fold down in thirds"], ["Open all of it"]),
    cells("paper-square", /It shows 1\/6\./, "Row 1, column 2"),
  ),

  // Sliders slid.
  slid("rekenrek", /Total: 9\./, ["Row 1", 5], ["Row 2", 4]),
  slid("rekenrek-100", /Total: 12\./, ["Row 1", 10], ["Row 2", 2]),
  slid("empty-line", /Marks at 30\./, ["marker", 30]),
  slid("clock", /It shows 12:10\./, ["Turn the hands", 2]),
  slid("area-model", /A rectangle, 6 by 13\. It shows 78\./, ["Rows", 2]),
  slid("protractor", /It shows 45°\./, ["Open the angle", 5]),
  slid("unit-cubes", /Cubes: 24\./, ["Layers", 2]),

  // Boxes written in.
  written("bar-model", /It shows 9=4\+5\./, ["Bar 1, all of it", "9"], ["Bar 1, part 1", "4"], ["Bar 1, part 2", "5"]),
  then(written("number-pad", /./, ["Number", "1234"]), buttons("number-pad", /It shows 1234\.\./, ["Decimal point"])),
  then(
    written("compare-card", /./, ["Left number", "3"], ["Right number", "5"]),
    cells("compare-card", /It shows 3<5\./, "is less than"),
  ),
  then(
    written("equation", /./, ["Box 1", "8"]),
    cells("equation", /./, "Sign 1: plus"),
    written("equation", /It shows 8-3=5\./, ["Box 2", "3"], ["Box 3", "5"]),
  ),
  then(
    written("number-line-any", /./, ["First number", "350"], ["What a step is", "25"]),
    cells("number-line-any", /Marks at 450\./, "Line at 450"),
  ),
  then(
    written("double-number-line", /./, ["Upper line: what a step is", "3"], ["Lower line: what a step is", "50"]),
    cells("double-number-line", /Marks at 12:200\./, "Upper line, step 4"),
  ),
  then(
    written("time-line", /./, ["Start: hour", "9"]),
    cells("time-line", /It shows 9:00\+45=9:45\./, "jump of 30 min", "jump of 15 min"),
  ),
  written(
    "column-sum",
    /It shows 47\+38=85\./,
    ["Number 1: Ones", "7"],
    ["Number 1: Tens", "4"],
    ["Number 2: Ones", "8"],
    ["Number 2: Tens", "3"],
    ["Below the line: Ones", "5"],
    ["Small box above the column: Tens", "1"],
    ["Below the line: Tens", "8"],
  ),
  written(
    "column-difference",
    /It shows 52-18=34\./,
    ["Upper number", "52"],
    ["Lower number", "18"],
    ["Small box above the column: Tens", "4"],
    ["Small box above the column: Ones", "12"],
    ["Below the line: Ones", "4"],
    ["Below the line: Tens", "3"],
  ),
  written(
    "equal-additions",
    /It shows 52-18=34\./,
    ["Upper number", "52"],
    ["Lower number", "18"],
    ["Ten more for the digit above: Ones", "1"],
    ["One more for the digit below: Tens", "1"],
    ["Below the line: Ones", "4"],
    ["Below the line: Tens", "3"],
  ),
  written(
    "column-product",
    /It shows 36\*24=864\./,
    ["Upper number", "36"],
    ["Lower number", "24"],
    ["Row 1: Ones", "4"],
    ["Row 1: Tens", "4"],
    ["Row 1: Hundreds", "1"],
    ["Row 2: Ones", "0"],
    ["Row 2: Tens", "2"],
    ["Row 2: Hundreds", "7"],
    ["Below the line: Ones", "4"],
    ["Below the line: Tens", "6"],
    ["Below the line: Hundreds", "8"],
  ),
  written(
    "long-division",
    /It shows 84\/6=14\./,
    ["Number to divide", "84"],
    ["Divided by", "6"],
    ["Answer, Tens", "1"],
    ["Row 1: Tens", "6"],
    ["Row 2: Tens", "2"],
    ["Row 2: Ones", "4"],
    ["Answer, Ones", "4"],
  ),
  written(
    "long-division-latin",
    /It shows 84\/6=14\./,
    ["Number to divide", "84"],
    ["Divided by", "6"],
    ["Answer", "14"],
    ["Row 1: Tens", "2"],
    ["Row 1: Ones", "4"],
  ),
];
