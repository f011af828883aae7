import { ASKS_IN_GERMAN, englishFor } from './german-words.ts';

/**
 * A German question with its words of asking and of grammar in English, so that one set of rules reads both; what it asks
 * about stays as it is written: `wann war Holm in Ostby?` → `when was Holm in Ostby?`. Any other question as it is.
 */
export function fromGerman(question: string): string {
  if (!ASKS_IN_GERMAN.test(question)) return question;
  return question
    .replace(/im\s+Jahre?\s+(?=\d{4})/giu, 'in ')
    .replace(/(?<![\p{L}\p{N}])(?:(?:wie|seit)\s+)?\p{L}+(?![\p{L}\p{N}])/giu, translated)
    .replace(/\s+/g, ' ')
    .trim();
}

function translated(words: string, at: number): string {
  // `Wen` and `Er` inside a question are names.
  if (at > 0 && /^(?!Mai)\p{Lu}\p{L}{1,2}$/u.test(words)) return words;
  const whole = englishFor(words.replace(/\s+/g, ' '));
  if (whole !== undefined) return whole;
  return words.replace(/\p{L}+/gu, (word) => englishFor(word) ?? word);
}
