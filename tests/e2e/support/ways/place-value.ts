// Numbers of two digits and more, rounding, places on a line: src/activities/{ten_more,place_value,round,number_place,
// decimal_places}.

import type { Child } from "../child.ts";
import { compareNumbers } from "./comparing-numbers.ts";
import { type Way, on, times } from "./way.ts";

const greater = "[data-slider] [data-do=greater]";
const less = "[data-slider] [data-do=less]";

const tenMore: Way = async (child, { math, layout, wrong }) => {
  const number = Number(/^\d+/.exec(math)?.[0]);
  const answer = math.includes("+") ? number + 10 : number - 10;
  const mat = on("base-ten");
  if (layout === "blocks") {
    const [piece, zone] = math.includes("+")
      ? ["[data-piece=ten]:is([aria-label*=number], [aria-label*=número])", "[data-zone=Tens]"]
      : ["[data-piece=ten]", '[data-zone="Taken away"]'];
    await child.carry(mat(piece), mat(zone));
  }
  if (layout === "chart") await child.press(on("hundred-chart")(`[data-spot="${answer - 1}"]`));
  await child.write(String(answer + wrong));
};

/** What is done to one piece of a mat by its commands. */
async function command(child: Child, piece: string, does: string): Promise<void> {
  await child.press(`${piece}:not(.source)`);
  await child.button(`[data-do=${does}]`);
  // A piece that is still there is still in the hand.
  if ((await child.count("[data-do=let-go]")) > 0) await child.button("[data-do=let-go]");
}

const BLOCKS = ["one", "ten", "hundred"];
const named = (layout: string, place: number) => (layout === "blocks" ? BLOCKS[place] : `disc-${place + 3}`);

/** The digit of a place, ones being 0. */
const digit = (number: number, place: number) => Math.floor(number / 10 ** place) % 10;

const placeValue: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (!math.includes("=")) return compareNumbers(child, asked);
  const [left = "", right = ""] = math.split("=");
  const numbers = math.match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = 1] = numbers;
  const mat = on(layout === "blocks" ? "base-ten-blocks" : "discs");
  const piece = (place: number) => mat(`[data-piece="${named(layout, place)}"]`);
  let answer = left.split("+").map(Number).reduce((sum, part) => sum + part, 0);
  if (right.startsWith("?+")) answer = first - second;
  if (right.startsWith("?*")) answer = first / second;
  if (left.includes("*")) answer = first * second;
  if (left.includes("//")) answer = first / second;
  if (layout === "blocks" || layout === "trade") {
    for (let place = 0; place < 6; place += 1) {
      while ((await child.count(`${piece(place)}:not(.source)`)) >= 10) await command(child, piece(place), "trade");
    }
  }
  if (layout === "down") {
    const place = String(second).length;
    await times(digit(first, place), () => command(child, piece(place), "split"));
  }
  if (layout === "discs") {
    for (const place of [2, 1, 0]) {
      await times(digit(first, place), () => child.carry(`${piece(place)}.source`, mat("[data-field]")));
    }
  }
  if (layout === "slide") {
    const places = String(second).length - 1;
    await times(places, () => child.button(left.includes("*") ? less : greater));
    await child.press(on("equation-card")("[data-answer]"));
  }
  await child.write(String(answer + wrong));
};

/** A number of at most three places in thousandths, and back. */
const thousandths = (text: string) => Math.round(Number(text) * 1000);

const decimalPlaces: Way = async (child, { math, layout, wrong }) => {
  const [, first = "", op = "", second = ""] = /^([\d.]+)(\*|\/\/|=\?\+)([\d.]+)/.exec(math) ?? [];
  const [number, factor] = [thousandths(first), Number(second)];
  const answer = op === "*" ? number * factor : op === "//" ? number / factor : number - thousandths(second);
  const piece = (place: number) => on("decimal-discs")(`[data-piece="disc-${place}"]`);
  const highest = [5, 4, 3, 2, 1, 0];
  if (layout === "discs") {
    for (const place of highest) {
      await times(digit(number, place), () => child.carry(`${piece(place)}.source`, on("decimal-discs")("[data-field]")));
    }
  }
  if (layout === "times") {
    for (const place of highest) await times(digit(number, place), () => command(child, piece(place), "trade"));
  }
  if (layout === "share") {
    for (const place of highest) await times(digit(number, place), () => command(child, piece(place), "split"));
  }
  if (layout === "slide") {
    await times(String(factor).length - 1, () => child.button(op === "*" ? less : greater));
    await child.press(on("equation-card")("[data-answer]"));
  }
  await child.write(String((answer + 1000 * wrong) / 1000));
};

const round: Way = async (child, { math, layout, wrong }) => {
  const [number = 0, unit = 10] = math.match(/\d+/g)?.map(Number) ?? [];
  const answer = Math.floor((number + unit / 2) / unit) * unit;
  if (layout === "beads") await times(Math.abs(answer - number), () => child.button(answer > number ? greater : less));
  if (layout === "line") await child.press(on("line-between")('[data-mark][data-spot="5"]'));
  if (layout === "discs") {
    const mat = on("discs");
    const piece = (place: number) => mat(`[data-piece="disc-${place + 3}"]`);
    const places = String(unit).length - 1;
    if (answer > number) await child.carry(`${piece(places)}.source`, mat("[data-field]"));
    for (let place = 0; place < places; place += 1) {
      await times(digit(number, place), () => child.carry(`${piece(place)}:not(.source)`, mat("[data-zone=Tray]")));
    }
  }
  await child.write(String(answer + wrong));
};

const numberPlace: Way = async (child, { math, layout, wrong }) => {
  // An estimate that is a little off is right.
  const off = /line$/.test(layout) ? 20 * wrong : /ticks$/.test(layout) ? 5 * wrong : wrong;
  const number = Number(/\d+/.exec(math)?.[0]);
  const to = number + off > 100 ? number - off : number + off;
  if (layout === "beads") {
    await times(Math.floor(to / 5), () => child.button(".commands [data-do=move]"));
    return times(to % 5, () => child.button(greater));
  }
  if (layout === "ticks") return child.press(on("line-between")(`[data-mark][data-spot="${to / 5}"]`));
  if (layout === "line") return times(to, () => child.button(greater));
  await child.write(String(to));
};

export const placeValues: Record<string, Way> = {
  "1.TENMORE": tenMore,
  "2.PV.100S": placeValue,
  "2.NL100": numberPlace,
  "3.ROUND": round,
  "4.PV.MULTI": placeValue,
  "4.ROUND.ANY": round,
  "5.DEC.PV": decimalPlaces,
};
