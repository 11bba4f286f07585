import { defineConfig, devices } from '@playwright/test';
import { presentBrowser, presentFirefox } from './tests/browser.ts';

const { BASE_PATH = '', CHROME_PATH, CI, E2E_PORT = '4321' } = process.env;
const url = `http://localhost:${E2E_PORT}${BASE_PATH}/`;

const executablePath = CHROME_PATH || presentBrowser();
const firefox = presentFirefox();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine four times slower than ours must pass: these are bounds for what hangs, not for what is slow.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // What needed a second try is named at the end of the run (tests/reports.ts).
  retries: CI ? 2 : 0,
  use: { baseURL: url },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath,
          args: [
            // Chromium refuses to start its sandbox as root, which is what containers run as.
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
          ],
        },
      },
    },
    // Partners' pages are opened in Firefox too, where there is one.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(widget-(?!webkit).*|subscribe)\.test\.ts/,
            grepInvert: /@chromium/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node --import tsx src/tools/serve.ts',
    env: { PORT: E2E_PORT },
    url,
    reuseExistingServer: !CI,
    timeout: 300_000,
  },
});
