import { expect, test } from 'vitest';
import { amountAt, qualifiersStart } from '../../../src/extract/clause/amount.ts';
import { firstIn, sentenceOf } from './sentence-of.ts';

test.each([
  ['worth RMB21 billion in all', 'RMB21 billion', 21e9, 'CNY'],
  ['worth 30 billion yuan in all', '30 billion yuan', 30e9, 'CNY'],
  ['worth ¥500 million in all', '¥500 million', 5e8, 'CNY'],
  ['总投资 20亿元 。', '20亿元', 2e9, 'CNY'],
  ['worth US$1.2bn in all', 'US$1.2bn', 1.2e9, 'USD'],
  ['worth $4,500,000 in all', '$4,500,000', 4.5e6, 'USD'],
  ['worth USD 3 million in all', 'USD 3 million', 3e6, 'USD'],
  ['worth 15 million U.S. dollars in all', '15 million U.S. dollars', 15e6, 'USD'],
  ['worth €7.5 million in all', '€7.5 million', 7.5e6, 'EUR'],
  ['worth 350 mln dlrs in all', '350 mln dlrs', 3.5e8, 'USD'],
  ['worth 31 mln stg in all', '31 mln stg', 31e6, 'GBP'],
  ['worth 12 euros in all', '12 euros', 12, 'EUR'],
  ['worth £80 million in all', '£80 million', 8e7, 'GBP'],
  ['worth 9 trillion won in all', '9 trillion won', 9e12, 'KRW'],
  ['worth Rs 450 crore in all', 'Rs 450 crore', 4.5e9, 'INR'],
  ['worth Rs 2 lakh crore in all', 'Rs 2 lakh crore', 2e12, 'INR'],
  ['worth 10 million Canadian dollars in all', '10 million Canadian dollars', 1e7, 'CAD'],
  ['worth 10 million Hong Kong dollars in all', '10 million Hong Kong dollars', 1e7, 'HKD'],
  ['worth 2.2 trillion-won in all', '2.2 trillion-won', 2.2e12, 'KRW'],
  ['worth 500 million Czech crowns in all', '500 million Czech crowns', 5e8, 'CZK'],
  ['worth LE 500 million in all', 'LE 500 million', 5e8, 'EGP'],
  ['worth Rwf500 million in all', 'Rwf500 million', 5e8, 'RWF'],
  ['worth $14.3 million FJD in all', '$14.3 million FJD', 14.3e6, 'FJD'],
  ['worth A$25 million in all', 'A$25 million', 25e6, 'AUD'],
  ['worth RM 3.2 billion in all', 'RM 3.2 billion', 3.2e9, 'MYR'],
  ['worth AED 40 million in all', 'AED 40 million', 4e7, 'AED'],
  ['worth RM3.2 billion in all', 'RM3.2 billion', 3.2e9, 'MYR'],
  ['worth Rp3.2 trillion in all', 'Rp3.2 trillion', 3.2e12, 'IDR'],
  ['worth PLN250m in all', 'PLN250m', 2.5e8, 'PLN'],
  ['worth SEK2.1bn in all', 'SEK2.1bn', 2.1e9, 'SEK'],
  ['worth R3.2bn in all', 'R3.2bn', 3.2e9, 'ZAR'],
  ['worth $1.2-billion in all', '$1.2-billion', 1.2e9, 'USD'],
  ['worth Rs. 500 crores in all', 'Rs. 500 crores', 5e9, 'INR'],
  ['worth Tk. 76 lakhs in all', 'Tk. 76 lakhs', 7.6e6, 'BDT'],
  ['worth Ksh. 300 million in all', 'Ksh. 300 million', 3e8, 'KES'],
  ['worth FJ$20 million in all', 'FJ$20 million', 2e7, 'FJD'],
  ['worth GH¢7.9 million in all', 'GH¢7.9 million', 7.9e6, 'GHS'],
  ['worth N50 billion in all', 'N50 billion', 5e10, 'NGN'],
  ['worth SR8.5 billion in all', 'SR8.5 billion', 8.5e9, 'SAR'],
  ['worth KD 3 million in all', 'KD 3 million', 3e6, 'KWD'],
  ['worth K50 million in all', 'K50 million', 5e7, null],
  ['worth 50 million shillings in all', '50 million shillings', 5e7, null],
  ['worth 50 million Ugandan shillings in all', '50 million Ugandan shillings', 5e7, 'UGX'],
  ['worth 10 billion CFA francs in all', '10 billion CFA francs', 1e10, null],
  ['worth 4 million New Zealand dollars in all', '4 million New Zealand dollars', 4e6, 'NZD'],
  ['worth 3 billion Sri Lankan rupees in all', '3 billion Sri Lankan rupees', 3e9, 'LKR'],
  ['a 25-million-euro project', '25-million-euro', 25e6, 'EUR'],
  ['worth two billion euros in all', 'two billion euros', 2e9, 'EUR'],
  [
    'worth two hundred and fifty million Japanese yen in all',
    'two hundred and fifty million Japanese yen',
    25e7,
    'JPY',
  ],
  ['worth three hundred million euros in all', 'three hundred million euros', 3e8, 'EUR'],
  ['worth twenty-five million dollars in all', 'twenty-five million dollars', 25e6, 'USD'],
  ['worth half a billion dollars in all', 'half a billion dollars', 5e8, 'USD'],
  ['worth one and a half billion dollars in all', 'one and a half billion dollars', 1.5e9, 'USD'],
  [
    'worth five million (5,000,000) Norwegian kroner in all',
    'five million (5,000,000) Norwegian kroner',
    5e6,
    'NOK',
  ],
  ['worth Japanese yen 300 million in all', 'Japanese yen 300 million', 3e8, 'JPY'],
  ['worth 500 million Turkish liras in all', '500 million Turkish liras', 5e8, 'TRY'],
  ['worth 9 million Tuvalu dollars in all', '9 million Tuvalu dollars', 9e6, null],
  ['worth euro400 million in all', 'euro400 million', 4e8, 'EUR'],
])('a sum: %s', (text, words, value, currency) => {
  const read = firstIn(text, amountAt);
  expect(read?.words).toBe(words);
  expect(read?.found).toMatchObject({ value, currency });
});

