import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { Page } from '../../../design/page.js';
import { Section } from '../../../design/section.js';
import { Table, type Column } from '../../../design/table.js';
import { AccessInWordsDocument, type AccessInWordsQuery } from '../../../graphql/generated/admin.js';

/** Who may do what, and what is shared with whom, for everybody to read and to print. */
export function AccessPage() {
  const [{ data, error }, ask] = useQuery({ query: AccessInWordsDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Who may do what"
      actions={
        <Button kind="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      }
    >
      <p className="govuk-body">
        A role says what somebody may do. By itself it opens no young person’s record: that takes a live relationship,
        such as being their worker, and ends with it. What a partner agency is then shown is what its sharing agreement
        says today.
      </p>
      <Answer what="rules" data={data} error={error} onRetry={ask}>
        {({ accessInWords }) => <Words words={accessInWords} />}
      </Answer>
    </Page>
  );
}

type Words = AccessInWordsQuery['accessInWords'];
type May = Words['everybody'][number];
type Shared = Words['agencies'][number]['classes'][number];

function Words({ words: { everybody, roles, agencies } }: { words: Words }) {
  return (
    <>
      <Section title="Everybody who is signed in">
        <MayDo caption="What everybody may do" rows={everybody} />
      </Section>
      {roles.map(({ role, name, may }) => (
        <Section key={role} title={name}>
          {may.length > 0 ? (
            <MayDo caption={`What a role may do: ${name}`} rows={may} />
          ) : (
            <p className="govuk-body">Nothing more.</p>
          )}
        </Section>
      ))}
      <Section title="What each agency is shown">
        <p className="govuk-body">Of a young person whose record a live relationship opens to it.</p>
      </Section>
      {agencies.map((agency) => (
        <Agency key={agency.id} agency={agency} />
      ))}
    </>
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
  { key: 'when', header: 'When', cell: ({ when }) => when },
];

const SHARED: readonly Column<Shared>[] = [
  { key: 'what', header: 'What', cell: ({ what }) => what },
  { key: 'basis', header: 'Basis in law', cell: ({ basis }) => basis },
  { key: 'power', header: 'Power or duty', cell: ({ power }) => power },
];

function MayDo({ caption, rows }: { caption: string; rows: readonly May[] }) {
  return <Table caption={caption} captionHidden columns={MAY} rows={rows} rowKey={({ what }) => what} />;
}
