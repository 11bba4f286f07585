const firstStrong = String.fromCharCode(0x2068);
const pop = String.fromCharCode(0x2069);

/** A text of unknown direction for use inside another: it cannot turn what stands around it (Unicode UAX 9, first strong isolate). */
export const isolate = (text: string): string => firstStrong + text + pop;
