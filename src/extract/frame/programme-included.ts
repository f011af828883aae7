import type { Argument } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { nounArguments } from './noun-arguments.ts';
import { behind, canAct, isUnnamedPlural, parts } from './parts.ts';
import { forVerbs, ofClass, ofList } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** Prepositions between such a verb and what it tells of (`began with a visit to`). */
const LINKS = ['', 'with', 'in', ','];

/** `The programme included a visit to X and a meeting with Y`, `the tour began with a visit to X`: whoever came on it did so. */
export const programmeIncluded = forVerbs(ofList('frames', 'programmeVerbs'), (clause) => {
  const { verb, sentence } = clause;
  const { programmes } = sentence.words.frames;
  if (verb.passive || verb.form === 'gerund') return null;
  const before = lowerWords(sentence, 0, verb.from);
  if (!programmes.test(before)) return null;
  const met = sentence.words.frames.furtherMeetings.test(before) ? peopleNamed(clause) : [];
  if (met.length > 0) return told('programme-meeting', 'meeting', verb, parts(met, 'patient'));
  return stationsTold(clause);
});

/** `The highlight of the trip was a meeting with X`, `Among her engagements was a call on X`. */
export const highlightWas = forVerbs(ofClass('be'), (clause) => {
  const { verb, sentence } = clause;
  if (verb.negated || verb.form !== 'finite' || verb.present) return null;
  return sentence.words.frames.highlights.test(lowerWords(sentence, 0, verb.from))
    ? stationsTold(clause)
    : null;
});

function stationsTold(clause: Clause): readonly FrameDraft[] {
  return clause.happenings.flatMap((told) => draftOf(clause, told) ?? []);
}

/** `Other meetings included X and Y`: whom the verb names first, and those listed with him. */
function peopleNamed(clause: Clause): readonly Phrase[] {
  const [first] = clause.nouns;
  const isPerson = first?.preposition === '' && first.value[0]?.kind === 'person';
  return isPerson && clause.happenings.length === 0 ? behind(clause, '').filter(canAct) : [];
}

function draftOf(clause: Clause, { preposition, value }: Argument<Happening>): FrameDraft | null {
  const at = clause.chunks.indexOf(value);
  const goesOn = ['conjunction', 'comma'].includes(clause.chunks[at - 1]?.kind ?? '');
  if (!LINKS.includes(preposition) && !goesOn) return null;
  if (value.sort === 'encounter') {
    const others = nounArguments(clause, at).filter(canAct);
    return others.every(isUnnamedPlural)
      ? null
      : told('programme-meeting', 'meeting', value, parts(others, 'patient'));
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
  trigger: Happening | VerbGroup,
  involved: FrameDraft['parts'],
): FrameDraft {
  const noun = 'noun' in trigger ? trigger.noun : type;
  return { rule, type, parts: involved, trigger, implicitAgent: true, noun };
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
