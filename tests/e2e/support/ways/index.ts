// How each skill's items are solved by hand: what a child does, worked out from the problem's canonical text alone. One file
// for each activity.

import { addTens } from "./add-tens.ts";
import { angle } from "./angle.ts";
import { comparingNumbers } from "./comparing-numbers.ts";
import { comparingSets } from "./comparing-sets.ts";
import { convert } from "./convert.ts";
import { counting } from "./counting.ts";
import { decimalProducts } from "./decimal-products.ts";
import { decimals } from "./decimals.ts";
import { directCompare } from "./direct-compare.ts";
import { division } from "./division.ts";
import { elapsedTime } from "./elapsed-time.ts";
import { equalGroups } from "./equal-groups.ts";
import { factors } from "./factors.ts";
import { equalSign } from "./equal-sign.ts";
import { facts } from "./facts.ts";
import { fractionStories } from "./fraction-stories.ts";
import { fractionSums } from "./fraction-sums.ts";
import { fractions } from "./fractions.ts";
import { graph } from "./graph.ts";
import { length } from "./length.ts";
import { lengthOrder } from "./length-order.ts";
import { manyDigits } from "./many-digits.ts";
import { measures } from "./measures.ts";
import { missingAddend } from "./missing-addend.ts";
import { money } from "./money.ts";
import { multiply } from "./multiply.ts";
import { multistepStories } from "./multistep-stories.ts";
import { numerals } from "./numerals.ts";
import { placeValues } from "./place-value.ts";
import { points } from "./points.ts";
import { rectangles } from "./rectangles.ts";
import { sequences } from "./sequences.ts";
import { skipCount } from "./skip-count.ts";
import { smallSums } from "./small-sums.ts";
import { stepStories } from "./step-stories.ts";
import { stories } from "./stories.ts";
import { subitizing } from "./subitizing.ts";
import { tellTime } from "./tell-time.ts";
import { tensAndOnes } from "./tens-and-ones.ts";
import { throughTen } from "./through-ten.ts";
import { unknownNumber } from "./unknown-number.ts";
import type { Way } from "./way.ts";

/** By skill. The first four skills are in `solve` itself. */
export const WAYS: Record<string, Way> = {
  ...addTens,
  ...angle,
  ...comparingNumbers,
  ...comparingSets,
  ...convert,
  ...counting,
  ...decimalProducts,
  ...decimals,
  ...directCompare,
  ...division,
  ...elapsedTime,
  ...equalGroups,
  ...factors,
  ...equalSign,
  ...facts,
  ...fractionStories,
  ...fractionSums,
  ...fractions,
  ...graph,
  ...length,
  ...lengthOrder,
  ...manyDigits,
  ...measures,
  ...missingAddend,
  ...money,
  ...multiply,
  ...multistepStories,
  ...numerals,
  ...placeValues,
  ...points,
  ...rectangles,
  ...sequences,
  ...skipCount,
  ...smallSums,
  ...stepStories,
  ...stories,
  ...subitizing,
  ...tellTime,
  ...tensAndOnes,
  ...throughTen,
  ...unknownNumber,
};
