import { Page } from '../../design/page.js';
import { Status } from '../../design/status.js';

/** Every component in every state. */
export function GalleryPage() {
  return (
    <Page title="Components">
      <Status tone="LATE">Overdue</Status>
    </Page>
  );
}
