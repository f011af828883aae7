import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isNewGathering } from './new-gathering.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';
import { readers } from './stand-in.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/**
 * `X welcomed 200 guests to the Norvik Ports Forum`, `Delegates were welcomed to the seminar by X`: who spoke first at a gathering, and
 * those of its guests who are named; X met nobody of whom news is made.
 */
export const welcomedToGathering = forVerbs(ofList('frames', 'welcomingVerbs'), (clause) => {
  const { verb } = clause;
  if (verb.form === 'infinitive' || readers(clause).length > 0) return null;
  const welcomed = verb.passive ? clause.subject : behind(clause, '');
  const gathering = clause.happenings.find(
    ({ preposition, value }) =>
      preposition === 'to' && (isNewGathering(clause, value) || isOpening(clause, value)),
  )?.value;
  const named = gathering ?? welcomed.find((phrase) => isOfGathering(clause, phrase));
  const hosts = (verb.passive ? behind(clause, 'by') : clause.subject).filter(
    (phrase) => isSomebody(phrase) && phrase.kind !== 'group',
  );
  if (named === undefined || hosts.length === 0) return null;
  return {
    rule: 'welcomed-to-gathering',
    type: 'conference',
    parts: [
      ...parts(hosts, 'attendee', 'host'),
      ...parts(
        welcomed.filter((phrase) => isNamedPerson(phrase) && phrase !== named),
        'attendee',
        'guest',
      ),
    ],
    trigger: gathering ?? verb,
    title: gathering?.named ? gathering : null,
  };
});

/** `to the opening of the exhibition`. */
function isOpening({ sentence }: Clause, { noun, sort, to }: Clause['happenings'][number]['value']): boolean {
  const isOf = wordAt(sentence, to) === 'of';
  return sort === 'gathering' && isOf && sentence.words.gatherings.openings.has(noun);
}

/** `delegates to the Norvik Ports Forum`, which reads as what they hold. */
function isOfGathering({ sentence }: Clause, { kind, plural, to, head }: Phrase): boolean {
  const isMany = (kind === 'office' || kind === 'group') && plural;
  const words = sentence.tokens.slice(head.from, to);
  return (
    isMany &&
    words.some(({ lower, capital }) => capital && sentence.words.gatherings.conferenceNames.has(lower))
  );
}
