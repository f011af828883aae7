import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = 'Minister Anna Berg met Minister Tom Ray on 3 May.';

test('what a where-clause tells behind history is history too', () => {
  const text = `${met} Minister Ray previously visited Elstad in January, where he met President Karl Moe.`;
  const names = eventsIn(text)
    .filter((event) => event.date.value === '2023-05-03')
    .flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(names).toEqual(['Anna Berg', 'Tom Ray']);
});

test('behind news it is news', () => {
  const text = 'Minister Tom Ray visited Elstad on 3 May, where he met President Karl Moe.';
  const names = eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(names).toContain('Karl Moe');
});
