import type { ReactNode } from 'react';

const SHAPES = {
  late: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor" />
      <path d="M8 4.2v4.6" stroke="#fff" strokeWidth="1.9" />
      <circle cx="8" cy="11.3" r="1.15" fill="#fff" />
    </>
  ),
  soon: (
    <>
      <path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" />
      <path d="M8 6v4" stroke="#fff" strokeWidth="1.7" />
      <circle cx="8" cy="12.2" r="1" fill="#fff" />
    </>
  ),
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.2 8h7.6M9 5l3 3-3 3" fill="none" stroke="#fff" strokeWidth="1.7" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.4 8.3 2.5 2.5 4.8-5.4" fill="none" stroke="#fff" strokeWidth="1.9" />
    </>
  ),
  none: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3 2" />
    </>
  ),
  hold: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="2" fill="currentColor" />
      <path d="M5.8 4.8v6.4M10.2 4.8v6.4" stroke="#fff" strokeWidth="2" />
    </>
  ),
  lock: (
    <>
      <rect x="2.5" y="7" width="11" height="7.5" rx="1.2" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  plan: (
    <>
      <path d="M3 1.5h7l3 3v10H3z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5.4 7h5.2M5.4 9.6h5.2M5.4 12.2h3" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  action: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m4.8 8.2 2.3 2.3 4.2-4.9" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  home: (
    <>
      <path d="M1.4 7.7 8 1.8l6.6 5.9M3.2 6.4v7.8h9.6V6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6.5 14.2v-4.4h3v4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  talk: (
    <>
      <path d="M1.6 2.4h12.8v8.4H8.2l-3.5 3v-3H1.6z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  meet: (
    <>
      <circle cx="5.4" cy="5" r="2.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="11.2" cy="5.8" r="1.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M1.2 13.6c.2-2.8 1.8-4.4 4.2-4.4s4 1.6 4.2 4.4M10.6 9.6c2.3-.2 3.9 1.3 4.2 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  phone: (
    <>
      <path
        d="M3.2 1.6h2.6l1.2 3.4-1.7 1.3c.8 1.8 2.1 3.1 3.9 3.9l1.3-1.7 3.4 1.2v2.6c0 .9-.7 1.6-1.6 1.6C6.6 13.9 1.6 8.9 1.6 3.200c0-.9.7-1.6 1.6-1.600z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  gavel: (
    <>
      <path
        d="M2 14.4h7M4.5 9.500l4-4M6.8 2.800l4.4 4.400M5.3 4.300l4.4 4.400M10.2 7.200l4.2 4.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
      />
    </>
  ),
  pen: (
    <>
      <path d="m2 14 .8-3.600L11 2.200l2.8 2.8-8.2 8.200z" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  wifi: (
    <>
      <circle cx="8" cy="8" r="4" fill="#7ee0a6" />
      <circle cx="8" cy="8" r="6.8" fill="none" stroke="#7ee0a6" strokeWidth="1.4" />
    </>
  ),
  off: (
    <>
      <path
        d="M1.5 5.800C5 2.6 11 2.6 14.5 5.800M4 8.600c2.3-2 5.7-2 8 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <circle cx="8" cy="12.2" r="1.5" fill="currentColor" />
      <path d="M2 1l12 14" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  search: (
    <>
      <circle cx="6.8" cy="6.8" r="4.8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="m10.4 10.4 4.2 4.2" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  grip: (
    <>
      <g fill="currentColor">
        <circle cx="5" cy="3" r="1.5" />
        <circle cx="11" cy="3" r="1.5" />
        <circle cx="5" cy="8" r="1.5" />
        <circle cx="11" cy="8" r="1.5" />
        <circle cx="5" cy="13" r="1.5" />
        <circle cx="11" cy="13" r="1.5" />
      </g>
    </>
  ),
  sort: (
    <>
      <path d="M8 1.5 12 6H4zM8 14.5 4 10h8z" fill="currentColor" />
    </>
  ),
  asc: (
    <>
      <path d="M8 1.500 3 8h10z" fill="currentColor" />
    </>
  ),
  desc: (
    <>
      <path d="M8 14.5 3 8h10z" fill="currentColor" />
    </>
  ),
  star: (
    <>
      <path d="m8 1.3 2 4.3 4.7.6-3.4 3.2.9 4.700L8 11.800l-4.2 2.3.9-4.700L1.3 6.2 6 5.600z" fill="currentColor" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.200V8l2.8 1.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  heart: (
    <>
      <path
        d="M8 14S1.5 10 1.5 5.600A3.4 3.4 0 0 1 8 4.200a3.4 3.4 0 0 1 6.5 1.400C14.5 10 8 14 8 14z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** The names of the pictures. Each status has its own shape, so that it can be told apart in black and white. */
export type IconName = keyof typeof SHAPES;

/** A small picture that only repeats what the words beside it say: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
