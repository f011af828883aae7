import { wordList } from '../word-list.ts';

/** Modals of what is to come. */
export const futureModals: ReadonlySet<string> = new Set(wordList(`werden, sollen, wollen, möchten`));
/** Modals in the past by which something was done all the same (`konnte begrüßen`, `durfte empfangen`). */
export const doneModals: ReadonlySet<string> = new Set(wordList(`können, dürfen`));
/** Beside the verb: a habit, or more than one time. */
export const habit =
  /\b(?:regelmäßig|jährlich|oft|häufig|immer wieder|mehrmals|mehrfach|jedes jahr|alle zwei jahre|einmal im jahr|traditionell|stets|wiederholt|seit jahren|immer)\b/;
/** Phrases that tell of history. */
export const past =
  /\b(?:damals|seinerzeit|einst|früher|vor (?:\S+ )?jahren|in der vergangenheit|bereits (?:im jahr )?(?:19|20)\d\d)\b/;
/** Words by which what is told is only heard. */
export const hearsay =
  /\b(?:angeblich|mutmaßlich|gerüchte\S*|offenbar|möglicherweise|vermutlich|vielleicht|voraussichtlich)\b/;
