/** What a framed widget tells the page around it. */
export interface HeightMessage {
  type: 'tip-height';
  /** CSS pixels. */
  height: number;
}

/** Pixels beyond which a height is no widget's. */
const most = 5000;

/** The height that a message tells; null for any other message. */
export function heightIn(data: unknown): number | null {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'tip-height' && Number.isFinite(height) && Number(height) > 0
    ? Math.min(Math.ceil(Number(height)), most)
    : null;
}
