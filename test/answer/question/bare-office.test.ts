import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { askedForHolder } from '../../../src/answer/question/bare-office.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

test.each([
  ['the mayor of Ostby', 'who is the mayor of Ostby?'],
  ['Holm ceo?', 'who is Holm ceo?'],
  ["Ostby's deputy mayor", "who is Ostby's deputy mayor?"],
  ['high commissioner to Ostby', 'who is high commissioner to Ostby?'],
])('%s asks for who holds the office', (words, question) => {
  expect(askedForHolder(words)).toBe(question);
});

test.each([
  'mayor',
  'the mayors of Ostby',
  'visit of the mayor of Ostby to the town hall of Holm',
  '"mayor of Ostby"',
])('%s does not', (words) => {
  expect(askedForHolder(words)).toBeUndefined();
});

describe('who holds an office somewhere', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await readArchive('test/cases/open/articles');
  });
  const marks = (question: string) =>
    ask
      .run({ question }, archive)
      .items.flatMap((item) =>
        'excerpts' in item
          ? item.excerpts.flatMap(({ text, start, marks }) =>
              marks.map((mark) => text.slice(mark.start - start, mark.end - start)),
            )
          : [],
      );

  test('is told by its words alone', () => {
    expect(marks('mayor of mersin')).toContain('Ahmet Çelik');
    expect(marks('northfjord ceo')).toContain('Ingrid Solheim');
  });

  test('and one sent to a country is not one sent by it', () => {
    expect(marks('ambassador of lithuania to georgia')).toEqual(['Andrius Kalvaitis']);
    expect(marks('ambassador of georgia to lithuania')).not.toContain('Andrius Kalvaitis');
  });
});
