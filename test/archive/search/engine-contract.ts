import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  EngineImage,
  EngineQuery,
  EngineResult,
  SearchEngine,
  SearchText,
} from '../../../src/archive/search/engine.ts';
import { termsOf } from '../../../src/archive/search/terms.ts';
import { atOnce } from '../../../src/archive/slices.ts';

function searchText(key: string, text: string): SearchText {
  return { key, terms: termsOf(text).map(({ term }) => term) };
}

const texts: readonly SearchText[] = [
  searchText('a', 'The mayor met a delegation from Incheon. The delegation stayed two days.'),
  searchText('b', 'A delegation visited the auto fair.'),
  searchText(
    'c',
    'The mayor opened the auto fair with a long speech on trade, culture, tourism and sport in the region.',
  ),
  searchText('d', 'Weather'),
];

/** A query for words, as the engine takes it. */
export function wordsQuery(words: string, parts: Partial<EngineQuery> = {}): EngineQuery {
  const concepts = termsOf(words).map(({ term }) => ({
    weight: 1,
    stake: 1,
    words: [{ term, weight: 1 }],
  }));
  return { concepts, without: [], accepts: null, leastShare: 0, limit: 10, ...parts };
}

function keys({ hits }: EngineResult): string[] {
  return hits.map(({ key }) => key);
}

/**
 * What every search engine must do, whatever it is made of. `make` gives an empty one, `restore` the one that was saved.
 */
export function engineContract(
  name: string,
  make: () => SearchEngine,
  restore: (image: EngineImage) => SearchEngine,
): void {
  const filled = (): SearchEngine => {
    const engine = make();
    engine.index(texts);
    return engine;
  };

  describe(name, () => {
    test('finds the texts that have a word, in any form, best first', () => {
      expect(keys(filled().find(wordsQuery('delegations')))).toEqual(['a', 'b']);
      expect(keys(filled().find(wordsQuery('mayor')))).toEqual(['a', 'c']);
    });

    test('puts a text with more of the words first, and a rare word before a frequent one', () => {
      expect(keys(filled().find(wordsQuery('delegation auto fair')))[0]).toBe('b');
      expect(keys(filled().find(wordsQuery('Incheon fair')))[0]).toBe('a');
    });

    test('ranks what was asked more weightily higher', () => {
      const heavy = (words: string, weight: number) =>
        wordsQuery(words).concepts.map((each) => ({ ...each, weight }));
      const concepts = [...heavy('Incheon', 0.1), ...heavy('fair', 3)];
      expect(keys(filled().find(wordsQuery('', { concepts })))[0]).toBe('b');
    });

    test('finds nothing for an unknown word, and nothing when empty', () => {
      expect(filled().find(wordsQuery('chromodynamics'))).toEqual({ total: 0, hits: [] });
      expect(make().find(wordsQuery('mayor'))).toEqual({ total: 0, hits: [] });
    });

    test('counts all that fit and gives no more than asked for', () => {
      const { total, hits } = filled().find(wordsQuery('mayor auto fair delegation', { limit: 1 }));
      expect(total).toBe(3);
      expect(hits).toHaveLength(1);
    });

    test('leaves out texts with an excluded word', () => {
      expect(keys(filled().find(wordsQuery('delegation', { without: ['fair'] })))).toEqual(['a']);
    });

    test('leaves out what the caller does not accept', () => {
      const { total, hits } = filled().find(wordsQuery('delegation', { accepts: (key) => key !== 'a' }));
      expect([total, hits.map(({ key }) => key)]).toEqual([1, ['b']]);
    });

    test('leaves out what has too little of the query; an unknown word weighs in it', () => {
      expect(keys(filled().find(wordsQuery('mayor Incheon', { leastShare: 0.6 })))).toEqual(['a']);
      expect(keys(filled().find(wordsQuery('fair chromodynamics lattice', { leastShare: 0.5 })))).toEqual([]);
    });

    test('finds a concept by its synonyms, once', () => {
      const concepts = [
        { weight: 1, stake: 1, words: ['rok', 'incheon', 'mayor'].map((term) => ({ term, weight: 0.5 })) },
      ];
      const { hits } = filled().find(wordsQuery('', { concepts }));
      expect(hits.map(({ key, share }) => [key, share])).toEqual([
        ['a', 1],
        ['c', 1],
      ]);
    });

    test('says in how many texts a term stands', () => {
      expect(['deleg', 'fair', 'incheon', 'rok'].map((term) => filled().frequency(term))).toEqual([
        2, 2, 1, 0,
      ]);
    });

    test('names the nearest term', () => {
      const engine = filled();
      expect(['inchon', 'fari', 'delega', 'lattic'].map((term) => engine.nearest(term))).toEqual([
        'incheon',
        'fair',
        'deleg',
        null,
      ]);
    });

    test('forgets a text wholly, and knows it again when it is indexed anew', () => {
      const engine = filled();
      engine.forget(texts.slice(0, 1));
      expect([engine.size, engine.frequency('incheon')]).toEqual([3, 0]);
      expect(keys(engine.find(wordsQuery('delegation Incheon')))).toEqual(['b']);
      engine.index(texts.slice(0, 1));
      expect(engine.find(wordsQuery('delegation Incheon'))).toEqual(
        filled().find(wordsQuery('delegation Incheon')),
      );
    });

    test('refuses a key that is taken, and to forget what it does not have', () => {
      expect(() => filled().index(texts.slice(0, 1))).toThrow('a');
      expect(() => make().forget(texts.slice(0, 1))).toThrow('a');
    });

    test('a saved engine comes back as it was, and goes on from there', () => {
      const engine = filled();
      engine.forget(texts.slice(1, 2));
      const restored = restore(atOnce(engine.save()));
      const query = wordsQuery('mayor auto fair delegation Incheon');
      expect([restored.size, restored.find(query)]).toEqual([engine.size, engine.find(query)]);
      for (const each of [engine, restored]) {
        each.index(texts.slice(1, 2));
        each.forget(texts.slice(2, 3));
      }
      expect(restored.find(query)).toEqual(engine.find(query));
      expect(restored.nearest('inchon')).toBe('incheon');
    });

    test('what is found does not depend on the history of indexing', () => {
      const word = fc.constantFrom('mayor', 'fair', 'trade', 'sport', 'visit', 'agreement', 'delegation');
      const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(
          fc.array(text, { minLength: 1, maxLength: 12 }),
          fc.array(fc.nat(11)),
          word,
          word,
          (all, gone, a, b) => {
            const every = all.map((each, i) => searchText(`${i}`, each));
            const removed = new Set(gone);
            const kept = every.filter((_, i) => !removed.has(i));
            const [changed, fresh] = [make(), make()];
            changed.index(every);
            changed.forget(every.filter((_, i) => removed.has(i)));
            fresh.index(kept.toReversed());
            const query = wordsQuery(`${a} ${b}`);
            const rounded = (engine: SearchEngine) => {
              const { total, hits } = engine.find(query);
              return [total, hits.map(({ score }) => score.toFixed(9))];
            };
            expect(rounded(changed)).toEqual(rounded(fresh));
          },
        ),
      );
    });
  });
}
