// Draws the app's icons again, after a change of the drawing below:
//
//   CHROME=/path/to/chromium node xtask/node/icons.mjs
//
// A ten frame with seven red and three yellow counters. The results are committed; no build needs this.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const SIZE = 512;
const PAPER = "#fdf7ea";
const FRAME = { card: "#ffffff", line: "#2b2118" };
const RED = { fill: "#cc3f1f", edge: "#862713" };
const YELLOW = { fill: "#f0c419", edge: "#9a7a00" };

/** The frame, `width` wide, in the middle of a square of paper with `corner` round corners. */
function icon({ width, corner }) {
  const cell = width / 5;
  const left = (SIZE - width) / 2;
  const top = (SIZE - 2 * cell) / 2;
  const line = cell * 0.07;
  const lines = [
    `<rect x="${left}" y="${top}" width="${width}" height="${2 * cell}" rx="${cell * 0.12}" fill="${FRAME.card}"/>`,
    `<path d="M${left} ${top + cell}h${width}${[1, 2, 3, 4].map((n) => `M${left + n * cell} ${top}v${2 * cell}`).join("")}"/>`,
  ];
  const counters = Array.from({ length: 10 }, (_, index) => {
    const { fill, edge } = index < 7 ? RED : YELLOW;
    const x = left + ((index % 5) + 0.5) * cell;
    const y = top + (Math.floor(index / 5) + 0.5) * cell;
    return `<circle cx="${x}" cy="${y}" r="${cell * 0.34}" fill="${fill}" stroke="${edge}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">
<rect width="${SIZE}" height="${SIZE}" rx="${corner}" fill="${PAPER}"/>
<g fill="none" stroke="${FRAME.line}" stroke-width="${line}">
${lines.join("\n")}
</g>
<g stroke-width="${cell * 0.05}">
${counters.join("\n")}
</g>
</svg>
`.replace(/\d+\.\d{2,}/g, (number) => Number(number).toFixed(1));
}

const folder = fileURLToPath(new URL("../../public", import.meta.url));
const plain = icon({ width: 460, corner: 96 });
// Launchers cut a maskable icon to any shape inside the middle 80 %: the paper goes to the edge.
const maskable = icon({ width: 350, corner: 0 });
writeFileSync(join(folder, "icon.svg"), plain);

const browser = await chromium.launch({
  executablePath: process.env.CHROME,
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const [name, drawing] of [["icon", plain], ["icon-maskable", maskable]]) {
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
