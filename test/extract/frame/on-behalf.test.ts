import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const signing = 'Lund University and Fukui University signed an agreement on 3 May 2023.';

describe('those who sign for a body', () => {
  test.each([
    'The agreement was signed by Anna Berg on behalf of Lund University and by Ken Sato on behalf of Fukui University.',
    'The agreement was signed by Anna Berg on behalf of Lund University and Rector Ken Sato on behalf of Fukui University.',
    'The agreement was signed for Lund University by Anna Berg and for Fukui University by Ken Sato.',
    'The agreement was signed for Lund University by Anna Berg, and for Fukui University Mr Ken Sato, its dean.',
    'The agreement was signed on behalf of Lund University by Anna Berg, and on behalf of Fukui University by Ken Sato.',
    'Rector Anna Berg signed the agreement on behalf of Lund University, and President Ken Sato on behalf of Fukui University.',
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect(people(event)).toEqual(['Anna Berg', 'Ken Sato']);
    expect(event?.agreement?.parties.map((party) => party.text)).toEqual([
      'Lund University',
      'Fukui University',
    ]);
  });

  test('sign together for several', () => {
    const [event] = eventsIn(
      'The pact was signed by Anna Berg and Ken Sato on behalf of Lund University and Fukui University.',
    );
    expect(people(event)).toEqual(['Anna Berg', 'Ken Sato', 'Lund University', 'Fukui University']);
    expect(event?.agreement?.parties).toHaveLength(2);
  });

  test('are parted by the verb of each', () => {
    const [event] = eventsIn(
      'Anna Berg signed the agreement on behalf of Lund University and Ken Sato signed for Fukui University.',
    );
    expect(people(event)).toEqual(['Anna Berg', 'Ken Sato']);
    expect(event?.agreement?.what?.text).toBe('agreement');
  });

  test('do not take what the agreement is for as theirs', () => {
    const [event] = eventsIn('Mayor Anna Berg signed an agreement for Lund Hospital with Acme Corporation.');
    expect(event?.participants[0]).toMatchObject({ name: 'Anna Berg', organisation: null });
  });
});

describe('signatories told behind the signing', () => {
  test.each([
    'The signatories were Rector Anna Berg and President Ken Sato.',
    'Signatories to the agreement were Anna Berg, Rector of Lund University, and Ken Sato, President of Fukui University.',
    'Signing on behalf of the universities were Rector Anna Berg and President Ken Sato.',
    'Signing the document for the two sides were Rector Anna Berg and President Ken Sato.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${signing} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toEqual(['Lund University', 'Fukui University', 'Anna Berg', 'Ken Sato']);
  });

  test.each([
    'The signatories will be Rector Anna Berg and President Ken Sato.',
    'The signatories were not Rector Anna Berg and President Ken Sato.',
    'Signing is for Rector Anna Berg and President Ken Sato an honour.',
    'The signatures were praised by Rector Anna Berg and President Ken Sato.',
  ])('nobody: %s', (sentence) => {
    expect(eventsIn(`${signing} ${sentence}`).flatMap(people)).not.toContain('Ken Sato');
  });
});
