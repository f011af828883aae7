import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ participants }) => participants.map(({ name }) => name).sort());

test.each([
  'Minister Arno Lind held a meeting with Mayor Petra Holm, followed by a meeting with Governor Jan Visser.',
  'Minister Arno Lind had a bilateral meeting with Mayor Petra Holm, as well as a bilateral meeting with Governor Jan Visser.',
  'Minister Arno Lind held talks with Mayor Petra Holm and another meeting with Governor Jan Visser.',
  'Minister Arno Lind had talks with Mayor Petra Holm and separate talks with Governor Jan Visser.',
  'Minister Arno Lind had lunch with Mayor Petra Holm and dinner with Governor Jan Visser.',
  'Minister Arno Lind met with Mayor Petra Holm and separately with Governor Jan Visser.',
  'Minister Arno Lind met Mayor Petra Holm, and then Governor Jan Visser.',
  'Minister Arno Lind had a meeting with Mayor Petra Holm and later with Governor Jan Visser.',
  'Minister Arno Lind was received by Mayor Petra Holm and later by Governor Jan Visser.',
  'After talks with Mayor Petra Holm, Minister Arno Lind held a meeting with Governor Jan Visser.',
  'Minister Arno Lind began his day by meeting with Mayor Petra Holm. He then met Governor Jan Visser.',
])('each of two meetings that one sentence tells of has its own people: %s', (text) => {
  expect(told(text)).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Jan Visser'],
  ]);
});

test.each([
  'Minister Arno Lind held separate meetings with Mayor Petra Holm and Governor Jan Visser.',
  'Minister Arno Lind held a meeting with Mayor Petra Holm and Governor Jan Visser.',
  'Minister Arno Lind met Mayor Petra Holm, later a senator, and Governor Jan Visser.',
  'Minister Arno Lind held talks with Mayor Petra Holm and Governor Jan Visser during the meeting with investors.',
])('several people are met at once: %s', (text) => {
  expect(told(text)[0]).toEqual(expect.arrayContaining(['Arno Lind', 'Jan Visser', 'Petra Holm']));
  expect(told(text)).toHaveLength(1);
});

test('a further meeting with people whom nobody names is none of its own', () => {
  const events = told(
    'Minister Arno Lind held talks with Mayor Petra Holm as well as meetings with officials.',
  );
  expect(events).toHaveLength(1);
});
