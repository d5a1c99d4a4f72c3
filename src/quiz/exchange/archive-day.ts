/**
 * The day that ZIP archives of this room name: the oldest they can. The engine has no clock, and the same items give the
 * same bytes whenever they are written.
 */
export const ARCHIVE_DAY = new Date(1980, 0, 1);
