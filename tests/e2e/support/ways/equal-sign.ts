// Both sides are worth the same: src/activities/equal_sign.rs.

import { type Way, on, times } from "./way.ts";

const pans = on("cube-pans");
const card = on("truth-card");

const worth = (side: string) => {
  const [first, second = 0] = side.split(/[-+]/).map(Number) as [number, number?];
  return side.includes("-") ? first - second : first + second;
};

const way: Way = async (child, { math, layout, wrong }) => {
  const [left, right] = math.split(layout === "card" ? "?" : "=") as [string, string];
  if (layout === "pans" || layout === "bars") {
    const missing = worth(left) - worth(right.replace("?", "0")) + wrong;
    const cube = pans("[data-piece=cube-2].source");
    if (layout === "pans") await times(missing, () => child.carry(cube, pans('[data-spot="1"]')));
    else await times(missing, () => child.button("[data-do=mark]"));
    return;
  }
  const apart = worth(right) - worth(left);
  const after = Number(/^\d+/.exec(right)?.[0]);
  if (apart === 0 && wrong === 0) return child.press(card('[data-spot="10"]'));
  await child.press(card('[data-spot="11"]'));
  await child.press(card('[data-answer][data-spot="0"]'));
  await child.write(String(after - apart + wrong));
};

export const equalSign: Record<string, Way> = { "1.EQUALSIGN": way };
