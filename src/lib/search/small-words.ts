/**
 * Words that stand in nearly every text and tell none apart. They are not in the index, of which they
 * would be a sixth; quoted phrases still hold them. Folded, as `foldWord` leaves them.
 */
const smallWords = new Set(
  [
    'a an and as at by for from in is it its of on or that the this to was with',
    'al con de del el en la las los para por que se su un una y',
    'au aux avec dans des du et la le les par pour sur une',
    'da das do dos e em na no os um uma',
    'в и на о об от по с',
    'من في على عن الى مع و ان',
    'از به با در که و را',
    'का की के में से और को',
  ].flatMap((list) => list.split(' ')),
);

/** Whether a folded word is left out of the index. */
export const isSmall = (term: string): boolean => smallWords.has(term);
