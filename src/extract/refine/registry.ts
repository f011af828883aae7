import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';
import type { Actor } from './actor.ts';
import type { Gender } from './gender.ts';

/** The actors of one article, made in reading order; the same somebody is found again under every later name. */
export interface Registry {
  readonly actors: Actor[];
  /** Names that stand behind `in`, `from` or `to` in this article: places, not people. Folded. */
  readonly placeNames: ReadonlySet<string>;
  /** Names that say, meet or receive something in this article: of people, not of bodies. Folded. */
  readonly speakers: ReadonlySet<string>;
  /** Names that sign something beside a body in this article, or that are visited: of bodies. Folded. */
  readonly signatories: ReadonlySet<string>;
  /** Actors by the start of the words that name them, so that a phrase read twice is one. */
  readonly byStart: Map<number, Actor>;
  /** Who came on the visit told last. */
  visitor: Actor | null;
  /** Those whom others represented: they were not there. */
  readonly absent: Set<Actor>;
  /** Those whose form of address or title is a woman's or a man's alone. */
  readonly genders: Map<Actor, Gender>;
  /** The year of publication, where it is known. */
  readonly year: number | null;
  /** All who came on it, where they are named one by one. */
  visitors: readonly Actor[];
  /** Those whom the last sentence that begins with a list of people is about: `the group` may be they. */
  company: readonly Actor[];
  /** The people that the sentence before is about, where they are two or more: `they` may be they. */
  pair: readonly Actor[];
  /** Who signs the article and tells it in the first person. */
  writer: Actor | null;
  /** The person that the sentence before is about. */
  topic: Actor | null;
  /** Sentences that tell how somebody was welcomed back at home. */
  readonly homecomings: Set<number>;
}

/** An empty registry. */
export function newRegistry(
  placeNames: ReadonlySet<string>,
  speakers: ReadonlySet<string>,
  signatories: ReadonlySet<string>,
  year: number | null,
): Registry {
  return {
    actors: [],
    placeNames,
    speakers,
    signatories,
    year,
    byStart: new Map(),
    absent: new Set(),
    genders: new Map(),
    writer: null,
    topic: null,
    homecomings: new Set(),
    visitor: null,
    visitors: [],
    company: [],
    pair: [],
  };
}

/** Makes a new actor of an article. `words` are the words of the name, folded. */
export function addActor(
  registry: Registry,
  kind: Actor['kind'],
  name: Mention,
  words: readonly string[],
): Actor {
  const lastSeen: Span = name.span;
  const actor: Actor = {
    id: registry.actors.length,
    kind,
    name,
    words,
    offices: [],
    called: [],
    origins: [],
    leaders: [],
    lastSeen,
  };
  registry.actors.push(actor);
  return actor;
}

/** The one of several that was spoken of last. */
export function latest(actors: readonly Actor[]): Actor | undefined {
  return actors.toSorted((a, b) => b.lastSeen.start - a.lastSeen.start)[0];
}
