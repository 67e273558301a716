import { newKey } from './client-key.js';

describe('the key a form gives to what it makes', () => {
  const withheld = crypto.randomUUID.bind(crypto);
  afterEach(() => Object.defineProperty(crypto, 'randomUUID', { value: withheld, configurable: true, writable: true }));

  it('is a UUID, and a new one each time', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newKey()).not.toBe(newKey());
  });

  it('is one also where the browser withholds randomUUID, on plain http', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true, writable: true });

    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
