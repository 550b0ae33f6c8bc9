import { Injectable } from '@nestjs/common';
import { text } from '../../catalogues/texts.js';
import { Config } from '../../config/config.js';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import type { AccountToken } from './login.entity.js';

const LINKS: Record<AccountToken['purpose'], string> = {
  email_verification: 'verify-email',
  password_reset: 'reset-password',
};

@Injectable()
export class AccountsHandlers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  @OnEvent('account.registered', { handler: 'accounts.mail-verification', effect: 'outside' })
  verification(event: StoredEvent<'account.registered'>, delivery: Delivery): Promise<void> {
    return this.mailLink(event.payload.account_id, 'email_verification', delivery);
  }

  @OnEvent('account.verification_asked', { handler: 'accounts.mail-verification-again', effect: 'outside' })
  verificationAgain(event: StoredEvent<'account.verification_asked'>, delivery: Delivery): Promise<void> {
    return this.mailLink(event.payload.account_id, 'email_verification', delivery);
  }

  @OnEvent('account.password_forgotten', { handler: 'accounts.mail-reset', effect: 'outside' })
  reset(event: StoredEvent<'account.password_forgotten'>, delivery: Delivery): Promise<void> {
    return this.mailLink(event.payload.account_id, 'password_reset', delivery);
  }

  @OnJob('accounts.prune')
  prune(now: Date): Promise<void> {
    return this.accounts.prune(now);
  }

  private async mailLink(account_id: string, purpose: AccountToken['purpose'], delivery: Delivery): Promise<void> {
    const account = await this.queries.byId(account_id);
    // Deleted, or made by an administrator who vouches for the address.
    if (!account || (purpose === 'email_verification' && account.email_verified_at)) return;
    const token = await this.accounts.issueToken(account_id, purpose);
    // In the fragment, so that it reaches no server's log.
    const link = `${this.config.public_url}/${LINKS[purpose]}#token=${token}`;
    await this.mailer.send({
      to: account.email,
      subject: text(account.locale, `mail.${purpose}.subject`),
      body: text(account.locale, `mail.${purpose}.body`, { link }),
      key: delivery.id,
    });
  }
}
