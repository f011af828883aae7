import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const came = 'Minister Tom Ray of Japan arrived in Oslo on 2 May 2023.';

test.each<[who: string, sentence: string, people: readonly string[]]>([
  [
    'of a third country meets him there as a peer',
    'On 3 May, Minister Tom Ray met President Eva Holm of Kenya.',
    ['Tom Ray', 'Eva Holm'],
  ],
  [
    'of a body of many countries that sits elsewhere too',
    'On 3 May, Minister Tom Ray met Karl Moe, Director-General of the World Health Organization.',
    ['Tom Ray', 'Karl Moe'],
  ],
  [
    'of the country receives him',
    'On 3 May, Minister Tom Ray met President Eva Holm of Norway.',
    ['Eva Holm (host)', 'Tom Ray (guest)'],
  ],
  [
    'of no country that is told receives him',
    'On 3 May, Minister Tom Ray met Governor Eva Holm.',
    ['Eva Holm (host)', 'Tom Ray (guest)'],
  ],
  [
    'of a third country receives him where that is said',
    'On 3 May, Minister Tom Ray was received by President Eva Holm of Kenya.',
    ['Eva Holm (host)', 'Tom Ray (guest)'],
  ],
])('where somebody has come to, whoever is %s', (_who, sentence, expected) => {
  expect(people(eventsIn(`${came} ${sentence}`).at(-1))).toEqual(expected);
});

test('where he had come to when it is told, not where he went on to', () => {
  const text = `${came} On 3 May, Minister Tom Ray met President Eva Holm of Kenya. On 5 May, Minister Tom Ray arrived in Nairobi.`;
  expect(people(eventsIn(text)[1])).toEqual(['Tom Ray', 'Eva Holm']);
});

test('a tour of a stand before a meeting brings nobody from afar', () => {
  const signed = (before: string) =>
    people(
      eventsIn(
        `Minister Anna Berg ${before} and then held talks with Minister Eva Holm on 3 May 2023. On 4 May, Minister Anna Berg signed a treaty with Minister Tom Ray.`,
      ).at(-1),
    );
  expect(signed('toured the hall of Acme Corporation')).toContain('Tom Ray');
  expect(signed('arrived in Oslo')).toContain('Tom Ray (host)');
});
