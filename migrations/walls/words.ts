/** The words the policies are written in: each answer is one initial plan a statement, never a function a row. */
export const me = '(select app.me())';
export const myAgency = '(select app.my_agency())';
/** Null where nothing about anybody is given to the person or their agency. */
export const meForPeople = '(select app.me_for_people())';
export const agencyForPeople = '(select app.agency_for_people())';
export const myKind = '(select app.my_kind())';
export const seesEveryone = '(select app.sees_everyone())';
export const visible = '(select app.visible_people())::uuid[]';
/** Those of them whom more than break-glass opens: it opens the record, and neither an action, a referral nor what a panel said. */
export const related = '(select app.related_people())::uuid[]';
/** What is shared with an agency is agreed with it, until the agreement ends; children's services keep the record. */
export const agreed = '(select app.agreed_with(app.my_agency()))';
export const hidden = '(select app.hidden_people())::uuid[]';

export const inChildrensServices = `${myKind} = 'CHILDRENS_SERVICES'`;
export const hasRole = (role: string): string => `'${role}' = any ((select app.my_roles())::text[])`;

/** The record is open by a live relationship, or everybody is theirs. */
export const open = (column: string): string => `(${column} = any (${visible}) or ${seesEveryone})`;

/** The same of what stands beside a record. */
export const openBeside = (column: string): string => `(${column} = any (${related}) or ${seesEveryone})`;

/** Reaches a row through the row it hangs on, whose own policy answers; whoever sees everyone need not ask for each. */
export const through = (parent: string, key: string, column: string): string =>
  `(${seesEveryone} or exists (select from ${parent} whole where whole.${key} = ${column}))`;

/** Not about somebody who is sealed from the person who asks. Restrictive: it holds whatever another policy lets through. */
export const notSealed = (column: string): string => `(${column} is null or ${column} <> all (${hidden}))`;
export const notSealedThrough = (parent: string, key: string, column: string): string =>
  `((select app.hidden_people()) = '{}' or exists (select from ${parent} whole where whole.${key} = ${column}))`;

/** Who may see, add, change and take away a row. What is left out, nobody may. */
export interface Wall {
  readonly table: string;
  /** Nobody reads it at run time. */
  readonly see?: string;
  readonly add?: string;
  /** Which rows may be changed, and what they may then say; the same when only one is given. */
  readonly change?: string | readonly [which: string, into: string];
  readonly remove?: string;
  /** What holds besides, whatever the others let through: nothing about who is sealed from the person. */
  readonly sealed?: string;
}

/** Everything that stands on one table: row-level security that binds its owner too, and a policy an operation. */
export function raise({ table, see, add, change, remove, sealed }: Wall): string {
  const [which, into] = typeof change === 'string' ? [change, change] : (change ?? []);
  const policies = [
    see && `policy ${table}_seen on ${table} for select to waymark_run using (${see})`,
    add && `policy ${table}_added on ${table} for insert to waymark_run with check (${add})`,
    which && `policy ${table}_changed on ${table} for update to waymark_run using (${which}) with check (${into})`,
    remove && `policy ${table}_removed on ${table} for delete to waymark_run using (${remove})`,
    sealed &&
      `policy ${table}_sealed on ${table} as restrictive to waymark_run using (${sealed}) with check (${sealed})`,
    `policy ${table}_of_rules on ${table} to waymark_rules using (true) with check (true)`,
    `policy ${table}_of_operator on ${table} to waymark_operator using (true) with check (true)`,
  ];
  return [
    `alter table ${table} enable row level security, force row level security`,
    ...policies.filter(Boolean).map((policy) => `create ${policy}`),
  ].join(';\n');
}

/** What `raise` put up, and no policy that another migration has put on the table. */
export const takeDown = ({ table }: Wall): string =>
  [
    ...['seen', 'added', 'changed', 'removed', 'sealed', 'of_rules', 'of_operator'].map(
      (name) => `drop policy if exists ${table}_${name} on ${table}`,
    ),
    `alter table ${table} disable row level security, no force row level security`,
  ].join(';\n');
