import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, isOnePerson, isSomebody, parts } from './parts.ts';

/**
 * `X represented the port at the signing, while Y represented the city`, `Representing the city was Y`: who was there for a
 * body.
 */
export const representedThere: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.modal !== null || verb.form === 'gerund') return null;
  const bodies = bodiesFronted(clause);
  if (bodies.length > 0) return told(bodies, behind(clause, ''));
  const stands = verb.lemma === 'represent' && verb.form !== 'infinitive' && !verb.present;
  return stands && namesWhere(clause)
    ? told(behind(clause, ''), [...clause.subject, ...representingBeside(clause)])
    : null;
};

function told(bodies: readonly Phrase[], people: readonly Phrase[]): ReturnType<FrameRule> {
  const named = people.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'group');
  if (named.length === 0) return null;
  return {
    // `represented the Minister, X`: who was not there himself.
    rule: bodies.length > 0 && bodies.every(isOnePerson) ? 'side-represented-by' : 'represented-there',
    type: 'attendance',
    parts: [...parts(bodies, 'agent'), ...parts(named, 'attendee')],
  };
}

/** `X represented the port at the signing, with Y representing the city`. */
function representingBeside({ chunks, verbAt }: Clause): readonly Phrase[] {
  return chunks.flatMap((chunk, k) => {
    const [ruler, verb] = [chunks[k - 1], chunks[k + 1]];
    const isRuled = k > verbAt && ruler?.kind === 'preposition' && ruler.word === 'with';
    const represents = verb?.kind === 'verb' && verb.lemma === 'represent' && verb.form === 'gerund';
    return chunk.kind === 'noun' && isRuled && represents ? chunk.list.items : [];
  });
}

/** The bodies of `Representing the port and the city was X`. */
function bodiesFronted({ chunks, verb, verbAt }: Clause): readonly Phrase[] {
  const [front, bodies] = chunks.slice(Math.max(0, verbAt - 2), verbAt);
  const isFront = front?.kind === 'verb' && front.form === 'gerund' && front.lemma === 'represent';
  return verb.classes.includes('be') && isFront && bodies?.kind === 'noun' ? bodies.list.items : [];
}

/** `at the signing`, `during the talks`, somewhere in the sentence. */
function namesWhere({ chunks, sentence }: Clause): boolean {
  const isThere = (before: Chunk | undefined) =>
    before?.kind === 'preposition' && sentence.words.frames.atPrepositions.has(before.word);
  return chunks.some(
    (chunk, k) =>
      chunk.kind === 'happening' && chunk.definite && chunk.sort !== 'remote' && isThere(chunks[k - 1]),
  );
}
