/** The files of the record of the tiers. */
export const tierFiles = [
  ...(['countries.yaml', 'tier-sources.yaml'] as const),
  ...(['tiers.csv', 'tier-moves.csv', 'child-soldiers.csv'] as const),
] as const;
