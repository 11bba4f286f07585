/** The engine off the main thread. */
import { serveSearch } from './serve.ts';

serveSearch();
