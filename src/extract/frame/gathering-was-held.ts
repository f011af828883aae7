import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** `The Conference on X was held in Y`, `the forum opened`, `the summit took place`. */
export const wasHeld: FrameRule = (clause) => {
  const gathering = subjectGathering(clause);
  const { verb } = clause;
  if (gathering === null || verb.form === 'gerund') return null;
  const held =
    (verb.classes.includes('hold') || verb.classes.includes('convene')) &&
    (verb.passive || verb.form === 'bare');
  const place = verb.lemma === 'take' && clause.sentence.tokens[verb.to]?.lower === 'place';
  const begins = clause.sentence.words.frames.openingVerbs.has(verb.lemma) && behind(clause, '').length === 0;
  if (!held && !place && !begins) return null;
  return {
    rule: 'gathering-was-held',
    type: 'conference',
    parts: parts(behind(clause, 'by').filter(canAct), 'agent', 'host'),
    trigger: gathering,
    title: gathering,
    anaphoric: false,
  };
};

function subjectGathering(clause: Clause): { from: number; to: number } | null {
  const subject = clause.subjectHappening;
  const happening = subject === null ? null : (partOf(clause, subject) ?? subject);
  if (happening?.named && (happening.sort === 'gathering' || happening.sort === 'encounter'))
    return happening;
  if (happening?.sort === 'gathering' && (!happening.definite || isCounted(clause, happening)))
    return happening;
  const named = clause.subject.find(
    (phrase) => phrase.kind === 'organisation' && isGatheringName(clause, phrase),
  );
  return named ?? null;
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
