import { describe, expect, test } from 'vitest';
import { chunkSentence } from '../../../src/extract/clause/chunk-sentence.ts';
import type { Clause } from '../../../src/extract/clause/clause.ts';
import { clausesOf } from '../../../src/extract/clause/clause.ts';
import { factualityOf } from '../../../src/extract/clause/factuality.ts';
import { sentenceOf } from './sentence-of.ts';

/** The clause of the verb whose base form is `lemma`. */
function clauseIn(text: string, lemma: string, index = 0): Clause | undefined {
  const sentence = sentenceOf(text);
  return clausesOf(sentence, index, chunkSentence(sentence)).find(({ verb }) => verb.lemma === lemma);
}

function statusIn(text: string, lemma: string): string | null {
  const clause = clauseIn(text, lemma);
  return clause === undefined ? null : factualityOf(clause).status;
}

describe.each<[string, [string, string][]]>([
  [
    'happened',
    [
      ['Mayor Ann Lee met Minister Bo Ek in Oslo.', 'meet'],
      ['The agreement was signed on Monday.', 'sign'],
      ['Ann Lee has visited Oslo.', 'visit'],
      ['After visiting Oslo, Ann Lee met Bo Ek.', 'visit'],
      ['Ann Lee travelled to Oslo to meet Bo Ek.', 'meet'],
      ['It should be noted that Ann Lee met Bo Ek.', 'meet'],
      ['Ann Lee is visiting Oslo.', 'visit'],
      ['Ann Lee had an opportunity to meet Bo Ek in Oslo.', 'meet'],
      ['Mayor Ann Lee was delighted to receive Ambassador Bo Ek.', 'receive'],
      ['Ann Lee was able to meet Bo Ek on Monday.', 'meet'],
      ['Ann Lee, having met Bo Ek, left Oslo.', 'meet'],
      ['Ann Lee met no fewer than ten ministers.', 'meet'],
      ['None other than Ann Lee received Bo Ek.', 'receive'],
      ['With no time to lose Ann Lee met Bo Ek.', 'meet'],
      ['Ann Lee met nearly all ministers.', 'meet'],
      ['There is no doubt that Ann Lee met Bo Ek.', 'meet'],
      ['After the opera Ann Lee met Bo Ek.', 'meet'],
      ['The novelist Ann Lee met Bo Ek.', 'meet'],
    ],
  ],
  [
    'planned',
    [
      ['Mayor Ann Lee will meet Minister Bo Ek in Oslo.', 'meet'],
      ['Ann Lee is due to visit Oslo.', 'visit'],
      ['Ann Lee is due to visit Oslo, but not Bergen.', 'visit'],
      ['Ann Lee plans to visit Oslo.', 'visit'],
      ['Ann Lee meets Bo Ek on Friday.', 'meet'],
      ['Ann Lee is meeting Bo Ek tomorrow.', 'meet'],
      ['Ann Lee is signing an agreement with Bo Ek.', 'sign'],
    ],
  ],
  [
    'did-not-happen',
    [
      ['Ann Lee did not meet Bo Ek.', 'meet'],
      ['Ann Lee refused to meet Bo Ek.', 'meet'],
      ['Ann Lee cancelled plans and failed to visit Oslo.', 'visit'],
      ['Ann Lee denied that she met Bo Ek.', 'meet'],
      ['Ann Lee was to have met Bo Ek.', 'meet'],
      ['No agreement was signed.', 'sign'],
      ['Ann Lee left Norway without visiting Oslo.', 'visit'],
      ['Ann Lee will not visit Oslo.', 'visit'],
      ['Nobody met Bo Ek.', 'meet'],
      ['None of the ministers met Bo Ek.', 'meet'],
      ['Neither Ann Lee nor Ida Ree met Bo Ek.', 'meet'],
      ['No minister met Bo Ek.', 'meet'],
      ['Ann Lee has neither met nor seen Bo Ek.', 'meet'],
      ['Ann Lee met no ministers.', 'meet'],
      ['Ann Lee signed no agreement with Bo Ek.', 'sign'],
      ['Ann Lee was due to meet Bo Ek in May, but Oslo called the meeting off.', 'meet'],
      ['Ann Lee almost met Bo Ek.', 'meet'],
      ['Ann Lee nearly signed an agreement.', 'sign'],
      ['Ann Lee arrived in Oslo too late to meet Bo Ek.', 'meet'],
    ],
  ],
  [
    'doubtful',
    [
      ['Ann Lee may meet Bo Ek.', 'meet'],
      ['If Ann Lee met Bo Ek, talks began.', 'meet'],
      ['The group will sing at the fair and also travel to Oslo.', 'travel'],
      ['Had Ann Lee met Bo Ek, talks had begun.', 'have'],
      ['There were rumours that Ann Lee met Bo Ek.', 'meet'],
      ['Sources claim that Ann Lee met Bo Ek.', 'meet'],
      ['Ann Lee is reported to visit Oslo.', 'visit'],
      ['Ann Lee often met Bo Ek.', 'meet'],
      ['Ann Lee met Bo Ek many times.', 'meet'],
      ['Ann Lee meets Bo Ek.', 'meet'],
      ['Ann Lee had no opportunity to meet Bo Ek.', 'meet'],
      ['Ann Lee would be delighted to receive Bo Ek.', 'receive'],
      ['Ann Lee is able to meet Bo Ek.', 'meet'],
      ['Bo Ek invited Ann Lee to visit Oslo.', 'visit'],
      ['Ann Lee urged him to visit Oslo.', 'visit'],
      ['Ann Lee reportedly met Bo Ek.', 'meet'],
      ['Ann Lee denied having met Bo Ek.', 'meet'],
      ['It is false that Ann Lee met Bo Ek.', 'meet'],
      ['Bo Ek doubts that Ann Lee visited Oslo.', 'visit'],
      ['Ida Ree dreamt that Ann Lee visited Oslo.', 'visit'],
      ['Ann Lee left for Oslo to meet Bo Ek.', 'meet'],
      ['In the second act, King Olaf received Bo Ek.', 'receive'],
      ['The novel tells how Ann Lee met Bo Ek.', 'meet'],
    ],
  ],
])('%s', (status, cases) => {
  test.each(cases)('%s (%s)', (text, lemma) => {
    expect(statusIn(text, lemma)).toBe(status);
  });
});

