/**
 * What the page script says to our frame in the page when somebody writes there, and when they have paused or reach for the
 * pointer. Meanwhile the frame asks the browser for nothing that the page would wait for.
 */
export const writing = 'waymark-writing';
export const wrote = 'waymark-wrote';
