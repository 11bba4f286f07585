/** What a reader holds; the processor of the phone is slowed so many times. */
export const devices = {
  desktop: { context: { viewport: { width: 1280, height: 900 } }, slowed: 1 },
  phone: {
    context: {
      viewport: { width: 390, height: 800 },
      isMobile: true,
      hasTouch: true,
    },
    slowed: 4,
  },
};
export type Device = keyof typeof devices;
