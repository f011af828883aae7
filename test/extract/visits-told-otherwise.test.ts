import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

describe('a visit is read where what was visited has no name of its own', () => {
  test.each<[place: string, text: string]>([
    ['Norvik Energy', 'Minister Joan Faris visited the headquarters of Norvik Energy on 3 May 2023.'],
    ['Sofia', 'Minister Joan Faris visited the aircraft repair plant near Sofia on 3 May 2023.'],
    ['Norvik Energy', 'Minister Joan Faris visited the newly built plants of Norvik Energy on 3 May 2023.'],
    ['Elstad Exhibition Hall', 'Minister Joan Faris visited the Elstad Exhibition Hall on 3 May 2023.'],
  ])('%s: %s', (place, text) => {
    expect(rulesIn(text)).toEqual(['visited']);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.place?.text, more]).toEqual(['visit', place, []]);
    expect(people(event)).toContain('Joan Faris (guest)');
  });

  test.each([
    'Minister Joan Faris visited the graves of soldiers in spring.',
    'Minister Joan Faris visited the family of Paul Lorne.',
    'Minister Joan Faris visited an exhibition on the history of Sofia.',
  ])('not: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('a visit is read from', () => {
  test.each<[rule: string, place: string, text: string]>([
    [
      'given-a-tour',
      'Norvik Energy',
      'The delegation from Japan was given a tour of Norvik Energy by its director, Paul Lorne, on 3 May 2023.',
    ],
    ['led-group-to', 'Oslo', 'Mayor Ana Pohl led a delegation to visit Oslo on 3 May 2023.'],
    [
      'led-group-to',
      'Oslo',
      'Mayor Ana Pohl accompanied the delegation from Japan to visit Oslo on 3 May 2023.',
    ],
    [
      'led-group-to',
      'Elstad University',
      'Rector Ana Pohl led a delegation to Elstad University on 3 May 2023 to learn about its courses.',
    ],
    ['left-for', 'Japan', 'Minister Ana Pohl departed for Japan on 3 May 2023 to attend a fair.'],
    [
      'on-a-visit',
      'Elstad Chamber of Commerce',
      'On a visit to the Elstad Chamber of Commerce on 3 May 2023, Consul Paul Lorne praised its members.',
    ],
    [
      'on-a-visit',
      'Elstad Chamber of Commerce',
      'During his visit to the Elstad Chamber of Commerce, Consul Paul Lorne praised its members.',
    ],
    [
      'on-a-visit',
      'Norway',
      'During the visit of President Paul Lorne to Norway, the two sides agreed to trade.',
    ],
    [
      'on-a-visit',
      'Oslo',
      'During a visit from Mayor Ana Pohl to Oslo yesterday, the two cities agreed to trade.',
    ],
    ['paid-a-visit', 'Oslo', 'Mayor Ana Pohl undertook a study tour of Oslo on 3 May 2023.'],
    ['arrived', 'Elstad Airport', 'A delegation from Japan arrived at Elstad Airport on 3 May 2023.'],
    ['was-in', 'Oslo', 'A delegation from Japan is in Oslo this week for talks on fishing.'],
  ])('%s %s: %s', (rule, place, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.place?.text, event?.status, more]).toEqual(['visit', place, 'happened', []]);
  });

  test.each([
    'The delegation was given a certificate by the director, Paul Lorne.',
    'Mayor Ana Pohl led a delegation to demand more money.',
    'The exchanges included a delegation from Norway to Elstad University on 3 May 2023.',
    'Minister Ana Pohl departs for Japan on 3 June 2023.',
    'During his visit to the Elstad Chamber of Commerce, Consul Paul Lorne will praise its members.',
    'Ahead of a visit to the Elstad Chamber of Commerce, Consul Paul Lorne praised its members.',
    'During the visit of President Paul Lorne to Norway, the two sides will agree to trade.',
    'During a visit from Oslo to Elstad, the two sides agreed to trade.',
    'Mayor Ana Pohl made a speech of thanks to Oslo on 3 May 2023.',
    'A delegation from Japan arrived at a compromise on 3 May 2023.',
  ])('not from: %s', (text) => {
    expect(eventsIn(text).filter((event) => event.status === 'happened')).toEqual([]);
  });
});

