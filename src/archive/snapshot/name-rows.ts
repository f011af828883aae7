import { type NameRegistry, type RegisteredName, restoreNameRegistry } from '../entities/name-registry.ts';
import type { NamePhrase, NameUse } from '../entities/name-use.ts';
import type { Sliced } from '../slices.ts';
import { fromLines, toLines } from './rows.ts';
import type { Section, SectionReader } from './sections.ts';

type NameRow = readonly [
  kind: NameUse['kind'],
  name: string,
  acronym: string | null,
  core: string | null,
  unit: string | null,
  code: string | null,
  key: string,
  spellings: readonly string[],
];

type PhraseRow = readonly [text: string, naming: NamePhrase['naming']];

type DefinitionRow = readonly [short: string, long: string];

/** The sections that hold a registry. */
export function nameSections({ names, phrases, definitions }: NameRegistry): Section[] {
  return [
    { name: 'names', pieces: () => toLines(names, toNameRow) },
    { name: 'phrases', pieces: () => toLines(phrases, ({ text, naming }): PhraseRow => [text, naming]) },
    {
      name: 'definitions',
      pieces: () => toLines(definitions.values, ({ short, long }): DefinitionRow => [short, long]),
    },
  ];
}

/** The registry that was saved, everything under its number. */
export function* readNames(sections: SectionReader): Sliced<NameRegistry> {
  const ready: RegisteredName[] = [];
  for (const row of fromLines<NameRow>(yield* sections.readInSteps('names'))) {
    ready.push(fromNameRow(row));
    if (ready.length % 256 === 0) yield;
  }
  const registry = yield* restoreNameRegistry(ready);
  let seen = 0;
  for (const [text, naming] of fromLines<PhraseRow>(yield* sections.readInSteps('phrases'))) {
    registry.numberOfPhrase({ text, naming });
    if (++seen % 256 === 0) yield;
  }
  for (const [short, long] of fromLines<DefinitionRow>(yield* sections.readInSteps('definitions'))) {
    registry.definitions.numberOf({ short, long });
    if (++seen % 256 === 0) yield;
  }
  return registry;
}

function toNameRow({ use, key, spellings }: RegisteredName): NameRow {
  const { kind, name, acronym, place, code } = use;
  return [kind, name, acronym, place?.core ?? null, place?.unit ?? null, code, key, spellings];
}

function fromNameRow([kind, name, acronym, core, unit, code, key, spellings]: NameRow): RegisteredName {
  const place = core === null ? null : { core, unit };
  return { use: { kind, name, acronym, place, code }, key, spellings };
}
