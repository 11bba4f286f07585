import type { LocaleMessages } from './read-locales.ts';

/** The type of each message's arguments as a declaration file, so that a wrong key or argument fails the type check. */
export function messageTypes({ messages }: LocaleMessages): string {
  const lines = [...messages].map(([key, message]) => {
    const fields = [...message.arguments]
      .flatMap(([name, type]) => (type === 'site' ? [] : `${name}: ${type}`))
      .join('; ');
    return `  ${JSON.stringify(key)}: ${fields ? `{ ${fields} }` : 'undefined'};`;
  });
  return `/** Written from src/locales/en.json by \`npm run sync\`; do not edit. */\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}
