import type { Argument } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { nounArguments } from './noun-arguments.ts';
import { canAct, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** Prepositions between such a verb and what it tells of (`began with a visit to`). */
const LINKS = ['', 'with', 'in', ','];

/** `The programme included a visit to X and a meeting with Y`, `the tour began with a visit to X`: whoever came on it did so. */
export const programmeIncluded = forVerbs(ofList('frames', 'programmeVerbs'), (clause) => {
  const { verb, sentence } = clause;
  const { programmes } = sentence.words.frames;
  if (verb.passive || verb.form === 'gerund') return null;
  if (!programmes.test(lowerWords(sentence, 0, verb.from))) return null;
  return clause.happenings.flatMap((told) => draftOf(clause, told) ?? []);
});

function draftOf(clause: Clause, { preposition, value }: Argument<Happening>): FrameDraft | null {
  const at = clause.chunks.indexOf(value);
  const goesOn = ['conjunction', 'comma'].includes(clause.chunks[at - 1]?.kind ?? '');
  if (!LINKS.includes(preposition) && !goesOn) return null;
  if (value.sort === 'encounter') {
    const others = nounArguments(clause, at).filter(canAct);
    return others.length === 0 ? null : told('programme-meeting', 'meeting', value, parts(others, 'patient'));
  }
  const called = value.sort === 'visit' ? calledBehind(clause, at) : [];
  if (called.length > 0) return told('programme-meeting', 'meeting', value, parts(called, 'patient', 'host'));
  const goals = value.sort === 'visit' ? goalsBehind(clause, at) : [];
  if (goals.length === 0) return null;
  return { ...told('programme-visit', 'visit', value, partsVisited(goals)), place: placeVisited(goals) };
}

function told(
  rule: string,
  type: FrameDraft['type'],
  trigger: Happening,
  involved: FrameDraft['parts'],
): FrameDraft {
  return { rule, type, parts: involved, trigger, implicitAgent: true, noun: trigger.noun };
}

/** Right behind a call: on whom it was paid. */
function calledBehind({ chunks }: Clause, at: number): readonly Phrase[] {
  const [link, noun] = chunks.slice(at + 1, at + 3);
  const isOn = link?.kind === 'preposition' && (link.word === 'on' || link.word === 'upon');
  return isOn && noun?.kind === 'noun' ? noun.list.items.filter(({ kind }) => kind === 'person') : [];
}

/** Right behind a visit or tour: what it was to or of. */
function goalsBehind({ chunks }: Clause, at: number): readonly Phrase[] {
  const [link, noun] = chunks.slice(at + 1, at + 3);
  const links = link?.kind === 'preposition' && ['to', 'of', 'at', 'around'].includes(link.word);
  if (!links || noun?.kind !== 'noun') return [];
  return noun.list.items.filter(({ kind }) => kind === 'place' || kind === 'name' || kind === 'organisation');
}
