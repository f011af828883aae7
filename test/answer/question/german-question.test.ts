import { describe, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { fromGerman } from '../../../src/answer/question/german-question.ts';
import { buildArchive } from '../../../src/archive/build.ts';
import { readArticle } from '../../../src/article/read.ts';
import { extractEvents } from '../../../src/extract/extract.ts';

test.each([
  ['Wann traf Holm den Bürgermeister?', 'when met Holm the Bürgermeister?'],
  ['wie viele Mitglieder hat die Kammer?', 'how many Mitglieder has the Kammer?'],
  ['Hat Wen Jun im Mai 2021 Ostby besucht?', 'has Wen Jun in May 2021 Ostby visited?'],
  ['was geschah im Jahr 2021?', 'what happened in 2021?'],
])('%s', (german, english) => {
  expect(fromGerman(german)).toBe(english);
});

test.each(['was the loan ratified in May?', 'who met Hans von Holm?', 'War Memorial in Holm', 'die casting'])(
  'English stays: %s',
  (question) => expect(fromGerman(question)).toBe(question),
);

describe('of a German article', () => {
  const article = (file: string, text: string) => {
    const outcome = readArticle(file, new TextEncoder().encode(text));
    if ('unread' in outcome) throw new Error(outcome.unread.reason);
    return outcome.article;
  };
  const guests = article(
    'a.md',
    `---
title: Gäste aus Ostby in Lindau
published: 2021-05-04
language: de
---

Bürgermeisterin Karla Holm hat am 3. Mai 2021 eine chinesische Delegation unter Leitung von Li Wen im Rathaus empfangen.

Der Ruderverein Lindau wurde 1954 gegründet und zählt heute 212 Mitglieder.
`,
  );
  const archive = buildArchive({
    articles: [guests],
    unread: [],
    events: new Map([[guests.id, extractEvents(guests)]]),
    readAt: '2026-01-01T00:00:00.000Z',
  });
  const marked = (question: string) => {
    const [item] = ask.run({ question }, archive).items;
    const excerpts = item && 'excerpts' in item ? item.excerpts : [];
    return excerpts.flatMap(({ text, start, marks }) =>
      marks.map((mark) => text.slice(mark.start - start, mark.end - start)),
    );
  };

  test.each([
    ['Wann wurde der Ruderverein Lindau gegründet?', '1954'],
    ['Wie viele Mitglieder hat der Ruderverein?', '212'],
    ['Wer empfing die chinesische Delegation?', 'Karla Holm'],
    ['when did Karla Holm meet China?', '3. Mai 2021'],
  ])('%s', (question, words) => {
    expect(marked(question)).toContain(words);
  });

  test('nothing behind it', () => {
    const { outcome } = ask.run({ question: 'Wie viele Einwohner hat Lindau?' }, archive);
    expect(outcome).toBe('nothing');
  });
});
