import { can } from '../../../content/transitions.js';
import { Details } from '../../../design/details.js';
import { TextLink } from '../../../design/text-link.js';
import type { RecordOverviewQuery } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { isWithheld } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';
import { StageReasons } from './stage-reasons.js';

interface Props {
  person: Person;
  stage: RecordOverviewQuery['youngPerson']['stage'];
}

/** "Why this stage?": the reasons with the law, for those who want them. */
export function WhyStage({ person, stage }: Props) {
  if (isWithheld(stage)) return null; // the strip says that it is withheld, and whom to ask
  return (
    <Details summary={`Why is ${calledBy(person.displayName)} at this support stage?`}>
      <StageReasons stage={stage} />
      <p className="govuk-body app-s govuk-!-margin-bottom-0">
        <TextLink to={`/young-people/${person.id}/stage`}>
          {can(person, 'overrideStatus') ? 'Open the stage, or override it' : 'Open the stage on its own page'}
        </TextLink>
      </p>
    </Details>
  );
}
