import type { EventType } from '../../../src/extract/event.ts';

/**
 * What two did: `{H}` receives and `{G}` comes, `{A}` and `{B}` are of no known side. `[verb]` stands in the past, or behind what makes it
 * a plan.
 */
export interface Deed {
  readonly text: string;
  readonly type: EventType;
}

const of =
  (type: EventType) =>
  (text: string): Deed => ({ text, type });

export const DEEDS: readonly Deed[] = [
  ...[
    '{H} [receive:received] {G}',
    '{G} [be:was received] by {H}',
    '{H} [receive:received] {G} in audience',
    '{H} [host:hosted] {G} at the town hall',
    '{H} [have:had] the honour of receiving {G}',
    '{H} [play:played] host to {G}',
    '{H} [give:gave] a dinner in honour of {G}',
    '{G} [pay:paid] a courtesy call on {H}',
    '{G} [call:called] on {H}',
    '{H} [receive:received] a courtesy call from {G}',
    '{A} [meet:met] {B}',
    '{A} [meet:met] with {B}',
    '{A} [hold:held] talks with {B}',
    '{A} [hold:held] a meeting with {B}',
    '{A} [have:had] a working session with {B}',
    '{A} [sit:sat] down with {B}',
    '{A} [hold:held] consultations with {B}',
    '{A} and {B} [meet:met] for talks',
    '{A} and {B} [hold:held] a new round of political consultations',
    'a meeting between {A} and {B} [take:took] place',
    'there [be:was] a meeting between {A} and {B}',
  ].map(of('meeting')),
  ...[
    '{A} [sign:signed] a memorandum of understanding on training with {B}',
    '{A} and {B} [sign:signed] an agreement on the exchange of students',
    '{A} and {B} [ink:inked] a cooperation agreement on tourism',
    'a letter of intent on joint research [be:was signed] by {A} and {B}',
    'a cooperation agreement on tourism [be:was signed] between {A} and {B}',
    'the signatories of the memorandum of understanding [be:were] {A} and {B}',
  ].map(of('signing')),
  ...[
    'the 5th Northern Ports Forum [be:was attended] by {A} and {B}',
    '{A} and {B} [take:took] part in the 5th Northern Ports Forum',
    'the 5th Northern Ports Forum [bring:brought] together {A} and {B}',
  ].map(of('conference')),
];
