/*
 * The other two roles that the service signs in as: the feed reads ids of what happened in a meeting, the door writes that somebody
 * signed in, and neither has to do with anybody's record.
 */

const asked = {
  activity_entry_fed: async ({ feed, facts }) => {
    const { rows } = await feed.query('select id::text from activity_entry');
    const seen = new Set(rows.map(({ id }) => id));
    return facts.activity_entry.find((e) => seen.has(String(e.id)) !== (e.meeting_id !== null))?.type;
  },
  activity_entry_at_the_door: async ({ door, facts }) => {
    for (const [about, should] of [
      [null, true],
      [facts.young_person[0].id, false],
    ])
      if ((await isWritten(door, facts.worker[0].id, about)) !== should) return `a line about ${about ?? 'nobody'}`;
    return undefined;
  },
};

async function isWritten(door, worker, about) {
  await door.query('begin');
  try {
    await door.query(
      `insert into activity_entry (actor_id, type, subject_id, young_person_id, source) values ($1, 'session.started', $1, $2, 'WEB')`,
      [worker, about],
    );
    return true;
  } catch (error) {
    if (error.code !== '42501') throw error;
    return false;
  } finally {
    await door.query('rollback');
  }
}

/** Their policies that have a condition, as they are and opened. */
export async function doorAndFeed(held) {
  const found = { differing: [], stones: [] };
  const { rows } = await held.owner.query(
    `select tablename as table, policyname as name, coalesce(qual, with_check) as condition, case when qual is null then 'with check' else 'using' end as clause
      from pg_policies where roles && '{waymark_feed,waymark_door}' and coalesce(qual, with_check) <> 'true' order by 1, 2`,
  );
  for (const { table, name, condition, clause } of rows) {
    const asks = asked[name];
    const wrong = await asks?.(held);
    if (wrong) found.differing.push({ name, wrong });
    await held.owner.query(`alter policy ${name} on ${table} ${clause} (true)`);
    found.stones.push({ of: `${name} ${clause}`, without: condition, noticed: await asks?.(held) });
    await held.owner.query(`alter policy ${name} on ${table} ${clause} (${condition})`);
  }
  return found;
}
