// Runs the measurements, one after the other, and prints their rows as JSON, one a line.
//
//   node tests/e2e/bench/run.mjs [NAME]      only NAME.bench.mjs
//
// A new measurement is a new file <name>.bench.mjs here, which exports `measure()` and returns rows
// (see Row in support.mjs). `cargo xtask bench` calls this and puts all rows into one table.

import { readdirSync } from "node:fs";

const wanted = process.argv[2];
const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".bench.mjs"));
const chosen = files.filter((name) => !wanted || name === `${wanted}.bench.mjs`);
if (chosen.length === 0) {
  console.error(`There is no measurement called ${wanted}; there are ${files.join(", ")}.`);
  process.exitCode = 1;
}

for (const name of chosen.sort()) {
  try {
    const { measure } = await import(new URL(name, import.meta.url).href);
    console.error(`measuring ${name}`);
    for (const row of await measure()) console.log(JSON.stringify(row));
  } catch (error) {
    // The others are still worth having.
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
