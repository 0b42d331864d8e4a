/**
 * Commands from the menu, the keyboard and the header meet here, so that each is carried out in one place
 * whichever way it was asked for.
 */
import type { Command } from '../platform/index';

/** Carries a command out; what it returns is not looked at. */
export type CommandHandler = () => unknown;

export interface CommandBus {
  /** Carries a command out; says whether somebody did. */
  readonly send: (command: Command) => boolean;
  /** Takes a command over until the returned function is called; the latest to ask goes first. */
  readonly handle: (command: Command, handler: CommandHandler) => () => void;
}

export function createCommandBus(): CommandBus {
  const handlers = new Map<Command, readonly CommandHandler[]>();
  return {
    send(command) {
      const handler = handlers.get(command)?.at(-1);
      if (handler === undefined) return false;
      void handler();
      return true;
    },
    handle(command, handler) {
      handlers.set(command, [...(handlers.get(command) ?? []), handler]);
      return () => {
        handlers.set(
          command,
          (handlers.get(command) ?? []).filter((other) => other !== handler),
        );
      };
    },
  };
}
