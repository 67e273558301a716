import { useCallback, useState } from 'react';

/**
 * The id a form gives to what it will make, made when the form opens. Sent twice (a dropped connection, an impatient finger) it
 * still makes one thing. Call `renew` after a success, when the same form stays open for the next.
 */
export function useClientKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(newKey);
  return { key, renew: useCallback(() => setKey(newKey()), []) };
}

/** A fresh UUID, also where `crypto.randomUUID` is withheld (plain http on a name other than localhost). */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
