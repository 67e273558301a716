import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from '../../../design/dialog.js';

/** A dialog opened from the bar: it stands outside it, so that it does not take on the bar’s colours. */
export function RoomDialog(props: ComponentProps<typeof Dialog>) {
  return createPortal(<Dialog {...props} />, document.body);
}
