import { alternatives } from '../../../article/alternatives.ts';

/** At what somebody speaks: nouns behind `at the`. */
const OCCASIONS = alternatives(`
  meeting
  talks
  ceremony
  event
  visit
  conference
  signing
  reception
  discussions?
  gathering
  session
  occasion
  tour
  courtesy call
  forum
  summit
  seminar
  symposium
  workshop
  congress
  launch
  launching
  unveiling
  commissioning
  handover
  inauguration
  groundbreaking
  opening
  celebrations?
  exhibition
  fair
  festival
  roundtable
  webinar
  luncheon
  dinner
  banquet
  function
`);
/** What is opened or closed by a speech. */
const OPENED = alternatives(`
  meeting
  talks
  ceremony
  event
  conference
  reception
  discussions?
  gathering
  session
  exhibition
  forum
  summit
  seminar
  symposium
  workshop
  festival
  fair
  congress
  roundtable
`);

/** How a sentence opens that tells what somebody said there. */
export const speechOpening = new RegExp(
  `^(?:earlier |later |meanwhile |moreover |finally )?(?:, )?${alternatives(String.raw`
    (?:also |while |when |and )?(?:speaking|talking|addressing|officiating|presiding)(?: (?:as|earlier|later|shortly|briefly|there)(?: (?:the|a|its|chief|special|keynote|guest|speaker|of|honou?r|host|chairperson)){0,5})? (?:at|during|on|in|over) (?:the|this)
    (?:(?:speaking|talking) )?(?:right |shortly |soon |immediately )?(?:after|following) (?:the|this) (?:[\w-]+ ){0,2}?(?:signing|signature)\b
    (?:also )?speaking on behalf of\b
    (?:speaking|talking) to (?:reporters|journalists|newsmen|the (?:media|press)) (?:at|during|after) (?:the )?(?:[\w-]+ ){0,2}?(?:meeting|talks|ceremony|event|signing)\b
    (?:while )?(?:delivering|giving|making) (?:[\w-]+ ){0,3}?(?:remarks|speech|address|keynote|statement)\b
    (?:while |when )?addressing (?:the|those|guests|participants)
    (?:at|during|in the course of) (?:the|this|their) (?:[\w-]+ ){0,3}?${OCCASIONS}\b
    on (?:the|this) occasion\b
    (?:in|delivering|giving) (?:his|her|their|an?|the) (?:[\w-]+ ){0,3}?(?:remarks|speech|address|keynote|lecture)\b
    (?:\w+ly )?(?:opening|inaugurating|closing|concluding|chairing|moderating|launching) the (?:[\w-]+ ){0,4}?${OPENED}\b
    (?:welcoming|greeting) (?:the )?(?:participants|guests|delegates|attendees)\b
  `)}`,
);

/** How a line or sentence opens, or ends before its colon, that lists those present. */
export const presentListOpening = new RegExp(
  alternatives(String.raw`
    ^the following (?:[\w-]+ ){0,3}?(?:were (?:also )?(?:present|in attendance)|attended|took part)\b(?!.*\bwill\b)
    ^(?:also |among |those |others |other )*(?:present|in attendance|attending|attendees|participants)(?: (?:were|included|was|at|in|during|from|the|this|meeting|ceremony|talks|signing|event|side|\w+ side))*$
    ^(?:the )?(?:other )?(?:members|composition) of (?:the|his|her|its) (?:[\w-]+ ){0,3}delegation(?: (?:is|are|was|were|included))?$
    ^(?:the )?(?:[\w-]+ ){0,3}delegation(?: members)?$
    \b(?:was|were) (?:also )?accompanied by$
    \b(?:attended|graced|witnessed|presided over) by(?: (?:the|[\w-]+)){0,4}? (?:following|personalities|dignitaries|guests|officials|people|members)$
    ^(?:(?:distinguished|honou?red|special|presiding|key|other|eminent|invited) )+(?:guests|dignitaries|officials|participants|personalities|attendees|invitees)(?: (?:in attendance|present|attending|who attended))?$
    ^(?:guests|dignitaries|officials|people|those) (?:in attendance|present|attending|who attended)$
    ^(?:the )?(?:committee |council |board |other )?members (?:of the (?:[\w-]+ ){0,3}?(?:committee|commission|council|board|panel|group) )?(?:present|attending|in attendance)$
  `),
);

/** How a sentence opens that tells of somebody’s presence. */
export const presenceOpening = new RegExp(
  `^${alternatives(String.raw`
    the (?:presence|attendance|participation) of
    (?:of (?:particular|special) note|also notable|notable|noteworthy|prominent) was the (?:presence|attendance|participation) of
    (?:the )?(?:importance|significance|solemnity) of the [\w-]+ was (?:marked|underlined|underscored|highlighted|reflected) by the (?:[\w-]+ )?(?:presence|attendance|participation) of
  `)} (?:the |his excellency |her excellency )?$`,
);
