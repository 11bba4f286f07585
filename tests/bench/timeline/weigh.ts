import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as they are sent. */
interface Weight {
  gzip: number;
  brotli: number;
}

/** Megabytes of data take Brotli's best level half a minute, for some hundredths less. */
const quality = (data: boolean) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: data ? 9 : constants.BROTLI_MAX_QUALITY,
  },
});

const known = new Map<string, Weight>();

function weightOf(path: string, body: string | Buffer, data: boolean): Weight {
  const key = `${path} ${body.length}`;
  const found = known.get(key) ?? {
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, quality(data)).length,
  };
  known.set(key, found);
  return found;
}

/** What was loaded: the page with its scripts, styles and fonts, and the data apart. */
export function weigh(bodies: Map<string, string | Buffer>): Record<'code' | 'data', Weight> {
  const total = { code: { gzip: 0, brotli: 0 }, data: { gzip: 0, brotli: 0 } };
  for (const [path, body] of bodies) {
    const isData = path.startsWith('/data/');
    const { gzip, brotli } = weightOf(path, body, isData);
    const part = total[isData ? 'data' : 'code'];
    part.gzip += gzip;
    part.brotli += brotli;
  }
  return total;
}
