/** Where governments are compared: `[data-governments]`, with the address of all of them. What compares is fetched there alone. */
export function offerGovernments(root: ParentNode): void {
  const box = root.querySelector<HTMLElement>('[data-governments]');
  if (box) void import('./compare-governments.ts').then((it) => it.compareGovernments(box));
}
