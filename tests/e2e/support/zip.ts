// Zip files as an outsider reads and writes them (APPNOTE 6.3.3), with nothing but zlib.

import { crc32, inflateRawSync } from "node:zlib";
import type { TextFile } from "./records.ts";

/** The files of a zip in their order; every checksum is held against the content. */
export function unzip(bytes: Buffer): TextFile[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("no zip");
  const files: TextFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry at ${at}`);
    const [method, sum, packed, whole] = [bytes.readUInt16LE(at + 10), ...[16, 20, 24].map((n) => bytes.readUInt32LE(at + n))];
    const [nameLength, extra, comment] = [28, 30, 32].map((n) => bytes.readUInt16LE(at + n)) as [number, number, number];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(begin, begin + (packed ?? 0));
    const content = method === 8 ? inflateRawSync(data) : data;
    if (content.length !== whole || crc32(content) !== sum) throw new Error(`${name} is damaged`);
    files.push({ name, text: content.toString("utf8") });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** A zip of files that are not packed. */
export function zip(files: TextFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text } of files) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    // From the version that is needed to the length of the extra field: the same in both places.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), common, path, content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, path);
    at += 30 + path.length + content.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06", "latin1"), end]);
}
