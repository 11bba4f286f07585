import {
  comparedParameter,
  mostCompared,
  readCompared,
  writeCompared,
  type ComparedGovernment,
  type GovernmentsData,
} from '#core/compare-governments.ts';

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/**
 * Fills `[data-governments]` with fields that choose, and the table of what the address compares. Where
 * the data cannot be fetched, the box says so in the words of `data-failed`.
 */
export async function compareGovernments(box: HTMLElement): Promise<void> {
  const words = box.dataset;
  const status = make('p', { role: 'status' });
  box.append(status);
  let data: GovernmentsData;
  try {
    const response = await fetch(words.governments ?? '');
    if (!response.ok) throw new Error(String(response.status));
    data = (await response.json()) as GovernmentsData;
  } catch {
    status.textContent = words.failed ?? '';
    return;
  }
  const fields = Array.from({ length: mostCompared }, (_, at) => chooser(data, words, at));
  const table = make('table');
  const form = make(
    'form',
    {},
    ...fields.map((field) => make('label', {}, label(words, field), field)),
  );
  box.prepend(form);
  box.append(make('div', { className: 'wide', tabIndex: 0 }, table));

  const draw = () => {
    const { chosen, rows, unknown } = readCompared(new URLSearchParams(location.search), data);
    fields.forEach((field, at) => (field.value = chosen[at] ?? ''));
    status.textContent = unknown
      .map((value) =>
        (words.unknown ?? '').replace('{parameter}', comparedParameter).replace('{value}', value),
      )
      .join(' ');
    table.replaceChildren(...(rows.length ? tableOf(rows, data, words) : []));
  };
  form.addEventListener('change', () => {
    const chosen = fields.map(({ value }) => value);
    history.replaceState(null, '', location.pathname + writeCompared(chosen));
    draw();
  });
  addEventListener('popstate', draw);
  draw();
}

const label = ({ label: text }: DOMStringMap, { name }: HTMLSelectElement) =>
  make('span', {}, `${text} ${name.at(-1)}`);

function chooser(data: GovernmentsData, words: DOMStringMap, at: number): HTMLSelectElement {
  const groups = [
    make(
      'optgroup',
      { label: words.label ?? '' },
      ...data.governments.map(({ code, name }) => make('option', { value: code }, name)),
    ),
    make(
      'optgroup',
      { label: words.region ?? '' },
      ...data.regions.map(({ id, name }) => make('option', { value: id }, name)),
    ),
  ];
  // The first is a government; beside it may stand others, or its region.
  return make(
    'select',
    { name: `with-${at + 1}` },
    make('option', { value: '' }, words.choose ?? ''),
    ...groups.slice(0, at === 0 ? 1 : 2),
  );
}

function tableOf(rows: ComparedGovernment[], data: GovernmentsData, words: DOMStringMap): Node[] {
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, words.label ?? ''),
    ...data.years.map((year) => make('th', { scope: 'col' }, year)),
  );
  return [
    make('caption', { className: 'unseen' }, rows.map(({ name }) => name).join(' · ')),
    make('thead', {}, head),
    make('tbody', {}, ...rows.map((row) => rowOf(row, data, words))),
  ];
}

function rowOf(row: ComparedGovernment, data: GovernmentsData, words: DOMStringMap) {
  const link = make('a', { href: `${words.pages}${row.id}/`, lang: row.lang ?? '' }, row.name);
  if (!row.lang) link.removeAttribute('lang');
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, link),
    ...[...row.marks].map((mark, at) => cellOf(mark, row.statuses[at] ?? ' ', data)),
  );
}

function cellOf(markLetter: string, statusLetter: string, data: GovernmentsData) {
  const { mark = 'none', letter = '', words = '' } = data.marks[markLetter] ?? {};
  const { status = '', words: known = '' } = data.statuses[statusLetter] ?? {};
  const spoken = known
    ? data.spoken.replace('{placement}', words).replace('{known}', known)
    : words;
  const shown = make('span', { className: `mark ${mark} ${status}` }, letter);
  shown.ariaHidden = 'true';
  return make('td', {}, shown, make('span', { className: 'unseen' }, spoken));
}
