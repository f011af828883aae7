import { expect, test } from 'vitest';
import { personAt } from '../../../src/extract/phrase/person.ts';
import { shownAt } from './read-at.ts';

test.each([
  ['Assist. Prof. Dr. Aino Virtanen met', 'Aino Virtanen', undefined],
  ['Prof.Dr. Aino Virtanen met', 'Aino Virtanen', undefined],
  ['Acad. Aino Virtanen met', 'Aino Virtanen', undefined],
  ['RNDr. Aino Virtanen, CSc., Vice-Dean for Research, met', 'Aino Virtanen', ['Vice-Dean for Research']],
  ['A/Prof Aino Virtanen met', 'Aino Virtanen', undefined],
  ['Pr. Aino Virtanen met', 'Aino Virtanen', undefined],
  ['academician Aino Virtanen met', 'Aino Virtanen', ['academician']],
  ['Asst. Professor Aino Virtanen met', 'Aino Virtanen', ['Asst. Professor']],
  [
    'President of the Academy of Sciences academician Aino Virtanen met',
    'Aino Virtanen',
    ['President @ Academy of Sciences', 'academician'],
  ],
  [
    'Fr. Aino Virtanen, SJ, President of Tampere College, met',
    'Aino Virtanen',
    ['President @ Tampere College'],
  ],
])('%s: somebody with the titles of a university', (text, head, offices) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head, ...(offices && { offices }) });
});

test.each([
  [
    'Chief Physician of the Tampere Regional Hospital Aino Virtanen',
    ['Chief Physician @ Tampere Regional Hospital'],
  ],
  ['Pro-Rector Aino Virtanen', ['Pro-Rector']],
  ['Headmistress Aino Virtanen', ['Headmistress']],
  ['Chief Nursing Officer Aino Virtanen', ['Chief Nursing Officer']],
  ['Tampere Chief Minister Aino Virtanen', ['Chief Minister @ Tampere']],
  ['Tampere Chief Secretary Aino Virtanen', ['Chief Secretary @ Tampere']],
])('%s: an office of schools, hospitals and states', (text, offices) => {
  expect(shownAt(text, personAt)).toMatchObject({ kind: 'person', head: 'Aino Virtanen', offices });
});

test.each([['Tampere Major'], ['Aino Chief said']])('%s: a name that is also an office', (text) => {
  expect(shownAt(text, personAt)).toBeNull();
});
