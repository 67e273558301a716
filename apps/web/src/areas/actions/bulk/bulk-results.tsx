import { count } from '../../../content/plural.js';
import { Alert } from '../../../design/alert.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { TextButton } from '../../../design/text-button.js';
import type { BulkResult } from './use-bulk.js';

interface Props {
  results: readonly BulkResult[];
  busy: boolean;
  onAgain: (ids: string[]) => void;
  onClose: () => void;
}

/** What became of each row; those that were refused can be tried again. */
export function BulkResults({ results, busy, onAgain, onClose }: Props) {
  const failed = results.filter(({ problem }) => problem);
  const saved = results.length - failed.length;
  return (
    <Alert
      kind={failed.length === 0 ? 'success' : 'warning'}
      title={`${count(saved, 'action')} changed${failed.length > 0 ? `, ${failed.length} not` : ''}`}
      announced
    >
      {failed.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {failed.map(({ id, title, problem }) => (
            <li key={id}>
              {title}: {problem}
            </li>
          ))}
        </ul>
      )}
      <ButtonGroup>
        {failed.length > 0 && (
          <Button kind="secondary" small busy={busy} onClick={() => onAgain(failed.map(({ id }) => id))}>
            Try {failed.length === 1 ? 'this one' : `these ${failed.length}`} again
          </Button>
        )}
        <TextButton onClick={onClose}>Close</TextButton>
      </ButtonGroup>
    </Alert>
  );
}
