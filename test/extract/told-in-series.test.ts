import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

/** Each event's day and those in it, sides left out. */
function told(text: string): readonly [string | null, readonly string[]][] {
  return eventsIn(text).map((event) => [
    event.date.value,
    people(event).map((name) => name.split(' (')[0] ?? ''),
  ]);
}

describe('a visit to a body told behind a meeting', () => {
  test('is an event of its own', () => {
    expect(
      told(
        'A delegation from Japan met Mayor Ana Pohl on 3 May 2023. The delegation visited Norvik Energy on 4 May 2023.',
      ),
    ).toEqual([
      ['2023-05-03', ['Ana Pohl', 'delegation from Japan']],
      ['2023-05-04', ['Norvik Energy', 'delegation from Japan']],
    ]);
  });

  test('belongs to it where the host is of that body', () => {
    expect(
      told(
        'A delegation from Japan met Eva Holm, Director of Norvik Energy, on 3 May 2023. The delegation visited Norvik Energy.',
      ),
    ).toHaveLength(1);
  });
});

describe('a definite plural', () => {
  test('means the group of the event before', () => {
    const [event, ...more] = eventsIn(
      'Nine heads of mission from Asia paid a courtesy call on Vice President Ana Pohl on 3 May 2023. The Vice President discussed trade with the envoys. The envoys included Ken Mori, Ambassador of Japan, and Bao Lin, Ambassador of China.',
    );
    expect(more).toEqual([]);
    expect(people(event)).toEqual(expect.arrayContaining(['Ken Mori (guest)', 'Bao Lin (guest)']));
  });
});

describe('those named behind what they attended', () => {
  test.each([
    'The Ports Conference was held in Oslo on 3 May 2023. More than 180 officials attended the conference, including Ana Pohl, Deputy Secretary of the Council, and Paul Lorne, President of the Port.',
    'The Ports Conference was held in Oslo on 3 May 2023. The conference was attended by a number of officials, among them Rector Ana Pohl and Paul Lorne, Director of the Port.',
  ])('were there: %s', (text) => {
    expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Ana Pohl', 'Paul Lorne']));
  });

  test('but not those whom a talk was about', () => {
    const [event] = eventsIn(
      'Mayor Eva Holm met Consul Bao Lin on 3 May 2023. They discussed the artists of the city, including Ana Pohl and Paul Lorne.',
    );
    expect(people(event)).toEqual(['Eva Holm (host)', 'Bao Lin (guest)']);
  });
});

describe('a meal', () => {
  test('that is given has its host', () => {
    const [event] = eventsIn('Mayor Ana Pohl gave a lunch in honour of Ambassador Paul Lorne on 3 May 2023.');
    expect(people(event)).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });

  test('that is attended has another', () => {
    const [event] = eventsIn(
      'Minister Paul Lorne attended a dinner in Oslo hosted by President Ana Pohl on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Ana Pohl (host)', 'Paul Lorne (guest)']);
  });
});

describe('behind a participle that opens the sentence', () => {
  test('those there receive, and the group received is on the other side', () => {
    const [event] = eventsIn(
      'A delegation from Laos led by Governor Bao Lin visited Lund on 3 May 2023. Receiving the delegation, there were Chairman Paul Lorne and Secretary Eva Holm.',
    );
    expect(people(event)).toEqual(
      expect.arrayContaining(['Paul Lorne (host)', 'Eva Holm (host)', 'Bao Lin (guest)']),
    );
  });
});

describe('of two with one office', () => {
  test('the office means whom the sentence before is about', () => {
    const events = eventsIn(
      'Governor Ana Pohl met Governor Hideo Tanaka on 3 May 2023. Governor Pohl also signed a letter of intent with Governor Tanaka. On 4 May 2023 the Governor met Mayor Rie Kondo.',
    );
    expect(people(events.at(-1))).toEqual(expect.arrayContaining([expect.stringContaining('Ana Pohl')]));
    expect(people(events.at(-1)).join()).not.toContain('Hideo Tanaka');
  });

  test('a plural office is nobody that a singular pronoun means', () => {
    const events = eventsIn(
      'On 3 May 2023 Minister Joan Faris met her counterpart, Lars Dahl. The ministers reviewed fisheries. On 4 May 2023 she met Senator Ruth Adler.',
    );
    expect(people(events.at(-1)).join()).toContain('Joan Faris');
  });
});

describe('a pronoun beside its own person', () => {
  test('means the other one', () => {
    const [, signing] = eventsIn(
      'Minister Joan Faris held talks with Secretary Tom Ray and signed with him an agreement on air services on 3 May 2023.',
    );
    expect(people(signing)).toEqual(expect.arrayContaining(['Joan Faris', 'Tom Ray']));
  });
});

describe('a house in a city visited before', () => {
  test('is a visit of its own', () => {
    expect(
      told(
        'From 1 to 4 May 2023 a delegation from Japan paid a visit to Elstad. The delegation also visited Elstad University.',
      ),
    ).toHaveLength(2);
  });
});

describe('a series of meetings', () => {
  test('is no conference', () => {
    expect(eventsIn('Minister Joan Faris held a series of bilateral meetings in New York.')).toEqual([]);
  });

  test('at the embassy is held by whoever acted before, not by his guests', () => {
    const events = eventsIn(
      'On 3 May 2023 Ambassador Paul Lorne hosted a dinner for members of the friendship group. Among the guests were Senator Ruth Adler and Rector Ines Berg. On 4 May 2023 a working meeting was held with representatives of Lunden Steel.',
    );
    expect(people(events[0])).toEqual(expect.arrayContaining(['Ruth Adler (guest)', 'Ines Berg (guest)']));
    expect(people(events[1]).join()).toContain('Paul Lorne');
    expect(people(events[1]).join()).not.toContain('friendship group');
  });
});

describe('a day of a state visit', () => {
  const events = () =>
    eventsIn(
      'On 3 May 2023 President Ana Pohl visited the Technical Museum, where she was received by its director, Nils Berg. She also paid a visit to the Chamber of Commerce and met with its President, Eva Holm. In the evening King Olav gave a banquet in honour of President Pohl at the Royal Palace.',
    );

  test('keeps what was done in different houses apart', () => {
    expect(events().map((event) => event.date.value)).toEqual(['2023-05-03', '2023-05-03', '2023-05-03']);
    expect(people(events()[0])).not.toContain('Eva Holm (host)');
    expect(people(events()[2])).toEqual(['Olav (host)', 'Ana Pohl (guest)']);
  });
});

describe('a dinner in somebody’s honour', () => {
  test('has him for a guest', () => {
    const events = eventsIn(
      'On 3 May 2023 Minister Ken Mori met Minister Sardor Umarov in Tashkent. A dinner was given in his honour by Mayor Altay Kulginov.',
    );
    expect(people(events.at(-1))).toEqual(
      expect.arrayContaining(['Altay Kulginov (host)', 'Ken Mori (guest)']),
    );
  });

  test('is none in honour of a thing', () => {
    expect(eventsIn('A dinner was given in honour of the anniversary.')).toEqual([]);
  });
});

describe('the signing', () => {
  test('took place in the presence of those named behind it', () => {
    const [event, ...more] = eventsIn(
      'On 3 May 2023 Director Tom Ray and Rector Jun Abe signed a cooperation agreement. The signing took place in Oslo in the presence of Deputy Minister Rosa Vega.',
    );
    expect(more).toEqual([]);
    expect(people(event)).toContainEqual(expect.stringContaining('Rosa Vega'));
  });

  test('alone tells of nothing', () => {
    expect(eventsIn('The signing took place in Oslo.')).toEqual([]);
  });
});
