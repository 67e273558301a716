import {
  AgencyKind,
  type FactClass,
  lensOf,
  type Permission,
  type PermissionName,
  permissions,
  Role,
} from '@app/access';
import { addDays, type LocalDate } from '@app/platform';
import type { AgencyInWords, MayDo, RoleInWords } from './access-in-words.types.js';
import { basisWords, classWords, conditionWords } from './class-words.js';
import { permissionWords, roleWords } from './permission-words.js';

/** An agency with what is agreed with it today. */
export interface AgreedAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  /** The first day on which no agreement holds any more; null when none holds today. */
  readonly endsOn: LocalDate | null;
  readonly bases: readonly {
    readonly factClass: FactClass;
    readonly lawfulBasis: string;
    readonly condition: string | null;
    readonly power: string;
  }[];
}

const all = Object.entries(permissions) as [PermissionName, Permission][];
const isEverybodys = ({ roles }: Permission): boolean => roles.length === Object.values(Role).length;
const mayDo = ([name, { when }]: [PermissionName, Permission]): MayDo => ({ what: permissionWords(name), when });

export const whatEverybodyMay = (): MayDo[] => all.filter(([, row]) => isEverybodys(row)).map(mayDo);

/** From the one place that says who may do what, so that the page cannot say something else. */
export const rolesInWords = (): RoleInWords[] =>
  Object.values(Role).map((role) => ({
    role,
    name: roleWords[role],
    may: all.filter(([, row]) => !isEverybodys(row) && row.roles.includes(role)).map(mayDo),
  }));

/** What is agreed and also within what its kind may ever be shown. */
export function agencyInWords({ id, name, kind, endsOn, bases }: AgreedAgency): AgencyInWords {
  const ceiling = lensOf(kind);
  if (ceiling === 'ALL')
    return { id, name, sees: 'Keeps the record, and is shown all of it', until: null, classes: [] };
  const shared = bases.filter(({ factClass }) => ceiling.includes(factClass));
  const sees = endsOn === null ? 'No agreement holds: it is shown nobody' : seesUnder(shared.length);
  const classes = shared.map(({ factClass, lawfulBasis, condition, power }) => ({
    what: classWords[factClass],
    basis: [
      basisWords[lawfulBasis] ?? lawfulBasis,
      condition && `with ${conditionWords[condition] ?? condition} (Art 9(2))`,
    ]
      .filter(Boolean)
      .join(', '),
    power,
  }));
  return { id, name, sees, until: endsOn && addDays(endsOn, -1), classes };
}

const seesUnder = (classes: number): string =>
  classes === 0
    ? 'First name and initial, age and reference only'
    : 'First name and initial, age and reference, and what stands below';
