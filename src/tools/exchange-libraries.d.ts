/** What is used here of two packages that come without types. */
declare module 'gettext-parser' {
  interface Entry {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { extracted?: string; flag?: string };
  }
  interface File {
    charset?: string;
    headers: Record<string, string>;
    translations: Record<string, Record<string, Entry>>;
  }
  export const po: {
    parse(source: string, options?: { validation?: boolean }): File;
    compile(file: File): { toString(encoding: 'utf8'): string };
  };
}

declare module 'xliff' {
  interface Unit {
    source: string;
    target?: string;
    note?: string;
  }
  interface File {
    resources: Record<string, Record<string, Unit>>;
    sourceLanguage: string;
    targetLanguage?: string;
  }
  const xliff: {
    jsToXliff12(file: File): Promise<string>;
    /** Gives an error back in place of throwing it. */
    xliff12ToJs(source: string): Promise<File | Error>;
    xliff2js(source: string): Promise<File | Error>;
  };
  export default xliff;
}
