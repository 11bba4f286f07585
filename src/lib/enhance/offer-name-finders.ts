/** Fields that narrow a list of names on the page: `[data-find-in]`. What finds is fetched when one is first entered. */
export function offerNameFinders(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-find-in]')) {
    const input = box.querySelector('input');
    if (input) fetchOnFocus(box, input);
  }
}

function fetchOnFocus(box: HTMLElement, input: HTMLInputElement): void {
  const start = async () => {
    try {
      const { narrowNames } = await import('#lib/search/names/narrow-names.ts');
      narrowNames(box, input);
    } catch {
      // No connection: the list stands whole, the reader hears why it is not narrowed, and the next try may do.
      const status = box.querySelector('[role=status]');
      if (status) status.textContent = box.dataset.failed ?? '';
      fetchOnFocus(box, input);
    }
  };
  input.addEventListener('focus', () => void start(), { once: true });
}
