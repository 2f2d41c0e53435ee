// Time that goes by: src/activities/elapsed_time.rs. The time to the minute is told as in tell-time.ts.

import { tellTheTime } from "./tell-time.ts";
import { type Way, on } from "./way.ts";

const clock = on("clock");
const line = on("time-line");

const minutes = (text: string | undefined) => {
  const [hours = 0, minutes = 0] = (text ?? "").split(":").map(Number);
  return 60 * hours + minutes;
};
const time = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (["clock", "face", "hands"].includes(layout)) return tellTheTime(child, asked);
  const [first, second, third] = math.split(/[+=]/);
  const start = first === "?" ? minutes(third) - minutes(second) : minutes(first);
  const long = second === "?" ? minutes(third) - start : minutes(second);
  const back = first === "?";
  if (layout === "on" || layout === "back") {
    for (let turned = 0; turned < long; ) {
      turned = Math.min(turned + 25, long);
      const to = back ? start + long - turned : start + turned;
      await child.press(clock(`[data-spot="${to % 60}"]`));
    }
  } else if (layout.startsWith("line")) {
    let left = long;
    for (const jump of [30, 10, 5, 1]) {
      for (; left >= jump; left -= jump) await child.press(line(`[data-spot="${jump}"]`));
    }
  }
  if (second === "?") await child.write(String(long + wrong));
  else await child.write(time((back ? start : start + long) + wrong));
};

export const elapsedTime: Record<string, Way> = { "3.TIME.ELAPSED": way };
