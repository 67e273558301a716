import type { ReactNode } from 'react';

interface Props {
  kind: 'success' | 'error' | 'warning' | 'information';
  title?: string;
  /** The level of the title among the headings around it. */
  level?: 2 | 3;
  /** Read out when it appears: for what follows something the person did. */
  announced?: boolean;
  children?: ReactNode;
}

const SHAPES = {
  information:
    'M10.2165 3.45151H19.7835L26.5484 10.2165V19.7835L19.7835 26.5484H10.2165L3.45151 19.7835V10.2165L10.2165 3.45151Z M15 8v8M15 19v3',
  success: 'm3 15 8 8L27 6',
  warning: 'M15 3 28 27H2zM15 11v8M15 22v2.500',
  error: 'M10 3h10l7 7v10l-7 7H10l-7-7V10zM10 10l10 10M20 10 10 20',
} as const;

/** A message in the page: saved (with Undo), a part that failed, something to know first. */
export function Alert({ kind, title, level = 2, announced, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div
      className={`moj-alert moj-alert--${kind}${title ? ' moj-alert--with-heading' : ''}`}
      role={announced ? 'status' : undefined}
    >
      <div>
        <svg
          className="moj-alert__icon"
          viewBox="0 0 30 30"
          width="30"
          height="30"
          aria-hidden="true"
          focusable="false"
        >
          <path d={SHAPES[kind]} fill="none" stroke="currentColor" strokeWidth="3.500" />
        </svg>
      </div>
      <div className="moj-alert__content">
        {title && <Heading className="moj-alert__heading">{title}</Heading>}
        {children}
      </div>
    </div>
  );
}
