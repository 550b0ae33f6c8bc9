import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../../config/config.js';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text; links stand on lines of their own. */
  body: string;
  /** Stays the same over all attempts, so that a mail sent twice is one to its reader. */
  key: string;
  /** Where its reader ends mails of this kind, by one click in the mail program; without one there is no such end. */
  unsubscribe_url?: string;
  /** For calendars: mail programs offer to take it over. */
  invitation?: { method: string; content: string };
}

/** Sends mails. Called by handlers of events, never inside a transaction. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

/** How long a mail server may take: to be reached, to greet, and for each answer. A delivery is tried again later. */
const PATIENCE = { connect_ms: 10_000, greeting_ms: 10_000, silence_ms: 20_000 };

/** Over a mail server. Whatever it refuses is thrown: the delivery decides when to try again. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    smtp_url: string,
    private readonly from: string,
    { connect_ms, greeting_ms, silence_ms } = PATIENCE,
  ) {
    super();
    this.transport = createTransport({
      url: smtp_url,
      connectionTimeout: connect_ms,
      greetingTimeout: greeting_ms,
      socketTimeout: silence_ms,
      // Nothing in a mail is ever fetched or read from a disk.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, body, key, unsubscribe_url, invitation }: Mail): Promise<void> {
    const domain = /@([^\s>]+)/.exec(this.from)?.[1] ?? 'localhost';
    await this.transport.sendMail({
      ...{ from: this.from, to, subject, text: body, messageId: `<${key}@${domain}>` },
      // RFC 8058: mail programs send a POST there, and people are shown a page.
      ...(unsubscribe_url
        ? {
            headers: {
              'List-Unsubscribe': `<${unsubscribe_url}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            },
          }
        : {}),
      ...(invitation ? { icalEvent: { ...invitation, filename: 'interview.ics' } } : {}),
    });
  }
}

/** Keeps mails as JSON files in a folder, for development: `make mail` shows them. */
@Injectable()
export class KeptMailer extends Mailer {
  constructor(private readonly folder: string) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = path.join(this.folder, `${mail.key.replaceAll(/[^\w-]/g, '_')}.json`);
    await writeFile(`${file}.part`, JSON.stringify(mail, null, 2), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}

export function createMailer(config: Config): Mailer {
  return config.smtp_url
    ? new SmtpMailer(config.smtp_url, config.mail_from)
    : new KeptMailer(path.join(config.data_dir, 'mail'));
}
