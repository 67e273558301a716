import { type LogServer, logServer, StartRefused, takeSecretsFromFiles } from '@app/platform';

/** What the environment says about this start. */
export interface Settings {
  /** Where to listen; port 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** Somebody's own PostgreSQL. Without it a private one is started and holds the demonstration. */
  readonly databaseUrl: string | undefined;
  /** How many young people the demonstration has; by default as many as the published report it is modelled on. */
  readonly seedSize: number | undefined;
  /** Another system that is given the log too. */
  readonly logServer: LogServer | undefined;
}

/** Secrets that stand in files are read into the environment first. @throws StartRefused when a setting cannot be what it says. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  takeSecretsFromFiles(environment);
  return {
    port: wholeNumber('PORT', environment.PORT, 65_535) ?? 3_000,
    host: environment.HOST || '127.0.0.1',
    databaseUrl: environment.DATABASE_URL || undefined,
    seedSize: wholeNumber('SEED_SIZE', environment.SEED_SIZE, 100_000),
    logServer: logServer(environment),
  };
}

function wholeNumber(name: string, given: string | undefined, largest: number): number | undefined {
  if (!given) return undefined;
  if (/^\d+$/.test(given) && Number(given) <= largest) return Number(given);
  throw new StartRefused(`${name} must be a whole number from 0 to ${largest}, and "${given}" is not.`);
}
