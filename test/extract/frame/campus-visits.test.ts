import { describe, expect, test } from 'vitest';
import { allEventsIn, people, rulesIn } from '../read-text.ts';

const told = (text: string) => allEventsIn(text).map((event) => [event.type, ...people(event)]);

describe('a visit to a school or a museum is told', () => {
  test('by going to a house with a name on a day', () => {
    expect(told('Minister Tom Ray went to Lund University on 3 May 2023 to see its library.')).toEqual([
      ['visit', 'Lund University (host)', 'Tom Ray (guest)'],
    ]);
  });

  test('not by going to it in a year, where somebody only studied', () => {
    expect(told('Minister Tom Ray went to Lund University in 2003 and became a lawyer.')).toEqual([]);
  });

  test('by those who visited us', () => {
    expect(
      told('Director Tom Ray of Oslo College visited us to plan the exchange on 3 May 2023.')[0],
    ).toContain('Tom Ray (guest)');
  });

  test('by an exhibition whose title is nobody’s', () => {
    const [event] = allEventsIn(
      'Director Tom Ray of Oslo College visited the exhibition Norse Ships on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Tom Ray (guest)']);
  });

  test('by whoever leads the guests to a room, who is not their leader', () => {
    const [event] = allEventsIn(
      'Rector Eva Holm received visitors from Japan on 3 May 2023. Dean Tom Ray led the visitors to the hall.',
    );
    expect(people(event)).toContain('Tom Ray (host)');
  });
});

test('a house that is named by its letters receives those who toured it', () => {
  expect(told('Feb. 17: Deputy Director Tom Ray toured the NCL to learn about its books.')).toEqual([
    ['visit', 'NCL (host)', 'Tom Ray (guest)'],
  ]);
});

describe('students whom a house sent are guests', () => {
  test('of whoever welcomed them', () => {
    const [event] = told('This term we welcomed 16 students and two teachers from Tarnow High School.');
    expect(event).toContain('two teachers from Tarnow High School (guest)');
  });

  test('not in general, nor from a country', () => {
    expect(told('Each term we welcome 16 students from Tarnow High School.')).toEqual([]);
    expect(told('This term we welcomed 16 students from Norway.')).toEqual([]);
  });
});

describe('the host whom a second sentence names', () => {
  const first = 'The University of Lund received a delegation from Oslo on 3 May 2023.';

  test('is of the university that received, where no other body is told', () => {
    expect(told(`${first} Rector Tom Ray received the delegation.`)).toEqual([
      ['meeting', 'University of Lund (host)', 'Tom Ray (host)', 'delegation from Oslo (guest)'],
    ]);
  });

  test('received on his own, where he is of another body or on another day', () => {
    expect(told(`${first} The Minister of Trade of Peru, Tom Ray, received the delegation.`)).toHaveLength(2);
    expect(told(`${first} Mayor Tom Ray received the delegation on 4 May 2023.`)).toHaveLength(2);
  });
});

describe('those who were there', () => {
  test('as part of a delegation that somebody leads', () => {
    expect(
      told(
        'Rector Eva Holm took part in the forum held on 3 May 2023 as part of the delegation led by Minister Tom Ray.',
      ),
    ).toEqual([['conference', 'Eva Holm', 'delegation', 'Tom Ray']]);
  });

  test('as who accompanied the visit or took part in its activities', () => {
    const [event] = allEventsIn(
      'Minister Tom Ray of Peru visited Lund University on 3 May 2023. The Education Counsellor, Mr. Jan Ek, accompanied the visit. Vice President Ida Moe participated in the relevant activities.',
    );
    expect(people(event)).toEqual(expect.arrayContaining(['Jan Ek (guest)']));
    expect(people(event).join()).toContain('Ida Moe');
  });

  test('as who signed on behalf of a body named before him', () => {
    const [event] = allEventsIn(
      'The agreement was signed on 3 May 2023 by the Rector of Oslo College, Dr. Tom Ray, and on behalf of Lund University, its Rector, Dr. Jan Ek.',
    );
    expect(people(event)).toEqual(['Tom Ray', 'Jan Ek']);
  });

  test.each([
    'Since 2018, Lund University and Oslo College have signed four agreements.',
    'Lund University and Oslo College have signed four agreements since 2018.',
  ])('not on the day of a visit, by what was signed over years: %s', (text) => {
    const events = allEventsIn(`Minister Tom Ray visited Lund University on 3 May 2023. ${text}`);
    expect(events.filter(({ type, date }) => type === 'signing' && date.value === '2023-05-03')).toEqual([]);
    expect(events[0]?.type).toBe('visit');
  });

  test('not as who talked behind a signing of others', () => {
    const events = allEventsIn(
      'Oslo College signed an agreement with Lund University on 3 May 2023. The signing ceremony took place there, followed by discussions between Rector Tom Ray and the guests.',
    );
    expect(events).toHaveLength(1);
  });

  test('not as who accompanied somebody of whom nothing is told', () => {
    expect(rulesIn('Mr. Jan Ek accompanied the song on the piano on 3 May 2023.')).toEqual([]);
  });

  test('as many who looked on at a signing', () => {
    const [event] = allEventsIn(
      'Lund University and Oslo College signed an agreement on 3 May 2023. The signing was attended by officials, including Dr. Tom Ray, Dr. Eva Holm, Dr. Jan Ek and Dr. Ida Moe.',
    );
    expect(people(event)).toEqual(expect.arrayContaining(['Tom Ray', 'Eva Holm', 'Jan Ek', 'Ida Moe']));
  });

  test('as the guest speaker at a forum of which nothing else is told', () => {
    expect(told('Ambassador Tom Ray was the guest speaker at the forum held on 3 May 2023.')).toEqual([
      ['conference', 'Tom Ray'],
    ]);
  });

  test('not as rooms that students showed', () => {
    expect(
      rulesIn(
        'Our students showed the guests various rooms, including Norse Hall and the library, on 3 May 2023.',
      ),
    ).not.toContain('members-were');
  });
});

test.each([
  'The event was held with the attendance of key officials including: Dr. Ken Sato - President; Engr. Eva Holm - Vice President for Finance.',
  'Distinguished Guests in Attendance: Dr. Ken Sato, President; Engr. Eva Holm, Secretary.',
  'The event was presided over by eminent personalities:\n\n- Dr. Ken Sato – President\n\n- Engr. Eva Holm – Secretary',
  'The officials who graced the event were President Dr. Ken Sato; and Secretary Engr. Eva Holm.',
])('a list of those present: %s', (text) => {
  const [event] = allEventsIn(`Mayor Anna Berg met Governor Jan Falk on 3 May 2023. ${text}`);
  expect(people(event).join()).toMatch(/Ken Sato.*Eva Holm/);
});

test.each(['(L-R)', '(from left)', '(pictured, left)'])(
  'where somebody stands in a picture (%s) is no part of the sentence',
  (place) => {
    const [event] = allEventsIn(
      `The talks took a day. Ms. Eva Holm ${place}, Chair of the Port, received Consul Tom Ray on 3 May 2023.`,
    );
    expect(people(event)).toEqual(['Eva Holm (host)', 'Tom Ray (guest)']);
    expect(event?.participants[0]?.role?.text).toBe('Chair');
  },
);

test('a house that is told of in other words first is the one got to know', () => {
  const text =
    'On 3 May 2023 a delegation from Oslo got acquainted with the work of one of the oldest universities in the country - Lund University.';
  expect(told(text)).toEqual([['visit', 'Lund University (host)', 'delegation from Oslo (guest)']]);
});
