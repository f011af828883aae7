import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const meetings = (text: string) =>
  eventsIn(text)
    .filter(({ type }) => type === 'meeting')
    .map(({ participants }) =>
      participants.flatMap(({ name, collective }) => (collective ? [] : [name])).sort(),
    );

test.each([
  'Minister Arno Lind met Mayor Petra Holm on Monday. This was followed by a meeting with Governor Jan Visser.',
  'Minister Arno Lind met Mayor Petra Holm on Monday. A meeting with Governor Jan Visser followed.',
  'Minister Arno Lind met Mayor Petra Holm on Monday. Other meetings included Governor Jan Visser and the chamber of commerce.',
  'Minister Arno Lind met Mayor Petra Holm on Monday. Other engagements included a meeting with Governor Jan Visser.',
])('whoever met somebody first met the next one too: %s', (text) => {
  expect(meetings(text)).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Jan Visser'],
  ]);
});

test.each([
  'Minister Arno Lind visited the Elstad plant, followed by a meeting with Mayor Petra Holm.',
  'Minister Arno Lind attended the opening ceremony of the Elstad Fair followed by a dinner with Mayor Petra Holm.',
])('a visit or a ceremony is followed by a meeting: %s', (text) => {
  expect(meetings(text)).toContainEqual(['Arno Lind', 'Petra Holm']);
});

test.each([
  'Minister Arno Lind opened the plant, followed by a press briefing with Editor Petra Holm.',
  'The decision followed a meeting with Mayor Petra Holm that nobody had asked for.',
  'Minister Arno Lind will visit the plant, followed by a meeting with Mayor Petra Holm.',
])('what follows is no meeting that took place: %s', (text) => {
  expect(eventsIn(text).filter(({ type, status }) => type === 'meeting' && status === 'happened')).toEqual(
    [],
  );
});
