import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Registry } from './registry.ts';

/**
 * Who stands for a group of which its own words name nobody: its `owner` (`her delegation`), those who came on the visit told last
 * or were listed together before it is spoken of for the first time (`isNew`), or of each of its countries the one told of.
 */
export function leadersMeant(
  registry: Registry,
  sentence: AnySentence,
  phrase: Phrase,
  owner: Actor | null,
  isNew: boolean,
): readonly Actor[] {
  const known = isNew ? knownBefore(registry, sentence, phrase, owner) : [];
  if (known.length > 0) return known;
  const each = phrase.definite ? onePersonEach(registry, sentence, phrase) : [];
  if (each.length > 0) return each;
  return owner === null ? [] : [owner];
}

function knownBefore(
  registry: Registry,
  sentence: AnySentence,
  phrase: Phrase,
  owner: Actor | null,
): readonly Actor[] {
  const visitors = owner === null && isBareDelegation(phrase, sentence) ? registry.visitors : [];
  if (visitors.length > 0) return visitors;
  return isCompany(registry, sentence, phrase) ? registry.company : [];
}

/** `The delegation` of which nothing else is told: those who came on the visit. */
function isBareDelegation(
  { definite, origins, members, head }: Phrase,
  { words, tokens }: AnySentence,
): boolean {
  const last = tokens[head.to - 1]?.lower ?? '';
  return definite && origins.length === 0 && members.length === 0 && words.actors.visitingGroups.has(last);
}

/** So many characters on, `the group` is hardly those listed before. */
const FARTHEST_COMPANY = 800;

/** `X, Y and Z flew to Oslo. The group …`: of which nothing else is told, a little further on. */
function isCompany({ company }: Registry, sentence: AnySentence, phrase: Phrase): boolean {
  const isBare = phrase.definite && phrase.origins.length + phrase.members.length === 0;
  const [first] = company;
  return (
    isBare &&
    first !== undefined &&
    sentence.words.actors.parties.test(mentionOf(sentence, phrase.head).text) &&
    sentence.start - first.lastSeen.end < FARTHEST_COMPANY
  );
}

/**
 * `the diplomats from Qatar and Oman`: of each country the one person who was spoken of before; nobody where one has none, or
 * two.
 */
function onePersonEach(registry: Registry, sentence: AnySentence, { origins }: Phrase): Actor[] {
  if (origins.length < 2) return [];
  const known = sentence.words.actors;
  const people = registry.actors.filter(
    ({ kind, lastSeen }) => kind === 'person' && lastSeen.start >= 0 && lastSeen.end <= sentence.start,
  );
  const ofEach = origins.map((origin) => {
    const code = known.countryCode(foldWords(mentionOf(sentence, origin).text).join(' '));
    return code === undefined ? [] : people.filter((person) => countriesOf(person, known).includes(code));
  });
  const each = ofEach.flatMap((found) => (found.length === 1 ? found : []));
  return each.length === origins.length && new Set(each).size === each.length ? each : [];
}
