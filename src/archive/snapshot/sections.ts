import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { atOnce, type Sliced } from '../slices.ts';

/** A named part of a file, in pieces that are made as they are written. */
export interface Section {
  readonly name: string;
  pieces(): Iterable<Uint8Array>;
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
}

/** The table of contents, at the end of the file. */
interface Contents {
  readonly version: string;
  readonly sections: readonly Place[];
}

/** How a file ends: the length of its table of contents, the table's check sum, and these characters. */
const ending = 'RDT1';
const tailLength = 12;

/**
 * Writes a file of sections that is there whole or not at all: under another name first, forced to the disk, then renamed.
 * Whatever ends the process before leaves the file that was there.
 */
export async function writeSections(
  path: string,
  version: string,
  sections: readonly Section[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await clearDrafts(path);
  const draft = `${path}.${process.pid}.draft`;
  try {
    const file = await open(draft, 'w');
    try {
      await writeAll(file, version, sections);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes away what was being written when its process was killed. */
async function clearDrafts(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const [, writer] = /\.(\d+)\.draft$/.exec(name) ?? [];
    if (writer === undefined || name !== `${basename(path)}.${writer}.draft`) continue;
    if (!isRunning(Number(writer))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function writeAll(file: FileHandle, version: string, sections: readonly Section[]): Promise<void> {
  const places: Place[] = [];
  let at = 0;
  for (const { name, pieces } of sections) {
    const start = at;
    let sum = 0;
    for (const piece of pieces()) {
      sum = crc32(piece, sum);
      await file.write(piece, 0, piece.length, at);
      at += piece.length;
    }
    places.push({ name, start, length: at - start, sum });
  }
  const contents: Contents = { version, sections: places };
  const table = Buffer.from(JSON.stringify(contents));
  const tail = Buffer.alloc(tailLength);
  tail.writeUInt32LE(table.length, 0);
  tail.writeUInt32LE(crc32(table), 4);
  tail.write(ending, 8, 'latin1');
  await file.write(Buffer.concat([table, tail]), 0, table.length + tailLength, at);
}

/** So that the new name survives a loss of power too; some systems can't, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** An open file of sections. */
export interface SectionReader {
  /** A section's bytes. Throws where they are not the ones that were written. */
  read(name: string): Buffer;
  readInSteps(name: string): Sliced<Buffer>;
  /** Some of a section's bytes, which nobody has compared with those that were written. */
  part(name: string, start: number, length: number): Buffer;
  /** Whether a section's bytes are the ones that were written. */
  isWhole(name: string): Promise<boolean>;
  names(): readonly string[];
  close(): void;
}

/** Opens a file of sections; null where there is none, or one of another version, or a damaged one. */
export function openSections(path: string, version: string): SectionReader | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    const contents = readContents(descriptor);
    if (contents?.version === version) return readerOf(descriptor, contents);
  } catch {
    // Whatever is wrong with the file, it is made anew.
  }
  if (descriptor !== null) closeSync(descriptor);
  return null;
}

function readContents(descriptor: number): Contents | null {
  const { size } = fstatSync(descriptor);
  if (size < tailLength) return null;
  const tail = readAt(descriptor, size - tailLength, tailLength);
  const length = tail.readUInt32LE(0);
  if (tail.toString('latin1', 8) !== ending || length > size - tailLength) return null;
  const table = readAt(descriptor, size - tailLength - length, length);
  return crc32(table) === tail.readUInt32LE(4) ? JSON.parse(table.toString()) : null;
}

function readerOf(descriptor: number, { sections }: Contents): SectionReader {
  const places = new Map(sections.map((place) => [place.name, place]));
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`there is no section ${name}`);
    return place;
  };
  const readInSteps = function* (name: string): Sliced<Buffer> {
    const { start, length, sum } = placeOf(name);
    const bytes = Buffer.allocUnsafeSlow(length);
    let found = 0;
    for (let at = 0; at < length; at += step) {
      const part = bytes.subarray(at, at + step);
      fill(part, descriptor, start + at);
      found = crc32(part, found);
      yield;
    }
    if (found !== sum) throw new Error(`the section ${name} is damaged`);
    return bytes;
  };
  return {
    names: () => [...places.keys()],
    readInSteps,
    read: (name) => atOnce(readInSteps(name)),
    part: (name, start, length) => readAt(descriptor, placeOf(name).start + start, length),
    isWhole: (name) => isWhole(descriptor, placeOf(name)),
    close: () => closeSync(descriptor),
  };
}

/** So much is read at a time, within a millisecond or so. */
const step = 1 << 20;

/** Reads in another thread, since a disk may take its time. */
const readBeside = promisify(read);

async function isWhole(descriptor: number, { start, length, sum }: Place): Promise<boolean> {
  const bytes = Buffer.allocUnsafeSlow(Math.min(step, length));
  let found = 0;
  for (let at = 0; at < length; ) {
    const { bytesRead } = await readBeside(descriptor, bytes, 0, Math.min(step, length - at), start + at);
    if (bytesRead === 0) return false;
    found = crc32(bytes.subarray(0, bytesRead), found);
    at += bytesRead;
  }
  return found === sum;
}

function readAt(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  fill(bytes, descriptor, start);
  return bytes;
}

function fill(bytes: Buffer, descriptor: number, start: number): void {
  let filled = 0;
  while (filled < bytes.length) {
    const got = readSync(descriptor, bytes, filled, bytes.length - filled, start + filled);
    if (got === 0) throw new Error('the file ends too early');
    filled += got;
  }
}
