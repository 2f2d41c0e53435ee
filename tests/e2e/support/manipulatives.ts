// What a child does with each manipulative of the free table, and what then lies there. The values are worked out by hand.

import type { Child } from "./child.ts";
import { times } from "./ways/way.ts";

export interface Recipe {
  tool: string;
  /** What lies there in the end: `data-value`. */
  value: string;
  work(child: Child): Promise<void>;
}

/** The pieces on a mat, and what is done to one of them by its commands. */
const laid = (tool: string, pieces: string[], value: string, ...commands: [piece: string, does: string][]): Recipe => ({
  tool,
  value,
  async work(child) {
    const on = (what: string) => `[data-board=${tool}] ${what}`;
    for (const piece of pieces) await child.carry(on(`[data-piece="${piece}"].source`), on("[data-field]"));
    for (const [piece, does] of commands) {
      await child.press(on(`[data-piece="${piece}"]:not(.source)`));
      await child.button(`[data-do=${does}]`);
      // A piece that is still there is still in the hand.
      if ((await child.count("[data-do=let-go]")) > 0) await child.button("[data-do=let-go]");
    }
  },
});

/** Buttons and cells that are pressed one after the other. */
const pressed = (tool: string, value: string, ...presses: (["button" | "press", string, number?])[]): Recipe => ({
  tool,
  value,
  async work(child) {
    for (const [how, what, number = 1] of presses) {
      const selector = how === "press" ? `[data-board=${tool}] ${what}` : what;
      await times(number, () => child[how](selector));
    }
  },
});

/** Pieces from the tray, each carried to a place. */
const carried = (tool: string, value: string, ...pieces: [piece: string, zone: string][]): Recipe => ({
  tool,
  value,
  async work(child) {
    const on = (what: string) => `[data-board=${tool}] ${what}`;
    for (const [piece, zone] of pieces) await child.carry(on(`[data-piece="${piece}"].source`), on(`[data-zone="${zone}"]`));
  },
});

/** Boxes and keys: a number is the spot of a box that is pressed, a text is what is written there on the keypad. */
const written = (tool: string, value: string, ...steps: (number | string)[]): Recipe => ({
  tool,
  value,
  async work(child) {
    for (const step of steps) {
      if (typeof step === "number") await child.press(`[data-board=${tool}] [data-spot="${step}"]`);
      else await child.write(step);
    }
  },
});

const greater = "[data-slider] [data-do=greater]";

/** A rubber band around three pegs, closed at its first. */
const banded = ["row 1, column 1", "row 1, column 3", "row 3, column 3", "row 1, column 1"].map(
  (peg): ["press", string] => ["press", `[data-mark="Peg in ${peg}"]`],
);

