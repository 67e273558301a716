import { useId, useState } from 'react';
import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { columnsOf, type BoardColumn } from './columns.js';
import { openOn, type Opened } from './opened.js';
import { cardId, ReferralCard } from './referral-card.js';
import { useCardFocus } from './use-card-focus.js';

interface Props {
  referrals: readonly ReferralCardFragment[];
  partyOf: (referral: ReferralCardFragment) => string;
}

const buttonOn = (id: string) => {
  const card = document.getElementById(cardId(id));
  return card?.querySelector<HTMLElement>('[aria-expanded]') ?? card?.querySelector<HTMLElement>('a') ?? null;
};

/** Referrals by where they stand. Wide: columns, scrolled sideways by keyboard too; on phones one under the other. */
export function ReferralBoard({ referrals, partyOf }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const focusCard = useCardFocus(buttonOn);
  const close = (id: string) => {
    setOpened(undefined);
    focusCard(id);
  };
  return (
    <div className="app-board" tabIndex={0} role="group" aria-label="Referrals by stage. Scroll sideways to see more.">
      {columnsOf(referrals).map((column) => (
        <Column key={column.key} column={column} opened={opened} {...{ partyOf, setOpened, close }} />
      ))}
    </div>
  );
}

interface ColumnProps {
  column: BoardColumn<ReferralCardFragment>;
  opened: Opened | undefined;
  partyOf: Props['partyOf'];
  setOpened: (opened: Opened) => void;
  close: (id: string) => void;
}

function Column({ column: { title, rule, referrals }, opened, partyOf, setOpened, close }: ColumnProps) {
  const id = useId();
  return (
    <section className="app-col" aria-labelledby={id}>
      <h2 id={id}>
        {title} ({referrals.length})
      </h2>
      <p className="app-col__s">{rule}</p>
      {referrals.length === 0 ? (
        <p className="app-col__s">None</p>
      ) : (
        <ul className="app-cards">
          {referrals.map((referral) => (
            <ReferralCard
              key={referral.id}
              referral={referral}
              party={partyOf(referral)}
              open={openOn(referral, opened)}
              onOpen={(name) => setOpened({ id: referral.id, name })}
              onClose={() => close(referral.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
