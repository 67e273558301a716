import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import { useClientKey } from '../graphql/client-key.js';
import { ConfirmItIsMeDocument, HowToConfirmDocument } from '../graphql/generated/design.js';
import { AskStepUp } from '../graphql/step-up.js';
import { useSave } from '../graphql/use-save.js';
import { Answer } from './answer.js';
import { ButtonGroup } from './button-group.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Form } from './form.js';
import { TextButton } from './text-button.js';
import { TextInput } from './text-input.js';

/** Holds the dialog, over whatever page asked: what was typed there stays as it is. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const waiting = useRef<((confirmed: boolean) => void)[]>([]);
  const [open, setOpen] = useState(false);
  const ask = useCallback(
    () =>
      new Promise<boolean>((answer) => {
        waiting.current.push(answer);
        setOpen(true);
      }),
    [],
  );
  const done = useCallback((confirmed: boolean) => {
    setOpen(false);
    for (const answer of waiting.current.splice(0)) answer(confirmed);
  }, []);
  return (
    <AskStepUp value={ask}>
      {children}
      {open && <StepUpDialog onDone={done} />}
    </AskStepUp>
  );
}

interface DoneProps {
  onDone: (confirmed: boolean) => void;
}

function StepUpDialog({ onDone }: DoneProps) {
  const [{ data, error }, again] = useQuery({ query: HowToConfirmDocument, requestPolicy: 'network-only' });
  return (
    <Dialog title="Confirm that it is you" onClose={() => onDone(false)}>
      <p className="govuk-body">
        In the wrong hands this could harm somebody, so we check that it is you. You will not be asked again for 5
        minutes.
      </p>
      <Answer what="way to confirm" data={data} error={error} onRetry={again}>
        {({ mySignIn }) =>
          mySignIn.method === 'ORGANISATION' ? (
            <AtOrganisation onDone={onDone} />
          ) : (
            <Here withCode={mySignIn.method === 'LOCAL'} onDone={onDone} />
          )
        }
      </Answer>
    </Dialog>
  );
}

function Here({ withCode, onDone }: DoneProps & { withCode: boolean }) {
  const [code, setCode] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(ConfirmItIsMeDocument);
  const box = useRef<HTMLDivElement>(null);
  // The dialog opened before it was known what to ask for.
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const send = async () => {
    const missing = withCode && !code.trim() ? [{ field: 'code', message: 'Enter the code' }] : [];
    const answer = await saving.run({ input: { clientKey: key, code: withCode ? code : null } }, missing);
    renew();
    if (answer) onDone(true);
  };
  return (
    <div ref={box}>
      <Form saving={saving} onSubmit={() => void send()}>
        {withCode ? (
          <TextInput
            name="code"
            label="Code from your authenticator app"
            hint="6 figures, or one of your recovery codes"
            width={20}
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
          />
        ) : (
          <p className="govuk-body">This is a demonstration: nobody has a password or a code here.</p>
        )}
        <ButtonGroup>
          <Button type="submit" busy={saving.busy}>
            {withCode ? 'Confirm' : 'Yes, it is me'}
          </Button>
          <TextButton onClick={() => onDone(false)}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </div>
  );
}

const LOOK_AGAIN_MS = 2_000;

/** In a tab of its own, so that nothing on this page is lost; this one looks until it is done. */
function AtOrganisation({ onDone }: DoneProps) {
  const client = useClient();
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (!left) return;
    const timer = setInterval(() => {
      const look = client.query(HowToConfirmDocument, {}, { requestPolicy: 'network-only' }).toPromise();
      void look.then(({ data }) => data?.mySignIn.confirmedUntil && onDone(true));
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [left, client, onDone]);
  return (
    <>
      <p className="govuk-body">
        Sign in once more with your organisation, in a new tab. Then come back: this page goes on by itself.
      </p>
      {left && (
        <p className="govuk-body" role="status">
          Waiting for your organisation to confirm.
        </p>
      )}
      <ButtonGroup>
        <a
          className="govuk-button"
          role="button"
          draggable="false"
          href="/sign-in/confirm"
          target="_blank"
          rel="noopener"
          onClick={() => setLeft(true)}
        >
          Confirm with your organisation (opens in a new tab)
        </a>
        <TextButton onClick={() => onDone(false)}>Cancel</TextButton>
      </ButtonGroup>
    </>
  );
}