test.each([
  'They met 30 delegates.',
  'They met two hundred and fifty delegates.',
  'It took half a day.',
  'It cost one and a half.',
  'It employs 21 million people.',
  'The dollar fell.',
  'They signed in 2020.',
  'A euro zone forum was held.',
  'It measures 3 m.',
  'They met a 12-member delegation.',
  'The R4 motorway was opened.',
  'The N7 road was opened.',
  'They wrote BD 5 and KD 70 on the wall.',
  'They met at 5 p.m.',
  'A sum of QX$20 million was paid.',
  'They won two dollars less than none.',
  'It fills a 5-million-tonne gap.',
])('no sum: %s', (text) => {
  expect(firstIn(text, amountAt)).toBeNull();
});

test.each([
  ['It is worth more than $5 million.', 'more'],
  ['It is worth about $5 million.', 'about'],
  ['A sum of $5 million was paid.', '$'],
  ['It is worth $5 million.', '$'],
])('what qualifies the sum begins at its first word: %s', (text, first) => {
  const sentence = sentenceOf(text);
  const at = sentence.tokens.findIndex((token) => token.text === '$');
  expect(sentence.tokens[qualifiersStart(sentence, at)]?.text).toBe(first);
});

test.each([
  ['worth €30–50 million in all', '€30–50 million', 30e6, 'EUR'],
  ['worth $30-50 million in all', '$30-50 million', 30e6, 'USD'],
  ['worth 30 to 50 million euros in all', '30 to 50 million euros', 30e6, 'EUR'],
  ['worth $30 million to $50 million in all', '$30 million to $50 million', 30e6, 'USD'],
  ['of between $30 million and $50 million in all', '$30 million and $50 million', 30e6, 'USD'],
  ['rose from $30 million to $50 million in all', '$30 million', 30e6, 'USD'],
  ['gave $30 million and $50 million to both', '$30 million', 30e6, 'USD'],
])('a range has the value of its lower end: %s', (text, words, value, currency) => {
  const read = firstIn(text, amountAt);
  expect(read?.words).toBe(words);
  expect(read?.found).toMatchObject({ value, currency });
});

test.each([
  ['worth GEL 3 million in all', 'GEL 3 million', 3e6, 'GEL'],
  ['worth GEL3 million in all', 'GEL3 million', 3e6, 'GEL'],
  ['worth 35 million GEL in all', '35 million GEL', 35e6, 'GEL'],
  ['worth COP 3,000,000 in all', 'COP 3,000,000', 3e6, 'COP'],
  ['worth MSEK 350 in all', 'MSEK 350', 350e6, 'SEK'],
  ['worth CAD$30 million in all', 'CAD$30 million', 30e6, 'CAD'],
  ['worth RM 300 mil in all', 'RM 300 mil', 3e8, 'MYR'],
  ['worth €3.500.000 in all', '€3.500.000', 3.5e6, 'EUR'],
  ['worth 180 000,50 euros in all', '180 000,50 euros', 180000.5, 'EUR'],
  ['worth SEK 4 500 000 in all', 'SEK 4 500 000', 4.5e6, 'SEK'],
  ['worth 960.000 BAM in all', '960.000 BAM', 960e3, 'BAM'],
  ['worth $1.375 in all', '$1.375', 1.375, 'USD'],
  ['worth 3 million laris in all', '3 million laris', 3e6, 'GEL'],
  ['worth three million United States dollars in all', 'three million United States dollars', 3e6, 'USD'],
])('a rare code, sign or name of a currency: %s', (text, words, value, currency) => {
  const read = firstIn(text, amountAt);
  expect(read?.words).toBe(words);
  expect(read?.found).toMatchObject({ value, currency });
});

test.each([
  'at COP 28 in Dubai',
  'at COP28 in Dubai',
  'the TOP 100 firms',
  'in 2010 ALL were there',
  'BY ALL 35 ports',
])('a code in capitals without a large sum is none: %s', (text) => {
  expect(firstIn(text, amountAt)).toBeNull();
});

test('a country before a sign is whom the sum is given to', () => {
  expect(firstIn('will lend Kenya $50 million for roads', amountAt)?.words).toBe('$50 million');
});
