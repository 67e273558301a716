import { Button } from '../../../design/button.js';
import { Empty } from '../../../design/empty.js';
import { StatusList } from '../../../design/status.js';
import { TextLink } from '../../../design/text-link.js';
import type { ReferralCardFragment, ReferralsQuery } from '../../../graphql/generated/housing.js';
import { useViewer } from '../../../shell/viewer.js';
import { filtersOn, type Address, type Layout } from './address.js';
import { totalsOf } from './columns.js';
import { ReferralBoard } from './referral-board.js';
import { ReferralList } from './referral-list.js';

interface Props {
  referrals: ReferralsQuery['referrals'];
  layout: Layout;
  address: Address;
  onChange: (change: Partial<Address>) => void;
}

/** How they stand, then the board or the list. */
export function Referrals({ referrals, layout, address, onChange }: Props) {
  const { agency } = useViewer();
  if (referrals.total === 0) return <NothingHere layout={layout} address={address} onChange={onChange} />;
  const partyOf = (referral: ReferralCardFragment) => partyInWords(referral, agency.id);
  return (
    <>
      <h2 className="govuk-visually-hidden">How they stand</h2>
      <StatusList label="How open referrals stand" items={totalsOf(referrals.nodes)} />
      {layout === 'list' ? (
        <ReferralList referrals={referrals} partyOf={partyOf} notFirst={address.after !== ''} />
      ) : (
        <>
          <ReferralBoard referrals={referrals.nodes} partyOf={partyOf} />
          <MoreThanFits shown={referrals.nodes.length} total={referrals.total} />
        </>
      )}
    </>
  );
}

/** Housing knows who it is for: they are told who asks. Everybody else is told whom it went to as well. */
function partyInWords({ referrer, agency }: ReferralCardFragment, own: string): string {
  return agency.id === own ? `From ${referrer.displayName}` : `From ${referrer.displayName} to ${agency.name}`;
}

function MoreThanFits({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return (
    <p className="govuk-body app-s govuk-!-margin-top-4">
      The board shows the {shown} with the soonest need of {total}.{' '}
      <TextLink to="/housing?layout=list">See all in the list</TextLink>
    </p>
  );
}

function NothingHere({ layout, address, onChange }: Omit<Props, 'referrals'>) {
  if (filtersOn(address, layout) > 0)
    return (
      <Empty
        title="No referrals match these filters"
        action={
          <Button kind="secondary" small onClick={() => onChange({ court: '', state: '' })}>
            Clear filters
          </Button>
        }
      >
        Others may be hidden by whose turn it is, or where it stands.
      </Empty>
    );
  return (
    <Empty title={layout === 'list' ? 'No referrals in this view' : 'No referrals are open'}>
      A referral shows here when a personal adviser or social worker asks a housing agency for a home.
    </Empty>
  );
}
