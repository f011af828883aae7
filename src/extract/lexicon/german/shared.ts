import { amountWords } from '../clause-words.ts';
import type { ActorLexicon, EventLexicon } from '../refine-lexicon.ts';
import { compiledLists } from '../refine-words.ts';
import { wordList } from '../word-list.ts';
import type { SharedWords } from '../words.ts';
import { germanCountryCode } from './countries.ts';
import { numbers } from './dates.ts';

const events: EventLexicon = {
  signingNouns: wordList(`unterzeichnung, vertragsunterzeichnung, unterschrift`),
  ceremonyNouns: wordList(`zeremonie, festakt, unterzeichnungszeremonie`),
  conferenceNouns: wordList(`konferenz, forum, gipfel, kongress, tagung`),
  meetingNouns: wordList(`treffen, gespräch, gespräche, gesprächen, empfang, besuch, antrittsbesuch`),
  soleMeetingNouns: wordList(`treffen, gespräch, gespräche, gesprächen, empfang`),
  soleGatheringNouns: [],
  takingUp: wordList(`der, die, das, dem, den, des`),
  again: wordList(`erneut, abermals, wieder`),
  wholeHouses: wordList(`universität, hochschule, institut, klinikum, akademie, ministerium`),
  partsOfHouses: wordList(
    `institut, fakultät, bibliothek, labor, labore, mensa, aula, klinik, zentrum, werkstatt`,
  ),
  furtherAgreement: wordList(`zweite, zweiten, zweites, weitere, weiteren, weiterer, weiteres`),
  anotherAgreement: wordList(
    `erste, ersten, zweite, zweiten, dritte, dritten, weitere, weiteren, weiterer, andere, anderes, neue, neuen, neuer`,
  ),
  earlierOpenings: [],
  earlierAgreement: wordList(`letzte, letzten, vorige, vorigen, frühere, früheren, ersten`),
  endOfVisit:
    /^(?:am ende|zum abschluss) (?:des|seines|ihres|der|seiner|ihrer) (?:\S+ ){0,2}(?:besuch|reise|aufenthalt)/,
  worth: /(?:wert|höhe|volumen|umfang|investition|summe|gesamtwert|millionen|milliarden)/,
  underIt: /(?!)/,
  takenUp:
    /\b(?:das|der|die|dieser|diese|dieses) (?:\S+ )?(?:\S*vertrag|\S*abkommen|\S*vereinbarung|\S*auftrag|\S*projekt|\S*memorandum)\b/,
  renewingVerbs: wordList(`erneuern, verlängern`),
  dayNouns: wordList(`tag`),
  sameDay:
    /\b(?:am (?:gleichen|selben) (?:tag|abend|nachmittag)|an diesem (?:tag|abend|nachmittag))\b|^(?:anschließend|danach|zuvor|im anschluss|nachmittags|abends|am (?:nachmittag|abend|vormittag))\b/,
  nextDay: /\b(?:am (?:nächsten|folgenden) (?:tag|morgen)|tags darauf)\b/,
  previousDay: /\b(?:am (?:vortag|tag zuvor)|tags zuvor)\b/,
  daysLater: /\b(\w+) tage (?:später|danach)\b/,
  daysEarlier: /\b(\w+) tage (?:zuvor|vorher|früher)\b/,
  endingVerbs: wordList(`beenden, abschließen`),
  dayOfStay:
    /\bam (\w+) (?:tag (?:des|der|seines|ihres|seiner|ihrer) (?:besuch|reise|aufenthalt)|besuchstag|reisetag)/,
  daysOfStay: { ersten: 0, zweiten: 1, dritten: 2, vierten: 3, letzten: -1 },
  causePrepositions: [],
  soFar: /\b(?:bislang|bisher)\b/,
  severalDays: /\b(?:zwei|drei|vier|fünf|sechs|sieben|mehr|\d+)-?tägig|\bwöchig/,
  earlierOpening: /^(?:zuvor|früher)\b/,
  otherAgreement: /^(?:eine?n? |die |das |den )?(?:ähnliche|andere|frühere)[nrs]?\b/,
  otherTime: /\b(?:im laufe|während) der woche\b/,
  meetingPrepositions: wordList(`bei, beim, während, auf, in, im`),
  partsOfDay: [],
  boundaryPrepositions: wordList(`seit, bis, vor, ab`),
  boundaryVerbs: [],
  sourceWords: wordList(`laut, zufolge, gemäß`),
  yearInReview: /^im jahre? (\d{4})\b/i,
  sidelines: /\bam rande\b/,
};

