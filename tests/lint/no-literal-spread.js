/**
 * Refuses `{ ...{ a, b } }`: whoever misspells an option there is not told, since TypeScript checks names that are
 * too many only where they stand in the object itself.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralSpread = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: {
      literal: 'Write these fields into the object itself: spread, their names are not checked.',
    },
  },
  create(context) {
    return {
      'ObjectExpression > SpreadElement'(/** @type {import('estree').SpreadElement} */ node) {
        if (node.argument.type !== 'ObjectExpression') return;
        const [first] = node.argument.properties;
        const last = node.argument.properties.at(-1);
        context.report({
          node,
          messageId: 'literal',
          fix: (fixer) => {
            if (!first?.range || !last?.range) return null;
            const text = context.sourceCode.text.slice(first.range[0], last.range[1]);
            return fixer.replaceText(node, text);
          },
        });
      },
    };
  },
};
