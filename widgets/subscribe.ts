import { subscribe } from 'virtual:widget-strings';
import css from './subscribe.css?inline';
import { link, make } from './dom.ts';
import { TipElement } from './element.ts';
import type { Language } from './language.ts';
import { presets, type Preset } from '../src/core/embed/providers.ts';

/**
 * A form that subscribes to a mailing list at its own provider, whose answer opens in a new tab; without
 * a provider, the ways to follow the archive. Nothing typed is kept beyond the page, and what is said
 * here never claims more than is known.
 *
 * @element tip-subscribe
 * @attr {govdelivery | mailchimp | buttondown | listmonk} provider - whose form it is
 * @attr {string} action - the https address the provider gives for its form
 * @attr {string} list - the id of the list, topic or tag
 * @attr {string} mail - an address to write to, offered where there is no provider
 * @csspart title - the heading
 * @csspart form - the form
 * @csspart label - the field's label
 * @csspart input - the field
 * @csspart button - the button
 * @csspart answer - what became of it
 * @csspart ways - the list of ways to follow
 * @fires {CustomEvent<string>} tip-subscribe - the form is about to be sent to the address in `detail`; preventing it keeps it from being sent
 */
export class TipSubscribe extends TipElement<undefined> {
  static override readonly observedAttributes = [
    ...super.observedAttributes,
    'provider',
    'action',
    'list',
    'mail',
  ];

  readonly #input = make('input', {
    id: 'email',
    type: 'email',
    required: 'true',
    part: 'input',
    autocomplete: 'email',
    dir: 'ltr',
    'aria-describedby': 'answer',
  }) as HTMLInputElement;

  declare provider: string;
  declare action: string;
  declare list: string;
  declare mail: string;

  constructor() {
    super(subscribe, css);
  }

  protected override content(nothing: undefined, language: Language): Node[] {
    const provider = this.provider;
    const title = make('h3', { part: 'title' }, language.text('title'));
    if (!provider) return [title, this.#ways(language)];
    const action = new URL(this.action);
    // A provider's name may be one that every object has, as toString.
    const preset = Object.hasOwn(presets, provider) && presets[provider];
    if (!preset || action.protocol !== 'https:') throw new TypeError('provider, action');
    return [title, this.#form(preset, action, language)];
  }

  #ways({ code, text }: Language): Node {
    const start = `${this.root}${code === 'en' ? '' : `${code}/`}`;
    const mail = this.mail;
    // Not the files themselves: the page says what they are for.
    const ways = ['atom', 'json', 'calendar', 'office'];
    return make(
      'ul',
      { part: 'ways' },
      ...ways.map((way, at) =>
        make('li', {}, link(`stay-connected/#${way}`, start, 'link', text(`way${at}`))),
      ),
      mail && make('li', {}, make('a', { href: `mailto:${mail}` }, text('mail'))),
    );
  }

  #form(preset: Preset, action: URL, { text }: Language): Node {
    const { email, list, fixed, trap } = preset;
    const id = this.list;
    const hidden = { ...fixed, ...(list && id && { [list]: id }) };
    // The same field after a change of language or place: what was typed stays in it.
    const input = this.#input;
    input.name = email;
    const bait = make('input', {
      class: 'trap',
      autocomplete: 'off',
    }) as HTMLInputElement;
    if (trap) bait.setAttribute('name', trap(action));
    const answer = make('p', { id: 'answer', role: 'status', part: 'answer' });
    const form = make(
      'form',
      // Not checked by the browser, whose bubbles are in its own language and not the element's.
      { method: 'post', novalidate: 'true', action: action.href, target: '_blank', part: 'form' },
      make('label', { for: 'email', part: 'label' }, text('email')),
      input,
      ...Object.entries(hidden).map(([name, value]) =>
        make('input', { type: 'hidden', name, value }),
      ),
      bait,
      make('button', { part: 'button', 'aria-describedby': 'privacy' }, text('button')),
      answer,
      make('small', { id: 'privacy' }, text('privacy')),
    );
    form.addEventListener('submit', (event) => {
      const right = input.validity.valid;
      const say = (key: string) => answer.replaceChildren(text(key));
      input.setAttribute('aria-invalid', String(!right));
      const sent = right && this.send('tip-subscribe', action.href);
      answer.textContent = '';
      if (!right) input.focus();
      if (!right) say('invalid');
      // A robot that fills the trap is told what everybody is.
      else if (sent) say('opened');
      if (!sent || bait.value) event.preventDefault();
      // The page's policy may forbid the provider's address: only the browser knows, and says it so.
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective }) => {
          if (effectiveDirective === 'form-action') say('refused');
        },
        { signal: AbortSignal.timeout(2000) },
      );
    });
    return form;
  }
}
