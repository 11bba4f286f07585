/** Something of a list that entries can be chosen by. */
interface Named {
  id: string;
  name: string;
}

/** What entries can be chosen by, each in the order the page shows it. */
export interface Lists {
  speakers: Named[];
  topics: Named[];
  pillars: Named[];
  years: string[];
}
