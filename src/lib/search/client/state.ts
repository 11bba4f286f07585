/** Why search does not work: no connection, no index at its address, an index cut short or of another version, or a fault of ours. */
export type FailureReason = 'offline' | 'missing' | 'damaged' | 'slow' | 'fault';

/** How far search has come. `slow` is set once loading has taken longer than a reader expects. */
export type SearchState =
  | { name: 'idle' }
  | { name: 'loading'; slow: boolean }
  | { name: 'ready' }
  | { name: 'failed'; reason: FailureReason };

/** What a search rejects with. */
export class SearchFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
  ) {
    super(message);
    this.name = 'SearchFailure';
  }
}
