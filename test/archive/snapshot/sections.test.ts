import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSections, type Section, writeSections } from '../../../src/archive/snapshot/sections.ts';

const folder = mkdtempSync(join(tmpdir(), 'sections-'));
const path = join(folder, 'below', 'it.snapshot');

const section = (name: string, ...pieces: string[]): Section => ({
  name,
  pieces: () => pieces.map((piece) => Buffer.from(piece)),
});

const sections = [section('a', 'one ', 'two'), section('b'), section('c', 'three')];

test('what was written is read, section by section', async () => {
  await writeSections(path, 'v1', sections);
  const reader = openSections(path, 'v1');
  expect(reader?.names()).toEqual(['a', 'b', 'c']);
  expect(['a', 'b', 'c'].map((name) => reader?.read(name).toString())).toEqual(['one two', '', 'three']);
  expect(() => reader?.read('d')).toThrow('d');
  reader?.close();
});

test('another version, no file and no snapshot are nothing', async () => {
  await writeSections(path, 'v1', sections);
  expect(openSections(path, 'v2')).toBeNull();
  expect(openSections(join(folder, 'none'), 'v1')).toBeNull();
  writeFileSync(join(folder, 'short'), 'x');
  expect(openSections(join(folder, 'short'), 'v1')).toBeNull();
  expect(openSections(folder, 'v1')).toBeNull();
});

test('a file that was cut off anywhere is nothing', async () => {
  await writeSections(path, 'v1', sections);
  const { length } = readFileSync(path);
  for (let end = length - 1; end >= 0; end -= 3) {
    truncateSync(path, end);
    expect(openSections(path, 'v1')).toBeNull();
  }
});

test('a changed bit anywhere is noticed', async () => {
  await writeSections(path, 'v1', sections);
  const whole = readFileSync(path);
  const readAll = (): unknown => {
    const reader = openSections(path, 'v1');
    try {
      return reader?.names().map((name) => reader.read(name).toString()) ?? null;
    } catch {
      return null;
    } finally {
      reader?.close();
    }
  };
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      writeFileSync(path, damaged);
      return readAll() === null;
    }),
  );
});

test('a failure while writing leaves the file that was there, and no draft', async () => {
  await writeSections(path, 'v1', sections);
  const failing: Section = {
    name: 'bad',
    pieces: () => {
      throw new Error('no more');
    },
  };
  await expect(writeSections(path, 'v1', [section('a', 'new'), failing])).rejects.toThrow('no more');
  expect(openSections(path, 'v1')?.read('a').toString()).toBe('one two');
  expect(readdirSync(join(folder, 'below'))).toEqual(['it.snapshot']);
});

test('what a killed process left half-written is taken away, what another one is writing is not', async () => {
  const left = join(folder, 'left');
  mkdirSync(left);
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const others = [`it.snapshot.${process.ppid}.draft`, 'other.snapshot.1.draft', 'it.snapshot.old'];
  for (const name of [`it.snapshot.${gone}.draft`, ...others]) writeFileSync(join(left, name), 'half');
  await writeSections(join(left, 'it.snapshot'), 'v1', sections);
  expect(readdirSync(left).sort()).toEqual(['it.snapshot', ...others].sort());
});
