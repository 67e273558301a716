import { readFileSync } from 'node:fs';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = <File>(path: string): File => JSON.parse(readFileSync(path, 'utf8')) as File;
const { dependencies, devDependencies } = read<Manifest>('package.json');
const installed = Object.entries(read<Lock>('package-lock.json').packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;

describe('the packages of others', () => {
  it('are asked for by exact version, from the registry: no range, no address, no directory', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are listed with those that they bring, each by version and by a SHA-512 of its content', () => {
    expect(installed.length).toBeGreaterThan(300);
    const unproven = installed.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-'));
    expect(unproven.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['reads XML', /^(fast-xml-parser|xml2js|libxmljs.*|sax|xmldom|@xmldom\/xmldom|xpath)$/],
    ['speaks LDAP', /^(ldapjs|ldapts|activedirectory.*)$/],
    ['speaks SAML', /saml/],
    [
      'makes pages from templates or Markdown',
      /^(ejs|pug|handlebars|mustache|nunjucks|marked|markdown-it|showdown|remark.*)$/,
    ],
    // `nodemailer` alone, to the one server of the settings.
    ['reads e-mail, or gives it to somebody else to send', /^(@sendgrid\/.*|mailgun.*|imap.*|postmark|@aws-sdk\/.*)$/],
    ['speaks to memcache', /memcache|memjs/],
    ['sets text with LaTeX', /latex/],
    ['speaks WebRTC', /^(simple-peer|wrtc|werift|mediasoup|@roamhq\/wrtc)$/],
    ['opens archives or images', /^(adm-zip|unzipper|yauzl|jszip|exceljs|xlsx|sharp|jimp)$/],
    ['takes objects of any type out of text', /^(node-serialize|serialize-to-js|funcster|js-yaml|yaml)$/],
  ])('hold none that %s in what runs in production', (_what, names) => {
    const running = installed.filter(([, { dev }]) => !dev).map(([path]) => nameOf(path));
    expect(running.filter((name) => names.test(name))).toEqual([]);
  });
});
