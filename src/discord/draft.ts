import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { MESSAGE_TEXT } from './limits.ts';
import { allot, type Piece } from './piece.ts';

export interface TextDraft {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
}

export interface ButtonsDraft {
  readonly kind: 'buttons';
  readonly buttons: readonly APIButtonComponent[];
}

/** A framed part of a reply with a coloured edge. */
export interface BoxDraft {
  readonly kind: 'box';
  /** RGB as one number; null for none. */
  readonly colour: number | null;
  readonly parts: readonly (TextDraft | ButtonsDraft)[];
}

/** A part of a reply before it is known how much room its texts get. */
export type Draft = TextDraft | ButtonsDraft | BoxDraft;

/** The drafts as Discord's components, their texts together no longer than a message may be. */
export function settle(drafts: readonly Draft[]): APIMessageTopLevelComponent[] {
  const pieces = drafts.flatMap(piecesOf);
  const lengths = allot(pieces, MESSAGE_TEXT, '\n'.length);
  const allotted = new Map(pieces.map((piece, i) => [piece, lengths[i] ?? 0]));
  return drafts.flatMap((draft): APIMessageTopLevelComponent[] => {
    if (draft.kind !== 'box') return component(draft, allotted);
    const components = draft.parts.flatMap((part) => component(part, allotted));
    if (components.length === 0) return [];
    const accent = draft.colour === null ? {} : { accent_color: draft.colour };
    return [{ type: ComponentType.Container, ...accent, components }];
  });
}

function piecesOf(draft: Draft): readonly Piece[] {
  if (draft.kind === 'text') return draft.pieces;
  return draft.kind === 'box' ? draft.parts.flatMap(piecesOf) : [];
}

function component(
  draft: TextDraft | ButtonsDraft,
  allotted: ReadonlyMap<Piece, number>,
): (APIActionRowComponent<APIButtonComponent> | APITextDisplayComponent)[] {
  if (draft.kind === 'buttons') {
    const components = [...draft.buttons];
    return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
  }
  const lines = draft.pieces
    .map((piece) => piece.render(allotted.get(piece) ?? 0))
    .filter((one) => one !== '');
  return lines.length > 0 ? [{ type: ComponentType.TextDisplay, content: lines.join('\n') }] : [];
}
