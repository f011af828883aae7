import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import type { Archive } from '../src/archive/archive.ts';
import { answerText } from '../src/console/answer-text.ts';
import { answerLine } from '../src/console/line.ts';
import { replyTo } from '../src/discord/reply.ts';
import { allComponents, faultsOf } from './discord/message-rules.ts';
import { readArchive } from './support/read-archive.ts';

/** What may lie in a folder and be no article, and what its reason must name. */
const BROKEN: readonly (readonly [file: string, content: string | Uint8Array, reason: RegExp])[] = [
  ['latin.txt', Uint8Array.of(0x4d, 0xfc, 0x6e), /UTF-8/],
  ['empty.txt', '', /empty/],
  ['blank.md', ' \n\t\n', /empty/],
  ['huge.txt', 'a'.repeat(5_000_001), /5 MB/],
  ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), /binary/],
  ['yaml.md', '---\ntitle: [open\n---\nText.', /YAML/],
  ['date.md', '---\npublished: soon\n---\nText.', /published/],
  ['url.md', '---\nurl: javascript:alert(1)\n---\nText.', /url/],
  ['endless.md', '---\ntitle: Never closed\nText.', /never closed/],
  ['paper.pdf', '%PDF-1.4', /\.txt or \.md/],
  ['**@everyone** [x](https:~~evil.example) `.txt', '', /empty/],
  [`${'long '.repeat(45)}.txt`, '', /empty/],
];
const COPIES = 5;

let folder: string;
let answer: Answer;
let archive: Archive;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const copy of Array.from({ length: COPIES }, (_, i) => `${i}`)) {
    mkdirSync(join(folder, copy));
    for (const [file, content] of BROKEN) writeFileSync(join(folder, copy, file), content);
    symlinkSync('/etc', join(folder, copy, 'outside'));
  }
  writeFileSync(join(folder, 'sound.txt'), 'Mayor Anna Berg met Tom Ray, chairman of Acme, on 3 May 2021.');
  archive = await readArchive(folder);
  answer = answerLine('/corpus', archive);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the rest of a folder full of broken files is indexed', () => {
  expect(archive.articles.map(({ file }) => file)).toEqual(['sound.txt']);
  expect(answer.summary).toMatch(/^1 article, .*; 65 files could not be read$/);
});

test('each file is listed with its reason', () => {
  const reasons = new Map(
    answer.items.flatMap((one) => (one.kind === 'unread' ? [[one.file, one.reason]] : [])),
  );
  expect(reasons.size).toBe(COPIES * (BROKEN.length + 1));
  for (const [file, , reason] of BROKEN) expect(reasons.get(`3/${file}`)).toMatch(reason);
  expect(reasons.get('0/outside')).toMatch(/out of the corpus folder/);
});

test('Discord shows them all on pages that it accepts', () => {
  const shown: string[] = [];
  for (let page = 1, next = true; next; page++) {
    const components = replyTo(answer, page);
    expect(faultsOf({ flags: 1 << 15, components, allowed_mentions: { parse: [] } }, 'interaction')).toEqual(
      [],
    );
    const all = allComponents(components as Parameters<typeof allComponents>[0]);
    shown.push(...all.flatMap(({ content }) => content?.split('\n') ?? []));
    next = all.some(
      (one) => 'label' in one && one.label === 'Next ▶' && !('disabled' in one && one.disabled),
    );
  }
  const bullets = shown.filter((one) => one.startsWith('- **'));
  expect(bullets).toHaveLength(COPIES * (BROKEN.length + 1));
  expect(bullets.every((one) => /^- \*\*.+\*\*: It/.test(one))).toBe(true);
  expect(shown.find((one) => /of 65$/.test(one))).toMatch(/^-# 1–\d+ of 65$/);
});

test('a terminal shows them all', () => {
  const shown = answerText(answer, { width: 400, style: (_style, text) => text });
  for (const { file } of archive.unread) expect(shown).toContain(`  ${file}: It`);
});
