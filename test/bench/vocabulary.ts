import type { Random } from './random.ts';

/** The nouns that official news uses most, most frequent first. */
export const nouns =
  `cooperation development city project trade investment government economy industry enterprise exchange
  relation market technology service culture education tourism energy agriculture delegation partnership region company
  construction policy growth security health environment innovation research infrastructure transport finance forum
  opportunity strategy production visit friendship province talent logistics port factory hospital university student
  expert vehicle automobile battery steel grain fishery forest water climate emission railway airport highway bridge
  heritage museum festival sport language tax customs tariff export import loan fund bank bond grant budget law treaty
  protocol standard licence patent data network software chip sensor satellite drone robot laboratory vaccine medicine
  nurse clinic school teacher curriculum scholarship library archive theatre film music painting sculpture kitchen
  hotel guide resort beach island lake river valley mountain village farmer orchard vineyard dairy poultry textile
  garment furniture toy ceramic jewel mine quarry cement glass paper plastic rubber chemical fertiliser pesticide`
    .split(/\s+/)
    .filter((word) => word !== '');

export const verbs =
  `strengthened discussed promoted introduced expanded deepened reviewed supported welcomed praised improved
  noted opened launched funded planned presented toured studied approved renewed extended restored protected financed
  coordinated monitored audited inspected surveyed translated published digitised`
    .split(/\s+/)
    .filter((word) => word !== '');

export const adjectives =
  `new bilateral regional joint green digital modern municipal foreign local mutual high-quality economic
  cultural practical strategic public private international provincial rural urban maritime industrial medical technical`
    .split(/\s+/)
    .filter((word) => word !== '');

const onsets = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const codas = ['', '', 'n', 'r', 's', 'l', 'm', 't', 'nd', 'rt', 'st', 'ck'];

/** A made-up word of so many syllables. */
export function madeWord(random: Random, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  return word;
}

/** Different made-up words. */
export function madeWords(random: Random, count: number, leastSyllables: number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(madeWord(random, leastSyllables + random.below(2)));
  return [...words];
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