describe('the stations of a programme', () => {
  test('are events of those who came', () => {
    const events = eventsIn(
      'On 3 May 2023 a delegation from Japan led by Mayor Ken Mori visited Norvik Energy. On 4 May its programme included a visit to the Elstad Museum and a meeting with Director Paul Lorne.',
    );
    expect(events.map((event) => event.date.value)).toEqual(['2023-05-03', '2023-05-04']);
    expect(people(events[1])).toEqual(
      expect.arrayContaining(['Paul Lorne (host)', 'Ken Mori (guest)', 'Elstad Museum (host)']),
    );
  });

  test.each([
    'The programme includes a visit to the Elstad Museum.',
    'The budget included a visit to the Elstad Museum.',
    'The programme included the planting of trees.',
  ])('not: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('an audience', () => {
  test.each([
    'President Ana Pohl granted an audience to Ambassador Paul Lorne on 3 May 2023.',
    'Ambassador Paul Lorne was granted an audience by President Ana Pohl on 3 May 2023.',
  ])('has its host: %s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.type).toBe('meeting');
    expect(people(event)).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });

  test('is none where something else is granted', () => {
    expect(eventsIn('President Ana Pohl granted a pardon to Paul Lorne.')).toEqual([]);
  });
});

describe('a visit told by its end', () => {
  test('is of the month in which somebody returned from it', () => {
    const [event, ...more] = eventsIn('Governor Ana Pohl returned on Friday from a six-day visit to Japan.');
    expect([event?.type, event?.place?.text, event?.date.value, more]).toEqual([
      'visit',
      'Japan',
      '2023-05',
      [],
    ]);
  });

  test.each([
    ['2023-05', 'Governor Ana Pohl left Japan on Friday after a six-day visit.'],
    ['2023-05', 'Governor Ana Pohl returned from Japan on Friday following a six-day visit.'],
    ['2023-05', 'Governor Ana Pohl returned home on Friday after a visit to Japan.'],
  ])('%s: %s', (month, text) => {
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.place?.text, event?.date.value, more]).toEqual(['visit', 'Japan', month, []]);
  });

  test.each([
    'Governor Ana Pohl left the party on Friday after a visit to the doctor.',
    'Governor Ana Pohl returned to Japan on Friday.',
    'Governor Ana Pohl returned from a concert in Japan on Friday.',
  ])('is none: %s', (text) => {
    expect(rulesIn(text)).not.toContain('returned-from');
  });
});

describe('whoever receives', () => {
  test('plays host', () => {
    const [event] = eventsIn('On 3 May 2023 Mayor Ana Pohl played host to Governor Paul Lorne of Lund.');
    expect(people(event)).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });

  test('plays no part', () => {
    expect(eventsIn('On 3 May 2023 Mayor Ana Pohl played tennis with style.')).toEqual([]);
  });

  test('is told behind an adverb', () => {
    const [event] = eventsIn('On 3 May 2023 President Ana Pohl received as well Prime Minister Paul Lorne.');
    expect(people(event)).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });

  test('receives the group that a pronoun of the sentence means', () => {
    const [event] = eventsIn(
      'On 3 May 2023 the delegation from Japan toured the headquarters of Norvik Energy, where it was welcomed by Vice President Aki Sato.',
    );
    expect(people(event)).toEqual(
      expect.arrayContaining(['Aki Sato (host)', 'delegation from Japan (guest)']),
    );
  });

  test('is nobody by whose arrangement it was', () => {
    const [event] = eventsIn(
      'With the assistance and arrangement of the Elstad Foreign Affairs Office, Mayor Ana Pohl held a symposium with the delegation from Japan on 3 May 2023.',
    );
    expect([event?.type, people(event)]).toEqual([
      'meeting',
      ['Ana Pohl (host)', 'delegation from Japan (guest)'],
    ]);
  });
});

describe('a name of several words that is visited', () => {
  test('is that of a house, not of somebody', () => {
    const [event] = eventsIn('Mayor Ana Pohl visited Norvik Biotech on 3 May 2023.');
    expect(event?.participants.map(({ name, collective }) => [name, collective])).toEqual([
      ['Norvik Biotech', true],
      ['Ana Pohl', false],
    ]);
  });

  test('unless it bears an office', () => {
    const [event] = eventsIn('Mayor Ana Pohl visited Rector Paul Lorne on 3 May 2023.');
    expect(event?.participants.map(({ name, collective }) => [name, collective])).toEqual([
      ['Paul Lorne', false],
      ['Ana Pohl', false],
    ]);
  });
});

