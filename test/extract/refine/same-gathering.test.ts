import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';

test('one gathering told twice is one, with those who came', () => {
  const [event, ...more] = eventsIn(`${forum} Mayor Anna Berg attended the Baltic Ports Forum.`);
  expect(more).toEqual([]);
  expect(event?.participants.map((each) => each.name)).toEqual(['Anna Berg']);
});

test('gatherings of other names are others', () => {
  const text = `${forum} The Nordic Energy Conference was held in Oslo on 4 May 2023.`;
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-03', '2023-05-04']);
});

test('a panel told right behind the summit that somebody attended is part of it', () => {
  const summit = 'On 3 May 2023 Mayor Anna Berg took part in the Baltic Cities Summit.';
  const panel =
    'Mayor Anna Berg, together with the Mayor of Lund, participated in the panel “Cities at Work”.';
  expect(eventsIn(`${summit} ${panel}`)).toHaveLength(1);
  const forum = 'Mayor Anna Berg, together with the Mayor of Lund, participated in the Nordic Ports Forum.';
  expect(eventsIn(`${summit} ${forum}`)).toHaveLength(2);
});
