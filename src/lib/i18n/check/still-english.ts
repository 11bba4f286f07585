/** What a text that is still English begins with in a file that somebody started: it counts as not there. */
export const stillEnglish = '[en] ';
