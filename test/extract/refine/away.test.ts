import { describe, expect, test } from 'vitest';
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

describe('on the sidelines of something', () => {
  const forum = 'on the sidelines of the Ports Forum';

  test('nobody received, even where one of them had come on a visit', () => {
    const text = `Minister Tom Ray arrived in Lisbon on 2 May 2023. On 3 May, he met Lida Moss, head of the Seed Fund, ${forum}.`;
    expect(people(eventsIn(text).at(-1))).toEqual(['Tom Ray', 'Lida Moss']);
  });

  test('nor at the meetings that he goes on to there', () => {
    const text = `On 3 May 2023, Minister Tom Ray met Minister Eva Holm of Kenya ${forum}. He also held talks with Karl Moe, special envoy for trade.`;
    expect(eventsIn(text).map(people)).toEqual([
      ['Tom Ray', 'Eva Holm'],
      ['Tom Ray', 'Karl Moe'],
    ]);
  });

  test('whoever is at home did, and whom somebody called on', () => {
    const home = `On 3 May 2023 in Oslo, Minister Tom Ray of Norway met Minister Eva Holm of Kenya ${forum}.`;
    expect(people(eventsIn(home)[0])).toEqual(['Tom Ray (host)', 'Eva Holm (guest)']);
    const called = `On 3 May 2023, Karl Moe, head of the Seed Fund, called on Minister Tom Ray ${forum}.`;
    expect(people(eventsIn(called)[0])).toEqual(['Tom Ray (host)', 'Karl Moe (guest)']);
  });

  test('of an earlier time, nothing is told of today’s', () => {
    const text =
      'On 3 May 2023, Mayor Anna Berg received Ambassador Tom Ray. They had first met on the sidelines of a forum.';
    expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

describe('where somebody has come for a gathering', () => {
  const came = 'Minister Tom Ray of Japan arrived in Oslo on 2 May 2023 to attend the World Ports Forum.';

  test('nobody else who may have come for it received him', () => {
    const text = `${came} On 3 May, Minister Tom Ray met Lida Moss, head of the Seed Fund.`;
    expect(people(eventsIn(text).at(-1))).toEqual(['Tom Ray', 'Lida Moss']);
  });

  test('whoever is at home there did, as does whoever receives him', () => {
    const home = `${came} On 3 May, Minister Tom Ray met President Eva Holm of Norway.`;
    expect(people(eventsIn(home).at(-1))).toEqual(['Eva Holm (host)', 'Tom Ray (guest)']);
    const received = `${came} On 3 May, Minister Tom Ray was received by Lida Moss, head of the Seed Fund.`;
    expect(people(eventsIn(received).at(-1))).toContain('Lida Moss (host)');
  });
});
