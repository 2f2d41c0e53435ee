// The service worker, made by Workbox.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateSW } from "workbox-build";
import { NAMED_AFTER_CONTENT, ONE_FILE, digest } from "./files.mjs";

/**
 * Writes `dist/sw.js`, which keeps every other file of `dist` for use offline, but for the one that has them all in it.
 *
 * @param {string} dist
 */
export async function writeServiceWorker(dist) {
  const { warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ["**/*"],
    globIgnores: [ONE_FILE],
    swDest: join(dist, "sw.js"),
    // One file, no source map: nothing else to fetch, nothing that names this machine.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: "production",
    babelPresetEnvTargets: ["chrome >= 100", "firefox >= 115", "safari >= 16"],
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,

    // The first visit is under the worker's care at once; a new version waits to be called.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,

    // Routes live behind the '#', so only the folder itself is ever a page.
    navigateFallback: "index.html",
    navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],

    dontCacheBustURLsMatching: NAMED_AFTER_CONTENT,
    manifestTransforms: [(entries) => ({ manifest: entries.map((entry) => withDigest(dist, entry)), warnings: [] })],
  });
  if (warnings.length > 0) throw new Error(`service-worker.mjs: ${warnings.join("; ")}`);
}

/**
 * A host that has only half of a new version, or a proxy that changes files, must not get a mixture
 * into the store, from where it would be served for good: with digests the new worker fails to
 * install as a whole, the old one stays, and the browser tries again later.
 *
 * @template {{ url: string }} Entry
 * @param {string} dist
 * @param {Entry} entry
 */
function withDigest(dist, entry) {
  return { ...entry, integrity: digest(readFileSync(join(dist, entry.url))) };
}
