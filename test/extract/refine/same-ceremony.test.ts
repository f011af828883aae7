import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const many = 'A number of documents were signed by Norway and Japan in Oslo on 3 May 2023.';

test.each([
  [
    'in one breath',
    'Director Anna Berg and Director Ken Sato initialled a treaty and signed a memorandum on 3 May 2023.',
    ['Anna Berg', 'Ken Sato'],
  ],
  [
    'a sentence later',
    `${many} Norway and Japan also signed agreements on health.`,
    ['Japan (guest)', 'Norway (host)'],
  ],
])('what the same sides sign %s is one signing', (_when, text, named) => {
  expect(eventsIn(text).map((event) => [...people(event)].sort())).toEqual([named]);
});

test.each([
  ['other sides', `${many} Oslo University and Kobe University also signed agreements on health.`],
  ['another day', `${many} Norway and Japan also signed agreements on health on 5 June 2023.`],
  [
    'others with one of them',
    'Norway signed a treaty with Japan and signed a contract with Peru on 3 May 2023.',
  ],
])('but not what is signed by %s', (_whom, text) => {
  expect(eventsIn(text)).toHaveLength(2);
});
