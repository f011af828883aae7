import { alternatives } from '../../../article/alternatives.ts';
import type { GatheringLexicon } from '../gathering-lexicon.ts';
import { wordList } from '../word-list.ts';

/** Words for those who are named as speakers or guests of a gathering. */
const SPEAKERS = alternatives(`
  speakers?
  panell?ists?
  panels?
  presenters?
  moderators?
  chairs
  chairpersons
  emcees
  presenters
  facilitators?
  lecturers?
  discussants?
  guests?
  invitees
  attendees
  participants
  dignitaries
  leaders
  officials
  delegates
  representatives
  personalities
  luminaries
  notables
  laureates
  recipients
  finalists
  organi[sz]ers
  vips
  experts
  line-up
  lineup
  list
  jury
  those
  performers
  awardees
  honorees
  honourees
  winners
`);

/** The English words by which those who came to a gathering and spoke there are told. */
export const englishGatherings: GatheringLexicon = {
  speakingVerbs: wordList(`deliver, give, make, present, presented, read, propose, offer, share, provide`),
  speech:
    /\b(?:(?:speech|speeches|address|addresses|remarks|keynote|keynotes|lecture|lectures|toast|vote of thanks|greetings)\b|(?:welcome|opening|closing|introductory|congratulatory|keynote|plenary|guest) (?:note|statement|presentation|message|talk|words)\b|(?:welcome|presentation|talk|paper)s? (?:on|about|at|to|titled|entitled)\b|presentations [.,;])/,
  addressingVerbs: wordList(`address, greet, welcome, brief`),
  audience:
    /^(?:(?:at|all|both|the|those|these|his|her|their|fellow|assembled|distinguished|foreign|conference|forum|summit) ){0,4}?(?:participants|attendees|guests|delegates|audience|gathering|attendance|present|invitees|everyone|crowd|well-wishers)\b/,
  spokeThere:
    /^(?:also |briefly |first |next |then )?(?:$|[.,;]|(?:on|at|during) (?:the|this)\b(?! (?:tele)?phone| radio| television)|too\b|as well\b)/,
  saidThere:
    /^(?:, )?(?:in (?:his|her|an?|the) (?:[\w-]+ ){0,3}?(?:speech|address|remarks|keynote|intervention|lecture|toast)\b|(?:on|for) (?:his|her|their) (?:own )?part\b|attending (?:and|,))/,
  takingPart:
    /^(?:also )?(?:taking part|participating|in attendance|speaking|looking on|as (?:the )?(?:speakers|panell?ists|guests))\b/,
  saidThereNouns: wordList(
    `speech, address, remarks, keynote, intervention, lecture, toast, part, attending, attendance, participating, speaking, looking, speakers, panelists, panellists, guests`,
  ),
  remarkVerbs: wordList(
    `acknowledge, acknowledged, address, appreciate, applaud, applauded, assure, assured, call, caution, cautioned,
    challenge, challenged, commend, congratulate, convey, deliver, describe, echo, echoed, elaborate, elaborated,
    cut, lay, discuss, debate, pressed, sing, recited, judged, consecrated, compered, emceed, anchored, facilitate, facilitated, hand, handed, moderate, unveil, unveiled, award, light, lighted, lit, toast, toasted, chair, unfurled,
    encourage, exhort, exhorted, express, extend, greet, hail, hailed, highlight, implore, implored, inaugurate,
    inform, informed, introduce, invite, laud, lauded, open, outline, outlined, perform, pledge, position, positioned,
    praise, present, presented, promise, recount, recounted, reflect, reflected, reveal, revealed, share, speak,
    spotlight, spotlighted, stress, summarise, summarised, summarize, summarized, talk, thank, urge, voice, voiced,
    warn, warned, welcome, wish`,
  ),
  absentVerbs: wordList(
    `write, quote, report, claim, believe, doubt, allege, dream, imagine, pretend, speculate, suspect`,
  ),
  saidElsewhere: new RegExp(
    String.raw`\b${alternatives(String.raw`
      in (?:an?|his|her|their|the) (?:[\w-]+ ){0,3}?(?:statement|interview|letter|message|tweet|post|release|op-ed|article|column|book|e-?mail|telegram)
      (?:video|written|congratulatory|recorded|special) message
      interview with
      press release
      (?:told|to|with) (?:reporters|journalists|newsmen|the media|the press|xinhua|reuters|afp)
      (?:on|via) (?:twitter|facebook|x|instagram|linkedin|social media)
      by (?:phone|telephone|video)
      earlier
      last (?:year|month|week)
      represented by
      posthumous(?:ly)?
      spokes\w+
      (?:video|press) (?:conference|briefing)
    `)}\b`,
  ),
  thankingVerbs: wordList(`thank, appreciate, congratulate, commend`),
  thankedFor:
    /\bfor (?:(?:his|her|their|the|its|your) )?(?:[\w-]+ ){0,3}?(?:attendance|presence|attending|participating|participation|coming|joining|hosting|organising|organizing|staging|planning)\b/,
  invitedThere:
    /\bto (?:unveil|cut|lay|address|speak|say a few words|give|deliver|present|make|light|join (?:him|her|them) on)\b/,
  electingVerbs: wordList(`elect, re-elected`),
  honouringVerbs: wordList(`honoured, honored, award, felicitated, elect, re-elected, promote, decorated`),
  conferenceNames: wordList(
    `conference, forum, summit, seminar, symposium, workshop, convention, exhibition, expo, webinar`,
  ),
  givingVerbs: wordList(
    `award, present, presented, hand, handed, confer, bestow, bestowed, pinned, administered, turned, donate, give`,
  ),
  gatheringVerbs: wordList(`gather, assemble, convene`),
  celebratingVerbs: wordList(
    `celebrate, mark, commemorate, honour, honor, discuss, exchange, share, explore, debate, dedicate, participate`,
  ),
  atGathering:
    /^(?:at|during) (?:the|this) (?:[\w-]+ ){0,3}?(?:ceremony|conference|forum|summit|congress|seminar|symposium|workshop|reception|celebrations?|event|exhibition|fair|festival|expo|gala|banquet|dinner|luncheon)\b/,
  bystanders:
    /\b(?:analyst|strategist|columnist|critic|trader|resident|reporter|correspondent|editor|lawyer)s?\b/,
  accordingTo: wordList(`according`),
  statements: wordList(`statement, communique, communiqué, release`),
  lineUps: new RegExp(
    `^${alternatives(String.raw`
      \w+ing (?:(?:at|in) )?(?:the|this|them) .*
      next to .*
      (?:(?:[\w-]+|'s) ){0,6}?${SPEAKERS}(?: (?:at|of|on|in|for|during|from|who|that|present|invited|attending|speaking|also)\b.*| (?:, )?["“«] .*)?
    `)} $`,
  ),
  lineUpVerbs: wordList(`include, feature, comprise, consist, be, host, bring, unite`),
  partAtGathering:
    /^(?:also )?(?:the |a |an |one of the |among the |as )?(?:[\w-]+ ){0,2}?(?:(?:keynote|guest|main|plenary|opening|featured|invited) speakers?|(?<=(?:among|one of) the (?:[\w-]+ ){0,2})(?:speakers|performers|lecturers|presenters|dignitaries)|guests? of honou?r|chief guests?|moderator|master of ceremonies|mistress of ceremonies|panell?ists?|session chair)\b/,
  guestAtGathering:
    /^(?:also )?(?:the |a |one of the )?(?:[\w-]+ ){0,2}?(?:guests? of honou?r|(?:chief|special) guests?)\b/,
  partsAtGathering:
    /\b(?:speakers?|panell?ists?|presenters?|moderators?|guests? of honou?r|chief guests?|special guests?|lecturers?|discussants?)$/,
  featuringVerbs: wordList(
    `feature, featured, include, host, commence, see, open, begin, start, conclude, close, end, kick`,
  ),
  receptions: /reception|banquet|luncheon|^party$|symposium|seminar|workshop|roundtable|round-table|^table$/,
  tables: wordList(`table, roundtable, round-table`),
  sessionLeads: wordList(
    `annual, biennial, plenary, general, ministerial, regular, extraordinary, inaugural, valedictory, closing, concluding`,
  ),
  contests: wordList(`games`),
  mealLeads: wordList(
    `gala, annual, award, awards, anniversary, charity, fundraising, benefit, networking, alumni, inaugural,
    installation, members', members, president's`,
  ),
  ceremonyLeads: wordList(
    `opening, closing, inaugural, inauguration, graduation, ground-breaking, groundbreaking, anniversary, commemoration, commemorative, award, awards`,
  ),
  drawingVerbs: wordList(`gather, bring, draw, attract, unite`),
  assemblingBodies: wordList(`meet, convene, assemble, gather`),
  titleLinks: wordList(
    `titled, entitled, themed, called, dubbed, named, under, on, with, the, theme, topic, of, :`,
  ),
  openingMarks: wordList(`“, ", «, ‘, „, '`),
  closingMarks: wordList(`”, ", », ’, “, '`),
  notTalks: wordList(
    `hand, hands, share, shares, stake, stakes, account, accounts, position, positions, post, office, degree, title,
    record, records, rank, citizenship, contract, contracts, licence, license, value, values, view, views, hope, hopes,
    sway, power, election, elections, referendum, vote, exercise, exercises, drill, drills, manoeuvres, maneuvers, match,
    matches, game, games, contest, competition, concert, race, truce, ceasefire, ties, relations, dominion, true, up, back,
    on, off, out, down, fast, firm, together, tight, party, funeral, wedding, auction`,
  ),
  speechNouns: wordList(
    `speech, speeches, address, addresses, remarks, keynote, keynotes, lecture, lectures, presentation, presentations,
    statements, messages, interventions, contributions, welcome, toast, toasts`,
  ),
  speechLinks: wordList(
    `followed, given, made, delivered, presented, were, was, came, raised, proposed, offered`,
  ),
  speechPrepositions: wordList(`by, from, of`),
  sentSpeeches: wordList(`messages, statements, contributions`),
  decoratingVerbs: wordList(`decorated, honoured, honored, felicitated`),
  handedThings:
    /\b(?:prizes?|awards?|decorations?|medals?|orders?(?= of| on| and)|keys?|certificates?|diploma|cheque|trophy|cup|cross|doctorate|degree|plaque|flag|colours|insignia|scroll|sword|citation)\b/,
  shows: wordList(`exhibition, expo, fair, festival, convention, webinar, gala`),
  ledThere:
    /^(?:(?:put|place|lay) (?:the |a |an |down )*(?:[\w-]+ )?(?:flowers|wreaths?|candles?|bouquets?)|(?:offer|deliver|give|say|read|perform|sing) (?:the |an? )?(?:[\w-]+ )?(?:invocation|benediction|blessings?|prayers?|pledge|anthems?)|lead (?:the |a |an |all |those )?(?:[\w-]+ )?(?:prayers?|pledge|toasts?|discussions?|singing|anthem|parade|procession|applause|choir|oath|service|invocation|panel|sessions?))\b/,
  feastVerbs: wordList(`celebrate, mark, commemorate, observe`),
  feasts: wordList(`day, anniversary, jubilee, centenary, bicentenary`),
  toldThere: wordList(`tell`),
  servingVerbs: wordList(`serve`),
  chairedBodies: wordList(`jury, board, panel, team, group, force, party`),
  listeners:
    /\b(?:delegates|participants|attendees|audience|guests|conference|forum|gathering|seminar|workshop|launch|event)$/,
  contentVerbs: wordList(
    `feature, focus, cover, conduct, include, provide, discuss, explore, highlight, host`,
  ),
  inauguratingVerbs: wordList(`inaugurate, consecrated`),
  notWorks:
    /\b(?:committee|council|board|panel|task ?force|commission|era|term|season|tenure|cabinet|service|flights?|route|as (?:the|president|governor|mayor|chairman|chair|director|member)|president|governor)\b/,
  beginnings: new RegExp(
    `^${alternatives(String.raw`
      (?:lay|laid) (?:a|the) (?:(?:symbolic|ceremonial|first) )?(?:foundation ?-? ?stones?|corner ?-? ?stones?|foundation (?:for|of) (?:the|a) (?:\w+ ){0,3}?(?:plant|factory|building|terminal|project|hospital|campus|centre|center|facility|complex|park|port|bridge|school|station))\b
      (?:help (?:to )?)?(?:broke|break) (?:the )?ground (?:[.,;]|on|for|at|to|in|$)
      flagged off\b
      (?:help (?:to )?)?cut (?:a|the) (?:(?:ceremonial|opening|inaugural|official|inauguration) )?(?:ribbons?|tape)\b
      (?:turned|cut|dug) (?:the )?(?:(?:ceremonial|symbolic) )?(?:first )?(?:sods?|soil|dirt)\b
      perform (?:the )?(?:(?:official|ceremonial|formal) )?(?:opening|inauguration|commissioning|ground ?-? ?breaking|sod ?-? ?turning|ribbon ?-? ?cutting|unveiling) (?:ceremony|of (?:an?|the|its|his|her)|on|at)\b
      unveil (?:an?|the|two) (?:(?!plans?|designs?|details|model|for|of|to|on|about|and)[\w-]+ ){0,3}?(?:plaques?|foundation ?-? ?stones?|statues?|bust|monument|memorial|mural|obelisk|portrait|sculpture|cornerstone|tablet)\b(?! (?:design|plan|project))
      commissioned (?:a|the) (?:(?:newly|new|built|modern|completed|refurbished|renovated|[\d,-]+|bed|block|of|two|three|four|six|ultra|solar|mini|community|health|maternity|primary|secondary|school|water|power|treatment) |[\w]+-[\w-]+ |- ){0,6}?(?:clinic|hospital|bridge|health (?:centre|center|post)|classrooms?|school block|borehole|water (?:scheme|project|system|works|plant)|substation|treatment plant|market|library|laboratory|hostel|terminal)\b(?! from)
    `)}`,
  ),
  officially: /\b(?:officially|formally|ceremonially|ceremoniously|solemnly)\b/,
  houses:
    /\b(?:buildings?|bridge|road|highway|tunnel|cent(?:re|er)|hospital|clinic|school|kindergarten|library|museum|park|plant|factory|terminal|airport|station|laboratory|lab|wing|ward|campus|headquarters|offices?|facility|complex|stadium|market|hotel|mosque|church|chapel|cathedral|temple|playground|pool|hall|gallery|monument|memorial|consulate|embassy|dam|harbour|harbor|port|pier|house|hub|pavilion|garden|hostel|dormitory|institute|academy|college|branch|showroom|block|course|track|arena|theatre|theater|home|village|department|studio|workshop|mill|yard|depot|base|unit|line|section)\b/,
  spokenAt: wordList(`at, during`),
  spokenTo: wordList(`to`),
  doneAt: wordList(`at, during, in`),
  takingVerbs: wordList(`relieved, receive, accept, take, assume, relinquish, hand, handed, turned`),
  givenForAnother: wordList(`read, behalf, for`),
  readForAnother:
    /\b(?:speech|address|message|remarks|statement|keynote|lecture|goodwill|paper|letter|greetings)(?: [\w-]+){0,2}? (?:read|(?:read|delivered|presented|given|made)(?: out)? (?:on (?:his|her|their) behalf|for (?:him|her)))$/,
  declaringVerbs: wordList(`declare`),
  declaredOpen: /^open\b|\bopen$/,
  underWay: /^(?:officially |formally )?(?:under ?way|off to)\b/,
  joiningVerbs: wordList(`join`),
  openingDeeds: wordList(
    `celebrate, mark, commemorate, honour, honor, cut, open, unveil, break, inaugurate, lay, plant, launch, dedicate`,
  ),
  openings: wordList(
    `opening, inauguration, launch, launching, groundbreaking, ground-breaking, unveiling, ribbon-cutting, ribbon cutting, ceremony,
    service, thanksgiving, liturgy, sod-turning, sod-cutting, commissioning, handing over, handing-over, over, handover, hand-over, turnover, flag-off, flag-raising, topping-out, commemoration, celebration`,
  ),
  headingVerbs: wordList(`lead, head, spearhead`),
  launches: wordList(`launch, launching, opening`),
  leadingVerbs: wordList(
    `patronised, patronized, address, speak, lead, head, spearhead, grace, officiate, attend, witness, chair, preside, join`,
  ),
  turningOut: /^turned out$/,
  assemblingVerbs: wordList(`gather, assemble, convene, meet, come, descend, travel, join`),
  patronages: /\bunder the (?:[\w-]+ )?(?:patronage|auspices|aegis|sponsorship) of\b/,
  dedications: wordList(`marking, celebrating, commemorating, dedicated`),
  circumstances: wordList(
    `of, on, aboard, outside, inside, near, for, at, in, focusing, focused, hosted, held, organised, organized, given, marking, celebrating,
    commemorating, dedicated`,
  ),
};
