import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether what a clause tells took place. `doubtful` is neither told as having happened nor as planned. */
export interface Factuality {
  readonly status: 'happened' | 'planned' | 'did-not-happen' | 'doubtful';
  /** Told as history: `had met`, `previously`, `many times`. */
  readonly background: boolean;
  /** What decided, for the explanation. */
  readonly because: string;
}

const HYPOTHETICAL = new Set([
  'if',
  'whether',
  'unless',
  'in case',
  'provided',
  'once',
  'until',
  'as soon as',
]);
const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'cannot',
  "can't",
  "couldn't",
  'reportedly',
]);
const FUTURE = new Set(['will', 'shall', 'due', 'would', "won't", "wouldn't"]);
const REFUSING = new Set([
  'refuse',
  'decline',
  'fail',
  'reject',
  'deny',
  'cancel',
  'postpone',
  'skip',
  'miss',
  'boycott',
  'abandon',
  'scrap',
  'shelve',
  'delay',
  'suspend',
  'prevent',
  'avoid',
  'reschedule',
  'adjourn',
  'threaten',
]);
const PLANNING = new Set([
  'plan',
  'intend',
  'hope',
  'want',
  'agree',
  'expect',
  'schedule',
  'aim',
  'decide',
  'promise',
  'vow',
  'pledge',
  'prepare',
  'invite',
  'anticipate',
  'await',
  'approve',
  'authorise',
  'authorize',
  'ratify',
]);
/** Said next to the verb: a habit. */
const HABIT = /^(?:often|frequently|regularly|usually|traditionally|typically|routinely|repeatedly|always|annually|periodically|monthly|weekly)$/;
const ITERATIVE =
  /\b(?:many times|several times|every (?:year|month|week|day)|each (?:year|month)|on (?:several|many|numerous) occasions|never before|over the years|in the past|from time to time)\b/;
const PAST_MARK =
  /\b(?:previously|formerly|in the past|last met|first met|years? ago|decades? ago|historically|since then|back in)\b/;
const RUMOUR =
  /^(?:reports|claims|rumours?|rumors?|allegations?|speculation|suggestions?|hopes?|fears?|possibility|idea|proposal|plans?|condition|expectations?|denials?|chance|risk|wish|desire|assurances?|report|claim|suggestion)$/;
const SURE: Factuality = { status: 'happened', background: false, because: 'stated' };

/** Reads the factuality of a clause from its verb, what rules it and the clause that it stands in. */
export function factualityOf(clause: Clause): Factuality {
  const { verb } = clause;
  const own = ofVerb(verb);
  if (own !== null) return own;
  const ruled = ofRuler(clause);
  if (ruled !== null) return ruled;
  const ahead = clause.dates.some((date) => (date.relative?.by ?? 0) > 0 || date.direction === 'next');
  if (ahead && (verb.present || verb.form === 'infinitive'))
    return { status: 'planned', background: false, because: 'told of a day to come' };
  const simple =
    verb.present &&
    verb.form === 'finite' &&
    verb.to - verb.from === 1 &&
    !verb.classes.includes('be') &&
    verb.lemma !== 'last';
  if (simple)
    return {
      status: clause.dates.length > 0 ? 'planned' : 'doubtful',
      background: false,
      because: 'simple present',
    };
  const progressive = verb.present && !simple && clause.dates.some((date) => date.weekday !== null) && !verb.classes.includes('visit');
  if (progressive) return { status: 'planned', background: false, because: 'present progressive with a date' };
  const none = clause.subjectAgreement ?? clause.subjectHappening;
  if (
    none !== null &&
    (clause.sentence.tokens[none.from]?.lower === 'no' ||
      clause.sentence.tokens[none.from - 1]?.lower === 'no')
  )
    return { status: 'did-not-happen', background: false, because: 'no' };
  const opening = clause.sentence.tokens[0]?.lower ?? '';
  if (['had', 'should', 'were'].includes(opening) && clause.chunks[0]?.kind === 'verb')
    return { status: 'doubtful', background: false, because: `${opening} at the start` };
  const around = ofSurroundings(clause);
  if (around !== null) return around;
  const text = textAround(clause);
  if (ITERATIVE.test(text) || isHabit(clause)) return { status: 'doubtful', background: true, because: 'told as a habit' };
  const earlier =
    /\bhad (?:earlier|also|just|already)\b|\bearlier (?:in the day|today|on)\b/.test(text) ||
    clause.dates.some((date) => date.day !== null || date.weekday !== null);
  const background = (verb.perfect === 'had' && !earlier) || PAST_MARK.test(text);
  return { ...SURE, background, because: background ? 'told as history' : 'stated' };
}

