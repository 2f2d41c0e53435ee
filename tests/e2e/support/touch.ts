// Fingers. Playwright only taps; these press, move and lift through the browser's own input path, so that
// `touch-action`, pointer capture and cancelling behave as under a hand. The context needs `hasTouch: true`:
//
//   test.use({ hasTouch: true });

import type { CDPSession, Page } from "@playwright/test";

export interface Point {
  x: number;
  y: number;
}

export interface Stroke {
  from: Point;
  to: Point;
}

export interface StrokeOptions {
  /** How many moves lie between pressing and lifting. */
  steps?: number;
  /** Milliseconds between two moves; a real finger reports about every 16. */
  pause?: number;
}

/** A hand over one page. */
export class Hand {
  readonly #down = new Map<number, Point>();

  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async over(page: Page): Promise<Hand> {
    return new Hand(page, await page.context().newCDPSession(page));
  }

  /** Puts `finger` down. */
  async press(point: Point, finger = 0): Promise<void> {
    this.#down.set(finger, point);
    await this.#send("touchStart");
  }

  /** Moves fingers that are down, all in one event, as a screen reports them. */
  async move(points: Map<number, Point>): Promise<void> {
    for (const [finger, point] of points) this.#down.set(finger, point);
    await this.#send("touchMove");
  }

  /** Lifts `finger`; the others stay. */
  async lift(finger = 0): Promise<void> {
    this.#down.delete(finger);
    await this.#send(this.#down.size === 0 ? "touchEnd" : "touchMove");
  }

  /** The system takes the touch away (a notification, a palm): every finger is lost. */
  async cancel(): Promise<void> {
    this.#down.clear();
    await this.#send("touchCancel");
  }

  /** One finger presses, moves and lifts. */
  async drag(from: Point, to: Point, options: StrokeOptions = {}): Promise<void> {
    await this.together([{ from, to }], options);
  }

  /** Several fingers press one after the other, move at the same time, and lift one after the other. */
  async together(strokes: Stroke[], { steps = 12, pause = 16 }: StrokeOptions = {}): Promise<void> {
    for (const [finger, { from }] of strokes.entries()) await this.press(from, finger);
    for (let step = 1; step <= steps; step += 1) {
      await this.move(new Map(strokes.map(({ from, to }, finger) => [finger, between(from, to, step / steps)])));
      await this.page.waitForTimeout(pause);
    }
    for (const finger of strokes.keys()) await this.lift(finger);
  }

  async #send(type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel"): Promise<void> {
    const touchPoints = [...this.#down].map(([id, { x, y }]) => ({ id, x, y }));
    await this.session.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
