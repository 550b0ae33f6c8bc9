// Shows the mails that were kept instead of sent, as happens without SMTP_URL; the newest stands last. `TO=address` picks.
import './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { DATA, complain, readEnvironment } from './project.mjs';

/** @typedef {{ to: string, subject: string, body: string, kept_at: Date }} KeptMail */

/** @param {string} folder @returns {KeptMail[]} */
function keptMails(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = path.join(folder, name);
      return { ...JSON.parse(fs.readFileSync(file, 'utf8')), kept_at: fs.statSync(file).mtime };
    })
    .sort((a, b) => a.kept_at.getTime() - b.kept_at.getTime());
}

/** @param {KeptMail} mail */
function show({ to, subject, body, kept_at }) {
  const when = kept_at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
  console.log(`${'─'.repeat(80)}\nTo:      ${to}\nSubject: ${subject}\nKept:    ${when}\n\n${body.trim()}\n`);
}

try {
  const { DATA_DIR = DATA, TO, SMTP_URL } = readEnvironment();
  const wanted = (process.argv[2] ?? TO ?? '').toLowerCase();
  const mails = keptMails(path.join(DATA_DIR, 'mail')).filter(({ to }) => to.toLowerCase().includes(wanted));
  for (const mail of mails) show(mail);
  if (mails.length === 0) console.log(wanted ? `No mail to ${wanted} is kept.` : 'No mails are kept.');
  if (mails.length === 0 && SMTP_URL) console.log('SMTP_URL is set: mails go to that server.');
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
