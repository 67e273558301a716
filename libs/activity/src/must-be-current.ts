import { StaleEdit, within } from '@app/platform';
import type { EntityManager } from 'typeorm';

const lastChange = {
  name: 'activity-last-change',
  text: `select w.display_name as "changedBy", to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
    from activity_entry e left join worker w on w.id = e.actor_id
    where e.subject_id = $1 order by e.epoch desc, e.tx desc, e.id desc limit 1`,
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A form that was filled in from a version. Its answers are held against what stands there now, name by name. */
interface FilledIn {
  readonly expectedVersion: number;
}

/** What stands there now, as the viewer may see it: a value, or how to read it. */
type Current = object | (() => Promise<object>);

/**
 * Refuses a change made on an older version, and says who changed it, when, what stands there now, and which answers of the
 * form differ from it: enough to show both side by side. @throws StaleEdit
 */
export async function mustBeCurrent(
  tx: EntityManager,
  { id, version }: Versioned,
  form: FilledIn,
  current: Current,
): Promise<void> {
  if (version === form.expectedVersion) return;
  const [change] = await within<{ changedBy: string | null; changedAt: string }>(tx, lastChange, [id]);
  const now = typeof current === 'function' ? await (current as () => Promise<object>)() : current;
  throw new StaleEdit({
    currentVersion: version,
    changedBy: change?.changedBy ?? undefined,
    changedAt: change?.changedAt,
    differs: differing(form, now),
    current: now,
  });
}

/** The answers that say something else than what stands there now. What the form leaves out says nothing. */
export function differing(form: object, current: object): string[] {
  const now = new Map<string, unknown>(Object.entries(current));
  return Object.entries(form)
    .filter(([name, value]) => value !== undefined && now.has(name) && !same(value, now.get(name)))
    .map(([name]) => name);
}

/** Nothing is nothing, whether it was left empty or cleared. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
