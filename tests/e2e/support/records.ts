// Files of records as an outsider reads and writes them: the export of docs, checksums by zlib, CSV by RFC 4180.

import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { expect } from "@playwright/test";

/** A row of the log, as it stands in an export. Its keys are in the order of the file: the checksum is over them. */
export interface Row {
  v: number;
  id: string;
  student: string;
  seq: number;
  at: number;
  offset: number;
  kind: string;
  skill?: string;
  stage?: string;
  phase?: string;
  purpose?: string;
  math?: string;
  layout?: string;
  seed?: number;
  answer?: string;
  outcome?: string;
  check?: number;
  [key: string]: unknown;
}

export interface Student {
  id: string;
  nickname: string;
  edited: number;
  plan: { skills: string[]; [key: string]: unknown };
  [key: string]: unknown;
}

/** What `All records (JSON)` holds. */
export interface Export {
  tenfold: string;
  version: number;
  made: string;
  device: string;
  students: Student[];
  erased: { student: string; at: number }[];
  entries: [string, Row][];
  moves: [string, string][];
}

/** The checksum of a text as it stands in front of it: eight hexadecimal digits. */
export const sum = (text: string): string => crc32(text).toString(16).padStart(8, "0");

/** A value as it is kept on the device. */
export function seal(value: unknown): string {
  const json = JSON.stringify(value);
  return sum(json) + json;
}

/** A row with its checksum. */
export const signed = (row: Row): [string, Row] => [sum(JSON.stringify(row)), row];

/**
 * Reads an export and holds it to its promises: every checksum fits, every id is there once, and so is every number of a
 * device, but for `shared` ones: an answer that a full disk refused shares its number with the next one that was kept.
 */
export function readExport(text: string, shared = 0): Export {
  const file = JSON.parse(text) as Export;
  expect(file.tenfold).toBe("records");
  const ids = new Set<string>();
  const numbers = new Set<string>();
  const twice: string[] = [];
  for (const [checksum, row] of file.entries) {
    // Thrown by hand: of tens of thousands of rows, each `expect` would be a step of the report.
    if (sum(JSON.stringify(row)) !== checksum) throw new Error(`the checksum of ${row.id} does not fit`);
    if (ids.has(row.id)) throw new Error(`${row.id} is there twice`);
    ids.add(row.id);
    const number = `${row.id.split(".")[0]} ${row.seq}`;
    if (numbers.has(number)) twice.push(number);
    numbers.add(number);
  }
  if (twice.length !== shared) throw new Error(`numbers that are there twice: ${twice.join(", ") || "none"}`);
  return file;
}

export const readExportFile = (path: string): Export => readExport(readFileSync(path, "utf8"));

/** The answers of an export. */
export const attempts = (file: Export): Row[] =>
  file.entries.map(([, row]) => row).filter((row) => row.kind === "attempt");

/** A file to choose: its name and its text. */
export interface TextFile {
  name: string;
  text: string;
}

/** An export as a file. */
export const asFile = (file: Export, name = "records.json"): TextFile => ({ name, text: JSON.stringify(file) });

/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;

/** Rows of one student, written by hand as the app writes them. */
export class Log {
  readonly rows: Row[] = [];

  constructor(readonly student: string) {}

  /** A row of a sitting; `rest` is what happened, with its kind first. */
  row(sitting: string, n: number, at: number, rest: object): void {
    const id = `${this.student}.${sitting}.${n}`;
    const head = { v: 1, id, student: this.student, seq: this.rows.length + 1, at, offset: 0 };
    this.rows.push({ ...head, ...rest } as unknown as Row);
  }

  /** A sitting begins. */
  began(sitting: string, at: number): void {
    this.row(sitting, 0, at, { kind: "began", app: "0", screen: "en", voice: "en", speaks: false });
  }
}

/** Today's noon, so that no test changes its day on the way. */
export const noon = (): number => Math.floor(Date.now() / DAY) * DAY + 12 * 60 * 60 * 1000;

/** How an answer in a subtraction went that was built on the mat: with objects, or with drawings. */
export function built(skill: string, seed: number, [top, less]: [number, number], how: { drawn: boolean; right: boolean }): object {
  return {
    kind: "attempt",
    skill,
    stage: how.drawn ? "r" : "c",
    phase: "you",
    purpose: "practice",
    math: `${top}-${less}=?`,
    layout: how.drawn ? "sticks" : "blocks",
    seed,
    answer: how.right ? "35" : "45",
    outcome: how.right ? "right" : "wrong",
    built: how.right,
    ...(how.right ? {} : { suspects: ["sub.smaller-from-larger"] }),
    check: 1,
  };
}

/**
 * A student as the form makes one who stands at abstract with `skills`, the table shown and left behind: the probes of two
 * days all right, and one answer alone. What comes next is an item with nothing but symbols.
 */
export function atAbstract(like: Student, id: string, nickname: string, skills: string[]): { student: Student; rows: Row[] } {
  const student: Student = { ...like, id, nickname, plan: { ...like.plan, skills } };
  const log = new Log(id);
  const now = Date.now();
  const answer = (skill: string, n: number, purpose: string) => ({
    kind: "attempt",
    skill,
    stage: "a",
    phase: "you",
    purpose,
    math: `1+1=?`,
    layout: "made",
    seed: n,
    answer: "2",
    work: "2",
    outcome: "right",
    check: 1,
    took: 4000,
    input: ["keys"],
  });
  for (const [place, back] of [3, 2].entries()) {
    const sitting = `day${place}`;
    const at = now - back * DAY;
    log.began(sitting, at);
    let n = 1;
    for (const skill of skills) {
      for (let probe = 0; probe < 3; probe += 1, n += 1) log.row(sitting, n, at + n * 5000, answer(skill, n, "probe"));
    }
  }
  log.began("day2", now - DAY);
  let n = 1;
  for (const skill of skills) {
    log.row("day2", n, now - DAY + n * 5000, { kind: "shown", skill, stage: "a", by: "table" });
    log.row("day2", n + 1, now - DAY + (n + 1) * 5000, answer(skill, n, "practice"));
    n += 2;
  }
  return { student, rows: log.rows };
}

/** An export of students and rows. */
export const exportOf = (students: Student[], rows: Row[], moves: [string, string][] = []): Export => ({
  tenfold: "records",
  version: 1,
  made: "2026-01-05T12:00:00Z",
  device: "elsewhere",
  students,
  erased: [],
  entries: rows.map(signed),
  moves,
});

/** Reads CSV by RFC 4180 and nothing more: CRLF, quotes doubled, the same number of cells in every row; and the mark. */
export function readCsv(text: string): Record<string, string>[] {
  expect(text.charCodeAt(0), "a byte order mark").toBe(0xfeff);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  const plain = /[^,\r\n"]*/y;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error("a quoted cell does not end");
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      plain.lastIndex = at;
      cell = plain.exec(text)?.[0] ?? "";
      at += cell.length;
    }
    row.push(cell);
    if (text[at] === ",") {
      at += 1;
    } else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`neither a comma nor CRLF after ${JSON.stringify(cell)}`);
    }
  }
  expect(row, "the last row ends").toEqual([]);
  const [head, ...body] = rows;
  if (!head) throw new Error("no header row");
  return body.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${cells.length} cells where the header has ${head.length}`);
    return Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ""]));
  });
}

/** The names of the columns. */
export const columns = (text: string): string[] => (text.slice(1).split("\r\n")[0] ?? "").split(",");
