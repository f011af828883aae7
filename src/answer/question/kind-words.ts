/** What a question asks for. `whether` asks if something happened; `which` and `what` may come to any of the others. */
export type QuestionKind = 'who' | 'what' | 'when' | 'where' | 'how many' | 'how much' | 'whether' | 'which';

/**
 * The words that open a question, by its kind; the longest that fits counts. What belongs here: phrases that decide the
 * kind by themselves. What does not: `what` or `which` with a noun, which `NOUN_KINDS` decides.
 */
export const OPENINGS: readonly (readonly [QuestionKind, readonly string[]])[] = [
  ['who', ['who', 'whom', 'whose', 'what is the name of', 'what was the name of']],
  ['what', ['what']],
  ['when', ['when', 'since when', 'until when', 'by when', 'how long ago']],
  ['where', ['where']],
  [
    'how many',
    [
      'how many',
      'how many times',
      'how often',
      'how long',
      'how far',
      'how old',
      'how big',
      'how large',
      'how high',
      'how much of',
      'by how much',
    ],
  ],
  ['how much', ['how much']],
  ['which', ['which']],
];

/** Words before a question that ask for nothing themselves, longest first where one begins with another. */
export const PREAMBLES: readonly string[] = [
  '(?:can|could|would|will) (?:you|anybody|anyone|somebody|someone) (?:please )?(?:tell|show|give|find|list)(?: me| us)?',
  '(?:do you|does anybody|does anyone) (?:know|remember)',
  '(?:any idea|quick question|question)',
  "(?:i|we) (?:want|need|would like|['’]?d like) to know",
  "(?:i|we)['’]d like to know",
  '(?:please )?(?:tell|show|give|find|list)(?: me| us)?(?: all| about| of|(?= the))*',
  'please',
  'name(?= the| all)',
  'hello|hi|hey',
];

/** What is counted where the question does not name it. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = {
  'how long': ['year', 'month', 'week', 'day', 'hour', 'minute'],
  'how old': ['year', 'anniversary'],
  'how far': ['kilometer', 'kilometre', 'km', 'mile', 'meter', 'metre'],
  'how often': ['time', 'year', 'month', 'week'],
};

/** Nouns behind `what` or `which` that an answer need not say: they only tell of what sort it is. */
export const SORT_NOUNS: ReadonlySet<string> = new Set(
  `topic topics issue issues subject subjects matter matters question questions field fields step steps thing things
  percentage percent amount sum figure`.split(/\s+/),
);

/** Nouns for places that an answer does say: what was visited is not always a hospital. */
export const OF_ITS_OWN: ReadonlySet<string> = new Set('hospital museum port hall building'.split(' '));

/** What an opening asks for by itself: events in their number, a share of something. */
export const COUNTED_BY: Readonly<Record<string, readonly string[]>> = {
  'how many times': ['times'],
  'how much of': ['share'],
  'by how much': ['percentage'],
};

/**
 * What the noun after `what` or `which`, or after `what is the`, asks for. What belongs here: nouns whose value is of one
 * type wherever they stand. Singular; a plural is the same with its s.
 */
export const NOUN_KINDS: readonly (readonly [QuestionKind, string])[] = [
  ['when', 'date day year month time deadline'],
  [
    'where',
    'place city town village country province region location venue hospital museum port hall building',
  ],
  ['how much', 'amount sum price value cost worth investment funding budget salary'],
  [
    'how many',
    'population number percentage share rate turnover sale revenue income profit debt output capacity area length distance size membership limit growth increase rise',
  ],
  [
    'who',
    'person people mayor minister ambassador consul president chairman chairwoman director secretary governor official leader guest speaker head',
  ],
];

/**
 * Words that tell one event of many from the others, though a search passes over them: the sentence that answers has them.
 */
export const ORDER_WORDS: ReadonlySet<string> = new Set(
  'first second third next will new previous former earlier'.split(' '),
);

/** Words before an office that make it another one: a vice president is no president. */
export const OFFICE_CHANGES: ReadonlySet<string> = new Set(
  'vice deputy assistant former first honorary acting under'.split(' '),
);

/** Nouns that are measured in money as well as in numbers; as they are written. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'sale sales turnover trade revenue revenues income profit profits loss losses debt debts budget investment investments'.split(
    ' ',
  ),
);

/** Words that a question begins with when it asks whether something is so. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'did do does is are was were has have had can could will would should may might must'.split(' '),
);
