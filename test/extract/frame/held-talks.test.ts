import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

describe('talks held', () => {
  test('with an audience the visitor has', () => {
    const [event] = eventsIn('Ambassador Tom Ray had an audience with President Ole Dahl on 3 May 2023.');
    expect(people(event)).toEqual(['Ole Dahl (host)', 'Tom Ray (guest)']);
  });

  test('take up the two told before', () => {
    const text =
      'Minister Anna Berg welcomed Minister Tom Ray on 3 May 2023. The two ministers held talks on fish.';
    expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
  });

  test.each([
    ['shares are held', 'Mayor Anna Berg held shares in Acme Corporation.'],
    ['a talk is held on the radio', 'Mayor Anna Berg held talks on the radio.'],
    ['somebody talks to herself', 'Mayor Anna Berg had a conversation with herself.'],
    ['somebody sits down with tea', 'Mayor Anna Berg sat down with a cup of tea.'],
    ['somebody sits down at the piano', 'Mayor Anna Berg sat down at the piano.'],
    ['views are exchanged with nobody', 'Mayor Anna Berg exchanged views on housing.'],
    ['attention is paid', 'Minister Tom Ray paid attention to Norway.'],
    ['nobody is said to have held them', 'The two ministers held talks on 3 May 2023.'],
  ])('are none where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('talks of the past told by their name need a time', () => {
  expect(rulesIn('Eva Holm recalled her talks with Tom Ray.')).toEqual([]);
  expect(rulesIn('Eva Holm recalled her talks with Tom Ray in Oslo.')).toEqual([]);
});

test('whoever hosted the meeting told before was at it', () => {
  const text =
    'On 3 May 2023 President Ida Berg met Ambassador Ken Mori. Vice President Jan Holm hosted the meeting.';
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['meeting', []]);
  expect(people(event)).toContain('Jan Holm (host)');
});
