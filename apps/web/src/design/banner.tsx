import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

interface Props {
  /** What it is about, for those who hear: "Connection". */
  label: string;
  icon?: IconName;
  children: ReactNode;
  id?: string;
}

/** A bar across the top of the page: offline, reconnecting, back online. Buttons that cannot work point to it by its id. */
export function Banner({ label, icon = 'off', children, id }: Props) {
  return (
    <div className="app-conn" role="region" aria-label={label}>
      <div className="govuk-width-container">
        <p>
          <Icon name={icon} />
          <span id={id}>{children}</span>
        </p>
      </div>
    </div>
  );
}
