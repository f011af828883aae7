import { amountWords } from '../clause-words.ts';
import { compiledLists } from '../refine-words.ts';
import { wordList } from '../word-list.ts';
import type { SharedWords } from '../words.ts';
import { germanActors } from './actors.ts';
import { numbers } from './dates.ts';
import { germanEvents } from './events.ts';

/** The German words by which events are put together. */
export const germanWords: SharedWords = {
  numbers,
  clauses: {
    amounts: amountWords({
      decimalComma: true,
      tens: {},
      hundreds: [],
      joints: [],
      halves: [],
      articles: [],
      scales: {
        tausend: 1e3,
        million: 1e6,
        millionen: 1e6,
        mio: 1e6,
        'mio.': 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        mrd: 1e9,
        'mrd.': 1e9,
        billion: 1e12,
        billionen: 1e12,
      },
      countries: wordList(`schweizer, singapur, kanadische, australische, hongkong`),
      secondWords: [],
      countryCurrencies: {},
      rangeWords: wordList(`bis`),
      rangeOpenings: wordList(`zwischen`),
      rangeJoints: wordList(`und`),
      changeOpenings: [],
      qualifiers: wordList(
        `rund, etwa, circa, knapp, fast, mehr, als, über, bis, zu, gut, insgesamt, von, ca.`,
      ),
      innerQualifiers: wordList(`als, zu, von`),
    }),
  },
  frames: {
    thingPronouns: new Set(),
    possessives: new Set(),
    onBehalf: /(?!)/,
    briefings: new Set(),
    belowOpening: /\b(?:teilnehm|delegation|anwesend|gäste|teil nahmen)/,
    belowHosts: /\b(?:empfangen|begrüßt)\b/,
    belowNever: /\b(?:wird|werden|soll|sollen)\b/,
    heldSessions: /(?!)/,
    showingVerbs: new Set(),
    visitingParties: new Set(),
    visitorPlurals: new Set(),
    welcomingVerbs: new Set(['begrüßen', 'begrüssen']),
    harbours: new Set(['flughafen', 'bahnhof', 'hafen']),
  },
  events: compiledLists(germanEvents),
  actors: compiledLists(germanActors),
};
