/** What `npm run widgets:release` runs: keeps the widgets, as they are, at the address of their version for good. */
import { bundleWidgets } from '../lib/server/widgets/bundle.ts';
import { release } from '../lib/server/widgets/released.ts';
import { widgetVersion } from '../lib/server/widgets/version.ts';

const version = widgetVersion();
release(await bundleWidgets(), version);
console.log(`widgets/released/${version} is to be committed; the site serves it from now on.`);
