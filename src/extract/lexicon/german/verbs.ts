import type { VerbClass } from '../lexicon.ts';
import { wordList } from '../word-list.ts';

/** How a German verb form can be read. `particle` is what stands apart from it at the end of a main clause. */
export interface GermanReading {
  /** The base form, its particle included (`zusammentreffen`). */
  readonly lemma: string;
  readonly particle: string | null;
  readonly verbClass: VerbClass;
  readonly form: 'past' | 'present' | 'subjunctive' | 'participle' | 'infinitive';
  readonly plural: boolean;
}

/**
 * Verbs by what they tell: base form, then the third person of the present and of the past, and the participle. `+` parts a
 * particle from its verb.
 */
const VERBS: Partial<Record<VerbClass, string>> = {
  receive: `empfangen empfängt empfing empfangen, begrüßen begrüßt begrüßte begrüßt, begrüssen begrüsst begrüsste begrüsst, willkommen+heißen heißt hieß geheißen, willkommen+heissen heisst hiess geheissen, verabschieden verabschiedet verabschiedete verabschiedet, beherbergen beherbergt beherbergte beherbergt`,
  meet: `treffen trifft traf getroffen, zusammen+treffen trifft traf getroffen, zusammen+kommen kommt kam gekommen, aus+tauschen tauscht tauschte getauscht, beraten berät beriet beraten, sprechen spricht sprach gesprochen, unterhalten unterhält unterhielt unterhalten`,
  visit: `besuchen besucht besuchte besucht, ab+statten stattet stattete gestattet, auf+suchen sucht suchte gesucht, absolvieren absolviert absolvierte absolviert`,
  arrive: `reisen reist reiste gereist, kommen kommt kam gekommen, fahren fährt fuhr gefahren, weilen weilt weilte geweilt, fliegen fliegt flog geflogen, ein+treffen trifft traf getroffen`,
  sign: `unterzeichnen unterzeichnet unterzeichnete unterzeichnet, unterschreiben unterschreibt unterschrieb unterschrieben, paraphieren paraphiert paraphierte paraphiert, besiegeln besiegelt besiegelte besiegelt, schließen schließt schloss geschlossen, ab+schließen schließt schloss geschlossen, schliessen schliesst schloss geschlossen`,
  hold: `führen führt führte geführt, ab+halten hält hielt gehalten`,
  occur: `statt+finden findet fand gefunden`,
  attend: `teil+nehmen nimmt nahm genommen, an+gehören gehört gehörte gehört, bei+wohnen wohnt wohnte gewohnt, zählen zählt zählte gezählt`,
  accompany: `begleiten begleitet begleitete begleitet`,
  be: `sein ist war gewesen`,
  have: `haben hat hatte gehabt`,
  speak: `ein+tragen trägt trug getragen`,
  cancel: `ab+sagen sagt sagte gesagt, verschieben verschiebt verschob verschoben, aus+fallen fällt fiel gefallen, verhindern verhindert verhinderte verhindert, ab+lehnen lehnt lehnte gelehnt`,
  control: `planen plant plante geplant, beabsichtigen beabsichtigt beabsichtigte beabsichtigt, hoffen hofft hoffte gehofft, vereinbaren vereinbart vereinbarte vereinbart, vor+sehen sieht sah gesehen, bitten bittet bat gebeten, versuchen versucht versuchte versucht, erwarten erwartet erwartete erwartet, fordern fordert forderte gefordert, wünschen wünscht wünschte gewünscht, ein+laden lädt lud geladen`,
  report: `sagen sagt sagte gesagt, erklären erklärt erklärte erklärt, betonen betont betonte betont, mit+teilen teilt teilte geteilt, berichten berichtet berichtete berichtet, würdigen würdigt würdigte gewürdigt, äußern äußert äußerte geäußert, danken dankt dankte gedankt, loben lobt lobte gelobt, unterstreichen unterstreicht unterstrich unterstrichen, informieren informiert informierte informiert, verweisen verweist verwies verwiesen, nennen nennt nannte genannt`,
  other: `gehen geht ging gegangen, stehen steht stand gestanden, liegen liegt lag gelegen, geben gibt gab gegeben, machen macht machte gemacht, stellen stellt stellte gestellt, überreichen überreicht überreichte überreicht, übergeben übergibt übergab übergeben, zeigen zeigt zeigte gezeigt, erhalten erhält erhielt erhalten, nehmen nimmt nahm genommen, finden findet fand gefunden, freuen freut freute gefreut, bleiben bleibt blieb geblieben, bringen bringt brachte gebracht, halten hält hielt gehalten, besichtigen besichtigt besichtigte besichtigt, lassen lässt ließ gelassen, sehen sieht sah gesehen, diskutieren diskutiert diskutierte diskutiert, bilden bildet bildete gebildet, pflegen pflegt pflegte gepflegt, verbinden verbindet verband verbunden, beginnen beginnt begann begonnen, feiern feiert feierte gefeiert, erörtern erörtert erörterte erörtert, besprechen bespricht besprach besprochen, eröffnen eröffnet eröffnete eröffnet, gründen gründet gründete gegründet, lernen lernt lernte gelernt, leiten leitet leitete geleitet, dienen dient diente gedient, bieten bietet bot geboten, arbeiten arbeitet arbeitete gearbeitet, bedanken bedankt bedankte bedankt, ermöglichen ermöglicht ermöglichte ermöglicht, hören hört hörte gehört, schaffen schafft schuf geschaffen, nutzen nutzt nutzte genutzt, tragen trägt trug getragen, umfassen umfasst umfasste umfasst, bestehen besteht bestand bestanden, folgen folgt folgte gefolgt, sollen soll sollte gesollt, heißen heißt hieß geheißen`,
};

