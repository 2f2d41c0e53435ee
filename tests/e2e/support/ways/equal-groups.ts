// Repeated addition and groups of tens, odd and even numbers: src/activities/equal_groups.rs, odd_even.rs.

import { type Way, carryMany, on, times } from "./way.ts";

const plates = on("plates");
const tiles = on("tile-array");
const array = on("array-drawing");
const line = on("open-line");

/** `4+4+4=?` is three of four; `6*40=?` is six of four tens. */
function groupsOf(math: string): { groups: number; each: number; unit: number } {
  const numbers = [...math.matchAll(/\d+/g)].map(Number);
  const [first = 0, second = 0] = numbers;
  if (math.includes("*")) return { groups: first, each: second / 10, unit: 10 };
  return { groups: numbers.length, each: first, unit: 1 };
}

const card = on("equation-card");

/** `15=?` is written `7+7+1`. */
const oddEven: Way = async (child, { math, layout, wrong }) => {
  const number = Number.parseInt(math, 10);
  const half = Math.floor(number / 2);
  if (layout === "pairs") {
    const tile = tiles("[data-piece=tile].source");
    await child.carry(tile, tiles('[data-zone="New row"]'));
    await child.carry(tile, tiles('[data-zone="Row 1"]'));
    await times(half - 1, () => child.button("[data-do=group]"));
  } else if (layout === "draw-pairs") {
    await child.press(array(`[data-mark="Row ${half}, column 2"]`));
  }
  await child.press(card('[data-spot="0"]'));
  await child.write(String(half + wrong));
  await child.press(card('[data-spot="1"]'));
  await child.write(String(half));
  if (number % 2 === 1) {
    await child.press(card('[data-spot="2"]'));
    await child.write("1");
  }
};

const groups: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (/^\d+=/.test(math)) return oddEven(child, asked);
  const { groups, each, unit } = groupsOf(math);
  const thing = unit === 10 ? "ten" : "counter";
  switch (layout) {
    case "plates":
      await times(groups, async (plate) => {
        await child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]"));
        const here = plates(`[data-zone="Plate ${plate + 1}"]`);
        await carryMany(child, plates(`[data-piece=${thing}].source`), here, each, plates(`[data-handle$="5 ${thing}s"]`));
      });
      break;
    case "tiles": {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles('[data-zone="Row 1"]'), each - 1, tiles('[data-handle$="5 tiles"]'));
      await times(groups - 1, () => child.button("[data-do=group]"));
      break;
    }
    case "array":
    case "discs":
      await child.press(array(`[data-mark="Row ${groups}, column ${each}"]`));
      break;
    case "jumps":
      await times(groups, () => child.press(line(`[data-cell="jump of ${each * unit}"]`)));
      break;
  }
  await child.write(String(groups * each * unit + wrong));
};

export const equalGroups: Record<string, Way> = { "2.EQGROUPS": groups, "3.MULT10S": groups };
