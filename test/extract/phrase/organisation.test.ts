import { expect, test } from 'vitest';
import { organisationAt } from '../../../src/extract/phrase/organisation.ts';
import { shownAt } from './read-at.ts';

test.each([
  [
    'the Tampere Chamber of Commerce (TCC) said',
    'the Tampere Chamber of Commerce (TCC)',
    'Tampere Chamber of Commerce',
  ],
  [
    'the Ministry of Education, Science and Culture',
    'the Ministry of Education, Science and Culture',
    'Ministry of Education, Science and Culture',
  ],
  [
    'Halvorsen Marine Systems (Qingdao) Co., Ltd. opened',
    'Halvorsen Marine Systems (Qingdao) Co., Ltd.',
    'Halvorsen Marine Systems (Qingdao) Co., Ltd.',
  ],
  ['Kesko Group China said', 'Kesko Group China', 'Kesko Group China'],
  ['University of Porto researchers', 'University of Porto', 'University of Porto'],
  [
    'Society for Friendship with Uruguay came',
    'Society for Friendship with Uruguay',
    'Society for Friendship with Uruguay',
  ],
  ['the Minister’s Office said', 'the Minister’s Office', 'Minister’s Office'],
  ['NORCEM opened a plant', 'NORCEM', 'NORCEM'],
  ...[
    'Tampere Girls’ Senior High School',
    'Aino Lahti Junior and Senior High School',
    'Tampere No. 1 Middle School',
    'Tampere Lyceum No. 5',
    'St. Anna’s Secondary School',
    'Tampere Children’s Clinic',
    'Waterside Workers’ Federation',
    'State Archives of Tampere',
    'Tampere Conservatory of Music',
    'IIT Tampere',
    'University of Medicine and Pharmacy',
  ].map((name) => [`${name} said`, name, name]),
  ['NORCEM Chairman Lars Holm', 'NORCEM', 'NORCEM'],
  ['the Lund Red Cross', 'the Lund Red Cross', 'Lund Red Cross'],
  [
    'the International Federation of Red Cross and Red Crescent Societies',
    'the International Federation of Red Cross and Red Crescent Societies',
    'International Federation of Red Cross and Red Crescent Societies',
  ],
])('%s: an organisation by its name', (text, words, head) => {
  expect(shownAt(text, organisationAt)).toEqual({ kind: 'organisation', words, head });
});

test.each([
  ['the ‘Tampere Girls’ Lahti said', 'Tampere'],
  ['Anna’s Secondary School', 'Anna’s'],
  ['the No. 1 Aino Virtanen', 'No. 1'],
  ['MIT Prof. Aino Virtanen', 'Prof.'],
  ['MIT Aino Virtanen', 'Aino'],
])('%s: an apostrophe or a number that is in no name of a body', (text, not) => {
  expect(shownAt(text, organisationAt)?.words ?? '').not.toContain(not);
});

test.each([
  ['the municipal People’s Committee met', 'municipal People’s Committee'],
  ['Lahti municipal council approved', 'Lahti municipal council'],
  ['the port of Lund opened', 'port of Lund'],
  ['the parliamentary commission on national defence met', 'parliamentary commission on national defence'],
])('%s: an organisation by lower-case words', (text, head) => {
  expect(shownAt(text, organisationAt)).toMatchObject({ kind: 'organisation', head });
});

test.each([
  ['Oslo is cold'],
  ['USA won'],
  ['the green forest'],
  ['a government'],
  ['the port of call'],
  ['Ministry'],
  ['KESKO Karhula stayed'],
])('%s: no organisation', (text) => {
  expect(shownAt(text, organisationAt)).toBeNull();
});
