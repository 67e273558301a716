import { dayAndTime } from '../../../content/dates.js';
import { SummaryList } from '../../../design/summary-list.js';
import type { PersonAccessQuery, SealingShownFragment } from '../../../graphql/generated/need-to-know.js';
import { useViewer } from '../../../shell/viewer.js';
import { AnswerSealing } from './answer-sealing.js';
import { LetIn } from './let-in.js';
import { Unseal } from './unseal.js';

interface Props {
  sealing: SealingShownFragment;
  access: PersonAccessQuery['personAccess'];
  /** Something was done: what came of it, for the place where the form stood. */
  onDone: (words: string) => void;
}

/** A record that is sealed, or that somebody asks to seal or unseal: why, who may open it, and what is to be answered. */
export function Sealed({ sealing, access, onDone }: Props) {
  const viewer = useViewer();
  const askedBy = toAnswer(sealing);
  const mayAnswer = access.mayAnswer && askedBy !== viewer.id;
  return (
    <>
      <SummaryList rows={rowsOf(sealing)} />
      {askedBy !== undefined && <ToAnswer sealing={sealing} mayAnswer={mayAnswer} onDone={onDone} />}
      <LetIn sealing={sealing} mayChange={access.mayAnswer && sealing.state !== 'ASKED'} />
      {sealing.state === 'SEALED' && access.maySeal && <Unseal sealing={sealing} onDone={onDone} />}
    </>
  );
}

/** Who asked for what is to be answered; nothing where nobody did. */
function toAnswer({ state, askedBy, unsealAskedBy }: SealingShownFragment): string | undefined {
  if (state === 'ASKED') return askedBy.id;
  return state === 'UNSEAL_ASKED' ? unsealAskedBy?.id : undefined;
}

function ToAnswer({ sealing, mayAnswer, onDone }: Pick<Props, 'sealing' | 'onDone'> & { mayAnswer: boolean }) {
  if (mayAnswer) return <AnswerSealing sealing={sealing} onDone={onDone} />;
  return <p className="govuk-body">Somebody else, a team manager or the coordinator, has to answer.</p>;
}

const STATES: Readonly<Record<SealingShownFragment['state'], string>> = {
  ASKED: 'Not sealed yet: somebody else has to agree',
  SEALED: 'Sealed',
  UNSEAL_ASKED: 'Sealed. Somebody asks to unseal it',
  REFUSED: 'Not sealed',
  UNSEALED: 'Not sealed any more',
};

/** What was asked, by whom and why, and what was answered. */
export function rowsOf({
  state,
  reason,
  unsealReason,
  askedBy,
  askedAt,
  approvedBy,
  fromAt,
  unsealAskedBy,
  answeredBy,
  answerWords,
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
    ...(answeredBy && answerWords ? [{ label: `What ${answeredBy.displayName} answered`, value: answerWords }] : []),
  ];
}
