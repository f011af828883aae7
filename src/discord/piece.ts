import { fitLine } from './cut.ts';

/** One line or paragraph of a reply in Discord's markdown, which can be made shorter when room is scarce. */
export interface Piece {
  /** The fewest characters that it can do with, and the most that it may ever take. */
  readonly least: number;
  readonly most: number;
  /** Its markdown in at most `max` characters; empty if nothing sensible fits. */
  render(max: number): string;
}

/** Words of the bot's own that are always shown whole. */
export function fixed(markdown: string): Piece {
  return {
    least: markdown.length,
    most: markdown.length,
    render: (max) => (markdown.length <= max ? markdown : ''),
  };
}

/** The bot's own markdown around hostile `text`, which is escaped and cut to fit `most` in all. */
export function line(before: string, text: string, after: string, most: number): Piece {
  const around = before.length + after.length;
  return {
    least: 0,
    most,
    render(max) {
      const shown = fitLine(text, Math.max(0, max - around));
      return shown === '' ? '' : `${before}${shown}${after}`;
    },
  };
}

/** Pieces side by side on one line; those that have nothing to show take no room. */
export function sideBySide(all: readonly Piece[], separator: string): Piece {
  const pieces = all.filter((piece) => piece.render(piece.most) !== '');
  const gap = separator.length;
  const sum = (of: (piece: Piece) => number) =>
    Math.max(
      0,
      pieces.reduce((total, piece) => total + of(piece) + gap, -gap),
    );
  return {
    least: sum(({ least }) => least),
    most: sum(({ most }) => most),
    render(max) {
      const lengths = allot(pieces, max + gap, gap);
      const shown = pieces.map((piece, i) => piece.render(lengths[i] ?? 0));
      return shown.filter((one) => one !== '').join(separator);
    },
  };
}

/** Pieces on one line of small print. */
export function smallPrint(pieces: readonly Piece[]): Piece {
  return sideBySide([fixed('-#'), sideBySide(pieces, ' · ')], ' ');
}

/**
 * The lengths that the pieces get so that together, with `gap` characters after each, they fit `budget`: each
 * what it can't do without and, of the rest, as much as it wants if that is no more than the others get; the
 * long ones get equal parts of what remains.
 */
export function allot(pieces: readonly Piece[], budget: number, gap: number): number[] {
  const wanted = pieces.map((piece) => Math.max(0, piece.render(piece.most).length - piece.least));
  const lengths = pieces.map((piece) => piece.least);
  let left = Math.max(0, budget - lengths.reduce((sum, least) => sum + least + gap, 0));
  const smallestFirst = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  for (const [done, i] of smallestFirst.entries()) {
    const more = Math.min(wanted[i] ?? 0, Math.floor(left / (pieces.length - done)));
    lengths[i] = (lengths[i] ?? 0) + more;
    left -= more;
  }
  return lengths;
}