/** Forms of the auxiliaries and modals that the patterns of other verbs do not give. */
const IRREGULAR = `sein:sind:present:p, sein:sei:subjunctive, sein:seien:subjunctive:p, sein:wäre:subjunctive, sein:wären:subjunctive:p, haben:habe:subjunctive, haben:hätte:subjunctive, haben:hätten:subjunctive:p, werden:wird:present, werden:werden:present:p, werden:wurde:past, werden:wurden:past:p, werden:würde:subjunctive, werden:würden:subjunctive:p, werden:werde:subjunctive, werden:worden:participle, werden:geworden:participle, können:kann:present, können:können:present:p, können:konnte:past, können:konnten:past:p, können:könnte:subjunctive, können:könnten:subjunctive:p, dürfen:darf:present, dürfen:dürfen:present:p, dürfen:durfte:past, dürfen:durften:past:p, dürfen:dürfte:subjunctive, dürfen:dürften:subjunctive:p, sollen:soll:present, sollen:sollen:present:p, sollen:sollte:past, sollen:sollten:past:p, wollen:will:present, wollen:wollen:present:p, wollen:wollte:past, wollen:wollten:past:p, müssen:muss:present, müssen:müssen:present:p, müssen:musste:past, müssen:mussten:past:p, möchten:möchte:present, möchten:möchten:present:p, mögen:möge:subjunctive`;

/** Verbs that rule another one at the end of the clause. */
export const modalVerbs: ReadonlySet<string> = new Set(
  wordList(`können, dürfen, sollen, wollen, müssen, möchten, mögen`),
);

function formsOf(entry: string, verbClass: VerbClass): [string, GermanReading][] {
  const [base = '', present = '', past = '', participle = ''] = entry.split(' ');
  const [first = '', second] = base.split('+');
  const particle = second === undefined ? null : first;
  const verb = second ?? first;
  const lemma = particle === null ? verb : `${particle}${verb}`;
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
  const form = (word: string, kind: GermanReading['form'], isPlural: boolean): [string, GermanReading] => [
    word,
    { lemma, particle, verbClass, form: kind, plural: isPlural },
  ];
  const apart = [
    form(present, 'present', false),
    form(verb, 'present', true),
    form(past, 'past', false),
    form(plural, 'past', true),
  ];
  const joined = apart.map(([word, reading]): [string, GermanReading] => [
    `${particle ?? ''}${word}`,
    { ...reading, particle: null },
  ]);
  const nonFinite = [form(participle, 'participle', false), form(verb, 'infinitive', true)];
  const together = nonFinite.map(([word, reading]): [string, GermanReading] => [
    `${particle ?? ''}${word}`,
    { ...reading, particle: null },
  ]);
  if (particle === null) return [...apart, ...nonFinite];
  const zu: [string, GermanReading] = form(`${particle}zu${verb}`, 'infinitive', true);
  const split = particle === 'willkommen' ? nonFinite : [];
  return [...apart, ...split, ...joined, ...together, [zu[0], { ...zu[1], particle: null }]];
}

function readings(): ReadonlyMap<string, readonly GermanReading[]> {
  const all = new Map<string, GermanReading[]>();
  const add = (word: string, reading: GermanReading) => all.set(word, [...(all.get(word) ?? []), reading]);
  for (const [verbClass, entries] of Object.entries(VERBS) as [VerbClass, string][])
    for (const entry of wordList(entries))
      for (const [word, reading] of formsOf(entry, verbClass)) add(word, reading);
  for (const entry of wordList(IRREGULAR)) {
    const [lemma = '', word = '', form, plural] = entry.split(':');
    add(word, {
      lemma,
      particle: null,
      verbClass: lemma === 'sein' ? 'be' : lemma === 'haben' ? 'have' : 'control',
      form: form as GermanReading['form'],
      plural: plural === 'p',
    });
  }
  return all;
}

/** How a word (lower case) can be read as a verb. */
export const germanVerbs = readings();
/** Words that may stand apart from their verb at the end of a clause. */
export const verbParticles: ReadonlySet<string> = new Set(
  wordList(`zusammen, aus, ab, statt, teil, ein, bei, an, willkommen, mit, vor, auf`),
);
