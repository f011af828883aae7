import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { turnIds } from './custom-id.ts';
import type { ButtonsDraft } from './draft.ts';

/** A row that turns from `page` (counted from 1) to its neighbours; undefined where the query is too long for it. */
export function turnButtons(
  kind: 'page' | 'leaf',
  page: number,
  pages: number,
  { command, options }: Answer,
): ButtonsDraft | undefined {
  const { page: _page, ...others } = options;
  const query = { command, options: kind === 'leaf' ? others : options };
  const ids = turnIds(kind, [page - 1, page, page + 1], query);
  if (!ids) return undefined;
  const [previous = '', here = '', next = ''] = ids;
  return {
    kind: 'buttons',
    buttons: [
      button('◀ Previous', previous, page === 1),
      button(`Page ${page} of ${pages}`, here, true),
      button('Next ▶', next, page === pages),
    ],
  };
}

function button(label: string, custom_id: string, disabled: boolean): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id, disabled };
}
