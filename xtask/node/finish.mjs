// The last step of a release build. Trunk runs it (Trunk.toml) while dist/ is still being staged.
//
//   1. The scripts are minified, which Trunk's own minifier cannot do: it stops at today's syntax.
//   2. The module and its glue get names made of what they hold in the end. Trunk names both after
//      the module as cargo left it, before wasm-bindgen and wasm-opt: another version of those
//      tools would change the files and not the names, and a browser that had kept the old ones
//      would find that they do not match the digests in the new page, and not start.
//   3. The whole page is written a second time, as one file that starts from a disk.
//   4. Workbox writes sw.js, which keeps every file of dist/ but that one for use offline.

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
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
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

async function minified(script) {
  const { code } = await minify(script, { module: true, ecma: 2020, compress: { passes: 2 } });
  return Buffer.from(code);
}
