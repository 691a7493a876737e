const beyond = /[\u0080-\uffff]/;

/** The text has nothing to fold but capitals. */
export const isAscii = (text: string): boolean => !beyond.test(text);
