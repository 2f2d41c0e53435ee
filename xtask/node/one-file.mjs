// All of dist/ in one file that starts from a disk, by a double click.
//
// Browsers load no module script from `file://`, but they run one that stands in the page. So the page of
// dist/ is taken as it is, and what it names is put into it:
//
//   boot.js with the module's glue   one script; the bundler puts the glue in the place of boot.js' import()
//   the module                       gzip in base64 as a block of data, which boot.js unpacks
//   styles, fonts, icon              as text and data: addresses
//
// Web manifest, icons of launchers and the service worker are for hosts and stay out.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rollup } from "rollup";
import { minify } from "terser";
import { ONE_FILE } from "./files.mjs";

/**
 * Writes the one file into `dist`, from the finished files there.
 *
 * @param {string} dist
 */
export async function writeOneFile(dist) {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const links = [...page.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const styles = links.filter((tag) => /\brel=stylesheet\b/.test(tag)).map((tag) => address(tag, "href"));
  const module = address(meta(page, "tenfold:module"), "content");
  const wasm = address(meta(page, "tenfold:wasm"), "content");
  const boot = page.match(/<script\b[^>]*><\/script>/)?.[0] ?? "";
  const policy = page.match(/<meta [^>]*Content-Security-Policy[^>]*>/)?.[0] ?? "";

  // What is left is the page without anything that names another file.
  let html = page;
  for (const tag of [...links, boot, meta(page, "tenfold:module"), meta(page, "tenfold:wasm")]) {
    html = html.replace(tag, "");
  }
  if (!boot || !policy || !styles.length || !/<\/head>.*<\/body>/s.test(html) || /\b(src|href|srcset)=/.test(html)) {
    throw new Error("one-file.mjs: index.html is not as expected");
  }

  const script = await bundled(join(dist, address(boot, "src")), join(dist, module));
  const style = styles.map((name) => withFonts(dist, readFileSync(join(dist, name), "utf8"))).join("\n");
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
    throw new Error("one-file.mjs: script or style would end too early in the page");
  }
  // No connection anywhere, and no script or style but these two.
  const rules = [
    ["default-src", "'none'"],
    ["script-src", hash(script), "'wasm-unsafe-eval'"],
    ["style-src", hash(style)],
    ["img-src", "data:", "blob:"],
    ["font-src", "data:"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  const content = rules.map((rule) => rule.join(" ")).join("; ");
  const head = [
    `<link rel="icon" href="${dataUrl("image/svg+xml", readFileSync(join(dist, "icon.svg")))}">`,
    `<style>${style}</style>`,
    `<script type="module">${script}</script>`,
  ];
  const packed = gzipSync(readFileSync(join(dist, wasm)), { level: 9 }).toString("base64");
  // Functions, since `$` means something in a text that replaces. The bytes come last: where the file was cut off,
  // everything else is there to say so.
  html = html
    .replace(policy, () => `<meta http-equiv="Content-Security-Policy" content="${content}">`)
    .replace("</head>", () => `${head.join("\n")}\n</head>`)
    .replace("</body>", () => `<script type="application/gzip" id="tenfold-wasm">${packed}</script></body>`);
  writeFileSync(join(dist, ONE_FILE), `${html}\n${license(dist)}`);
}

/**
 * The <meta> of a name.
 *
 * @param {string} page
 * @param {string} name
 */
function meta(page, name) {
  const tag = page.match(new RegExp(`<meta [^>]*\\bname="?${name}"?[^>]*>`))?.[0];
  if (!tag) throw new Error(`one-file.mjs: index.html has no ${name}`);
  return tag;
}

/**
 * What an attribute names, as a path in dist/.
 *
 * @param {string} tag
 * @param {string} attribute
 */
function address(tag, attribute) {
  const found = tag.match(new RegExp(`\\b${attribute}="?\\./([^\\s">]+)`))?.[1];
  if (!found) throw new Error(`one-file.mjs: ${tag} names no file of dist/`);
  return found;
}

/**
 * boot.js with the glue in it, as one script.
 *
 * @param {string} boot
 * @param {string} glue
 */
async function bundled(boot, glue) {
  const bundle = await rollup({
    input: boot,
    plugins: [{ name: "glue", resolveDynamicImport: () => ({ id: glue }) }],
    onwarn(warning) {
      throw new Error(`one-file.mjs: ${warning.message}`);
    },
  });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
  const { code = "" } = await minify(output[0].code, { module: true, ecma: 2020, compress: { passes: 2 } });
  return code;
}

/**
 * A style with the fonts it names in it.
 *
 * @param {string} dist
 * @param {string} css
 */
function withFonts(dist, css) {
  return css.replace(/url\(["']?\.\/([^"')]+)["']?\)/g, (_, name) => {
    return `url(${dataUrl("font/woff2", readFileSync(join(dist, name)))})`;
  });
}

/**
 * @param {string} type
 * @param {Buffer} bytes
 */
function dataUrl(type, bytes) {
  return `data:${type};base64,${bytes.toString("base64")}`;
}

/**
 * How a policy names a script or style that stands in the page.
 *
 * @param {string} text
 */
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The fonts' license has to go wherever they go.
 *
 * @param {string} dist
 */
function license(dist) {
  const text = readFileSync(join(dist, "fonts/LICENSE"), "utf8");
  if (/--!?>|<!--/.test(text)) throw new Error("one-file.mjs: the license would end the comment");
  return `<!-- The typeface Andika in this file:\n\n${text}-->\n`;
}
