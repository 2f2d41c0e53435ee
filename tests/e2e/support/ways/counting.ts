// Counting, and making a set of a number: src/activities/counting.rs.

import { type Way, on, putDown, times } from "./way.ts";

const mat = on("counters");
const picture = on("dot-picture");

const way: Way = async (child, { math, layout, wrong }) => {
  const number = Number.parseInt(math, 10);
  const [does] = layout.split("-");
  if (does === "over" || does === "order") {
    // What has been carried lies right of what has not.
    await times(number, (time) => putDown(child, mat(`[data-piece=counter]:not(.source)[data-id="${time}"]`), mat('[data-spot="2"]')));
  }
  if (does === "mark" || does === "change") {
    await times(number, (time) => child.press(picture(`[data-spot="${time}"]`)));
  }
  if (does === "order" || does === "change") await child.button("[data-do=tidy]");
  if (does === "give") {
    await times(number + wrong, () => child.carry(mat("[data-piece=counter].source"), mat('[data-spot="0"]')));
    return;
  }
  await child.write(String(number + wrong));
};

export const counting: Record<string, Way> = { "K.COUNT.OBJ": way, "K.CARDINALITY": way };
