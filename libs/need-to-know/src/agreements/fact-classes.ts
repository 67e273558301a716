import { AgencyKind, type FactClass, lensOf } from '@app/access';

/** Every class that any partner can be shown: what an agreement may name. */
export const factClasses: readonly FactClass[] = [
  ...new Set(
    Object.values(AgencyKind).flatMap((kind) => {
      const ceiling = lensOf(kind);
      return ceiling === 'ALL' ? [] : ceiling;
    }),
  ),
];
