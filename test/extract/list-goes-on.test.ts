import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

const MET =
  'On 3 May 2023 the Rector of Lund University, Eva Berg, received a delegation of Porto University.';

/** The people of the first event. */
function there(body: string): readonly string[] {
  return people(eventsIn(body)[0]).map((name) => name.replace(/ \((?:host|guest)\)$/, ''));
}

describe('a list of those there that stands one below another', () => {
  test('below a colon', () => {
    const body = `${MET}\n\nThe delegates were as follows:\n- Professor Ana Lima, Vice-Rector,\n- Dr. Jan Ek as Dean of the Faculty of Law,\n- Rui Costa, Director of Protocol.\n\nThey talked about exchanges.`;
    expect(there(body)).toEqual(expect.arrayContaining(['Ana Lima', 'Jan Ek', 'Rui Costa']));
  });

  test('numbered, with dashes before the offices', () => {
    const body = `${MET}\n\nAlso attending the meeting were:\n1. Professor Ana Lima – Vice-Rector\n2. Dr. Jan Ek – Dean of the Faculty of Law`;
    expect(there(body)).toEqual(expect.arrayContaining(['Ana Lima', 'Jan Ek']));
  });

  test('with a line between that names nobody', () => {
    const body = `${MET}\n\nMembers of the delegation:\n- Professor Ana Lima, Vice-Rector;\n- a member of staff;\n- Dr. Jan Ek, Dean of the Faculty of Law.`;
    expect(there(body)).toEqual(expect.arrayContaining(['Ana Lima', 'Jan Ek']));
  });

  test('as sentences of their own behind a list', () => {
    const body = `${MET} Also present were Professor Ana Lima, the Vice-Rector. Dr. Jan Ek, the Director of Protocol. They talked about exchanges.`;
    expect(there(body)).toEqual(expect.arrayContaining(['Ana Lima', 'Jan Ek']));
  });

  test('is on the side of those whose list it is', () => {
    const guests = `${MET}\n\nMembers of the delegation:\n- Professor Ana Lima, Vice-Rector.\n- Dr. Jan Ek, Dean.`;
    expect(people(eventsIn(guests)[0])).toEqual(
      expect.arrayContaining(['Ana Lima (guest)', 'Jan Ek (guest)']),
    );
    const hosts = `${MET}\n\nThe delegates were welcomed by:\n- Professor Ana Lima, Vice-Rector.\n- Dr. Jan Ek, Dean.`;
    expect(people(eventsIn(hosts)[0])).not.toContain('Ana Lima (guest)');
  });

  test('belongs to the event that its opening names', () => {
    const body = `${MET} The delegates also took part in a workshop on 4 May 2023 in Lund. Also attending the meeting were Professor Ana Lima, the Vice-Rector. Dr. Jan Ek, the Director of Protocol.`;
    expect(there(body)).toEqual(expect.arrayContaining(['Ana Lima', 'Jan Ek']));
  });

  test.each([
    `${MET}\n\nFor more information contact those present:\n- Professor Ana Lima, Vice-Rector.`,
    `${MET}\n\nThe guests of the next meeting will be:\n- Professor Ana Lima, Vice-Rector.`,
    `${MET}\n\nThe rectors of the past were:\n- Professor Ana Lima, Rector.`,
    `${MET} They talked about exchanges. Professor Ana Lima, Vice-Rector.`,
    `${MET}\n\nThe delegates visited the library.\n\nDr. Ana Lima, Editor.`,
  ])('%s: no list of those there', (body) => {
    expect(there(body)).not.toContain('Ana Lima');
    expect(rulesIn(body)).not.toContain('list-goes-on');
  });
});
