import type { VisitLexicon } from '../visit-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words by which it is told that somebody came, was shown around and went. */
export const englishVisits: VisitLexicon = {
  presentationGivers: wordList(`give`),
  shipPrefixes: wordList(
    `USS, USNS, USCGC, HMS, HMAS, HMNZS, HMCS, HDMS, HNLMS, HNoMS, HSwMS, INS, ICGS, PNS, BNS, SLNS, ROKS, JS, BRP, KRI, RSS, FS, ESPS, ITS, FGS, ORP, TCG, NRP, RFA, NNS, SAS, MV, MS`,
  ),
  informingVerbs: wordList(`inform, tell, acquaint, introduce, familiarise, familiarize, apprised`),
  cutShort: /^cut short$/,
  aroundThem: wordList(`around, round`),
  leadingTeams: wordList(`lead`),
  acquainting:
    /^(?:(?:get|become) (?:(?:himself|herself|themselves|closely|well|better) )*acquainted |(?:familiari[sz]e|acquaint) (?:(?:himself|herself|themselves|closely|well|better) )*(?:acquainted )?)(?:closely )?with\b/,
  acquaintingVerbs: wordList(`get, familiarise, familiarize, acquaint, become`),
  travellingAlong: /^(?:also )?(?:travell?ing|making the trip)\b/,
  inspections: wordList(`inspection`),
  callNouns: wordList(`call, calls`),
  inspectingVerbs: wordList(`inspect`),
  timeTaken: /^(?:(?:the|some) )?time\b/,
  passingVerbs: wordList(`stopped, dropped, popped, swung, look, take, get, have, make`),
  passingBy:
    /^(?:(?:stopped|dropped|popped|swung) (?:briefly )?(?:(?:off|in|over) )?(?:by|at|in|into)|look (?:around|round)|(?:take|get|have|make) (?:an? |his |her |their )?(?:[\w-]+ ){0,3}?(?:look|peek|stop|stop-off|halt) (?:at|around|round|inside|in|by))\b/,
  openingDoorsVerbs: wordList(`open, rolled`),
  doorsOpened:
    /^(?:open (?:its|their|the|his|her) (?:doors|gates)(?: wide)? to|rolled out the (?:red )?carpet (?:for|to))\b/,
  partyVerbs: wordList(`host, hold, give, organise, organize, threw, arrange`),
  farewellParty:
    /^an? (?:[\w-]+ ){0,2}?(?:farewell|send-off|goodbye) (?:to|for|in (?:the )?hono(?:u)?r of)\b/,
  paraded:
    /\b(?:guard|guards|parade|troops|contingent|ranks|cadets|documents?|papers?|books?|records?|goods)\b/,
  touchingDown: /^down\b/,
  cityCalls: /^(?:the )?(?:\w+ )?(?:capital|capital city|city|town|port city|port|island)$/,
  grantingVerbs: wordList(`grant, give, accorded`),
  tours: /\b(?:tour|walkabout|walk-through)\b/,
  toursOf: /\b(?:tour|walkabout|walk-through|inspection)\b/,
  tourLinks: wordList(`of, around, round, through, at`),
  programmes:
    /(?:\b(?:program(?:me)?|itinerary|agenda|schedule|visit|tour|trip|stay|day|week|mission|highlights?(?: of .{4,40})?)|^(?:(?:the|his|her|their|its) )?(?:other |further |additional |official |key |delegation ['’]?s? )*(?:engagements|meetings|activities|events|stops|appointments|calls|talks|functions)(?: (?:during|on|of) .{4,40})?)(?: also)?$/,
  highlights:
    /\b(?:highlights?|engagements?|appointments?|stops?|(?:on|in) (?:the|his|her|their|its) (?:agenda|itinerary|program(?:me)?|schedule))(?: (?:of|on|during|in) (?:the|his|her|their|its|this) (?:\S+ ){0,3}?(?:visit|trip|tour|stay|mission|program(?:me)?|day|week|itinerary|agenda))?$/,
  furtherMeetings: /\b(?:meetings|talks|calls)\b(?:[^,]{0,40})$/,
  programmeVerbs: wordList(
    `include, feature, begin, start, kick, open, conclude, end, culminate, close, finish, comprise, consist, involve`,
  ),
  visitOpenings: wordList(`during, on`),
  visitSettings:
    /(?:as (?:a )?part|(?:with)?in the framework|on the (?:\w+ )?(?:day|leg)|at the (?:end|start|beginning|conclusion|close)|on the (?:sidelines|margins|occasion)|in the course) of$/,
  postedMissions: wordList(`diplomatic, consular, ambassadorial`),
  visitingParties: wordList(`delegation, delegations, deputation, party, contingent, mission`),
  visitorPlurals: wordList(`visitors, guests, delegates, officials, representatives`),
  harbours: wordList(`airport, station, harbour, harbor, airfield`),
  hereWords:
    /^(?:here|in (?:town|the (?:city|country|capital|state|province))|to (?:town|the (?:city|capital|state|province|region|county|island|district|municipality)))\b(?! of\b)/,
  amongGuests:
    /\b(?:among (?:the|her|his|their|its) (?:\w+ ){0,2}?(?:guests|invitees|visitors|delegates from)|among those (?:who|that) (?:visited|arrived|travelled|traveled|flew|called)\b|(?:invited|visiting|foreign) guests (?:were|included?))\b/,
  playing: wordList(`play`),
  hosting: wordList(`host`),
  hostNouns: wordList(`host, hosts, hostess, guide, guides`),
  returning: wordList(`return`),
  backWords: wordList(`back`),
  visitEnds: wordList(`from, after, following`),
  atItsEnd: /\bat the (?:\w+ )?(?:end|close|conclusion) of$/,
  briefings: wordList(`brief`),
  showingVerbs: wordList(`show, guide, escort, brief, farewell`),
};
