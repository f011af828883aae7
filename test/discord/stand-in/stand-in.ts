import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allComponents, faultsOf } from '../message-rules.ts';
import { faultsOfCommands, faultsOfOffers, storedCommands } from './commands.ts';
import { type Gateway, type GatewayOptions, startGateway } from './gateway.ts';
import { APPLICATION, newId, TOKEN } from './ids.ts';
import type { Exchange, Place, Result, StandInMessage } from './interactions.ts';
import * as interactions from './interactions.ts';
import { type Said, said } from './said.ts';

/** A message posted to a channel; where it is a reply, with what it replies to. */
export interface PostedMessage extends StandInMessage {
  readonly channel: string;
  readonly message_reference?: { readonly message_id: string };
}

/** Discord on loopback, as far as Readout needs it: REST and gateway, and what a person can do. */
export interface StandIn {
  /** Base address of the REST interface, without the version. */
  readonly api: string;
  readonly gateway: Gateway;
  /** What Discord would have refused. A test fails if there is anything. */
  readonly faults: string[];
  /** Every request, as `POST /interactions/…/callback`, with ids and tokens as they were. */
  readonly requests: string[];
  /** Messages posted to channels. */
  readonly posted: PostedMessage[];
  /** The published commands, by route. */
  readonly commands: Map<string, object[]>;
  /** Answers the next `times` requests whose line holds `part` with this result. */
  fail(part: string, result: Result, times: number): void;
  /** Somebody uses a slash command; true when the answer stands. */
  slash(command: string, options?: Readonly<Record<string, string>>, place?: Place): Promise<Exchange>;
  /** Somebody types in an option. */
  typing(command: string, option: string, typed: string): Promise<Exchange>;
  /** Somebody presses the button of `message` that has this label, or this custom_id. */
  press(message: StandInMessage, button: string, place?: Place): Promise<Exchange>;
  /** Somebody writes a message; gives back its id. */
  say(content: string, more?: Said): string;
  /** Sends an interaction of which nothing more is expected. */
  interact(type: number, data: object, more?: object, place?: Place): Exchange;
  /** Comes true when `seen` holds, looked at after every request. */
  until(seen: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

export interface StandInOptions extends GatewayOptions {
  /** Whether the REST interface takes requests and then says nothing. */
  readonly hanging?: boolean;
}

/** Starts the stand-in on a free port. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      // Discord's empty answers have no content type, and discord.js relies on that.
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
      events.emit('request');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = () => `ws://127.0.0.1:${port}`;
  const gateway = startGateway(server, url, options);
  const events = new EventEmitter();
  const exchanges = new Map<string, Exchange>();
  const failing: { readonly part: string; readonly result: Result; times: number }[] = [];
  const standIn = {
    api: `http://127.0.0.1:${port}/api`,
    gateway,
    faults: [] as string[],
    requests: [] as string[],
    posted: [] as PostedMessage[],
    commands: new Map<string, object[]>(),
  };

  async function answer(request: IncomingMessage): Promise<Result> {
    const path = new URL(request.url ?? '', standIn.api).pathname.replace(/^\/api\/v10/, '');
    const line = `${request.method} ${path}`;
    standIn.requests.push(line);
    if (options.hanging) {
      events.emit('request');
      return new Promise(() => {});
    }
    const body = await readJson(request);
    const failure = failing.find(({ part, times }) => times > 0 && line.includes(part));
    if (failure) {
      failure.times--;
      return failure.result;
    }
    const open = /^\/(?:interactions|webhooks)\//.test(path);
    if (!open && request.headers.authorization !== `Bot ${TOKEN}`)
      return interactions.refusal(401, 0, '401: Unauthorized');
    return route(line, body);
  }

  function route(line: string, body: object): Result {
    const [method, ...path] = line.split(/[ /]+/);
    const [first, id = '', token = ''] = path;
    if (line === 'GET /gateway/bot') return { status: 200, body: gatewayBot(url()) };
    if (first === 'applications') return commandsRoute(method ?? '', path, body);
    if (first === 'interactions') return callback(exchanges.get(token), body as { type: number });
    if (first === 'webhooks') return webhook(method ?? '', exchanges.get(token), path[4], body);
    if (first === 'channels' && method === 'POST') return post(id, body);
    standIn.faults.push(`a request that nobody foresaw: ${line}`);
    return interactions.refusal(404, 0, '404: Not Found');
  }

  function refused(faults: readonly string[]): Result | undefined {
    standIn.faults.push(...faults);
    return faults.length > 0
      ? interactions.refusal(400, 50035, `Invalid Form Body: ${faults.join('; ')}`)
      : undefined;
  }

  function commandsRoute(method: string, path: readonly string[], body: object): Result {
    const route = path.join('/');
    if (path[1] !== APPLICATION)
      return interactions.refusal(403, 20012, 'You are not authorized on this application');
    if (method === 'GET') return { status: 200, body: standIn.commands.get(route) ?? [] };
    const bad = refused(faultsOfCommands(body));
    if (bad) return bad;
    const stored = storedCommands(body as object[]);
    standIn.commands.set(route, stored);
    return { status: 200, body: stored };
  }

  function callback(exchange: Exchange | undefined, body: { type: number; data?: object }): Result {
    if (!exchange) return interactions.refusal(404, 10062, 'Unknown interaction');
    const faults = body.type === 8 ? faultsOfOffers(body) : interactions.faultsOfCallback(body);
    return refused(faults) ?? interactions.takeCallback(exchange, body);
  }

  function webhook(
    method: string,
    exchange: Exchange | undefined,
    which: string | undefined,
    body: object,
  ): Result {
    if (!exchange) return interactions.refusal(401, 50027, 'Invalid Webhook Token');
    if (method === 'PATCH' && which) {
      return refused(faultsOf(body, 'edit')) ?? interactions.takeEdit(exchange, which, body);
    }
    return refused(faultsOf(body, 'interaction')) ?? interactions.takeFollowUp(exchange, body);
  }

  function post(channel: string, body: object): Result {
    const bad = refused(faultsOf(body, 'channel'));
    if (bad) return bad;
    const message = { flags: 0, components: [], ...body, id: newId(), channel };
    standIn.posted.push(message);
    return { status: 200, body: { ...interactions.messageBody(message), channel_id: channel } };
  }

  function interact(type: number, data: object, more: object = {}, place: Place = {}): Exchange {
    const [id, token] = [newId(), `token-${newId()}`];
    const source = (more as { message?: StandInMessage }).message;
    const exchange: Exchange = { id, token, offers: [], source, messages: new Map(), ephemeral: new Set() };
    exchanges.set(token, exchange);
    gateway.dispatch('INTERACTION_CREATE', {
      ...interactions.interactionBase(id, token, place),
      type,
      data,
      ...more,
    });
    return exchange;
  }

  async function until(seen: () => boolean): Promise<void> {
    if (seen()) return;
    for await (const _ of on(events, 'request')) if (seen()) return;
  }

  /** Whether the answer stands: a reply, or what followed the deferral. */
  function answered({ first, messages, original = '', source }: Exchange): boolean {
    if (first === 'offers' || first === 'reply') return true;
    if (first === 'silent') return messages.get(original) !== source || messages.size > 1;
    return first === 'thinking' && messages.size > 0;
  }

  return {
    ...standIn,
    interact,
    until,
    say(content, more) {
      const message = said(content, more);
      gateway.dispatch('MESSAGE_CREATE', message);
      return message.id;
    },
    fail: (part, result, times) => void failing.push({ part, result, times }),
    async slash(name, options = {}, place = {}) {
      const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
      const exchange = interact(2, { id: newId(), name, type: 1, options: given }, {}, place);
      await until(() => answered(exchange));
      return exchange;
    },
    async typing(name, option, value) {
      const options = [{ name: option, type: 3, value, focused: true }];
      const exchange = interact(4, { id: newId(), name, type: 1, options });
      await until(() => answered(exchange));
      return exchange;
    },
    async press(message, button, place = {}) {
      const all = allComponents(message.components);
      const found = all.find((one) => 'label' in one && one.label === button)?.custom_id ?? button;
      const data = { component_type: 2, custom_id: found };
      const exchange = interact(3, data, { message: { ...interactions.messageBody(message) } }, place);
      await until(() => answered(exchange));
      return exchange;
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<object> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}

function gatewayBot(url: string): object {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

/** The latest of the messages that an exchange has brought. */
export function lastMessage({ messages }: Exchange): StandInMessage {
  const last = [...messages.values()].at(-1);
  if (!last) throw new Error('the exchange has brought no message');
  return last;
}

/** All text of a message, in Discord's markdown. */
export function textOf({ components }: StandInMessage): string {
  return allComponents(components)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** Labels of the buttons of a message, in order; a disabled one in brackets. */
export function buttonsOf({ components }: StandInMessage): string[] {
  const buttons = allComponents(components).filter((one) => one.type === 2) as unknown as {
    label: string;
    disabled?: boolean;
  }[];
  return buttons.map(({ label, disabled }) => (disabled ? `[${label}]` : label));
}
