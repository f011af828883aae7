import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const last = (text: string) =>
  eventsIn(text)
    .at(-1)
    ?.participants.map(({ name }) => name);
const signed = 'Minister Eva Holm and Minister Per Moe signed a joint statement.';
const witnessed = 'The two heads of state witnessed the signing of two memoranda.';

test('the two heads of state are those two whom the article calls so, not those told of last', () => {
  expect(last(`President Anna Berg met King Tom Ray in Oslo. ${signed} ${witnessed}`)).toEqual([
    'Anna Berg',
    'Tom Ray',
  ]);
});

test('they are nobody where only one is told of', () => {
  expect(last(`President Anna Berg gave a speech in Oslo. ${signed} ${witnessed}`)).not.toContain('Eva Holm');
});
