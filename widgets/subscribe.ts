import { subscribe } from 'virtual:widget-strings';
import css from './subscribe.css?inline';
import { link, make } from './dom.ts';
import { TipElement } from './element.ts';
import type { Language } from './language.ts';
import { presets, type Preset } from '../src/core/embed/providers.ts';

/**
 * A form that subscribes to a mailing list at its own provider; without a provider, the ways to follow
 * the archive. Nothing typed is kept, and the answer is the same whatever becomes of it.
 *
 * @element tip-subscribe
 * @attr {govdelivery | mailchimp | buttondown | listmonk} provider - whose form it is
 * @attr {string} action - the https address the provider gives for its form
 * @attr {string} list - the id of the list, topic or tag
 * @attr {string} mail - an address to write to, offered where there is no provider
 * @csspart form - the form
 * @csspart label - the field's label
 * @csspart input - the field
 * @csspart button - the button
 * @csspart answer - what became of it
 * @csspart ways - the list of ways to follow
 * @fires {CustomEvent<string>} tip-subscribe - the form is about to be sent to the address in `detail`; preventing it keeps it from being sent
 */
export class TipSubscribe extends TipElement {
  static override readonly observedAttributes = [
    ...super.observedAttributes,
    'provider',
    'action',
    'list',
    'mail',
  ];

  protected override get styles(): string[] {
    return [css];
  }

  protected override get english(): Record<string, string> {
    return subscribe;
  }

  protected override async content(language: Language): Promise<Node[]> {
    const provider = this.getAttribute('provider');
    if (!provider) return [this.#ways(language)];
    const preset = presets[provider];
    const action = new URL(this.getAttribute('action') ?? '');
    if (!preset || !/^https?:$/.test(action.protocol)) throw new TypeError('provider');
    return [this.#form(preset, action, language)];
  }

  #ways({ code, text }: Language): Node {
    const start = `${this.root}${code === 'en' ? '' : `${code}/`}`;
    const mail = this.getAttribute('mail');
    const ways = [
      'feeds/atom.xml',
      'feeds/feed.json',
      'feeds/calendar.ics',
      'stay-connected/#office',
    ];
    return make(
      'ul',
      { part: 'ways' },
      ...ways.map((path, at) => make('li', {}, link(path, start, 'link', text(`way${at}`)))),
      mail && make('li', {}, make('a', { href: `mailto:${mail}` }, text('mail'))),
    );
  }

  #form(preset: Preset, action: URL, { text }: Language): Node {
    const { email, list, fixed, trap } = preset;
    const id = this.getAttribute('list');
    const hidden = { ...fixed, ...(list && id && { [list]: id }) };
    const input = make('input', {
      ...{ id: 'email', name: email, type: 'email', required: 'true', part: 'input' },
      ...{ autocomplete: 'email', dir: 'ltr', 'aria-describedby': 'answer' },
    }) as HTMLInputElement;
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
      make('button', { part: 'button' }, text('button')),
      answer,
      make('small', {}, text('privacy')),
    );
    form.addEventListener('submit', (event) => {
      const right = input.validity.valid;
      const say = (key: string) => answer.replaceChildren(text(key));
      input.setAttribute('aria-invalid', String(!right));
      say(right ? 'thanks' : 'invalid');
      if (!right) input.focus();
      if (!right || bait.value || !this.send('tip-subscribe', action.href, true))
        event.preventDefault();
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
