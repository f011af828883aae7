import { type Cast, makeCast } from './cast.ts';
import { makeRandom, type Random, zipf } from './random.ts';
import { adjectives, capitalised, madeWords, nouns, verbs } from './vocabulary.ts';

/** A file of a made-up corpus. */
export interface MadeFile {
  /** Path below the corpus folder. */
  readonly file: string;
  readonly text: string;
}

/** Writes articles; the same seed and numbers give the same ones. */
export interface ArticleWriter {
  readonly cast: Cast;
  /** A word as frequent as words are in the articles. */
  word(): string;
  article(number: number): MadeFile;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const things = [
  'memorandum of understanding',
  'cooperation agreement',
  'letter of intent',
  'framework agreement',
];

const currencies = ['US$', 'RMB', '€'];

/** How many different words there are beside those of official news. */
const rareWords = 60_000;

/** A writer of official news for a corpus of `articles` articles of some 300 words. */
export function makeWriter(seed: number, articles: number): ArticleWriter {
  const random = makeRandom(seed);
  const cast = makeCast(random, articles);
  const noun = zipf([...nouns, ...madeWords(random, rareWords, 2)], random);
  const pen: Pen = { random, cast, noun, verb: zipf(verbs, random), adjective: zipf(adjectives, random) };
  return { cast, word: noun, article: (number) => ({ file: fileOf(number), text: write(pen) }) };
}

interface Pen {
  readonly random: Random;
  readonly cast: Cast;
  noun(): string;
  verb(): string;
  adjective(): string;
}

function fileOf(number: number): string {
  return `${String(Math.floor(number / 1000)).padStart(3, '0')}/${String(number).padStart(6, '0')}.txt`;
}

interface Day {
  readonly written: string;
  readonly iso: string;
}

function dayOf(random: Random): Day {
  const [year, month, day] = [2005 + random.below(20), random.below(12), 1 + random.below(28)];
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { written: `${months[month]} ${day}, ${year}`, iso };
}

function write(pen: Pen): string {
  const day = dayOf(pen.random);
  const { title, lead } = happening(pen, day);
  const paragraphs = [lead];
  for (let i = 0; i < 3 + pen.random.below(3); i++) {
    paragraphs.push(Array.from({ length: 3 }, () => filler(pen)).join(' '));
  }
  return `${title}\n\nUpdated : ${day.iso}Source : ${pen.cast.source()}\n\n${paragraphs.join('\n\n')}\n`;
}

function happening(pen: Pen, { written }: Day): { title: string; lead: string } {
  const { cast, random } = pen;
  const [host, guest, city, company] = [cast.person(), cast.person(), cast.city(), cast.company()];
  const kind = random.below(10);
  if (kind < 5) {
    return {
      title: `${host} Meets Delegation of ${company}`,
      lead:
        `${host}, Mayor of ${city} City, met with a delegation led by ${guest}, President of ${company}, on ${written}. ` +
        `${cast.person()} and ${cast.person()} attended the meeting.`,
    };
  }
  if (kind < 7) {
    return {
      title: `Consul General of ${cast.country()} Visits ${city}`,
      lead:
        `${guest}, Consul General of ${cast.country()}, visited ${cast.bureau()} on ${written}. ` +
        `${host}, Director General of ${cast.bureau()}, received the guests.`,
    };
  }
  if (kind < 9) {
    return {
      title: `${company} and ${city} Sign Agreement`,
      lead:
        `${company} and the ${city} Municipal People’s Government signed a ${random.pick(things)}${sum(random)} on ${written}. ` +
        `${host}, Mayor of ${city} City, and ${guest}, Chairman of ${company}, attended the signing ceremony.`,
    };
  }
  return {
    title: `${capitalised(pen.adjective())} ${capitalised(pen.noun())} Report Published`,
    lead: `The ${cast.bureau()} published its report on ${pen.noun()} and ${pen.noun()} on ${written}.`,
  };
}

/** Every other agreement is about a sum. */
function sum(random: Random): string {
  return random.below(2) === 0
    ? ''
    : ` worth ${random.pick(currencies)}${1 + random.below(90_000) / 100} million`;
}

function filler(pen: Pen): string {
  const { adjective, noun, verb, random, cast } = pen;
  const patterns = [
    () =>
      `The two sides ${verb()} ${adjective()} ${noun()} and ${noun()} in the field of ${noun()}, and said that ${noun()} and ${noun()} would bring more ${noun()} to ${cast.city()}.`,
    () =>
      `It is hoped that the ${adjective()} ${noun()} of ${cast.city()} will be ${verb()} by the ${noun()} of its ${noun()}, while ${noun()} and ${noun()} remain the basis of ${adjective()} ${noun()}.`,
    () =>
      `${capitalised(noun())} and ${noun()} are a part of the ${adjective()} ${noun()}, which “${verb()} the ${noun()} of the whole ${noun()}” and its ${noun()} in ${2005 + random.below(20)}.`,
    () =>
      `According to ${cast.person()}, the ${noun()} ${verb()} ${10 + random.below(900)} ${noun()}s with the ${noun()} of ${cast.company()}, in ${adjective()} ${noun()} and in ${noun()}.`,
  ];
  return random.pick(patterns)();
}
