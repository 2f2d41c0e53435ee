// Three lengths or fractions in order, and two lengths compared by a third: src/activities/length_order.rs, order_fractions.rs.

import { type Way, on } from "./way.ts";

const order = on("in-order");
const things = on("two-things");

export const inOrder: Way = async (child, { math, layout, wrong }) => {
  const lengths = math.split("?").map((text) => {
    const [over = 0, under = 1] = text.split("/").map(Number);
    return over / under;
  });
  if (layout === "between") {
    const [first, second] = lengths as [number, number];
    await child.carry(things('[data-id="0"]'), things('[data-spot="100"]'));
    await child.carry(things('[data-id="0"]'), things('[data-spot="101"]'));
    const choice = 1 + Math.sign(second - first);
    await child.press(things(`[data-spot="${120 + (wrong === 0 ? choice : (choice + 1) % 3)}"]`));
    return;
  }
  const sorted = [...lengths].sort((a, b) => (wrong === 0 ? a - b : b - a));
  for (const [place, length] of sorted.entries()) {
    await child.carry(order(`[data-id="${lengths.indexOf(length)}"]`), order(`[data-spot="${place}"]`));
  }
};

export const lengthOrder: Record<string, Way> = { "1.LENGTH.ORDER": inOrder };
