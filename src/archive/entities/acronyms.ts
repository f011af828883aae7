import { isShortForm } from './organisation-name.ts';

/** A short form and the name that an article says it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

const definition = /[(（]([\p{Lu}\d][\p{L}\d&.-]{1,11})[)）]/gu;
const connectors = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'with',
  'de',
  'la',
  'du',
  'des',
  'et',
  'und',
  'der',
  'für',
  '&',
]);

/** How much text before the bracket may hold the long form. */
const reach = 140;

/**
 * The definitions in a text whose initials agree: `Changchun Foreign Affairs Office (CCFAO)`. Each capital of the
 * short form begins a word of the long form, in order, and the long form begins with the first.
 */
export function acronymsIn(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(definition)) {
    const short = match[1] ?? '';
    if (!isShortForm(short)) continue;
    const long = longForm(text.slice(Math.max(0, match.index - reach), match.index), short);
    if (long !== null) found.push({ short, long });
  }
  return found;
}

/** The shortest run of words at the end of `before` whose initials, connectors aside, spell `short`. */
function longForm(before: string, short: string): string | null {
  const clause = before.slice(before.search(/[^.;:!?\n“”"()]*$/u)).trimEnd();
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter));
  const words = [...clause.matchAll(/[\p{L}\p{M}\d]+(?:['’][\p{L}]+)*/gu)];
  for (let first = words.length - 1; first >= 0; first--) {
    const word = words[first];
    if (word === undefined || !/^\p{Lu}/u.test(word[0])) continue;
    const run = words.slice(first).map((each) => each[0]);
    if (spells(run, letters)) return clause.slice(word.index).replace(/\s+/g, ' ');
  }
  return null;
}

/** Whether the letters are the beginnings of these words in order: at least one of every capitalised word. */
function spells(words: readonly string[], letters: readonly string[]): boolean {
  return fits(words, 0, letters, 0);
}

function fits(words: readonly string[], at: number, letters: readonly string[], used: number): boolean {
  if (at === words.length) return used === letters.length;
  const word = (words[at] ?? '').toLowerCase();
  for (let taken = Math.min(3, letters.length - used); taken >= 1; taken--) {
    if (takes(word, letters, used, taken) && fits(words, at + 1, letters, used + taken)) return true;
  }
  return connectors.has(word) && at > 0 && fits(words, at + 1, letters, used);
}

/** Whether the next letters occur in the word in order, the first of them at its start. */
function takes(word: string, letters: readonly string[], used: number, taken: number): boolean {
  if (word[0] !== letters[used]) return false;
  let from = 1;
  for (let i = 1; i < taken; i++) {
    const at = word.indexOf(letters[used + i] ?? '', from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
