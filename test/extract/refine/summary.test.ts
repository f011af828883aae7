import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const meetings =
  'Ambassador Tom Ray called on the Mayor in the morning. Later in the day the Mayor met Consul Eva Holm.';

test('several meetings announced and told one by one are those meetings, on the day announced', () => {
  const events = eventsIn(`Mayor Anna Berg received two visiting delegations on 3 May 2023. ${meetings}`);
  expect(events.map(people)).toEqual([
    expect.arrayContaining([expect.stringContaining('Tom Ray')]),
    expect.arrayContaining([expect.stringContaining('Eva Holm')]),
  ]);
  expect(events.map(({ date }) => date.value)).toEqual(['2023-05-03', '2023-05-03']);
});

test.each([
  ['nobody is named behind it', 'Mayor Anna Berg received two visiting delegations on 3 May 2023.'],
  [
    'the others were met on a day of their own',
    'Mayor Anna Berg received two visiting delegations on 3 May 2023. On 4 May 2023 she met Consul Eva Holm and Consul Karl Moe.',
  ],
  ['those met were told of before', `Mayor Anna Berg received the delegations on 3 May 2023. ${meetings}`],
])('it is a meeting of its own where %s', (_why, text) => {
  expect(eventsIn(text)[0]?.participants).toContainEqual(
    expect.objectContaining({ name: expect.stringMatching(/delegations$/) }),
  );
});

const envoys = 'The ambassadors of Norway and Peru called on Mayor Anna Berg on 3 May 2023.';

test('envoys announced by their countries and met one by one are met one by one', () => {
  const events = eventsIn(
    `${envoys} Norwegian Ambassador Tom Ray met the Mayor in the morning. The Ambassador of Peru, Eva Holm, also called on the Mayor.`,
  );
  expect(events.map(people)).toEqual([
    expect.arrayContaining([expect.stringContaining('Tom Ray')]),
    expect.arrayContaining([expect.stringContaining('Eva Holm')]),
  ]);
});

test('envoys of other countries were not announced', () => {
  const events = eventsIn(
    `${envoys} Chilean Ambassador Tom Ray met the Mayor in the morning. The Ambassador of Ghana, Eva Holm, also called on the Mayor.`,
  );
  expect(events).toHaveLength(3);
});
