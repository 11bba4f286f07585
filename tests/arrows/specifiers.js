/**
 * One import as a file writes it.
 * @typedef {{ specifier: string, node: any }} Import
 */

/** The nodes of a syntax tree (ESTree) that name another module: `import`, `export … from`, `import()`, a type's `import('…')`, `import.meta.glob` and `new URL(…, import.meta.url)`. */
export const importing = /** @type {const} */ ([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'CallExpression',
  'NewExpression',
]);

/**
 * What a node imports; nothing where it imports nothing.
 * @param {any} node of one of the types in `importing`
 * @returns {Import[]}
 */
export function importsAt(node) {
  if (node.type === 'CallExpression') return isGlob(node.callee) ? textsIn(node.arguments[0]) : [];
  if (node.type === 'NewExpression')
    return node.callee.name === 'URL' && isMeta(node.arguments[1]?.object)
      ? textsIn(node.arguments[0])
      : [];
  if (node.type === 'TSImportType') return textsIn(node.source ?? node.argument?.literal);
  return textsIn(node.source);
}

const isMeta = (/** @type {any} */ node) => node?.type === 'MetaProperty';
const isGlob = (/** @type {any} */ { type, object, property }) =>
  type === 'MemberExpression' && isMeta(object) && /^glob/.test(property.name);

/**
 * The texts that a literal, a template without gaps or a list of them holds.
 * @param {any} node
 * @returns {Import[]}
 */
function textsIn(node) {
  if (node?.type === 'ArrayExpression') return node.elements.flatMap(textsIn);
  if (node?.type === 'TemplateLiteral') return [{ specifier: node.quasis[0].value.cooked, node }];
  return typeof node?.value === 'string' ? [{ specifier: node.value, node }] : [];
}
