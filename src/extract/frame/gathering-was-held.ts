import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** `The Conference on X was held in Y`, `the forum opened`, `the summit took place`. */
export const wasHeld: FrameRule = (clause) => {
  const gathering = subjectGathering(clause) ?? gatheringDescribed(clause);
  const { verb } = clause;
  if (gathering === null || verb.form === 'gerund' || !(isHeld(clause) || comesAbout(clause))) return null;
  if (isGeneral(clause) || isPlanned(clause)) return null;
  return {
    rule: 'gathering-was-held',
    type: 'conference',
    parts: [
      ...parts(behind(clause, 'by').filter(canAct), 'agent', 'host'),
      ...parts(
        behind(clause, 'with').filter(({ kind }) => kind === 'person'),
        'attendee',
      ),
    ],
    trigger: gathering,
    title: gathering,
    anaphoric: false,
  };
};

/** `was held`, `was hosted`, `held in Oslo`. */
function isHeld({ verb }: Clause): boolean {
  const holds = verb.lemma === 'host' || verb.classes.some((each) => each === 'hold' || each === 'convene');
  return holds && (verb.passive || verb.form === 'bare');
}

/** `took place`, `opened`, `brought together 300 experts`. */
function comesAbout({ verb, sentence, subjectHappening, ...clause }: Clause): boolean {
  const { openingVerbs } = sentence.words.frames;
  if (verb.lemma === 'take') return sentence.tokens[verb.to]?.lower === 'place';
  const draws = sentence.words.gatherings.drawingVerbs.has(verb.lemma) && subjectHappening?.named === true;
  return (
    draws || (openingVerbs.has(verb.lemma) && clause.nouns.every(({ preposition }) => preposition !== ''))
  );
}

/** `in the 10th Baltic Ports Forum, held in Oslo`: a participle right behind the name of a gathering, whatever rules that. */
function gatheringDescribed({ chunks, verbAt, verb }: Clause): Happening | null {
  const at = chunks[verbAt - 1]?.kind === 'comma' ? verbAt - 2 : verbAt - 1;
  const gathering = chunks[at];
  const next = chunks[verbAt + 1]?.kind;
  const isReduced = verb.form === 'bare' && (next === 'preposition' || next === 'date');
  if (!isReduced || gathering?.kind !== 'happening' || !gathering.named) return null;
  return gathering.sort === 'gathering' ? gathering : null;
}

/** `The forum is held in Lund`: in general, or some day. */
function isGeneral({ verb, sentence: { tokens, words } }: Clause): boolean {
  const { be, pastBe, nonFiniteBe } = words.clauses.auxiliaries;
  const first = tokens[verb.from]?.lower ?? '';
  const isPresent = be.has(first) && !pastBe.has(first) && !nonFiniteBe.has(first);
  return verb.passive && isPresent && tokens[verb.from + 1]?.lower !== 'being';
}

/** `plans to attend the Forum held in Lund`: a participle is as true as the verb before it. */
function isPlanned({ chunks, verbAt, verb }: Clause): boolean {
  const ruler = chunks.slice(0, verbAt).findLast((chunk) => chunk.kind === 'verb');
  if (verb.form !== 'bare' || ruler?.kind !== 'verb') return false;
  const { modal, negated, present, form, classes } = ruler;
  return modal !== null || negated || form === 'infinitive' || (present && !classes.includes('report'));
}

function subjectGathering(clause: Clause): { from: number; to: number } | null {
  const subject = clause.subjectHappening ?? firstOf(clause);
  const happening = subject === null ? null : (partOf(clause, subject) ?? subject);
  if (happening?.named && (happening.sort === 'gathering' || happening.sort === 'encounter'))
    return happening;
  const isMany =
    happening?.sort === 'gathering' ||
    (happening?.sort === 'encounter' && clause.sentence.words.gatherings.receptions.test(happening.noun));
  // `at a luncheon hosted by X`: what a participle describes is told for its name, or by its verb.
  const isPassing =
    clause.verb.form === 'bare' && (happening?.sort === 'encounter' || clause.verb.lemma === 'host');
  if (happening !== null && isOpeningOf(clause, happening)) return happening;
  if (
    happening !== null &&
    isMany &&
    !isPassing &&
    isWhole(clause, happening) &&
    (!happening.definite || isCounted(clause, happening))
  )
    return happening;
  const named = clause.subject.find(
    (phrase) => phrase.kind === 'organisation' && isGatheringName(clause, phrase),
  );
  return named ?? null;
}

/** `A seminar focusing on ports, trade and the growth of both was held`: what a sentence begins with, whatever stands between. */
function firstOf({ chunks, verbAt, verb, subject }: Clause): Happening | null {
  const [first] = chunks;
  const isFirst = !chunks
    .slice(0, verbAt)
    .some((chunk) => chunk.kind === 'subordinator' || (chunk.kind === 'verb' && chunk.form !== 'gerund'));
  return verb.passive && subject.length === 0 && isFirst && first?.kind === 'happening' ? first : null;
}

/** `The opening ceremony of the exhibition was held`. */
function isOpeningOf({ sentence, chunks }: Clause, happening: Happening): boolean {
  const lead = sentence.tokens.slice(happening.head.from, happening.head.to);
  const next = chunks[chunks.indexOf(happening) + 1];
  return (
    happening.noun === 'ceremony' &&
    next?.kind === 'preposition' &&
    next.word === 'of' &&
    lead.some(({ lower }) => sentence.words.gatherings.ceremonyLeads.has(lower))
  );
}

/** `A gala dress was held up`: the noun goes on. */
function isWhole({ chunks, sentence }: Clause, happening: Happening): boolean {
  const next = chunks[chunks.indexOf(happening) + 1];
  return (
    next?.kind !== 'word' || next.word.endsWith('ed') || sentence.words.gatherings.titleLinks.has(next.word)
  );
}

/** `the 2020 national conference`, `the third round of consultations`: one of a row. */
function isCounted({ sentence }: Clause, { head }: Happening): boolean {
  const lead = sentence.tokens.slice(head.from, head.to);
  return lead.some((token) => token.kind === 'number' || sentence.words.frames.ordinals.has(token.lower));
}

function isGatheringName(clause: Clause, phrase: Phrase): boolean {
  const { tokens, words } = clause.sentence;
  return tokens
    .slice(phrase.head.from, phrase.head.to)
    .some((token) => words.gatheringNouns.has(token.lower) && token.capital);
}

/** `the opening ceremony of the Norvik Forum`: what it opens. */
function partOf({ chunks, verbAt }: Clause, subject: Happening): Happening | null {
  const at = chunks.indexOf(subject);
  const [of, whole] = chunks.slice(at + 1, Math.min(at + 3, verbAt));
  const isPart = of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'happening';
  return isPart && whole.named && whole.sort === 'gathering' && subject.sort !== 'visit' ? whole : null;
}
