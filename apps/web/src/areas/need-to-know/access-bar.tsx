import { useState } from 'react';
import { useQuery } from 'urql';
import { announce } from '../../design/announce.js';
import { Alert } from '../../design/alert.js';
import { Button } from '../../design/button.js';
import { PressProblem } from '../../design/press-problem.js';
import { TextLink } from '../../design/text-link.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  PersonAccessDocument,
  type PersonAccessQuery,
  RenewBreakGlassDocument,
  type BreakGlassShownFragment,
  type SealingShownFragment,
} from '../../graphql/generated/need-to-know.js';
import { usePoll } from '../../graphql/use-poll.js';
import { useSave } from '../../graphql/use-save.js';
import { minutesLeft } from './words.js';

const MINUTE_MS = 60_000;

/** Above a record: that it is open by break-glass and for how long, or only for a referral, and that it is sealed. Nothing where none is so. */
export function AccessBar({ id }: { id: string }) {
  const [{ data }, ask] = useQuery({ query: PersonAccessDocument, variables: { id } });
  const access = data?.personAccess;
  usePoll(() => ask({ requestPolicy: 'network-only' }), MINUTE_MS, access?.breakGlass?.state === 'OPEN');
  return access ? <Notes id={id} access={access} /> : null;
}

function Notes({ id, access }: { id: string; access: PersonAccessQuery['personAccess'] }) {
  const { breakGlass: glass, openForReferral, sealing } = access;
  return (
    <>
      {glass?.state === 'OPEN' && <OpenForNow glass={glass} />}
      {openForReferral && <OpenForReferral />}
      {sealing && <SealedNote id={id} sealing={sealing} />}
    </>
  );
}

function OpenForReferral() {
  return (
    <Alert kind="information">
      You see this record only for your referral to housing, until 30 days after it is closed: who they are, how to
      reach them, and what is about their home. Actions, meetings and the rest of the plan are not shown to you.
    </Alert>
  );
}

function OpenForNow({ glass }: { glass: BreakGlassShownFragment }) {
  const { key, renew } = useClientKey();
  const saving = useSave(RenewBreakGlassDocument);
  const [said, setSaid] = useState('');
  const longer = async () => {
    const done = await saving.run({ input: { clientKey: key, id: glass.id, expectedVersion: glass.version } });
    renew();
    if (!done) return setSaid('It could not be made longer');
    announce('60 minutes more');
  };
  return (
    <Alert kind="warning" title={`You opened this record for a time: ${minutesLeft(glass.minutesLeft)}`}>
      <p>You see only what your reason needs. Everything you look at is written down and will be reviewed.</p>
      {!glass.renewed && (
        <Button kind="secondary" small busy={saving.busy} onClick={() => void longer()}>
          I need 60 minutes more
        </Button>
      )}
      {(saving.problem ?? said) && <p>{saving.problem ? <PressProblem problem={saving.problem} /> : said}</p>}
    </Alert>
  );
}

const SEALED: Readonly<Record<SealingShownFragment['state'], string | undefined>> = {
  ASKED: 'Somebody asks to seal this record.',
  SEALED: 'This record is sealed: only people who are let in can open it, and nobody else finds it.',
  UNSEAL_ASKED: 'This record is sealed, and somebody asks to unseal it.',
  REFUSED: undefined,
  UNSEALED: undefined,
};

function SealedNote({ id, sealing }: { id: string; sealing: SealingShownFragment }) {
  const words = SEALED[sealing.state];
  if (!words) return null;
  return (
    <Alert kind="information">
      {words} <TextLink to={`/young-people/${id}/sealing`}>See who can open it</TextLink>
    </Alert>
  );
}
