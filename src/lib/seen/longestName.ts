/** Characters of a name for those who hear it: more is not listened to. */
export const LONGEST_NAME = 400;
