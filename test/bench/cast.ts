import { type Random, zipf } from './random.ts';
import { capitalised, madeWord, madeWords } from './vocabulary.ts';

/** Who and what made-up articles tell of; each is picked as often as names occur in news. */
export interface Cast {
  person(): string;
  city(): string;
  company(): string;
  bureau(): string;
  country(): string;
  source(): string;
}

const surnames =
  `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang
  Smith Garcia Müller Kim Nguyen Rossi Silva Novak Ivanov Tanaka Sato Park Schmidt Dubois Andersson Jansen Kowalski Popov
  Haddad Okafor Mensah Khan Singh Sharma Costa Moreau Weber Fischer Larsen Virtanen Horvat`
    .split(/\s+/)
    .filter((word) => word !== '');

const countries =
  `China Germany Japan France Russia Italy Spain Poland Brazil India Canada Mexico Egypt Kenya Vietnam Thailand
  Norway Sweden Finland Denmark Austria Hungary Romania Greece Turkey Israel Pakistan Nepal Mongolia Kazakhstan Estonia
  Latvia Ghana Nigeria Angola Chile Peru Argentina Australia Singapore Malaysia Indonesia Portugal Ireland Belgium`
    .split(/\s+/)
    .filter((word) => word !== '');

const sources = [
  'CCFAO',
  'City Daily',
  'Xinhua',
  'China Daily',
  'Ministry of Commerce',
  'Harbour News',
  'Town Hall',
];
const suffixes = ['Group', 'AG', 'Ltd', 'Corporation', 'Holdings', 'Co.', 'Inc.'];
const offices = [
  'Foreign Affairs Office',
  'Trade Bureau',
  'Chamber of Commerce',
  'Development Commission',
  'Port Authority',
];

/** A cast in proportion to the number of articles. */
export function makeCast(random: Random, articles: number): Cast {
  const many = (most: number, share: number): number =>
    Math.max(20, Math.min(most, Math.round(articles * share)));
  const given = madeWords(random, many(4_000, 0.2), 1).map(capitalised);
  const people = Array.from(
    { length: many(60_000, 0.5) },
    () => `${random.pick(surnames)} ${random.pick(given)}`,
  );
  const cities = madeWords(random, many(3_000, 0.1), 2).map(capitalised);
  const companies = madeWords(random, many(30_000, 0.3), 2).map(
    (word) =>
      `${capitalised(word)} ${random.below(3) === 0 ? `${capitalised(madeWord(random, 2))} ` : ''}${random.pick(suffixes)}`,
  );
  const bureaus = cities.flatMap((city) => [`${city} ${random.pick(offices)}`]);
  return {
    person: zipf(people, random),
    city: zipf(cities, random),
    company: zipf(companies, random),
    bureau: zipf(bureaus, random),
    country: zipf(countries, random),
    source: zipf(sources, random),
  };
}
