import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { people } from './read-text.ts';

function pageOf(body: string, below: string) {
  const read = readArticle(
    'page.txt',
    Buffer.from(`News of the week\n\nDate: 2023-05-10\n\n${body}\n\n${below}\n`),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article);
}

const BODY =
  'On Tuesday I met Ambassador Jana Novak at the town hall. The weather was fine all day on the coast.';

it.each([
  'Rick Palmer\nMayor, City of Oakford',
  'Hon. Rick Palmer\nMinister of Trade',
  'Rick Palmer, Mayor of Oakford',
])('takes whoever signs below the page for the one who tells it: %s', (below) => {
  expect(people(pageOf(BODY, below)[0])).toEqual(
    expect.arrayContaining([expect.stringContaining('Rick Palmer'), expect.stringContaining('Jana Novak')]),
  );
});

it.each(['Back to the list', 'Share this page', 'Photo: Rick Palmer', 'Rick Palmer'])(
  'takes nobody from “%s”',
  (below) => {
    expect(people(pageOf(BODY, below)[0])).toEqual(['Jana Novak (guest)']);
  },
);

it('takes no signature where the page speaks of others', () => {
  const [event] = pageOf(
    'Minister Aino Salo met Ambassador Jana Novak on Tuesday in the town hall.',
    'Rick Palmer\nMayor of Oakford',
  );
  expect(people(event)).not.toContain('Rick Palmer');
});

it('reads what a page tells in the first person plural', () => {
  const [event] = pageOf(
    'On Tuesday we met with Minister Aino Salo in Oakford. It rained all day.',
    'Back to the list',
  );
  expect(event?.type).toBe('meeting');
  expect(people(event)).toEqual(['Aino Salo']);
});
