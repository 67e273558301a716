import type { TypedDocumentNode } from '@urql/core';
import { announce } from '../../design/announce.js';
import { Button, type ButtonLook } from '../../design/button.js';
import { PressProblem } from '../../design/press-problem.js';
import { useClientKey } from '../../graphql/client-key.js';
import { useSave } from '../../graphql/use-save.js';

interface Props<Data, Input extends object> extends ButtonLook {
  document: TypedDocumentNode<Data, { input: Input & { clientKey: string } }>;
  input: Input;
  /** Read out when it is done: "Priya Nair is signed out everywhere". */
  said: string;
  onDone?: ((data: Data) => void) | undefined;
  children: string;
}

/** One press that does one thing. When the server wants to know that it is still they, it asks first; a refusal stands beside it. */
export function ActButton<Data, Input extends object>({
  document,
  input,
  said,
  onDone,
  children,
  ...look
}: Props<Data, Input>) {
  const saving = useSave(document);
  const { key, renew } = useClientKey();
  const act = async () => {
    const data = await saving.run({ input: { ...input, clientKey: key } });
    renew();
    if (!data) return;
    announce(said);
    onDone?.(data);
  };
  return (
    <>
      <Button {...look} busy={saving.busy} onClick={() => void act()}>
        {children}
      </Button>
      {saving.problem && (
        <p className="govuk-error-message" role="alert">
          <PressProblem problem={saving.problem} />
        </p>
      )}
    </>
  );
}