export const RECIPES: Recipe[] = [
  pressed("five-frame", "3", ["press", '[data-cell="Row 1, column 3"]']),
  pressed("double-ten-frame", "12", ["press", '[data-cell="Row 3, column 2"]']),
  pressed("twenty-frame", "8", ["press", '[data-cell="Row 1, column 8"]']),
  pressed("rekenrek", "2", ["button", greater, 2]),
  pressed("rekenrek-100", "2", ["button", greater, 2]),
  pressed("bead-string-20", "5", ["button", ".commands [data-do=move]"]),
  pressed("bead-string-100", "5", ["button", ".commands [data-do=move]"]),
  laid("linking-cubes", ["cube-0", "cube-1"], "2"),
  pressed("under-the-mask", "9", ["button", ".commands [data-do=add]", 2]),
  pressed("tally", "2", ["button", ".commands [data-do=mark]", 2]),
  pressed("dice", "3", ["press", '[data-cell="Die 1"]']),
  pressed("spinner", "1+0+2+0", ["press", '[data-mark="Arrow to A"]'], ["press", '[data-mark="Arrow to C"]', 2]),
  pressed("hundred-chart", "1", ["press", '[data-cell="5"]']),
  pressed("chart-120", "60", ["button", ".commands [data-do=group]"]),
  pressed("digit-slider", "450", ["button", ".commands [data-do=move]"]),
  pressed("number-path-10", "2", ["button", ".commands [data-do=jump]", 2]),
  pressed("number-path-20", "2", ["button", ".commands [data-do=jump]", 2]),
  pressed("multiplication-chart", "1", ["press", '[data-cell="Row 3, column 4, covered"]']),
  pressed("skip-count", "1", ["press", '[data-cell="Row 1, column 3, covered"]']),
  pressed("number-line-20", "5", ["press", '[data-mark="Line at 5"]']),
  pressed("number-line-100", "50", ["press", '[data-mark="Line at 50"]']),
  pressed("decimal-line", "0.5", ["press", '[data-mark="Line at 0.5"]']),
  pressed("empty-line", "0.2", ["button", greater, 2], ["button", ".commands [data-do=group]"]),
  pressed("clock", "12:10", ["button", greater, 2]),
  carried("part-whole-mat", "1+1", ["counter", "Part 1"], ["counter", "Part 2"]),
  carried("free-bond", "1+1", ["counter", "Part 1"], ["counter", "Part 2"]),
  pressed("bar-model", "?", ["button", ".commands [data-do=mark]"]),
  pressed(
    "number-balance",
    "3=3",
    ["press", '[data-cell="Left side, hook 3"]'],
    ["press", '[data-cell="Right side, hook 3"]'],
  ),
  carried("pan-balance", "5>2", ["weight-5", "Left pan"], ["weight-2", "Right pan"]),
  carried("equation-balance", "x>1", ["bag", "Left pan"], ["weight-1", "Right pan"]),
  pressed("area-model", "6*13", ["button", greater, 2]),
  ...["paper-folding", "paper-square"].map((tool) =>
    pressed(
      tool,
      "1/4",
      ["button", ".commands [data-do=split]", 2],
      ["button", ".commands [data-do=tidy]"],
      ["press", tool === "paper-square" ? '[data-cell="Row 1, column 2"]' : '[data-cell="Part 2"]'],
    ),
  ),
  pressed("decimal-grid", "0.1", ["press", '[data-cell="All of column 1"]']),
  pressed("unit-cubes", "2", ["press", '[data-cell="One more cube"]'], ["button", ".commands [data-do=add]"]),
  pressed("thousand-cube", "0.2", ["press", '[data-cell="0.1 more"]', 2]),
  pressed("geoboard", "3", ...banded),
  pressed("triangle-geoboard", "3", ...banded),
  pressed("coordinate-grid", "(2,3)", ["press", '[data-mark="2 across, 3 up"]']),
  pressed("bar-graph", "4,0,0,0", ["press", '[data-cell="Column 1 up to 4"]']),
  pressed("picture-graph", "4,0,0,0", ["press", '[data-cell="Column 1 up to 4"]']),
  pressed("compare-card", "<", ["press", '[data-cell="is less than"]']),
  {
    tool: "number-pad",
    value: "1234.5",
    async work(child) {
      const box = '[data-board=number-pad] [data-spot="0"]';
      await child.press(box);
      await child.write("1234");
      await child.button(".commands [data-do=mark]");
      await child.press(box);
      await child.write("5");
    },
  },
  pressed("protractor", "42", ["button", greater, 2]),
  pressed("ruler", "4.5", ["button", ".commands [data-do=turn]"]),
  pressed("broken-ruler", "4.5", ["button", ".commands [data-do=turn]"]),
  pressed("column-sum", "4+", ["button", '[data-key="4"]']),
  // After a number the answer is written from the ones; the small boxes are pressed.
  written("column-difference", "52-18=34", 0, "52", 1, "18", 9, "12", 8, "4", 5, "43"),
  written("equal-additions", "52-18=34", 0, "52", 1, "18", 8, "1", 11, "1", 5, "43"),
  written("column-product", "36*24=864", 0, "36", 1, "24", 10, "441", 15, "027", 6, "468"),
  written("long-division", "84/6=14", 0, "84", 1, "6", 4, "1", 8, "6", 12, "24", 5, "4", 16, "24", 21, "0"),
  written("long-division-latin", "84/6=14", 0, "84", 1, "6", 2, "1", 8, "24", 2, "4", 13, "0"),
  written("time-line", "8:00+45=8:45", 30, 15),
  written("number-line-any", "450", 200, "350", 201, "25", 4),
  written("double-number-line", "12:200", 100, "3", 101, "50", 4),
  written("equation", "8+4=?+5", 0, "8", 1, "4", 12, 3, "5"),
  laid("fraction-cards", ["fraction-1/2", "fraction-3/4"], "1/2,3/4"),
  laid("decimal-cards", ["decimal-5/10", "decimal-25/100"], "0.5,0.25"),
  laid("counters", ["counter", "counter", "counter"], "3", ["counter", "turn"]),
  carried("sorting-loops", "1+1+0", ["counter", "loop A"], ["block-0", "loop B"]),
  carried("venn-diagram", "1+0+1+0", ["counter", "loop A"], ["block-0", "loop A + B"]),
  carried("three-loops", "1+0+0+0+0+0+1+0", ["counter", "loop A"], ["block-0", "loop A + B + C"]),
  laid("base-ten-blocks", ["hundred", "ten"], "110", ["ten", "split"], ["one", "trade"]),
  laid("discs", ["disc-3", "disc-2"], "1.1", ["disc-2", "split"]),
  laid("money", ["money-25", "money-10"], "35c", ["money-10", "split"]),
  laid("rods", ["rod-10", "rod-7"], "17", ["rod-7", "turn"]),
  laid("fraction-set", ["counter", "counter", "counter"], "1/3", ["counter", "turn"]),
  laid("fraction-circles", ["sector-2", "sector-4"], "3/4", ["sector-4", "turn"]),
  laid("fraction-tiles", ["bar-2", "bar-3"], "5/6", ["bar-2", "split"]),
  laid("fraction-towers", ["tower-8", "tower-4"], "3/8", ["tower-4", "split"]),
  laid("pattern-blocks", ["block-3", "block-0"], "2", ["block-0", "turn"]),
  laid("tangram", ["tan-0", "tan-4"], "2", ["tan-4", "turn"]),
  {
    tool: "dot-cards",
    value: "8",
    async work(child) {
      const on = (what: string) => `[data-board=dot-cards] ${what}`;
      // A mat of two parts is laid under the cards.
      await child.button(".commands [data-do=mark]");
      await child.carry(on('[data-piece="dots-5"].source'), on('[data-zone="Left part"]'));
      await child.carry(on('[data-piece="dots-3"].source'), on('[data-zone="Right part"]'));
    },
  },
  laid("arrow-cards", ["number-400", "number-20", "number-7"], "427"),
  {
    tool: "ten-frame",
    value: "2",
    work: (child) =>
      times(2, () =>
        child.carry("[data-board=ten-frame] [data-piece=counter].source", '[data-board=ten-frame] [data-cell$="empty"]'),
      ),
  },
  {
    tool: "plates",
    value: "1+0",
    async work(child) {
      const on = (what: string) => `[data-board=plates] ${what}`;
      await times(2, () => child.carry(on("[data-piece=plate].source"), on("[data-zone=Table]")));
      await child.carry(on("[data-piece=counter].source"), on('[data-zone="Plate 1"]'));
    },
  },
  {
    tool: "tile-array",
    value: "1+1",
    async work(child) {
      await child.button("[data-do=add]");
      await child.button("[data-do=group]");
    },
  },
  {
    tool: "array-drawing",
    value: "3*4",
    work: (child) => child.press('[data-board=array-drawing] [data-mark="Row 3, column 4"]'),
  },
  {
    tool: "open-line",
    value: "12",
    async work(child) {
      await child.press('[data-board=open-line] [data-cell="jump of 10"]');
      await child.press('[data-board=open-line] [data-cell="jump of 2"]');
    },
  },
  {
    tool: "fraction-bars",
    value: "2/4",
    work: (child) =>
      times(2, () =>
        child.carry('[data-board=fraction-bars] [data-piece="bar-4"].source', '[data-board=fraction-bars] [data-zone="Along the line"]'),
      ),
  },
  {
    tool: "fraction-line",
    value: "1/2",
    async work(child) {
      await child.button("[data-do=split]");
      await child.press('[data-board=fraction-line] [data-mark="Line 1 after 0"]');
    },
  },
];
