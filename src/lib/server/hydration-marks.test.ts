import { describe, expect, it } from 'vitest';
import { settleHydrationMarks } from './hydration-marks.ts';

const marked =
  '<!--[--><p><!--[-1-->one<!--]--><!----></p><!--[!--><select><!--[0--><option>a</option><!--]--><!></select><!--1rksli7--><!--$s1--><!--]-->';

describe('hydration marks', () => {
  it('go where nothing hydrates the page', () => {
    expect(settleHydrationMarks(marked)).toBe('<p>one</p><select><option>a</option></select>');
  });

  it('stay where the page is hydrated, as sound HTML', () => {
    const page = `${marked}<script>kit.start(app, element)</script>`;
    expect(settleHydrationMarks(page)).toBe(page.replace('<!>', '<!---->'));
  });

  it('stay where an island is taken over', () => {
    const page = `<div id="timeline" data-island="/timeline.js">${marked}</div>`;
    expect(settleHydrationMarks(page)).toBe(page.replace('<!>', '<!---->'));
  });

  it('are no other comments and no text', () => {
    const page = '<!-- An editor’s comment --><p>&lt;!&gt; &lt;!----&gt;</p>';
    expect(settleHydrationMarks(page)).toBe(page);
  });
});
