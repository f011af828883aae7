import { canAct, isSeveral, parts } from '../../frame/parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import type { GermanClause } from '../clause.ts';
import { beside, type GermanRule, hasWord, partners } from './rule.ts';

/** `X traf Y`, `X traf sich mit Y`, `X und Y trafen sich`, `X ist mit Y zusammengekommen`, `X tauschte sich mit Y aus`. */
export const met: GermanRule = (clause) => {
  const { predicate, subject, object } = clause;
  if (predicate.verbClass !== 'meet' || predicate.passive) return null;
  const agents = subject.filter(canAct);
  const others = partners(clause, 'mit');
  const patients = others.length > 0 ? others : predicate.lemma === 'treffen' ? object.filter(isPerson) : [];
  if (agents.length === 0) return null;
  const spoke =
    predicate.lemma === 'sprechen' || predicate.lemma === 'beraten' || predicate.lemma === 'unterhalten';
  if (spoke && !isFaceToFace(clause)) return null;
  if (patients.length > 0)
    return {
      rule: 'met',
      type: 'meeting',
      parts: [...parts(agents, 'agent'), ...parts(patients, 'patient'), ...beside(clause, null)],
      weak:
        predicate.lemma !== 'treffen' && !predicate.lemma.startsWith('zusammen') && !patients.some(hasName),
    };
  const reciprocal = hasWord(clause, 'sich') || predicate.lemma.startsWith('zusammen');
  if (!reciprocal || !isSeveral(agents) || object.length > 0) return null;
  return {
    rule: 'met-each-other',
    type: 'meeting',
    parts: parts(agents, 'agent'),
    anaphoric: agents.every((agent) => agent.kind === 'pronoun'),
    weak: agents.every((agent) => agent.kind === 'group'),
  };
};

function isPerson({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'office' || kind === 'group' || kind === 'name' || kind === 'pronoun';
}

function hasName({ kind, origins }: Phrase): boolean {
  return kind === 'person' || kind === 'office' || origins.length > 0;
}

/** Who spoke with somebody met him where a place or a face-to-face word says so; a telephone says the contrary. */
function isFaceToFace({ happenings, sentence, ruled, predicate }: GermanClause): boolean {
  const remote = happenings.some(({ value }) => value.sort === 'remote');
  const called = sentence.tokens.some(({ lower }) => /telefon|video|online|virtuell/.test(lower));
  const placed = ruled.some(
    ({ preposition, value }) => /^(?:in|im|auf)$/.test(preposition) && value.list.items[0]?.kind !== 'person',
  );
  return !remote && !called && (placed || predicate.lemma === 'beraten');
}
