import type { Lexicon, VerbClass } from './lexicon.ts';

/** How a verb form can be read. `past` and `participle` fall together for regular verbs. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** One reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly classes: readonly VerbClass[];
  readonly forms: readonly VerbForm[];
}

/** All verb forms of a lexicon, by the word as it stands in a text (lower case). */
export function verbReadings(lexicon: Lexicon): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, { lemma: string; classes: Set<VerbClass>; forms: Set<VerbForm> }>();
  for (const [verbClass, entries] of Object.entries(lexicon.verbs) as [VerbClass, readonly string[]][]) {
    for (const entry of entries) {
      for (const [word, form] of formsOf(entry)) {
        const lemma = entry.split(':')[0] ?? entry;
        const reading = readings.get(word) ?? { lemma, classes: new Set(), forms: new Set() };
        reading.classes.add(verbClass);
        reading.forms.add(form);
        readings.set(word, reading);
      }
    }
  }
  return new Map(
    [...readings].map(([word, r]) => [
      word,
      { lemma: r.lemma, classes: [...r.classes], forms: [...r.forms] },
    ]),
  );
}

/** The forms of `visit` or of `take:took:taken`. */
function formsOf(entry: string): [string, VerbForm][] {
  const [lemma = '', past = regularPast(lemma), participle = past] = entry.split(':');
  return [
    [lemma, 'base'],
    [present(lemma), 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund(lemma), 'gerund'],
    ...(doubles(lemma) ? ([[`${lemma}${lemma.at(-1)}ing`, 'gerund']] as [string, VerbForm][]) : []),
    ...(BRITISH_DOUBLES.has(lemma)
      ? ([
          [`${lemma}ed`, 'past'],
          [`${lemma}ed`, 'participle'],
        ] as [string, VerbForm][])
      : []),
  ];
}

function present(lemma: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') && lemma !== 'be'
    ? `${lemma.slice(0, -1)}ing`
    : `${lemma}ing`;
}

/** Verbs whose last letter British English doubles and American English does not (`travelled`, `traveled`). */
const BRITISH_DOUBLES = new Set(['travel', 'cancel', 'initial']);

/** Verbs whose last letter is doubled: those of one syllable, and those that British English doubles. */
function doubles(lemma: string): boolean {
  return [
    'plan',
    'sit',
    'get',
    'run',
    'win',
    'initial',
    'permit',
    'cancel',
    'travel',
    'begin',
    'wrap',
    'confer',
    'refer',
    'prefer',
  ].includes(lemma);
}
