import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

/** How the client keeps its connection to the gateway. */
export interface Gateway {
  /** The client's settings for it. */
  readonly settings: WebSocketOptions;
  /**
   * Has no connection made again from now on. Destroying the client is not enough for that: a connection that
   * is between two attempts when the client is destroyed goes on trying for ever, and keeps the process alive.
   */
  end(): void;
}

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

export function makeGateway(): Gateway {
  let manager: Manager | undefined;
  return {
    settings: {
      buildStrategy(built) {
        manager = built;
        return new SimpleShardingStrategy(built);
      },
    },
    end() {
      // Every attempt begins by asking for the last session: one that is never told does not begin.
      if (manager) manager.options.retrieveSessionInfo = () => new Promise(() => {});
    },
  };
}
