declare global {
  /** Scheme and host of the site, set at build. */
  const __SITE_ORIGIN__: string;
}

export {};
