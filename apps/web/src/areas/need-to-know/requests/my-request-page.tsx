import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { time } from '../../../content/dates.js';
import { Alert } from '../../../design/alert.js';
import { announce } from '../../../design/announce.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Page } from '../../../design/page.js';
import { TextLink } from '../../../design/text-link.js';
import { MyBreakGlassDocument, type MyBreakGlassQuery } from '../../../graphql/generated/need-to-know.js';
import { usePoll } from '../../../graphql/use-poll.js';
import { minutesLeft } from '../words.js';

type Mine = MyBreakGlassQuery['myBreakGlass'];

const EVERY_MS = 5_000;
const CRUMBS = [
  { label: 'Young people', to: '/young-people' },
  { label: 'See a record now', to: '/see-a-record-now' },
  { label: 'Your request' },
];

/** What somebody asked for: it waits, and then says by itself what was answered. */
export function MyRequestPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: MyBreakGlassDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const state = data?.myBreakGlass.state;
  usePoll(() => ask({ requestPolicy: 'network-only' }), EVERY_MS, state === 'WAITING');
  useSaid(state);
  return (
    <Page title="Your request to open a sealed record" crumbs={CRUMBS}>
      <Answer what="request" data={data} error={error} onRetry={ask}>
        {({ myBreakGlass }) => <Stands mine={myBreakGlass} />}
      </Answer>
    </Page>
  );
}

const SAID: Readonly<Record<Mine['state'], string>> = {
  WAITING: 'Somebody else has to agree',
  OPEN: 'They agreed: the record is open to you',
  REFUSED: 'They did not agree',
  LAPSED: 'Nobody answered within 60 minutes',
  OVER: 'The 60 minutes are over',
};

/** Says what has become of it, when that changes while the page is open. */
function useSaid(state: Mine['state'] | undefined): void {
  const before = useRef(state);
  useEffect(() => {
    if (state && before.current && before.current !== state) announce(SAID[state]);
    before.current = state;
  }, [state]);
}

function Stands({ mine }: { mine: Mine }) {
  const again = <TextLink to="/see-a-record-now">ask again</TextLink>;
  switch (mine.state) {
    case 'WAITING':
      return (
        <Alert kind="information" title={SAID.WAITING}>
          This record is sealed. Somebody who can open it has been asked, and has until{' '}
          {mine.answerBy && time(mine.answerBy)} to answer. This page tells you by itself.
        </Alert>
      );
    case 'OPEN':
      return <Opened mine={mine} />;
    case 'REFUSED':
      return (
        <Alert kind="warning" title={SAID.REFUSED}>
          <p>
            {mine.refusedBy?.displayName} says: {mine.answerWords}
          </p>
          <p>If something has changed since then, {again} and say what.</p>
        </Alert>
      );
    case 'LAPSED':
      return (
        <Alert kind="warning" title={SAID.LAPSED}>
          The request is over. If somebody would still come to harm, {again}; when a life is at risk now, no second
          person is needed.
        </Alert>
      );
    case 'OVER':
      return (
        <Alert kind="information" title={SAID.OVER}>
          If you still need the record, {again} and say why.
        </Alert>
      );
  }
}

function Opened({ mine: { approvedBy, answerWords, minutesLeft: left, youngPersonId } }: { mine: Mine }) {
  return (
    <>
      <Alert kind="success" title={SAID.OPEN}>
        {approvedBy && <p>{`${approvedBy.displayName} says: ${answerWords ?? ''}`}</p>}
        <p>You have {minutesLeft(left)}.</p>
      </Alert>
      {youngPersonId && <ButtonLink to={`/young-people/${youngPersonId}`}>Open the record</ButtonLink>}
    </>
  );
}
