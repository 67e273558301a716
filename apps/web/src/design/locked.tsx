import type { ReactNode } from 'react';
import { stopped } from '../content/words.js';
import { Icon } from './icon.js';

/** What the server says of something that is there and not shown: why, and whom to ask. The type `Withheld` of the schema. */
export interface WithheldWords {
  /** A sentence: "It is shared with health staff only." */
  because: string;
  /** Whom to ask: "Aisha Bello, leaving care nurse". */
  ask: string;
}

interface Props {
  withheld: WithheldWords;
  /** "You cannot see this part of Tia’s plan." */
  title?: string;
  /** A link or button: "Ask for access". */
  children?: ReactNode;
}

/** Something is here that this viewer may not see. No counts, titles or dates of what is withheld. */
export function Locked({ withheld, title = 'You cannot see this part.', children }: Props) {
  return (
    <div className="app-lock">
      <Icon name="lock" />
      <p>
        <strong>{title}</strong> {stopped(withheld.because)} {children}
        {withheld.ask && <> If you need it for your work, ask {withheld.ask}.</>}
      </p>
    </div>
  );
}

/** The same in one cell or one line. */
export function LockedInline({ withheld }: { withheld: WithheldWords }) {
  return (
    <span className="app-locked-inline">
      <Icon name="lock" />
      <span>
        Not shown to you<span className="govuk-visually-hidden">. {withheld.because}</span>
      </span>
    </span>
  );
}

/**
 * Tells a withheld part from one that is there: `const home = seen(person.home)` gives the part, or nothing when it is withheld.
 * Ask for `__typename` in both branches of the union.
 */
export function seen<Part extends { __typename?: string | undefined }>(
  part: Part,
): Exclude<Part, { __typename?: 'Withheld' }> | undefined {
  return part.__typename === 'Withheld' ? undefined : (part as Exclude<Part, { __typename?: 'Withheld' }>);
}
