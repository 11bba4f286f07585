import { directionOf } from '../locale.ts';
import { element, print, type Markup } from './markup.ts';
import type { Run, Told } from './quotation.ts';

/** A quotation as each of the places it goes to takes it. */
export interface QuotationForms {
  quote: string;
  markdown: string;
  text: string;
  card: string;
}

/** Makes every form of a quotation; `address` is its permalink, of which places with oEmbed make a card. */
export const formsOf = (told: Told, address: string): QuotationForms => ({
  quote: quoteOf(told),
  markdown: markdownOf(told),
  text: plainTextOf(told),
  card: address,
});

/**
 * A blockquote and a paragraph. It has only elements and attributes that the filters of WordPress
 * (`wp_kses_post`), Drupal (Basic HTML) and Ghost let through: see quotation-forms.test.ts.
 */
function quoteOf({ cite, quoted, lang, dir, lines }: Told): string {
  const below = lines.flatMap((line, at) => [
    ...(at ? [element('br', {})] : []),
    ...line.map(markupOf),
  ]);
  return print([
    element(
      'blockquote',
      { cite },
      ...quoted.map(({ lang, runs }) =>
        element('p', { lang, dir: directionOf(lang) }, ...runs.map(markupOf)),
      ),
    ),
    element('p', { lang, dir }, ...below),
  ]);
}

function markupOf({ text, strong, title, href }: Run): Markup | string {
  if (strong) return element('strong', {}, text);
  if (title) return element('cite', { lang: title, dir: directionOf(title) }, text);
  return href ? element('a', { href }, text) : text;
}

/** A blockquote and a paragraph a line: hard breaks differ from one Markdown to the next. */
function markdownOf({ quoted, lines }: Told): string {
  const paragraph = (runs: Run[]) => runs.map(marked).join('');
  return [
    quoted.map(({ runs }) => `> ${paragraph(runs)}`).join('\n>\n'),
    ...lines.map(paragraph),
  ].join('\n\n');
}

function marked({ text, strong, title, href }: Run): string {
  const own = text
    .replaceAll('\n', ' ')
    .replaceAll(/[\\`*_[\]<>#~|&!]/g, '\\$&')
    // What would make a list of a line that begins with it.
    .replace(/^[+\-=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  if (strong) return `**${own}**`;
  if (title) return `*${own}*`;
  return href ? `[${own}](${href.replaceAll(/[()<>\\\s]/g, encoded)})` : own;
}

const encoded = (letter: string) =>
  `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** One thing a line, for email and whatever takes no marks. */
export const plainTextOf = ({ quoted, lines }: Told): string =>
  [...quoted.map(({ runs }) => runs), ...lines]
    .map((runs) => runs.map(({ text, plain }) => plain ?? text).join(''))
    .join('\n');
