import { ButtonLink } from '../../design/button-link.js';
import { Button } from '../../design/button.js';
import { Menu } from '../../design/menu.js';

export function ButtonsAndLinks() {
  const nothing = () => undefined;
  return (
    <>
      <ButtonLink to="/gallery" small>
        Add an action
      </ButtonLink>
      <Button small busy onClick={nothing}>
        Saving
      </Button>
      <Button small kind="secondary" unavailable aria-describedby="why">
        Publish
      </Button>
      <Button small kind="warning" onClick={nothing}>
        Withdraw
      </Button>
      <span id="why" className="app-s app-muted">
        Cannot be published before a chair is named.
      </span>
      <Menu
        label="Print or download"
        items={[
          { label: 'Print this list', onChoose: nothing },
          { label: 'Word document', onChoose: nothing },
          { label: 'Components', to: '/gallery' },
        ]}
      />
    </>
  );
}
