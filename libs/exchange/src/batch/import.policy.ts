import type { Viewer } from '@app/access';

/** Who may bring in files: the coordination of children's services. The role is asked at the door (`import.run`). */
export const may = {
  import: (viewer: Viewer) => viewer.may('import.run') && viewer.inChildrensServices,
};
