import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const meeting = 'Minister Anna Berg met with Minister Tom Ray on 3 May 2023.';

test('one sentence may say who stood for each side', () => {
  const text = `${meeting} The Norwegian side was represented by Ambassador Lin Dahl; the Japanese side by Director Karl Moe.`;
  expect(rulesIn(text)).toEqual(['met', 'side-represented-by', 'side-represented-by']);
  expect(eventsIn(text)[0]?.participants.map((each) => each.name)).toEqual(
    expect.arrayContaining(['Lin Dahl', 'Karl Moe']),
  );
});

test.each([
  ['a town by a bear', 'The town was represented by a bear on its coat of arms.'],
  ['a firm in court', 'The firm was represented in court by a lawyer.'],
  ['a market led by a company', 'The market was led by Acme Corporation.'],
  ['an orchestra', 'Karl Moe headed the orchestra.'],
  ['a thing on the other side', 'On the other side was a forest.'],
])('nobody is added by %s: %s', (_what, sentence) => {
  expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});
