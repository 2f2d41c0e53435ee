// A child who sees nothing: the driver is given the accessibility tree and presses keys. It never looks at the page:
// no selector, no attribute, no picture. What it does follows from what a screen reader says, in English.

import type { CDPSession, Page } from "@playwright/test";
import type { Doing } from "./blind-goals.ts";

/** What a screen reader knows of one element. */
export interface Heard {
  role: string;
  name: string;
  /** What is written in it, or how far it slid. */
  says: string;
  /** What it belongs to: a board by its description, the commands beside it, the region that tells what happened. */
  within: string;
  focused: boolean;
  pressed: boolean;
  disabled: boolean;
}

type Nodes = Awaited<ReturnType<typeof fullTree>>["nodes"];

const fullTree = (session: CDPSession) => session.send("Accessibility.getFullAXTree");

const property = (node: Nodes[number], name: string): unknown =>
  node.properties?.find((property) => property.name === name)?.value.value;

/** As it is heard, letter by letter; a box is told with what is written in it. */
const called = (name: string, more = ""): RegExp =>
  new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${more}$`);

/** How far one name lies from another that differs from it in its numbers alone. */
const apart = (one: string, other: string): number => {
  const [words, numbers] = [/\d+/g, (name: string) => (name.match(/\d+/g) ?? []).map(Number)];
  if (one.replace(words, "#") !== other.replace(words, "#")) return Infinity;
  const there = numbers(other);
  return numbers(one).reduce((sum, number, place) => sum + Math.abs(number - (there[place] ?? 0)), 0);
};

/** The group of buttons beside a board. */
const COMMANDS = "What you can do";

const ARROWS = ["Down", "Right", "Left", "Up"] as const;
const BACK = { Down: "Up", Right: "Left", Left: "Right", Up: "Down" } as const;

export class BlindChild {
  private constructor(
    private readonly keys: Page["keyboard"],
    private readonly session: CDPSession,
  ) {}

  static async over(page: Page): Promise<BlindChild> {
    const session = await page.context().newCDPSession(page);
    await session.send("Accessibility.enable");
    return new BlindChild(page.keyboard, session);
  }

  /** Everything there is to hear, in the order of the page. */
  async listen(): Promise<Heard[]> {
    const { nodes } = await fullTree(this.session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const within = (node: Nodes[number]): string => {
      for (let above = byId.get(node.parentId ?? ""); above; above = byId.get(above.parentId ?? "")) {
        const role = String(above.role?.value ?? "");
        if (role === "status") return role;
        if (role === "group") return String(above.name?.value ?? "");
      }
      return "";
    };
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ""),
        name: String(node.name?.value ?? ""),
        says: String(property(node, "valuetext") || (node.value?.value ?? "")),
        within: within(node),
        focused: property(node, "focused") === true,
        pressed: property(node, "pressed") === "true",
        disabled: property(node, "disabled") === true,
      }));
  }

  /** What is called so. */
  async all(name: RegExp): Promise<Heard[]> {
    return (await this.listen()).filter((heard) => name.test(heard.name) && heard.role !== "StaticText");
  }

  /** The task, as it is read out. */
  async question(): Promise<string> {
    const heading = (await this.listen()).find((heard) => heard.role === "heading");
    return heading?.name ?? "";
  }

  /** Where the focus is. */
  async here(): Promise<Heard | undefined> {
    return (await this.listen()).filter((heard) => heard.focused && heard.role !== "RootWebArea").at(-1);
  }

  /** Tab until something is called so. */
  async tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (name.test((await this.here())?.name ?? "")) return;
      await this.keys.press("Tab");
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** Presses the button that is called so, `times` over; it is looked for again each time, as it may have moved. */
  async press(name: RegExp, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.tabTo(name);
      await this.keys.press("Enter");
    }
  }

  /** Tab into the board one of whose stops is called `stop`, then arrows to and fro until the name is heard. */
  async arrowTo(stop: RegExp, name: RegExp): Promise<void> {
    await this.tabTo(stop);
    const heard = async () => (await this.here())?.name ?? "";
    // First along the edges, then column by column: whoever cannot see a board looks through all of it.
    const edges = ["Left", "Up", "Right", "Down", "Left", "Down", "Right", "Up", "Left", "Up", "Down"];
    const columns = Array.from({ length: 8 }, () => ["Up", "Down", "Right 1"]).flat();
    for (const sweep of [...edges, "Left", ...columns]) {
      const [way, most = 40] = sweep.split(" ");
      for (let presses = 0; presses < Number(most); presses += 1) {
        const before = await heard();
        if (name.test(before)) return;
        await this.keys.press(`Arrow${way}`);
        if ((await heard()) === before) break;
      }
      if (name.test(await heard())) return;
    }
    throw new Error(`the arrows never came to ${name}`);
  }

  async write(text: string): Promise<void> {
    for (const digit of text) await this.keys.press(digit);
  }

  /** What was told when something happened. */
  async told(): Promise<string> {
    const heard = await this.listen();
    return heard.filter(({ role, within }) => role === "StaticText" && within === "status").map(({ name }) => name).join(" ");
  }

  /** One thing that somebody said. */
  async does(doing: Doing): Promise<void> {
    if ("put" in doing) {
      await this.goTo(called(doing.put, ", in the tray"));
      await this.keys.press("Enter");
      await this.comeTo(called(`Put in: ${doing.into}`), "button");
      await this.keys.press("Enter");
    } else if ("cell" in doing) {
      await this.goTo(called(doing.cell));
      await this.keys.press("Enter");
    } else if ("button" in doing) {
      for (let time = 0; time < doing.times; time += 1) {
        await this.comeTo(called(doing.button), "button");
        await this.keys.press("Enter");
      }
    } else if ("slide" in doing) {
      await this.comeTo(called(doing.slide), "slider");
      for (let step = 0; step < doing.steps; step += 1) await this.keys.press("ArrowRight");
      if (!(await this.here())?.says) throw new Error(`${doing.slide} does not say how far it is`);
    } else {
      await this.goTo(called(doing.box, "(, (empty box|[\\d?]+))?"));
      // What is heard to stand in it is rubbed out first.
      const [, , written = ""] = /(, (\d+))?$/.exec((await this.here())?.name ?? "") ?? [];
      for (const _ of written) await this.keys.press("Backspace");
      await this.write(doing.write);
    }
  }

  /** Tab, forward or back as the page is read, until what is called so has the focus. */
  private async comeTo(name: RegExp, role: string): Promise<void> {
    const heard = await this.listen();
    const target = heard.findIndex((one) => one.role === role && name.test(one.name) && one.within !== "status");
    const key = target < heard.findLastIndex((one) => one.focused && one.role !== "RootWebArea") ? "Shift+Tab" : "Tab";
    for (let presses = 0; presses < 60; presses += 1) {
      const here = await this.here();
      if (here?.role === role && name.test(here.name)) return;
      await this.keys.press(key);
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** Into the board on which something is called so, and to it with the arrows. No two things there may be called so. */
  private async goTo(name: RegExp): Promise<void> {
    // The browser hands its tree over a little after the page is painted: who hears nothing yet listens again.
    let heard: Heard[] = [];
    let found: Heard[] = [];
    for (const until = Date.now() + 5_000; found.length === 0 && Date.now() < until; ) {
      heard = await this.listen();
      found = heard.filter((one) => one.role === "button" && name.test(one.name) && one.within !== COMMANDS);
    }
    const [target] = found;
    if (!target || found.length > 1) throw new Error(`${found.length} things are called ${name}`);
    const focus = heard.findLastIndex((one) => one.focused && one.role !== "RootWebArea");
    const key = heard.indexOf(target) < focus ? "Shift+Tab" : "Tab";
    for (let presses = 0; (await this.here())?.within !== target.within; presses += 1) {
      if (presses === 60) throw new Error(`Tab never came to the board of ${name}`);
      await this.keys.press(key);
    }
    if (!(await this.climb(target.name))) await this.search(name, target.name);
  }

  /** Looks through all of a board: an arrow not yet pressed here, or else where there is one, by the ways that are known. */
  private async search(name: RegExp, wanted: string): Promise<void> {
    let climbs = apart((await this.here())?.name ?? "", wanted) === Infinity;
    const ways = new Map<string, Map<string, string>>();
    let here = (await this.here())?.name ?? "";
    const untried = (at: string) => ["Right", "Down", "Left", "Up"].find((arrow) => !ways.get(at)?.has(arrow));
    const nearest = (): string[] | undefined => {
      const paths: [string, string[]][] = [[here, []]];
      const seen = new Set([here]);
      for (const [at, path] of paths) {
        const next = untried(at);
        if (next) return [...path, next];
        for (const [arrow, to] of ways.get(at) ?? []) {
          if (!seen.has(to)) paths.push([to, [...path, arrow]]);
          seen.add(to);
        }
      }
      return undefined;
    };
    for (let path = nearest(); path && !name.test(here); path = nearest()) {
      for (const arrow of path) {
        await this.keys.press(`Arrow${arrow}`);
        const there = (await this.here())?.name ?? "";
        ways.set(here, (ways.get(here) ?? new Map<string, string>()).set(arrow, there));
        here = there;
        if (climbs && apart(here, wanted) < Infinity) {
          // Among names that differ in their numbers alone the way is heard.
          climbs = false;
          if (await this.climb(wanted)) return;
          here = (await this.here())?.name ?? "";
          break;
        }
      }
    }
    if (!name.test(here)) throw new Error(`the arrows never came to ${name}`);
  }

  /** Towards a name whose numbers are heard to come nearer; whether it was reached. */
  private async climb(wanted: string): Promise<boolean> {
    let here = (await this.here())?.name ?? "";
    for (let moved = true; moved && here !== wanted; ) {
      moved = false;
      for (const arrow of apart(here, wanted) === Infinity ? [] : ARROWS) {
        for (;;) {
          await this.keys.press(`Arrow${arrow}`);
          const next = (await this.here())?.name ?? "";
          if (next === here) break;
          if (apart(next, wanted) >= apart(here, wanted)) {
            await this.keys.press(`Arrow${BACK[arrow]}`);
            break;
          }
          [here, moved] = [next, true];
          if (here === wanted) return true;
        }
      }
      here = (await this.here())?.name ?? "";
    }
    return here === wanted;
  }

  /** Does what the question asks for, and says that it is done. */
  async solve(): Promise<void> {
    await this.work(await this.question());
    await this.press(/^Check$/);
  }

  private async work(question: string): Promise<void> {
    const numbers = (question.match(/\d+/g) ?? []).map(Number);
    const [first = 0, second = 0] = numbers;
    if (/ten frame/.test(question)) {
      const empty = (await this.all(/^Place \d+, empty$/)).length;
      await this.press(/^(One counter in|Draw a dot)$/, empty);
      return this.write(String(empty));
    }
    if (/Draw the other part/.test(question)) {
      const [bond] = await this.all(/^Number bond/);
      const [, whole, part] = /whole is (\d+)\. One part has (\d+)/.exec(bond?.name ?? "") ?? [];
      await this.press(/^Draw a dot$/, Number(whole) - Number(part));
      return this.write(String(Number(whole) - Number(part)));
    }
    if (/how many more make/.test(question)) return this.write(String(second - first));
    if (/Take away|Cross out/.test(question)) {
      const ones = (await this.all(/^one$/)).length;
      if (ones < second % 10) await this.press(/^(Trade a ten for ten ones|Open a ten)$/);
      await this.press(/^(Take away|Cross out) 5 ones$/, Math.floor((second % 10) / 5));
      await this.press(/^(Take away|Cross out) 1 one$/, (second % 10) % 5);
      await this.press(/^(Take away|Cross out) 1 ten$/, Math.floor(second / 10));
      return this.write(String(first - second));
    }
    if (/Jump back/.test(question)) {
      let left = second;
      for (const jump of [20, 10, 5, 2, 1]) {
        for (; left >= jump; left -= jump) {
          await this.arrowTo(/^jump back/, new RegExp(`^jump back ${jump}$`));
          await this.keys.press("Enter");
        }
      }
      return this.write(String(first - second));
    }
    if (/minus/.test(question)) {
      const box = /^(Answer|Small number)/;
      const answer = String(first - second);
      await this.arrowTo(box, /^Answer, ones/);
      await this.write(answer.slice(-1));
      if (answer.length === 1) return;
      await this.arrowTo(box, /^Answer, tens/);
      return this.write(answer.slice(0, -1));
    }
    if (/plates/.test(question)) {
      await this.press(/^One more plate$/, first);
      await this.press(/^One more on every plate$/, second);
      return this.write(String(first * second));
    }
    if (/Lay \d+ rows/.test(question)) {
      await this.press(/^One more tile$/, second);
      await this.press(/^Another row like it$/, first - 1);
      return this.write(String(first * second));
    }
    if (/Draw \d+ rows/.test(question)) {
      await this.tabTo(/^Row \d+, column \d+/);
      for (;;) {
        const [, row, column] = /^Row (\d+), column (\d+)/.exec((await this.here())?.name ?? "") ?? [];
        const [down, right] = [first - Number(row), second - Number(column)];
        if (down === 0 && right === 0) break;
        await this.keys.press(right > 0 ? "ArrowRight" : right < 0 ? "ArrowLeft" : down > 0 ? "ArrowDown" : "ArrowUp");
      }
      await this.keys.press("Enter");
      return this.write(String(first * second));
    }
    if (/jumps of/.test(question)) {
      await this.arrowTo(/^jump of/, new RegExp(`^jump of ${second}$`));
      for (let jump = 0; jump < first; jump += 1) await this.keys.press("Enter");
      return this.write(String(first * second));
    }
    if (/times/.test(question)) return this.write(String(first * second));
    if (/Lay bars/.test(question)) {
      const [over = 0, under = 0] = numbers.slice(-2);
      return this.press(new RegExp(`^Lay a 1/${under} bar$`), over);
    }
    if (/Mark|mark \d/.test(question) && numbers.length === 2) {
      if (/Cut/.test(question)) await this.press(/^One more part$/, second - 1);
      return this.markAt(first, second);
    }
    if (/Which number is at the mark/.test(question)) {
      const parts = (await this.all(/^Line \d+ after 0$/)).length + 1;
      const mark = (await this.all(/^Line /)).find((tick) => tick.pressed)?.name ?? "";
      const [, whole] = /^Line at (\d+)$/.exec(mark) ?? [];
      const [, part, after] = /^Line (\d+) after (\d+)$/.exec(mark) ?? [];
      const over = whole === undefined ? Number(after) * parts + Number(part) : Number(whole) * parts;
      await this.arrowTo(/^(Top|Bottom) number/, /^Top number/);
      await this.write(String(over));
      await this.arrowTo(/^(Top|Bottom) number/, /^Bottom number/);
      return this.write(String(parts));
    }
    throw new Error(`nobody knows what to do: ${question}`);
  }

  private async markAt(over: number, under: number): Promise<void> {
    const [whole, part] = [Math.floor(over / under), over % under];
    const name = part === 0 ? `^Line at ${whole}$` : `^Line ${part} after ${whole}$`;
    await this.arrowTo(/^Line /, new RegExp(name));
    await this.keys.press("Enter");
  }
}
