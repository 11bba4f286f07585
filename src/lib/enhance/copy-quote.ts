import { ownAddress } from '#core/own-address.ts';

/**
 * Buttons with `data-copy` put that text on the clipboard, with the page's own address, `data-copy-address`, put right: see own-address.ts in core. What came of it is said in the status
 * element beside them; where copying is not allowed, the text is shown for copying by hand.
 */
export function copyQuotes(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const status = button.parentElement?.querySelector('[role="status"]');
    const { copyAddress, copied = '', failed = '' } = button.dataset;
    const given = button.dataset.copy ?? '';
    const copy = copyAddress
      ? given.replaceAll(copyAddress, () => ownAddress(copyAddress, location))
      : given;
    button.addEventListener('click', () => {
      const say = (text: string) => {
        if (status) status.textContent = text;
      };
      // `clipboard` is missing on pages that are not served safely (Clipboard API, 7.1).
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(copy))
        .then(
          () => say(copied),
          () => {
            say(failed);
            showForCopying(button, copy);
          },
        );
    });
  }
}

function showForCopying(button: HTMLButtonElement, text: string): void {
  const label = button.textContent.trim();
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.rows = 4;
  area.value = text;
  area.setAttribute('aria-label', label);
  button.parentElement?.after(area);
  area.select();
  button.disabled = true;
}
