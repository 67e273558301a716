import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { VisuallyHidden } from './visually-hidden.js';

interface Props {
  title: string;
  index: number;
  last: number;
  onMove: (to: number) => void;
  children?: ReactNode;
}

/** Place box, Up and Down of one item. */
export function ReorderControls({ title, index, last, onMove, children }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const place = () => {
    const wanted = Number(typed);
    setTyped(undefined);
    if (typed !== undefined && Number.isInteger(wanted)) onMove(wanted - 1);
  };
  return (
    <div className="app-reorder__do">
      <label className="app-s" htmlFor={id}>
        Place<VisuallyHidden> of {title}</VisuallyHidden>
      </label>
      <input
        id={id}
        className="govuk-input govuk-input--width-2"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(index + 1)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={place}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && (event.preventDefault(), place())}
      />
      <Button kind="secondary" unavailable={index === 0} onClick={() => onMove(index - 1)} hidden={`: ${title}`}>
        Up
      </Button>
      <Button kind="secondary" unavailable={index === last} onClick={() => onMove(index + 1)} hidden={`: ${title}`}>
        Down
      </Button>
      {children}
    </div>
  );
}
