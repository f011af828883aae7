import type { GermanReading } from '../lexicon/german/verbs.ts';
import { modalVerbs, verbParticles } from '../lexicon/german/verbs.ts';
import type { VerbClass } from '../lexicon/lexicon.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { GermanChunk, GermanVerb } from './chunks.ts';
import { mayBeFinite, type Stretch } from './clauses.ts';

/**
 * The verb of a clause put together from its parts: `hat … empfangen`, `wurde … empfangen`, `traf … zusammen`, `soll …
 * besuchen`.
 */
export interface Predicate {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly passive: boolean;
  readonly tense: 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'subjunctive';
  /** The modal that rules it, and whether that stands in the past. */
  readonly modal: { readonly lemma: string; readonly past: boolean } | null;
  readonly plural: boolean;
  /** Where the finite verb stands in the clause; -1 for an infinitive. */
  readonly finiteAt: number;
  /** The token of the verb that tells what is done. */
  readonly trigger: TokenRange;
}

/** The predicate of a clause, or null where it has no verb that is known. */
export function predicateOf(stretch: Stretch): Predicate | null {
  const verbs = stretch.chunks.filter((chunk) => chunk.kind === 'verb');
  const finite = finiteOf(stretch, verbs);
  const others = verbs.filter((verb) => verb !== finite);
  if (finite === null) return withoutFinite(stretch, verbs);
  const reading = finite.readings.find(isFiniteReading) as GermanReading;
  const finiteAt = stretch.chunks.indexOf(finite);
  const ruled = isAuxiliary(reading) ? lastLexical(others) : null;
  if (ruled !== null) return compound(stretch, finite, finiteAt, ruled, others);
  const own = withParticle(stretch, finite);
  return {
    lemma: own.lemma,
    verbClass: own.verbClass,
    passive: false,
    tense: own.form === 'past' ? 'past' : own.form === 'subjunctive' ? 'subjunctive' : 'present',
    modal: modalVerbs.has(own.lemma) ? { lemma: own.lemma, past: own.form === 'past' } : null,
    plural: own.plural,
    finiteAt,
    trigger: finite,
  };
}

/** The first finite verb of a main clause, the last one of others. */
function finiteOf({ kind }: Stretch, verbs: readonly GermanVerb[]): GermanVerb | null {
  if (kind === 'infinitive') return null;
  const finite = verbs.filter(mayBeFinite);
  return (kind === 'main' ? finite[0] : finite.at(-1)) ?? null;
}

function isFiniteReading({ form }: GermanReading): boolean {
  return form !== 'participle' && form !== 'infinitive';
}

function isAuxiliary({ lemma }: GermanReading): boolean {
  return lemma === 'sein' || lemma === 'haben' || lemma === 'werden' || modalVerbs.has(lemma);
}

/** The verb that auxiliaries rule: the last that is none itself, else `sein`. */
function lastLexical(verbs: readonly GermanVerb[]): GermanVerb | null {
  const lexical = verbs.findLast(
    ({ readings }) =>
      readings.some((reading) => !isFiniteReading(reading)) &&
      !readings.some((reading) => isAuxiliary(reading)),
  );
  return (
    lexical ??
    verbs.findLast(({ readings }) =>
      readings.some(({ lemma, form }) => lemma === 'sein' && !isFiniteReading({ form } as GermanReading)),
    ) ??
    null
  );
}

