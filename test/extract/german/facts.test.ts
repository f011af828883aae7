import { describe, expect, test } from 'vitest';
import { germanEvents, germanRules, persons } from './read-german.ts';

const both = ['Anna Berg (host)', 'Tom Rau (guest)'];
const open = ['Anna Berg', 'Tom Rau'];

describe('a German sentence tells of a meeting', () => {
  test.each<[rule: string, who: readonly string[], text: string]>([
    ['received', both, 'Oberbürgermeisterin Anna Berg empfing Botschafter Tom Rau im Rathaus.'],
    ['received', both, 'Am 3. Mai 2023 empfing Landrätin Anna Berg den Konsul Tom Rau.'],
    ['received', both, 'Den Botschafter von Norland, Tom Rau, empfing Bürgermeisterin Anna Berg am Montag.'],
    [
      'received',
      both,
      'Bürgermeisterin Anna Berg hat am Dienstag den neuen Generalkonsul Tom Rau empfangen.',
    ],
    ['received', both, 'Im Rathaus begrüßte Stadträtin Anna Berg den Rektor der Hochschule Lund, Tom Rau.'],
    [
      'received',
      both,
      'Ministerin Anna Berg hieß ihren Amtskollegen Tom Rau in der Staatskanzlei willkommen.',
    ],
    ['received', both, 'Landrätin Anna Berg konnte gestern Botschafter Tom Rau im Kreishaus begrüßen.'],
    [
      'was-received-by',
      both,
      'Botschafter Tom Rau wurde am Freitag von Bürgermeisterin Anna Berg empfangen.',
    ],
    ['was-received-by', both, 'Von Präsidentin Anna Berg ist Minister Tom Rau am Montag empfangen worden.'],
    ['met', open, 'Außenministerin Anna Berg traf ihren norländischen Amtskollegen Tom Rau in Lund.'],
    ['met', open, 'Ministerin Anna Berg hat sich am 3. Mai mit Minister Tom Rau getroffen.'],
    ['met', open, 'In Lund ist Ministerin Anna Berg mit Minister Tom Rau zusammengekommen.'],
    ['met', open, 'Am Rande der Tagung traf Ministerin Anna Berg mit Senator Tom Rau zusammen.'],
    ['met', open, 'Kanzlerin Anna Berg tauschte sich in Lund mit Präsident Tom Rau über den Hafen aus.'],
    ['met-each-other', open, 'Ministerin Anna Berg und Minister Tom Rau trafen sich am 3. Mai in Lund.'],
    ['held-talks', open, 'Ministerin Anna Berg führte am Montag Gespräche mit Minister Tom Rau.'],
    [
      'talks-took-place',
      open,
      'Ein Treffen zwischen Ministerin Anna Berg und Minister Tom Rau fand am 3. Mai statt.',
    ],
    [
      'at-meeting-with',
      open,
      'Bei einem Treffen mit Minister Tom Rau sagte Ministerin Anna Berg mehr Züge zu.',
    ],
    ['was-guest', both, 'Botschafter Tom Rau war am Montag zu Gast bei Bürgermeisterin Anna Berg.'],
    ['was-guest', both, 'Zu Besuch bei Rektorin Anna Berg war vergangene Woche Konsul Tom Rau.'],
    [
      'received',
      both,
      'Im Gasthof Aying hieß Ministerin Anna Berg am Montag Botschafter Tom Rau willkommen.',
    ],
    ['was-received-by', both, 'Botschafter a. D. Tom Rau wurde am Montag von Bundesrat Anna Berg empfangen.'],
    ['had-as-guest', both, 'Landrätin Anna Berg hatte am 3. Mai den Botschafter Tom Rau zu Gast.'],
  ])('%s: %s', (rule, who, text) => {
    expect(germanRules(text)).toEqual([rule]);
    const [event, ...more] = germanEvents(text);
    expect([event?.type, event?.status, more]).toEqual(['meeting', 'happened', []]);
    expect(
      persons(event)
        .map((name) => (who === open ? name.replace(/ \(.*/, '') : name))
        .toSorted(),
    ).toEqual(who);
  });
});

describe('a German sentence tells of a visit', () => {
  test.each<[who: readonly string[], text: string]>([
    [both, 'Botschafter Tom Rau besuchte am 3. Mai Bürgermeisterin Anna Berg.'],
    [both, 'Bürgermeisterin Anna Berg wurde am Montag von Botschafter Tom Rau besucht.'],
    [both, 'Konsul Tom Rau stattete Landrätin Anna Berg am Dienstag einen Besuch ab.'],
    [
      both,
      'Der Botschafter von Norland, Tom Rau, absolvierte gestern seinen Antrittsbesuch bei Präsidentin Anna Berg.',
    ],
    [['Tom Rau (guest)'], 'Minister Tom Rau hat am Freitag die Universität Lund besucht.'],
    [['Tom Rau (guest)'], 'Am 3. Mai reiste Minister Tom Rau nach Schweden.'],
    [
      ['Tom Rau (guest)'],
      'Eine Delegation unter Leitung von Bürgermeister Tom Rau besuchte am Montag die Stadt Lund.',
    ],
  ])('%s: %s', (who, text) => {
    const [event, ...more] = germanEvents(text);
    expect([event?.type, event?.status, more]).toEqual(['visit', 'happened', []]);
    expect(persons(event)).toEqual(who);
  });
});

describe('a German sentence tells of a signing', () => {
  test.each<[who: readonly string[], what: string, text: string]>([
    [
      open,
      'Vertrag über den Hafen',
      'Ministerin Anna Berg und Minister Tom Rau unterzeichneten am 3. Mai einen Vertrag über den Hafen.',
    ],
    [
      open,
      'Absichtserklärung',
      'Am Montag haben Rektorin Anna Berg und Präsident Tom Rau eine Absichtserklärung unterzeichnet.',
    ],
    [
      open,
      'Abkommen',
      'Das Abkommen wurde am 3. Mai von Ministerin Anna Berg und Minister Tom Rau unterzeichnet.',
    ],
    [
      [],
      'Kooperationsvertrag',
      'Die Nordlicht GmbH unterzeichnete am Dienstag einen Kooperationsvertrag mit der Südwind AG.',
    ],
    [
      [],
      'Vereinbarung',
      'Die Nordlicht GmbH hat am 3. Mai mit der Südwind AG eine Vereinbarung geschlossen.',
    ],
    [
      open,
      'Memorandum of Understanding',
      'Ministerin Anna Berg unterschrieb am Freitag mit Minister Tom Rau ein Memorandum of Understanding.',
    ],
  ])('%s: %s: %s', (who, what, text) => {
    const [event, ...more] = germanEvents(text);
    expect([event?.type, event?.status, event?.agreement?.what?.text, more]).toEqual([
      'signing',
      'happened',
      what,
      [],
    ]);
    expect(persons(event).map((name) => name.replace(/ \(.*/, ''))).toEqual(who);
  });

  test('with what it is worth', () => {
    const [event] = germanEvents(
      'Die Nordlicht GmbH und die Südwind AG unterzeichneten am 3. Mai einen Vertrag über 3,5 Millionen Euro.',
    );
    expect(event?.agreement?.amount).toMatchObject({
      text: '3,5 Millionen Euro',
      value: 3_500_000,
      currency: 'EUR',
    });
    expect(event?.agreement?.parties.map(({ text }) => text)).toEqual(['Nordlicht GmbH', 'Südwind AG']);
  });

  test('named with its year beside something else', () => {
    const events = germanEvents('Partnerstädte sind Lund und Arnsfeld seit der Vertragsunterzeichnung 2007.');
    expect(events.map(({ type, date }) => [type, date.value])).toEqual([['signing', '2007']]);
    expect(events[0]?.agreement?.parties.map(({ text }) => text)).toEqual(['Lund', 'Arnsfeld']);
  });
});
