import { isSomebody, parts } from '../../frame/parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { wordAt } from '../../phrase/phrase.ts';
import type { GermanClause } from '../clause.ts';
import { groupFrom } from '../group.ts';
import { leadAt } from '../lead.ts';
import { participantsAt } from '../participants.ts';
import { beside, type GermanRule, partners } from './rule.ts';

/** `X empfing Y`, `Y begrüßte X im Rathaus` in any order, `X wurde von Y empfangen`, `hieß willkommen`. */
export const received: GermanRule = (clause) => {
  const { predicate, subject, object } = clause;
  if (predicate.verbClass !== 'receive') return null;
  const strong = predicate.lemma === 'empfangen' || predicate.lemma.startsWith('willkommen');
  if (predicate.passive) {
    const hosts = partners(clause, 'von', 'vom').filter((phrase) => phrase.kind !== 'pronoun');
    const guests = subject.filter(isVisitor);
    if (hosts.length === 0 || guests.length === 0) return null;
    return {
      rule: 'was-received-by',
      type: 'meeting',
      parts: [
        ...parts(guests, 'patient', 'guest'),
        ...parts(hosts, 'agent', 'host'),
        ...beside(clause, 'guest'),
      ],
    };
  }
  const guests = [...object.filter(isVisitor), ...visitors(clause)];
  const hosts = subject.filter((phrase) => phrase.kind !== 'place');
  if (guests.length === 0 || hosts.length === 0) return null;
  const known = guests.some((phrase) => isKnown(clause, phrase));
  return {
    rule: 'received',
    type: 'meeting',
    parts: [
      ...parts(hosts, 'agent', 'host'),
      ...parts(guests, 'patient', 'guest'),
      ...beside(clause, 'host'),
    ],
    weak: !strong && !known,
    anaphoric: guests.every(
      (phrase) =>
        phrase.kind === 'group' && phrase.definite && phrase.origins.length + phrase.members.length === 0,
    ),
  };
};

/** Somebody with a name or from somewhere, or a delegation: more than `die Gäste`. */
function isKnown({ sentence }: GermanClause, { kind, origins, members, head }: Phrase): boolean {
  if (kind === 'person' || origins.length + members.length > 0) return true;
  return kind === 'group' && /delegation|abordnung|besuch$/.test(wordAt(sentence, head.to - 1));
}

function isVisitor(phrase: Phrase): boolean {
  return isSomebody(phrase) || (phrase.kind === 'pronoun' && !phrase.plural);
}

/** `begrüßte offiziellen Besuch aus A und B`, `ihren Besuch`: the visit stands for those who came. */
function visitors({ sentence, happenings }: GermanClause): Phrase[] {
  return happenings
    .filter(({ preposition, value }) => preposition === '' && wordAt(sentence, value.to - 1) === 'besuch')
    .map(({ value }) =>
      groupFrom(sentence, value.from, leadAt(sentence, value.from), value.to, participantsAt),
    );
}
