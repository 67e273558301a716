import { Icon } from '../../../design/icon.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { classNames } from '../../../design/class-names.js';
import { shapeOf } from '../../../design/status.js';
import { TextLink } from '../../../design/text-link.js';
import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { CourtBar } from '../court-bar.js';
import { MoveForm } from '../steps/move-form.js';
import { MoveMenu } from '../steps/move-menu.js';
import { MOVES, type MoveName } from '../steps/moves.js';
import { routeWords, shortly } from '../words.js';

interface Props {
  referral: ReferralCardFragment;
  /** From whom, or to which agency: whichever this viewer does not know already. */
  party: string;
  open: MoveName | undefined;
  onOpen: (name: MoveName) => void;
  onClose: () => void;
}

/** The id of a card on the board: where the focus goes after a move. */
export const cardId = (id: string): string => `referral-${id}`;

/** One referral on the board: who, what they want, by when, whose turn it is, and what can be done with it. */
export function ReferralCard({ referral, party, open, onOpen, onClose }: Props) {
  const { id, youngPerson, wants, needWords, clock, state } = referral;
  const late = clock.tone === 'LATE';
  return (
    <li className={classNames('app-card', late && 'app-card--late')} id={cardId(id)}>
      <h3>
        <TextLink to={`/housing/${id}`}>{youngPerson.displayName}</TextLink>
        {youngPerson.age !== null && `, ${youngPerson.age}`}
      </h3>
      {wants && <p>{shortly(wants)}</p>}
      {needWords && <p className="app-muted">{needWords}</p>}
      <p className={`app-card__clock app-card__clock--${shapeOf(clock.tone)}`}>
        <Icon name={shapeOf(clock.tone)} />
        <span>{clock.words}</span>
      </p>
      {clock.court && <CourtBar state={state} clock={clock} compact />}
      <MoreOf referral={referral} />
      {open ? (
        <InlinePanel label={`${MOVES[open].label}: ${youngPerson.displayName}`} onCancel={onClose}>
          <MoveForm referral={referral} name={open} onDone={onClose} onCancel={onClose} />
        </InlinePanel>
      ) : (
        <div className="app-card__foot">
          <span className="app-muted">{party}</span>
          <MoveMenu referral={referral} onChoose={onOpen} />
        </div>
      )}
    </li>
  );
}

/** What was asked, or how it was decided. */
function MoreOf({
  referral: { state, infoRequested, route, decisionReason, stateWords },
}: {
  referral: ReferralCardFragment;
}) {
  if (state === 'INFO_REQUESTED' && infoRequested) return <p>Housing asked: “{shortly(infoRequested)}”</p>;
  if (state === 'ACCEPTED' || state === 'NOT_ACCEPTED')
    return (
      <p>
        <strong>{stateWords}.</strong> {route ? routeWords(route) : decisionReason && shortly(decisionReason)}
      </p>
    );
  return null;
}
