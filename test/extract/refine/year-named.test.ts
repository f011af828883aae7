import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const dated = (text: string, published: string | null = null) => eventsIn(text, published)[0]?.date;

test.each([
  ['The 2018 Annual Gala of the Nordic Society was held in Lund on 3 May.', '2018-05-03'],
  ['The Nordic Trade Fair 2009 opened in Lund on 3 May.', '2009-05-03'],
  ['The 2018 Annual Gala of the Nordic Society was held in Lund.', '2018'],
])('the year in the name of a gathering is its year: %s', (text, value) => {
  expect(dated(text)).toMatchObject({
    value,
    basis: 'inferred',
    note: 'year taken from the name of the gathering',
  });
});

test.each([
  ['the text states another', 'The 2018 Annual Gala was held in Lund on 3 May 2019.', '2019-05-03'],
  ['it is no year', 'The 4018 Annual Gala was held in Lund on 3 May.', null],
  ['it is no gathering', 'Mayor Anna Berg met Ambassador Tom Ray of Agenda 2030 on 3 May.', null],
])('not where %s', (_why, text, value) => {
  expect(dated(text)?.value).toBe(value);
});
