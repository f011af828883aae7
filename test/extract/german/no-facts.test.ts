import { expect, test } from 'vitest';
import { germanEvents } from './read-german.ts';

test.each([
  'Ministerin Anna Berg will Minister Tom Rau treffen.',
  'Botschafter Tom Rau soll am 20. Mai von Bürgermeisterin Anna Berg empfangen werden.',
  'Am 20. Mai empfängt Bürgermeisterin Anna Berg den Botschafter Tom Rau.',
  'Ministerin Anna Berg wird am Freitag Minister Tom Rau besuchen.',
  'Ministerin Anna Berg plant, Minister Tom Rau zu treffen.',
  'Wenn Ministerin Anna Berg den Minister Tom Rau empfängt, geht es um den Hafen.',
  'Ob Ministerin Anna Berg den Botschafter Tom Rau getroffen hat, ist offen.',
  'Ministerin Anna Berg hat Minister Tom Rau nicht getroffen.',
  'Ministerin Anna Berg hätte Minister Tom Rau gerne empfangen.',
  'Wie er sagte, habe Ministerin Anna Berg den Minister Tom Rau getroffen.',
  'Der Besuch von Minister Tom Rau bei Ministerin Anna Berg wurde abgesagt.',
  'Die Unterzeichnung des Vertrags wurde auf den Herbst verschoben.',
  'Ministerin Anna Berg begrüßte die Entscheidung von Minister Tom Rau.',
  'Ministerin Anna Berg traf gestern eine Entscheidung.',
  'Ministerin Anna Berg und Minister Tom Rau trafen die Vorbereitungen für den Winter.',
  'Ministerin Anna Berg telefonierte am Montag mit Minister Tom Rau.',
  'Ministerin Anna Berg sprach am Montag per Video mit Minister Tom Rau.',
  'Ministerin Anna Berg trifft sich regelmäßig mit Minister Tom Rau.',
  'Der Vertrag könnte noch im Mai unterzeichnet werden.',
  'Beide Seiten wollen einen Vertrag unterzeichnen.',
  'Ministerin Anna Berg lud Minister Tom Rau zu einem Gegenbesuch nach Lund ein.',
  'Die Polizei führte am Montag Kontrollen durch.',
  'Foto: Tom Rau mit Ministerin Anna Berg beim Empfang.',
  'Minister Tom Rau möchte die Universität Lund besuchen.',
])('tells of nothing that happened: %s', (text) => {
  expect(germanEvents(text).filter(({ status, type }) => status === 'happened' && type !== 'other')).toEqual(
    [],
  );
});
