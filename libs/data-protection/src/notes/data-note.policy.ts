import { Role, type Viewer } from '@app/access';
import { binds, type DataNoteKind } from './data-note.rules.js';

/** Who may write a note of a kind, or end it: what binds the record, a restriction or a hold, a manager or the coordinator. */
export const mayWriteNote = (viewer: Viewer, kind: DataNoteKind): boolean =>
  viewer.may('data-note.write') &&
  viewer.inChildrensServices &&
  (!binds(kind) || viewer.is(Role.TEAM_MANAGER, Role.COORDINATOR));
