import { PRODUCT } from '../content/product.js';

/** What covers an empty page, and what is no part of one. */
const STAYS = '.app-dialog--covers, script';

/**
 * Takes the page out of the document, open dialogs and its title with it: nobody who comes by finds any of it there, with whatever
 * tool (OWASP ASVS 14.3.1). It is held in memory, as it was typed in. Gives how to put it back.
 */
export function putAway(): () => void {
  const { title, body, activeElement } = document;
  const { scrollX, scrollY } = window;
  const away = [...body.children]
    .filter((node) => !node.matches(STAYS))
    .map((node) => {
      const spot = document.createComment('');
      node.replaceWith(spot);
      return { node, spot };
    });
  document.title = `You have been signed out – ${PRODUCT}`;
  return () => {
    for (const { node, spot } of away) spot.replaceWith(node);
    document.title = title;
    window.scrollTo(scrollX, scrollY);
    for (const { node } of away) askAgain(node);
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
}

/** A question that was open is one no more when its dialog leaves the document. */
function askAgain(node: Element): void {
  const open = [...node.querySelectorAll<HTMLDialogElement>('dialog[open]')];
  if (node instanceof HTMLDialogElement && node.open) open.push(node);
  for (const dialog of open) {
    dialog.close();
    dialog.showModal();
  }
}
