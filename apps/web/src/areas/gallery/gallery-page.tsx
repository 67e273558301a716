import { ButtonGroup } from '../../design/button-group.js';
import { Columns } from '../../design/columns.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
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
    <Page title="Components" ownHeading crumbs={[{ label: 'Today', to: '/today' }, { label: 'Components' }]}>
      <RecordParts />
      <Section title="Buttons" more="One main button on a page">
        <ButtonGroup>
          <ButtonsAndLinks />
        </ButtonGroup>
      </Section>
      <Columns sideLabel="Side parts" side={<SideParts />}>
        <FormParts />
      </Columns>
      <ListParts />
      <StateParts />
      <LiveParts />
    </Page>
  );
}
