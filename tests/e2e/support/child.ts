// Children at the table: what a child does with a mouse, with a finger, by tapping, and with the keyboard alone.
//
// `solve` works the answer out from the problem's canonical text (`data-math`), knows what each layout asks for, and
// leaves the doing to a `Child`. No child focuses, scrolls or clicks by any other way than its own.

import { type Locator, type Page, expect } from "@playwright/test";
import { Hand, type Point } from "./touch.ts";
import { WAYS } from "./ways/index.ts";
import { carryMany, times } from "./ways/way.ts";

/** What stands on the screen to be solved. */
export interface Problem {
  skill: string;
  stage: string;
  phase: string;
  layout: string;
  math: string;
  seed: number;
  state: string;
}

export interface Fraction {
  over: number;
  under: number;
}

/** The problem on the screen. */
export function problem(page: Page): Promise<Problem> {
  return page.locator("main [data-item]").evaluate((item: HTMLElement) => {
    const { skill = "", stage = "", phase = "", layout = "", math = "", seed = "", state = "" } = item.dataset;
    return { skill, stage, phase, layout, math, seed: Number(seed), state };
  });
}

/** The number that makes `7+?=10`, `47-39=?`, `9=3+?`, `35//7=?` true, or belongs into `16,17,18,?`. */
export function answerOf(math: string): number {
  if (math.includes(",")) return missingOf(math);
  const missing = Array.from({ length: 2000 }, (_, guess) => guess).find((guess) => {
    const [left, right] = math.replace("?", String(guess)).split("=").map(calculate);
    return left === right;
  });
  if (missing === undefined) throw new Error(`${math} has no answer`);
  return missing;
}

/** The number that is missing among numbers in equal steps: `16,17,18,?`, `2,?,4`. */
export function missingOf(math: string): number {
  const terms = math.split(",").map(Number);
  const at = terms.findIndex(Number.isNaN);
  const [first = 0, second = 0] = terms.filter((term) => !Number.isNaN(term));
  const step = math.includes(",?,") ? (second - first) / 2 : second - first;
  return at === 0 ? first - step : (terms[at - 1] ?? 0) + step;
}

/** As it is read in arithmetic: products and quotients first, then from left to right. */
function calculate(text: string): number {
  const [first = "", ...rest] = text.split(/([-+])/);
  let value = product(first);
  for (let at = 0; at < rest.length; at += 2) {
    const term = product(rest[at + 1] ?? "");
    value += rest[at] === "+" ? term : -term;
  }
  return value;
}

function product(text: string): number {
  const [first = "", ...rest] = text.split(/(\/\/|\*)/);
  let value = Number(first);
  for (let at = 0; at < rest.length; at += 2) {
    const factor = Number(rest[at + 1]);
    value = rest[at] === "*" ? value * factor : value / factor;
  }
  return value;
}

/** The fraction in `3/4=?` and `?=3/4`. */
export function fractionOf(math: string): Fraction {
  const [, over, under] = /(\d+)\/(\d+)/.exec(math) ?? [];
  return { over: Number(over), under: Number(under) };
}

/** Somebody who works at the table in one way. */
export abstract class Child {
  constructor(readonly page: Page) {}

  /** Carries a piece to a place. */
  abstract carry(piece: string, place: string): Promise<void>;
  /** Presses a place of a board: a cell, a mark, a box. */
  abstract press(place: string): Promise<void>;

  /** Presses a button beside the board. */
  async button(selector: string): Promise<void> {
    await this.press(selector);
  }

  /** Writes digits where the answer goes, on the keypad of the screen. */
  async write(text: string): Promise<void> {
    for (const digit of text) await this.press(`[data-key="${digit}"]`);
  }

  at(selector: string): Locator {
    return this.page.locator(selector).first();
  }

  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }

  async check(): Promise<void> {
    await this.button("[data-do=check]");
  }

  async next(): Promise<void> {
    await this.button("[data-do=next]");
  }
}

/** Waits until everything in `target` that glides has arrived. A new piece sets out in the next frame only. */
export async function settled(target: Locator): Promise<void> {
  await target.evaluate(async (element) => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
    await Promise.all(element.getAnimations({ subtree: true }).map((animation) => animation.finished.catch(() => undefined)));
  });
}

/** Where an element lies once it glides no more. */
export async function resting(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await settled(target);
  const box = await target.boundingBox();
  if (!box) throw new Error("what should lie there is not on the screen");
  return box;
}

