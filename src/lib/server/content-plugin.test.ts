import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { developmentServer, soon, temporaryProject } from '../../../tests/temporary-project.ts';
import type { Content } from '#core/content.ts';
import { smallContent } from '../../../tests/faults/small-content.ts';
import { contentFiles } from './content-plugin.ts';

describe('a build', () => {
  const buildWith = (files: Record<string, string>) => {
    const { root } = temporaryProject({ 'main.js': 'export {};', ...smallContent(), ...files }, [
      'src/locales',
    ]);
    return build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentFiles()],
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

describe('while the server runs', () => {
  const path = 'src/content/faq/archive.md';
  const question = (text: string) =>
    `---\nquestion: ${text}\norder: 99\nchanged: 2026-11-29\n---\n\nIt is.\n`;

  async function serve() {
    const project = temporaryProject(
      {
        ...smallContent(),
        [path]: question('Before?'),
        'reader.js': `export { default } from 'virtual:content';`,
      },
      ['src/locales'],
    );
    const server = await developmentServer(project.root, contentFiles());
    const sent = vi.spyOn(server.ws, 'send');
    const read = async () => {
      const { default: content } = await server.ssrLoadModule('/reader.js');
      return (content as Content).questions.map((one) => one.question);
    };
    return { ...project, server, sent, read };
  }

  it('a changed file is read again; what is broken is said by the page that needs it, until it is mended', async () => {
    const { read, write, sent } = await serve();
    expect(await read()).toContain('Before?');
    write(path, 'No front matter.');
    await vi.waitFor(
      () => expect(read()).rejects.toThrow(/archive\.md:1:1 {2}does not begin with front matter/),
      soon,
    );
    write(path, question('After?'));
    await vi.waitFor(async () => expect(await read()).toContain('After?'), soon);
    expect(await read()).not.toContain('Before?');
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
