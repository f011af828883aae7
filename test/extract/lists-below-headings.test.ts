import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { eventsIn, people } from './read-text.ts';

function namesOn(below: string): string {
  const body =
    'On 4 December 2018 a delegation from the University of Lund visited the East Campus.\n\nThe delegation was welcomed by President Jan Berg.';
  const read = readArticle('page.txt', Buffer.from(`News of the university\n\n${body}\n\n${below}\n`));
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article).flatMap(people).join();
}

test.each([
  'Members of the delegation\nProf. Karl Moe (Rector)\nDr. Eva Holm (Head of Cooperation)',
  'Members of the visiting team:\n1. Prof. Karl Moe, Rector\n2. Dr. Eva Holm, Head of Cooperation',
  'Attendees\n(Lund side) Rector Karl Moe, Director Eva Holm, Dean Tom Ray',
  'Participants\nProf. Karl Moe, Rector\nDr. Eva Holm, Head of Cooperation',
])('those listed below a heading were there: %s', (below) => {
  expect(namesOn(below)).toContain('Karl Moe');
  expect(namesOn(below)).toContain('Eva Holm');
});

test.each([
  'Editors\nKarl Moe\nEva Holm',
  'Members of the jury\nProf. Karl Moe (Rector)\nDr. Eva Holm (Head of Cooperation)',
  'Contact\nDr. Karl Moe, Press Office',
])('nobody below any other: %s', (below) => {
  expect(namesOn(below)).not.toContain('Karl Moe');
});

test('members of a committee named alone hold that office', () => {
  const text =
    'Mayor Jan Berg met Ambassador Anna Lund. Committee members Karl Moe and Eva Holm also took part in the talks.';
  const roles = eventsIn(text)[0]?.participants.map(({ name, role }) => `${name}: ${role?.text}`);
  expect(roles).toEqual(expect.arrayContaining(['Karl Moe: Committee member', 'Eva Holm: Committee member']));
});

test('copies of style are letters by which an envoy is received', () => {
  const text = 'Vice Minister Jan Berg received the copies of style of Ambassador Anna Lund on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Jan Berg (host)', 'Anna Lund (guest)']);
});
