import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import { ownersBefore } from './owners.ts';
import { parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `The Minister’s second meeting was with X`, `His first talks were with X`: whose it was, and with whom. */
export const meetingWasWith = forVerbs(ofClass('be'), (clause) => {
  const { verb, chunks, verbAt, subjectHappening } = clause;
  if (subjectHappening?.sort !== 'encounter') return null;
  if (verb.present || verb.negated || verb.modal !== null || verb.form !== 'finite') return null;
  const [link, noun] = chunks.slice(verbAt + 1, verbAt + 3);
  if (link?.kind !== 'preposition' || link.word !== 'with' || noun?.kind !== 'noun') return null;
  const others = noun.list.items.filter(isHolder);
  const owners = ownersOf(clause, subjectHappening);
  if (others.length === 0 || owners.length === 0) return null;
  return {
    rule: 'meeting-was-with',
    type: 'meeting',
    parts: [...parts(owners, 'agent'), ...parts(others, 'patient')],
    trigger: subjectHappening,
    noun: subjectHappening.noun,
  };
});

/** Whoever is named before `’s`, or `his` for whoever that is. */
function ownersOf({ chunks, sentence }: Clause, happening: Happening): readonly Phrase[] {
  const { owners } = ownersBefore(chunks, chunks.indexOf(happening));
  if (owners.length > 0) return owners.filter(({ kind }) => OWNERS.has(kind));
  const word = sentence.tokens[happening.from]?.lower ?? '';
  if (!sentence.words.actors.ownPossessives.has(word)) return [];
  const range = { from: happening.from, to: happening.from + 1 };
  return [plainPhrase('pronoun', range.from, range.to, range, true)];
}

const OWNERS: ReadonlySet<string> = new Set(['person', 'office', 'name']);
