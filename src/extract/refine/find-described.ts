import type { ActorWords } from '../lexicon/refine-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Registry } from './registry.ts';

/** The person whom the article ties to the country or place of the description; nobody where two fit. */
export function thoseDescribed(
  registry: Registry,
  sentence: AnySentence,
  phrase: Phrase,
  title: readonly string[],
): Actor[] {
  const known = sentence.words.actors;
  const last = title.at(-1) ?? '';
  if (!phrase.definite || phrase.plural || !known.descriptions.has(last)) return [];
  const words = foldWords(mentionOf(sentence, phrase.head).text);
  const code = [...words, words.slice(0, -1).join(' ')]
    .map((word) => known.countryCode(word))
    .find((each) => each !== undefined);
  const places = phrase.origins
    .flatMap((origin) => foldWords(mentionOf(sentence, origin).text))
    .filter((word) => !known.placeKinds.has(word));
  const visiting =
    words.some((word) => known.visitingAdjectives.has(word)) || known.visitorDescriptions.has(last);
  const generic = known.genericDescriptions.has(last);
  if (code === undefined && places.length === 0) {
    if (visiting) return registry.visitor === null ? [] : [registry.visitor];
    return generic ? onlyPerson(registry) : [];
  }
  const tied = registry.actors.filter((actor) => {
    if (
      actor.kind !== 'person' ||
      (known.leaderTitle.test(last) && !couldLead(actor, known, code !== undefined))
    )
      return false;
    const told = toldOf(actor);
    const there =
      code === undefined
        ? places.some((word) => (generic ? told : toldBeside(actor, last)).includes(word))
        : countriesOf(actor, known).includes(code) ||
          groupsOf(registry, actor).some((group) => countriesOf(group, known).includes(code));
    return there && (generic || told.includes(last));
  });
  return tied.length === 0 && generic
    ? onlyPerson(registry).filter((one) => isOfNoCountry(one, known))
    : tied;
}

/** `The Norwegian scientist` may be somebody of whom the article tells no country. */
function isOfNoCountry(actor: Actor, known: ActorWords): boolean {
  return countriesOf(actor, known).length === 0;
}

/** `The Croatian leader` is somebody told of before, and not the Croatian ambassador or the mayor of a Croatian town. */
function couldLead({ offices, lastSeen }: Actor, known: ActorWords, isOfCountry: boolean): boolean {
  const isLesser = offices.some(({ title }) =>
    foldWords(title.text).some(
      (word) => known.visitingOffices.has(word) || (isOfCountry && known.localOffices.has(word)),
    ),
  );
  return lastSeen.start >= 0 && !isLesser;
}

/** Words of the offices and origins of somebody. */
function toldOf({ origins, offices }: Actor): string[] {
  return [
    ...origins.map(({ text }) => text),
    ...offices.flatMap(({ title, organisation }) => [title.text, organisation?.text ?? '']),
  ].flatMap(foldWords);
}

/**
 * The same of the office of that title alone, where it is told of which body: `IOC member and NOC president X` is not the IOC
 * president.
 */
function toldBeside(actor: Actor, title: string): string[] {
  const held = actor.offices.find((office) => foldWords(office.title.text).includes(title));
  if (held === undefined || held.organisation === null) return toldOf(actor);
  return [held.title, held.organisation].flatMap(({ text }) => foldWords(text));
}

/** The groups that somebody leads: he comes from where they do. */
function groupsOf({ actors }: Registry, actor: Actor): Actor[] {
  return actors.filter(({ kind, leaders }) => kind === 'group' && leaders.includes(actor));
}

/** The one person of whom the article has spoken so far; nobody where there are more. */
function onlyPerson(registry: Registry): Actor[] {
  const people = registry.actors.filter((actor) => actor.kind === 'person' && actor.lastSeen.start >= 0);
  return people.length === 1 ? people : [];
}
