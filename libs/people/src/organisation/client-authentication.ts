import { createPrivateKey, webcrypto } from 'node:crypto';
import * as oidc from 'openid-client';
import type { OrganisationSettings } from './organisation.settings.js';

/**
 * How Waymark shows the provider that it is Waymark: by a private key (private_key_jwt, PS256), or by a secret. Microsoft Entra ID
 * knows the key by its certificate's thumbprint, which goes into the header.
 */
export async function clientAuthentication(settings: OrganisationSettings): Promise<oidc.ClientAuth> {
  const { privateKey, clientSecret, keyId, thumbprint } = settings;
  if (!privateKey) return oidc.ClientSecretBasic(clientSecret ?? '');
  const der = createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'der' });
  const key = await webcrypto.subtle.importKey('pkcs8', der, { name: 'RSA-PSS', hash: 'SHA-256' }, false, ['sign']);
  return oidc.PrivateKeyJwt(
    { key, ...(keyId && { kid: keyId }) },
    {
      [oidc.modifyAssertion]: (header) => {
        if (thumbprint) header['x5t#S256'] = thumbprint;
      },
    },
  );
}
