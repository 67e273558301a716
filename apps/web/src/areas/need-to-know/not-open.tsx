import { Empty } from '../../design/empty.js';
import { TextLink } from '../../design/text-link.js';
import { useMayAsk } from './may-ask.js';

/** A record that is not there, or not open to this viewer: the two are never told apart. The door for when it cannot wait. */
export function NotOpen({ id }: { id: string }) {
  const mayAsk = useMayAsk();
  return (
    <Empty title="This is not here, or is not shared with you">
      A record opens to people who work with the young person, manage who does, or have them on a panel’s agenda, and to
      a partner only while its sharing agreement lasts.{' '}
      {mayAsk ? (
        <>
          If you need it for your work,{' '}
          <TextLink to={`/ask-for-access?record=${encodeURIComponent(id)}`}>ask for access</TextLink>. If somebody would
          come to harm while you wait,{' '}
          <TextLink to={`/see-a-record-now?record=${encodeURIComponent(id)}`}>see this record now</TextLink>.
        </>
      ) : (
        'If you need it for your work, ask the panel coordinator.'
      )}
    </Empty>
  );
}
