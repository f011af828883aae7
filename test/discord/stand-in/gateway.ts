import { EventEmitter, on } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, CHANNEL, GUILD, newId, THREAD, TOKEN, USER } from './ids.ts';

interface Payload {
  readonly op: number;
  readonly d: { readonly token?: string; readonly intents?: number; readonly session_id?: string };
}

/** The gateway's half of the stand-in: sessions over WebSocket. */
export interface Gateway {
  /** What clients asked for, in order: `connected`, `identify` with the intents, `resume`, `closed 1000`. */
  readonly log: readonly string[];
  /** Comes true when the log holds `entry` for the `times`th time. */
  logged(entry: string, times?: number): Promise<void>;
  /** Sends an event to every client that is on line. */
  dispatch(type: string, data: object): void;
  /** Cuts every connection without a word, as a network does. */
  drop(): void;
  /** Closes every connection with a code, and refuses new ones with it when `forGood`. */
  close(code: number, forGood?: boolean): void;
  stop(): void;
}

export interface GatewayOptions {
  /** Close code with which the gateway answers every identify. */
  readonly refuseWith?: number;
  /** Whether it takes connections and then says nothing. */
  readonly silent?: boolean;
}

/** A gateway on the server's address that speaks enough of Discord's protocol for the real client. */
export function startGateway(server: Server, url: () => string, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const online = new Set<WebSocket>();
  const log: string[] = [];
  const events = new EventEmitter();
  const note = (entry: string) => {
    log.push(entry);
    events.emit('entry', entry);
  };
  let sequence = 0;
  let refuse = options.refuseWith;
  const send = (socket: WebSocket, type: string, d: object) =>
    socket.send(JSON.stringify({ op: 0, s: ++sequence, t: type, d }));

  sockets.on('connection', (socket) => {
    socket.on('close', (code) => {
      online.delete(socket);
      note(`closed ${code}`);
    });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as Payload;
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op !== 2 && op !== 6) return;
      if (refuse !== undefined || d.token !== TOKEN) return socket.close(refuse ?? 4004);
      online.add(socket);
      if (op === 2) {
        send(socket, 'READY', ready(url()));
        send(socket, 'GUILD_CREATE', guild());
      } else {
        send(socket, 'RESUMED', {});
      }
      note(op === 2 ? `identify ${d.intents}` : 'resume');
    });
    note('connected');
    if (!options.silent) socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
  });

  return {
    log,
    async logged(entry, times = 1) {
      const seen = () => log.filter((one) => one === entry).length >= times;
      if (seen()) return;
      for await (const _ of on(events, 'entry')) if (seen()) return;
    },
    dispatch: (type, data) => {
      for (const socket of online) send(socket, type, data);
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: (code, forGood = false) => {
      if (forGood) refuse = code;
      for (const socket of sockets.clients) socket.close(code);
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function ready(url: string): object {
  return {
    v: 10,
    user: {
      id: APPLICATION,
      username: 'Readout',
      discriminator: '0',
      global_name: null,
      avatar: null,
      bot: true,
    },
    guilds: [{ id: GUILD, unavailable: true }],
    session_id: newId(),
    resume_gateway_url: url,
    application: { id: APPLICATION, flags: 0 },
  };
}

function guild(): object {
  const channel = {
    id: CHANNEL,
    type: 0,
    name: 'news',
    position: 0,
    permission_overwrites: [],
    parent_id: null,
  };
  const thread = {
    id: THREAD,
    type: 11,
    name: 'a thread',
    parent_id: CHANNEL,
    owner_id: USER,
    member_count: 2,
    message_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 60,
      archive_timestamp: new Date(0).toISOString(),
      locked: false,
    },
  };
  return {
    id: GUILD,
    name: 'A server',
    owner_id: USER,
    unavailable: false,
    roles: [
      {
        id: GUILD,
        name: '@everyone',
        color: 0,
        permissions: '0',
        position: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    features: [],
    channels: [channel],
    threads: [thread],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
    preferred_locale: 'en-US',
    joined_at: new Date(0).toISOString(),
  };
}
