import { readdirSync, readFileSync } from 'node:fs';

const isProduct = (path: string) =>
  /\.(ts|tsx|js)$/.test(path) && !/\.spec\.tsx?$|\/testing\/|\/generated\/|\/dist\//.test(path);
const filesOf = (...roots: string[]): string[] =>
  roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => `${root}/${path}`)
      .filter(isProduct),
  );

const server = filesOf('libs', 'apps/api/src', 'migrations');
const web = filesOf('apps/web/src', 'apps/web/public');
const everything = [...server, ...web];

/** Where the pattern is found, without those who may. */
const found = (files: readonly string[], pattern: RegExp, allowed: readonly string[]): string[] =>
  files.filter((path) => pattern.test(readFileSync(path, 'utf8')) && !allowed.some((each) => path.startsWith(each)));

describe('the code of the product', () => {
  it('is looked at whole', () => {
    expect(server.length).toBeGreaterThan(300);
    expect(web.length).toBeGreaterThan(200);
  });

  it.each<[what: string, files: readonly string[], pattern: RegExp, allowed: readonly string[]]>([
    ['runs no text as code', everything, /\beval\(|new Function\(|from 'node:vm'|setTimeout\(['"`]/, []],
    ['builds no regular expression while it runs', everything, /new RegExp\(/, []],
    ['starts no program but the private PostgreSQL', server, /child_process/, ['libs/platform/src/embedded-postgres/']],
    [
      'turns no text into markup',
      web,
      /dangerouslySetInnerHTML|\.innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
      [],
    ],
    // A BroadcastChannel reaches pages of our own origin alone.
    ['speaks to no other window', web, /(?<!tabs\?)\.postMessage|addEventListener\('message'|window\.opener/, []],
    [
      'keeps nothing in the browser but how the housing list is shown',
      web,
      /localStorage|sessionStorage|indexedDB|document\.cookie/,
      ['apps/web/src/areas/housing/board/use-layout.ts'],
    ],
    ['loads nothing from elsewhere', web, /(src|href)=["'{`]+https?:\/\/|@import url\(['"]?https?:/, []],
    ['guesses no number that must not be guessed', server, /Math\.random/, []],
    [
      'hashes with SHA-256 or better',
      server,
      /createH(ash|mac)\(['"](?!sha(256|384|512)['"])/,
      // The published list of breached passwords is in the order of SHA-1: it finds a line there and protects nothing.
      ['libs/people/src/local-accounts/breached-passwords.ts'],
    ],
    [
      'enciphers with AES-256-GCM alone',
      server,
      /create(Cipher|Decipher)(iv)?\((?!\s*(['"]aes-256-gcm['"]|algorithm|cipher))/,
      [],
    ],
    ['trusts no certificate unseen', everything, /rejectUnauthorized:\s*false|NODE_TLS_REJECT_UNAUTHORIZED/, []],
    ['reads HTTP strictly', server, /insecureHTTPParser/, []],
    [
      'calls nobody but the database, the identity provider and the log server',
      server,
      /\bfetch\(|^import (?!type).* from 'node:(https?|net|tls|dgram)'/m,
      [
        'libs/platform/src/embedded-postgres/',
        'apps/api/src/start/port.ts',
        'libs/people/src/organisation/organisation.client.ts',
        'libs/platform/src/log-shipper.ts',
      ],
    ],
  ])('%s', (_what, files, pattern, allowed) => {
    expect(found(files, pattern, allowed)).toEqual([]);
  });
});
