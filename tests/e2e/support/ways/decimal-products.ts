// Products and quotients of decimals: src/activities/decimal_products/, decimal_measure.rs.

import { type Way, carryMany, on, times } from "./way.ts";

const tiles = on("tile-array");
const plates = on("plates");
const mat = on("place-mat");
const square = on("decimal-overlap");
const card = on("equation-card");
const line = on("fraction-line");

/** A number of hundredths by its places, the largest first; zeros are left out. */
const parts = (number: number) => [100, 10, 1].map((worth) => (Math.floor(number / worth) % 10) * worth).filter((part) => part > 0);

const written = (hundredths: number) => String(hundredths / 100);

const COLUMNS = ["Hundredths", "Tenths", "Ones"];

/** How many 0.3 are in 1.2, in plates or in hops. */
const measure: Way = async (child, { math, layout, wrong }) => {
  const [total, each] = math.split(/\/\/|=/).map((text) => Math.round(Number(text) * 100)) as [number, number];
  const [answer, tenths] = [total / each, each / 10];
  if (layout === "measure") {
    await times(answer, async (plate) => {
      await child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]"));
      const here = plates(`[data-zone="Plate ${plate + 1}"]`);
      await carryMany(child, plates("[data-piece=base-2].source"), here, tenths, plates("[data-handle^='5 ']"));
    });
    await child.press(card('[data-answer][data-spot="0"]'));
  } else if (layout === "hops") {
    await times(answer, (hop) => child.press(line(`[data-mark][data-spot="${(hop + 1) * tenths}"]`)));
  }
  await child.write(String(answer + wrong));
};

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (/\/\/\d+\./.test(math)) return measure(child, asked);
  const divides = math.includes("//");
  const [first, second] = math.split(/\/\/|[*=?]/).map((text) => Math.round(Number(text) * 100)) as [number, number];
  if (layout === "compare") {
    const more = first > 100 !== (wrong !== 0);
    return child.press(card(`[data-spot="${more ? 12 : 10}"]`));
  }
  const answer = divides ? (first * 100) / second : (first * second) / 100;
  const [groups, tall, wide] = [(divides ? second : first) / 100, first / 10, second / 10];
  switch (layout) {
    case "flat": {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles('[data-zone="Row 1"]'), wide - 1, tiles('[data-handle$="5 tiles"]'));
      await times(tall - 1, () => child.button("[data-do=group]"));
      break;
    }
    case "overlap":
      await child.press(square(`[data-spot="${199 + wide}"]`));
      await child.press(square(`[data-spot="${299 + tall}"]`));
      break;
    case "plates":
      await times(groups, () => child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]")));
      await times(wide, () => child.button("[data-do=group]"));
      break;
    case "shared": {
      const inGroups = ":is([aria-label*=groups], [aria-label*=grupos])";
      const piece = (place: number) => mat(`[data-piece=base-${place + 1}]:not(${inGroups})`);
      let have = 0;
      for (const place of [2, 1, 0]) {
        have = 10 * have + (Math.floor(first / 10 ** place) % 10);
        await times(Math.floor(have / groups), () => child.carry(piece(place), mat(`[data-zone="${groups} groups"]`)));
        have %= groups;
        await times(have, () => child.carry(piece(place), mat(`[data-zone=${COLUMNS[place - 1]}]`)));
      }
      break;
    }
    case "boxes":
      for (const [column, part] of parts(divides ? answer : second).entries()) {
        await child.press(on("box-model")(`[data-answer][data-spot="${column}"]`));
        await child.write(written(divides ? part : groups * part));
      }
      await child.press(card('[data-answer][data-spot="0"]'));
      break;
  }
  await child.write(written(answer + wrong));
};

export const decimalProducts: Record<string, Way> = { "5.DEC.MULT": way };
