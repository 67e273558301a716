import { Columns } from '../../design/columns.js';
import { Page } from '../../design/page.js';
import { ButtonsAndLinks } from './buttons-and-links.js';
import { FormParts } from './form-parts.js';
import { ListParts } from './list-parts.js';
import { LiveParts } from './live-parts.js';
import { RecordParts } from './record-parts.js';
import { SideParts } from './side-parts.js';
import { StateParts } from './state-parts.js';

/** Every component in every state, with invented people. */
export function GalleryPage() {
  return (
    <Page
      title="Components"
      caption="Tuesday 24 November 2026"
      crumbs={[{ label: 'Today', to: '/today' }, { label: 'Components' }]}
      actions={<ButtonsAndLinks />}
    >
      <RecordParts />
      <Columns sideLabel="Side parts" side={<SideParts />}>
        <FormParts />
      </Columns>
      <ListParts />
      <StateParts />
      <LiveParts />
    </Page>
  );
}
