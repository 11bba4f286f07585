import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { developmentServer, temporaryProject } from '../../../tests/temporary-project.ts';
import { contentFiles } from './content-plugin.ts';

describe('a build', { timeout: 30_000 }, () => {
  const buildWith = (files: Record<string, string>) => {
    const { root } = temporaryProject({ 'main.js': 'export {};', ...files }, [
      'src/content',
      'src/locales',
    ]);
    return build({
      ...{ root, configFile: false, logLevel: 'silent', plugins: [contentFiles()] },
      build: { write: false, rolldownOptions: { input: 'main.js' } },
    });
  };

  it('goes through with sound content', async () => {
    expect(await buildWith({})).toBeTruthy();
  });

  it('stops with every problem of every file, before anything is rendered', async () => {
    const broken = buildWith({
      'src/content/faq/planted.md': '---\norder: 1\nchanged: 2012-02-30\n---\n\nA <b>word</b>.\n',
      'src/content/reports/planted.md': 'No front matter.\n',
    });
    const message = await broken.catch((error: Error) => error.message);
    expect(message).toContain('The content has problems:');
    expect(message).toMatch(/faq\/planted\.md:\d+:1 {2}`question` is missing\n {4}→ The question/);
    expect(message).toMatch(/faq\/planted\.md:3:10 {2}`changed` \("2012-02-30"\)/);
    expect(message).toContain('src/content/faq/planted.md:6:3  holds HTML (<b>)');
    expect(message).toContain('src/content/faq/planted.md:6:10  holds HTML (</b>)');
    expect(message).toMatch(/reports\/planted\.md:1:1 {2}does not begin with front matter/);
    expect(message).toContain('5 problems');
  });
});

describe('while the server runs', { timeout: 30_000 }, () => {
  const path = 'src/content/faq/why.md';
  const reader = `import { readFileSync } from 'node:fs';
export const text = readFileSync(new URL('./${path}', import.meta.url), 'utf8');`;

  async function serve() {
    const project = temporaryProject({ [path]: 'before', 'reader.js': reader });
    // Without its check: what a server does with broken content is the build's check, tested above.
    const server = await developmentServer(project.root, {
      ...contentFiles(),
      buildStart: undefined,
    });
    const sent = vi.spyOn(server.ws, 'send');
    const read = async () => (await server.ssrLoadModule('/reader.js')).text as string;
    return { ...project, server, sent, read };
  }

  it('a changed file is read again and the page loaded anew', async () => {
    const { read, write, sent } = await serve();
    expect(await read()).toBe('before');
    write(path, 'after');
    await vi.waitFor(async () => expect(await read()).toBe('after'), {
      timeout: 10_000,
      interval: 50,
    });
    expect(sent).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  it('a file beside the folder changes nothing', async () => {
    const { root, server, sent } = await serve();
    server.watcher.emit('all', 'add', join(root, 'src/contents/why.md'));
    expect(sent).not.toHaveBeenCalled();
    server.watcher.emit('all', 'add', join(root, 'src/content/faq/how.md'));
    expect(sent).toHaveBeenCalledOnce();
  });
});
