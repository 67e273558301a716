import { dayAndWeekday, time } from '../../content/dates.js';
import { count } from '../../content/plural.js';
import { Empty } from '../../design/empty.js';
import { Pagination } from '../../design/pagination.js';
import { Section } from '../../design/section.js';
import { Table, type Column } from '../../design/table.js';
import { TextLink } from '../../design/text-link.js';
import type { AuditTrailQuery } from '../../graphql/generated/audit.js';
import { everythingAbout, everythingBy } from './audit-filter.js';
import { byDay } from './by-day.js';

type Trail = AuditTrailQuery['auditTrail'];
type Line = Trail['nodes'][number];

const COLUMNS: readonly Column<Line>[] = [
  { key: 'when', header: 'When', cell: ({ at }) => <time dateTime={at}>{time(at)}</time> },
  { key: 'what', header: 'What happened', cell: (line) => <What line={line} /> },
  { key: 'whose', header: 'Whose record', cell: (line) => <Whose line={line} /> },
  { key: 'who', header: 'Who', cell: (line) => <Who line={line} /> },
];

/** The lines under their days, each with where to read on: all of one worker, all of one record. */
export function AuditLines({ trail: { nodes, pageInfo }, notFirst }: { trail: Trail; notFirst: boolean }) {
  if (nodes.length === 0) return <Empty title="Nothing was found">Take a filter away, or choose other days.</Empty>;
  return (
    <>
      {byDay(nodes).map(({ date, entries }) => (
        <Section key={date} title={dayAndWeekday(date)}>
          <Table
            caption={`What happened on ${dayAndWeekday(date)}`}
            captionHidden
            columns={COLUMNS}
            rows={entries}
            rowKey={({ id }) => id}
          />
        </Section>
      ))}
      <Pagination what="audit" next={pageInfo.hasNextPage ? pageInfo.endCursor : null} notFirst={notFirst} />
    </>
  );
}

function What({ line: { sentence, shown, changed, relationship, from } }: { line: Line }) {
  const more = [
    shown.length > 0 && `Shown: ${shown.join('; ')}`,
    changed.length > 0 && `Fields: ${changed.join(', ')}`,
    relationship !== null && `Relationship: ${relationship}`,
    from !== 'a page' && `From ${from}`,
  ].filter((words) => words !== false);
  return (
    <>
      {sentence}
      {more.map((words) => (
        <span key={words} className="app-s app-muted app-audit-more">
          {words}
        </span>
      ))}
    </>
  );
}

const SHOWN = 3;

function Whose({ line: { references, people } }: { line: Line }) {
  if (references.length === 0) return people === 0 ? 'Nobody’s' : count(people, 'young person', 'young people');
  const left = Math.max(people, references.length) - SHOWN;
  return (
    <>
      {references.slice(0, SHOWN).map((reference) => (
        <span key={reference} className="app-audit-more">
          <TextLink to={everythingAbout(reference)} hidden=": all lines about this record">
            {reference}
          </TextLink>
        </span>
      ))}
      {left > 0 && <span className="app-s app-muted">and {left} more</span>}
    </>
  );
}

function Who({ line: { actor, agency } }: { line: Line }) {
  if (!actor) return 'Waymark itself';
  return (
    <>
      <TextLink to={everythingBy(actor.id)} hidden=": all they did and looked at">
        {actor.displayName}
      </TextLink>
      <span className="app-s app-muted app-audit-more">{agency?.name}</span>
    </>
  );
}
