interface Settings {
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly html: boolean;
}

/** Roundcube's config.inc.php: everything on loopback, everything under `folder`. */
export const webmailConfig = ({ folder, imapPort, smtpPort, html }: Settings): string => `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/rc.db?mode=0646';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'a-test-key-of-24-letters';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['plugins'] = [];
$config['htmleditor'] = ${html ? 1 : 0};
$config['reply_mode'] = 1;
$config['draft_autosave'] = 0;
$config['enable_spellcheck'] = false;
$config['login_rate_limit'] = 1000;
`;

/** Scripts, styles and pictures may be kept, as any web server of a provider has it; PHP's own says nothing of it. */
export const router = `<?php
$types = [
  'js' => 'text/javascript', 'css' => 'text/css', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'gif' => 'image/gif',
  'ico' => 'image/x-icon', 'woff' => 'font/woff', 'woff2' => 'font/woff2',
];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
$type = $types[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
if ($type === null || !is_file($file)) return false;
header('Content-Type: ' . $type);
header('Cache-Control: max-age=3600');
readfile($file);
`;

/** The page that the PHP server starts with: our own installation, Debian's program. */
export const indexPage = (folder: string): string => `<?php
define('INSTALL_PATH', '${folder}/');
require '/usr/share/roundcube/index.php';
`;
