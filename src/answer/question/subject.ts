import type { Archive } from '../../archive/archive.ts';
import type { AskedName } from './names-in.ts';
import type { Reading } from './reading.ts';

/**
 * What a pronoun in the next question stands for: of the names in `reading` the first that it can mean, else the thing that
 * the question is about (`the chamber` in `when was the chamber founded?`). Undefined where it can mean none.
 */
export function subjectFor(pronoun: string, reading: Reading, archive: Archive): string | undefined {
  const names = [...reading.names, ...reading.strangers].toSorted((a, b) => a.start - b.start);
  const fitting = names.find((name) => canMean(pronoun, name, archive));
  if (fitting) return fitting.typed;
  return names.length === 0 ? thingIn(reading) : undefined;
}

/** `he` is a person, `it` is none, `there` is a place; `they` may be anything. */
function canMean(pronoun: string, { typed }: AskedName, archive: Archive): boolean {
  const lookup = archive.lookUp(typed);
  const kinds = new Set(lookup.found ? lookup.entities.map(({ kind }) => kind) : []);
  if (/^(?:he|him|his|she|her)$/.test(pronoun)) return kinds.has('person') || kinds.size === 0;
  if (pronoun === 'there') return kinds.has('place') || kinds.has('country');
  return !/^its?$/.test(pronoun) || !kinds.has('person');
}

/** The nouns behind the first article: up to a verb form. */
function thingIn({ question, words, topic }: Reading): string | undefined {
  const at = words.findIndex(({ lower }) => /^(?:the|a|an)$/.test(lower));
  const first = words[at + 1];
  if (at < 0 || !first) return undefined;
  const nouns = words.slice(at + 1);
  const end = nouns.findIndex(
    ({ start, lower }) => !topic.some((word) => word.start === start) || /(?:ed|ing)$/.test(lower),
  );
  const last = nouns[(end < 0 ? nouns.length : end) - 1];
  return last && `the ${question.slice(first.start, last.end)}`;
}
