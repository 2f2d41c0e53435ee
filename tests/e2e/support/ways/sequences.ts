// Numbers in order: src/activities/sequences.rs.

import { missingOf } from "../child.ts";
import { type Way, fromLast, times } from "./way.ts";

const way: Way = async (child, { math, layout, wrong }) => {
  const answer = missingOf(math);
  if (layout === "beads") {
    // By tens and fives beside the string, and one by one.
    const more = async (by: number) => {
      const name = new RegExp(`^(${by} more to the left|${by} más a la izquierda)$`);
      const buttons = await child.page.locator(".commands [data-do=move]").allTextContents();
      const after = buttons.length - 1 - buttons.findIndex((text) => name.test(text.trim()));
      await child.button(`.commands ${fromLast("[data-do=move]", after)}`);
    };
    await times(Math.floor(answer / 10), () => more(10));
    if (answer % 10 >= 5) await more(5);
    await times(answer % 5, () => child.button("[data-slider] [data-do=greater]"));
  }
  await child.write(String(answer + wrong));
};

export const sequences: Record<string, Way> = { "K.COUNT.SEQ": way, "K.COUNT.FROM": way, "1.COUNT120": way };
