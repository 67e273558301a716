import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { count } from '../../content/plural.js';
import { announce } from '../../design/announce.js';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { Empty } from '../../design/empty.js';
import { Outcome } from '../../design/outcome.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  ReleasePassagesDocument,
  SubjectAccessPassagesDocument,
  type AskedForFragment,
  type PassageShownFragment,
} from '../../graphql/generated/data-protection.js';
import { useSave } from '../../graphql/use-save.js';
import { PartProblem } from '../need-to-know/part-problem.js';
import { PassageOne } from './passage-one.js';

/** What others wrote, to be read: what seems to speak of somebody else first, each decided by itself. */
export function PassagesPage() {
  const { requestId = '' } = useParams();
  const variables = { id: requestId };
  const [{ data, error }, ask] = useQuery({
    query: SubjectAccessPassagesDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const reference = data?.subjectAccess.reference ?? 'Request';
  const crumbs = [
    { label: 'Requests for what we hold', to: '/subject-access' },
    { label: reference, to: `/subject-access/${requestId}` },
    { label: 'Passages' },
  ];
  return (
    <Page title={`Passages of ${reference}`} crumbs={crumbs}>
      <p className="govuk-body">
        The young person is given what we wrote about them. Take out only what is about somebody else, and only where
        that person’s rights weigh more. They read your reason in its place.
      </p>
      <Answer what="passages" data={data} error={error} onRetry={ask}>
        {({ subjectAccess, subjectAccessPassages }) => (
          <Passages request={subjectAccess} passages={subjectAccessPassages} onChanged={ask} />
        )}
      </Answer>
    </Page>
  );
}

/** What comes after one in a list that may still have it; the first where it was the last. */
function after(open: readonly PassageShownFragment[], id: string): PassageShownFragment | undefined {
  const at = open.findIndex((one) => one.id === id);
  return open[at + 1] ?? open.find((one) => one.id !== id);
}

interface Props {
  request: AskedForFragment;
  passages: readonly PassageShownFragment[];
  onChanged: () => void;
}

function Passages({ request, passages, onChanged }: Props) {
  const isHeld = ({ state }: PassageShownFragment) => state === 'HELD';
  const about = passages.filter((one) => isHeld(one) && one.namesSomebody);
  const rest = passages.filter((one) => isHeld(one) && !one.namesSomebody);
  const decided = passages.filter((one) => !isHeld(one));
  const open = [...about, ...rest];
  const [next, setNext] = useState<string>();
  const onDecided = ({ id }: PassageShownFragment) => setNext(after(open, id)?.id ?? '');
  const list = (those: readonly PassageShownFragment[]) =>
    those.map((passage) => (
      <PassageOne
        key={passage.id}
        passage={passage}
        number={passages.indexOf(passage) + 1}
        mayDecide={request.mayReview}
        takesFocus={passage.id === next}
        onDecided={onDecided}
      />
    ));
  return (
    <>
      {next !== undefined && open.length === 0 && (
        <Outcome title="Everything is decided">The record’s manager can now take the file.</Outcome>
      )}
      <Section title="May be about somebody else">
        {about.length === 0 ? <Empty title="Nothing is left to decide here" /> : list(about)}
      </Section>
      {rest.length > 0 && (
        <Section title="Seem to be about nobody else">
          {request.mayReview && (
            <ReleaseRest
              request={request}
              number={rest.length}
              onChanged={() => {
                setNext(about[0]?.id ?? '');
                onChanged();
              }}
            />
          )}
          {list(rest)}
        </Section>
      )}
      {decided.length > 0 && <Section title="Decided">{list(decided)}</Section>}
    </>
  );
}

function ReleaseRest({
  request,
  number,
  onChanged,
}: {
  request: AskedForFragment;
  number: number;
  onChanged: () => void;
}) {
  const { key, renew } = useClientKey();
  const saving = useSave(ReleasePassagesDocument);
  const send = async () => {
    const input = { clientKey: key, id: request.id, expectedVersion: request.version };
    const done = await saving.run({ input });
    renew();
    if (!done) return;
    announce(`${count(number, 'passage')} released`);
    onChanged();
  };
  return (
    <>
      <PartProblem problem={saving.problem} />
      <p className="govuk-body">
        Read these as well. Decide about any that is about somebody else, then release the rest.
      </p>
      <Button kind="secondary" busy={saving.busy} onClick={() => void send()}>
        {`Release the ${count(number, 'passage')} I have read here`}
      </Button>
    </>
  );
}
