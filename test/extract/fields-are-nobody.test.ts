import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const met = 'Minister Tom Ray met Ambassador Anna Berg on 3 May 2023.';
const namesIn = (text: string) => eventsIn(text).map((event) => event.participants.map(({ name }) => name));

describe('words for fields name nobody', () => {
  test.each([
    'During the meeting, the navy’s role in Regional Maritime Security and Operational Development came up.',
    'At the meeting chaired by Governor Eva Holm, delegates backed the Action Plan for Peace, Progress and Shared Prosperity.',
    'The officers taking the Senior Command and Staff Course attended the meeting.',
  ])('%s', (sentence) => {
    const names = namesIn(`${met} ${sentence}`).flat();
    expect(names.filter((name) => /Security|Development|Progress|Prosperity|Course/.test(name))).toEqual([]);
  });

  test('nor does what ends a run of them', () => {
    const text = 'Governors from the Middle East and other regions attended the dinner.';
    expect(
      namesIn(`Minister Tom Ray hosted a dinner for Mayor Anna Berg on 3 May 2023. ${text}`).flat(),
    ).not.toContain('East');
  });
});

test('who is described behind a name in quotation marks is still the subject', () => {
  const text =
    'A delegation from six African countries attending the ‘Senior Command Course’ at Lund College, on 3 May 2023, concluded a study tour in Peru.';
  expect(eventsIn(text).map(people)).toEqual([
    ['Peru (host)', 'delegation from six African countries (guest)'],
  ]);
});

test('a group may come from so many countries of a continent', () => {
  const text = 'A delegation from 12 Arab states visited Lund University on 3 May 2023.';
  expect(namesIn(text)[0]).toContain('delegation from 12 Arab states');
});

test('`am` behind a number is a time', () => {
  const text = 'Admiral Tom Ray, who arrived at the naval base at 11 am was received by Governor Anna Berg.';
  expect(rulesIn(text)).toContain('was-received-by');
  expect(namesIn(text)[0]).toEqual(expect.arrayContaining(['Tom Ray', 'Anna Berg']));
});

test('nobody attends what is taken up', () => {
  expect(rulesIn(`${met} He will review the work taken up by Governor Eva Holm.`)).not.toContain(
    'was-attended-by',
  );
});

test('`is part of` names no company', () => {
  const text = `A delegation visited Lund University on 3 May 2023. The delegation, comprising ten officers, is part of Norway’s Police Leadership Scheme.`;
  expect(rulesIn(text)).not.toContain('present-were');
});

test('the date behind a relative clause is of the verb that it stands before', () => {
  const text =
    'Admiral Tom Ray, who is on a three-day official visit to Norway, on Wednesday met Minister Anna Berg.';
  expect(eventsIn(text).map(({ type, status }) => [type, status])).toEqual([
    ['visit', 'happened'],
    ['meeting', 'happened'],
  ]);
});

test('`the two sides` behind a comma are no member of the list before it', () => {
  const text = 'During the meeting with General Ola Vik, the two sides discussed training.';
  expect(rulesIn(`${met} ${text}`)).toContain('at-meeting-with');
});
