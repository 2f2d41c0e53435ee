// What is kept on the device, seen and changed from outside while the app does not run.

import type { Page } from "@playwright/test";
import type { App } from "./app.ts";

/** Everything that is kept: the rooms of the database and the cells of localStorage. */
export interface Disk {
  version: number;
  rooms: Record<string, Record<string, string>>;
  cells: Record<string, string>;
}

/** Goes where nothing of the app runs, on the same origin. */
export async function leaveApp(app: App): Promise<void> {
  // A picture alone names no icon of its own, and the browser asks for the usual one.
  app.allow(/\/favicon\.ico\)$/);
  await app.page.goto(`${app.site.url}icon.svg`);
}

/** Everything that is kept, byte for byte. */
export function readDisk(page: Page): Promise<Disk> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("tenfold"));
    const rooms: Record<string, Record<string, string>> = {};
    for (const name of database.objectStoreNames) {
      const room = database.transaction(name).objectStore(name);
      const [keys, texts] = await Promise.all([done(room.getAllKeys()), done(room.getAll())]);
      rooms[name] = Object.fromEntries(keys.map((key, place) => [String(key), String(texts[place])]));
    }
    const { version } = database;
    database.close();
    return { version, rooms, cells: { ...localStorage } };
  });
}

/** Writes texts over what is kept, and gives the database another version where one is named. */
export async function writeDisk(page: Page, disk: Partial<Disk>): Promise<void> {
  await page.evaluate(async ({ version, rooms = {}, cells = {} }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("tenfold", version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const [name, texts] of Object.entries(rooms)) {
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(name, "readwrite");
        for (const [key, text] of Object.entries(texts)) transaction.objectStore(name).put(text, key);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    }
    database.close();
    for (const [key, text] of Object.entries(cells)) localStorage.setItem(key, text);
  }, disk);
}

/** A text with one of its letters changed. */
export function flipped(text: string): string {
  const place = Math.floor(text.length / 2);
  return text.slice(0, place) + (text[place] === "e" ? "a" : "e") + text.slice(place + 1);
}

/** Every text that is kept anywhere. */
export const allTexts = (disk: Disk): string[] => [
  ...Object.values(disk.rooms).flatMap((room) => Object.values(room)),
  ...Object.values(disk.cells),
];
