/** What `npm run widgets:pack` runs, and npm itself before it packs `widgets/`: writes the package's files. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteOrigin } from '../lib/server/site-origin.ts';
import { packageFiles } from '../lib/server/widgets/package/files.ts';

const folder = 'widgets';
const { SITE_URL, BASE_PATH = '' } = process.env;

rmSync(join(folder, 'dist'), { recursive: true, force: true });
for (const [name, text] of await packageFiles(`${siteOrigin(SITE_URL)}${BASE_PATH}/`)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
copyFileSync('LICENSE', join(folder, 'LICENSE'));
