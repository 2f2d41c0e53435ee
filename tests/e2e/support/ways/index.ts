// How each skill's items are solved by hand: what a child does, worked out from the problem's canonical text alone. One file
// for each activity.

import { addTens } from "./add-tens.ts";
import { division } from "./division.ts";
import { equalGroups } from "./equal-groups.ts";
import { missingAddend } from "./missing-addend.ts";
import { tensAndOnes } from "./tens-and-ones.ts";
import { throughTen } from "./through-ten.ts";
import type { Way } from "./way.ts";

/** By skill. The first four skills are in `solve` itself. */
export const WAYS: Record<string, Way> = { ...addTens, ...division, ...equalGroups, ...missingAddend, ...tensAndOnes, ...throughTen };
