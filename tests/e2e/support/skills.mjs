// The skills there are, from their rows.

import { readFileSync } from "node:fs";

const GRADES = ["kindergarten", "grade_1", "grade_2", "grade_3", "grade_4", "grade_5"];
const rows = GRADES.map((grade) => readFileSync(new URL(`../../../src/curriculum/${grade}.rs`, import.meta.url), "utf8"));

/** Their ids, in the order of the curriculum. */
export const SKILLS = [...rows.join("").matchAll(/^ +id: "([^"]+)"/gm)].map(([, id = ""]) => id);
