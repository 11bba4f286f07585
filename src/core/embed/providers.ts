/** How a provider of mailing lists names the fields of its form. */
export interface Preset {
  /** The field of the address. */
  email: string;
  /** The field that the `list` attribute fills, where the provider has one. */
  list?: string;
  /** Fields that are always sent. */
  fixed?: Record<string, string>;
  /** The name of the provider's own trap for robots, which must arrive empty. */
  trap?: (action: URL) => string;
}

/** Field names as the providers' own embedded forms have them. */
export const presets: Record<string, Preset> = {
  govdelivery: { email: 'email', list: 'topic_id' },
  mailchimp: {
    email: 'EMAIL',
    list: 'tags',
    trap: ({ searchParams }) => `b_${searchParams.get('u') ?? ''}_${searchParams.get('id') ?? ''}`,
  },
  buttondown: { email: 'email', list: 'tag', fixed: { embed: '1' } },
  listmonk: { email: 'email', list: 'l', trap: () => 'nonce' },
};
