import type { FrameLexicon } from '../frame-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words by which the rules read what a clause tells. */
export const englishFrames: FrameLexicon = {
  withPrepositions: wordList(`with, between, alongside, together, along with, among`),
  atPrepositions: wordList(`before, at, during, after, following, in, upon, from`),
  possessives: wordList(`his, her, their`),
  ordinals: wordList(`first, second, third, fourth, fifth, sixth, next`),
  talks: wordList(`meeting, talks, dialogue, consultations, session`),
  heldSessions: /meeting|session|symposium/,
  meals: wordList(
    `reception, receptions, lunch, lunches, dinner, dinners, banquet, banquets, luncheon, luncheons, breakfast, briefing, roundtable`,
  ),
  inHonour: /in hono(?:u)?r of/,
  awards: /\b(?:order|award|medal|prize|cup|certificate|title|degree|honou?r|doctorate|citizenship|keys?)\b/i,
  envoys: /ambassador|consul|envoy/i,
  conferringVerbs: wordList(`confer, convene, huddle`),
  discussingVerbs: wordList(`discuss, explore, review`),
  engagingVerbs: wordList(`interact, engage`),
  callPurposes: wordList(
    `discuss, brief, review, present, introduce, thank, congratulate, bid, exchange, talk, explore, hand, deliver, convey, pay, explain, update, inform, hear, learn, express, offer, take, say, seek`,
  ),
  exchangedViews: /^(?:(?:their|his|her|in-depth|detailed|extensive) )*(?:views|opinions)\b/,
  plannedAdjectives: wordList(
    `planned, upcoming, forthcoming, scheduled, next, proposed, future, possible, expected, postponed, cancelled, canceled, postponement, return`,
  ),
  motionVerbs: wordList(`come, go, head, depart, land`),
  topicVerbs: wordList(`focus, cover, include`),
  openingVerbs: wordList(`open, conclude, convene, kick, begin, start, close, wrap, end`),
  openedBy: wordList(`open, inaugurate, address, close, welcome`),
  appointingVerbs: wordList(`appoint, elect`),
  signingVerbs: wordList(`sign, re-sign, ink, initial, co-sign, cosign, countersign`),
  puttingVerbs: wordList(`put, affix, append, add, set`),
  signature: /^(?:(?:their|his|her|its|official|respective) )*(?:pens? to paper|signatures?|names? to)\b/,
  endingIn: wordList(`culminate, result, end, conclude, climax`),
  sinceWords: wordList(`since, after, following, with`),
  underWay: /^(?:currently |now |still |already )?(?:under ?way|in progress|ongoing|in full swing)\b/,
  presenceOpening: /^the (?:presence|attendance|participation) of (?:the |his excellency |her excellency )?$/,
  copies: /^(?:the |duly )*(?:signed )?(?:copies|texts) of\b/,
  thingPronouns: wordList(`it`),
  exchangedInstruments: wordList(`notes, documents, instruments, letters, minutes, note`),
  inPrinciple: /\bagreement in principle\b/,
  approvalParticles: wordList(`off`),
  onBehalf: /^(?:on behalf of|for)/,
  signatoryOpening:
    /^(?:the )?(?:(?:two|main|joint|official) )?(?:signatory|signatories|signers)\b|^signing (?:\S+ ){0,8}?(?:on behalf of|for)\b/,
  presenceNouns: wordList(
    `presence, chairmanship, auspices, leadership, attendance, participation, patronage`,
  ),
  homecomingVerbs: wordList(`return`),
  companyPrepositions: wordList(`together with, along with, alongside, accompanied`),
  attendingBehind:
    /^(?:, )?(?:in attendance|also present|present|attending|on hand|looking on|as (?:the |official )*witness(?:es)?\b|at (?:its|their|the) head\b)/,
  presentBehind: /^(?:also |both |all |there and )*(?:present|in attendance|there\b(?! (?:is|are|to)\b))/,
  amongPresent:
    /^(?:also )?(?:among|with|part of) (?:the |those |other )?(?:officials|participants|attendees|delegates|guests|those|people|members|present|delegation)/,
  notPresent: /^(?:held|a |an |the )/,
  presentListOpening:
    /^the following (?:[\w-]+ ){0,3}?(?:were (?:also )?(?:present|in attendance)|attended|took part)\b(?!.*\bwill\b)|^(?:also |among |those |others |other )*(?:present|in attendance|attending|attendees|participants)(?: (?:were|included|was|at|in|during|from|the|this|meeting|ceremony|talks|signing|event|side|\w+ side))*$|\b(?:was|were) (?:also )?accompanied by$/,
  attendanceOpening:
    /^with (?:them|him|her)\b|\b(?:present|attend(?:ed|ing|ance|ees)?|participants|guests|participated|participating|accompan(?:ied|ying)|joining|joined|among (?:the|those)|on hand|witnessing|those|delegation|entourage|retinue|alongside|other (?:members|participants|attendees|officials))\b/,
  attendanceStem:
    /^with (?:them|him|her)\b|\b(?:present|attend|participa|guests|accompany|accompanied|among|on hand|witness|joining|joined|members|delegation|entourage|retinue|alongside)/,
  mediaWords: wordList(`press, news, media`),
  conferenceTopics: wordList(`of, on, for`),
  travelWords: /\b(?:visit|trip|trade mission|tour|delegation)\b/,
  speeches: /speech|address|remarks|welcome|keynote/,
  speechOpening:
    /^(?:(?:while |when )?(?:speaking|talking) (?:at|during|on|in) (?:the|this)|(?:while |when )?addressing (?:the|those|guests|participants)|(?:at|during|in the course of) (?:the|this|their) (?:[\w-]+ ){0,3}?(?:meeting|talks|ceremony|event|visit|conference|signing|reception|discussions?|gathering|session|occasion|tour|courtesy call)\b|on (?:the|this) occasion\b|in (?:his|her|their) (?:[\w-]+ ){0,2}?(?:remarks|speech|address)\b)/,
  spokesperson: /spokes/i,
  joinedTalks: /talks|meeting/,
  officialsPlurals: wordList(`officials, leaders`),
  sideNouns: wordList(`side, part`),
  welcomingVerbs: wordList(`welcome, greet`),
  takenAround: /^(?:around|round|through|on a (?:guided )?tour)\b/,
  presentations: /\b(?:presentations?|briefings?|lectures?|an overview|an introduction)\b/,
  missions: wordList(`mission, missions`),
  stayVerbs: wordList(`spend, stay`),
  stays: /^(?:for )?(?:\S+ ){1,3}(?:days?|weeks?|nights?|hours)\b/,
  ownRooms: wordList(`office, residence, headquarters, chamber`),
  grantingVerbs: wordList(`grant, give`),
  tours: /\b(?:tour|walkabout|walk-through)\b/,
  tourLinks: wordList(`of, around, round, through, at`),
  programmes: /\b(?:program(?:me)?|itinerary|agenda|schedule|visit|tour|trip|stay|day)$/,
  programmeVerbs: wordList(`include, feature, begin, start, kick, open, conclude, end, culminate`),
  visitOpenings: wordList(`during, on`),
  premises: wordList(
    `headquarters, office, offices, campus, plant, plants, factory, factories, facility, facilities, site, sites, works, premises, laboratory, laboratories, lab, labs, workshop, workshops, museum, hospital, school, port, terminal, showroom, base, yard, shipyard, farm, farms, park, mine, refinery, station, warehouse, warehouses, village, winery, brewery, pavilion, stand, booth, library, temple, cathedral, monument, memorial, palace, residence, seat, centre, center, hub, complex, depot, dockyard, studio, studios, gallery, barracks, company, companies, enterprises, projects, line`,
  ),
  premisesLinks: wordList(`of, in, at, near, outside`),
  showingVerbs: wordList(`show, guide, escort, brief`),
};
