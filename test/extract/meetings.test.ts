import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const both = ['Anna Berg (host)', 'Tom Ray (guest)'];
const open = ['Anna Berg', 'Tom Ray'];

describe('a meeting is read', () => {
  test.each<[rule: string, who: readonly string[], text: string]>([
    ['met', both, 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.'],
    [
      'paid-a-call',
      ['Anna Berg (host)', 'official (guest)'],
      'The official paid a courtesy call on Mayor Anna Berg.',
    ],
    ['met', open, 'Minister Anna Berg met Minister Tom Ray on 3 May 2023.'],
    ['was-met-by', both, 'Minister Tom Ray was met by Governor Anna Berg at the airport on 3 May 2023.'],
    ['was-met-by', both, 'President Tom Ray was met by Mayor Anna Berg.'],
    ['met-each-other', open, 'Foreign Ministers Anna Berg and Tom Ray met in Vienna on 3 May 2023.'],
    ['met-each-other', open, 'Mayor Anna Berg and Governor Tom Ray met yesterday.'],
    ['saw-meeting', both, '3 May 2023 saw the meeting of Mayor Anna Berg and Ambassador Tom Ray.'],
    [
      'talks-took-place',
      both,
      'A meeting between Mayor Anna Berg and Ambassador Tom Ray took place on 3 May 2023.',
    ],
    [
      'talks-took-place',
      both,
      'Talks between Mayor Anna Berg and Ambassador Tom Ray were held on 3 May 2023.',
    ],
    ['held-talks', both, 'Mayor Anna Berg chaired a meeting with Ambassador Tom Ray on 3 May 2023.'],
    ['received', both, 'Mayor Anna Berg received Ambassador Tom Ray at the City Hall on 3 May 2023.'],
    ['received', both, 'Mayor Anna Berg hosted Governor Tom Ray.'],
    [
      'received',
      both,
      'Mayor Anna Berg received today, at the Elm Tree Palace, the Consul of Peru, Tom Ray.',
    ],
    ['received', both, 'Mayor Anna Berg receives Ambassador Tom Ray at the City Hall.'],
    ['paid-a-call', both, 'Ambassador Tom Ray pays a courtesy visit to Mayor Anna Berg in her office.'],
    ['was-received-by', both, 'Ambassador Tom Ray was received by Mayor Anna Berg on 3 May 2023.'],
    ['was-received-by', both, 'Governor Tom Ray was received by Minister Anna Berg.'],
    ['called-on', both, 'Ambassador Tom Ray called on Mayor Anna Berg.'],
    ['called-on', both, 'On 3 May 2023, Ambassador Tom Ray called upon Mayor Anna Berg in Lund.'],
    ['paid-a-call', both, 'Ambassador Tom Ray paid a courtesy call on Mayor Anna Berg.'],
    ['paid-a-call', both, 'Governor Tom Ray paid a courtesy visit to Mayor Anna Berg.'],
    ['sat-down-with', open, 'Governor Anna Berg sat down with President Tom Ray on 3 May 2023.'],
    ['sat-down-with', both, 'Mayor Anna Berg sat down with Ambassador Tom Ray.'],
    ['exchanged-views', both, 'Mayor Anna Berg exchanged views with Ambassador Tom Ray on 3 May 2023.'],
    ['discussed-together', open, 'Mayor Anna Berg and Governor Tom Ray discussed trade on 3 May 2023.'],
    ['held-talks', open, 'Minister Anna Berg held talks with Minister Tom Ray in Oslo.'],
    ['held-talks', both, 'Mayor Anna Berg had a meeting with Ambassador Tom Ray on 3 May 2023.'],
    ['gave-a-reception', both, 'President Anna Berg hosted a dinner in honour of President Tom Ray.'],
    ['gave-a-reception', both, 'Mayor Anna Berg held a reception for Governor Tom Ray.'],
    ['met', open, 'In Gansu Province Minister Anna Berg met Minister Tom Ray on 3 May 2023.'],
    [
      'at-meeting-with',
      open,
      'During Minister Anna Berg’s meeting with Minister Tom Ray, the two spoke of fishing.',
    ],
    [
      'at-meeting-with',
      open,
      'The spokesman was brief after Minister Anna Berg’s talks with Minister Tom Ray on 3 May 2023.',
    ],
    [
      'held-talks',
      open,
      'At the fair, organised by the city of Lund, Minister Anna Berg had brief talks with Minister Tom Ray.',
    ],
    ['at-meeting-with', both, 'At a meeting with Ambassador Tom Ray, Mayor Anna Berg praised the port.'],
    [
      'at-meeting-with',
      both,
      'During talks with Minister Anna Berg in Oslo, Minister Tom Ray spoke of trade.',
    ],
  ])('%s: %s', (rule, who, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.status, event?.met, more]).toEqual(['meeting', 'happened', true, []]);
    expect(people(event).toSorted()).toEqual(who);
  });

  test.each([
    ['brought-together', 'The meeting brought together Mayor Anna Berg and Governor Tom Ray.'],
    ['brought-together', 'The talks gathered Minister Anna Berg and Minister Tom Ray in Oslo.'],
    ['received-a-visit', 'Mayor Anna Berg received a visit from Ambassador Tom Ray on 3 May 2023.'],
    ['received-a-visit', 'Rector Anna Berg received a visit from Consul Tom Ray.'],
  ])('%s: %s', (rule, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event] = eventsIn(text);
    expect(event?.participants.map((each) => each.name).toSorted()).toEqual(open);
  });

  test('talks told by their name, with their own time', () => {
    const text = 'Eva Holm recalled her talks with Tom Ray in Oslo in September 2021.';
    expect(rulesIn(text)).toEqual(['talks-by-name']);
    expect(eventsIn(text)[0]).toMatchObject({ type: 'meeting', date: { value: '2021-09' } });
  });
});

