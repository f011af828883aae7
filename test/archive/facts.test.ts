import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/archive/entities/digest.ts';
import { makeNameRegistry, type NameRegistry } from '../../src/archive/entities/name-registry.ts';
import { articleNames } from '../../src/archive/entities/participant-names.ts';
import type { ArchiveEntry } from '../../src/archive/entry.ts';
import { changedFacts, type Facts, gatherFacts } from '../../src/archive/facts.ts';
import { atOnce } from '../../src/archive/slices.ts';
import { byFile } from '../../src/article/list-corpus.ts';
import { type MadeParticipant, madeArticle, madeEvent } from './made.ts';

/** Who meets whom: spellings of the same ones, a short form with two meanings, a body that is a place elsewhere. */
const people: readonly MadeParticipant[] = [
  { name: 'Zhang Zhijun', role: 'Mayor', organisation: 'Changchun City', side: 'host' },
  { name: 'ZHANG Zhijun', role: 'mayor', organisation: 'Changchun', side: 'host' },
  { name: 'Li Na', role: 'Director', organisation: 'CFO', side: 'host' },
  { name: 'Wang Lei', organisation: 'Changchun Foreign Office (CFO)', side: 'host' },
  { name: 'Eva Klein', role: 'President', organisation: 'City Finance Organisation (CFO)', side: 'guest' },
  { name: 'a delegation of BASF', organisation: 'BASF', side: 'guest', collective: true },
  { name: 'BASF SE', side: 'guest', collective: true },
  { name: 'guests from Incheon City and BASF SE', side: 'guest', collective: true },
  { name: 'a delegation led by the mayor of Incheon', side: 'guest', collective: true },
  { name: 'Kim Min', role: 'Vice Mayor of Incheon', side: 'guest' },
];
const days = ['2020-07-28', '2020-07', '2020', '2021-03-01', '2021-03-02', null];

interface MadeTelling {
  readonly people: readonly MadeParticipant[];
  readonly day: string | null;
  readonly type: 'meeting' | 'visit' | 'signing';
  readonly published: string | undefined;
}

const telling = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
  day: fc.constantFrom(...days),
  type: fc.constantFrom('meeting' as const, 'visit' as const, 'signing' as const),
  published: fc.constantFrom(undefined, '2020-08-01', '2021-04-01'),
});

/** An article of up to two events; null where a file is taken away. */
const told = fc.option(fc.array(telling, { maxLength: 2 }), { freq: 4 });
const files = ['a.txt', 'b.txt', 'c.txt', 'd/e.txt', 'f.txt'];
const rounds = fc.array(fc.array(fc.tuple(fc.constantFrom(...files), told), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

function entryOf(file: string, tellings: readonly MadeTelling[], registry: NameRegistry): ArchiveEntry {
  const parts = tellings.flatMap((each) =>
    each.people.flatMap(({ name, role, organisation }) => [name, role, organisation]),
  );
  const body = `They met: ${parts.filter(Boolean).join('; ')}.`;
  const article = madeArticle(file, { title: 'News', body, published: tellings[0]?.published });
  const events = tellings.map((each) =>
    madeEvent(article, { type: each.type, date: each.day, participants: each.people, trigger: 'met' }),
  );
  return { key: file, article, events, digest: digestOf(articleNames(article, events), registry) };
}

/** All that facts tell, as plain values. */
function shown({ events, entities: { list, named, registry } }: Facts): unknown {
  return {
    events: events.inOrder.map(({ id, others }) => [
      id,
      others.map(({ entry, index }) => `${entry.article.file} ${index}`),
    ]),
    entities: list.map((known) => ({
      ...known.entity,
      spellings: Array.from(known.names, (name) => JSON.stringify(registry.names[name]?.use)).sort(),
      events: Array.from(known.events, (number) => events.inOrder[events.positions[number] ?? -1]?.id),
      found: Array.from(known.names, (name) => named(name).map((at) => list[at]?.entity.name))
        .flat()
        .sort(),
    })),
  };
}

/** The articles in order of file. */
const ordered = (entries: Iterable<ArchiveEntry>) =>
  [...entries].sort((a, b) => byFile(a.article, b.article));

test('facts that were changed are those that are gathered anew', () => {
  fc.assert(
    fc.property(rounds, (changes) => {
      const registry = makeNameRegistry();
      const entries = new Map<string, ArchiveEntry>();
      const texts = new Map<string, readonly MadeTelling[]>();
      let facts = atOnce(gatherFacts([], registry));
      for (const round of changes) {
        const before = [...entries.values()];
        for (const [file, tellings] of round) {
          entries.delete(file);
          texts.delete(file);
          if (tellings === null) continue;
          entries.set(file, entryOf(file, tellings, registry));
          texts.set(file, tellings);
        }
        const after = ordered(entries.values());
        const gone = before.filter((entry) => !after.includes(entry));
        const come = after.filter((entry) => !before.includes(entry));
        const old = shown(facts);
        const next = atOnce(changedFacts(facts, { gone, come, entries: after }, registry));
        // Whoever still asks the old facts is answered as before.
        expect(shown(facts)).toEqual(old);
        facts = next;
      }
      const fresh = makeNameRegistry();
      const anew = ordered([...texts].map(([file, tellings]) => entryOf(file, tellings, fresh)));
      expect(shown(facts)).toEqual(shown(atOnce(gatherFacts(anew, fresh))));
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an event that nothing has changed is the same one', () => {
  const registry = makeNameRegistry();
  const [mayor, , , , , basf] = people;
  const meeting = (day: string): MadeTelling => ({
    people: [mayor, basf].filter((one) => one !== undefined),
    day,
    type: 'meeting',
    published: undefined,
  });
  const first = entryOf('a.txt', [meeting('2020-07-28')], registry);
  const second = entryOf('b.txt', [meeting('2020-09-01')], registry);
  const before = atOnce(gatherFacts([first], registry));
  const change = { gone: [], come: [second], entries: [first, second] };
  const after = atOnce(changedFacts(before, change, registry));
  expect(after.events.inOrder.map(({ entry }) => entry)).toEqual([second, first]);
  expect(after.events.inOrder[1]).toBe(before.events.inOrder[0]);
});
