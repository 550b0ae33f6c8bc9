/** Mails, as plain text. */
export const mail = {
  email_verification: {
    subject: 'Confirm your e-mail for SmartBot',
    body: 'Hello!\n\nPlease confirm this address to use all of SmartBot. The link works for three days:\n\n%{link}\n\nIf you did not register, ignore this mail.',
  },
  password_reset: {
    subject: 'A new password for SmartBot',
    body: 'Hello!\n\nHere you can set a new password. The link works once, within an hour:\n\n%{link}\n\nIf you did not ask for it, ignore this mail: your password stays as it is.',
  },
  invitation: {
    subject: '%{company_name} invites you to SmartBot',
    body: 'Hello!\n\n%{inviter} invites you to hire together with %{company_name} in SmartBot. The link works once, within seven days:\n\n%{link}\n\nIf you did not expect this, ignore this mail.',
  },
  notification: {
    body: 'Hello!\n\n%{body}\n\nNo more mails like this one? Switch them off here:\n\n%{unsubscribe_link}',
  },
  webhook_disabled: {
    subject: 'SmartBot has switched off a webhook',
    body: 'Hello!\n\nFor three days we could not deliver events to %{host}, so we have switched this webhook off.\n\nOnce the receiver works again, switch the webhook on in the settings of your company. What was missed can be sent again from its list of deliveries, for 30 days.',
  },
  existing_chat: {
    subject: 'Your application: %{vacancy_title}',
    body: 'Hello!\n\nYou have applied for “%{vacancy_title}” at %{company_name} before. Your chat goes on here:\n\n%{link}\n\nThe link is yours alone: please do not pass it on.',
  },
};
