import { loadMessages, type MessagePart } from './messages.ts';

/** Milliseconds before each further try. */
const pauses = [500, 2000, 5000];

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What is shown of a load that did not succeed at once. */
export interface LoadStatus {
  retrying(): void;
  /** Resolves when another try is wished. */
  failed(): Promise<void>;
  done(): void;
}

/**
 * Fetches a locale's messages in the browser and does not give up: tries again by itself, then when
 * the reader wishes. Until then the page stays as it was prerendered, which can be read.
 */
export async function loadPatiently(
  code: string,
  status: LoadStatus,
  part: MessagePart = 'site',
): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await loadMessages(code, part);
      return status.done();
    } catch {
      const pause = pauses[tries];
      if (pause === undefined) await status.failed();
      else {
        status.retrying();
        await wait(pause);
      }
    }
}
