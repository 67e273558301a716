import { useState } from 'react';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Pagination } from '../../../design/pagination.js';
import { Status } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import { useRowFocus } from '../../../design/use-row-focus.js';
import type { ReferralCardFragment, ReferralsQuery } from '../../../graphql/generated/housing.js';
import { MoveForm } from '../steps/move-form.js';
import { canMove, MoveMenu } from '../steps/move-menu.js';
import { MOVES, type MoveName } from '../steps/moves.js';
import { SIDES } from '../words.js';
import { captionOf } from './address.js';
import { openOn, type Opened } from './opened.js';

interface Props {
  referrals: ReferralsQuery['referrals'];
  partyOf: (referral: ReferralCardFragment) => string;
  notFirst: boolean;
}

const rowId = (id: string): string => `referral-row-${id}`;
const linkOf = (id: string) =>
  document.getElementById(rowId(id))?.closest('tr')?.querySelector<HTMLElement>('a') ?? null;
const heading = () => document.querySelector<HTMLElement>('main h1');

/** The same referrals as a table, page by page; a row opens for a move. */
export function ReferralList({ referrals: { nodes, pageInfo, total }, partyOf, notFirst }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const focusRow = useRowFocus(
    nodes.map(({ id }) => id),
    linkOf,
    heading,
  );
  const close = (id: string) => {
    setOpened(undefined);
    focusRow(id);
  };
  const panelOf = (referral: ReferralCardFragment) => {
    const name = openOn(referral, opened);
    const done = () => close(referral.id);
    return (
      name && (
        <InlinePanel label={`${MOVES[name].label}: ${referral.youngPerson.displayName}`} onCancel={done}>
          <MoveForm referral={referral} name={name} onDone={done} onCancel={done} />
        </InlinePanel>
      )
    );
  };
  return (
    <>
      <div className="app-referrals">
        <Table
          caption={captionOf({ shown: nodes.length, total, first: !notFirst })}
          columns={columns(partyOf, (id, name) => setOpened({ id, name }))}
          rows={nodes}
          rowKey={({ id }) => id}
          inline={panelOf}
        />
      </div>
      <div className="govuk-!-margin-top-5">
        <Pagination what="referrals" next={pageInfo.hasNextPage ? pageInfo.endCursor : null} notFirst={notFirst} />
      </div>
    </>
  );
}

function columns(
  partyOf: Props['partyOf'],
  onMove: (id: string, name: MoveName) => void,
): Column<ReferralCardFragment>[] {
  return [
    {
      key: 'who',
      header: 'Young person',
      cell: ({ id, youngPerson, reference, stateWords }) => (
        <span id={rowId(id)}>
          <TextLink to={`/housing/${id}`} strong>
            {youngPerson.displayName}
          </TextLink>
          {youngPerson.age !== null && `, ${youngPerson.age}`}
          <span className="app-t__sub">
            {reference}. {stateWords}
          </span>
        </span>
      ),
    },
    { key: 'need', header: 'Home needed', cell: ({ needWords }) => needWords },
    {
      key: 'turn',
      header: 'Whose turn',
      cell: ({ clock: { court, tone, words, withHousingDays, withCouncilDays } }) => (
        <>
          <Status tone={tone}>{words}</Status>
          {court !== null && (
            <span className="app-t__sub">
              Working days: {SIDES.HOUSING} {withHousingDays}, {SIDES.COUNCIL} {withCouncilDays}
            </span>
          )}
        </>
      ),
    },
    { key: 'party', header: 'From and to', cell: partyOf },
    {
      key: 'move',
      header: 'Move',
      cell: (referral) =>
        canMove(referral) ? (
          <MoveMenu referral={referral} onChoose={(name) => onMove(referral.id, name)} />
        ) : (
          <span className="app-muted">Nothing for you to do</span>
        ),
    },
  ];
}
