import type { Viewer } from '@app/access';

/** Who may act on a record that is open to them. */
export const may = {
  record: (viewer: Viewer): boolean => viewer.may('young-person.record') && viewer.inChildrensServices,
  overrideStatus: (viewer: Viewer): boolean => viewer.may('status.override') && viewer.inChildrensServices,
};
