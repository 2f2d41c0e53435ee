// One address for every layout of every skill. The same seed gives the same item on every machine.

export interface Layout {
  hash: string;
  layout: string;
}

const at = (skill: string, stage: string, seed: number, layout: string): Layout => ({
  hash: `#/try/${skill}?stage=${stage}&phase=you&seed=${seed}`,
  layout,
});

export const LAYOUTS: Layout[] = [
  at("K.MAKE10", "c", 1, "frame"),
  at("K.MAKE10", "c", 2, "frame-end"),
  at("K.MAKE10", "r", 1, "picture"),
  at("K.MAKE10", "r", 2, "bond"),
  at("K.MAKE10", "a", 1, "card"),
  at("2.SUB2D.REG", "c", 1, "blocks"),
  at("2.SUB2D.REG", "r", 1, "sticks"),
  at("2.SUB2D.REG", "r", 5, "line"),
  at("2.SUB2D.REG", "a", 1, "columns"),
  at("3.MULT.CONCEPT", "c", 1, "plates"),
  at("3.MULT.CONCEPT", "c", 5, "tiles"),
  at("3.MULT.CONCEPT", "r", 1, "array"),
  at("3.MULT.CONCEPT", "r", 5, "jumps"),
  at("3.MULT.CONCEPT", "a", 1, "card"),
  at("3.FRAC.NL", "c", 1, "bars-1"),
  at("3.FRAC.NL", "c", 5, "bars-2"),
  at("3.FRAC.NL", "r", 1, "ticks-1"),
  at("3.FRAC.NL", "r", 2, "ticks-2"),
  at("3.FRAC.NL", "r", 5, "cut-1"),
  at("3.FRAC.NL", "r", 6, "cut-2"),
  at("3.FRAC.NL", "a", 1, "read-1"),
  at("3.FRAC.NL", "a", 5, "read-2"),
];