function ofVerb(verb: VerbGroup): Factuality | null {
  if (verb.modal !== null) {
    if (verb.modal === 'due' && verb.perfect !== null)
      return { status: 'did-not-happen', background: false, because: 'was to have' };
    if (FUTURE.has(verb.modal))
      return { status: verb.negated ? 'did-not-happen' : 'planned', background: false, because: verb.modal };
    if (POSSIBLE.has(verb.modal)) return { status: 'doubtful', background: false, because: verb.modal };
  }
  if (verb.negated) return { status: 'did-not-happen', background: false, because: 'negated' };
  return null;
}

/** An infinitive or participle is as true as what rules it lets it be. */
function ofRuler(clause: Clause): Factuality | null {
  const { verb, chunks, verbAt } = clause;
  if (verb.form === 'infinitive') return ofInfinitive(chunks, verbAt);
  if (verb.form !== 'gerund') return null;
  const before = chunks[verbAt - 1];
  if (before?.kind === 'noun') return { status: 'doubtful', background: false, because: 'describes a noun' };
  if (before?.kind === 'preposition') {
    if (before.word === 'without') return { status: 'did-not-happen', background: false, because: 'without' };
    if (!['after', 'following', 'by', 'upon', 'on', 'while', 'during', 'in'].includes(before.word))
      return { status: 'doubtful', background: false, because: `${before.word} + -ing` };
    if ((before.word === 'on' || before.word === 'in') && verbAt > 1)
      return { status: 'doubtful', background: false, because: `${before.word} + -ing` };
  }
  const ruler = rulerBefore(chunks, verbAt);
  if (ruler !== null && (ruler.modal !== null || ruler.negated)) return ofVerb(ruler);
  return ruler !== null && ruler.classes.includes('control') && verbAt - chunks.indexOf(ruler) < 3
    ? { status: 'doubtful', background: false, because: ruler.lemma }
    : null;
}

function ofInfinitive(chunks: readonly Chunk[], verbAt: number): Factuality {
  const ruler = rulerBefore(chunks, verbAt);
  if (ruler === null) return { status: 'doubtful', background: false, because: 'infinitive' };
  const came = ruler.classes.some((each) => each === 'arrive' || each === 'convene' || each === 'meet') && ruler.modal === null && !ruler.negated && !ruler.present && ruler.form !== 'infinitive';
  if (came) return { ...SURE, because: `${ruler.lemma} to` };
  if (REFUSING.has(ruler.lemma)) return { status: 'did-not-happen', background: false, because: ruler.lemma };
  if (ruler.classes.includes('control'))
    return {
      status: PLANNING.has(ruler.lemma) ? 'planned' : 'doubtful',
      background: false,
      because: ruler.lemma,
    };
  return { status: 'doubtful', background: false, because: `${ruler.lemma} + to` };
}

function rulerBefore(chunks: readonly Chunk[], verbAt: number): VerbGroup | null {
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'verb') return chunk;
    if (chunk?.kind === 'mark' && chunk.word === ';') return null;
  }
  return null;
}

/** Conditions, hopes and refusals in the clauses around. */
function ofSurroundings(clause: Clause): Factuality | null {
  const { chunks, verbAt } = clause;
  let clauses = 0;
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk === undefined) break;
    if (chunk.kind === 'mark' && chunk.word === ';') break;
    if (chunk.kind === 'subordinator') {
      if (HYPOTHETICAL.has(chunk.word) && clauses === 0)
        return { status: 'doubtful', background: false, because: chunk.word };
      if (chunk.word === 'that' && RUMOUR.test(clause.sentence.tokens[chunk.from - 1]?.lower ?? ''))
        return { status: 'doubtful', background: false, because: 'rumour' };
      if (chunk.word === 'that' || chunk.word === 'whether') {
        const ruler = rulerBefore(chunks, k);
        if (ruler !== null && isUncertain(ruler))
          return {
            status: REFUSING.has(ruler.lemma) ? 'did-not-happen' : 'doubtful',
            background: false,
            because: `${ruler.lemma} that`,
          };
      }
    }
    if (chunk.kind === 'verb' && chunk.form === 'finite') clauses++;
  }
  return null;
}

function isUncertain(ruler: VerbGroup): boolean {
  if (ruler.classes.includes('report') && ruler.passive && (ruler.modal === 'should' || ruler.modal === 'must')) return false;
  return (
    ruler.classes.includes('control') ||
    REFUSING.has(ruler.lemma) ||
    ruler.modal !== null ||
    ruler.negated ||
    ['claim', 'believe'].includes(ruler.lemma)
  );
}

function isHabit(clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const { verb } = clause;
  const beside = [...tokens.slice(verb.from, verb.to), tokens[verb.from - 1], tokens[verb.to]];
  return beside.some((token) => token !== undefined && HABIT.test(token.lower));
}

function textAround(clause: Clause): string {
  const first = clause.chunks[Math.max(0, clause.verbAt - 4)];
  const from = first?.from ?? 0;
  return clause.sentence.tokens
    .slice(from, clause.verb.to + 14)
    .map((token) => token.lower)
    .join(' ');
}
