import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { day } from '../../../content/dates.js';
import { count, plural } from '../../../content/plural.js';
import { Answer } from '../../../design/answer.js';
import { Details } from '../../../design/details.js';
import { Icon } from '../../../design/icon.js';
import { TextButton } from '../../../design/text-button.js';
import { SuggestionsDocument } from '../../../graphql/generated/meetings.js';
import { arranged, type Show, type SuggestionsAnswer } from './suggested.js';
import { SuggestionLine } from './suggestion-line.js';

interface Props {
  meetingId: string;
  onAdded: () => void;
}

/** Everybody of 16 and over who is due, most urgent first, each with the reasons and the number of the rule. People decide. */
export function Suggestions({ meetingId, onAdded }: Props) {
  const [{ data, error }, ask] = useQuery({
    query: SuggestionsDocument,
    variables: { meetingId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <section className="app-panel" aria-labelledby="suggestions">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id="suggestions" tabIndex={-1}>
        Suggested young people
      </h2>
      <p className="govuk-body app-s app-muted govuk-!-margin-bottom-1">
        We look at dates, plans and actions for everyone aged 16 and over. You decide who to add.
      </p>
      <Answer what="suggestions" data={data} error={error} onRetry={ask}>
        {({ agendaSuggestions }) => (
          <Suggested
            answer={agendaSuggestions}
            meetingId={meetingId}
            onAdded={onAdded}
            onParked={() => ask({ requestPolicy: 'network-only' })}
          />
        )}
      </Answer>
    </section>
  );
}

const DEFAULTS = { suggestions: 'first' };

function Suggested({ answer, onParked, ...props }: Props & { answer: SuggestionsAnswer; onParked: () => void }) {
  const [{ suggestions: show }, setShow] = useUrlState(DEFAULTS);
  const { shown, more, aside } = arranged(answer.suggestions, show as Show);
  const set = (next: Show) => setShow({ suggestions: next }, { replace: true });
  return (
    <>
      <Coverage answer={answer} onlyNever={show === 'never'} onShow={set} />
      {shown.length === 0 && <p className="govuk-body app-s">Nobody else is due.</p>}
      <ul className="app-sugg">
        {shown.map((suggestion) => (
          <SuggestionLine key={suggestion.youngPerson.id} suggestion={suggestion} onParked={onParked} {...props} />
        ))}
      </ul>
      {more > 0 && (
        <p className="govuk-body app-s govuk-!-margin-top-3">
          <TextButton onClick={() => set('all')}>See all {shown.length + more} suggestions</TextButton>
        </p>
      )}
      {aside.length > 0 && <Aside aside={aside} />}
      <Rules rules={answer.rules} />
    </>
  );
}

interface CoverageProps {
  answer: SuggestionsAnswer;
  onlyNever: boolean;
  onShow: (show: Show) => void;
}

function Coverage({ answer: { coverage, asAt }, onlyNever, onShow }: CoverageProps) {
  const n = coverage.neverHeard;
  return (
    <>
      <p className="govuk-body app-s govuk-!-margin-bottom-2">
        <strong>{coverage.sentence}.</strong>
        {asAt && ` Data as at ${day(asAt)}.`}
      </p>
      {n > 0 && (
        <div className="app-notseen">
          <Icon name="late" />
          <p>
            <strong>Not seen:</strong> {count(n, 'young person', 'young people')} aged 16 or over{' '}
            {plural(n, 'has', 'have')} never been heard by this panel, and {plural(n, 'is', 'are')} not on this agenda.{' '}
            <TextButton onClick={() => onShow(onlyNever ? 'first' : 'never')}>
              {onlyNever ? 'Show everybody who is due' : 'Show those who are due'}
            </TextButton>
          </p>
        </div>
      )}
    </>
  );
}

function Aside({ aside }: { aside: SuggestionsAnswer['suggestions'] }) {
  return (
    <Details summary={`Not this time: ${aside.length}`}>
      <ul className="govuk-list app-s">
        {aside.map(({ youngPerson, parked }) => (
          <li key={youngPerson.id}>
            {youngPerson.displayName}
            {parked && `: ${parked.reason}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Rules({ rules }: { rules: SuggestionsAnswer['rules'] }) {
  return (
    <Details summary="How suggestions work">
      <p className="govuk-body app-s">
        Somebody is suggested when at least one of these rules holds. The law’s own dates come first, then homes, then
        who has waited longest. No rule scores a person.
      </p>
      <ul className="govuk-list app-s">
        {rules.map(({ number, sentence }) => (
          <li key={number}>
            <strong>Rule {number}.</strong> {sentence}
          </li>
        ))}
      </ul>
    </Details>
  );
}
