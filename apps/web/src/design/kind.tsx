import { Icon, type IconName } from './icon.js';

/** What kind of thing a row is about: picture and word. */
export function Kind({ icon, children }: { icon: IconName; children: string }) {
  return (
    <span className="app-kind">
      <Icon name={icon} />
      {children}
    </span>
  );
}
