import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const meeting = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.';

describe('those who were there too are read', () => {
  test.each<[rule: string, side: string, sentence: string]>([
    ['attended', 'host', 'Deputy Mayor Lin Dahl attended the meeting.'],
    ['attended', 'host', 'Deputy Mayor Lin Dahl took part in the talks.'],
    ['was-present', 'host', 'Deputy Mayor Lin Dahl was also present.'],
    ['was-present', 'host', 'Deputy Mayor Lin Dahl was among the officials at the meeting.'],
    ['present-were', 'host', 'Also present were Deputy Mayor Lin Dahl and Director Karl Moe.'],
    ['present-were', 'host', 'Among those attending were Deputy Mayor Lin Dahl and Director Karl Moe.'],
    ['was-attended-by', 'host', 'The meeting was attended by Deputy Mayor Lin Dahl.'],
    ['was-attended-by', 'host', 'The talks were attended by Director Lin Dahl.'],
    ['was-accompanied-by', 'guest', 'Ambassador Ray was accompanied by Consul Lin Dahl.'],
    ['was-accompanied-by', 'host', 'Mayor Berg was accompanied by Deputy Mayor Lin Dahl.'],
    ['accompanied', 'guest', 'Consul Lin Dahl accompanied Ambassador Ray.'],
    ['accompanied', 'host', 'Deputy Mayor Lin Dahl accompanied Mayor Berg.'],
  ])('%s (%s): %s', (rule, side, sentence) => {
    expect(rulesIn(`${meeting} ${sentence}`)).toEqual(['met', rule]);
    const [event, ...more] = eventsIn(`${meeting} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toContain(`Lin Dahl (${side})`);
    expect(event?.evidence).toHaveLength(2);
  });

  test.each([
    ['side-represented-by', 'The Norwegian side was represented by Ambassador Lin Dahl.'],
    ['side-represented-by', 'The Japanese side was represented by Minister Lin Dahl.'],
    ['on-the-side-of', 'On the Norwegian side were Ambassador Lin Dahl and Director Karl Moe.'],
    ['on-the-side-of', 'On the Japanese side was Minister Lin Dahl.'],
    ['led-side', 'Ambassador Lin Dahl led the Norwegian side.'],
    ['led-side', 'Minister Lin Dahl headed the Japanese side.'],
  ])('%s: %s', (rule, sentence) => {
    const text = `Minister Anna Berg met with Minister Tom Ray on 3 May 2023. ${sentence}`;
    expect(rulesIn(text)).toEqual(['met', rule]);
    expect(people(eventsIn(text)[0])).toContain('Lin Dahl');
  });

  test('beside the verb itself', () => {
    const [event] = eventsIn(
      'Mayor Anna Berg met with Ambassador Tom Ray in the presence of Deputy Mayor Lin Dahl.',
    );
    expect(people(event)).toEqual(['Anna Berg (host)', 'Lin Dahl (host)', 'Tom Ray (guest)']);
  });

  test('as the leader of a delegation, whose side is his', () => {
    const text =
      'Mayor Anna Berg met the delegation of Acme Corporation on 3 May 2023. The delegation was led by Tom Ray.';
    expect(rulesIn(text)).toEqual(['met', 'was-led-by']);
    expect(people(eventsIn(text)[0])).toContain('Tom Ray (guest)');
  });
});

describe('nobody is added', () => {
  test.each([
    ['by attending a school', 'Deputy Mayor Lin Dahl attended university in Paris.'],
    ['by winning', 'The winners were Lin Dahl and Karl Moe.'],
    ['by having led something', 'The harbour was led by Lin Dahl in 1990.'],
    ['by speaking next', 'The next speaker was Lin Dahl.'],
  ])('%s', (_how, sentence) => {
    expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

test.each([
  ['assisted by', 'Mayor Anna Berg, assisted by Deputy Mayor Eva Holm, received Ambassador Tom Ray.'],
  ['flanked by', 'Mayor Anna Berg received Ambassador Tom Ray. She was flanked by Deputy Mayor Eva Holm.'],
])('%s: a companion of the host', (_words, text) => {
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Eva Holm (host)', 'Tom Ray (guest)']]);
});

const visit = 'A delegation from Kobe visited Lund City Council on 3 May.';

test.each([
  'The delegation received presentations from Mayor Anna Berg and from architect Eva Holm.',
  'The delegation was briefed by Mayor Anna Berg and architect Eva Holm.',
  'The delegation was taken round the works by Mayor Anna Berg and architect Eva Holm.',
])('those who show guests round receive them: %s', (sentence) => {
  const [event, ...more] = eventsIn(`${visit} ${sentence}`);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Eva Holm (host)']));
});

test.each([
  'The delegation received greetings from President Tom Ray.',
  'The delegation was taken by surprise by Governor Tom Ray.',
])('no host: %s', (sentence) => {
  expect(eventsIn(`${visit} ${sentence}`).flatMap(people).join()).not.toContain('Tom Ray');
});

test('who chairs a meeting with somebody is there with him', () => {
  const text =
    'The ministers of Chile and Peru met in Lima on 3 May. Minister Eva Holm co-chaired the meeting with Minister Bo Ek.';
  expect(eventsIn(text).flatMap(people).join()).toContain('Bo Ek');
});

test('a reception held by somebody for those who came', () => {
  const [event] = eventsIn(
    'The guests from Kobe were treated to a reception held by Mayor Anna Berg on 3 May.',
  );
  expect(people(event)).toEqual(['Anna Berg (host)', 'guests from Kobe (guest)']);
});

test('who travels along with a guest is a guest', () => {
  const [event] = eventsIn('Mayor Anna Berg visited Kobe on 3 May along with Deputy Mayor Eva Holm.');
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (guest)', 'Eva Holm (guest)']));
});

test('what is discussed, including people, is nobody there', () => {
  const text = `${meeting} The delegation discussed many matters, including the career of Governor Eva Holm.`;
  expect(eventsIn(text).flatMap(people).join()).not.toContain('Holm');
});

test('guests who are named as included were there', () => {
  const text = 'A delegation from Kobe visited Lund on 3 May. Guests from Kobe included Vice Mayor Ken Mori.';
  expect(eventsIn(text).flatMap(people).join()).toContain('Ken Mori');
});

test.each([
  'Lin Dahl did not lead the delegation.',
  'Lin Dahl will lead the delegation.',
  'The delegation was to be led by Lin Dahl.',
])('who did not lead a delegation did not come with it: %s', (sentence) => {
  const events = eventsIn(`Mayor Anna Berg met a delegation from Japan on 3 May 2023. ${sentence}`);
  expect(events.flatMap(people).join()).not.toContain('Lin Dahl');
});

test.each([
  'The board was chaired by Karl Moe.',
  'Karl Moe led the wrong side of the street.',
  'Karl Moe signed for a parcel.',
])('who did something else was not there: %s', (sentence) => {
  const events = eventsIn(`Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023. ${sentence}`);
  expect(events.map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
});

test('who is there beside a meeting is on the side of its subject, not met', () => {
  const text = 'Mayor Anna Berg met with Ambassador Tom Ray with Deputy Mayor Eva Holm in attendance.';
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Eva Holm (host)', 'Tom Ray (guest)']]);
});

test.each([
  'A 20-strong delegation from Fukui, with Governor Tom Ray at its head, came to Lund on 3 May 2023.',
  'At the invitation of Mayor Anna Berg, a delegation led by Governor Tom Ray was in Lund from 1 to 3 May 2023.',
])('the head of a delegation comes with it: %s', (text) => {
  const [visit] = eventsIn(text);
  expect(visit?.type).toBe('visit');
  expect(people(visit)).toContain('Tom Ray (guest)');
});

test('the head of the delegation, named later, came with it', () => {
  const text =
    'Mayor Anna Berg received a delegation from Japan on 3 May 2023. The head of the delegation, Tom Ray, thanked her.';
  expect(people(eventsIn(text)[0])).toContain('Tom Ray (guest)');
});

test.each(['in the presence of', 'in the company of', 'in company of'])(
  'those %s whom it happened were there',
  (words) => {
    const [event] = eventsIn(
      `On 3 May 2023 Ambassador Tom Ray visited Lund University, ${words} Rector Ines Pohl.`,
    );
    expect(people(event)).toContain('Ines Pohl (host)');
  },
);

test('a thing received by somebody was no reception', () => {
  const text = 'On 3 May 2023 Minister Anna Berg noted the benefits received by President Ole Dahl.';
  expect(eventsIn(text)).toEqual([]);
});

test('whoever attended along with others did so with them', () => {
  const [event] = eventsIn(
    'The opening ceremony of the plant was held on 3 May 2023. Ambassador Karl Moe attended the ceremony, along with Consul General, Ms. Eva Holm and Mayor Anna Berg.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Karl Moe', 'Eva Holm', 'Anna Berg']));
});

test('a gathering saw the attendance of those who came', () => {
  const [event] = eventsIn(
    'The Nordic Trade Forum was held in Lund on 3 May 2023. The forum saw the attendance of Acme Chairman Karl Moe and Lund Bank President Eva Holm.',
  );
  expect(people(event)).toEqual(expect.arrayContaining(['Karl Moe', 'Eva Holm']));
});

test('whoever hosts a reception was not at the meeting told before it', () => {
  const events = eventsIn(
    'Ambassador Ken Mori met Minister Ana Lima and heads of missions on 3 May 2023. The heads of missions participated in a reception hosted by Governor Tom Ray the day before.',
  );
  expect(events.map(people)).toEqual([
    expect.not.arrayContaining([expect.stringContaining('Tom Ray')]),
    expect.arrayContaining(['Tom Ray (host)']),
  ]);
});

test.each(['attended', 'participated in', 'took part in'])(
  'a reception that somebody %s is told once',
  (verb) => {
    const events = eventsIn(`Mayor Ana Lima ${verb} a reception hosted by Governor Tom Ray on 3 May 2023.`);
    expect(events.map(people)).toEqual([['Tom Ray (host)', 'Ana Lima (guest)']]);
  },
);

test('whoever chaired one of another year has done so', () => {
  expect(eventsIn('Anna Berg, who chaired the 1998 conference in Lund, died on Monday.')).toEqual([]);
});

test.each([
  ['took part', 'also took part in the trip', true],
  ['is taking part', 'is also participating in the trip', false],
])('of a trip that somebody %s', (_what, deed, wasThere) => {
  const text = `Mayor Anna Berg met a delegation from Japan on 3 May 2023. Rector Eva Holm ${deed}.`;
  expect(people(eventsIn(text)[0]).some((name) => name.startsWith('Eva Holm'))).toBe(wasThere);
});

test('who sets out on a visit has not come', () => {
  expect(eventsIn('Minister Anna Berg is embarking on her first visit to Norway.')).toEqual([]);
  expect(eventsIn('On 3 May 2023 Minister Anna Berg embarked on a visit to Norway.').map(people)).toEqual([
    ['Norway (host)', 'Anna Berg (guest)'],
  ]);
});

test.each([
  ['The needs of the hospital were discussed in the presence of Mayor Karl Moe.', true],
  ['The hospital was opened on 4 June 1950 in the presence of Mayor Karl Moe.', false],
  ['The needs of the hospital will be discussed in the presence of Mayor Karl Moe.', false],
])('those in whose presence something was done: %s', (text, isThere) => {
  const [event] = eventsIn(`Minister Tom Ray visited Lund Hospital on 3 May 2023. ${text}`);
  expect(people(event).some((name) => name.startsWith('Karl Moe'))).toBe(isThere);
});
