import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';

interface Props {
  to: string;
  children: ReactNode;
  /** Heard, not seen: which of many. */
  hidden?: string;
  strong?: boolean;
}

/** A link inside the application. Says where it goes, never "View" or "Click here" alone. */
export function TextLink({ to, children, hidden, strong }: Props) {
  return (
    <Link
      to={to}
      className={classNames('govuk-link govuk-link--no-visited-state', strong && 'govuk-!-font-weight-bold')}
    >
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </Link>
  );
}
