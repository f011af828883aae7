import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';
import { placeVisited } from './visit-parts.ts';

/** How many words say whose guest somebody was. */
const REACH = 8;

/** `Professor X was a guest of the Faculty of Law`, `The guest of Rector Y was Professor X`: of somebody whose office is known. */
export const wasGuestOf = forVerbs(ofClass('be'), (clause) => {
  const { verb, sentence, subject, dates } = clause;
  if (verb.form !== 'finite' || verb.present || verb.negated || verb.modal !== null) return null;
  const { guestOf } = sentence.words.frames;
  const isBehind = guestOf.test(lowerWords(sentence, verb.to, verb.to + REACH));
  const hosts = isBehind ? behind(clause, 'of').slice(0, 1) : hostsBefore(clause);
  const guests = (isBehind ? subject : behind(clause, '')).filter(isHolder);
  if (hosts.length === 0 || guests.length === 0 || !hosts.every(isHost)) return null;
  const isHouse = hosts.every(({ kind }) => kind === 'organisation');
  return {
    rule: 'was-guest-of',
    type: isHouse ? 'visit' : 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
    anaphoric: dates.length === 0,
    place: isHouse ? placeVisited(hosts) : null,
  };
});

/** `The guest of the Faculty of Law was X`: whose guest it is. */
function hostsBefore({ sentence, chunks, verbAt }: Clause): readonly Phrase[] {
  const front = chunks.slice(0, verbAt);
  const of = front.findIndex(
    (chunk) =>
      isOf(chunk) && sentence.words.frames.guestOf.test(lowerWords(sentence, chunk.from - 2, chunk.to + 2)),
  );
  const host = front[of + 1];
  return of > 0 && host?.kind === 'noun' ? host.list.items.slice(0, 1) : [];
}

function isOf(chunk: Chunk): boolean {
  return chunk.kind === 'preposition' && chunk.word === 'of';
}

/** Somebody, or a house. */
function isHost({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'organisation';
}