test('those a group of officials is said to include are there', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg held talks with officials such as Tom Ray, Director of the Port.',
  );
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Tom Ray', 'officials']);
});

test('at a meeting with an ambassador the minister told of behind the comma is another', () => {
  const [event] = eventsIn(
    'During the meeting with the US Ambassador, PM Berg thanked the port. Prime Minister Anna Berg spoke.',
  );
  expect(people(event)).toContain('Anna Berg (host)');
});

test('what is done before or after an audience is with others', () => {
  const events = eventsIn(
    'Minister Tom Ray was granted an audience with King Ole Dahl before holding talks with Mayor Anna Berg on 3 May 2023.',
  );
  expect(events.map((event) => people(event).join())).toEqual([
    'Ole Dahl (host),Tom Ray (guest)',
    'Tom Ray,Anna Berg',
  ]);
});

test.each([
  ['Earlier the Ambassador had called on Minister Tom Ray.', 2],
  ['The Ambassador had called on Minister Tom Ray.', 1],
])('what had been done earlier is news of the day: %s', (text, count) => {
  expect(eventsIn(`Mayor Anna Berg met Ambassador Eva Holm on 3 May 2023. ${text}`)).toHaveLength(count);
});

test('those who gather to welcome somebody receive him', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg and her deputies gathered at the Elm Hotel to welcome Minister Tom Ray.',
  );
  expect(people(event)).toEqual(both);
});

test('who is on a visit to a city and calls on somebody has met him', () => {
  const [event] = eventsIn(
    'Minister Tom Ray, who is currently visiting Lund, paid a courtesy call on Mayor Anna Berg.',
  );
  expect(event?.type).toBe('meeting');
});

test('a father’s name is not his son’s', () => {
  const text =
    'In the presence of Sheikh Hamad bin Salem Al Berg, Crown Prince of Elm, Sheikh Salem received Minister Tom Ray.';
  expect(people(eventsIn(text)[0])).toEqual(
    expect.arrayContaining([
      'Salem (host)',
      'Tom Ray (guest)',
      expect.stringContaining('Hamad bin Salem Al Berg'),
    ]),
  );
});

describe('whoever tells of a meeting took no part in it', () => {
  test.each([
    'Mayor Anna Berg met Tom Ray, Director of the Port, a spokesman Jon Falk said on Monday.',
    'Mayor Anna Berg met Tom Ray, Director of the Port, who is on a visit to Bergen, Nordnytt reports.',
  ])('%s', (body) => {
    expect(people(eventsIn(body)[0])).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/Falk|Nordnytt/)]),
    );
    expect(people(eventsIn(body)[0])).toEqual(
      expect.arrayContaining([expect.stringMatching(/Berg/), expect.stringMatching(/Ray/)]),
    );
  });
});

