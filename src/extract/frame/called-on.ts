import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isOne } from './one.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `X called on Y`, `Y was called on by X`, `Y received a call from X`, `received the courtesy visit of X`. */
export const calledOn: FrameRule = (clause) => {
  const { verb } = clause;
  const agents = clause.subject.filter(canAct);
  if (agents.length === 0) return null;
  // Behind a comma stands what a letter tells of, and not what was received.
  const visit = clause.happenings.find(
    (each) => each.value.sort === 'visit' && each.preposition !== ',',
  )?.value;
  const from = visit === undefined ? [] : callersBehind(clause, visit);
  const isObject = clause.happenings.some(({ value, preposition }) => value === visit && preposition === '');
  const isHad =
    (verb.classes.includes('have') || verb.lemma === 'get') && isObject && behind(clause, 'from').length > 0;
  const isGot = verb.classes.includes('receive') || isHad || isHonoured(clause);
  if (isGot && visit !== undefined && (from.length > 0 || isDatedVisit(clause, isObject)))
    return {
      rule: 'received-a-visit',
      // A courtesy is paid to somebody, and not to where he is.
      type: isPaidToSomebody(clause, visit) && agents.some(isHost) ? 'meeting' : 'visit',
      parts: [...parts(from, 'agent', 'guest'), ...parts(agents, 'patient', 'host')],
      trigger: { from: verb.from, to: visit.to },
    };
  if (verb.lemma === 'call' && !verb.passive) {
    const hosts = behind(clause, 'on', 'upon').filter(
      (phrase) => isSomebody(phrase) || isOne(clause, phrase),
    );
    return hosts.length === 0 || asksSomething(clause)
      ? null
      : {
          rule: 'called-on',
          type: 'meeting',
          parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
        };
  }
  if (verb.lemma === 'call' && verb.passive) return wasCalledOn(clause);
  return null;
};

/** `received its first official visit on 5 August`: whose it was may be told next. */
function isDatedVisit({ verb, dates }: Clause, isObject: boolean): boolean {
  return verb.lemma === 'receive' && isObject && !verb.passive && dates.length > 0;
}

/** `had the honour of a visit from X`, `was honoured by the visit of X`. */
function isHonoured({ verb, happenings, sentence }: Clause): boolean {
  const ruled = happenings.find(({ value }) => value.sort === 'visit')?.preposition;
  const { honours } = sentence.words.frames;
  const word = sentence.tokens[verb.to + 1]?.lower ?? '';
  if (verb.classes.includes('have')) return ruled === 'of' && honours.has(word);
  return verb.passive && honours.has(verb.lemma.replace(/ed$/, '')) && (ruled === 'by' || ruled === 'with');
}

/** In courtesy, or a call: paid to somebody, wherever he is. */
function isPaidToSomebody({ sentence }: Clause, visit: Happening): boolean {
  const { callNouns } = sentence.words.frames;
  const words = sentence.tokens.slice(visit.from, visit.to);
  return isCourtesy(sentence, visit) || words.some(({ lower }) => callNouns.has(lower));
}

function isHost({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'office';
}

/** Those behind `from`, `by`, or the `of` of the call itself. */
function callersBehind(clause: Clause, visit: Happening): readonly Phrase[] {
  // `received a letter from X during a visit by Y`: the call comes before who paid it.
  const callers = behind(clause, 'from', 'by').filter((each) => canAct(each) && each.from >= visit.to);
  const [of, noun] = clause.chunks.slice(clause.chunks.indexOf(visit) + 1);
  // `welcomed the visit of X`: they may only approve of it.
  const isReceived = ['receive', 'host'].includes(clause.verb.lemma) || isHonoured(clause);
  const isOf = isReceived && callers.length === 0 && of?.kind === 'preposition' && of.word === 'of';
  return isOf && noun?.kind === 'noun' ? noun.list.items.filter(isSomebody) : callers;
}

/** `Mayor X was called on by Ambassador Y`. */
function wasCalledOn(clause: Clause): FrameDraft | null {
  const guests = behind(clause, 'by').filter(isSomebody);
  const isPaid = /^(?:up)?on$/.test(clause.sentence.tokens[clause.verb.to]?.lower ?? '');
  if (!isPaid || guests.length === 0 || asksSomething(clause)) return null;
  return {
    rule: 'was-called-on',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(clause.subject.filter(canAct), 'patient', 'host')],
  };
}

/**
 * `called on X to resign`, `on residents to save water`: what one calls on them to do; not what a call is paid for (`to
 * discuss`).
 */
function asksSomething(clause: Clause): boolean {
  const { chunks, verbAt } = clause;
  const { tokens, words } = clause.sentence;
  // `called on X and expressed his willingness to invest`: what is done next.
  const next = chunks.findIndex(
    (chunk, k) =>
      k > verbAt &&
      chunk.kind === 'verb' &&
      chunk.form !== 'infinitive' &&
      chunks[k - 1]?.kind === 'conjunction',
  );
  const end = chunks[next]?.from ?? tokens.length;
  const to = tokens.findIndex(
    (token, k) => k > clause.verb.to && k < end && token.lower === 'to' && isDeedAhead(clause, k),
  );
  // `called on her at the City Hall to enhance trade`: where he was received, and why he came.
  if (tokens.slice(clause.verb.to, Math.max(to, 0)).some(({ lower }) => lower === 'at')) return false;
  const deed = tokens[to + 1]?.lower.endsWith('ly') ? to + 2 : to + 1;
  return to >= 0 && !words.frames.callPurposes.has(tokens[deed]?.lower ?? '');
}

/** What follows a `to` is no place, body or date (`ambassador to Chile`, `to the council`). */
function isDeedAhead({ sentence }: Clause, to: number): boolean {
  const next = sentence.tokens[to + 1];
  // `with a view to strengthening ties`, `as part of efforts to widen trade`: why he came.
  const { callAims } = sentence.words.frames;
  if (next?.lower.endsWith('ing') || callAims.has(sentence.tokens[to - 1]?.lower ?? '')) return false;
  return next?.kind === 'word' && !next.capital && determinerAt(sentence, to + 1).length === 0;
}
