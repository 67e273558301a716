import { createHmac, scryptSync } from 'node:crypto';
import pg from 'pg';
import { scramVerifier } from './scram-verifier.js';
import { StartRefused } from './start-refused.js';

/** The roles that the running service signs in to PostgreSQL as. Each may do one kind of thing, and none owns anything. */
export const runtimeRoles = ['waymark_run', 'waymark_door', 'waymark_feed', 'waymark_sealer'] as const;
export type RuntimeRole = (typeof runtimeRoles)[number];

/** Any number will do as long as nobody else takes a lock of the same one. */
const SETTING_PASSWORDS = 727_003;

/** Where each part of the service finds the database, passwords included: never to be logged. */
export interface DatabaseAddresses {
  readonly run: string;
  readonly door: string;
  readonly feed: string;
  readonly sealer: string;
}

/**
 * 32 MiB and a tenth of a second for each guess (RFC 7914): who has learned a role’s password and guesses at the owner’s pays it
 * again and again, and the service once a start.
 */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const stretched = new Map<string, Buffer>();

/** Roles belong to a server, and every replica must come to the same password from the secret alone: the salt says what it is for, and no more. */
function stretch(secret: string): Buffer {
  const known = stretched.get(secret);
  if (known) return known;
  const key = scryptSync(secret, 'waymark run-time roles', 32, cost);
  stretched.set(secret, key);
  return key;
}

/**
 * A role’s password follows from the owner’s, by scrypt and HMAC: every replica knows it, nothing is stored, and a role that
 * learns its own learns neither another’s nor, but by guessing slowly, the owner’s (OWASP ASVS 11.4.4). WAYMARK_DATABASE_SECRET
 * takes the owner’s place where that signs in without a password; where there is neither, the roles have none, and come in by
 * certificate or not at all.
 */
function passwordOf(role: RuntimeRole, owner: URL): string {
  const secret = secretOf(owner);
  if (!secret) return '';
  return createHmac('sha256', stretch(secret)).update(`waymark run-time role ${role}`).digest('base64url');
}

const secretOf = (owner: URL): string => process.env.WAYMARK_DATABASE_SECRET || decodeURIComponent(owner.password);

function addressAs(role: RuntimeRole, ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = passwordOf(role, url);
  url.username = role;
  url.password = password;
  return url.href;
}

/** The addresses of the running service, from the owner’s, which it does not use. */
export const runtimeAddresses = (ownerUrl: string): DatabaseAddresses => ({
  run: addressAs('waymark_run', ownerUrl),
  door: addressAs('waymark_door', ownerUrl),
  feed: addressAs('waymark_feed', ownerUrl),
  sealer: addressAs('waymark_sealer', ownerUrl),
});

/** All as the owner: for what somebody does at the machine itself, an import from a folder or the demonstration. */
export const ownerAddresses = (ownerUrl: string): DatabaseAddresses => ({
  run: ownerUrl,
  door: ownerUrl,
  feed: ownerUrl,
  sealer: ownerUrl,
});

/**
 * Gives the run-time roles their passwords, where they do not have them yet, or have those of another owner’s password or of
 * an older version of Waymark.
 *
 * @throws StartRefused when the owner may not, or when there is nothing to make passwords from.
 */
export async function letRolesIn(ownerUrl: string): Promise<void> {
  const out: RuntimeRole[] = [];
  for (const role of runtimeRoles) if (!(await canSignIn(addressAs(role, ownerUrl)))) out.push(role);
  if (out.length > 0) await setPasswords(ownerUrl, out);
}

/** One process sets them at a time. What PostgreSQL may log, the statement, holds what it keeps and not the password. */
async function setPasswords(ownerUrl: string, roles: readonly RuntimeRole[]): Promise<void> {
  if (!secretOf(new URL(ownerUrl)))
    throw new StartRefused(
      'The owner of the database signs in without a password, and the run-time roles do not: let them in by certificate, or set WAYMARK_DATABASE_SECRET, see docs/runbook.md.',
    );
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'waymark roles' });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock($1)', [SETTING_PASSWORDS]);
    for (const role of roles) {
      const kept = owner.escapeLiteral(scramVerifier(passwordOf(role, new URL(ownerUrl))));
      await owner.query(`alter role ${role} password ${kept}`);
    }
    await owner.query('commit');
  } catch {
    throw new StartRefused(
      'The owner of the database may not set the passwords of the run-time roles: let it create roles (CREATEROLE), see docs/runbook.md.',
    );
  } finally {
    await owner.end();
  }
}

async function canSignIn(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
