import { relative, sep } from 'node:path';
import { refusal } from './judge.js';
import { importing, importsAt } from './specifiers.js';

/**
 * Refuses imports for which there is no arrow in the table of rooms.
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}}' } },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const look = (/** @type {any} */ node) => {
      for (const { specifier, node: text } of importsAt(node)) {
        const reason = refusal(from, specifier, node.type === 'ImportExpression');
        if (reason) context.report({ node: text, messageId: 'refused', data: { reason } });
      }
    };
    return Object.fromEntries(importing.map((type) => [type, look]));
  },
};
