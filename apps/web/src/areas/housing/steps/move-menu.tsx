import { can } from '../../../content/transitions.js';
import { Menu, type MenuItem } from '../../../design/menu.js';
import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { MOVES, movesOf, type MoveName } from './moves.js';

interface Props {
  referral: ReferralCardFragment;
  onChoose: (name: MoveName) => void;
}

/**
 * Everything that may be done with a referral now, as the server says. To withdraw it, and to finish a draft, one goes to its
 * page: what falls, or what is missing, must be seen first. Nothing when nothing may be done.
 */
export function MoveMenu({ referral, onChoose }: Props) {
  if (!canMove(referral)) return null;
  const items = [...draftItems(referral), ...movesOf(referral).map((name) => itemOf(referral, name, onChoose))];
  return <Menu label="Move" hidden={`${referral.youngPerson.displayName} to another stage`} items={items} />;
}

/** Whether this viewer may do anything with it now. */
export function canMove(referral: ReferralCardFragment): boolean {
  return movesOf(referral).length > 0 || can(referral, 'changeReferral');
}

function itemOf({ id }: ReferralCardFragment, name: MoveName, onChoose: Props['onChoose']): MenuItem {
  const { label } = MOVES[name];
  if (name === 'withdraw') return { label: `${label}: see what ends first`, to: `/housing/${id}?step=withdraw` };
  return { label, onChoose: () => onChoose(name) };
}

function draftItems(referral: ReferralCardFragment): MenuItem[] {
  return can(referral, 'changeReferral') ? [{ label: 'Finish and send it', to: draftPath(referral) }] : [];
}

/** Where a draft is finished and sent: on the young person’s own record. */
export function draftPath({ id, youngPerson }: Pick<ReferralCardFragment, 'id' | 'youngPerson'>): string {
  return `/young-people/${youngPerson.id}/housing/${id}`;
}