describe('a visit on which something was signed', () => {
  test.each<[place: string | undefined, text: string]>([
    [
      'Norway',
      'Japan and Norway signed five agreements on the first day of Prime Minister Ken Mori’s visit to Norway.',
    ],
    [
      'Norway',
      'Japan and Norway signed five agreements at the end of the visit of Prime Minister Ken Mori to Norway.',
    ],
    [undefined, 'Two agreements were signed during a working visit by Prime Minister Ken Mori.'],
  ])('%s: %s', (place, text) => {
    const [visit, signing, ...more] = eventsIn(text);
    expect([visit?.type, visit?.place?.text, signing?.type, more]).toEqual(['visit', place, 'signing', []]);
    expect(people(visit)).toContain('Ken Mori (guest)');
  });

  test('is none where it is signed ahead of it, or a visit of nobody in particular', () => {
    const texts = [
      'Japan and Norway signed five agreements ahead of the visit of Prime Minister Ken Mori to Norway.',
      'Japan and Norway signed five agreements on the first day of the visit.',
    ];
    expect(texts.map((text) => eventsIn(text).map(({ type }) => type))).toEqual([['signing'], ['signing']]);
  });

  test('ends no title of an agreement', () => {
    const [, signing] = eventsIn(
      'Japan and Norway signed a treaty on fishing on the last day of Prime Minister Ken Mori’s visit to Norway.',
    );
    expect(signing?.agreement?.what?.text).toBe('treaty on fishing');
  });
});

describe('a call', () => {
  test.each([
    'Ambassador Paul Lorne paid Mayor Ana Pohl a visit on 3 May 2023.',
    'A courtesy visit was paid to Mayor Ana Pohl by Ambassador Paul Lorne on 3 May 2023.',
  ])('is paid: %s', (text) => {
    expect(people(eventsIn(text)[0])).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });

  test('is no tribute', () => {
    expect(eventsIn('Ambassador Paul Lorne paid Mayor Ana Pohl a compliment on 3 May 2023.')).toEqual([]);
  });
});

describe('those who travel with their wives or husbands', () => {
  test.each([
    [
      'Paul Lorne (guest)|Ann Lorne (guest)',
      'Ambassador Paul Lorne and his wife Ann Lorne visited Oslo on 3 May 2023.',
    ],
    [
      'Paul Lorne (guest)|Ann Lorne (guest)',
      'Ambassador Paul Lorne and his wife, Ann Lorne, visited Oslo on 3 May 2023.',
    ],
    ['Ana Pohl (guest)', 'Ambassador Ana Pohl and her husband visited Oslo on 3 May 2023.'],
  ])('come along: %s', (guests, text) => {
    expect(people(eventsIn(text)[0]).filter((each) => each.endsWith('(guest)'))).toEqual(guests.split('|'));
  });
});

describe('whoever is welcomed', () => {
  test.each([
    ['Elstad', 'Mayor Ken Mori and three delegates were welcomed to Elstad on 3 May 2023.'],
    ['Elstad University', 'Mayor Ken Mori was warmly received at Elstad University on 3 May 2023.'],
  ])('came to %s: %s', (house, text) => {
    const [event, ...more] = eventsIn(text);
    expect(people(event)).toEqual(expect.arrayContaining([`${house} (host)`, 'Ken Mori (guest)']));
    expect(more).toEqual([]);
  });

  test('came to the meeting told before', () => {
    const [event, ...more] = eventsIn(
      'The City of Elstad welcomed six delegates from Lund on 3 May 2023. The delegates from Lund were welcomed at the Elstad Civic Center.',
    );
    expect(people(event)).toContain('City of Elstad (host)');
    expect(more).toEqual([]);
  });

  test.each([
    'The plan was welcomed in Elstad on 3 May 2023.',
    'Norway was welcomed to the treaty on 3 May 2023.',
    'Mayor Ken Mori will be welcomed to Elstad on 3 June 2023.',
  ])('not: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });

  test('has it from whoever extends it', () => {
    const [event] = eventsIn(
      'Minister Tom Ray visited Lund on 3 May 2023. Mayor Anna Berg extended a warm welcome to him.',
    );
    expect(people(event)).toContain('Anna Berg (host)');
  });
});

describe('a house within the house that is visited', () => {
  const visit = 'A delegation from Japan visited Elstad University on 3 May 2023.';

  test.each([
    'The delegation also visited the University Gallery.',
    'The delegation also visited the Institute of Law and the Department of Physics.',
  ])('belongs to it: %s', (sentence) => {
    expect(eventsIn(`${visit} ${sentence}`).length).toBe(1);
  });

  test.each([
    'The delegation also visited the Norvik Museum.',
    'The delegation also visited Norvik University.',
    'On 4 May 2023 the delegation visited the Institute of Law.',
  ])('is another: %s', (sentence) => {
    expect(eventsIn(`${visit} ${sentence}`).length).toBe(2);
  });
});

describe('a visit that has its place inside its noun', () => {
  test('went there', () => {
    const [event] = eventsIn('President Ole Dahl concluded his Vietnam visit on 3 May 2023.');
    expect([event?.type, event?.place?.text]).toEqual(['visit', 'Vietnam']);
  });

  test('went nowhere in particular with an adjective', () => {
    expect(eventsIn('President Ole Dahl concluded his Vietnamese visit on 3 May 2023.')).toEqual([]);
  });
});

describe('a visit that is only named', () => {
  test.each([
    'The programme of the Ambassador included meeting students, visiting the Norvik Museum and visiting Elstad University.',
    'Visiting Elstad University was the aim of Ambassador Paul Lorne.',
  ])('is none of its own: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('is one where somebody did something after it', () => {
    const events = eventsIn(
      'After visiting Elstad University on 3 May 2023, Ambassador Paul Lorne praised its dean.',
    );
    expect(events.map(({ type }) => type)).toEqual(['visit']);
  });
});

