import { describe, expect, test } from 'vitest';
import { officeAt } from '../../../src/extract/phrase/office.ts';
import { mentionOf } from '../../../src/extract/phrase/phrase.ts';
import { eventsIn } from '../read-text.ts';
import { officeIn, readAt } from './read-at.ts';

function officeShown(marked: string, beforeName = true) {
  const { sentence, found } = readAt(marked, (one, at) => officeAt(one, at, beforeName));
  if (found === null) return null;
  return { words: mentionOf(sentence, found).text, office: officeIn(sentence, found), plural: found.plural };
}

describe('an office', () => {
  test.each([
    ['mayor of Tampere', 'mayor @ Tampere'],
    ['NORCEM president', 'president @ NORCEM'],
    ['Tampere Mayor Aino', 'Mayor @ Tampere'],
    ['Deputy Minister for Foreign Affairs of Laos', 'Deputy Minister for Foreign Affairs @ Laos'],
    ['Minister of Trade and Industry', 'Minister of Trade and Industry'],
    ['Chair of the Foreign Relations Committee', 'Chair @ Foreign Relations Committee'],
    ['secretary of the Lahti municipal Party committee', 'secretary @ Lahti municipal Party committee'],
    ['Chile’s ambassador to Finland', 'ambassador to Finland @ Chile'],
    ['consul general of Peru in Tampere', 'consul general @ Peru'],
    ['counterpart from Peru', 'counterpart @ Peru'],
    ['head of the visa desk, came', 'head of the visa desk'],
    ['Director General Trade', 'Director General Trade'],
    ['Executive Vice President', 'Executive Vice President'],
    ['Vice-Mayor', 'Vice-Mayor'],
    ['24th president of Lahti College', 'president @ Lahti College'],
  ])('%s', (text, office) => {
    expect(officeShown(text)).toMatchObject({ office, plural: false });
  });

  test('in the plural', () => {
    expect(officeShown('ministers met')).toEqual({ words: 'ministers', office: 'ministers', plural: true });
  });

  test('ends before a name that may follow', () => {
    expect(officeShown('President of Wolfsberg Aino Virtanen', true)?.words).toBe('President of Wolfsberg');
    expect(officeShown('President of Wolfsberg Aino Virtanen', false)?.words).toBe(
      'President of Wolfsberg Aino Virtanen',
    );
  });

  test('by a weak word only behind a definite determiner', () => {
    expect(officeShown('the |head spoke')?.office).toBe('head');
    expect(officeShown('a |head spoke')).toBeNull();
  });
});

test.each([['visited Tampere'], ['the city'], ['Secretary Office'], ['city visitors'], ['in Tampere']])(
  '%s: no office',
  (text) => {
    expect(officeShown(text)).toBeNull();
  },
);

test('the house where somebody is received is not of his office', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg received the Ambassador of Norway at the City Hall on 3 May 2023.',
  );
  expect(event?.participants.map(({ name }) => name)).not.toContain('Hall');
});

test.each([
  ['the Coordinator of the Green Harbour Programme Prof Tom Ray', 'Tom Ray'],
  ['Director of the Office of Democratic Institutions and Human Rights Tom Ray', 'Tom Ray'],
  ['Prof. Tom Ray, Vice-Rector for Strategic Projects', 'Tom Ray'],
])('nobody else is named inside the office of %s', (whom, name) => {
  const [event] = eventsIn(`Mayor Anna Berg met ${whom} and Prof. Lars Ek on 3 May 2023.`);
  expect(event?.participants.map((each) => each.name)).toEqual(['Anna Berg', name, 'Lars Ek']);
});

test('the chief of staff to the President is named behind the comma', () => {
  const text = 'Mayor Petra Holm received the Chief of Staff to the President, Arno Lind.';
  expect(eventsIn(text)[0]?.participants.map(({ name }) => name)).toEqual(['Petra Holm', 'Arno Lind']);
});

test('a grand chief is known by his office', () => {
  const [event] = eventsIn('Grand Chief Joe Berg signed a treaty with Mayor Anna Moss on 3 May 2023.');
  expect(event?.participants.map(({ name }) => name)).toEqual(['Joe Berg', 'Anna Moss']);
});

test.each(['Official sources told the daily', 'The official website said', 'Official media reported'])(
  'he is nobody official behind: %s',
  (saying) => {
    const [event] = eventsIn(`${saying} that he signed an agreement with Acme Corporation on 3 May 2023.`);
    expect(event?.participants.map(({ name }) => name)).toEqual(['Acme Corporation']);
  },
);
