import { escapeHtml, markdownHtml } from './markdown-html.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly accent_color?: number;
  readonly components?: readonly Component[];
}

const BUTTONS = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** A page that shows a message of these components as Discord's dark look does, below the command that it answers. */
export function messagePage(command: string, components: unknown): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="channel">
<div class="used"><span class="mention">@Anna</span> used <span class="mention">${escapeHtml(command)}</span></div>
<div class="message"><div class="avatar">R</div><div class="body">
<div class="author">Readout <span class="app">APP</span> <span class="time">Today at 09:41</span></div>
${(components as readonly Component[]).map(componentHtml).join('\n')}
<div class="private">Only you can see this · <a>Dismiss message</a></div>
</div></div></div>`;
}

function componentHtml(component: Component): string {
  const inside = (component.components ?? []).map(componentHtml).join('');
  switch (component.type) {
    case 1:
      return `<div class="row">${inside}</div>`;
    case 2:
      return buttonHtml(component);
    case 10:
      return `<div class="text">${markdownHtml(component.content ?? '')}</div>`;
    case 17: {
      const { accent_color: colour } = component;
      const edge =
        colour == null ? '' : ` style="border-left:4px solid #${colour.toString(16).padStart(6, '0')}"`;
      return `<div class="box"${edge}>${inside}</div>`;
    }
    default:
      throw new Error(`no drawing for a component of type ${component.type}`);
  }
}

function buttonHtml({ label = '', style = 2, disabled = false }: Component): string {
  const arrow =
    style === 5
      ? ' <svg width="14" height="14" viewBox="0 0 24 24"><path fill="currentColor" d="M10 5H5v14h14v-5h-2v3H7V7h3V5zm4 0v2h1.6l-6 6 1.4 1.4 6-6V10h2V5h-5z"/></svg>'
      : '';
  return `<button class="${BUTTONS[style]}${disabled ? ' disabled' : ''}">${escapeHtml(label)}${arrow}</button>`;
}

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { background: #1a1a1e; color: #dfe0e2; font: 16px/1.375 "gg sans", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
.channel { width: 760px; padding: 20px 24px 24px; }
.used { font-size: 14px; color: #9b9ca3; margin: 0 0 4px 56px; position: relative; }
.used::before { content: ""; position: absolute; left: -36px; top: 9px; width: 30px; height: 12px; border: 2px solid #45464d; border-right: 0; border-bottom: 0; border-top-left-radius: 6px; }
.mention { color: #c9cdfb; background: #5865f24d; border-radius: 3px; padding: 0 2px; }
.message { display: flex; gap: 16px; }
.avatar { width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff; font-weight: 700; display: grid; place-items: center; flex: none; }
.body { flex: 1; min-width: 0; }
.author { font-weight: 600; color: #fff; margin-bottom: 4px; }
.app { background: #5865f2; color: #fff; font-size: 10px; border-radius: 4px; padding: 2px 4px; vertical-align: 2px; }
.time, .private { color: #94959c; font-size: 12px; font-weight: 400; }
.private { margin-top: 8px; } .private a { color: #7bb0f5; }
.text { margin: 0 0 8px; overflow-wrap: anywhere; }
.box { background: #242429; border: 1px solid #35353b; border-radius: 8px; padding: 16px; margin: 0 0 8px; max-width: 600px; }
.box > :last-child { margin-bottom: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 4px 0 8px; }
button { border: 1px solid #ffffff14; border-radius: 8px; min-height: 32px; padding: 3px 12px; font: 500 14px "gg sans", "Noto Sans", sans-serif; color: #fff; display: inline-flex; align-items: center; gap: 6px; }
.primary { background: #5865f2; } .secondary, .link { background: #3a3a41; } .disabled { opacity: .5; }
h1, h2, h3 { color: #fff; font-weight: 700; margin: 8px 0 4px; line-height: 1.3; } h2 { font-size: 20px; } h3 { font-size: 16px; }
:is(h1, h2, h3):first-child { margin-top: 0; }
p { min-height: 1em; } b { color: inherit; font-weight: 700; }
small { display: block; font-size: 13px; color: #a2a3ab; margin: 1px 0; }
blockquote { border-left: 4px solid #4a4b52; border-radius: 4px; padding: 0 8px 0 12px; margin: 2px 0; }
li { margin-left: 20px; } mark { background: #f23f43; color: #fff; }
`;
