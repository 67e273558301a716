import { StartRefused } from '@app/platform';
import { readFileSync } from 'node:fs';

/** How the organisation signs people in, from the environment. docs/sign-in.md says what each is for. */
export interface OrganisationSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** The private key instead of a secret: PKCS #8, PEM. */
  readonly privateKey: string | undefined;
  readonly keyId: string | undefined;
  /** SHA-256 of the key’s certificate, base64url: by it Microsoft Entra ID knows the key. */
  readonly thumbprint: string | undefined;
  /** Where Waymark is, as browsers see it. */
  readonly publicUrl: URL;
  /** Agencies, by name or id, whose workers this issuer may vouch for by a verified e-mail address. */
  readonly trustedFor: readonly string[];
  /** Values of `acr` that mean more than a password; asked for, and one of them must come. Empty: not looked at. */
  readonly acr: readonly string[];
  /** Values of `amr` of which one must come: `mfa`. Empty: not looked at. Both empty only where somebody said that the organisation sees to it. */
  readonly amr: readonly string[];
}

const listOf = (text: string | undefined, separator: RegExp): string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * The settings, or undefined when no organisation signs people in here.
 *
 * @throws StartRefused when they are there and cannot be what they say.
 */
export function organisationSettings(environment: NodeJS.ProcessEnv = process.env): OrganisationSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = environment;
  if (!issuer) return undefined;
  if (!clientId || !publicUrl) throw new StartRefused('OIDC_ISSUER needs OIDC_CLIENT_ID and PUBLIC_URL beside it.');
  const [acr, amr] = [listOf(environment.OIDC_ACR, /\s+/), listOf(environment.OIDC_AMR, /\s+/)];
  if (acr.length + amr.length === 0 && environment.OIDC_SECOND_STEP !== 'organisation')
    throw new StartRefused(
      'OIDC_ISSUER needs OIDC_ACR or OIDC_AMR, which show that more than a password was asked for, or OIDC_SECOND_STEP=organisation where the organisation sees to that itself.',
    );
  return {
    issuer: issuerFrom(issuer),
    clientId,
    publicUrl: urlFrom('PUBLIC_URL', publicUrl),
    ...proofFrom(environment),
    trustedFor: listOf(environment.OIDC_TRUSTED_AGENCIES, /;/),
    acr,
    amr,
  };
}

function proofFrom(
  environment: NodeJS.ProcessEnv,
): Pick<OrganisationSettings, 'clientSecret' | 'privateKey' | 'keyId' | 'thumbprint'> {
  const { OIDC_CLIENT_SECRET: secret, OIDC_PRIVATE_KEY_FILE: file, OIDC_KEY_ID: keyId } = environment;
  if (!secret === !file)
    throw new StartRefused('OIDC_ISSUER needs either OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE beside it.');
  return {
    clientSecret: secret || undefined,
    privateKey: file ? readFileSync(file, 'utf8') : undefined,
    keyId: keyId || undefined,
    thumbprint: environment.OIDC_CERTIFICATE_THUMBPRINT || undefined,
  };
}

function issuerFrom(text: string): URL {
  const url = urlFrom('OIDC_ISSUER', text);
  if (url.protocol !== 'https:' && !isHere(url))
    throw new StartRefused('OIDC_ISSUER must begin with https. Plain http is taken only from this machine itself.');
  if (url.pathname.includes('.well-known'))
    throw new StartRefused('OIDC_ISSUER is the bare issuer, without /.well-known/openid-configuration.');
  return url;
}

/** This machine: a provider for tests. */
export const isHere = (url: URL): boolean =>
  url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);

function urlFrom(name: string, text: string): URL {
  if (!URL.canParse(text)) throw new StartRefused(`${name} must be an address that begins with https.`);
  return new URL(text);
}
