import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';

const BODY =
  'The Secretary-General met in Oslo on 3 May 2023 with Minister Tom Ray of Norway, and they spoke of fishing.';

function whoMet(text: string): readonly string[] {
  const read = readArticle('readout.txt', Buffer.from(text));
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article).flatMap(({ participants }) => participants.map(({ name }) => name));
}

test.each([
  ['a line above the body', `Readout of a meeting in Oslo\n\nAnna Berg, Secretary-General\n\n${BODY}\n`],
  ['the title', `Secretary-General Anna Berg goes fishing\n\n${BODY}\n`],
])('whom %s names with his office is known by the office in it', (_where, text) => {
  expect(whoMet(text)).toContain('Anna Berg');
});

test.each([
  [
    'below the body',
    `Readout of a meeting in Oslo\n\n${BODY}\n\nRead more: Secretary-General Anna Berg in Rome\n`,
  ],
  ['with another office', `Readout of a meeting in Oslo\n\nAnna Berg, Mayor of Lund\n\n${BODY}\n`],
  ['in capitals', `SECRETARY-GENERAL ANNA BERG MEETS MINISTER\n\n${BODY}\n`],
])('not whom a line names %s', (_where, text) => {
  expect(whoMet(text)).toContain('Secretary-General');
});
