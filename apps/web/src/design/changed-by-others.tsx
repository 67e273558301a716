import { Button } from './button.js';

/** Nothing moves under the reader's hands: "2 actions changed since you opened this list", and a button that shows them. */
export function ChangedByOthers({ words, onShow }: { words: string; onShow: () => void }) {
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
      <p className="govuk-body app-s govuk-!-margin-bottom-2" role="status">
        {words}
      </p>
      <Button kind="secondary" small onClick={onShow}>
        Show the changes
      </Button>
    </div>
  );
}
