import { spawnSync } from 'node:child_process';

/** One way to a browser: the command line of each step, tried in order. */
export interface Install {
  name: string;
  commands: string[][];
}

interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  /** The text of /etc/os-release; empty where there is none. */
  osRelease: string;
}

const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=60', '-o', 'Acquire::http::Timeout=20'];

/**
 * The ways to install a Chromium on this machine, the soonest first. As root on Debian that is the
 * distribution's package: the shared libraries that Playwright's download expects come with it,
 * and it is there on networks that mirror Debian and shut off Playwright's host. Ubuntu's package
 * of that name is a snap, which containers cannot run; there Playwright fetches the libraries.
 */
export function browserInstalls({ platform, root, osRelease }: Machine): Install[] {
  const ids = (osRelease.match(/^ID(_LIKE)?=.*$/gm) ?? []).join(' ');
  const aptRoot = root && platform === 'linux' && /debian|ubuntu/.test(ids);
  const debian = (name: string): Install => ({
    name: `Debian's ${name}`,
    commands: [
      [...apt, 'update'],
      [...apt, 'install', '-y', '--no-install-recommends', name],
    ],
  });
  const libraries = aptRoot ? ['--with-deps'] : [];
  const playwright: Install = {
    name: "Playwright's Chromium",
    commands: [['npx', 'playwright', 'install', '--no-shell', ...libraries, 'chromium']],
  };
  if (!aptRoot || /ubuntu/.test(ids)) return [playwright];
  // Older mirrors have the whole browser alone.
  return [debian('chromium-headless-shell'), debian('chromium'), playwright];
}

/**
 * Runs the steps of one way with their output shown, each within `milliseconds`. Says so when
 * one fails and goes on: apt-get update fails over one dead mirror among many.
 */
export function runInstall({ name, commands }: Install, milliseconds: number): void {
  console.log(`No Chromium found. Installing ${name}:`);
  for (const [program = '', ...options] of commands) {
    console.log(`$ ${[program, ...options].join(' ')}`);
    const { error, status } = spawnSync(program, options, {
      stdio: 'inherit',
      timeout: milliseconds,
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        // Five attempts at the default of 30 s would use up the bound before the next way is tried.
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      },
    });
    if (status !== 0) console.log(`${program} failed: ${error?.message ?? `exit code ${status}`}`);
  }
}
