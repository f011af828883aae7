import type { Agreement, Mention } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import { mentionOf, spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Actor } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import { amountBefore } from './amount-before.ts';
import { amountBehind } from './amount-near.ts';
import { amountOf } from './amount-of-draft.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import { isAcronymOf } from './is-acronym-of.ts';

/** What was signed in a draft; null where it is no signing. */
export function agreementOf(draft: Draft, sentences: readonly ReadSentence[]): Agreement | null {
  if (draft.type !== 'signing') return null;
  const telling = draft.frames.find((frame) => frame.agreements.length > 0);
  const first = telling?.agreements[0];
  const what =
    telling !== undefined && first !== undefined
      ? mentionOf(telling.sentence, first.head)
      : ceremonyOf(draft);
  const count =
    telling !== undefined && first?.count
      ? { value: first.count.value, span: spanOf(telling.sentence, first.count.range) }
      : null;
  return {
    what,
    parties: partiesOf(draft),
    amount: amountOf(draft, sentences) ?? amountBehind(draft, sentences) ?? amountBefore(draft, sentences),
    count,
  };
}

/** What a ceremony says was signed. */
function ceremonyOf(draft: Draft): Mention | null {
  const frame = draft.frames.find((each) => each.rule === 'signing-ceremony');
  return frame?.title ? mentionOf(frame.sentence, frame.title) : null;
}

/** A delegation signs for where it comes from, several office-holders (`the mayors of X and Y`) each for his own body. */
function bodiesOfGroup({ name, origins }: Actor, { travellers, someRepresentatives }: ActorWords): Mention[] {
  const comesFromOne = travellers.test(name.text) && !someRepresentatives.test(name.text);
  return comesFromOne ? origins.slice(0, 1) : [...origins];
}

function bareNames({ roles }: Draft): Mention[] {
  const signs = ({ actor, as }: Draft['roles'][number]) =>
    as === 'party' && actor.kind === 'person' && actor.offices.length === 0;
  return roles.filter(signs).map(({ actor }) => actor.name);
}

/**
 * Whether a body signs by its own name for which somebody signs whose office has it short (`PPA general manager X`, `state
 * government`).
 */
function isNamedAmong({ text }: Mention, { roles }: Draft): boolean {
  const words = foldWords(text);
  const isIt = ({ kind, words: whole, name }: Actor) =>
    kind === 'body' &&
    (includesWords(whole, words) || whole.includes(`(${words.join(' ')})`) || isAcronymOf(text, name.text));
  return roles.some(({ actor, as }) => as === 'party' && isIt(actor));
}

/**
 * Bodies and places that signed; a person signs for the body of his office; bare names sign for themselves where nothing else
 * is told.
 */
function partiesOf(draft: Draft): Mention[] {
  const parties: Mention[] = [];
  for (const { actor, as } of draft.roles) {
    if (as !== 'party') continue;
    if (actor.kind === 'body' || actor.kind === 'place') parties.push(actor.name);
    else if (actor.kind === 'group') parties.push(...bodiesOfGroup(actor, wordsOf(draft).actors));
    else {
      const organisation =
        actor.offices.findLast((office) => office.organisation !== null)?.organisation ?? actor.origins[0];
      if (organisation && !isNamedAmong(organisation, draft)) parties.push(organisation);
    }
  }
  if (parties.length === 0) parties.push(...bareNames(draft));
  return parties.filter((party, k) => parties.findIndex((other) => other.text === party.text) === k);
}
