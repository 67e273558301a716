import type { Viewer } from '@app/access';
import type { AlertRow, EndingAgreementRow, SealingToAnswerRow } from '@app/need-to-know';
import { dayInWords, type LocalDate, timeInWords } from '@app/platform';
import type { Need } from './today-item.js';
import type { TodayFacts } from './today.rows.js';

/** What was opened, what ends and who asks: for managers and auditors, administrators and coordinators. Of nobody by name. */
export const accessNeeds = ({ alerts, agreements, sealings }: TodayFacts, viewer: Viewer, today: LocalDate): Need[] => [
  ...alerts.map(alertNeed),
  ...agreements.map((row) => agreementNeed(row, viewer, today)),
  ...sealings.map(sealingNeed),
];

function alertNeed({ id, kind, workerName, at, reviewDueOn }: AlertRow): Need {
  const when = `${dayInWords(at.slice(0, 10))}, ${timeInWords(at.slice(11))}`;
  if (kind === 'ADDRESS_REVEALS')
    return {
      kind: 'ADDRESS_REVEALS',
      subject: id,
      title: `Ask ${workerName} why they looked at so many addresses`,
      context: when,
      because: 'They looked at more than 3 addresses in an hour',
      dueOn: at.slice(0, 10),
      path: '/audit',
    };
  return {
    kind: 'BREAK_GLASS',
    subject: id,
    title: `Review why ${workerName} opened a record`,
    context: when,
    because: 'They opened a record that they do not work with. Somebody else must say whether that was right',
    dueOn: reviewDueOn,
    path: '/break-glass-reviews',
  };
}

function agreementNeed(
  { id, agencyName, title, expiresOn }: EndingAgreementRow,
  viewer: Viewer,
  today: LocalDate,
): Need {
  const over = expiresOn <= today;
  return {
    kind: 'AGREEMENT',
    subject: id,
    title: over ? `${agencyName} is shown nobody` : `Renew the sharing agreement with ${agencyName}`,
    context: title,
    because: over
      ? 'Its sharing agreement has ended'
      : `From ${dayInWords(expiresOn)} this agency is shown nobody, unless a new agreement is recorded`,
    dueOn: expiresOn,
    path: viewer.may('agreement.write') ? '/admin/agreements' : '/access',
  };
}

const sealingNeed = ({ id, youngPersonId, askedByName, state }: SealingToAnswerRow): Need => ({
  kind: 'SEALING',
  subject: id,
  title: `Answer ${askedByName}, who asks to ${state === 'ASKED' ? 'seal' : 'unseal'} a record`,
  context: 'Sealed record',
  because: 'It takes two people, and you manage who works with the young person',
  dueOn: null,
  youngPersonId,
  path: `/young-people/${youngPersonId}/sealing`,
});
