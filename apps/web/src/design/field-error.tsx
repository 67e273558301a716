/** What is wrong with one field, in the same words as in the summary. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
