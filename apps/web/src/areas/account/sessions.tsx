import { dayAndTime } from '../../content/dates.js';
import { stopped } from '../../content/words.js';
import { Alert } from '../../design/alert.js';
import { announce } from '../../design/announce.js';
import { ButtonGroup } from '../../design/button-group.js';
import { Button } from '../../design/button.js';
import { Section } from '../../design/section.js';
import { Table, type Column } from '../../design/table.js';
import { Tag } from '../../design/tag.js';
import { newKey } from '../../graphql/client-key.js';
import {
  EndMyOtherSessionsDocument,
  EndSessionDocument,
  type MyAccountQuery,
} from '../../graphql/generated/account.js';
import { useSave } from '../../graphql/use-save.js';
import { methodWords } from './method-words.js';

type Session = MyAccountQuery['mySessions'][number];

/** Where one is signed in: one that is not one's own can be ended at once. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const others = useSave(EndMyOtherSessionsDocument);
  const endOthers = async () => {
    if (await others.run({ input: { clientKey: newKey() } })) announce('You are signed out everywhere else');
  };
  return (
    <Section title="Where you are signed in">
      <p className="govuk-body">
        You can be signed in on 3 devices at once; the oldest ends when you sign in on a fourth. One marked as new is of
        a kind that you had not signed in with for 90 days. If you do not know one of these, sign it out and tell your
        administrator. We ask you to confirm that it is you first.
      </p>
      {others.problem && (
        <Alert kind="error" announced>
          {stopped(others.problem.message)}
        </Alert>
      )}
      <Table
        caption="Where you are signed in"
        captionHidden
        columns={COLUMNS}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {sessions.length > 1 && (
        <ButtonGroup>
          <Button kind="secondary" busy={others.busy} onClick={() => void endOthers()}>
            Sign out everywhere else
          </Button>
        </ButtonGroup>
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<Session>[] = [
  {
    key: 'device',
    header: 'Device',
    cell: ({ device, thisOne, newDevice }) => (
      <>
        {device || 'A device we do not know'} {thisOne && <Tag>This one</Tag>} {newDevice && <Tag>New</Tag>}
      </>
    ),
  },
  { key: 'method', header: 'Signed in', cell: ({ method }) => methodWords[method] },
  {
    key: 'started',
    header: 'Since',
    cell: ({ startedAt }) => <time dateTime={startedAt}>{dayAndTime(startedAt)}</time>,
  },
  {
    key: 'used',
    header: 'Last used',
    cell: ({ lastUsedAt, thisOne }) => (thisOne ? 'Now' : <time dateTime={lastUsedAt}>{dayAndTime(lastUsedAt)}</time>),
  },
  {
    key: 'end',
    header: 'Sign out',
    cell: (session) => (session.thisOne ? 'Use “Sign out” above' : <End session={session} />),
  },
];

function End({ session: { id, device, startedAt } }: { session: Session }) {
  const saving = useSave(EndSessionDocument);
  const end = async () => {
    if (await saving.run({ input: { clientKey: newKey(), sessionId: id } })) announce(`${device} is signed out`);
  };
  return (
    <>
      <Button
        kind="secondary"
        small
        busy={saving.busy}
        hidden={`${device}, signed in ${dayAndTime(startedAt)}`}
        onClick={() => void end()}
      >
        Sign out
      </Button>
      {saving.problem && <span className="govuk-error-message">{saving.problem.message}</span>}
    </>
  );
}
