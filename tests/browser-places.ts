import { posix, win32 } from 'node:path';

interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Where Playwright's own Chromium is, or would be after its download. */
  playwright: string;
}

/** The shell first: without windows of its own a page costs half of what it does in the whole browser. */
const names = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Every path at which a Chromium may be, the best first: Playwright's own is the one its version
 * was made for, then CHROME_PATH, then what the system has. Nothing is looked up here.
 */
export function browserPlaces({ platform, env, playwright }: Machine): string[] {
  return [playwright, env.CHROME_PATH, ...systemPlaces(platform, env)].filter(
    (place): place is string => Boolean(place),
  );
}

function systemPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) => below(roots, program, win32.join));
  }
  const folders = (env.PATH ?? '').split(':');
  const onPath = names.flatMap((name) => below(folders, name, posix.join));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', env.HOME && posix.join(env.HOME, 'Applications')];
  return [
    ...onPath,
    ...macApplications.flatMap((program) => below(applications, program, posix.join)),
  ];
}

function below(
  folders: (string | undefined)[],
  name: string,
  join: (folder: string, name: string) => string,
): string[] {
  return folders.flatMap((folder) => (folder ? [join(folder, name)] : []));
}
