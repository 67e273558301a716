import { dayAndWeekday } from '../../content/dates.js';
import { BigNumbers } from '../../design/big-numbers.js';
import { Panel } from '../../design/panel.js';
import { TextLink } from '../../design/text-link.js';
import type { TodayQuery } from '../../graphql/generated/today.js';

/** Beside the list: the next meeting, and the viewer's work in a few numbers that lead to what they count. */
export function TodaySide({ today: { nextMeeting, nextMeetingPath, figures } }: { today: TodayQuery['today'] }) {
  return (
    <>
      {nextMeeting && (
        <Panel title="Next meeting" tint>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {nextMeetingPath ? (
              <TextLink to={nextMeetingPath} strong>
                {nextMeeting.title}
              </TextLink>
            ) : (
              <strong>{nextMeeting.title}</strong>
            )}
          </p>
          <p className="govuk-body app-s govuk-!-margin-bottom-0">{dayAndWeekday(nextMeeting.heldOn)}</p>
        </Panel>
      )}
      {figures.length > 0 && (
        <Panel title="Your work in numbers">
          <BigNumbers
            numbers={figures.map(({ label, value, path, suppressed }) => ({
              value: suppressed ? 'Fewer than 5' : value,
              label,
              to: path,
            }))}
          />
        </Panel>
      )}
    </>
  );
}
