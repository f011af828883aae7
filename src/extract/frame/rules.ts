import { accompanied } from './accompanied.ts';
import { accompaniedToMeeting } from './accompanied-to-meeting.ts';
import { addressedParty } from './addressed-party.ts';
import { amongSigned } from './among-signed.ts';
import { announcedSigning } from './announced-signing.ts';
import { appointed } from './appointed.ts';
import { arrived } from './arrived.ts';
import { atGathering } from './at-gathering.ts';
import { atMeetingWith } from './at-meeting.ts';
import { atReceptionFor } from './at-reception-for.ts';
import { attended } from './attended.ts';
import { attendedGathering } from './attended-gathering.ts';
import { audience } from './audience.ts';
import { awardGiven } from './award-given.ts';
import { bodyConvened } from './body-convened.ts';
import { bodyMet } from './body-met.ts';
import { broughtTogether } from './brought-together.ts';
import { callOnSomebody } from './call-on-somebody.ts';
import { callWasPaid } from './call-was-paid.ts';
import { called } from './called.ts';
import { calledOn } from './called-on.ts';
import { doneInPresence } from './done-in-presence.ts';
import { droppedIn } from './dropped-in.ts';
import { exchangeTookPlace } from './exchange-took-place.ts';
import { followedByMeeting } from './followed-by-meeting.ts';
import { followsSigning } from './follows-signing.ts';
import type { FrameRule } from './frame.ts';
import { gathered } from './gathered.ts';
import { wasHeld } from './gathering-was-held.ts';
import { gaveSpeech } from './gave-speech.ts';
import { givenATour } from './given-a-tour.ts';
import { gotToKnow } from './got-to-know.ts';
import { heardFrom } from './heard-from.ts';
import { heldBefore } from './held-before.ts';
import { heldGathering } from './held-gathering.ts';
import { heldTalks } from './held-talks.ts';
import { heldThere } from './held-there.ts';
import { heldWith } from './held-with.ts';
import { highlightWas } from './highlight-was.ts';
import { hostedThem } from './hosted-them.ts';
import { joinedToSign } from './joined-to-sign.ts';
import { ledGroupTo } from './led-group-to.ts';
import { ledOpening } from './led-opening.ts';
import { ledSide } from './led-side.ts';
import { ledTalks } from './led-talks.ts';
import { lineUp } from './line-up.ts';
import { madeUpGroup } from './made-up-group.ts';
import { markedDay } from './marked-day.ts';
import { meetingWasWith } from './meeting-was-with.ts';
import { membersWere } from './members-were.ts';
import { met } from './met.ts';
import { missionWent } from './mission-went.ts';
import { openedDoors } from './opened-doors.ts';
import { openedWorks } from './opened-works.ts';
import { paidCall } from './paid-call.ts';
import { paidVisit } from './paid-visit.ts';
import { presenceOf } from './presence-of.ts';
import { presentWere } from './present-were.ts';
import { presentedCredentials } from './presented-credentials.ts';
import { programmeIncluded } from './programme-included.ts';
import { putSignature } from './put-signature.ts';
import { received } from './received.ts';
import { receivedInRoom } from './received-in-room.ts';
import { receivedInTurn } from './received-in-turn.ts';
import { receivingWere } from './receiving-were.ts';
import { receptionHeldBy } from './reception-held-by.ts';
import { represented } from './represented.ts';
import { representedInSigning } from './represented-in-signing.ts';
import { representedThere } from './represented-there.ts';
import { returnedFrom } from './returned-from.ts';
import { saidOnVisitFrom } from './said-on-visit-from.ts';
import { sawMeeting } from './saw-meeting.ts';
import { sawOff } from './saw-off.ts';
import { signatoriesWere } from './signatories-were.ts';
import { signed } from './signed.ts';
import { signedFor } from './signed-for.ts';
import { signedIt } from './signed-it.ts';
import { signedWas } from './signed-was.ts';
import { signingCeremony } from './signing-ceremony.ts';
import { sinceSigning } from './since-signing.ts';
import { spokeThere } from './spoke-there.ts';
import { stoppedBy } from './stopped-by.ts';
import { talkedTo } from './talked-to.ts';
import { talkedWith } from './talked-with.ts';
import { talksTookPlace } from './talks-took-place.ts';
import { thankedForReceiving } from './thanked-for-receiving.ts';
import { thereToWelcome } from './there-to-welcome.ts';
import { thereWasGathering } from './there-was-gathering.ts';
import { thoseWhoMet } from './those-who-met.ts';
import type { VerbRule } from './verb-rule.ts';
import { visitTookPlace } from './visit-took-place.ts';
import { visited } from './visited.ts';
import { visitorsTo } from './visitors-to.ts';
import { wasGuestOf } from './was-guest-of.ts';
import { wasIn } from './was-in.ts';
import { wasSigned } from './was-signed.ts';
import { welcomedTo } from './welcomed-to.ts';
import { welcomedToGathering } from './welcomed-to-gathering.ts';
import { whomTheyMet } from './whom-they-met.ts';

/** The rules for any verb or for some, in the order in which a clause is offered to them; the first that fits reads it. */
export const rules: readonly (FrameRule | VerbRule)[] = [
  called,
  met,
  announcedSigning,
  followsSigning,
  joinedToSign,
  exchangeTookPlace,
  signingCeremony,
  putSignature,
  signed,
  amongSigned,
  signedWas,
  wasSigned,
  signedIt,
  signedFor,
  signatoriesWere,
  representedInSigning,
  presentedCredentials,
  heldTalks,
  heldWith,
  receptionHeldBy,
  bodyMet,
  bodyConvened,
  meetingWasWith,
  highlightWas,
  followedByMeeting,
  talksTookPlace,
  sawMeeting,
  broughtTogether,
  paidCall,
  calledOn,
  saidOnVisitFrom,
  talkedWith,
  talkedTo,
  addressedParty,
  callWasPaid,
  audience,
  givenATour,
  callOnSomebody,
  droppedIn,
  stoppedBy,
  openedDoors,
  thankedForReceiving,
  heardFrom,
  thereToWelcome,
  welcomedToGathering,
  received,
  receivedInRoom,
  receivedInTurn,
  welcomedTo,
  paidVisit,
  visited,
  gotToKnow,
  returnedFrom,
  visitTookPlace,
  heldThere,
  thereWasGathering,
  wasHeld,
  programmeIncluded,
  represented,
  representedThere,
  thoseWhoMet,
  visitorsTo,
  whomTheyMet,
  receivingWere,
  presentWere,
  madeUpGroup,
  membersWere,
  presenceOf,
  ledTalks,
  missionWent,
  ledSide,
  ledGroupTo,
  hostedThem,
  sawOff,
  gathered,
  accompaniedToMeeting,
  accompanied,
  heldBefore,
  attendedGathering,
  ledOpening,
  atReceptionFor,
  atGathering,
  awardGiven,
  attended,
  gaveSpeech,
  heldGathering,
  markedDay,
  openedWorks,
  arrived,
  wasGuestOf,
  wasIn,
  appointed,
  atMeetingWith,
  sinceSigning,
  spokeThere,
  lineUp,
  doneInPresence,
];
