import { expect, test } from 'vitest';
import { acronymsIn } from '../../../src/archive/entities/acronyms.ts';

test.each([
  [
    'visited Changchun Foreign Affairs Office (CCFAO) on July 28',
    'CCFAO',
    'Changchun Foreign Affairs Office',
  ],
  ['On July 14, FAW Group Corporation (FGC) and others', 'FGC', 'FAW Group Corporation'],
  ['said the Ministry of Commerce (MOC) on Jan 9', 'MOC', 'Ministry of Commerce'],
  [
    'Vice President of the Chinese People’s Association for Friendship with Foreign Countries (CPAFFC).',
    'CPAFFC',
    'Chinese People’s Association for Friendship with Foreign Countries',
  ],
])('%s', (text, short, long) => {
  expect(acronymsIn(text)).toEqual([{ short, long }]);
});

test.each([
  'the mayor (left) met the guests',
  'sales of 30 billion yuan (USD)',
  'Liu Xin (Changchun, 5. v.r.)',
  'He met the press. Ministry (MOC)',
])('%s explains no short form', (text) => {
  expect(acronymsIn(text)).toEqual([]);
});
