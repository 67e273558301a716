import { useId } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { ButtonLink } from '../../design/button-link.js';
import { classNames } from '../../design/class-names.js';
import { Due } from '../../design/due.js';
import { Kind } from '../../design/kind.js';
import { Tag } from '../../design/tag.js';
import { TextLink } from '../../design/text-link.js';
import { ActionToUpdateDocument } from '../../graphql/generated/actions.js';
import { UpdatePanel } from '../actions/update/update-panel.js';
import { buttonPath, kindOf, opensInRow } from './item-kinds.js';
import { doButtonId, type Item } from './item.js';

interface Props {
  item: Item;
  open: boolean;
  onOpen: (id: string) => void;
  onDone: (id: string) => void;
}

/** One thing to do: what, of which kind, why it is here, by when, and one button. */
export function WorklistRow({ item, open, onOpen, onDone }: Props) {
  const { id, title, kind, context, because, dueOn, dueWords, tone, legal, path } = item;
  const panelId = useId();
  const { icon, words } = kindOf(kind);
  const inRow = opensInRow(item) && open;
  return (
    <li className={classNames('app-wl__i', inRow && 'app-wl__i--open')}>
      <div className="app-wl__row">
        <div>
          <h3 className="app-wl__t">
            <TextLink to={path}>{title}</TextLink>
          </h3>
          <p className="app-wl__m">
            <Kind icon={icon}>{words}</Kind>
            {addsTo(words, context) && ` · ${context}`} {legal && <Tag>Set by law</Tag>}
          </p>
          <p className="app-wl__why">{because}</p>
        </div>
        <div>
          {dueOn ? <Due date={dueOn} tone={tone} words={dueWords} /> : <span className="app-s">{dueWords}</span>}
        </div>
        <div className="app-wl__do">
          <DoButton item={item} open={open} panelId={panelId} onOpen={onOpen} />
        </div>
      </div>
      {inRow && (
        <RowUpdate
          actionId={item.actionId ?? ''}
          panelId={panelId}
          onDone={() => onDone(id)}
          onCancel={() => onOpen('')}
        />
      )}
    </li>
  );
}

/** "Plan review" says already that it is about a pathway plan. */
function addsTo(words: string, context: string): boolean {
  return context !== words && context !== 'Pathway plan';
}

function DoButton({ item, open, panelId, onOpen }: Omit<Props, 'onDone'> & { panelId: string }) {
  const { id, title, kind } = item;
  const { button } = kindOf(kind);
  const look = kind.startsWith('PLAN') || kind === 'FIRST_PLAN' ? undefined : ('secondary' as const);
  if (!opensInRow(item))
    return (
      <ButtonLink to={buttonPath(item)} small kind={look} hidden={`: ${title}`} id={doButtonId(id)}>
        {button}
      </ButtonLink>
    );
  return (
    <Button
      id={doButtonId(id)}
      kind="secondary"
      small
      aria-expanded={open}
      aria-controls={open ? panelId : undefined}
      hidden={`: ${title}`}
      onClick={() => onOpen(open ? '' : id)}
    >
      {open ? 'Close' : button}
    </Button>
  );
}

interface UpdateProps {
  actionId: string;
  panelId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** What can be done with the action is asked for when its row is opened, and not before. */
function RowUpdate({ actionId, panelId, onDone, onCancel }: UpdateProps) {
  const [{ data, error }, ask] = useQuery({ query: ActionToUpdateDocument, variables: { id: actionId } });
  return (
    <Answer what="action" data={data} error={error} onRetry={ask}>
      {({ action }) => (
        <UpdatePanel action={action} id={panelId} button="Save and go to next" onDone={onDone} onCancel={onCancel} />
      )}
    </Answer>
  );
}
