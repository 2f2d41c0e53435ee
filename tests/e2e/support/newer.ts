// A later release, for tests of what happens when one arrives.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeServiceWorker } from "../../../xtask/node/service-worker.mjs";

/**
 * Makes in `folder` what a later release of `dist` would be, and gives the folder back: the same app in a page
 * that says `<meta name="test-version" content="newer">`, with the service worker that goes with it.
 */
export async function newerVersion(dist: string, folder: string): Promise<string> {
  cpSync(dist, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("<title>", '<meta name="test-version" content="newer"><title>'));
  await writeServiceWorker(folder);
  return folder;
}
