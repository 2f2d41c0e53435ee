// A static web server for dist/, as a school's host would be: compressed, in any folder, and with
// the right types. `cargo xtask serve`, the browser tests and the measurements all use this one.
//
//   node xtask/node/server.mjs --dir dist --port 8080 --base /some/folder/

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import sirv from "sirv";
import { NAMED_AFTER_CONTENT } from "./files.mjs";

/** Everything else in dist/ (fonts, pictures) is compressed already. */
const COMPRESSIBLE = /\.(html|js|css|wasm|svg|webmanifest)$/;

/**
 * A copy of `dir` with a compressed file beside each that gains by it, so that no request waits for
 * compression and a build that runs meanwhile changes nothing under the reader.
 *
 * @param {string} dir
 */
function snapshot(dir) {
  const copy = mkdtempSync(join(tmpdir(), "tenfold-site-"));
  cpSync(dir, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    if (!COMPRESSIBLE.test(name)) continue;
    const file = join(copy, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
  return copy;
}

/**
 * Serves `dir` under `http://host:port/base/`; port 0 takes any free one.
 *
 * `show(dir)` puts another build in its place, as a host does when a new version is published.
 *
 * @param {{ dir: string, base?: string, port?: number, host?: string }} options
 */
export async function startServer({ dir, base = "/", port = 0, host = "127.0.0.1" }) {
  if (!base.startsWith("/") || !base.endsWith("/")) {
    throw new Error(`the folder must begin and end with "/": ${base}`);
  }
  let root = "";
  /** @type {ReturnType<typeof sirv>} */
  let files;
  const drop = () => root && rmSync(root, { recursive: true, force: true });
  /** @param {string} next */
  const show = (next) => {
    const copy = snapshot(next);
    drop();
    root = copy;
    files = sirv(root, {
      etag: true,
      gzip: true,
      setHeaders(response, path) {
        const kept = NAMED_AFTER_CONTENT.test(path);
        response.setHeader("Cache-Control", kept ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
      },
    });
  };
  show(dir);
  process.once("exit", drop);

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      files(request, response);
    } else if (`${url}/` === base) {
      response.writeHead(302, { Location: base }).end();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const listening = address && typeof address === "object" ? address.port : port;

  return {
    origin: `http://${host}:${listening}`,
    url: `http://${host}:${listening}${base}`,
    show,
    async close() {
      process.off("exit", drop);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      drop();
    },
  };
}

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: "dist" },
      port: { type: "string", default: "8080" },
      base: { type: "string", default: "/" },
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(0));
  // Whoever started this holds the other end: when it is gone, for whatever reason, so is the server.
  process.stdin.on("end", () => process.exit(0)).resume();
  try {
    const { url } = await startServer({ ...values, port: Number(values.port) });
    console.log(url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
