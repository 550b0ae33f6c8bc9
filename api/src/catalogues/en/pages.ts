/** What pages are called in tabs, search results and previews of links. */
export const pages = {
  /** What the picture in previews of links says. */
  preview: 'SmartBot: jobs, applications and interviews in a chat',
  home: {
    title: 'SmartBot: apply by chat, interview by chat',
    description:
      'Find a job, answer a few questions in a chat and know where you stand. For companies: candidates ranked by their answers, with reasons.',
  },
  jobs: {
    title: 'Open jobs · SmartBot',
    description:
      'Jobs with pay, place and a short chat instead of a long form. Apply in a few minutes, from a phone too.',
  },
  company: {
    title: 'Jobs at %{company} · SmartBot',
    description: 'Open jobs at %{company}: pay, place and a short chat instead of a long form.',
  },
  job: {
    title: '%{title} at %{company} · SmartBot',
    format: { office: 'in the office', hybrid: 'hybrid', remote: 'remote' },
    from: 'from %{sum}',
    up_to: 'up to %{sum}',
    per: { hour: '%{pay} an hour', month: '%{pay} a month', year: '%{pay} a year' },
  },
  apply: { title: 'Apply: %{title} · SmartBot' },
  chat: { title: 'Chat · SmartBot' },
  account: { title: 'Account · SmartBot' },
  unknown: { title: 'There is no such vacancy · SmartBot' },
  gone: { title: 'This vacancy is closed · SmartBot' },
  missing: { title: 'Page not found · SmartBot' },
  unsubscribe: {
    title: 'Mails from SmartBot',
    home: 'To the start page',
    asks: {
      heading: 'Switch these mails off?',
      text: 'We will no longer mail you this: “%{name}”. In SmartBot itself you will still be told.',
      button: 'Switch off',
    },
    done: {
      heading: 'These mails are switched off',
      text: 'We no longer mail you this: “%{name}”. In SmartBot itself you are still told. The mails can be switched on again in the settings of your notifications.',
    },
    void: {
      heading: 'This link does not work',
      text: 'Perhaps it was not copied whole. Please follow the link in the latest mail.',
    },
  },
};
