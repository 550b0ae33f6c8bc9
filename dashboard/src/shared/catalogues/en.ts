export const en = {
  title: 'Hiring that starts with a conversation',
  lead: 'SmartBot talks to every candidate, asks what the CV leaves open and explains each score with the candidate’s own words.',
  status_up: 'The server is ready',
  status_down: 'The server does not answer yet',
  status_unknown: 'Asking the server…',
  docs_title: 'API reference',
  docs_text: 'Every route with examples, to read and to try.',
  jobs_title: 'Open vacancies',
  jobs_text: 'The public list as the API gives it.',
  later: 'The employer’s dashboard will open here. Until then everything works through the API.',
};
