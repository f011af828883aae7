import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { isOne } from './one.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `X paid a courtesy call on Y`, `X paid Y a courtesy call`. */
export const paidCall: FrameRule = (clause) => {
  const { verb } = clause;
  const agents = clause.subject.filter(canAct);
  // `paid tribute to X for his visit` pays none.
  const paid = clause.happenings.find((each) => each.value.sort === 'visit' && each.preposition !== 'for');
  if (!pays(clause) || paid === undefined || agents.length === 0) return null;
  const visit = paid.value;
  const behindCall = behind(clause, 'on', 'to', 'upon', 'with').filter(
    (phrase) => (isSomebody(phrase) && phrase.kind !== 'name') || isOne(clause, phrase),
  );
  const isObject = paid.preposition === '' || paid.preposition === ',';
  const hosts = behindCall.length > 0 || !isObject ? behindCall : beforeCall(clause, visit);
  return hosts.length === 0
    ? null
    : {
        rule: 'paid-a-call',
        type: 'meeting',
        parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
        trigger: { from: verb.from, to: visit.to },
      };
};

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
