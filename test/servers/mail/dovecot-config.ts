import type { Account } from './accounts';

interface Settings {
  readonly folder: string;
  readonly imapPort: number;
  readonly lmtpPort: number;
  readonly owner: number;
}

/** A Dovecot of our own: mail as files under `folder`, IMAP and LMTP on loopback, no encryption. */
export const dovecotConfig = ({ folder, imapPort, lmtpPort, owner }: Settings): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = ${owner}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
namespace inbox {
  inbox = yes
  ${['Sent', 'Drafts', 'Trash', 'Junk'].map(special).join('\n  ')}
}
`;

const special = (name: string) => `mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`;

export const passwords = (accounts: readonly Account[]): string =>
  accounts.map(({ email, password }) => `${email}:{PLAIN}${password}\n`).join('');
