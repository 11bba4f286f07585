/** A text to be found. */
export interface BenchDocument {
  title: string;
  speaker: string;
  date: string;
  summary: string;
}

/** A search whose document is known. */
export interface BenchQuery {
  type: string;
  q: string;
  /** The document's index. */
  want: number;
}