describe('a visit that was going on', () => {
  test('is none of its own where something else is told', () => {
    const text =
      'Rector Ana Pohl met Dean Paul Lorne on 3 May 2023. Lorne said that they were visiting several universities of Norway.';
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
  });
});

describe('groups', () => {
  test.each([
    [
      'delegation of 11 (eleven)',
      'A delegation of 11 (eleven) led by Dean Paul Lorne visited Oslo on 3 May 2023.',
    ],
    [
      'Delegates from Italian universities',
      'Delegates from Italian universities visited Oslo on 3 May 2023.',
    ],
    ['delegation from seven countries', 'A delegation from seven countries visited Oslo on 3 May 2023.'],
  ])('%s: %s', (name, text) => {
    expect(people(eventsIn(text)[0])).toContain(`${name} (guest)`);
  });

  test('are no parts of another noun', () => {
    const text =
      'A delegation from Japan visited Oslo on 3 May 2023 and heard views across party lines. The delegation met Mayor Anna Berg on 4 May 2023.';
    expect(people(eventsIn(text)[1])).toContain('delegation from Japan (guest)');
  });
});

describe('a visit of several days', () => {
  test('is not the meeting at which somebody received those who came', () => {
    const events = eventsIn(
      'A delegation from Japan visited Norway from 3 to 5 May 2023. During the visit, Minister Ana Pohl held talks with the delegation.',
    );
    expect(events.map(({ type }) => type)).toEqual(['visit', 'meeting']);
  });
});

describe('a style without a name', () => {
  test('is of the king named before', () => {
    const [event, ...more] = eventsIn(
      'Sultan Omar Dahl arrived in Elstad on 3 May 2023. His Majesty was received by Mayor Ana Pohl.',
    );
    expect(people(event)).toEqual(expect.arrayContaining(['Ana Pohl (host)', 'Omar Dahl (guest)']));
    expect(more).toEqual([]);
  });

  test('is of nobody who is none', () => {
    const events = eventsIn('Minister Paul Lorne expressed the hope that His Majesty would visit Japan.');
    expect(events.flatMap((event) => people(event))).not.toContain('Paul Lorne (guest)');
  });
});

describe('what is told beside a visit', () => {
  test.each([
    [
      'a banquet to come',
      'President Ole Dahl will visit the port before holding talks with Mayor Ana Pohl and attending a banquet hosted by Minister Paul Lorne.',
    ],
    ['plans for it', 'Plans are in progress for a visit to Elstad on 3 May 2023.'],
  ])('is not told as having happened: %s', (_what, text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });

  test('lends it no day of its own', () => {
    const [event] = eventsIn(
      'King Ole Dahl, who ascended the throne on 31 January 2019, is making a state visit to Norway.',
    );
    expect(event?.date.value).not.toBe('2019-01-31');
  });

  test('keeps its day where it is told of the visit', () => {
    const [event] = eventsIn(
      'The visit of Dean Paul Lorne to Oslo, which took place on 3 May 2023, was a success.',
    );
    expect(event?.date.value).toBe('2023-05-03');
  });
});

describe('somebody who is back', () => {
  test('is met by his own people', () => {
    const events = eventsIn(
      'President Ole Dahl returned home on 3 May 2023 after a visit to Norway. He was welcomed at the airport by Minister Paul Lorne.',
    );
    expect(events.map(({ type }) => type)).toEqual(['visit']);
    expect(people(events[0]).join()).not.toContain('Lorne');
  });

  test('came back from where he was', () => {
    const [event] = eventsIn(
      'A delegation of students came back from Norway after a visit to Oslo on 3 May 2023.',
    );
    expect([event?.type, event?.place?.text]).toEqual(['visit', 'Oslo']);
  });
});

