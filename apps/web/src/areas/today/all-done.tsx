import { Empty } from '../../design/empty.js';
import { TextLink } from '../../design/text-link.js';
import { useViewer, type Role } from '../../shell/viewer.js';

interface Step {
  to: string;
  label: string;
  for: readonly Role[];
}

/** Where somebody goes who has nothing to do: the first that is theirs. */
const STEPS: readonly Step[] = [
  { to: '/audit', label: 'Look at what was done in the audit', for: ['AUDITOR'] },
  { to: '/admin', label: 'Go to administration', for: ['ADMINISTRATOR'] },
  {
    to: '/young-people',
    label: 'See your young people',
    for: ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR', 'CHAIR', 'PANEL_MEMBER'],
  },
  {
    to: '/delivery-group',
    label: 'See what partners have promised',
    for: ['DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER', 'HOUSING_OFFICER'],
  },
];

/** "Nothing needs you today. Next: …": the first sentence is the heading. Without a next thing, where to go. */
export function AllDone({ words }: { words: string }) {
  const { roles } = useViewer();
  const [title = words, ...next] = words.split(/(?<=\.)\s+/);
  const step = next.length > 0 ? undefined : STEPS.find((one) => one.for.some((role) => roles.includes(role)));
  return (
    <div className="govuk-!-margin-bottom-6">
      <Empty title={title.replace(/\.$/, '')} action={step && <TextLink to={step.to}>{step.label}</TextLink>}>
        {next.join(' ')}
      </Empty>
    </div>
  );
}
