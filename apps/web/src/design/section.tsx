import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** At the right of the title: a line of facts, a link. */
  more?: ReactNode;
  children: ReactNode;
}

/** A part of a page under an h2, without a box. */
export function Section({ title, more, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="govuk-!-margin-bottom-7">
      <div className="app-panel__head">
        <h2 className="govuk-heading-m" id={id}>
          {title}
        </h2>
        {more}
      </div>
      {children}
    </section>
  );
}
