// The last step of a release build. Trunk runs it (Trunk.toml) while dist/ is still being staged.
//
//   1. The scripts are minified, which Trunk's own minifier cannot do: it stops at today's syntax.
//   2. The module and its glue get names made of what they hold in the end. Trunk names both after
//      the module as cargo left it, before wasm-bindgen and wasm-opt: another version of those
//      tools would change the files and not the names, and a browser that had kept the old ones
//      would find that they do not match the digests in the new page, and not start.
//   3. The styles become one file, and the module is on its way before the first paint; see `startSooner`.
//   4. The whole page is written a second time, as one file that starts from a disk.
//   5. Workbox writes sw.js, which keeps every file of dist/ but that one for use offline.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import { NAMED_AFTER_CONTENT, digest } from "./files.mjs";
import { writeOneFile } from "./one-file.mjs";
import { writeServiceWorker } from "./service-worker.mjs";

const dist = process.env.TRUNK_STAGING_DIR ?? process.argv[2];
if (!dist) throw new Error("finish.mjs: neither TRUNK_STAGING_DIR nor a folder was given");

await finishCode();
startSooner();
// A debug build is looked at by its developer, who wants the newest page and not the kept one.
if (process.env.TRUNK_PROFILE !== "debug") {
  await writeOneFile(dist);
  await writeServiceWorker(dist);
}

/** Minifies and names the scripts and the module, and lets index.html know. */
async function finishCode() {
  const page = join(dist, "index.html");
  let html = readFileSync(page, "utf8");
  for (const name of readdirSync(dist).filter((name) => /\.(js|wasm)$/.test(name))) {
    const given = readFileSync(join(dist, name));
    const bytes = name.endsWith(".js") ? await minified(given.toString()) : given;
    const hash = contentHash(bytes);
    const renamed = name.replace(/-[0-9a-f]+(?=(_bg)?\.(js|wasm)$)/, `-${hash}`);
    if (!html.includes(name) || !html.includes(digest(given)) || !NAMED_AFTER_CONTENT.test(renamed)) {
      throw new Error(`finish.mjs: index.html does not name ${name} with its digest`);
    }
    html = html.replaceAll(name, renamed).replaceAll(digest(given), digest(bytes));
    rmSync(join(dist, name));
    writeFileSync(join(dist, renamed), bytes);
  }
  writeFileSync(page, html);
}

/**
 * Lets the first screen stand sooner; docs/decisions.md has the figures.
 *
 * Each style of its own costs a slow machine a request and a task, so index.html names one that has them all. And
 * boot.js would wait for the styles if it were not `async`; it stands behind the names it reads. Nothing else asks for
 * the module: a preload, or a digest to be checked, would hold it back until the last byte is there, and it is compiled
 * while it arrives. What was changed on its way does not compile, and the worker checks digests before it keeps a file.
 */
function startSooner() {
  const page = join(dist, "index.html");
  let html = readFileSync(page, "utf8");
  const tags = (/** @type {RegExp} */ form) => {
    const found = [...html.matchAll(form)].map(([tag]) => tag);
    if (found.length === 0) throw new Error(`finish.mjs: index.html has nothing like ${form}`);
    for (const tag of found) html = html.replace(tag, "");
    return found;
  };
  const [boot = ""] = tags(/<script\b[^>]*><\/script>/g);
  tags(/<link\b[^>]*\bas="?fetch\b[^>]*>/g);
  const styles = tags(/<link\b[^>]*\brel="?stylesheet\b[^>]*>/g).map((tag) => {
    const name = tag.match(/\bhref="?\.\/([^\s">]+)/)?.[1];
    if (!name) throw new Error(`finish.mjs: ${tag} names no file of dist/`);
    const text = readFileSync(join(dist, name), "utf8");
    rmSync(join(dist, name));
    return text;
  });
  const style = styles.join("\n");
  const name = `style-${contentHash(Buffer.from(style))}.css`;
  writeFileSync(join(dist, name), style);
  const link = `<link rel=stylesheet href=./${name} integrity=${digest(Buffer.from(style))}>`;
  const script = boot.replace("<script", "<script async");
  writeFileSync(page, html.replace("</head>", () => `${link}${script}</head>`));
}

/** @param {Uint8Array} bytes */
function contentHash(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** @param {string} script */
async function minified(script) {
  const { code } = await minify(script, { module: true, ecma: 2020, compress: { passes: 2 } });
  return Buffer.from(code);
}
