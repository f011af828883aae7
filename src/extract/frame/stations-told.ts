import type { Argument } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import type { FrameDraft, Part } from './frame.ts';
import { nounArguments } from './noun-arguments.ts';
import { canAct, isUnnamedPlural, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** Prepositions between a verb and the stations that it tells of (`began with a visit to`). */
const LINKS = ['', 'with', 'in', ','];

/** The stations of a visit behind a verb that names them (`a meeting with X and a tour of Y`), of whoever came on it. */
export function stationsTold(clause: Clause): readonly FrameDraft[] {
  return clause.happenings.flatMap((told) => draftOf(clause, told) ?? []);
}

/** A meeting that is a station of a visit: those whom whoever came met there, and the words and the noun that tell of it. */
export function meetingOfProgramme(met: readonly Part[], trigger: TokenRange, noun: string): FrameDraft {
  return { rule: 'programme-meeting', type: 'meeting', parts: met, trigger, implicitAgent: true, noun };
}

function draftOf(clause: Clause, { preposition, value }: Argument<Happening>): FrameDraft | null {
  const at = clause.chunks.indexOf(value);
  const goesOn = ['conjunction', 'comma'].includes(clause.chunks[at - 1]?.kind ?? '');
  if (!LINKS.includes(preposition) && !goesOn) return null;
  if (value.sort === 'encounter') {
    const others = nounArguments(clause, at).filter(canAct);
    return others.every(isUnnamedPlural)
      ? null
      : meetingOfProgramme(parts(others, 'patient'), value, value.noun);
  }
  const called = value.sort === 'visit' ? calledBehind(clause, at) : [];
  if (called.length > 0) return meetingOfProgramme(parts(called, 'patient', 'host'), value, value.noun);
  const goals = value.sort === 'visit' ? goalsBehind(clause, at) : [];
  if (goals.length === 0) return null;
  return {
    rule: 'programme-visit',
    type: 'visit',
    parts: partsVisited(goals),
    trigger: value,
    implicitAgent: true,
    noun: value.noun,
    place: placeVisited(goals),
  };
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
