import { useEffect, useRef, type MouseEvent } from 'react';
import { SAY } from '../content/words.js';
import { linesOf, type Problem } from '../graphql/problem.js';
import { PressProblem } from './press-problem.js';

interface Props {
  problem: Problem;
  /** The beginning of the ids of the fields; <Form> gives it. */
  prefix?: string;
}

const BEFORE_TITLE = 'Error: ';

/**
 * What is wrong, at the top of a form. Takes the focus each time a problem comes, and puts "Error:" before the page's title.
 * Each line leads to its field, with the same words as stand there.
 */
export function ErrorSummary({ problem, prefix = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    if (!document.title.startsWith(BEFORE_TITLE)) document.title = BEFORE_TITLE + document.title;
    return () => {
      document.title = document.title.replace(BEFORE_TITLE, '');
    };
  }, [problem]);

  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{SAY.problem}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {linesOf(problem).map(({ field, message }) => (
              <li key={`${field ?? ''}${message}`}>
                {problem.kind === 'conflict' ? (
                  <PressProblem problem={problem} />
                ) : field ? (
                  <a href={`#${prefix}${field}`} onClick={(event) => toField(event, `${prefix}${field}`)}>
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
          {problem.reference && <p className="govuk-body">If you ask for help, quote {problem.reference}.</p>}
        </div>
      </div>
    </div>
  );
}

/** To the field, with its label in sight: the address keeps only what is worth copying. */
function toField(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  const group = field.closest('.govuk-form-group');
  (group?.querySelector('legend, label') ?? field).scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}