test.each([
  ['Ann Lee had met Bo Ek.', true],
  ['Ann Lee had earlier met Bo Ek.', false],
  ['Ann Lee had met Bo Ek on Monday.', false],
  ['Earlier, Ann Lee had met Bo Ek.', false],
  ['Previously, Ann Lee had met Bo Ek.', true],
  ['Ann Lee met Bo Ek two decades ago.', true],
  ['Trade has grown since Ann Lee met Bo Ek.', true],
  ['Since the fair, Ann Lee met Bo Ek.', false],
  ['Ann Lee met Bo Ek.', false],
])('history or news: %s', (text, background) => {
  const clause = clauseIn(text, 'meet', 1);
  expect(clause && factualityOf(clause)).toMatchObject({ status: 'happened', background });
});

test.each([
  ['Ann Lee had met Bo Ek.', false],
  ['Ann Lee had met Bo Ek in 2001.', true],
  ['Ida Ree said that Ann Lee had met Bo Ek.', true],
])('history or the news that an article opens with: %s', (text, background) => {
  const clause = clauseIn(text, 'meet');
  expect(clause && factualityOf(clause)).toMatchObject({ status: 'happened', background });
});

test('what somebody is quoted with is one chunk and no clause', () => {
  const text = 'Ann Lee said: “We met the Minister of Trade Bo Ek in Oslo and signed an agreement.”';
  expect(clauseIn(text, 'say')).toBeDefined();
  expect(clauseIn(text, 'meet')).toBeUndefined();
});

test.each([
  ['Ten years after Ann Lee met Bo Ek, Ida Ree signed a treaty.', true],
  ['Two days after Ann Lee met Bo Ek, Ida Ree signed a treaty.', false],
  ['Ten years after the war, Ann Lee met Bo Ek.', false],
])('what was years before is history: %s', (text, background) => {
  const clause = clauseIn(text, 'meet', 1);
  expect(clause && factualityOf(clause)).toMatchObject({ status: 'happened', background });
});

test.each([
  ['It was the first time that any Chief Justice visited the island.', 'visit', 'doubtful'],
  ['Ann Lee came here, a first for any bishop to visit.', 'visit', 'doubtful'],
  ['Ann Lee came here to visit the island.', 'visit', 'happened'],
])('what anybody does is told of nobody: %s', (text, lemma, status) => {
  const clause = clauseIn(text, lemma);
  expect(clause && factualityOf(clause)).toMatchObject({ status });
});

test.each([
  ['New envoys are normally welcomed to the island by Ann Lee.', 'welcome', 'doubtful'],
  ['Ann Lee generally receives new envoys.', 'receive', 'doubtful'],
  ['The new envoys were warmly welcomed by Ann Lee.', 'welcome', 'happened'],
])('what is done as a rule is told of no day: %s', (text, lemma, status) => {
  const clause = clauseIn(text, lemma);
  expect(clause && factualityOf(clause)).toMatchObject({ status });
});

test.each([
  ['Ann Lee is making a visit to the island from 3 to 5 May 2023.', 'make', 'planned'],
  ['Ann Lee is visiting the island from 3 to 5 May 2023.', 'visit', 'planned'],
  ['Ann Lee is visiting the island this week.', 'visit', 'happened'],
  ['Ann Lee was visiting the island from 3 to 5 May 2023.', 'visit', 'happened'],
])('what somebody is doing on days told whole is announced: %s', (text, lemma, status) => {
  const clause = clauseIn(text, lemma);
  expect(clause && factualityOf(clause)).toMatchObject({ status });
});