const actors: ActorLexicon = {
  countryCode: germanCountryCode,
  bodyPlurals: /\b(?:städte|länder|staaten|unternehmen|regierungen|hochschulen|universitäten|firmen)\b/,
  bareTwo: /^(?:die |den )?beiden?$/,
  groupPronouns: wordList(`sie, ihnen`),
  speakerPronouns: wordList(`ich`),
  impersonalPronouns: wordList(`es, man, ich`),
  objectPronouns: wordList(`ihn, ihm`),
  groupPossessives: wordList(`ihr, ihre, ihren, ihrem, deren`),
  memberNouns: wordList(`mitglieder, mitgliedern`),
  ownPossessives: wordList(`seine, seiner, ihre, ihrer`),
  ownGroups: wordList(`delegation, abordnung, entourage`),
  leaderTitle: /^(?:delegationsleiter|delegationschef|leiter|chef)(?:in)?$/i,
  delegationLeader: /^delegations(?:leiter|chef)(?:in)?$/i,
  headOf: wordList(`an der spitze`),
  placePrepositions: wordList(`in, aus, nach`),
  actingPrepositions: wordList(`durch, neben`),
  spokesperson: /sprecher/i,
  travellers: /delegation|abordnung|mission|gruppe|gäste|besuch|vertreter|entourage/i,
  parties: /delegation|abordnung|mission|gruppe|gäste|besuch|entourage/i,
  visitingGroups: wordList(
    `delegation, delegationen, abordnung, gaste, gasten, besuchergruppe, besuch, ehrengaste`,
  ),
  descriptions: wordList(
    `gast, botschafter, botschafterin, diplomat, minister, ministerin, präsident, präsidentin, konsul,
    generalkonsul, politiker, amtskollege, kollege, burgermeister, burgermeisterin`,
  ),
  genericDescriptions: wordList(`gast, diplomat, politiker`),
  visitorDescriptions: wordList(`gast`),
  visitingAdjectives: wordList(`angereiste, angereisten`),
  placeKinds: wordList(`stadt, provinz, land, partnerstadt, gemeinde, landkreis`),
  titleEnding:
    /(?:(?:pr(?:ä|a)sident|repr(?:ä|a)sentant|dezernent|referent|intendant|kommandant)(en)|(?:kollege|vorsitzende|beauftragte|abgeordnete|gesandte|beamte|landesbeamte)(n)|(?:minister|b(?:ü|u)rgermeister|botschafter|kanzler|leiter|sprecher|konsul|direktor|rektor|gouverneur|sekret(?:ä|a)r|landrat|chef)(s))$/i,
  compoundTitles: true,
  topOffices: wordList(`prasident, minister, burgermeister, botschafter, kanzler, landrat`),
  officeAbbreviations: { ob: 'oberburgermeister', lh: 'landeshauptmann' },
  advisers: wordList(`botschaftsrat, botschaftsratin`),
  deputyWords: wordList(
    `stellvertretende, stellvertretender, stellvertretenden, vizeprasident, ehemalige, ehemaliger, fruhere`,
  ),
  lesserWords: wordList(
    `stellvertretende, stellvertretender, stellvertretenden, ehemalige, ehemaliger, fruhere`,
  ),
  bodyKinds: wordList(`stadt, landkreis, ministerium, regierung, land`),
  commonNameWords: wordList(
    `stadt, land, landes, landkreis, kreis, gemeinde, republik, volksrepublik, bundesrepublik, staat, provinz,
    partnerstadt, ministerium, universitat, hochschule, gesellschaft, verband, der, die, das, des, und, von,
    fur, in, im, rat, regierung, delegation, gmbh, ag, amt, institut, deutsche, deutschen, deutscher,
    international, gruppe, rathaus, rathauses, schloss, haus, burgermeister, botschaft, kammer, verein, bank,
    abteilung`,
  ),
  someRepresentatives: /^(?:vertreter|repräsentanten)\b/i,
  visitingOffices: wordList(
    `botschafter, botschafterin, botschafters, konsul, konsulin, generalkonsul, generalkonsulin, honorarkonsul,
    honorarkonsulin, nuntius, gesandter, gesandte, attache, botschaftsrat, missionschef`,
  ),
  visitingTitle: /botschafter|konsul/i,
  departments: /fraktion|ministerium|amt$/i,
  missions: /botschaft|konsulat|ständige vertretung/i,
  homeTitle: /minister|staatssekretär|direktor|abteilungsleiter/i,
  ranks:
    /^(?:(?:honorar|außerordentlicher? )?professor(?:in)?|prof\.?|general|admiral|oberst|botschafter(?:in)?)$/i,
  past: /^(?:ehemalig|früher|alt-)/i,
  neverSent: /^hoher? vertreter/i,
  posting: /(?!)/,
  seats: {
    rathaus: /bürgermeister|stadtpräsident|stadtrat/,
    rathauses: /bürgermeister|stadtpräsident/,
    landratsamt: /landrat|landrätin/,
    kreishaus: /landrat|landrätin/,
    staatskanzlei: /ministerpräsident|staatsminister/,
    kanzleramt: /kanzler/,
    bundeskanzleramt: /kanzler/,
    hofburg: /bundespräsident/,
    ballhausplatz: /kanzler/,
    landtag: /landtagspräsident/,
  },
  bodySeats: {
    brussel: /europäisch|\bEU\b|NATO/i,
    strassburg: /europäisch|\bEU\b|europarat/i,
    straßburg: /europäisch|\bEU\b|europarat/i,
    luxemburg: /europäisch|\bEU\b/i,
    genf: /\b(?:UN|UNO|WHO|WTO|ILO)\b|vereinte[rn]? nationen|rotes kreuz/i,
    wien: /\b(?:UNO|UNIDO|IAEA|IAEO|OSZE|OPEC)\b/i,
    paris: /UNESCO|\bOECD\b/i,
  },
  counterpart: /kollege|kollegin|kollegen/i,
  nameArticles: [],
  ownTitles: ['US', 'GB'],
  governmentTitle:
    /minister|bürgermeister|präsident|kanzler|landrat|landrätin|senator|staatssekretär|landeshauptmann|landeshauptfrau|gouverneur|kommissar|regierungschef|dezernent|regierungsrat|regierungsrätin/,
  businessTitle: /geschäftsführer|vorstandsvorsitzende|vorstand|ceo|manager|unternehmer|inhaber|direktor/,
};

/** The German words by which events are put together. */
export const germanWords: SharedWords = {
  numbers,
  clauses: {
    amounts: amountWords({
      decimalComma: true,
      tens: {},
      hundreds: [],
      joints: [],
      halves: [],
      articles: [],
      scales: {
        tausend: 1e3,
        million: 1e6,
        millionen: 1e6,
        mio: 1e6,
        'mio.': 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        mrd: 1e9,
        'mrd.': 1e9,
        billion: 1e12,
        billionen: 1e12,
      },
      countries: wordList(`schweizer, singapur, kanadische, australische, hongkong`),
      secondWords: [],
      countryCurrencies: {},
      qualifiers: wordList(
        `rund, etwa, circa, knapp, fast, mehr, als, über, bis, zu, gut, insgesamt, von, ca.`,
      ),
      innerQualifiers: wordList(`als, zu, von`),
    }),
  },
  frames: {
    thingPronouns: new Set(),
    onBehalf: /(?!)/,
    briefings: new Set(),
    showingVerbs: new Set(),
    welcomingVerbs: new Set(['begrüßen', 'begrüssen']),
  },
  events: compiledLists(events),
  actors: compiledLists(actors),
};