/** The middle of what a child sees of an element: nobody grabs one that is still on its way. */
export async function middle(target: Locator): Promise<Point> {
  const { x, y, width, height } = await resting(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** A child with a mouse. */
export class MouseChild extends Child {
  override async carry(piece: string, place: string): Promise<void> {
    const { mouse } = this.page;
    const from = await middle(this.at(piece));
    const to = await middle(this.at(place));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }

  override async press(place: string): Promise<void> {
    const { x, y } = await middle(this.at(place));
    await this.page.mouse.click(x, y);
  }
}

/** A child with a finger that drags; the page needs `hasTouch`. */
export class FingerChild extends Child {
  private constructor(
    page: Page,
    readonly hand: Hand,
  ) {
    super(page);
  }

  static async over(page: Page): Promise<FingerChild> {
    return new FingerChild(page, await Hand.over(page));
  }

  override async carry(piece: string, place: string): Promise<void> {
    await this.hand.drag(await middle(this.at(piece)), await middle(this.at(place)), { steps: 8 });
  }

  override async press(place: string): Promise<void> {
    await this.hand.press(await middle(this.at(place)));
    await this.hand.lift();
  }
}

/** A child who only taps: a piece, then the place for it. */
export class TapChild extends Child {
  override async carry(piece: string, place: string): Promise<void> {
    await this.press(piece);
    await this.press(place);
  }

  override async press(place: string): Promise<void> {
    // Playwright's tap scrolls a page that does not fit, as a finger does before it taps.
    const target = this.at(place);
    await target.scrollIntoViewIfNeeded();
    const { x, y } = await middle(target);
    await this.page.touchscreen.tap(x, y);
  }
}

/**
 * A child with a switch, or whose screen reader presses for them: only what is a button to the page is pressed, without a
 * pointer and without a key. Nothing is carried: a piece is lifted, and the button with the place's name puts it down.
 */
export class ButtonChild extends Child {
  override async carry(piece: string, place: string): Promise<void> {
    await this.press(piece);
    const named = (element: Element) => ["data-zone", "data-cell", "data-mark"].map((name) => element.getAttribute(name)).find((name) => name !== null);
    const name = await this.at(place).evaluate(named);
    const put = this.page.locator("[data-do=put]").filter({ hasText: `Put in: ${name}` });
    await this.work(put.first());
  }

  override async press(place: string): Promise<void> {
    // A tray shows several of a kind; to the page one of them is a button.
    await this.work(this.page.locator(place).and(this.page.locator(":not([aria-hidden=true])")).first());
  }

  private async work(target: Locator): Promise<void> {
    const isButton = (element: Element) => element.tagName === "BUTTON" || element.getAttribute("role") === "button";
    expect(await target.evaluate(isButton), "only what is a button can be pressed").toBe(true);
    // What assistive technology asks the browser for arrives as a click that no pointer made.
    await target.dispatchEvent("click", { detail: 0 });
  }
}

/** What a key press changed, as far as someone who watches the focus ring sees it. */
interface Ring {
  on: boolean;
  inside: boolean;
  x: number;
  y: number;
  toX: number;
  toY: number;
}

/** A child with the keyboard alone, who looks where the ring is and never touches anything else. */
export class KeyChild extends Child {
  override async carry(piece: string, place: string): Promise<void> {
    await this.goTo(piece);
    await this.page.keyboard.press("Enter");
    // Off a mat, where the arrows go by small steps, what is held goes back to the tray by its own key.
    const offMat = (place: Element) =>
      place.getAttribute("data-zone") === "Tray" && place.closest("[data-board]")?.querySelector("[data-field]") !== null;
    if (await this.at(place).evaluate(offMat)) return this.page.keyboard.press("Delete");
    await this.goOver(place);
    await this.page.keyboard.press("Enter");
  }

  override async press(place: string): Promise<void> {
    await this.goTo(place);
    // In a box, Enter would say that the answer is ready.
    if ((await this.at(place).getAttribute("data-answer")) === null) await this.page.keyboard.press("Enter");
  }

  override async button(selector: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.press("Enter");
  }

  override async write(text: string): Promise<void> {
    for (const digit of text) await this.page.keyboard.press(digit);
  }

  /** Tab until the ring is on an element. */
  private async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if ((await this.ring(selector))?.on) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${selector}`);
  }

  /** Tab to the board, then arrows to one of its stops. */
  private async goTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if ((await this.ring(selector))?.inside) break;
      await this.page.keyboard.press("Tab");
    }
    await this.steer(async () => {
      const ring = await this.ring(selector);
      if (!ring?.inside) throw new Error(`the ring left the board on its way to ${selector}`);
      return ring;
    }, selector);
  }

  /** Arrows, while a piece is held, until the place for it is marked. */
  private async goOver(selector: string): Promise<void> {
    await this.steer(
      () =>
        this.page.evaluate((selector) => {
          const target = [...document.querySelectorAll(selector)].find((place) => place.hasAttribute("data-legal"));
          const over = document.querySelector("[data-over]") ?? document.activeElement;
          if (!target || !over) throw new Error(`${selector} takes nothing that is held`);
          const [from, to] = [over.getBoundingClientRect(), target.getBoundingClientRect()];
          return {
            on: over === target,
            inside: true,
            x: from.x + from.width / 2,
            y: from.y + from.height / 2,
            toX: to.x + to.width / 2,
            toY: to.y + to.height / 2,
          };
        }, selector),
      selector,
    );
  }

  private async steer(look: () => Promise<Ring>, goal: string): Promise<void> {
    let stuck = 0;
    let ring = await look();
    // Who gets no nearer goes around.
    const away = (at: Ring) => Math.hypot(at.toX - at.x, at.toY - at.y);
    const arrows = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
    let [nearest, since, around] = [away(ring), 0, 0];
    for (let presses = 0; presses < 160; presses += 1) {
      if (ring.on) return;
      since = away(ring) < nearest - 1 ? 0 : since + 1;
      nearest = Math.min(nearest, away(ring));
      if (since > 4) {
        for (let aside = 0; aside <= around % 3; aside += 1) {
          await this.page.keyboard.press(arrows[(around * 3 + 1) % 4] ?? "ArrowUp");
          ring = await look();
          if (ring.on) return;
        }
        around += 1;
        [since, stuck, nearest] = [0, 0, away(ring)];
      }
      const [right, down] = [ring.toX - ring.x, ring.toY - ring.y];
      const across = right > 0 ? "ArrowRight" : "ArrowLeft";
      const along = down > 0 ? "ArrowDown" : "ArrowUp";
      // The longer way first; the other when that one leads nowhere.
      const order = Math.abs(right) >= Math.abs(down) ? [across, along] : [along, across];
      await this.page.keyboard.press(order[stuck % 2] ?? across);
      const now = await look();
      stuck = now.x === ring.x && now.y === ring.y ? stuck + 1 : 0;
      ring = now;
    }
    throw new Error(`the arrows never came to ${goal}`);
  }

  /** Where the ring is, and where the stop for `selector` that can have it. */
  private ring(selector: string): Promise<Ring | undefined> {
    return this.page.evaluate((selector) => {
      const active = document.activeElement;
      const all = [...document.querySelectorAll(selector)];
      // A button, or the one piece of a stack that stands for all of it.
      const target = all.find((element) => element.hasAttribute("tabindex")) ?? all[0];
      if (!active || !target) return undefined;
      const board = target.closest("[data-board]");
      const [from, to] = [active.getBoundingClientRect(), target.getBoundingClientRect()];
      return {
        on: all.includes(active),
        inside: board !== null && board.contains(active),
        x: from.x + from.width / 2,
        y: from.y + from.height / 2,
        toX: to.x + to.width / 2,
        toY: to.y + to.height / 2,
      };
    }, selector);
  }
}

/** What each layout asks for, done by `child`. The answer is `wrong` more than it should be. */
export async function solve(child: Child, wrong = 0): Promise<void> {
  const { skill, math, layout, stage } = await problem(child.page);
  const way = WAYS[skill];
  if (way) return way(child, { math, layout, stage, wrong });
  const on = (board: string, what: string) => `[data-board=${board}] ${what}`;
  const number = () => String(answerOf(math) + wrong);
  switch (layout) {
    case "frame":
    case "frame-end": {
      const source = on("ten-frame", "[data-piece=counter].source");
      await times(answerOf(math), () => child.carry(source, on("ten-frame", '[data-cell$="empty"]')));
      return child.write(number());
    }
    case "picture":
      await times(answerOf(math), () => child.press(on("dot-frame", '[data-cell$="empty"]')));
      return child.write(number());
    case "bond":
      await times(answerOf(math), () => child.press(on("number-bond", '[data-cell$="empty"]')));
      return child.write(number());
    case "card":
      return child.write(number());
    case "blocks": {
      const [from, away] = math.split(/[-=]/).map(Number) as [number, number];
      const ten = on("base-ten", "[data-piece=ten]:not([aria-label*=taken], [aria-label*=quitad])");
      const one = on("base-ten", "[data-piece=one]:not([aria-label*=taken], [aria-label*=quitad])");
      const taken = on("base-ten", '[data-zone="Taken away"]');
      if (away % 10 > from % 10) await child.carry(ten, on("base-ten", "[data-zone=Ones]"));
      await carryMany(child, one, taken, away % 10, on("base-ten", '[data-handle$="5 ones"]'));
      await carryMany(child, ten, taken, Math.floor(away / 10), on("base-ten", '[data-handle$="5 tens"]'));
      return child.write(number());
    }
    case "sticks": {
      const [from, away] = math.split(/[-=]/).map(Number) as [number, number];
      if (away % 10 > from % 10) await child.button("[data-do=split]");
      await times(away % 10, () => child.press(on("sticks-and-dots", "[data-cell=one][aria-pressed=false]")));
      await times(Math.floor(away / 10), () =>
        child.press(on("sticks-and-dots", "[data-cell=ten][aria-pressed=false]")),
      );
      return child.write(number());
    }
    case "line": {
      let away = Number(math.split(/[-=]/)[1]);
      for (const jump of [20, 10, 5, 2, 1]) {
        for (; away >= jump; away -= jump) await child.press(on("open-line", `[data-cell="jump back ${jump}"]`));
      }
      return child.write(number());
    }
    case "columns": {
      const digits = [...number()].reverse();
      for (const [place, digit] of digits.entries()) {
        await child.press(on("column-form", `[data-answer][data-spot="${place}"]`));
        await child.write(digit);
      }
      return;
    }
    case "plates": {
      const [groups, each] = math.split(/[*=]/).map(Number) as [number, number];
      const counter = on("plates", "[data-piece=counter].source");
      await times(groups, () => child.carry(on("plates", "[data-piece=plate].source"), on("plates", "[data-zone=Table]")));
      for (let plate = 1; plate <= groups; plate += 1) {
        const here = on("plates", `[data-zone="Plate ${plate}"]`);
        await carryMany(child, counter, here, each, on("plates", '[data-handle$="5 counters"]'));
      }
      return child.write(number());
    }
    case "tiles": {
      const [rows, each] = math.split(/[*=]/).map(Number) as [number, number];
      for (let row = 1; row <= rows; row += 1) {
        const tile = on("tile-array", "[data-piece=tile].source");
        await child.carry(tile, on("tile-array", '[data-zone="New row"]'));
        const here = on("tile-array", `[data-zone="Row ${row}"]`);
        await carryMany(child, tile, here, each - 1, on("tile-array", '[data-handle$="5 tiles"]'));
      }
      return child.write(number());
    }
    case "array": {
      const [rows, columns] = math.split(/[*=]/) as [string, string];
      await child.press(on("array-drawing", `[data-mark="Row ${rows}, column ${columns}"]`));
      return child.write(number());
    }
    case "jumps": {
      const [groups, each] = math.split(/[*=]/).map(Number) as [number, number];
      await times(groups, () => child.press(on("open-line", `[data-cell="jump of ${each}"]`)));
      return child.write(number());
    }
  }
  const { over, under } = fractionOf(math);
  if (/^bars-/.test(layout)) {
    const bar = on("fraction-bars", `[data-piece=bar-${under}].source`);
    return times(over + wrong, () => child.carry(bar, on("fraction-bars", '[data-zone="Along the line"]')));
  }
  if (/^(ticks|cut)-/.test(layout)) {
    if (/^cut/.test(layout)) await times(under - 1, () => child.button("[data-do=split]"));
    return child.press(on("fraction-line", `[data-mark][data-spot="${over + wrong}"]`));
  }
  if (/^read-/.test(layout)) {
    await child.press(on("fraction-card", '[data-answer][data-spot="0"]'));
    await child.write(String(over + wrong));
    await child.press(on("fraction-card", '[data-answer][data-spot="1"]'));
    return child.write(String(under));
  }
  throw new Error(`nobody knows how to solve ${layout} at ${stage}`);
}

/** Solves what is there, and sees that it is right. */
export async function solveRight(child: Child): Promise<void> {
  await solve(child);
  await child.check();
  await expect(child.page.locator("[data-item]")).toHaveAttribute("data-state", "right");
}
