/** For the page that compares governments. */
import { compareGovernments } from '../compare-governments.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-governments]'))
  void compareGovernments(box);
