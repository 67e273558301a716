/** Where a panel draws its lines. Each panel may set its own; what it does not set is the usual value. */
export interface Thresholds {
  /** Turning 18 within this many days with no confirmed home. */
  readonly turnsEighteenDays: number;
  /** A plan or its review that falls due within this many days. */
  readonly planDueDays: number;
  /** No contact for this many days. Eight weeks is a common local standard, not the law. */
  readonly notInTouchDays: number;
  /** Not heard by the panel for this many months. */
  readonly notHeardMonths: number;
  /** Not learning or working for this many days. */
  readonly notLearningDays: number;
  /** A housing referral that has waited this many working days. */
  readonly referralWorkingDays: number;
  /** An action that is this many days overdue. */
  readonly actionOverdueDays: number;
}

export const usualThresholds: Thresholds = {
  turnsEighteenDays: 92,
  planDueDays: 28,
  notInTouchDays: 56,
  notHeardMonths: 6,
  notLearningDays: 84,
  referralWorkingDays: 5,
  actionOverdueDays: 1,
};

/** The panel’s thresholds: whole numbers of its own above 0, the usual ones for the rest. */
export function thresholdsOf(own: object): Thresholds {
  const set = Object.entries(own).filter(
    ([name, value]) => name in usualThresholds && Number.isInteger(value) && Number(value) > 0,
  );
  return { ...usualThresholds, ...Object.fromEntries(set) };
}