function compound(
  stretch: Stretch,
  finite: GermanVerb,
  finiteAt: number,
  ruled: GermanVerb,
  others: readonly GermanVerb[],
): Predicate {
  const auxiliary = finite.readings.find(isFiniteReading) as GermanReading;
  const { lemma } = auxiliary;
  const nonFinite = withParticle(stretch, ruled, (reading) => !isFiniteReading(reading));
  const isParticiple = ruled.readings.some(({ form }) => form === 'participle');
  const worden = others.some(({ lemma: other, from }) => other === 'werden' && from > ruled.from);
  const been = lemma === 'werden' && isParticiple && !isInfinitiveOnly(ruled, auxiliary);
  const modal = modalVerbs.has(lemma) ? { lemma, past: auxiliary.form === 'past' } : null;
  return {
    lemma: nonFinite.lemma,
    verbClass: nonFinite.verbClass,
    passive: been || worden || (lemma === 'sein' && isParticiple && isTransitive(nonFinite)),
    tense: tenseOf(auxiliary, been),
    modal,
    plural: auxiliary.plural,
    finiteAt,
    trigger: ruled,
  };
}

/** `wird empfangen` is passive; `werden empfangen` may be of the future, which is the safer reading. */
function isInfinitiveOnly(ruled: GermanVerb, auxiliary: GermanReading): boolean {
  const both = ruled.readings.some(({ form }) => form === 'infinitive');
  return both && auxiliary.form === 'present' && auxiliary.plural;
}

function isTransitive({ verbClass, lemma }: GermanReading): boolean {
  return (
    ['receive', 'sign', 'visit', 'cancel', 'accompany', 'control'].includes(verbClass) || lemma === 'eröffnen'
  );
}

function tenseOf({ lemma, form }: GermanReading, passive: boolean): Predicate['tense'] {
  if (form === 'subjunctive') return 'subjunctive';
  if (lemma === 'werden') return passive ? (form === 'past' ? 'past' : 'present') : 'future';
  if (modalVerbs.has(lemma)) return form === 'past' ? 'past' : 'present';
  return form === 'past' ? 'pluperfect' : 'perfect';
}

/** The reading of a verb together with the particle that stands apart in its clause, else without one. */
function withParticle(
  { chunks }: Stretch,
  verb: GermanVerb,
  fits: (reading: GermanReading) => boolean = isFiniteReading,
): GermanReading {
  const at = chunks.indexOf(verb);
  const particles = chunks.flatMap((chunk, k) =>
    (chunk.kind === 'word' || chunk.kind === 'preposition') &&
    verbParticles.has(chunk.word) &&
    isApart(chunks, k, at)
      ? [chunk.word]
      : [],
  );
  const fitting = verb.readings.filter(fits);
  return (
    fitting.find(({ particle }) => particle !== null && particles.includes(particle)) ??
    fitting.find(({ particle }) => particle === null) ??
    (fitting[0] as GermanReading)
  );
}

/** At the end of its clause, or right before its participle (`willkommen geheißen`). */
function isApart(chunks: readonly GermanChunk[], k: number, verbAt: number): boolean {
  const next = chunks[k + 1];
  return k > verbAt
    ? next === undefined || next.kind !== 'noun' || k === chunks.length - 1
    : k === verbAt - 1;
}

/** An infinitive clause, or a participle under the auxiliary of the clause before. */
function withoutFinite(stretch: Stretch, verbs: readonly GermanVerb[]): Predicate | null {
  const verb = lastLexical(verbs);
  if (verb === null) return null;
  const reading = verb.readings.find((each) => !isFiniteReading(each)) as GermanReading;
  if (stretch.kind === 'infinitive')
    return {
      lemma: reading.lemma,
      verbClass: reading.verbClass,
      passive: false,
      tense: 'future',
      modal: infinitiveModal(verbs),
      plural: false,
      finiteAt: -1,
      trigger: verb,
    };
  const shared = stretch.before === null ? null : predicateOf(stretch.before);
  return shared === null || shared.tense === 'past'
    ? null
    : { ...shared, lemma: reading.lemma, verbClass: reading.verbClass, finiteAt: -1, trigger: verb };
}

/** `begrüßen zu können`, `begrüßen zu dürfen`. */
function infinitiveModal(verbs: readonly GermanVerb[]): Predicate['modal'] {
  const modal = verbs.find(({ lemma }) => lemma === 'können' || lemma === 'dürfen');
  return modal === undefined ? null : { lemma: modal.lemma, past: true };
}
