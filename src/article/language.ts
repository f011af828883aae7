import { STOP_WORDS } from './stop-words.ts';

/** This much of a text tells its language. */
const SAMPLE = 900;

/** Scripts that stand for one language of official news, or for the commonest one. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** Letters that tell a language from the commonest one of its script. */
const TELLING: readonly (readonly [string, string, RegExp])[] = [
  ['ar', 'ur', /[ٹڈڑےںھ]/],
  ['ar', 'fa', /[پچژگ]/],
  ['ru', 'uk', /[іїєґ]/i],
  ['ru', 'sr', /[ђјљњћџ]/i],
];

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' ')))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/**
 * ISO 639-1 code of the language of `body`, or `und` where too little tells it. Small words decide, because the many
 * foreign names in official news mislead letter statistics.
 */
export function languageOf(body: string): string {
  const sample = body.slice(0, SAMPLE);
  const { latin, other } = letterCounts(sample);
  if (latin + other < 4) return 'und';
  return latin < other ? byScript(sample, latin + other) : byStopWords(sample);
}

/** Latin letters, and those of other scripts; from Greek on, nearly every character of a text is a letter. */
function letterCounts(sample: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250))
      latin++;
    else if (code >= 0x370 && !(code >= 0x2000 && code < 0x3040) && code < 0xfe00) other++;
  }
  return { latin, other };
}

function byScript(sample: string, letters: number): string {
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana + han > letters / 3) return kana * 12 > han ? 'ja' : 'zh';
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) < letters / 2) continue;
    return (
      TELLING.find(([common, , telling]) => common === language && telling.test(sample))?.[1] ?? language
    );
  }
  return 'und';
}

/** The language with the most small words in the sample, a word shared by several counting as a part for each. */
function byStopWords(sample: string): string {
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    const languages = LANGUAGES_OF.get(word);
    if (!languages) continue;
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  let best = 'und';
  let most = 0.9;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}
