import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { builtPages } from './built-site.ts';
import { deadLinks } from './dead-links.ts';

describe('the built site', () => {
  it('has no internal link, source or anchor that leads nowhere', () => {
    expect(deadLinks('build', '', process.env.SITE_URL ?? site.url)).toEqual([]);
  });
});

describe('built under a base path with an address of its own', () => {
  const origin = 'https://archive.test';
  const env = {
    BASE_PATH: '/archive',
    SITE_URL: origin,
    BUILD_DIR: 'build-base',
    KIT_OUT_DIR: '.svelte-kit-base',
  };

  beforeAll(() => {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  });
  afterAll(() => {
    for (const dir of [env.BUILD_DIR, env.KIT_OUT_DIR])
      rmSync(dir, { recursive: true, force: true });
  });

  it('has no internal link, source or anchor that leads nowhere', () => {
    expect(deadLinks(env.BUILD_DIR, env.BASE_PATH, origin)).toEqual([]);
  });

  it('names its own address in canonical links', () => {
    const home = builtPages(env.BUILD_DIR).find(({ path }) => path === '/');
    expect(home?.html).toContain('<link rel="canonical" href="https://archive.test/archive/"/>');
  });
});
