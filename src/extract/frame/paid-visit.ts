import type { Clause } from '../clause/clause.ts';
import { findsTime } from '../clause/finds-time.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { premisesVisited } from './premises-visited.ts';
import { isOurs, ownersVisited, partsVisited, placeInside, placeVisited } from './visit-parts.ts';

/** `X paid a visit to Y`, `X made a tour of Y`, `X is on an official visit to Y`, `X ended a mission to Y`. */
export const paidVisit: FrameRule = (clause) => {
  const { verb } = clause;
  const visit = visitPaid(clause);
  if (visit === undefined || !isPaid(clause, visit)) return null;
  if (verb.passive || clause.subject.length === 0 || isSettingOut(clause)) return null;
  const guests = clause.subject.filter(
    (phrase) => canAct(phrase) && clause.sentence.tokens[phrase.from]?.lower !== 'it',
  );
  const behindIt = behind(clause, 'to', 'in', 'at', ...tourLinks(clause, visit));
  const goals =
    [behindIt, placeInside(clause.sentence, visit), premisesBehind(clause, visit)].find(
      (each) => each.length > 0,
    ) ?? [];
  if (guests.length === 0 || (goals.length === 0 && !isOurs(clause, visit.to))) return null;
  return {
    rule: 'paid-a-visit',
    type: 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...partsVisited(goals),
      ...ownersVisited(clause, goals),
      ...parts(guidesOf(clause, visit), 'patient', 'host'),
    ],
    trigger: { from: verb.from, to: visit.to },
    place: placeVisited(goals),
    // `thoroughly enjoyed a tour of the hall`: part of some visit.
    weak: verb.classes.includes('have') && tourLinks(clause, visit).length > 0,
  };
};

/** `had a tour of the plant by its director X`. */
function guidesOf(clause: Clause, { to }: TokenRange): readonly Phrase[] {
  const isTour = clause.sentence.words.frames.tours.test(wordAt(clause.sentence, to - 1));
  return isTour ? behind(clause, 'by').filter(({ kind, from }) => kind === 'person' && from >= to) : [];
}

/** `is embarking on his first visit`: who sets out has not come, unless a day says so. */
function isSettingOut({ verb, dates, sentence }: Clause): boolean {
  return verb.present && dates.length === 0 && sentence.words.clauses.factuality.settingOut.has(verb.lemma);
}

/** `paid a visit to the headquarters of X`. */
function premisesBehind(clause: Clause, visit: TokenRange): readonly Phrase[] {
  const at = clause.chunks.findIndex(({ from }) => from === visit.to);
  const to = clause.chunks[at];
  const links = ['to', ...tourLinks(clause, visit)];
  return to?.kind === 'preposition' && links.includes(to.word) ? premisesVisited(clause, at) : [];
}

/** `paid`, `is on`, `conducted` a visit; who conducts a tour shows others around. */
function isPaid(clause: Clause, visit: TokenRange): boolean {
  const { verb, sentence } = clause;
  if (stays(clause) || findsTime(sentence, verb)) return true;
  const { conductingVerbs, tours, cutShort } = sentence.words.frames;
  if (cutShort.test(lowerWords(sentence, verb.at, verb.to + 1))) return true;
  if (conductingVerbs.has(verb.lemma)) return !tours.test(wordAt(sentence, visit.to - 1));
  return verb.classes.some((each) => each === 'pay' || each === 'be' || each === 'arrive' || each === 'have');
}

function stays({ verb, sentence }: Clause): boolean {
  return sentence.words.frames.stayVerbs.has(verb.lemma);
}

/** `of`, `around` behind a tour. */
function tourLinks({ sentence }: Clause, visit: TokenRange): readonly string[] {
  const { toursOf, tourLinks } = sentence.words.frames;
  return toursOf.test(wordAt(sentence, visit.to - 1)) ? [...tourLinks] : [];
}

/** The visit that is paid; a mission that somebody ends or undertakes is one. */
function visitPaid(clause: Clause): TokenRange | undefined {
  // `Plans are in progress for the visit`, `paid tribute to X for his visit`: only whoever comes does so for it.
  // `stayed in an official visit to Lund`, in translated English.
  const links = findsTime(clause.sentence, clause.verb)
    ? ['for']
    : clause.verb.classes.includes('arrive')
      ? ['', 'on', 'for']
      : ['', 'on', stays(clause) ? 'in' : 'off'];
  const visit = clause.happenings.find(
    (each) => each.value.sort === 'visit' && links.includes(each.preposition),
  )?.value;
  if (visit !== undefined || !clause.verb.classes.includes('pay')) return visit;
  return behind(clause, '').find(
    ({ kind, head }) =>
      kind === 'group' &&
      clause.sentence.words.frames.missions.has(wordAt(clause.sentence, head.to - 1)) &&
      // `is ending her diplomatic mission`: her years of office.
      !clause.sentence.words.frames.postedMissions.has(wordAt(clause.sentence, head.to - 2)),
  );
}
