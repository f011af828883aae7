import { wordList } from '../word-list.ts';

/** Cases that words allow, by their letters: n(ominative), g(enitive), d(ative), a(ccusative). */
export type Cases = string;

/** Endings of `dieser`, `jener`, `welcher`, `mein`, `sein`, `kein`, …, with their cases. */
const ENDINGS: Readonly<Record<string, Cases>> = {
  '': 'na',
  e: 'na',
  en: 'ad',
  em: 'd',
  er: 'ngd',
  es: 'nga',
};
const INFLECTED = wordList(
  `dies, jen, mein, dein, sein, ihr, unser, unsr, euer, eur, kein, jed, solch, beid, all`,
);

/** Determiners by their cases. Of `der` and `den` the noun behind them tells more. */
export const determiners: ReadonlyMap<string, Cases> = new Map([
  ...INFLECTED.flatMap((stem) =>
    Object.entries(ENDINGS).map(([ending, cases]): [string, Cases] => [`${stem}${ending}`, cases]),
  ),
  ['der', 'ngd'],
  ['die', 'na'],
  ['das', 'na'],
  ['den', 'ad'],
  ['dem', 'd'],
  ['des', 'g'],
  ['ein', 'na'],
  ['eine', 'na'],
  ['einen', 'a'],
  ['einem', 'd'],
  ['einer', 'gd'],
  ['eines', 'g'],
]);

/** Those of them that bring in somebody new. */
export const indefinite: ReadonlySet<string> = new Set(
  wordList(
    `ein, eine, einen, einem, einer, eines, kein, keine, keinen, keinem, keiner, all, alle, allen, aller`,
  ),
);

/** Prepositions, those that have an article in them included. */
export const prepositions: ReadonlySet<string> = new Set(
  wordList(
    `mit, von, vom, bei, beim, zu, zum, zur, in, im, ins, an, am, ans, auf, aufs, aus, nach, vor, über, unter,
    um, für, durch, gegen, ohne, seit, bis, während, wegen, zwischen, neben, hinter, gegenüber, anlässlich,
    laut, samt, nebst, rund, infolge, trotz, statt, entlang, binnen, per, pro, inklusive, dank, angesichts,
    aufgrund, anhand, außerhalb, innerhalb, inmitten, mittels, gemäß, zufolge, hinsichtlich, bezüglich,
    seitens, namens, mitsamt, ab, außer`,
  ),
);

/** Words that begin a subordinate clause; those that leave open whether it is true apart. */
export const subordinators: ReadonlySet<string> = new Set(
  wordList(
    `dass, weil, obwohl, nachdem, als, während, indem, sodass, damit, da, wo, wobei, womit, wodurch, worauf,
    wie, sobald, solange, bevor, ehe, bis, wenn, falls, ob, sofern, soweit, sollte, warum, weshalb, wer, was`,
  ),
);
export const openSubordinators: ReadonlySet<string> = new Set(
  wordList(`wenn, falls, ob, sofern, soweit, bevor, ehe, bis, damit, sobald, solange`),
);

/** Pronouns by which a relative clause begins. */
export const relativePronouns: ReadonlyMap<string, Cases> = new Map([
  ['der', 'nd'],
  ['die', 'na'],
  ['das', 'na'],
  ['den', 'a'],
  ['dem', 'd'],
  ['denen', 'd'],
  ['dessen', 'g'],
  ['deren', 'g'],
  ['welcher', 'nd'],
  ['welche', 'na'],
  ['welches', 'na'],
  ['welchen', 'a'],
]);

export const conjunctions: ReadonlySet<string> = new Set(
  wordList(`und, oder, aber, sondern, doch, denn, sowie`),
);

/** What joins the members of a list, commas apart. */
export const listJoiners: ReadonlySet<string> = new Set(wordList(`und, sowie, &, plus`));

/** Personal pronouns by their cases. */
export const pronouns: ReadonlyMap<string, Cases> = new Map([
  ['er', 'n'],
  ['sie', 'na'],
  ['ihn', 'a'],
  ['ihm', 'd'],
]);

/** Words that deny a verb, or a noun before which they stand. */
export const negations: ReadonlySet<string> = new Set(
  wordList(`nicht, nie, niemals, kein, keine, keinen, keinem, keiner, niemand, kaum, weder`),
);

/** Lower-case parts of personal names. */
export const nameParticles: ReadonlySet<string> = new Set(
  wordList(
    `von, van, de, der, den, zu, da, di, del, della, dos, du, bin, bint, ibn, al, el, le, la, ter, ten, vom`,
  ),
);

/** Forms of address and degrees before a name; no offices. */
export const honorifics: ReadonlySet<string> = new Set(
  wordList(
    `herr, herrn, frau, dr, dr., prof, prof., s., e., i., s.e., s.e.m., exzellenz, dipl.-ing., ing., mag., mag,
    h.c., mult., univ.-prof., phil., rer., med., nat., jur., sir, lic., lic`,
  ),
);

/** Words that a sentence may begin with and that are never part of a name, nouns apart. */
export const functionWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...subordinators,
  ...conjunctions,
  ...determiners.keys(),
  ...relativePronouns.keys(),
  ...pronouns.keys(),
  ...negations,
  ...wordList(
    `es, wir, ich, man, auch, heute, gestern, morgen, vorgestern, übermorgen, dabei, danach, anschließend,
    zuvor, vorher, nachher, später, dort, hier, dann, nun, jetzt, so, sehr, rund, etwa, circa, knapp, mehr,
    viele, vielen, einige, einigen, mehrere, mehreren, andere, anderen, gemeinsam, zusammen, bereits, schon,
    noch, nur, erst, zuletzt, zunächst, darüber, hinaus, außerdem, zudem, ferner, ebenfalls, ebenso, neben,
    darunter, insgesamt, erstmals, kürzlich, jüngst, unlängst, neulich, begleitet, anwesend, mit, ihm, ihnen,
    ihr, ihre, sein, seine, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn,
    vierzehn, fünfzehn, zwanzig, dreißig, damals, seither, seitdem, trotz, dafür, daran, darauf, daher,
    deshalb, deswegen, dazu, damit, davon, künftig, ursprünglich, eigentlich, laut, herzlich, überaus,
    besonders, insbesondere, übrigens, allerdings, jedoch, dennoch, trotzdem, hierbei, hierzu, hierfür,
    abschließend, schließlich, nachmittags, abends, morgens, vormittags, mittags, weiter, weitere, weiteren,
    weiterhin, wieder, aktuell, derzeit, gegenwärtig, traditionell, regelmäßig, jährlich, offiziell, feierlich,
    empfangen, besucht, begrüßt, gesprochen, unterzeichnet, getroffen, ist, sind, war, waren, hat, haben, wird,
    werden, wurde, wurden, kann, können, soll, sollen, will, wollen, eingeladen, organisiert, unterstützt,
    gegründet, samt, beim, vonseiten, mittlerweile, inzwischen, zeitgleich, parallel, tags, was, wie, wer,
    wann, warum, nachfolgend, am, je, zuerst, dessen, deren, ja, nein, foto, fotos, bild, quelle, text, und,
    ihrerseits, seinerseits, einst, immer, oft, häufig, selten, vielleicht, wahrscheinlich, leider, natürlich,
    selbstverständlich`,
  ),
]);
