import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Registry } from './registry.ts';

/**
 * `President X and his Peruvian counterpart Y met. The Peruvian president …`: whoever is named as the counterpart from that country,
 * where whoever is named before him holds the office. `title` is the office as folded words; null where nobody or more than one fits.
 */
export function counterpartCalled(
  { actors }: Registry,
  title: readonly string[],
  known: ActorWords,
): Actor | null {
  const length = [2, 1].find((words) => known.countryCode(title.slice(0, words).join(' ')) !== undefined);
  if (length === undefined || length >= title.length) return null;
  const code = known.countryCode(title.slice(0, length).join(' ')) ?? '';
  const office = title.slice(length);
  const people = actors.filter(({ kind }) => kind === 'person');
  const holds = ({ offices }: Actor) =>
    offices.some((held) => office.every((word) => foldWords(held.title.text).includes(word)));
  const isCounterpart = (actor: Actor) =>
    actor.offices.length > 0 &&
    actor.offices.every((held) => known.counterpart.test(held.title.text)) &&
    countriesOf(actor, known).includes(code);
  const [counterpart, ...more] = people.filter(isCounterpart);
  if (counterpart === undefined || more.length > 0) return null;
  const { start } = counterpart.name.span;
  const peer = people
    .filter(({ name }) => name.span.start < start)
    .sort((a, b) => b.name.span.start - a.name.span.start)[0];
  return peer !== undefined && holds(peer) ? counterpart : null;
}
