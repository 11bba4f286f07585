/** A partner's Vue 3 page: the element is there before its script, gets attributes, properties and listeners, and goes. */
import { createApp, h, ref } from 'vue';

const Page = {
  setup() {
    const count = ref(2);
    const shown = ref(true);
    const events = ref<string[]>([]);
    const note = ({ type }: Event) => events.value.push(type);
    return () =>
      h('main', [
        shown.value &&
          h(
            'tip-timeline',
            { count: count.value, year: '2012', onTipLoad: note, onTipError: note },
            [h('p', 'own content')],
          ),
        h('button', { onClick: () => (count.value = 4) }, 'more'),
        h('button', { onClick: () => (shown.value = !shown.value) }, 'toggle'),
        h('output', events.value.join(' ')),
      ]);
  },
};

createApp(Page).mount(document.body.appendChild(document.createElement('div')));
