import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { day, sentence } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { OnThisPage, PlaceOnPage } from '../../../design/on-this-page.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import { AccessInWordsDocument, type AccessInWordsQuery } from '../../../graphql/generated/admin.js';
import { useIs } from '../../../shell/viewer.js';
import { AdminPage } from '../admin-page.js';

/** Who may do what, and what is shared with whom, for everybody to read and to print. */
export function AccessPage() {
  const [{ data, error }, ask] = useQuery({ query: AccessInWordsDocument, requestPolicy: 'cache-and-network' });
  return (
    <Shell>
      <p className="govuk-body">
        A role says what somebody may do. By itself it opens no young person’s record: that takes a live relationship,
        such as being their worker, and ends with it. What a partner agency is then shown is what its sharing agreement
        says today.
      </p>
      <Answer what="rules" data={data} error={error} onRetry={ask}>
        {({ accessInWords }) => <Words words={accessInWords} />}
      </Answer>
    </Shell>
  );
}

/** Among the pages of administration for who has those. */
function Shell({ children }: { children: ReactNode }) {
  const administers = useIs('ADMINISTRATOR');
  const title = 'Who may do what';
  const print = (
    <Button kind="secondary" small onClick={() => window.print()}>
      Print this page
    </Button>
  );
  if (administers)
    return (
      <AdminPage title={title} current="/access" actions={print}>
        {children}
      </AdminPage>
    );
  return (
    <Page title={title} actions={print}>
      {children}
    </Page>
  );
}

type Words = AccessInWordsQuery['accessInWords'];
type May = Words['everybody'][number];
type Shared = Words['agencies'][number]['classes'][number];

function Words({ words: { everybody, roles, agencies } }: { words: Words }) {
  return (
    <>
      <OnThisPage
        places={[
          { id: EVERYBODY, label: 'Everybody who is signed in' },
          ...roles.map(({ role, name }) => ({ id: role, label: name })),
          { id: AGENCIES, label: 'What each agency is shown' },
        ]}
      />
      <PlaceOnPage id={EVERYBODY}>
        <Section title="Everybody who is signed in">
          <MayDo caption="What everybody may do" rows={everybody} />
        </Section>
      </PlaceOnPage>
      {roles.map((role) => (
        <PlaceOnPage key={role.role} id={role.role}>
          <OneRole role={role} />
        </PlaceOnPage>
      ))}
      <PlaceOnPage id={AGENCIES}>
        <Section title="What each agency is shown">
          <p className="govuk-body">Of a young person whose record a live relationship opens to it.</p>
        </Section>
      </PlaceOnPage>
      {agencies.map((agency) => (
        <Agency key={agency.id} agency={agency} />
      ))}
    </>
  );
}

const EVERYBODY = 'everybody';
const AGENCIES = 'agencies';

function OneRole({ role: { name, may } }: { role: Words['roles'][number] }) {
  return (
    <Section title={name}>
      {may.length > 0 ? (
        <MayDo caption={`What a role may do: ${name}`} rows={may} />
      ) : (
        <p className="govuk-body">Nothing more.</p>
      )}
    </Section>
  );
}

function Agency({ agency: { name, sees, until, classes } }: { agency: Words['agencies'][number] }) {
  return (
    <Section title={name}>
      <p className="govuk-body">
        {sees}.{until && ` Agreed until ${day(until)}.`}
      </p>
      {classes.length > 0 && (
        <Table
          caption={`What ${name} is shown`}
          captionHidden
          columns={SHARED}
          rows={classes}
          rowKey={({ what }) => what}
        />
      )}
    </Section>
  );
}

const MAY: readonly Column<May>[] = [
  { key: 'what', header: 'May', cell: ({ what }) => what },
  { key: 'when', header: 'When', cell: ({ when }) => sentence(when) },
];

const SHARED: readonly Column<Shared>[] = [
  { key: 'what', header: 'What', cell: ({ what }) => what },
  { key: 'basis', header: 'Basis in law', cell: ({ basis }) => basis },
  { key: 'power', header: 'Power or duty', cell: ({ power }) => power },
];

function MayDo({ caption, rows }: { caption: string; rows: readonly May[] }) {
  return <Table caption={caption} captionHidden columns={MAY} rows={rows} rowKey={({ what }) => what} />;
}
