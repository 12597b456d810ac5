/** How high the pictures are (pixels), known before their library is loaded so that nothing moves when it is. */
export const HEIGHTS = { funnel: 190, thanks: 240, weeks: 220 };
