import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.js';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'hidden'> {
  children: ReactNode;
  /** Heard, not seen: which of many. */
  hidden?: string;
}

/** A quiet button that looks like a link: Cancel, Undo, Change, Remove, Try again. */
export function TextButton({ children, hidden, ...rest }: Props) {
  return (
    <button type="button" {...rest} className="app-link-btn">
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </button>
  );
}
