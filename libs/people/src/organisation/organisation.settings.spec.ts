import { StartRefused } from '@app/platform';
import { organisationSettings } from './organisation.settings.js';

const right = {
  OIDC_ISSUER: 'https://login.council.example/tenant/v2.0',
  OIDC_CLIENT_ID: 'waymark',
  OIDC_CLIENT_SECRET: 'sesame',
  OIDC_AMR: 'mfa',
  PUBLIC_URL: 'https://waymark.council.example',
};

describe('the settings of an organisation', () => {
  it('are read when they can be what they say', () => {
    expect(organisationSettings({})).toBeUndefined();
    expect(organisationSettings(right)).toMatchObject({ clientId: 'waymark', amr: ['mfa'], acr: [] });
    expect(organisationSettings({ ...right, OIDC_AMR: '', OIDC_SECOND_STEP: 'organisation' })).toMatchObject({
      amr: [],
    });
  });

  it('hold lists as people write them', () => {
    const lists = { OIDC_TRUSTED_AGENCIES: 'Harbour Housing; Exampleshire Council ;', OIDC_AMR: ' mfa  fido' };

    expect(organisationSettings({ ...right, ...lists })).toMatchObject({
      trustedFor: ['Harbour Housing', 'Exampleshire Council'],
      amr: ['mfa', 'fido'],
    });
  });

  it.each<[what: string, but: Record<string, string>, sentence: RegExp]>([
    ['no second step is asked for, and nobody says who asks for it', { OIDC_AMR: '' }, /OIDC_ACR or OIDC_AMR/],
    ['the issuer is not on https', { OIDC_ISSUER: 'http://login.council.example' }, /must begin with https/],
    ['the issuer is no address', { OIDC_ISSUER: 'login' }, /must be an address/],
    [
      'the issuer is its metadata',
      { OIDC_ISSUER: `${right.OIDC_ISSUER}/.well-known/openid-configuration` },
      /bare issuer/,
    ],
    [
      'two things prove who Waymark is',
      { OIDC_PRIVATE_KEY_FILE: '/key.pem' },
      /either OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE/,
    ],
    ['nothing proves who Waymark is', { OIDC_CLIENT_SECRET: '' }, /OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE/],
    ['it is not known where Waymark is', { PUBLIC_URL: '' }, /PUBLIC_URL/],
  ])('are refused when %s', (_what, but, sentence) => {
    const settings = () => organisationSettings({ ...right, ...but });
    expect(settings).toThrow(StartRefused);
    expect(settings).toThrow(sentence);
    expect(settings).not.toThrow(/sesame/);
  });
});
