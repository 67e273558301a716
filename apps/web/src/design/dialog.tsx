import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.js';

interface Props {
  title: string;
  onClose: () => void;
  /** Nothing of the page behind it may be seen. */
  covers?: boolean;
  children: ReactNode;
}

/** A question that must be answered before going on. Keep it rare. Esc closes it; the focus goes back to what opened it. */
export function Dialog({ title, onClose, covers = false, children }: Props) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={classNames('app-dialog', covers && 'app-dialog--covers')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
