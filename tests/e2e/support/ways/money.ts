// Coins and cents: src/activities/money.rs.

import { answerOf } from "../child.ts";
import { type Way, on } from "./way.ts";

const mat = on("money");
const line = on("open-line");

const way: Way = async (child, { math, layout, wrong }) => {
  const coins = [...math.matchAll(/\d+/g)].map(Number);
  for (const coin of coins) {
    if (layout === "coins") await child.carry(mat(`[data-piece="money-${coin}"].source`), mat("[data-field]"));
    if (layout === "jumps") await child.press(line(`[data-cell="jump of ${coin}"]`));
  }
  await child.write(String(answerOf(math) + wrong));
};

export const money: Record<string, Way> = { "2.MONEY": way };
