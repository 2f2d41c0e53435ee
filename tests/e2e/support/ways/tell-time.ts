// The time on a clock, and the half of the day: src/activities/tell_time.rs, half_of_day.rs.

import { type Way, on, times } from "./way.ts";

const clock = on("clock");
const day = on("day-line");
const card = on("equation-card");

/** Hours are those of the whole day. */
const halfOfDay: Way = async (child, { math, layout, wrong }) => {
  const [hour, minute] = math.split(/[:=]/).map(Number) as [number, number];
  // A tap on an hour puts the marker there, too.
  if (layout !== "day-half") await child.press(day(`[data-spot="${hour}"]`));
  await child.write(`${((hour + wrong + 11) % 12) + 1}:${String(minute).padStart(2, "0")}`);
  await child.press(card(`[data-spot="${hour < 12 ? 10 : 11}"]`));
};

export const tellTheTime: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout.startsWith("day")) return halfOfDay(child, asked);
  const [hour, minute] = math.split(/[:=]/).map(Number) as [number, number];
  if (layout !== "hands") {
    await child.press(clock(`[data-spot="${100 + (hour % 12)}"]`));
    if (layout === "clock" && minute >= 35) await child.press(clock('[data-spot="30"]'));
    const marks = minute % 5;
    if (minute > marks) await child.press(clock(`[data-spot="${minute - marks}"]`));
    // By the button: single marks are narrower than a finger.
    await times(marks, () => child.button(".commands [data-do=mark]"));
  }
  const written = ((hour + wrong + 11) % 12) + 1;
  await child.write(`${written}:${String(minute).padStart(2, "0")}`);
};

export const tellTime: Record<string, Way> = { "1.TIME.HALF": tellTheTime, "2.TIME.FIVE": tellTheTime };
