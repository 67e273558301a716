import type { ReactNode } from 'react';

interface Props {
  /** First time: "No actions yet". Filtered: "No actions match these filters". All done: "Nothing needs you today". */
  title: string;
  /** First time: what will appear and how. Filtered: how many are hidden, by which filters. All done: the next dated thing. */
  children?: ReactNode;
  /** One button: add the first, or <Button>Clear filters</Button>. */
  action?: ReactNode;
  level?: 2 | 3;
}

/** Nothing is here, and why. */
export function Empty({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="app-empty">
      <Heading className="govuk-heading-s">{title}</Heading>
      {children && <p className="govuk-body app-s">{children}</p>}
      {action}
    </div>
  );
}
