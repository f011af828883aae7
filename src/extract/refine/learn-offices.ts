import type { Mention } from '../event.ts';
import type { AnySentence, Office, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor, ActorOffice } from './actor.ts';

/** Adds the offices and origins of a phrase to what is known of an actor. */
export function addOffices(actor: Actor, sentence: AnySentence, phrase: Phrase): void {
  for (const { title, organisation } of officesOf(sentence, phrase)) {
    const known = actor.offices.findIndex(
      (held) => held.title.text.toLowerCase() === title.text.toLowerCase(),
    );
    const before = actor.offices[known];
    if (before === undefined) actor.offices.push({ title, organisation });
    else if (before.organisation === null && organisation !== null)
      actor.offices[known] = { title: before.title, organisation };
  }
  for (const range of phrase.origins) {
    const origin = mentionOf(sentence, range);
    if (!actor.origins.some((known) => known.text === origin.text)) actor.origins.push(origin);
  }
}

/** The offices of a phrase as an actor holds them. */
export function officesOf(sentence: AnySentence, { offices }: Phrase): ActorOffice[] {
  return offices.map((office) => ({
    title: singularTitle(sentence, office),
    organisation: office.organisation === null ? null : mentionOf(sentence, office.organisation),
  }));
}

/**
 * The title as one holds it: of a plural that others share, the singular that it begins with (`Foreign Minister` of `Foreign
 * Ministers`), and of another case the nominative (`Präsident` of `Präsidenten`).
 */
function singularTitle(sentence: AnySentence, office: Office): Mention {
  const title = mentionOf(sentence, office.title);
  const ending = sentence.words.actors.titleEnding
    .exec(title.text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (ending !== undefined && !office.plural) return shortened(title, ending.length);
  const alone = office.plural ? withoutComplement(title) : title;
  // `Secretaries` has its singular nowhere in the text, so it stays as it is written.
  const isCut = /[A-Za-z][^s]s$/.test(alone.text) && !alone.text.endsWith('ies');
  return office.plural && isCut ? shortened(alone, 1) : title;
}

/** The title up to `of`, where what follows is in the plural too (`mayors of the two cities`). */
function withoutComplement(title: Mention): Mention {
  const [alone = ''] = title.text.split(' of ');
  return /s$/.test(title.text) ? shortened(title, title.text.length - alone.length) : title;
}

function shortened({ text, span }: Mention, by: number): Mention {
  return { text: text.slice(0, text.length - by), span: { start: span.start, end: span.end - by } };
}
