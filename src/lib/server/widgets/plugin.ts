import type { Plugin } from 'vite';
import { bundleWidgets, integrityOf, widgetVersion } from './bundle.ts';

/**
 * Puts the widgets into the built site, at the moving address `/widgets/v1/` and at that of their
 * version with `integrity.json`; in development they are built when asked for.
 */
export function widgets(): Plugin {
  return {
    name: 'tip-widgets',
    async generateBundle() {
      // Kit renders with a bundle of its own: only that of the browser is served.
      if (this.environment.name !== 'client') return;
      const files = await bundleWidgets();
      const version = widgetVersion();
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const [name, source] of files)
        for (const folder of ['v1', version]) emit(`widgets/${folder}/${name}`, source);
      emit(`widgets/${version}/integrity.json`, integrityOf(files));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /\/widgets\/v1\/([\w/.-]+)/.exec(request.url ?? '')?.[1];
        if (!path || path.startsWith('data/')) return next();
        bundleWidgets()
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
