import { expect, test } from 'vitest';
import type { EngineImage } from '../../../src/archive/search/engine.ts';
import {
  makeMiniSearchEngine,
  restoreMiniSearchEngine,
} from '../../../src/archive/search/minisearch-engine.ts';
import { atOnce } from '../../../src/archive/slices.ts';
import { engineContract, wordsQuery } from './engine-contract.ts';

const restore = (image: EngineImage) => atOnce(restoreMiniSearchEngine(image));

engineContract('MiniSearch', () => makeMiniSearchEngine(), restore);
engineContract(
  'MiniSearch with frequent words apart',
  () => makeMiniSearchEngine(['deleg', 'fair', 'mayor', 'trade']),
  restore,
);

test('where the postings of a word are kept does not change what is found', () => {
  const words = ['mayor', 'fair', 'trade', 'sport', 'visit', 'deleg'];
  const texts = Array.from({ length: 200 }, (_, i) => ({
    key: `${i}`,
    terms: words.flatMap((word, j) => Array.from({ length: (i * (j + 3)) % 7 }, () => word)),
  }));
  const engines = [
    makeMiniSearchEngine(),
    makeMiniSearchEngine(words.slice(0, 3)),
    makeMiniSearchEngine(words),
  ];
  const found = engines.map((engine) => {
    engine.index(texts);
    const { total, hits } = engine.find(
      wordsQuery('mayor sport trade visit', { limit: 50, leastShare: 0.4 }),
    );
    return [total, hits.map(({ key, score }) => [key, score.toFixed(6)])];
  });
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});
