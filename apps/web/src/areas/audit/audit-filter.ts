import type { AuditFilter, AuditWhat } from '../../graphql/generated/audit.js';

/** What the audit keeps in its address. A reference names nobody. */
export const DEFAULTS = { worker: '', reference: '', what: '', from: '', to: '', after: '' };
export type Address = typeof DEFAULTS;

/** The kinds of lines, in the words of the filter. */
export const KINDS: readonly { value: AuditWhat; label: string }[] = [
  { value: 'CHANGES', label: 'What was done' },
  { value: 'LOOKS', label: 'What was looked at' },
  { value: 'OPENED', label: 'Records opened' },
  { value: 'LISTED', label: 'Lists read' },
  { value: 'SEARCHED', label: 'Searches' },
  { value: 'REVEALED', label: 'Addresses shown' },
  { value: 'EXPORTED', label: 'Files taken' },
  { value: 'DENIED', label: 'What was refused' },
  { value: 'AUDIT_READ', label: 'Reading of the audit' },
];

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is asked of the server; what an address says that is no day or kind is left out. */
export function filterOf({ worker, reference, what, from, to }: Address): AuditFilter {
  return {
    workerId: worker || null,
    reference: reference.trim() || null,
    what: KINDS.find(({ value }) => value === what)?.value ?? null,
    from: isDay(from) ? from : null,
    to: isDay(to) ? to : null,
  };
}

/** How many filters are on. */
export function filtersOn(address: Address): number {
  return Object.values(filterOf(address)).filter((value) => value !== null).length;
}

/** The address that shows what one worker did and looked at. */
export const everythingBy = (workerId: string): string => `/audit?worker=${workerId}`;

/** The address that shows who did something with, or looked at, one record. */
export const everythingAbout = (reference: string): string => `/audit?${new URLSearchParams({ reference }).toString()}`;
