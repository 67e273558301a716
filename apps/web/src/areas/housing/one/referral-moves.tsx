import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Details } from '../../../design/details.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';
import { can } from '../../../content/transitions.js';
import { blockedInWords } from '../steps/blocked-words.js';
import { MoveForm } from '../steps/move-form.js';
import { draftPath } from '../steps/move-menu.js';
import { isMove, MOVES, movesOf, type MoveName } from '../steps/moves.js';
import { whatFalls } from '../steps/what-falls.js';

type Referral = ReferralQuery['referral'];

/** A button for each thing that can be done now, as the server says; what cannot, with the reason. `?step=` opens one. */
export function ReferralMoves({ referral }: { referral: Referral }) {
  const [named] = useSearchParams();
  const step = named.get('step');
  const [chosen, setOpen] = useState<MoveName | undefined>(isMove(step) ? step : undefined);
  const buttons = useRef<HTMLDivElement>(null);
  const moves = movesOf(referral);
  const open = chosen && moves.includes(chosen) ? chosen : undefined; // what cannot be done any more is closed
  const done = () => {
    setOpen(undefined);
    buttons.current?.focus();
  };
  return (
    <div className="govuk-!-margin-bottom-6 app-noprint">
      <h2 className="govuk-visually-hidden">What can be done</h2>
      <div ref={buttons} tabIndex={-1} role="group" aria-label="What can be done">
        <ButtonGroup>
          {can(referral, 'changeReferral') && (
            <ButtonLink to={draftPath(referral)} small>
              Finish and send it
            </ButtonLink>
          )}
          {moves.map((name, index) => (
            <Button
              key={name}
              small
              kind={index === 0 && referral.state !== 'DRAFT' && name !== 'withdraw' ? undefined : 'secondary'}
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              {MOVES[name].label}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      {open && (
        <div className="app-panel app-panel--tint">
          <InlinePanel key={open} label={MOVES[open].label} onCancel={() => setOpen(undefined)}>
            <MoveForm referral={referral} name={open} onDone={done} onCancel={() => setOpen(undefined)}>
              {open === 'withdraw' && <WhatFalls referral={referral} />}
            </MoveForm>
          </InlinePanel>
        </div>
      )}
      <Blocked referral={referral} />
    </div>
  );
}

/** Said before it is done: it cannot be undone. */
function WhatFalls({ referral }: { referral: Referral }) {
  return (
    <>
      <p className="govuk-body app-s govuk-!-margin-bottom-1">
        <strong>If you withdraw this referral:</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet app-s">
        {whatFalls(referral).map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
    </>
  );
}

function Blocked({ referral }: { referral: Referral }) {
  const reasons = blockedInWords(referral.blockedTransitions);
  if (reasons.length === 0) return null;
  return (
    <div className="govuk-!-margin-top-4">
      <Details summary="What you cannot do now, and why">
        <ul className="govuk-list govuk-list--bullet app-s govuk-!-margin-bottom-0">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