describe('those who came to a house', () => {
  const visit = 'A delegation of port directors visited the Port of Elstad on 3 May 2023.';

  test.each([
    'The port was founded in 1900. It employs many. The delegation was received by Director Ana Pohl.',
    'The members of the group visited the Port of Elstad with great interest.',
    'Delegation members met Director Ana Pohl.',
  ])('are told of again: %s', (sentences) => {
    expect(eventsIn(`${visit} ${sentences}`).length).toBe(1);
  });

  test.each([
    'On 4 May 2023 the delegation was received by Minister Ana Pohl.',
    'The members of the group visited the Norvik Museum.',
  ])('went elsewhere: %s', (sentence) => {
    expect(eventsIn(`${visit} ${sentence}`).length).toBe(2);
  });
});

describe('a stay', () => {
  test.each([
    'The German visitors came to Elstad for a long weekend.',
    'Governor Ana Pohl and Senator Tom Ray travelled to Norway for a mission on building ties with many business leaders.',
  ])('is a visit: %s', (text) => {
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['visit']);
  });

  test('is none for a reason alone', () => {
    expect(eventsIn('The German visitors came to Elstad for a good reason.')).toEqual([]);
  });
});

describe('a visit to whoever publishes', () => {
  test.each([
    'Ambassador Paul Lorne visited our campus on 3 May 2023.',
    'Ambassador Paul Lorne paid a visit to our new plant on 3 May 2023.',
    'Ambassador Paul Lorne came to our university on 3 May 2023.',
  ])('is one: %s', (text) => {
    expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
      ['visit', 'Paul Lorne (guest)'],
    ]);
  });

  test('is none where something else is ours', () => {
    expect(eventsIn('Ambassador Paul Lorne visited our website on 3 May 2023.')).toEqual([]);
  });
});

describe('whoever sets out', () => {
  test.each([
    ['Japan', 'Mayor Ana Pohl left Elstad on 3 May 2023 to spend about a week in Japan.'],
    ['Paris', 'Mayor Ana Pohl departed on 3 May 2023 to attend a summit in Paris.'],
  ])('goes to %s: %s', (place, text) => {
    expect(eventsIn(text)[0]?.place?.text).toBe(place);
  });

  test('goes nowhere in particular', () => {
    expect(eventsIn('Mayor Ana Pohl left Elstad on 3 May 2023 to spend more time with her family.')).toEqual(
      [],
    );
  });
});

describe('whose journey it is', () => {
  test('is told behind his country', () => {
    const [visit] = eventsIn(
      'A treaty was signed during the official visit of the Foreign Minister of Norway to Japan on 3 May 2023.',
    );
    expect([visit?.type, visit?.place?.text]).toEqual(['visit', 'Japan']);
  });
});

describe('those of a visit', () => {
  const visit = 'A delegation from Japan visited Elstad on 3 May 2023.';

  test.each([
    ['Paul Lorne (host)', 'The visitors listened to a presentation by Director Paul Lorne.'],
    ['Paul Lorne (host)', 'The guests were given a presentation by Director Paul Lorne.'],
    ['Ken Mori (guest)', 'The visit was led by Mayor Ken Mori.'],
    ['Paul Lorne (host)', 'Director Paul Lorne accompanied the guests throughout the visit.'],
    ['Paul Lorne (host)', 'The visit was hosted by Director Paul Lorne.'],
    [
      'Ken Mori (guest)',
      'The delegation included Ken Mori – who was previously mayor of Osaka – and Yuki Abe.',
    ],
  ])('%s: %s', (somebody, sentence) => {
    expect(people(eventsIn(`${visit} ${sentence}`)[0])).toContain(somebody);
  });

  test('are no news where they eat', () => {
    expect(eventsIn('The group had a welcome lunch on 3 May 2023.')).toEqual([]);
  });
});

describe('a show that somebody with an office visited', () => {
  test.each([
    'Minister Ana Lima visited the book fair in Lund on 3 May 2023.',
    'Minister Ana Lima toured a security technology expo on 3 May 2023.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toMatchObject([{ type: 'visit', participants: [{ name: 'Ana Lima' }] }]);
  });

  test.each([
    'Thousands of visitors toured the book fair in Lund on 3 May 2023.',
    'Ana Lima visited the book fair.',
  ])('not %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('what a visit ended with was for those who came, not for whoever received them', () => {
  const text =
    'Rector Anna Berg welcomed Professor Tom Ray on 3 May 2023. The visit concluded with a tour of the Harbour Academy.';
  expect(people(eventsIn(text).at(-1))).toEqual(['Harbour Academy (host)', 'Tom Ray (guest)']);
});
