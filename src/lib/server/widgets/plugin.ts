import type { Plugin } from 'vite';
import { laterChange, widgetAddresses } from './addresses.ts';
import { bundleWidgets } from './bundle.ts';
import { readReleased } from './released.ts';
import { widgetVersion } from './version.ts';

async function allFiles(warn: (message: string) => void) {
  const [built, version, released] = [await bundleWidgets(), widgetVersion(), readReleased()];
  const change = laterChange(built, version, released);
  if (change) warn(change);
  return widgetAddresses(built, version, released);
}

/**
 * Puts the widgets into the built site, at the moving address `/widgets/v1/` and at those of their
 * versions, each with `integrity.json`; in development they are built when asked for.
 */
export function widgets(): Plugin {
  return {
    name: 'tip-widgets',
    async generateBundle() {
      // Kit renders with a bundle of its own: only that of the browser is served.
      if (this.environment.name !== 'client') return;
      for (const [name, source] of await allFiles((message) => this.warn(message)))
        this.emitFile({ type: 'asset', fileName: `widgets/${name}`, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /\/widgets\/([\w/.-]+)/.exec(request.url ?? '')?.[1];
        if (!path || /^v1\/(data|oembed)\//.test(path)) return next();
        allFiles((message) => server.config.logger.warn(message))
          .then((files) => {
            const source = files.get(path);
            if (source === undefined) return next();
            const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
            response.writeHead(200, {
              'Content-Type': `${type};charset=utf-8`,
              'Access-Control-Allow-Origin': '*',
            });
            response.end(source);
          })
          .catch(next);
      });
    },
  };
}
