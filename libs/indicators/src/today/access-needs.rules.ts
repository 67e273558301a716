import type { Viewer } from '@app/access';
import type {
  AccessRequestRow,
  AlertRow,
  AnsweredRow,
  EndingAgreementRow,
  RequestToAnswerRow,
  SealingToAnswerRow,
} from '@app/need-to-know';
import { dayInWords, type LocalDate, timeInWords } from '@app/platform';
import type { Need } from './today-item.js';
import type { TodayFacts } from './today.rows.js';

/** What was opened, what ends and who asks: for managers and auditors, administrators and coordinators. Of nobody by name. */
export const accessNeeds = (facts: TodayFacts, viewer: Viewer, today: LocalDate): Need[] => [
  ...facts.requests.map(requestNeed),
  ...facts.asking.map(askingNeed),
  ...facts.answers.map(answerNeed),
  ...facts.alerts.map(alertNeed),
  ...facts.agreements.map((row) => agreementNeed(row, viewer, today)),
  ...facts.sealings.map(sealingNeed),
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
  if (kind === 'UNUSUAL_ACCESS')
    return {
      kind,
      subject: id,
      title: `Ask about what ${workerName} looked at`,
      context: when,
      because: 'They looked at more than is usual. There may be a good reason',
      dueOn: reviewDueOn,
      path: '/audit/unusual',
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

const requestNeed = ({ id, askedByName, answerBy }: RequestToAnswerRow): Need => ({
  kind: 'BREAK_GLASS_REQUEST',
  subject: id,
  title: `Answer ${askedByName}, who asks to open a sealed record`,
  context: `Wait for an answer until ${timeInWords(answerBy.slice(11))}`,
  because: 'The record is sealed and open to you: somebody to whom it is open must agree first',
  dueOn: null,
  path: '/access-requests',
});

const askingNeed = ({ id, askedByName, youngPersonId }: AccessRequestRow): Need => ({
  kind: 'ACCESS_REQUEST',
  subject: id,
  title: `Answer ${askedByName}, who asks to see a record`,
  context: 'Of a young person you answer for',
  because: 'Nothing opens the record to them. Whether it should is for you or a colleague to say',
  dueOn: null,
  youngPersonId,
  path: '/access-requests',
});

/** Also for who closed the page on which they waited. */
const answerNeed = ({ id, kind, agreed, byName, youngPersonId }: AnsweredRow): Need => ({
  kind: 'ACCESS_ANSWER',
  subject: id,
  title: answerTitles[`${kind} ${agreed ? 'agreed' : 'refused'}`] ?? 'Read the answer to what you asked',
  context: `Answered by ${byName}`,
  because: agreed ? agreedWords[kind] : 'They say why',
  dueOn: null,
  youngPersonId,
  path: answerPath(kind, youngPersonId ?? id),
});

const agreedWords: Readonly<Record<AnsweredRow['kind'], string>> = {
  BREAK_GLASS: 'It is open to you for 60 minutes from when they agreed',
  SEALING: 'They agreed',
  REQUEST: 'The record is open to you now',
};

function answerPath(kind: AnsweredRow['kind'], id: string): string {
  if (kind === 'REQUEST') return '/ask-for-access';
  return kind === 'SEALING' ? `/young-people/${id}/sealing` : `/see-a-record-now/${id}`;
}

const answerTitles: Readonly<Record<string, string>> = {
  'BREAK_GLASS agreed': 'Open the sealed record you asked for',
  'BREAK_GLASS refused': 'Read why you may not open a sealed record',
  'SEALING refused': 'Read why a record is not sealed',
  'REQUEST agreed': 'Find the record you asked for in your list',
  'REQUEST refused': 'Read the answer to your request to see a record',
};
