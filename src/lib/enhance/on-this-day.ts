import type { DayWords } from '#core/views.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * Shows what happened on the reader's own day of the year in `[data-on-this-day]`. A built page only
 * knows the day of the build, so the month's file (at the address in that attribute, with `MM` for the
 * month) is fetched; until then, and where that fails, the built day stands: it names its date and so
 * is never wrong.
 */
export function showThisDay(root: ParentNode, now: Date): void {
  const section = root.querySelector<HTMLElement>('[data-on-this-day]');
  const month = twoDigits(now.getMonth() + 1);
  const today = `${month}-${twoDigits(now.getDate())}`;
  if (!section || section.dataset.day === today) return;
  fetch((section.dataset.onThisDay ?? '').replace('MM', month))
    .then((response) => (response.ok ? (response.json() as Promise<DayWords[]>) : []))
    .then((days) => {
      const day = days.findLast(({ from }) => from <= today);
      if (day) fill(section, day);
    })
    .catch(() => {
      // Offline or cut off: the built day stands, as said above.
    });
}

/** Writes a day into the section's own heading and list, whose markup it copies. */
function fill(section: HTMLElement, { heading, entries }: DayWords): void {
  const title = section.querySelector('h2');
  const list = section.querySelector('ul');
  const item = list?.querySelector('li');
  if (!title || !list || !item) return;
  title.textContent = heading;
  // The home page shows the latest few, the day's own page all of them.
  const most = Number(section.dataset.most ?? entries.length);
  list.replaceChildren(
    ...entries.slice(-most).map(({ href, title: name, lang, date, day, kind }) => {
      const copy = item.cloneNode(true) as HTMLElement;
      const link = copy.querySelector('a');
      const time = copy.querySelector('time');
      const words = copy.querySelector('[data-kind]');
      if (link) {
        link.href = href;
        link.textContent = name;
        link.lang = lang;
        link.dir = 'auto';
      }
      if (time) {
        time.dateTime = day;
        time.textContent = date;
      }
      if (words) words.textContent = kind;
      return copy;
    }),
  );
}
