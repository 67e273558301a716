import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { buttonClass, type ButtonLook } from './button.js';
import { VisuallyHidden } from './visually-hidden.js';

interface Props extends ButtonLook {
  to: string;
  id?: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes to another page. (What does something on this page is a <Button>.) */
export function ButtonLink({ to, id, kind, small, hidden, children }: Props) {
  return (
    <Link to={to} id={id} className={buttonClass({ kind, small })} draggable={false}>
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </Link>
  );
}
