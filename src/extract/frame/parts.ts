import type { Clause } from '../clause/clause.ts';
import type { Side } from '../event.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';

/** Phrases behind a verb with one of these prepositions (`''`: directly); the list goes on over commas. */
export function behind(clause: Clause, ...prepositions: readonly string[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let taking = false;
  for (const argument of clause.nouns) {
    if (argument.preposition !== ',') taking = prepositions.includes(argument.preposition);
    else if (found.length === 0) taking = false;
    if (taking) found.push(...argument.value);
  }
  return found;
}

/** The phrases as parts of a frame. */
export function parts(phrases: readonly Phrase[], as: Part['as'], side: Side | null = null): Part[] {
  return phrases.map((phrase) => ({ phrase, as, side }));
}

/** Whether this phrase can take part in something: not a mere place. */
export function canAct(phrase: Phrase): boolean {
  return phrase.kind !== 'place';
}

/** Whether the phrases stand for at least two that can meet each other. */
export function isSeveral(phrases: readonly Phrase[]): boolean {
  const [first] = phrases;
  if (phrases.length > 1) return true;
  if (first === undefined || !first.plural) return false;
  const isPair = first.kind === 'pronoun' || first.kind === 'office';
  return isPair || (first.kind === 'group' && first.definite) || first.origins.length > 1;
}

/** Whether a phrase stands for people: a name, an office-holder, a group. */
export function isSomebody(phrase: Phrase): boolean {
  return (
    phrase.kind === 'person' || phrase.kind === 'office' || phrase.kind === 'group' || phrase.kind === 'name'
  );
}

/** `ministers`, `a group of officials`: several of whom none is named. */
export function isUnnamedPlural({ kind, plural, members }: Phrase): boolean {
  return (kind === 'group' || kind === 'office') && plural && members.length === 0;
}

/** Whether a phrase stands for one person, by name or by office. */
export function isOnePerson({ kind, plural }: Phrase): boolean {
  return kind === 'person' || (kind === 'office' && !plural);
}
