// Coins and cents: src/activities/money.rs.

import { answerOf } from "../child.ts";
import { moneyStory } from "./stories.ts";
import { type Way, on } from "./way.ts";

const mat = on("money");
const line = on("open-line");

/** Coins that make an amount. */
function making(amount: number): number[] {
  const coin = [100, 25, 10, 5, 1].find((value) => value <= amount);
  return coin === undefined ? [] : [coin, ...making(amount - coin)];
}

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout.startsWith("money-")) return moneyStory(child, asked);
  const makes = layout === "make" || layout === "jump-to";
  const numbers = [...math.matchAll(/\d+/g)].map(Number);
  const coins = makes ? making((numbers[0] ?? 0) + wrong) : numbers;
  for (const coin of coins) {
    if (layout === "coins" || layout === "make") await child.carry(mat(`[data-piece="money-${coin}"].source`), mat("[data-field]"));
    if (layout === "jumps" || layout === "jump-to") await child.press(line(`[data-cell="jump of ${coin}"]`));
  }
  if (!makes) await child.write(String(answerOf(math) + wrong));
};

export const money: Record<string, Way> = { "2.MONEY": way };
