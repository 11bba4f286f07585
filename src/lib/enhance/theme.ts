const key = 'theme';

/**
 * Lets the reader choose light or dark through `input[name=theme]`. The choice is kept on the device
 * and nowhere else; app.html applies it before the first paint.
 */
export function offerThemes(root: ParentNode): void {
  const chosen = document.documentElement.dataset.theme ?? 'auto';
  for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => choose(input.value));
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked or full: the choice holds until the page is left, which is all that can be done.
  }
}