test('a newly appointed partner is met, and the appointment is no event of its own', () => {
  const events = eventsIn(
    'Mayor Anna Berg met the newly appointed Port of Oslo Director, Tom Ray, on 3 May 2023.',
  );
  expect(events.map(({ type }) => type)).toEqual(['meeting']);
  expect(people(events[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

describe('no meeting is read', () => {
  test.each([
    ['a meeting is only a time', 'Before meeting time Mayor Anna Berg thanked Ambassador Tom Ray.'],
    ['nobody meets', 'Nobody met Ambassador Tom Ray at the airport.'],
    ['it is what a novel tells', 'The novel tells how Minister Anna Berg met Minister Tom Ray in Oslo.'],
    ['a target is met', 'The company met the target of five percent in 2022.'],
    ['a deadline is met', 'Mayor Anna Berg met the deadline.'],
    ['talks that name nobody', 'Talks on fish prices were held for weeks.'],
    ['a road brings villages together', 'The new road brought together two villages.'],
    ['an order is received', 'Mayor Anna Berg received the Order of the Sun on 3 May 2023.'],
    ['an approval is received', 'Mayor Anna Berg received Lund Port permission to sail.'],
    ['orders are received', 'Orders received on 3 May 2023 by Acme Corporation rose.'],
    ['a station asks', 'In an interview with Lund Radio, Mayor Anna Berg praised the harbour.'],
    ['a medal is received', 'Anna Berg received a medal.'],
    ['somebody is called on to act', 'Ambassador Tom Ray called on Mayor Anna Berg to support the plan.'],
    ['gifts are exchanged', 'Mayor Anna Berg exchanged gifts with Ambassador Tom Ray.'],
    ['it is told in the present of nobody else', 'Mayor Anna Berg meets the needs of the port.'],
    [
      'it is told in the present behind other news',
      'The city is old. Mayor Anna Berg receives Consul Tom Ray.',
    ],
    ['tribute is paid for a visit', 'Mayor Anna Berg paid tribute to Tom Ray for his visit in February.'],
    ['a conference is only proposed', 'Norway has come up with a proposal to hold a conference on trade.'],
    [
      'a statement is signed by who makes it',
      'In a statement signed by Tom Ray, manager of the port, it thanked them.',
    ],
    ['one person discusses something', 'Mayor Anna Berg discussed trade.'],
    ['a dinner that nobody is named for', 'President Ole Dahl hosted a dinner.'],
    ['a meeting that fees were raised at', 'At a meeting of the city council, fees were raised.'],
    [
      'somebody only said so',
      '“I am glad that Mayor Anna Berg met Ambassador Tom Ray in the old harbour of the city,” said Eva Holm.',
    ],
  ])('where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('but a call by phone is told as something else', () => {
    const [called] = eventsIn('Minister Anna Berg spoke by phone with Minister Tom Ray on 3 May 2023.');
    expect(called).toMatchObject({ type: 'other', met: false });
    expect(rulesIn('Minister Anna Berg held a telephone conversation with Minister Tom Ray.')).toEqual([
      'called',
    ]);
    expect(eventsIn('Minister Anna Berg spoke by phone.')).toEqual([]);
  });

  test('nor is an appointment one', () => {
    expect(rulesIn('The board appointed Tom Ray on 3 May 2023.')).toEqual(['appointed']);
    expect(eventsIn('Anna Berg was appointed ambassador to Norway on 3 May 2023.')[0]?.type).toBe('other');
    expect(eventsIn('The board appointed a committee.')).toEqual([]);
  });

  test.each([
    ['planned', 'Mayor Anna Berg will meet Ambassador Tom Ray on 20 May 2023.'],
    ['planned', 'Mayor Anna Berg met Ambassador Tom Ray on 20 May 2023.'],
    ['did-not-happen', 'Mayor Anna Berg did not meet Ambassador Tom Ray.'],
  ])('as having happened where it is %s: %s', (status, text) => {
    expect(eventsIn(text).map((event) => event.status)).toEqual([status]);
  });
});

test('two office-holders named together met each other', () => {
  const [event] = eventsIn('The mayors of Lund and Oslo met on 3 May.');
  expect(event).toMatchObject({ type: 'meeting', date: { value: '2023-05-03' } });
});

test('the two who held talks are those told of before', () => {
  const text = 'Minister Anna Berg received Minister Tom Ray in Oslo. The two held talks on trade on 3 May.';
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-03']);
});

test('a short perfect is a verb', () => {
  const text = 'Governor Tom Ray was in Oslo on 3 May. He’s met with Mayor Anna Berg.';
  expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
});

test.each([
  'Following a meeting between Minister Tom Ray and Minister Anna Berg on 3 May 2023, a joint statement was issued.',
  'After meeting Minister Anna Berg on 3 May 2023, Minister Tom Ray left the city.',
])('a meeting in front of what followed it is told: %s', (text) => {
  expect(eventsIn(text)[0]).toMatchObject({ type: 'meeting', date: { value: '2023-05-03' } });
  expect(
    people(eventsIn(text)[0])
      .map((who) => who.replace(/ \(.*/, ''))
      .sort(),
  ).toEqual(['Anna Berg', 'Tom Ray']);
});

test('last week is a time, no event that somebody gave his name to', () => {
  const [event] = eventsIn('Mayor Anna Berg met Governor Tom Ray last week.');
  expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
});

test('the hall in which somebody receives is not somebody', () => {
  const text =
    'On the morning of 3 May 2023, in the White Hall, Mayor Anna Berg, together with Deputy Mayor Lin Dahl, received Ambassador Tom Ray.';
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Lin Dahl (host)', 'Tom Ray (guest)']]);
});

test.each([
  [
    'met by the subject of what follows',
    'After receiving Ambassador Tom Ray on 3 May, Mayor Anna Berg met Eva Holm.',
  ],
  [
    'met on a visit',
    'Ambassador Tom Ray, on a three-day visit that began on Monday, was received by Mayor Anna Berg.',
  ],
  [
    'talks that were the first',
    'The talks between Mayor Anna Berg and Ambassador Tom Ray on Monday were the first since 2019.',
  ],
])('%s', (_what, text) => {
  const names = eventsIn(text)[0]?.participants.map((each) => each.name);
  expect(names?.toSorted()).toEqual(['Anna Berg', 'Tom Ray']);
});

test.each([
  'The talks between Mayor Anna Berg and Ambassador Tom Ray on Monday were not the first.',
  'The talks between Mayor Anna Berg and Ambassador Tom Ray on Monday were moved to June.',
  'The talks between Mayor Anna Berg and Ambassador Tom Ray were friendly.',
])('talks of which only something is said are not told: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('whom somebody met before he met others is told too', () => {
  const text =
    'Minister Tom Ray, having met Minister Anna Berg on 2 May 2023, met Governor Eva Holm on 3 May 2023.';
  expect(
    eventsIn(text).map((event) => [event.date.value, ...event.participants.map(({ name }) => name)]),
  ).toEqual([
    ['2023-05-02', 'Tom Ray', 'Anna Berg'],
    ['2023-05-03', 'Tom Ray', 'Eva Holm'],
  ]);
});

describe('those of a group who are named apart from it', () => {
  test('were met with it', () => {
    const [event] = eventsIn(
      'Minister Anna Berg met several ministers on the margins of the fair on 3 May 2023, including Minister Tom Ray and Prime Minister Eva Holm.',
    );
    expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Ray', 'Eva Holm']));
  });

  test('but not whom their talks were about', () => {
    const [event] = eventsIn(
      'Minister Anna Berg met several ministers on 3 May 2023 to speak of many people, including Minister Tom Ray.',
    );
    expect(people(event)).not.toContain('Tom Ray');
  });
});

test('whose talks are only prepared has not been met', () => {
  const [event] = eventsIn(
    'Secretary Anna Berg met Secretary Tom Ray on 3 May 2023 to firm up the agenda for talks between President Eva Holm and President Karl Moe.',
  );
  expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
});

test('who brings a letter is no guest called Letter', () => {
  const events = eventsIn(
    'President Anna Berg received the Letter of Credence from Ambassador Tom Ray on 3 May 2023.',
  );
  expect(events.flatMap(people)).not.toContainEqual(expect.stringContaining('Letter'));
});

test('behind two hyphens another phrase begins', () => {
  const text = 'Minister Anna Berg met President Tom Ray -- the first formal meeting in two years.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});

test.each([
  [
    'of those who visited',
    'A party of councillors from Lund visited Bergen on 3 May 2023, including Mayor Anna Berg and Clerk Tom Ray.',
  ],
  [
    'behind a semicolon',
    'The delegation from Lund was greeted by Rector Eva Holm, Dean Anna Berg; and Dean Tom Ray on 3 May 2023.',
  ],
])('those named last of a list are in it: %s', (_what, text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Anna Berg', 'Tom Ray']),
  );
});

test('but not whom a second clause behind the semicolon tells of', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023; Minister Karl Moe was in Rome.',
  );
  expect(people(event)).not.toContainEqual(expect.stringContaining('Karl Moe'));
});

test.each<[who: readonly string[], text: string]>([
  [
    ['Lund Chamber of Commerce', 'City of Malmo'],
    'The plans were revealed at a meeting between the Lund Chamber of Commerce and the City of Malmo on 3 May 2023.',
  ],
  [
    ['Karl Moe', 'Eva Holm'],
    'On 2023/5/3, Karl Moe, Mayor of Lund, met and worked with Eva Holm, Chairman of Acme Corporation.',
  ],
])('%j meet', (who, text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, more]).toEqual(['meeting', '2023-05-03', []]);
  expect(people(event).map((name) => name.replace(/ \(.*/, ''))).toEqual(who);
});

describe('a meeting is read past what stands between its words', () => {
  test.each([
    'Governor Ana Lima received, at her residence, Ambassador Tom Ray on 3 May 2023.',
    'Governor Ana Lima met, inter alia, Ambassador Tom Ray on 3 May 2023.',
    'Ambassador Tom Ray, whom Governor Ana Lima received on 3 May 2023, spoke of trade.',
    'Governor Ana Lima thanked Ambassador Tom Ray for his visit when the two met on 3 May 2023.',
    'Governor Ana Lima assured Ambassador Tom Ray of her support when she received him on 3 May 2023.',
    'Governor Ana Lima began her day on 3 May 2023 with a breakfast meeting with Ambassador Tom Ray.',
    'Governor Ana Lima and Ambassador Tom Ray talked about it in Lund on 3 May 2023.',
    'A meeting took place on 3 May 2023 at the State House. Taking part were Governor Ana Lima and Ambassador Tom Ray.',
  ])('%s', (text) => {
    const names = eventsIn(text).map(({ participants }) => participants.map(({ name }) => name).sort());
    expect(names).toEqual([['Ana Lima', 'Tom Ray']]);
  });

  test.each([
    'There are reports that Governor Ana Lima met with Ambassador Tom Ray on 3 May 2023.',
    'A meeting took place on 3 May 2023 at the State House. Governor Ana Lima was on holiday.',
    'A meeting will take place on 3 June 2023. Taking part are Governor Ana Lima and Ambassador Tom Ray.',
    'Ambassador Tom Ray, whom Governor Ana Lima refused to receive on 3 May 2023, spoke of trade.',
  ])('not %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });
});

describe('two who come to terms, or lead both sides, met', () => {
  test.each([
    'Education Minister Ana Lima and her Norwegian counterpart, Tom Ray, agreed here on 3 May 2023 to exchange teachers.',
    'Ministers Ana Lima and Tom Ray agreed in Lund on 3 May 2023 to set up a joint committee.',
    'Ambassador Tom Ray said during a visit to Governor Ana Lima on 3 May 2023 that trade would grow.',
    'Governor Ana Lima accepted Ambassador Tom Ray in her office on 3 May 2023.',
    'Political consultations between the two ministries took place in Lund on 3 May 2023. The delegations were headed by Deputy Ministers Ana Lima and Tom Ray.',
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.participants.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ana Lima', 'Tom Ray']),
    );
  });

  test.each([
    'Ministers Ana Lima and Tom Ray agreed on 3 May 2023 that trade would grow.',
    'Analysts Ana Lima and Tom Ray agreed that trade would grow.',
    'Governor Ana Lima accepted an invitation from Ambassador Tom Ray on 3 May 2023.',
    'Ambassador Tom Ray said during a visit to Lund on 3 May 2023 that trade would grow.',
  ])('not %s', (text) => {
    expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
  });
});

test('whoever is welcomed to a board is met by nobody', () => {
  expect(eventsIn('Acme welcomed Minister Anna Berg to the board on Monday.')).toEqual([]);
});

test('those between whom talks took place are all of them', () => {
  const text =
    'Like Secretary Karl Moe before him, the president did not back down. A conversation took place between two leaders with their doubts.';
  expect(eventsIn(text)).toEqual([]);
});

test('those among whom talks took place are all of them', () => {
  const text =
    'Minister Tom Ray led a team on a visit to Peru in May 2023. Talks had taken place among Norway, Chile and Japan in October 2016.';
  const [, talks] = eventsIn(text);
  expect(people(talks)).not.toContain('Tom Ray (guest)');
});
