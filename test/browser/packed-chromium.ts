import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The Chromium that comes as an npm package: compressed, and to be unpacked before its first use. */
export interface PackedChromium {
  executablePath: string;
  args: string[];
  /** What it needs beside our own environment on a machine that has none of its libraries or no fonts. */
  env: Record<string, string>;
}

// It makes the environment one function: without a sandbox, in one process. Those of its arguments are not for us.
const NOT_OURS = /headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content/;
const packageFile = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');

/** Unpacks it once for each person and version, and says how to start it here. */
export async function packedChromium(): Promise<PackedChromium> {
  const { default: packed } = await import('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const home = join(tmpdir(), `waymark-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(home)) await unpackInto(home, () => packed.executablePath());

  const executablePath = join(home, 'chromium');
  const args = packed.args.filter((argument) => !NOT_OURS.test(argument));
  return { executablePath, args, env: { ...librariesFor(executablePath, home), ...fontsFor(home) } };
}

/**
 * The package unpacks into the temporary directory itself, and takes what lies there for its own: of another version, of
 * another person, or half-written by another run. So it is told of a temporary directory of ours, which gets its name when
 * it is whole.
 */
async function unpackInto(home: string, unpack: () => Promise<string>): Promise<void> {
  const fresh = `${home}.${process.pid}`;
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  mkdirSync(fresh, { recursive: true });
  // Where it believes to run on Amazon's Linux it unpacks the libraries too.
  Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    await unpack();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** The package brings NSS and its like, for machines that have nothing but Node. */
function librariesFor(executablePath: string, home: string): Record<string, string> {
  const { status } = spawnSync(executablePath, ['--version'], { stdio: 'ignore' });
  return status === 0 ? {} : { LD_LIBRARY_PATH: join(home, 'al2023/lib') };
}

/** Without fonts a page has no text. The package brings one family, and a configuration that looks for it elsewhere. */
function fontsFor(home: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const folder = join(home, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  const places = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${places}</fontconfig>\n`);
  return { FONTCONFIG_PATH: folder };
}
