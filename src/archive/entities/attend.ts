import type { EntityKind } from '../entity.ts';
import type { ArchiveEntry } from '../entry.ts';
import { type Attendance, makeAttendance } from './attendance.ts';
import { type DigestVisitor, visitEvents } from './digest.ts';
import { localMeaning } from './local-names.ts';
import type { NameRegistry } from './name-registry.ts';
import type { RunMatch } from './phrase-matches.ts';
import { ambiguous, type Resolution, unresolved } from './resolution.ts';

/** Enters who takes part in the events of one article after the other. */
export interface Attending {
  readonly attendance: Attendance;
  enter(entry: ArchiveEntry): void;
}

/** Begins with no event. */
export function makeAttending(resolution: Resolution, registry: NameRegistry): Attending {
  const attendance = makeAttendance();
  const inPhrase = phraseReader(resolution, registry);
  let local: ReadonlyMap<number, number> = new Map();
  const entityOf = (name: number): number => {
    const entity = resolution.byName[name] ?? unresolved;
    return entity === ambiguous ? (local.get(name) ?? unresolved) : entity;
  };
  const visitor: DigestVisitor = {
    event: () => attendance.begin(),
    own: (name, side, participant) => attendance.add(entityOf(name), side, participant, true),
    country: (name, side, participant) => attendance.add(entityOf(name), side, participant, false),
    phrase: (phrase, side, participant) => {
      for (const entity of inPhrase(phrase)) attendance.add(entity, side, participant, false);
    },
  };
  const enter = (entry: ArchiveEntry): void => {
    local = localMeaning(entry, resolution, registry);
    visitEvents(entry.digest, visitor);
  };
  return { attendance, enter };
}

/** Reads in a phrase the places, and in some phrases the bodies, that it names. */
export function phraseReader(
  resolution: Resolution,
  registry: NameRegistry,
): (phrase: number) => readonly number[] {
  const read = new Map<number, readonly number[]>();
  return (phrase) => {
    const known = read.get(phrase);
    if (known !== undefined) return known;
    const { naming } = registry.phrase(phrase);
    const kinds = naming === 'bodies' ? (['place', 'organisation'] as const) : (['place'] as const);
    const found = kinds.flatMap((kind) => longest(registry.matches.of(phrase), kind, resolution, registry));
    read.set(phrase, found);
    return found;
  };
}

/** The entities of one kind whose names stand in a phrase; where names overlap, the leftmost and longest. */
function longest(
  matches: readonly RunMatch[],
  kind: EntityKind,
  resolution: Resolution,
  registry: NameRegistry,
): number[] {
  const found: number[] = [];
  let end = 0;
  for (const { at, length, run } of matches) {
    if (at < end) continue;
    const entity = entityOfRun(run, kind, resolution, registry);
    if (entity === unresolved) continue;
    found.push(entity);
    end = at + length;
  }
  return found;
}

function entityOfRun(
  run: number,
  kind: EntityKind,
  { byName }: Resolution,
  { matches, keys }: NameRegistry,
): number {
  let first = unresolved;
  for (const name of matches.namesOf(run)) {
    const entity = byName[name] ?? unresolved;
    if (entity < 0 || keys.kind(entity) !== kind) continue;
    // Of several the first by key, so that it does not hang on the history of the registry.
    if (first === unresolved || keys.key(entity) < keys.key(first)) first = entity;
  }
  return first;
}
