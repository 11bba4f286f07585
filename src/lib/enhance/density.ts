const key = 'density';

/**
 * Lets the reader choose full or compact lists through `input[name=density]`, wherever such inputs come
 * to stand. The choice is kept on the device; app.html applies it before the first paint.
 */
export function offerDensity(root: Document): void {
  const current = () => root.documentElement.dataset.density ?? 'full';
  const show = () => {
    for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`))
      input.checked = input.value === current();
  };
  show();
  // Inputs that come later are set when they are first seen.
  root.addEventListener('density-shown', show);
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === key) choose(root, target.value);
  });
}

function choose(root: Document, density: string): void {
  if (density === 'compact') root.documentElement.dataset.density = density;
  else delete root.documentElement.dataset.density;
  try {
    if (density === 'compact') localStorage.setItem(key, density);
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
  }
}
