/** Backup to one file and restore from it. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the backup
export interface BackupDoor {}
