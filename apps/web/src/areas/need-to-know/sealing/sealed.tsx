import { useState } from 'react';
import { dayAndTime } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextArea } from '../../../design/text-area.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  AnswerSealingDocument,
  type PersonAccessQuery,
  type SealingShownFragment,
  UnsealPersonDocument,
} from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { useViewer } from '../../../shell/viewer.js';
import { PanelForm } from '../../young-people/record/panel-form.js';
import { reasonProblem } from '../words.js';
import { LetIn } from './let-in.js';

interface Props {
  sealing: SealingShownFragment;
  access: PersonAccessQuery['personAccess'];
}

/** A record that is sealed, or that somebody asks to seal or unseal: why, who may open it, and what is to be answered. */
export function Sealed({ sealing, access }: Props) {
  const viewer = useViewer();
  const askedBy = toAnswer(sealing);
  const mayAnswer = access.mayAnswer && askedBy !== viewer.id;
  return (
    <>
      <SummaryList rows={rowsOf(sealing)} />
      {askedBy !== undefined && <ToAnswer sealing={sealing} mayAnswer={mayAnswer} />}
      <LetIn sealing={sealing} mayChange={access.mayAnswer && sealing.state !== 'ASKED'} />
      {sealing.state === 'SEALED' && access.maySeal && <Unseal sealing={sealing} />}
    </>
  );
}

/** Who asked for what is to be answered; nothing where nobody did. */
function toAnswer({ state, askedBy, unsealAskedBy }: SealingShownFragment): string | undefined {
  if (state === 'ASKED') return askedBy.id;
  return state === 'UNSEAL_ASKED' ? unsealAskedBy?.id : undefined;
}

function ToAnswer({ sealing, mayAnswer }: { sealing: SealingShownFragment; mayAnswer: boolean }) {
  if (mayAnswer) return <AnswerForm sealing={sealing} />;
  return <p className="govuk-body">Somebody else, a team manager or the coordinator, has to answer.</p>;
}

const STATES: Readonly<Record<SealingShownFragment['state'], string>> = {
  ASKED: 'Not sealed yet: somebody else has to agree',
  SEALED: 'Sealed',
  UNSEAL_ASKED: 'Sealed. Somebody asks to unseal it',
  REFUSED: 'Not sealed',
  UNSEALED: 'Not sealed any more',
};

function rowsOf({
  state,
  reason,
  unsealReason,
  askedBy,
  askedAt,
  approvedBy,
  fromAt,
  unsealAskedBy,
}: SealingShownFragment) {
  return [
    { label: 'Now', value: STATES[state] },
    { label: 'Asked by', value: `${askedBy.displayName}, ${dayAndTime(askedAt)}` },
    { label: 'Why', value: reason },
    ...(approvedBy && fromAt
      ? [{ label: 'Agreed by', value: `${approvedBy.displayName}, ${dayAndTime(fromAt)}` }]
      : []),
    ...(unsealAskedBy ? [{ label: 'Unsealing asked by', value: unsealAskedBy.displayName }] : []),
    ...(unsealReason ? [{ label: 'Why unseal it', value: unsealReason }] : []),
  ];
}

function AnswerForm({ sealing }: { sealing: SealingShownFragment }) {
  const { key, renew } = useClientKey();
  const saving = useSave(AnswerSealingDocument);
  const doing = sealing.state === 'ASKED' ? 'seal' : 'unseal';
  const answer = async (agree: boolean) => {
    const input = { clientKey: key, id: sealing.id, expectedVersion: sealing.version, agree };
    const done = await saving.run({ input });
    renew();
    if (done) announce(agree ? `You agreed to ${doing} this record` : `You did not agree to ${doing} this record`);
  };
  return (
    <Form saving={saving} onSubmit={() => void answer(true)} label="Answer">
      <ButtonGroup>
        <Button type="submit" busy={saving.busy}>{`Agree to ${doing} this record`}</Button>
        <Button kind="secondary" busy={saving.busy} onClick={() => void answer(false)}>
          Do not agree
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Unseal({ sealing }: { sealing: SealingShownFragment }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(UnsealPersonDocument);
  const send = async () => {
    const input = { clientKey: key, id: sealing.id, expectedVersion: sealing.version, reason };
    if (!(await saving.run({ input }, reasonProblem(reason)))) return;
    renew();
    setOpen(false);
    announce('Somebody else is asked to agree');
  };
  if (!open)
    return (
      <Button kind="secondary" onClick={() => setOpen(true)}>
        Ask to unseal this record
      </Button>
    );
  return (
    <PanelForm
      title="Ask to unseal this record"
      button="Ask to unseal it"
      saving={saving}
      onSave={() => void send()}
      onClose={() => setOpen(false)}
    >
      <TextArea name="reason" label="Why can it be unsealed?" limit={1000} value={reason} onChange={setReason} />
    </PanelForm>
  );
}
