export const calendar = {
  name: 'SmartBot: mock interviews',
  summary: 'Mock interview: %{profession}',
  description: 'With: %{partner}\nMeeting: %{link}',
};
