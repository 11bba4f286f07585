declare module 'virtual:content' {
  import type { Content } from '#core/content.ts';

  /** The archive's content, checked: see content-plugin.ts. */
  const content: Content;
  export default content;
}
