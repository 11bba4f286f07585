import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a script of the bench or of the site for the browser, minified as the site is. */
export async function bundle(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script.`);
  return chunk.code;
}
