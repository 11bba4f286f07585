/** A partner's React 19 page: the element is there before its script, gets attributes, properties and listeners, and goes. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [count, setCount] = useState(2);
  const [shown, setShown] = useState(true);
  const [events, setEvents] = useState<string[]>([]);
  const note = (event: Event) => setEvents((list) => [...list, event.type]);
  return createElement(
    'main',
    null,
    shown &&
      createElement(
        'tip-timeline',
        { count, year: '2012', 'ontip-load': note, 'ontip-error': note },
        createElement('p', { key: 'own' }, 'own content'),
      ),
    createElement('button', { onClick: () => setCount(4) }, 'more'),
    createElement('button', { onClick: () => setShown(!shown) }, 'toggle'),
    createElement('output', null, events.join(' ')),
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(Page));
