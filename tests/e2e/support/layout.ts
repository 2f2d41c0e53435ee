// What a picture would show at a glance: texts that are cut off, buttons that lie on each other, targets that are too small.

import { type Page, expect } from "@playwright/test";

/** The least a target measures, in CSS pixels: `--target` in style/base.css. */
const TARGET = 48;

/** Fails, with what and where, if something is clipped, overlaps, is too small or makes the page scroll sideways. */
export async function expectNothingClipped(page: Page): Promise<void> {
  const found = await page.evaluate((least) => {
    const problems: string[] = [];
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} ${element.getAttribute("data-do") ?? element.getAttribute("class") ?? ""}> ${(
        element.textContent ||
        element.getAttribute("aria-label") ||
        ""
      )
        .trim()
        .slice(0, 40)}`;
    const visible = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // What a closed <details> holds has a size, and is not seen.
      const shown = element.checkVisibility({ visibilityProperty: true });
      return width > 0 && height > 0 && shown && !element.closest(".unseen");
    };
    const scope = document.querySelector("dialog[open]") ?? document.body;
    if (document.documentElement.scrollWidth > innerWidth) {
      problems.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${innerWidth}`);
    }

    // Targets outside the boards; inside them pieces have their own rule (a touch takes the nearest one within 30 px).
    const targets = [...scope.querySelectorAll("button, a[href], select, input:not([type=hidden]), summary")].filter(
      (target) => visible(target) && !target.closest("svg"),
    );
    const reach = (target: Element) => {
      // A checkbox is as large as its label.
      const label = target.matches("input") ? target.closest("label") : null;
      return (label ?? target).getBoundingClientRect();
    };
    for (const target of targets) {
      const { width, height } = reach(target);
      // Links in running text are as high as their line; ours stand alone.
      if (width < least - 0.5 || height < least - 0.5) {
        problems.push(`${name(target)} measures ${Math.round(width)}x${Math.round(height)}`);
      }
    }
    const scrolls = (element: Element) => {
      for (let parent: Element | null = element; parent; parent = parent.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX) && parent.scrollWidth > parent.clientWidth) return true;
      }
      return false;
    };
    for (const [index, one] of targets.entries()) {
      const a = reach(one);
      for (const other of targets.slice(index + 1)) {
        if (one.contains(other) || other.contains(one) || scrolls(one) || scrolls(other)) continue;
        if (one.closest("label") && one.closest("label") === other.closest("label")) continue;
        const b = reach(other);
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && along > 1) problems.push(`${name(one)} lies on ${name(other)}`);
      }
    }

    // Texts: none is cut off by its own box or by the window.
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !visible(element) || element.closest("option, noscript")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (scrolls(element)) continue;
      if (text.left < -1 || text.right > innerWidth + 1) problems.push(`${name(element)} leaves the window`);
      const frame = element.closest("button, a, td, th, p, h1, h2, li, label, svg");
      if (!frame) continue;
      const box = frame.getBoundingClientRect();
      // The area of a glyph is higher than its ink: Andika leaves room for accents on capitals and for tails.
      const air = parseFloat(getComputedStyle(element).fontSize) * 0.4;
      const across = text.left < box.left - 2 || text.right > box.right + 2;
      if (across || text.top < box.top - air || text.bottom > box.bottom + air) {
        problems.push(`${name(element)} sticks out of its <${frame.tagName.toLowerCase()}>`);
      }
    }

    // Boards: none lies on what stands beside it.
    const boards = [...scope.querySelectorAll("[data-board]")].map((board) => ({ board, box: board.getBoundingClientRect() }));
    for (const { board, box } of boards) {
      const label = board.getAttribute("data-board");
      if (box.left < -1 || box.right > innerWidth + 1) problems.push(`board ${label} leaves the window`);
      const others = [...targets, ...scope.querySelectorAll(".question, .feedback, .numerals"), ...boards.map(({ board }) => board)];
      for (const other of others) {
        if (other === board || !visible(other)) continue;
        const b = other.getBoundingClientRect();
        const across = Math.min(box.right, b.right) - Math.max(box.left, b.left);
        const along = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
        if (across > 2 && along > 2) problems.push(`board ${label} lies on ${name(other)}`);
      }
    }
    return [...new Set(problems)];
  }, TARGET);
  // Soft: one run tells of every screen.
  expect.soft(found, await page.evaluate(() => location.hash)).toEqual([]);
}
