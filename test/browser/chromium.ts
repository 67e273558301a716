import { existsSync } from 'node:fs';
import { packedChromium } from './packed-chromium.js';

/** Where a Chromium was found, and what it must be started with here. */
export interface FoundChromium {
  /** Nothing when Playwright's own is used. */
  executablePath?: string;
  args: string[];
  /** What it needs beside our own environment. */
  env: Record<string, string>;
  from: string;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium to test with: the one named by CHROMIUM_PATH, the system's, Playwright's own, else the one from npm. */
export async function findChromium(): Promise<FoundChromium> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // root may not use the sandbox
  const named = process.env['CHROMIUM_PATH'] ?? SYSTEM.find((path) => existsSync(path));
  if (named) return { executablePath: named, args, env: {}, from: named };

  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return { args, env: {}, from: 'playwright install' };

  const packed = await packedChromium();
  return { ...packed, args: [...packed.args, ...args], from: '@sparticuz/chromium' };
}
