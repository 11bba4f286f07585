declare module 'virtual:timeline-island' {
  /** The address of the timeline's script, in development that of its source. */
  const address: string;
  export default address;
}
