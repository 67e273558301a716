import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { day, dayAndTime } from '../../content/dates.js';
import { count } from '../../content/plural.js';
import { Answer } from '../../design/answer.js';
import { ButtonLink } from '../../design/button-link.js';
import { Outcome } from '../../design/outcome.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { SummaryList } from '../../design/summary-list.js';
import { TextLink } from '../../design/text-link.js';
import { SubjectAccessOneDocument, type AskedForFragment } from '../../graphql/generated/data-protection.js';
import { useViewer } from '../../shell/viewer.js';
import { ExtendForm, RefuseForm } from './decide-forms.js';
import { FileForm } from './file-form.js';
import { AddressForm, GiveForm } from './give-forms.js';
import { PrepareForm } from './prepare-form.js';
import { DueStatus } from './register-page.js';
import { isOpen, stateWords, wayWords } from './words.js';

/** One request: where it stands, and what whoever looks at it may do next. */
export function RequestPage() {
  const { requestId = '' } = useParams();
  const [done, setDone] = useState('');
  const variables = { id: requestId };
  const [{ data, error }, ask] = useQuery({
    query: SubjectAccessOneDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const reference = data?.subjectAccess.reference ?? 'Request';
  return (
    <Page
      title={`Request ${reference}`}
      crumbs={[{ label: 'Requests for what we hold', to: '/subject-access' }, { label: reference }]}
    >
      <Answer what="request" data={data} error={error} onRetry={ask}>
        {({ subjectAccess }) => (
          <>
            {done && <Outcome title={done} />}
            <SummaryList rows={rowsOf(subjectAccess)} />
            {isOpen(subjectAccess) && <Next request={subjectAccess} onDone={setDone} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function rowsOf(request: AskedForFragment) {
  const { askedOn, way, recordedBy, personReference, extensionReason, preparedBy, preparedAt, reviewer } = request;
  return [
    { label: 'State', value: stateWords(request) },
    { label: 'Due', value: <DueStatus request={request} /> },
    { label: 'Young person', value: <WhoAsked request={request} words={personReference} /> },
    { label: 'Asked', value: `${day(askedOn)}, ${wayWords(way).toLowerCase()}` },
    { label: 'Written down by', value: recordedBy.displayName },
    ...(extensionReason ? [{ label: 'Why it takes longer', value: extensionReason }] : []),
    ...(preparedBy && preparedAt
      ? [{ label: 'Put together by', value: `${preparedBy.displayName}, ${dayAndTime(preparedAt)}` }]
      : []),
    ...(reviewer ? [{ label: 'Passages are read by', value: reviewer.displayName }] : []),
    ...(request.withHome ? [{ label: 'Where they live', value: 'Stands in the file' }] : []),
    ...(request.refusedReason ? [{ label: 'Why it was refused', value: request.refusedReason }] : []),
  ];
}

/** To the record, for who may open it; the register names nobody. */
function WhoAsked({ request, words }: { request: AskedForFragment; words: string }) {
  const { agency } = useViewer();
  if (agency.kind !== 'CHILDRENS_SERVICES') return <>{words}</>;
  return <TextLink to={`/young-people/${request.youngPersonId}/their-data`}>{words}</TextLink>;
}

interface NextProps {
  request: AskedForFragment;
  onDone: (words: string) => void;
}

function Next({ request, onDone }: NextProps) {
  return (
    <>
      <Passages request={request} />
      {request.mayPrepare && <ForWhoPrepares request={request} onDone={onDone} />}
      {request.mayDecide && <ForTheRegister request={request} onDone={onDone} />}
    </>
  );
}

function Passages({ request }: { request: AskedForFragment }) {
  const { id, state, held, passages, mayPrepare, mayReview } = request;
  if (state !== 'IN_REVIEW' || !(mayPrepare || mayReview)) return null;
  return (
    <Section title="Passages that others wrote">
      <p className="govuk-body">
        {passages === 0 ? 'There are none.' : `${count(passages, 'passage')}, ${held} still to decide.`}
      </p>
      {passages > 0 && (
        <ButtonLink to={`/subject-access/${id}/passages`} kind="secondary">
          {mayReview ? 'Read and decide' : 'See what is decided'}
        </ButtonLink>
      )}
    </Section>
  );
}

function ForWhoPrepares({ request, onDone }: NextProps) {
  const isPrepared = request.state === 'IN_REVIEW';
  const isRead = isPrepared && request.held === 0;
  return (
    <>
      <PrepareForm request={request} />
      {isPrepared && !request.withHome && <AddressForm request={request} onDone={onDone} />}
      {isRead && <FileForm request={request} />}
      {isRead && <GiveForm request={request} onDone={onDone} />}
    </>
  );
}

function ForTheRegister({ request, onDone }: NextProps) {
  return (
    <Section title="For who keeps the register">
      {request.extensionReason === null && <ExtendForm request={request} onDone={onDone} />}
      <RefuseForm request={request} onDone={onDone} />
    </Section>
  );
}
