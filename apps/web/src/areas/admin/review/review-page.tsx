import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { day, dayOf } from '../../../content/dates.js';
import { list } from '../../../content/words.js';
import { Answer } from '../../../design/answer.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Empty } from '../../../design/empty.js';
import { Pagination } from '../../../design/pagination.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { ViewTabs } from '../../../design/view-tabs.js';
import {
  AccessReviewDocument,
  ConfirmAccessDocument,
  type AccessReviewQuery,
} from '../../../graphql/generated/admin.js';
import { ActButton } from '../act-button.js';
import { AdminPage } from '../admin-page.js';
import { ROLES } from '../words.js';

const DEFAULTS = { show: 'waiting', after: '' };
const ON_A_PAGE = 50;

/** Once a quarter everybody's access is confirmed, or ended, by somebody else: with the day and the name. */
export function ReviewPage() {
  const [{ show, after }] = useUrlState(DEFAULTS);
  const [{ data, error }, ask] = useQuery({
    query: AccessReviewDocument,
    variables: { onlyWaiting: show !== 'all', first: ON_A_PAGE, after: after || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AdminPage title="Access review" current="/admin/review">
      <Answer what="review" data={data} error={error} onRetry={ask}>
        {({ accessReview }) => <Review review={accessReview} show={show} notFirst={after !== ''} />}
      </Answer>
    </AdminPage>
  );
}

type Review = AccessReviewQuery['accessReview'];
type Line = Review['nodes'][number];

function Review({ review, show, notFirst }: { review: Review; show: string; notFirst: boolean }) {
  const { from, to, total, answered, nodes, pageInfo } = review;
  const all = show === 'all';
  return (
    <>
      <p className="govuk-body">
        {day(from)} to {day(to)}: {answered} of {total} people are confirmed or ended.
      </p>
      <ViewTabs
        label="Which people"
        views={[
          { to: '/admin/review', label: 'Waiting', count: total - answered, current: !all },
          { to: '/admin/review?show=all', label: 'Everybody', count: total, current: all },
        ]}
      />
      {nodes.length === 0 ? (
        <Empty title="Everybody’s access is answered for">The next review begins with the next quarter.</Empty>
      ) : (
        <Table
          caption="Access to confirm or end"
          captionHidden
          columns={COLUMNS}
          rows={nodes}
          rowKey={({ memberId }) => memberId}
        />
      )}
      <Pagination what="review" next={pageInfo.hasNextPage ? pageInfo.endCursor : null} notFirst={notFirst} />
    </>
  );
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'name',
    header: 'Name',
    cell: ({ memberId, displayName, jobTitle, agencyName }) => (
      <>
        <TextLink to={`/admin/people/${memberId}`} strong>
          {displayName}
        </TextLink>
        <span className="app-t__sub">
          {jobTitle}, {agencyName}
        </span>
      </>
    ),
  },
  {
    key: 'may',
    header: 'May work as',
    cell: ({ roles, panels }) =>
      list([...roles.map((role) => ROLES[role]), ...panels.map((panel) => `a seat on ${panel}`)]) || 'Nothing',
  },
  {
    key: 'last',
    header: 'Last signed in',
    cell: ({ lastSignedInAt }) => (lastSignedInAt ? day(dayOf(lastSignedInAt)) : 'Never'),
  },
  { key: 'answer', header: 'Still right?', cell: (line) => <AnswerFor line={line} /> },
];

function AnswerFor({ line }: { line: Line }) {
  const { memberId, displayName, version, finding, answeredAt, answeredBy, isViewer } = line;
  if (finding && answeredAt)
    return `${finding === 'CONFIRMED' ? 'Confirmed' : 'Ended'} on ${day(dayOf(answeredAt))} by ${answeredBy ?? 'somebody'}`;
  if (isViewer) return 'Another administrator confirms yours';
  return (
    <ButtonGroup>
      <ActButton
        document={ConfirmAccessDocument}
        input={{ memberId, expectedVersion: version }}
        kind="secondary"
        small
        hidden={displayName}
        said={`The access of ${displayName} is confirmed`}
      >
        Confirm
      </ActButton>
      <TextLink to={`/admin/people/${memberId}`} hidden={displayName}>
        Change or end
      </TextLink>
    </ButtonGroup>
  );
}
