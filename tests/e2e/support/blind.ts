// A child who sees nothing: the driver is given the accessibility tree and presses keys. It never looks at the page:
// no selector, no attribute, no picture. What it does follows from what a screen reader says, in English.

import type { CDPSession, Page } from "@playwright/test";

/** What a screen reader knows of one element. */
export interface Heard {
  role: string;
  name: string;
  focused: boolean;
  pressed: boolean;
  disabled: boolean;
}

type Nodes = Awaited<ReturnType<typeof fullTree>>["nodes"];

const fullTree = (session: CDPSession) => session.send("Accessibility.getFullAXTree");

const property = (node: Nodes[number], name: string): unknown =>
  node.properties?.find((property) => property.name === name)?.value.value;

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
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ""),
        name: String(node.name?.value ?? ""),
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
