// Sums and differences place by place: src/activities/many_digits/, src/activities/decimal_sums.rs.

import { type Way, fromLast, on, times } from "./way.ts";

const mat = on("place-mat");
const COLUMNS = ["Ones", "Tens", "Hundreds", "Thousands"];
const BLOCKS = ["one", "ten", "hundred"];
const DECIMAL_COLUMNS = ["Hundredths", "Tenths", "Ones"];
const beside = ":is([aria-label*=taken], [aria-label*=quitad], [aria-label*=number], [aria-label*=número])";

const digits = (number: number) => [...String(number)].reverse().map(Number);

const way: Way = async (child, { math, layout, wrong }) => {
  // Decimals are so many hundredths.
  const decimal = math.includes(".");
  const scale = decimal ? 100 : 1;
  const columns = decimal ? DECIMAL_COLUMNS : COLUMNS;
  const [first, second] = math.split(/[-+=]/).map((text) => Math.round(Number(text) * scale)) as [number, number];
  const minus = math.includes("-");
  const answer = String(((minus ? first - second : first + second) + wrong * scale) / scale);
  if (layout === "columns") {
    for (const [place, digit] of [...answer].reverse().entries()) {
      await child.press(on("column-form")(`[data-answer][data-spot="${place}"]`));
      await child.write(digit);
    }
    return;
  }
  if (layout === "card") return child.write(answer);
  const kind = (place: number) => {
    if (decimal) return layout === "blocks" ? `base-${place + 1}` : `disc-${place + 1}`;
    return layout === "blocks" ? BLOCKS[place] : `disc-${place + 3}`;
  };
  const piece = (place: number) => mat(`[data-piece=${kind(place)}]:not(${beside})`);
  const drawn = (place: number) => mat(`[data-cell="${(10 ** place / scale).toLocaleString("en")} disc"]`);
  const more = digits(second);
  const here = digits(first);
  for (let place = 0; place < Math.max(here.length, more.length); place += 1) {
    const n = more[place] ?? 0;
    if (minus) {
      while ((here[place] ?? 0) < n) {
        const from = here.findIndex((count, other) => other > place && count > 0);
        if (layout === "drawn") {
          const lower = here.filter((count, other) => other > 0 && other < from && count > 0).length;
          await child.button(fromLast("[data-do=split]", lower));
        } else {
          await child.carry(piece(from), mat(`[data-zone=${columns[from - 1]}]`));
        }
        here[from] = (here[from] ?? 0) - 1;
        here[from - 1] = (here[from - 1] ?? 0) + 10;
      }
      await times(n, () =>
        layout === "drawn" ? child.press(drawn(place)) : child.carry(piece(place), mat('[data-zone="Taken away"]')),
      );
      here[place] = (here[place] ?? 0) - n;
      continue;
    }
    if (layout !== "drawn") {
      await times(n, () => child.carry(mat(`[data-piece=${kind(place)}]${beside}`), mat(`[data-zone=${columns[place]}]`)));
    }
    here[place] = (here[place] ?? 0) + n;
    if ((here[place] ?? 0) > 9) {
      // Of what can be traded there is one kind at a time.
      if (layout === "drawn") await child.press(drawn(place));
      else await child.button("[data-do=trade]");
      here[place + 1] = (here[place + 1] ?? 0) + 1;
    }
  }
  await child.write(answer);
};

export const manyDigits: Record<string, Way> = { "2.ADDSUB1000": way, "3.ADDSUB1000.FL": way, "4.ADDSUB.ALG": way, "5.DEC.ADDSUB": way };
