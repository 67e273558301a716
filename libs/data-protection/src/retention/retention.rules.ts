/** What becomes of something at the end of its time. */
export type RetentionEnd =
  /** The council's case system keeps the record itself: it is handed back before it goes here. */
  | 'HAND_BACK_AND_DELETE'
  | 'DELETE'
  /** It goes by itself, while the service runs. */
  | 'GOES_BY_ITSELF'
  | 'KEPT';

/** One class of what is held: who answers for it, how long it is kept and why, and what then becomes of it. */
export interface RetentionClass {
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly period: string;
  readonly end: RetentionEnd;
  readonly source: string;
  /** Tables of which each row belongs to the class, where they are not found by the walk of the record. */
  readonly tables: readonly string[];
}

const council = 'Children’s services of the council';

/**
 * What is kept for how long. `npm run retention` counts and, asked to, deletes what is due of the first three; the rest says who does.
 * A legal hold on a person keeps all that is about them.
 */
export const retentionClasses: readonly RetentionClass[] = [
  {
    key: 'CASE_RECORD',
    title:
      'Everything about a young person that the walk of foreign keys finds: record, plan, actions, minutes, referrals, who opened it',
    owner: council,
    period: 'Until the 75th anniversary of their birth; where they died before they were 18, 15 years from the death',
    end: 'HAND_BACK_AND_DELETE',
    source:
      'Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 50; Care Leavers (England) Regulations 2010 (SI 2010/2571) reg 10',
    tables: [],
  },
  {
    key: 'REFERRAL_DRAFT',
    title: 'Drafts of housing referrals that were never sent',
    owner: council,
    period: '30 days after somebody last worked on it',
    end: 'DELETE',
    source: 'UK GDPR art 5(1)(c) and (e): what was not sent is not needed',
    tables: ['housing_referral'],
  },
  {
    key: 'SUBJECT_ACCESS_PASSAGE',
    title: 'What a reviewer decided about passages of a request that was answered: digests, places and reasons',
    owner: 'The data protection officer',
    period: '1 year after the request was answered, while it may be complained about',
    end: 'DELETE',
    source:
      'UK GDPR art 5(1)(e); a complaint to the Information Commissioner should be made within 3 months, to a court within 6 years of a breach',
    tables: ['subject_access_passage'],
  },
  {
    key: 'PANEL_PAPERS',
    title: 'What partners see of a panel’s papers',
    owner: 'The chair of the panel',
    period: '10 working days after the meeting',
    end: 'GOES_BY_ITSELF',
    source: 'The partnership’s own rule: the window closes, and nothing was copied',
    tables: [],
  },
  {
    key: 'IMPORT_FILE',
    title: 'Files of imports and what was found wrong in them',
    owner: council,
    period: '30 days',
    end: 'GOES_BY_ITSELF',
    source: 'UK GDPR art 5(1)(e): the council’s own system keeps the originals',
    tables: ['import_file', 'import_finding'],
  },
  {
    key: 'TECHNICAL',
    title: 'Sessions, links, codes and keys of forms',
    owner: 'Whoever runs the service',
    period: '1 hour to 90 days',
    end: 'GOES_BY_ITSELF',
    source: 'docs/security/data.md, “How long”',
    tables: ['session', 'invitation', 'recovery_code', 'idempotency_key'],
  },
  {
    key: 'AUDIT',
    title: 'What was done and looked at: who, when, by which relationship; ids, and never a value',
    owner: 'The data protection officer',
    period: 'As long as the record it is about, and after it: a line that is taken out would break the seal',
    end: 'KEPT',
    source: 'UK GDPR art 5(2) (accountability); docs/audit.md',
    tables: ['activity_entry', 'look_entry', 'audit_seal'],
  },
];
