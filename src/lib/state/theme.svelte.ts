import { browser } from '$app/environment';

type Choice = 'auto' | 'light' | 'dark';

const key = 'theme';

const isChoice = (value: string | undefined): value is Choice =>
  value === 'light' || value === 'dark';

/** The reader's choice of light or dark. It is kept on the device and nowhere else; app.html applies it before the first paint. */
class Theme {
  #choice = $state<Choice>(this.#current());

  get choice(): Choice {
    return this.#choice;
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    if (choice === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    try {
      if (choice === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, choice);
    } catch {
      // Storage is blocked or full: the choice holds until the page is left, which is all that can be done.
    }
  }

  #current(): Choice {
    const applied = browser ? document.documentElement.dataset.theme : undefined;
    return isChoice(applied) ? applied : 'auto';
  }
}

export const theme = new Theme();
