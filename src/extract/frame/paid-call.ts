import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isOne } from './one.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';
import { either, forVerbs, ofClass, ofList } from './verb-rule.ts';

/** `X paid a courtesy call on Y`, `X paid Y a courtesy call`. */
export const paidCall = forVerbs(either(ofClass('pay'), ofList('frames', 'callExtendingVerbs')), (clause) => {
  const { verb } = clause;
  if (!pays(clause)) return null;
  // `It was concluded during the visit of X to Y`: nobody pays it.
  const agents = clause.subject.filter(
    (phrase) => canAct(phrase) && !(verb.passive && isThingPronoun(clause.sentence, phrase)),
  );
  // `paid tribute to X for his visit` pays none.
  const paid = clause.happenings.find((each) => each.value.sort === 'visit' && each.preposition !== 'for');
  if (paid === undefined || agents.length === 0) return null;
  const visit = paid.value;
  const behindCall = behind(clause, 'on', 'to', 'upon', 'with').filter(
    (phrase) => (isSomebody(phrase) && phrase.kind !== 'name') || isOne(clause, phrase),
  );
  const isObject = paid.preposition === '' || paid.preposition === ',';
  const named = behindCall.length > 0 || !isObject ? behindCall : beforeCall(clause, visit);
  const hosts = named.length > 0 ? named : speakerThen(clause, visit);
  return hosts.length === 0
    ? null
    : {
        rule: 'paid-a-call',
        type: 'meeting',
        parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
        trigger: { from: verb.from, to: visit.to },
      };
});

/** `paid`, `made`, `extended` a call; in a passive somebody else does. */
function pays({ verb, sentence }: Clause): boolean {
  const isExtended = sentence.words.frames.callExtendingVerbs.has(verb.lemma) && !verb.passive;
  return verb.classes.includes('pay') || isExtended;
}

/** `paid the Mayor a call`: somebody right behind the verb, and the call behind him. */
function beforeCall({ verb, chunks, verbAt }: Clause, visit: Happening): readonly Phrase[] {
  const noun = chunks[verbAt + 1];
  if (verb.lemma !== 'pay' || noun?.kind !== 'noun' || noun.to > visit.from) return [];
  const isHost = ({ kind, plural }: Phrase) =>
    kind === 'person' || kind === 'office' || (kind === 'pronoun' && !plural);
  return noun.list.items.every(isHost) ? noun.list.items : [];
}

/** `X said this when Y paid a courtesy call at the palace`: in courtesy a call is paid to whoever speaks then. */
function speakerThen({ sentence, chunks, verbAt, nouns }: Clause, call: Happening): readonly Phrase[] {
  const { speakingWhen } = sentence.words.frames;
  if (!isCourtesy(sentence, call)) return [];
  if (nouns.some(({ preposition, value }) => preposition === 'to' && value.some(isTown))) return [];
  const when = chunks.findLastIndex(
    (chunk, k) => k < verbAt && chunk.kind === 'subordinator' && speakingWhen.has(chunk.word),
  );
  const said = chunks.findIndex((chunk, k) => k < when && chunk.kind === 'verb');
  const verb = chunks[said];
  const who = chunks[said - 1];
  const isTold = verb?.kind === 'verb' && !verb.passive && verb.modal === null && !verb.present;
  if (!isTold || who?.kind !== 'noun' || who.list.items.length > 1) return [];
  return who.list.items.filter(({ kind, plural }) => !plural && SPEAKERS.has(kind));
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'office', 'pronoun', 'name']);

function isTown({ kind }: Phrase): boolean {
  return kind === 'place' || kind === 'name';
}
