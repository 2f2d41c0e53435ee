// What the build, the service worker and the server must agree on.

import { createHash } from "node:crypto";

/** How a file is called that is named after its content: it never changes, and can be kept for good. */
export const NAMED_AFTER_CONTENT = /-[0-9a-f]{12,16}(_bg)?\.(js|wasm|css)$/;

/** All of `dist/` in one file, which a person opens from a disk. */
export const ONE_FILE = "tenfold.html";

/**
 * The digest of a file, as `integrity` attributes have it.
 *
 * @param {Uint8Array} bytes
 */
export function digest(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
