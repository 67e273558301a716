import { useQuery } from 'urql';
import { day, dayOf } from '../../../content/dates.js';
import { can } from '../../../content/transitions.js';
import { quoted } from '../../../content/words.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Details } from '../../../design/details.js';
import { Empty } from '../../../design/empty.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { SummaryList } from '../../../design/summary-list.js';
import { TextLink } from '../../../design/text-link.js';
import { Timeline } from '../../../design/timeline.js';
import { RecordHousingDocument, type RecordHousingQuery } from '../../../graphql/generated/young-people.js';
import { routeWords, stepTitle } from '../../housing/words.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';

type Referral = RecordHousingQuery['youngPerson']['referrals'][number];

/** The referrals to housing: each with whose court it is in, for how long, and what was decided. */
export function HousingPage() {
  return <RecordPage tab="Housing">{(person) => <Housing person={person} />}</RecordPage>;
}

function Housing({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({ query: RecordHousingDocument, variables: { id: person.id } });
  const name = calledBy(person.displayName);
  const start = can(person, 'draftReferral') && (
    <ButtonLink to={`/young-people/${person.id}/housing/new`} small>
      Start a referral
    </ButtonLink>
  );
  return (
    <Answer what="housing" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { referrals } }) =>
        referrals.length === 0 ? (
          <Empty title={`No housing referral for ${name}`} action={start}>
            Referrals under the joint housing protocol show here, with whose turn it is.
          </Empty>
        ) : (
          <>
            <div className="govuk-!-margin-bottom-5 app-noprint">{start}</div>
            {referrals.map((referral) => (
              <OneReferral key={referral.id} person={person} referral={referral} />
            ))}
          </>
        )
      }
    </Answer>
  );
}

function OneReferral({ person, referral }: { person: Person; referral: Referral }) {
  const { id, reference, stateWords, clock, state, wants } = referral;
  const draft = can(referral, 'changeReferral');
  return (
    <Section title={`Referral ${reference}`} more={<Status tone={clock.tone}>{clock.words}</Status>}>
      <p className="govuk-body app-s">{stateWords}</p>
      {wants && (
        <blockquote className="app-voice govuk-!-margin-bottom-4">
          <p>{quoted(wants)}</p>
        </blockquote>
      )}
      <SummaryList rows={rowsOf(referral)} />
      <p className="govuk-body app-s">
        {draft ? (
          <TextLink to={`/young-people/${person.id}/housing/${id}`}>Finish and send referral {reference}</TextLink>
        ) : (
          <TextLink to={`/housing/${id}`}>Open referral {reference}</TextLink>
        )}
      </p>
      {state !== 'DRAFT' && (
        <Details summary={`What happened with ${reference}`}>
          <Timeline
            level={3}
            entries={referral.steps.map((step) => ({
              id: step.id,
              title: stepTitle(step),
              when: step.at,
              by: `${step.worker.displayName}, ${step.agency.name}`,
              children: step.note,
            }))}
          />
        </Details>
      )}
    </Section>
  );
}

function rowsOf({ agency, officer, needWords, objective, infoRequested, route, decisionReason, decidedAt }: Referral) {
  const rows = [
    { label: 'Sent to', value: [agency.name, officer?.displayName].filter(Boolean).join(', ') },
    { label: 'When', value: needWords },
    { label: 'Goal', value: objective?.words },
    { label: 'Housing asks', value: infoRequested },
    { label: 'Kind of home', value: route && routeWords(route) },
    { label: 'Why', value: decisionReason },
    { label: 'Decided', value: decidedAt && day(dayOf(decidedAt)) },
  ];
  return rows.filter((row): row is { label: string; value: string } => Boolean(row.value));
}
