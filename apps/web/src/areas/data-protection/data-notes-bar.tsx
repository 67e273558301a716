import { useQuery } from 'urql';
import { Alert } from '../../design/alert.js';
import { TextLink } from '../../design/text-link.js';
import { DataNotesDocument, type DataNoteKind } from '../../graphql/generated/data-protection.js';
import { useReadsNotes } from './keeps-requests.js';

/** What binds whoever reads it first. */
const SAYS: Readonly<Record<DataNoteKind, string>> = {
  RESTRICTION: 'This record is only to be kept: do not use it until what was asked is settled.',
  LEGAL_HOLD: 'This record is held: nothing of it is deleted.',
  RECTIFICATION: 'Somebody says that something in this record is wrong.',
  OBJECTION: 'Somebody objects to what is done with this record.',
};

/** Across a record about which something was asked: for everybody who reads it. */
export function DataNotesBar({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: DataNotesDocument, variables: { youngPersonId: id } });
  const reads = useReadsNotes();
  const standing = new Set((data?.dataNotes ?? []).filter(({ endedAt }) => endedAt === null).map(({ kind }) => kind));
  const said = Object.entries(SAYS).filter(([kind]) => standing.has(kind as DataNoteKind));
  if (said.length === 0) return null;
  return (
    <Alert kind="information">
      {said.map(([kind, words]) => (
        <p key={kind}>{words}</p>
      ))}
      {reads ? (
        <TextLink to={`/young-people/${id}/their-data`}>Read what was asked</TextLink>
      ) : (
        'Ask who works with them what it is about.'
      )}
    </Alert>
  );
}
