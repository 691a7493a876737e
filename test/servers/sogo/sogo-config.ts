interface Settings {
  readonly database: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly memoryPort: number;
  readonly spool: string;
}

const tables = {
  SOGoProfileURL: 'sogo_user_profile',
  OCSFolderInfoURL: 'sogo_folder_info',
  OCSSessionsFolderURL: 'sogo_sessions_folder',
  OCSEMailAlarmsFolderURL: 'sogo_alarms_folder',
  OCSStoreURL: 'sogo_store',
  OCSAclURL: 'sogo_acl',
  OCSCacheFolderURL: 'sogo_cache_folder',
  OCSAdminURL: 'sogo_admin',
} as const;

/** SOGo's sogo.conf: everything on loopback; people sign in with their addresses. */
export const sogoConfig = ({ database, imapPort, smtpPort, memoryPort, spool }: Settings): string => `{
${Object.entries(tables)
  .map(([key, table]) => `  ${key} = "${database}/${table}";`)
  .join('\n')}
  SOGoUserSources = ({
    type = sql; id = people; displayName = "People"; viewURL = "${database}/sogo_users";
    canAuthenticate = YES; isAddressBook = YES; userPasswordAlgorithm = plain;
  });
  SOGoForceExternalLoginWithEmail = YES;
  SOGoIMAPServer = "imap://127.0.0.1:${imapPort}";
  SOGoMailingMechanism = smtp;
  SOGoSMTPServer = "smtp://127.0.0.1:${smtpPort}";
  SOGoMailSpoolPath = "${spool}";
  SOGoMemcachedHost = "127.0.0.1:${memoryPort}";
  SOGoSentFolderName = Sent;
  SOGoTrashFolderName = Trash;
  SOGoDraftsFolderName = Drafts;
  SOGoJunkFolderName = Junk;
  SOGoLanguage = English;
  SOGoTimeZone = UTC;
  SOGoMaximumFailedLoginCount = 0;
  WOWorkersCount = 3;
}
`;
