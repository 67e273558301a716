import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** A link at the right of the title: "See all". */
  more?: ReactNode;
  tint?: boolean;
  level?: 2 | 3;
  children: ReactNode;
}

/** A box with a heading: in the side column, or around a short form. */
export function Panel({ title, more, tint, level = 2, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={tint ? 'app-panel app-panel--tint' : 'app-panel'} aria-labelledby={id}>
      <div className="app-panel__head">
        <Heading className="govuk-heading-s" id={id}>
          {title}
        </Heading>
        {more}
      </div>
      {children}
    </section>
  );
}
