import { chromium, type Browser } from '@playwright/test';

/** A Chromium of its own; whoever is root has no sandbox. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
