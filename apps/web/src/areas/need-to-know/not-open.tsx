import { Empty } from '../../design/empty.js';
import { TextLink } from '../../design/text-link.js';
import { useViewer } from '../../shell/viewer.js';

/** A record that is not there, or not open to this viewer: the two are never told apart. The door for when it cannot wait. */
export function NotOpen({ id }: { id: string }) {
  const { agency, roles } = useViewer();
  const mayAsk = roles.some((role) => CASE_READERS.has(role)) && agency.kind !== 'ELECTED_MEMBERS';
  return (
    <Empty title="This is not here, or is not shared with you">
      A record opens to people who work with the young person, manage who does, or have them on a panel’s agenda, and to
      a partner only while its sharing agreement lasts. If you need it for your work, ask the panel coordinator.{' '}
      {mayAsk && (
        <>
          If somebody would come to harm while you wait,{' '}
          <TextLink to={`/see-a-record-now?record=${encodeURIComponent(id)}`}>see this record now</TextLink>.
        </>
      )}
    </Empty>
  );
}

const CASE_READERS: ReadonlySet<string> = new Set([
  'PERSONAL_ADVISER',
  'SOCIAL_WORKER',
  'TEAM_MANAGER',
  'COORDINATOR',
  'CHAIR',
  'PANEL_MEMBER',
  'HOUSING_OFFICER',
]);
