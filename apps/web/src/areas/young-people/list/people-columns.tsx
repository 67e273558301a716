import { Due } from '../../../design/due.js';
import { Status } from '../../../design/status.js';
import type { Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import type { YoungPeopleQuery } from '../../../graphql/generated/young-people.js';
import { Shown } from '../record/shown.js';
import { leadWorker, nextClock } from './list-views.js';

type Person = YoungPeopleQuery['youngPeople']['nodes'][number];

/** The columns of the list. What is withheld says so in its cell. */
export const peopleColumns: readonly Column<Person>[] = [
  {
    key: 'name',
    header: 'Name and age',
    cell: ({ id, displayName, age, reference }) => (
      <>
        <TextLink to={`/young-people/${id}`} strong>
          {displayName}
        </TextLink>
        <span className="app-t__sub">
          {age}, {reference}
        </span>
      </>
    ),
  },
  { key: 'stage', header: 'Stage', cell: ({ stage }) => <Shown part={stage}>{({ words }) => words}</Shown> },
  { key: 'home', header: 'Lives', cell: ({ home }) => <Lives home={home} /> },
  { key: 'clock', header: 'Next date', cell: (person) => <NextDate person={person} /> },
  { key: 'lead', header: 'Personal adviser', cell: ({ workers }) => <Lead workers={workers} /> },
  { key: 'contact', header: 'Last in touch', cell: ({ contact }) => <LastInTouch contact={contact} /> },
];

function Lives({ home }: Pick<Person, 'home'>) {
  return (
    <Shown part={home}>
      {({ words, suitable, suitabilityWords }) => (
        <>
          {words}
          {suitable === false && (
            <span className="app-t__sub">
              <Status tone="LATE">{suitabilityWords}</Status>
            </span>
          )}
        </>
      )}
    </Shown>
  );
}

/** Dates follow from the stage: where that is withheld, having none to show is not having none. */
function NextDate({ person: { clocks, stage } }: { person: Person }) {
  const next = nextClock(clocks);
  if (!next) return <Shown part={stage}>{() => <span className="app-muted">None</span>}</Shown>;
  return (
    <>
      <span className="app-t__sub">{next.label}</span>
      {next.dueOn ? <Due date={next.dueOn} tone={next.tone} words={next.words} /> : next.words}
    </>
  );
}

function Lead({ workers }: Pick<Person, 'workers'>) {
  const lead = leadWorker(workers);
  if (!lead) return <span className="app-muted">Nobody allocated</span>;
  return (
    <>
      {lead.name}
      {lead.as && <span className="app-t__sub">{lead.as}</span>}
    </>
  );
}

function LastInTouch({ contact }: Pick<Person, 'contact'>) {
  return (
    <Shown part={contact}>
      {({ tone, lastInTouchWords }) =>
        tone === 'LATE' ? <Status tone="LATE">{lastInTouchWords}</Status> : <>{lastInTouchWords}</>
      }
    </Shown>
  );
}
