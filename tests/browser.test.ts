import { expect, test } from 'vitest';
import { browserInstalls } from './browser-installs.ts';
import { browserPlaces } from './browser-places.ts';

test('Playwright’s own comes first, then CHROME_PATH, then the system’s by name', () => {
  const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/local/bin::/usr/bin' };
  const places = browserPlaces({ platform: 'linux', env, playwright: '/cache/chrome' });
  expect(places.slice(0, 4)).toEqual([
    '/cache/chrome',
    '/opt/chrome',
    '/usr/local/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
  ]);
  expect(places.at(-1)).toBe('/usr/bin/microsoft-edge');
  expect(places).toHaveLength(2 + 6 * 2);
});

test('an empty environment leaves Playwright’s own', () => {
  expect(browserPlaces({ platform: 'linux', env: {}, playwright: '/cache/chrome' })).toEqual([
    '/cache/chrome',
  ]);
});

test('macOS is searched for applications, the owner’s too', () => {
  const env = { PATH: '/usr/bin', HOME: '/Users/ana' };
  const places = browserPlaces({ platform: 'darwin', env, playwright: '' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('Windows is searched for programs, not along its PATH', () => {
  const env = { PATH: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' };
  expect(browserPlaces({ platform: 'win32', env, playwright: '' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

test.each([
  [
    'Debian as root',
    { platform: 'linux', root: true, osRelease: debian },
    ['apt-get', 'apt-get', 'npx'],
  ],
  ['Debian as anyone', { platform: 'linux', root: false, osRelease: debian }, ['npx']],
  ['Ubuntu as root', { platform: 'linux', root: true, osRelease: ubuntu }, ['npx']],
  ['Alpine as root', { platform: 'linux', root: true, osRelease: 'ID=alpine' }, ['npx']],
  ['macOS', { platform: 'darwin', root: false, osRelease: '' }, ['npx']],
] as const)('%s installs with %o %o', (_, machine, programs) => {
  expect(browserInstalls(machine).map(({ commands }) => commands[0]?.[0])).toEqual(programs);
});

test('Playwright fetches the shared libraries only where it may', () => {
  const ways = [true, false].map((root) =>
    browserInstalls({ platform: 'linux', root, osRelease: ubuntu }),
  );
  expect(ways.map(([way]) => way?.commands[0]?.includes('--with-deps'))).toEqual([true, false]);
});
